/** Which document of one out/ is which of another: by its id, else by its source, else as the newest edition of its series. */
import type { DocumentRecord } from '../records/schema.ts';
import { compare } from '../text/compare.ts';

type Identity = Pick<DocumentRecord, 'id' | 'series' | 'status' | 'edition' | 'source'>;

export interface DocumentPairs<D> {
  /** By the new side's id. */
  pairs: [old: D, now: D][];
  /** Without a counterpart, by id. */
  onlyOld: D[];
  onlyNew: D[];
}

/**
 * Editions of a series that has no pair by id or source give one pair, the newest of each side: the others were there before,
 * or came with it.
 */
export function pairDocuments<D extends Identity>(olds: readonly D[], news: readonly D[]): DocumentPairs<D> {
  const pairs: [D, D][] = [];
  const left = new Set([...olds].sort(byId));
  const right = new Set([...news].sort(byId));
  const pairUp = (same: (old: D, now: D) => boolean): void => {
    for (const old of left) {
      const now = [...right].find((one) => same(old, one));
      if (!now) continue;
      pairs.push([old, now]);
      left.delete(old);
      right.delete(now);
    }
  };
  pairUp((old, now) => old.id === now.id);
  pairUp((old, now) => old.source.path === now.source.path && old.source.sha256 === now.source.sha256);
  pairUp((old, now) => sourcesOf(old).some((sha256) => sourcesOf(now).includes(sha256)));
  const settled = new Set(pairs.flatMap(([old, now]) => [old.series, now.series]));
  const newest = [newestOf(left, settled), newestOf(right, settled)] as const;
  pairUp((old, now) => newest[0].get(old.series) === old && newest[1].get(old.series) === now);
  return {
    pairs: pairs.sort(([, a], [, b]) => byId(a, b)),
    onlyOld: [...left],
    onlyNew: [...right],
  };
}

const byId = (a: Identity, b: Identity): number => compare(a.id, b.id);

function sourcesOf({ source }: Identity): string[] {
  return [source.sha256, ...source.alternates.map(({ sha256 }) => sha256)];
}

/** Of each series the last edition that is no draft, the draft where there is nothing else. */
function newestOf<D extends Identity>(
  documents: ReadonlySet<D>,
  settled: ReadonlySet<string>,
): Map<string, D> {
  const newest = new Map<string, D>();
  const rank = ({ status, edition }: D): number => (status === 'draft' ? 0 : 10_000) + (edition.year ?? 0);
  for (const one of documents) {
    const known = newest.get(one.series);
    if (!settled.has(one.series) && (!known || rank(one) >= rank(known))) newest.set(one.series, one);
  }
  return newest;
}
