/** JSON of open-data portals: a list of records is a table, their keys its head. */
import { InputError } from '../errors.ts';
import type { Source } from '../source.ts';
import { boundTable, boundTextBytes } from './limits.ts';
import { type Block, compose, type TableCell } from './office/compose.ts';
import { decodeText } from './text.ts';

const MEDIA_TYPE = 'application/json';
/** Lists stand in what a portal puts round them: `{"code":0,"data":{"rows":[…]}}`. */
const DEEPEST = 4;

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
type JsonRecord = Readonly<Record<string, Json>>;

/**
 * @returns the words round the list as lines (title, publisher), the longest list of records as a table
 * @throws InputError damaged (no JSON), unknown-format (no list of records in it), and the bounds of limits.ts
 */
export function readJson(bytes: Uint8Array): Source {
  boundTextBytes(bytes);
  const { text, encoding } = decodeText(bytes);
  const list = listOf(parsed(text), 0);
  if (!list) throw new InputError('unknown-format');
  return { ...compose([...list.above, tableOf(list.records)], MEDIA_TYPE, []), encoding };
}

function parsed(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch (error) {
    if (error instanceof SyntaxError)
      throw new InputError('damaged', { reason: error.message }, { cause: error });
    throw error;
  }
}

interface RecordList {
  above: Block[];
  records: readonly JsonRecord[];
}

const isRecord = (value: Json | undefined): value is JsonRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The list of records at or below a value; of several the longest. */
function listOf(value: Json, depth: number): RecordList | null {
  if (Array.isArray(value))
    return value.length > 0 && value.every(isRecord) ? { above: [], records: value } : null;
  if (!isRecord(value) || depth > DEEPEST) return null;
  const inner = Object.values(value)
    .flatMap((each) => listOf(each, depth + 1) ?? [])
    .sort((a, b) => b.records.length - a.records.length)[0];
  if (!inner) return null;
  const words = Object.values(value).filter((each) => typeof each === 'string' && each.trim() !== '');
  return { ...inner, above: [...words.map((each) => line(cellText(each))), ...inner.above] };
}

const line = (text: string): Block => ({ kind: 'line', text, links: [], level: null, place: null });

/** A list within a cell is told a line a member. */
function cellText(value: Json | undefined): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(cellText).join('\n');
  if (isRecord(value)) return Object.values(value).map(cellText).join('\n');
  return String(value).replace(/\t/gu, ' ').replace(/\r\n?/gu, '\n').trim();
}

function tableOf(records: readonly JsonRecord[]): Block {
  const keys = [...new Set(records.flatMap((record) => Object.keys(record)))];
  const rows = [keys, ...records.map((record) => keys.map((key) => cellText(record[key])))];
  boundTable(keys.length, keys.length * rows.length);
  const cells = rows.flatMap((texts, row) =>
    texts.map(
      (text, col): TableCell => ({
        row,
        col,
        rowSpan: 1,
        colSpan: 1,
        text,
        links: [],
        place: { row: row + 1, col: col + 1 },
      }),
    ),
  );
  return { kind: 'table', rows: rows.length, cols: keys.length, cells };
}
