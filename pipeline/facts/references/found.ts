import type { ReferenceRelation, ReferenceValue } from '../../records/finance.ts';

/** A reference as ranges of the folded text; the caller cuts them out of the raw one. */
export interface FoundReference {
  start: number;
  end: number;
  relation: ReferenceRelation;
  base: [number, number] | null;
  subject: [number, number] | null;
  to?: ReferenceValue['to'];
}
