/** A comparison as a table: one line a place and fact, values normalised; the texts of fields too. */
import type { Lang } from '../../../messages/index.ts';
import { type CsvCell, csvOf, type Table } from '../../../show/csv.ts';
import type { ComparedFactRow, Comparison, FactByKind, RowKind, TextRow } from '../comparison.ts';
import { saidOf } from './figures.ts';

const COLUMNS = [
  'service',
  'service_name',
  'region',
  'region_code',
  'document',
  'edition',
  'status',
  'standing',
  'item',
  'item_name',
  'relation',
  'score',
  'what',
  'row',
  'figure',
  'subject',
  'min',
  'max',
  'bound',
  'unit',
  'per',
  'period',
  'role',
  'of',
  'sex',
  'level',
  'mode',
  'share',
  'field',
  'text',
  'flags',
  'id',
] as const;
type CsvLine = Partial<Record<(typeof COLUMNS)[number], CsvCell>>;

/** `row`: facts of one thing bear one number; texts have none. A place without the service is one line, `what` "missing". */
export function renderCompareCsv(comparison: Comparison, lang: Lang): string {
  const { columns, rows } = compareTable(comparison, lang);
  return csvOf(columns, rows);
}

/** The same before it is a file. */
export function compareTable(comparison: Comparison, lang: Lang): Table {
  const { service, columns, audience, facts, texts, missing } = comparison;
  const lines = columns.flatMap((column, at): CsvLine[] => {
    const { region, document, edition, status, standing, item, relation, score } = column;
    const head: CsvLine = {
      ...{ service: service.id, service_name: service.name, region: region.name, region_code: region.code },
      ...{ document, edition, status, standing, item: item.id, item_name: item.name, relation, score },
    };
    return [
      ...textLines(audience, at),
      ...facts.flatMap((row, no) => factLines(row, no + 1, at, lang)),
      ...texts.flatMap((row) => textLines(row, at)),
    ].map((line) => ({ ...head, ...line }));
  });
  const without = missing.map(({ region, edition, standing }) => ({
    ...{ service: service.id, service_name: service.name, region: region.name, region_code: region.code },
    ...{ document: edition.id, edition: edition.label, status: edition.status, standing, what: 'missing' },
  }));
  return { columns: COLUMNS, rows: [...lines, ...without] };
}

function textLines({ field, cells }: TextRow, at: number): CsvLine[] {
  const text = cells[at];
  return text === null || text === undefined ? [] : [{ what: field, field, text }];
}

const VALUES: { [K in RowKind]: (fact: FactByKind[K]) => CsvLine } = {
  amount: ({ id, min, max, bound, per, period, role, subject }) => ({
    ...{ id, min, max, bound, per: per.join('/'), period, role, subject, unit: 'CNY' },
  }),
  reference: ({ id, relation, base, subject }) => ({ id, mode: relation, of: base, subject }),
  ratio: ({ id, min, max, bound, kind, of, role, subject }) => ({
    ...{ id, min, max, bound, unit: kind, of, role, subject },
  }),
  frequency: ({ id, min, max, bound, unit, per, every, per_event, subject, action }) => ({
    ...{ id, min, max, bound, unit, per: [...per, ...(per_event ? [per_event] : [])].join('/') },
    period: every && (every.n === 1 ? every.unit : `${every.n} ${every.unit}`),
    subject: [subject, action].filter(Boolean).join(' · '),
  }),
  age: ({ id, min, max, unit, sex, role }) => ({ id, min, max, unit, sex, role }),
  payer: ({ id, level, mode, share, for: subject }) => ({ id, level, mode, share, subject }),
  agency: ({ role, note }) => ({ role, subject: note }),
};

function factLines(row: ComparedFactRow, no: number, at: number, lang: Lang): CsvLine[] {
  const values = VALUES[row.kind] as (fact: FactByKind[RowKind]) => CsvLine;
  return (row.cells[at] ?? []).map((fact) => {
    const { figure, text } = saidOf(row.kind, fact, lang);
    return {
      ...{ what: row.name, row: no, figure, field: fact.field, text },
      flags: 'flags' in fact ? fact.flags.join(' ') : null,
      ...values(fact),
    };
  });
}
