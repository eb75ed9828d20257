/** A comparison as every page shows it: heads of columns, notes, labels of rows. */

import type { StandingEdition } from '../../../across/editions/standing.ts';
import type { Lang } from '../../../messages/index.ts';
import { localOf } from '../../../records/ids.ts';
import { labelOf } from '../../../records/labels.ts';
import { type PlaceColumn, placeOf } from '../columns.ts';
import type { Comparison } from '../comparison.ts';
import { cellOf, type SaidInCell, word } from './figures.ts';

export interface PlaceHead {
  place: string;
  /** the place, with the number of the item where it has several here */
  short: string;
  /** the edition, and why it is shown where it is not in force */
  edition: string;
  /** why it is shown although it is not in force; '' where it is */
  why: string;
  /** number and name of the item */
  item: string;
  id: string;
  /** '' for an item that is surely this service and nothing else */
  relation: string;
}

/** Below this a member bears its score: a person should look. */
const SURE = 0.7;

export function headsOf({ columns }: Comparison, lang: Lang): PlaceHead[] {
  const times = new Map<string, number>();
  for (const column of columns) times.set(placeOf(column), (times.get(placeOf(column)) ?? 0) + 1);
  return columns.map((column) => {
    const head = headOf(column, lang);
    const several = times.get(placeOf(column))! > 1;
    return { ...head, short: several ? `${head.place} ${localOf(column.item.id)}` : head.place };
  });
}

function headOf(column: PlaceColumn, lang: Lang): Omit<PlaceHead, 'short'> {
  const { region, document, edition, standing, item, relation, score } = column;
  const why =
    standing === 'in_force'
      ? ''
      : standing === null
        ? word('other-edition', lang)
        : labelOf('standing', standing, lang);
  return {
    place: region.name || document,
    edition: why === '' ? edition : `${edition} · ${why}`,
    why,
    item: `${localOf(column.item.id)} ${item.name}`,
    id: item.id,
    relation: [relation !== 'same' && word(relation, lang), score < SURE && word('score-of', lang, { score })]
      .filter(Boolean)
      .join(' · '),
  };
}

export function titleOf({ service, columns }: Comparison, lang: Lang): string {
  const places = new Set(columns.map(placeOf)).size;
  return word('title', lang, { name: service.name, id: service.id, places });
}

export const headingsOf = ({ service }: Comparison): string =>
  [service.domain, service.aspect].filter((part) => part !== null).join(' / ');

/** What stands below the table: places without the service, members that are not shown, how rows came about. */
export function notesOf({ columns, missing, elsewhere, facts }: Comparison, lang: Lang): string[] {
  const name = ({ region, edition }: StandingEdition) => `${region.name || edition.id} ${edition.label}`;
  return [
    ...(columns.length === 0 ? [word('none', lang)] : []),
    ...(missing.length > 0 ? [word('missing', lang, { places: missing.map(name) })] : []),
    ...(elsewhere.length > 0 ? [word('elsewhere', lang, { items: elsewhere })] : []),
    ...(facts.some(({ kind }) => kind === 'amount') ? [word('aligned', lang)] : []),
  ];
}

export interface ShownRow {
  /** '' where the row before has the same name */
  label: string;
  cells: SaidInCell[][];
}

/** The rows of facts, the name of several that follow each other told once. */
export function shownRows({ facts }: Comparison, lang: Lang): ShownRow[] {
  return facts.map((row, at) => ({
    label: facts[at - 1]?.name === row.name ? '' : word(row.name, lang),
    cells: row.cells.map((_, column) => cellOf(row, column, lang)),
  }));
}
