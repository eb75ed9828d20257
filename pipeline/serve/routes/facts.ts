/** /api/amounts and each other kind of fact: whose it is, the fact as its record has it, and the fact in words. */
import { z } from 'zod';
import { eachKind, HUNG_KINDS, type HungKind } from '../../records/fact-kinds.ts';
import { type AnyFact, KINDS } from '../../records/kinds.ts';
import type { Route } from '../http/route.ts';
import type { List } from '../lists/list.ts';
import { listRoute } from '../lists/list-route.ts';
import { FACT_FILTERS } from '../lists/of-facts.ts';
import { ITEM_PARAMS, queryOfItems } from '../lists/of-items.ts';
import { sqlList } from '../lists/sql-list.ts';
import { whose, whoseOf } from '../records/documents.ts';
import { blankOf, columnsOf, FACT_OF, tableOf } from '../records/from-row.ts';

const ofItem = {
  ...whose.shape,
  item_id: z.string().describe('id of the item · 项目编号'),
  item: z.string().describe('its name · 项目名称'),
  domain: z.string().nullable().describe('领域'),
  aspect: z.string().nullable().describe('方面'),
  label: z.string().describe('of its field, as printed · 原文栏目名'),
  figure: z.string().describe('the value in words: ≥ 60 元/人/月 · 数值'),
};

/** What a row of a kind is: the schema of the API's component too. */
export const FACT_ROWS: Readonly<Record<HungKind, z.ZodObject>> = eachKind((kind) =>
  z.object({ ...ofItem, ...KINDS[kind].schema.shape }),
);

const figureOf = (kind: HungKind, fact: AnyFact): string => {
  const { value, unit } = KINDS[kind].figure(fact);
  return value + unit;
};

/** Sorted by its figures, where it has such. */
const sortedBy = (kind: HungKind): Record<string, string> =>
  Object.fromEntries(
    ['min', 'max', 'share']
      .filter((name) => columnsOf(kind).includes(name))
      .map((name) => [name, `f.${name}`]),
  );

const LISTS: Readonly<Record<HungKind, List>> = eachKind((kind) => {
  const { params, where } = FACT_FILTERS[kind];
  const blank = blankOf(Object.keys(FACT_ROWS[kind].shape));
  return sqlList<typeof ITEM_PARAMS>({
    name: kind,
    row: FACT_ROWS[kind],
    params: { ...ITEM_PARAMS, ...params },
    columns: `f.*, i.document_id AS of_document, i.name AS of_item, i.domain AS of_domain, i.aspect AS of_aspect,
      (SELECT label FROM fields WHERE item_id = f.item_id AND field = f.field) AS of_label`,
    key: 'f.rowid',
    sorted: sortedBy(kind),
    query: (ask) => queryOfItems(ask, tableOf(kind), where(ask.given)),
    rowOf(row, snapshot) {
      const made = Object.assign(blank(), whoseOf(snapshot).get(String(row.of_document)), {
        ...{ item_id: row.item_id, item: row.of_item, domain: row.of_domain, aspect: row.of_aspect },
        label: row.of_label,
      });
      made.figure = figureOf(kind, FACT_OF[kind](row, made));
      return made;
    },
  }) as unknown as List;
});

export const factList = (kind: HungKind): List => LISTS[kind];

export const FACT_ROUTES: readonly Route[] = HUNG_KINDS.map((kind) => listRoute(LISTS[kind], 'facts', kind));
