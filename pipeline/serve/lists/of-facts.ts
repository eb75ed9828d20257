/** What chooses among the facts of a kind: each parameter follows from a column of its table. */
import { z } from 'zod';
import { SERVE_PARAMS } from '../../messages/serve-api.ts';
import type { Wording } from '../../messages/wording.ts';
import { eachKind, type HungKind } from '../../records/fact-kinds.ts';
import { FIELD_NAMES } from '../../records/fields.ts';
import { KINDS } from '../../records/kinds.ts';
import {
  many,
  numberParam,
  type QueryParam,
  type QueryParams,
  textParam,
  truthParam,
  wordParam,
} from '../http/param.ts';
import { columnsOf, innerOf } from '../records/from-row.ts';
import { anyOf, type Clause, holdsAny } from './sql-list.ts';

interface Filter {
  name: string;
  param: QueryParam;
  /** Of what was given, which is something. */
  where: (given: unknown) => Clause[];
}

/** A column that holds a text: looked into, or the same. */
const TEXTS: Readonly<
  Record<string, { where: (column: string, words: readonly string[]) => Clause[]; note: Wording }>
> = {
  subject: { where: holdsAny, note: SERVE_PARAMS.subject },
  title: { where: holdsAny, note: SERVE_PARAMS.title },
  name: { where: holdsAny, note: SERVE_PARAMS.name },
  doc_number: { where: anyOf, note: SERVE_PARAMS.doc_number },
  standard_no: { where: anyOf, note: SERVE_PARAMS.standard_no },
  unit: { where: anyOf, note: SERVE_PARAMS.unit },
};

/** The words of a column's note in the database: English · Chinese. */
function noteOf(kind: HungKind, name: string): Wording {
  if (name === 'origin') return SERVE_PARAMS.origin;
  const column = KINDS[kind].table.columns.find(({ sql }) => sql.startsWith(`${name} `));
  const [en = name, zh = en] = (column?.note || name).split(' · ');
  return { en, zh };
}

function ofColumn(kind: HungKind, name: string, schema: z.core.$ZodType): Filter[] {
  const { inner } = innerOf(schema);
  const column = `f."${name}"`;
  if (inner instanceof z.ZodEnum && name !== 'review') {
    const words = inner.options.map(String);
    const where = (given: unknown) => anyOf(column, given as string[]);
    return [{ name, param: many(wordParam(words, noteOf(kind, name))), where }];
  }
  const text = TEXTS[name];
  if (text === undefined) return [];
  return [
    { name, param: many(textParam(text.note)), where: (given) => text.where(column, given as string[]) },
  ];
}

const LISTED_IN =
  (column: string) =>
  (given: unknown): Clause[] =>
    holdsAny(
      column,
      (given as string[]).map((word) => JSON.stringify(word)),
    );

function filtersOf(kind: HungKind): Filter[] {
  const columns = new Set(columnsOf(kind));
  const own = Object.entries<z.core.$ZodType>(KINDS[kind].schema.shape).flatMap(([name, schema]) =>
    columns.has(name) ? ofColumn(kind, name, schema) : [],
  );
  const field: Filter = {
    name: 'field',
    param: many(textParam(SERVE_PARAMS.field, FIELD_NAMES[2])),
    where: (given) => anyOf('f.field', given as string[]),
  };
  const flagged: Filter = {
    name: 'flagged',
    param: truthParam(SERVE_PARAMS.flagged),
    where: (given) => [{ sql: `f.flags ${given === true ? '<>' : '='} '[]'`, params: [] }],
  };
  const reaching: Filter[] = [
    {
      name: 'least',
      param: numberParam(SERVE_PARAMS.least, '1000'),
      where: (given) => [{ sql: 'coalesce(f.max, f.min) >= ?', params: [given as number] }],
    },
    {
      name: 'most',
      param: numberParam(SERVE_PARAMS.most, '3000'),
      where: (given) => [{ sql: 'coalesce(f.min, f.max) <= ?', params: [given as number] }],
    },
  ];
  const per: Filter = {
    name: 'per',
    param: many(textParam(SERVE_PARAMS.per, 'person')),
    where: LISTED_IN('f.per'),
  };
  const work: Filter = {
    name: 'work',
    param: many(textParam(SERVE_PARAMS.work)),
    where: (given) =>
      (given as string[]).length === 0
        ? []
        : [
            {
              sql: 'f.id IN (SELECT citation_id FROM work_citations WHERE work_id IN (SELECT value FROM json_each(?)))',
              params: [JSON.stringify(given)],
            },
          ],
  };
  return [
    field,
    ...own,
    ...(columns.has('per') ? [per] : []),
    ...(columns.has('min') ? reaching : []),
    ...(columns.has('flags') ? [flagged] : []),
    ...(kind === 'citations' ? [work] : []),
  ];
}

export interface FactFilters {
  params: QueryParams;
  where: (given: Readonly<Record<string, unknown>>) => Clause[];
}

export const FACT_FILTERS: Readonly<Record<HungKind, FactFilters>> = eachKind((kind) => {
  const filters = filtersOf(kind);
  return {
    params: Object.fromEntries(filters.map(({ name, param }) => [name, param])),
    where: (given) =>
      filters.flatMap(({ name, where }) => (given[name] === undefined ? [] : where(given[name]))),
  };
});
