/** The items of a made-up edition numbered anew, and the truth of it: what became of each old one. */
import type { ItemRecord, NoticeRecord } from '../../pipeline/records/schema.ts';
import type { ExpectedFact } from './edit-facts.ts';
import type { Random } from './random.ts';
import { reread } from './reread.ts';

export interface Truth {
  /** Old id → new id of one service. */
  pairs: Map<string, string>;
  renamed: Set<string>;
  moved: Set<string>;
  added: Set<string>;
  removed: Set<string>;
  /** `old → new+new`, `old+old → new`. */
  split: Set<string>;
  merged: Set<string>;
  /** New id → what its facts must show. */
  facts: Map<string, ExpectedFact[]>;
  /** New ids of items that only noise touched. */
  quiet: Set<string>;
}

export interface Edition {
  now: NoticeRecord;
  truth: Truth;
}

/** An item of the new edition in the making, with the old items it comes from. */
export interface Made {
  item: ItemRecord;
  from: ItemRecord[];
  renamed: boolean;
  moved: boolean;
  quiet: boolean;
  expected: ExpectedFact[];
}

/** The new edition: its items numbered anew, and what became of each of the old. */
export function numbered(
  old: NoticeRecord,
  made: readonly Made[][],
  removed: readonly ItemRecord[],
  random: Random,
): Edition {
  const document = {
    ...old.document,
    id: `${old.document.id.slice(0, 7)}2026${old.document.id.slice(11)}`,
    source: { ...old.document.source, sha256: 'f'.repeat(64) },
  };
  const truth: Truth = {
    pairs: new Map(),
    renamed: new Set(),
    moved: new Set(),
    added: new Set(),
    removed: new Set(removed.map(({ id }) => id)),
    split: new Set(),
    merged: new Set(),
    facts: new Map(),
    quiet: new Set(),
  };
  const renames = headingRenames(old, random);
  const items: ItemRecord[] = [];
  const splits = new Map<string, string[]>();
  let no = 0;
  for (const family of made) {
    let sub = 0;
    for (const one of family) {
      const isSub = one.item.sub_no !== null;
      if (!isSub) no++;
      sub = isSub ? sub + 1 : 0;
      const id = `${document.id}/${no}${isSub ? `.${sub}` : ''}`;
      const heading = (name: string | null) => (name === null ? null : (renames.get(name) ?? name));
      items.push(
        reread({
          ...one.item,
          id,
          no,
          sub_no: isSub ? sub : null,
          number_raw: null,
          domain: heading(one.item.domain),
          aspect: heading(one.item.aspect),
        }),
      );
      tell(truth, one, id, splits);
    }
  }
  for (const [from, ids] of splits) {
    if (ids.length > 1) truth.split.add(`${from} → ${ids.join('+')}`);
  }
  const named = (list: readonly { no: number | null; name: string }[]) =>
    list.map((one) => ({ ...one, name: renames.get(one.name) ?? one.name }));
  const now: NoticeRecord = {
    ...old,
    document,
    domains: named(old.domains),
    aspects: named(old.aspects) as NoticeRecord['aspects'],
    items,
  };
  return { now, truth };
}

function tell(
  truth: Truth,
  { from, renamed, moved, quiet, expected }: Made,
  id: string,
  splits: Map<string, string[]>,
): void {
  if (from.length === 0) truth.added.add(id);
  else if (from.length > 1) truth.merged.add(`${from.map((item) => item.id).join('+')} → ${id}`);
  else {
    const old = from[0]!.id;
    const known = splits.get(old);
    if (known || truth.pairs.has(old)) {
      splits.set(old, [...(known ?? [truth.pairs.get(old)!]), id]);
      truth.moved.delete(truth.pairs.get(old) ?? '');
      truth.pairs.delete(old);
      return;
    }
    truth.pairs.set(old, id);
    if (renamed) truth.renamed.add(id);
    if (moved) truth.moved.add(id);
    if (quiet) truth.quiet.add(id);
    truth.facts.set(id, expected);
  }
}

/** A domain and an aspect get another name: no item moves by that. */
function headingRenames(old: NoticeRecord, random: Random): Map<string, string> {
  const renames = new Map<string, string>();
  for (const list of [old.domains, old.aspects]) {
    const heading = list.length > 0 && random.chance(0.5) ? random.pick(list) : undefined;
    if (heading) renames.set(heading.name, `${heading.name.slice(0, 2)}共享行动`);
  }
  return renames;
}
