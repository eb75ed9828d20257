/** A list as a route: pages with a cursor, a choice of keys, an order, and the same rows as CSV. */
import { z } from 'zod';
import { SERVE_PARAMS, SERVE_ROUTES } from '../../messages/serve-api.ts';
import { type CsvCell, csvLine } from '../../show/csv.ts';
import { headOf } from '../../write/export/heads.ts';
import {
  fieldsParam,
  type QueryParams,
  textParam,
  truthParam,
  wholeParam,
  wordParam,
} from '../http/param.ts';
import { type Ask, type Reply, type Route, type RouteGroup, route } from '../http/route.ts';
import { behindOf, cursorOf, type FoundRows, type List, type ListRow, type PageAsked } from './list.ts';

export const MOST_ROWS = 1000;
const USUAL_ROWS = 50;
/** Rows that are read at once where a whole list is written as CSV. */
const CSV_ROWS = 500;

const pageParams = (list: Pick<List, 'row' | 'sorts' | 'count'>) => ({
  limit: wholeParam(1, MOST_ROWS, SERVE_PARAMS.limit, String(USUAL_ROWS)),
  cursor: textParam(SERVE_PARAMS.cursor, null, 1000),
  ...(list.sorts.length === 0
    ? {}
    : { sort: wordParam([...list.sorts, ...list.sorts.map((name) => `-${name}`)], SERVE_PARAMS.sort) }),
  fields: fieldsParam(Object.keys(list.row.shape), SERVE_PARAMS.fields),
  ...(list.count === undefined ? {} : { count: truthParam(SERVE_PARAMS.count) }),
  bom: truthParam(SERVE_PARAMS.bom),
  heads: wordParam(['names', 'zh'], SERVE_PARAMS.heads),
});
/** What a list may be given; without orders there is no `sort`, without a count no `count`. */
interface PageGiven {
  limit: number | undefined;
  cursor: string | undefined;
  sort: string | undefined;
  fields: string[] | undefined;
  count: boolean | undefined;
  bom: boolean | undefined;
  heads: 'names' | 'zh' | undefined;
}

/** A page of rows as JSON has it. */
const pageSchema = ({ row, about, count }: List) =>
  z.object({
    ...about?.schema,
    rows: z.array(row).describe('with `fields`, these keys alone · 给出 fields 时只含所选的键'),
    next: z
      .string()
      .nullable()
      .describe('address of the next page; null where this is the last · 下一页地址'),
    ...(count === undefined
      ? {}
      : {
          total: z
            .int()
            .min(0)
            .nullable()
            .describe('how many rows there are in all, with count=true · 总行数'),
        }),
  });

export function listRoute<P extends QueryParams>(
  list: List<P>,
  group: RouteGroup,
  name: keyof typeof SERVE_ROUTES,
): Route {
  const params = { ...list.params, ...pageParams(list as unknown as List) };
  return route<QueryParams>({
    path: `/${list.name}`,
    name,
    group,
    summary: SERVE_ROUTES[name],
    parts: list.parts ?? {},
    params,
    forms: ['json', 'csv'],
    schema: pageSchema(list as unknown as List),
    ...(list.dated === undefined ? {} : { dated: list.dated }),
    answer: (ask) => {
      const of = list as unknown as List;
      return ask.form === 'csv' ? csvReply(of, ask) : jsonReply(of, ask);
    },
  });
}

function pageOf(list: List, ask: Ask): PageAsked & { order: string } {
  const { sort, cursor, limit } = ask.given as unknown as PageGiven;
  const descending = sort?.startsWith('-') === true;
  const order = `${list.name} ${sort ?? ''}`;
  return {
    order,
    sort: sort === undefined ? null : descending ? sort.slice(1) : sort,
    descending,
    behind: cursor === undefined ? null : behindOf(ask.snapshot, order, cursor),
    limit: limit ?? USUAL_ROWS,
  };
}

function jsonReply(list: List, ask: Ask): Reply {
  const { fields, count } = ask.given as unknown as PageGiven;
  const page = pageOf(list, ask);
  const { rows, last } = list.select(ask, page);
  const next = last === null ? null : ask.again({ cursor: cursorOf(ask.snapshot, page.order, last) });
  return {
    json: {
      ...list.about?.of(ask),
      rows: fields === undefined ? rows : rows.map((row) => chosen(row, fields)),
      next,
      ...(list.count === undefined ? {} : { total: count === true ? list.count(ask) : null }),
    },
    next,
  };
}

const chosen = (row: ListRow, fields: readonly string[]): ListRow =>
  Object.fromEntries(fields.map((name) => [name, row[name]]));

/** All rows, unless a limit is given: read page by page while they are written. */
function csvReply(list: List, ask: Ask): Reply {
  const { fields, limit, bom = false, heads = 'names' } = ask.given as unknown as PageGiven;
  const names = fields ?? Object.keys(list.row.shape);
  const page = pageOf(list, ask);
  const head =
    (bom ? '\ufeff' : '') + csvLine(heads === 'zh' ? names.map((name) => headOf(name)) : names, bom);
  const lineOf = (row: ListRow): string =>
    csvLine(
      names.map((name) => cellOf(row[name])),
      bom,
    );
  if (limit !== undefined) {
    const { rows, last } = list.select(ask, page);
    const next = last === null ? null : ask.again({ cursor: cursorOf(ask.snapshot, page.order, last) });
    return { text: head + rows.map(lineOf).join(''), next };
  }
  // the first page before the answer begins: what is wrong is still told by its status
  const first = list.select(ask, { ...page, limit: CSV_ROWS });
  return { text: linesOf(list, ask, page, first, head, lineOf), next: null };
}

function* linesOf(
  list: List,
  ask: Ask,
  page: PageAsked,
  first: FoundRows,
  head: string,
  lineOf: (row: ListRow) => string,
): Generator<string> {
  let found = first;
  yield head + found.rows.map(lineOf).join('');
  while (found.last !== null) {
    found = list.select(ask, { ...page, behind: found.last, limit: CSV_ROWS });
    yield found.rows.map(lineOf).join('');
  }
}

/** Lists and objects as JSON text, truth as 1 and 0, as the tables have them. */
function cellOf(value: unknown): CsvCell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'boolean') return value ? 1 : 0;
  return typeof value === 'object' ? JSON.stringify(value) : (value as CsvCell);
}
