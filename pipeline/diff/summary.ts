/** Counts of what a diff's entries show (diff contract, section 7). */
import type { DiffSummary, ItemChange } from '../records/diff.ts';
import { FACT_KINDS } from '../records/diff.ts';
import { FIELD_NAMES } from '../records/schema.ts';

export function summaryOf(items: readonly ItemChange[]): DiffSummary {
  const count = (fits: (item: ItemChange) => boolean) => items.filter(fits).length;
  const of = (change: ItemChange['change']) => count((item) => item.change === change);
  return {
    items: {
      old: items.reduce((sum, { old }) => sum + old.length, 0),
      new: items.reduce((sum, { new: now }) => sum + now.length, 0),
    },
    unchanged: of('unchanged'),
    changed: of('changed'),
    added: of('added'),
    removed: of('removed'),
    split: of('split'),
    merged: of('merged'),
    renamed: count(({ renamed }) => renamed !== null),
    moved: count(({ moved }) => moved !== null),
    renumbered: count(({ renumbered }) => renumbered),
    fields: fieldCounts(items),
    facts: factCounts(items),
  };
}

function fieldCounts(items: readonly ItemChange[]): DiffSummary['fields'] {
  const changes = items.flatMap(({ fields }) => fields.map(({ field }) => field.replace(/\.\d+$/, '')));
  const counts: DiffSummary['fields'] = {};
  for (const name of [...FIELD_NAMES, 'other']) {
    const found = changes.filter((field) => field === name).length;
    if (found > 0) counts[name] = found;
  }
  return counts;
}

function factCounts(items: readonly ItemChange[]): DiffSummary['facts'] {
  const changes = items.flatMap(({ facts }) => facts);
  const counts: DiffSummary['facts'] = {};
  for (const kind of FACT_KINDS) {
    const own = changes.filter((fact) => fact.kind === kind);
    const of = (change: string) => own.filter((fact) => fact.change === change).length;
    if (own.length > 0) counts[kind] = { changed: of('changed'), added: of('added'), removed: of('removed') };
  }
  return counts;
}
