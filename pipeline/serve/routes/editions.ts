/** /api/editions: each series in order, and what holds on a day; /api/warnings: what a reader should look at. */
import { z } from 'zod';
import { SERVE_PARAMS } from '../../messages/serve-api.ts';
import { type Edition, edition, type Series, STANDINGS, series } from '../../records/editions.ts';
import { warning } from '../../records/schema.ts';
import { warnings as warningTable } from '../../write/tables/documents.ts';
import { dayParam, many, textParam, wordParam } from '../http/param.ts';
import type { Route } from '../http/route.ts';
import { heldList } from '../lists/list.ts';
import { listRoute } from '../lists/list-route.ts';
import { documentsIn, isOf, placesKnown, SCOPE } from '../lists/scope.ts';
import { anyOf, sqlList, within } from '../lists/sql-list.ts';
import { standingOn, whose, whoseOf } from '../records/documents.ts';
import { columnNames, readerOf } from '../records/from-row.ts';

const editionRow = z.object({
  series: series.shape.series,
  region: z.string(),
  region_code: z.string(),
  ...edition.shape,
  standing: z
    .enum(STANDINGS)
    .nullable()
    .describe('on that day, of what speaks for its place; null for any other edition · 当日效力'),
});
interface HeldEdition {
  series: Series;
  edition: Edition;
  standing: (typeof STANDINGS)[number] | null;
}

const EDITIONS = {
  place: SCOPE.place,
  on: dayParam(SERVE_PARAMS.on_standing, '2025-01-01'),
  standing: many(wordParam(STANDINGS, SERVE_PARAMS.standing)),
};

const editions = heldList<typeof EDITIONS, HeldEdition>({
  name: 'editions',
  row: editionRow,
  params: EDITIONS,
  dated: true,
  sorted: { valid_from: ({ edition: { valid_from } }) => valid_from, year: ({ edition: { year } }) => year },
  all({ snapshot, given, today }) {
    const { place, standing } = given;
    placesKnown(snapshot, place);
    const day = given.on ?? today;
    const told = new Map(standingOn(snapshot, day).map((one) => [one.edition.id, one.standing]));
    return snapshot.editions
      .flatMap((one) =>
        one.editions.map(
          (of): HeldEdition => ({ series: one, edition: of, standing: told.get(of.id) ?? null }),
        ),
      )
      .filter(
        (one) =>
          (place.length === 0 || place.some((word) => isOf(one.series, word))) &&
          (standing.length === 0 || (one.standing !== null && standing.includes(one.standing))),
      );
  },
  rowOf: ({ series: { series: name, region }, edition: of, standing }) => ({
    ...{ series: name, region: region.name, region_code: region.code },
    ...of,
    standing,
  }),
});

const WARNINGS = {
  ...SCOPE,
  rule: many(textParam(SERVE_PARAMS.rule, 'heading-lost')),
  item: many(textParam(SERVE_PARAMS.item)),
};
const warningOf = readerOf(warning, columnNames(warningTable.columns));

const warnings = sqlList<typeof WARNINGS>({
  name: 'warnings',
  row: z.object({ ...whose.shape, ...warning.shape }),
  params: WARNINGS,
  columns: 'w.*',
  key: 'w.rowid',
  sorted: { rule: 'w.rule' },
  query({ snapshot, given }) {
    const documents = documentsIn(snapshot, given);
    return {
      from: 'warnings w',
      where: [
        ...(documents === null ? [] : [within('w.document_id', documents)]),
        ...anyOf('w.rule', given.rule),
        ...anyOf('w.item', given.item),
      ],
    };
  },
  rowOf: (row, snapshot) => ({ ...whoseOf(snapshot).get(String(row.document_id)), ...warningOf(row) }),
});

export const EDITION_ROUTES: readonly Route[] = [
  listRoute(editions, 'notices', 'editions'),
  listRoute(warnings, 'notices', 'warnings'),
];
