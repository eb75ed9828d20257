/** A diff as a table: one line a change, of whatever kind. */
import type { Lang } from '../../messages/index.ts';
import type { Diff, FactChange } from '../../records/diff.ts';
import { csvOf, type Table } from '../../show/csv.ts';
import { figureWords } from '../../show/facts.ts';
import { type ChangeRow, headingText, isChange, rowsOf, type Sides } from './view.ts';

const COLUMNS = [
  'change',
  'what',
  'old_id',
  'new_id',
  'old_name',
  'new_name',
  'domain',
  'field',
  'kind',
  'fact_change',
  'old',
  'new',
  'absolute',
  'relative',
  'score',
] as const;
type Cells = Partial<Record<(typeof COLUMNS)[number], string | number | null>>;

/** Lines end in CRLF, as RFC 4180 has it; the first names the columns. @param sides the two documents, for names */
export function renderCsv(diff: Diff, lang: Lang, sides?: Sides): string {
  const { columns, rows } = diffTable(diff, lang, sides);
  return csvOf(columns, rows);
}

/** The same before it is a file. */
export function diffTable(diff: Diff, lang: Lang, sides?: Sides): Table {
  const rows = rowsOf(diff, sides).filter(({ item }) => isChange(item));
  return { columns: COLUMNS, rows: rows.flatMap((row) => linesOf(row, lang)) };
}

function linesOf({ item, old, new: now, domain }: ChangeRow, lang: Lang): Cells[] {
  const all = (side: ChangeRow['old'], key: 'id' | 'name') => side.map((one) => one[key]).join(' + ');
  const base: Cells = {
    change: item.change,
    old_id: all(old, 'id'),
    new_id: all(now, 'id'),
    old_name: all(old, 'name'),
    new_name: all(now, 'name'),
    domain,
    score: item.score,
  };
  const lines: Cells[] = [];
  if (item.change !== 'changed') lines.push({ ...base, what: 'item' });
  if (item.renamed) lines.push({ ...base, what: 'renamed', ...item.renamed });
  if (item.moved)
    lines.push({
      ...base,
      what: 'moved',
      old: headingText(item.moved.old),
      new: headingText(item.moved.new),
    });
  for (const { field, old: before, new: after } of item.fields)
    lines.push({ ...base, what: 'field', field, old: before, new: after });
  for (const fact of item.facts) {
    const { absolute = null, relative = null } = fact.delta ?? {};
    lines.push({
      ...base,
      what: 'fact',
      field: fact.field,
      kind: fact.kind,
      fact_change: fact.change,
      old: shown(fact, 'old', lang),
      new: shown(fact, 'new', lang),
      absolute,
      relative,
    });
  }
  return lines;
}

function shown(change: FactChange, side: 'old' | 'new', lang: Lang): string | null {
  const fact = change[side];
  if (fact === null) return null;
  return figureWords(change.kind, fact, lang);
}
