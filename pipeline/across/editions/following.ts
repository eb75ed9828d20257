/** Which editions of a series are compared with each other: those that follow each other, and a draft with what became of it. */
import type { Edition, Series } from '../../records/editions.ts';

export interface Following {
  /** Ids of documents. */
  old: string;
  new: string;
}

/**
 * Consecutive final or trial editions; a draft and the first other edition of its year; never an edition and the next draft.
 * In the order of the series, by the newer edition; against the edition before first, then against its draft.
 */
export function followingEditions(series: readonly Series[]): Following[] {
  return series.flatMap(({ editions }) => {
    const held = editions.filter(({ status }) => status !== 'draft');
    return held.flatMap((now, at) => {
      const before = held[at - 1];
      const draft = editions.find((one) => one.status === 'draft' && isDraftOf(one, now, before));
      return [before, draft].flatMap((old) => (old ? [{ old: old.id, new: now.id }] : []));
    });
  });
}

/** Of a draft, a trial and a final edition of one year the draft is the trial's. */
function isDraftOf(draft: Edition, now: Edition, before: Edition | undefined): boolean {
  return draft.year !== null && draft.year === now.year && before?.year !== now.year;
}
