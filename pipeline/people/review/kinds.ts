import { HUNG_KINDS } from '../../records/fact-kinds.ts';

/** Whatever a person can be asked about. */
export const UNIT_KINDS = [...HUNG_KINDS, 'fields', 'items', 'documents'] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];
