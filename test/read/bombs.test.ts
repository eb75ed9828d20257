/** Files made to cost far more than they weigh are refused by name, and reading goes on. */
import { describe, expect, it } from 'vitest';
import { InputError } from '../../pipeline/errors.ts';
import { readSource } from '../../pipeline/read/read.ts';
import {
  bars,
  cellsOfSheet,
  columns,
  definitions,
  drawings,
  formsInForms,
  lineEnds,
  nestedLists,
  oneString,
  openFormatting,
  overlappingEntries,
  packedStream,
  paragraphsOfWord,
  quotedQuotes,
  repeated,
  rowsOfMarkdown,
  rowspanZero,
  separatedColumns,
  separatedRows,
} from './bombs.ts';

/** Of computing time and of memory, in the whole process. */
const SECONDS = 10;
const MEGABYTES = 700;

describe('refused by name', () => {
  it.each<[string, string, () => Uint8Array]>([
    ['formatting left open', 'nested-too-deep', () => openFormatting(20_000)],
    ['spans without end', 'too-many-columns', () => rowspanZero(5_000)],
    ['columns of a page', 'too-many-columns', () => columns(5_000)],
    ['lists in lists', 'nested-too-deep', () => nestedLists(3_000)],
    ['rows of separated values', 'too-many-lines', () => separatedRows(500_000)],
    ['columns of separated values', 'too-many-columns', () => separatedColumns(2_000)],
    ['line ends', 'too-many-characters', () => lineEnds(50_000_000)],
    ['line ends within the bound of characters', 'too-many-lines', () => lineEnds(1_000_000)],
    ['link addresses', 'too-many-definitions', () => definitions(100_000)],
    ['quotes in quotes', 'nested-too-deep', () => quotedQuotes(20_000)],
    ['columns of Markdown', 'too-many-columns', () => bars(2_000)],
    ['one string in many cells', 'too-many-characters', () => oneString(30_000, 1_000)],
    ['entries that overlap', 'damaged', () => overlappingEntries(9_999)],
    ['a stream packed twice', 'packed-twice', () => packedStream(2, 50_000_000)],
    ['drawing commands', 'too-many-drawings', () => drawings(210_000)],
    ['four million path operators', 'too-many-drawings', () => drawings(1_400_000)],
    ['forms in forms', 'too-many-drawings', () => formsInForms(8)],
    ['rows of a sheet', 'too-many-tags', () => cellsOfSheet(340_000)],
    ['paragraphs of Word', 'too-many-tags', () => paragraphsOfWord(340_000)],
    ['rows of Markdown', 'too-many-cells', () => rowsOfMarkdown(60_000)],
    ['lines of Markdown that end in breaks', 'too-many-lines', () => repeated('甲  \n', 150_000)],
    ['points of a list', 'too-many-marks', () => repeated('- 甲\n', 50_000)],
    ['marks that open and never close', 'too-many-marks', () => repeated('*a **b ', 200_000)],
  ])('%s: %s', async (_, rule, make) => {
    const bytes = make();
    const before = process.cpuUsage();
    const grown = process.memoryUsage.rss();
    const refused = await readSource(bytes).then(
      () => 'read',
      (error: unknown) => (error instanceof InputError ? error.rule : String(error)),
    );
    expect(refused).toBe(rule);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1e6).toBeLessThan(SECONDS);
    expect((process.memoryUsage.rss() - grown) / 1e6).toBeLessThan(MEGABYTES);
  });
});
