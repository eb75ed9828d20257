/** A comparison on a screen: places side by side where there is room, else one below the other. */
import type { Comparison, TextRow } from '../ask/compare/comparison.ts';
import type { ListedService } from '../ask/compare/list.ts';
import { type SaidInCell, word } from '../ask/compare/render/figures.ts';
import { rangesWords } from '../ask/compare/render/list.ts';
import {
  headingsOf,
  headsOf,
  notesOf,
  type PlaceHead,
  shownRows,
  titleOf,
} from '../ask/compare/render/view.ts';
import type { Context } from './context.ts';
import { columnsOf, cut, displayWidth, pad, table, wrap } from './width.ts';

// The rows of a comparison as cells that are laid out for a width.

/** Lines of a field's text, unless all of it is asked for. */
const LINES = 4;
const GAP = '  ';
/** What a cell says that has nothing to say. */
const NOTHING = '–';

/** A line of a cell: what stands out, and what follows it. */
interface CellLine {
  loud: string;
  rest: string;
}
/** The lines of a cell for a given width. */
type Lay = (width: number) => CellLine[];
interface LaidRow {
  label: string;
  cells: Lay[];
}

/** @param texts fields in full, and the notice's words behind each figure */
function rowsOf(context: Context, comparison: Comparison, texts: boolean): LaidRow[] {
  const { lang } = context;
  return [
    textRow(context, comparison.audience, texts),
    ...shownRows(comparison, lang).map(({ label, cells }) => ({
      label,
      cells: cells.map((said) => laySaid(said, texts)),
    })),
    ...comparison.texts.map((row) => textRow(context, row, texts)),
  ];
}

function textRow({ lang }: Context, { field, cells }: TextRow, whole: boolean): LaidRow {
  return {
    label: word(field, lang),
    cells: cells.map((text) => (width) => {
      const lines = quiet(text ?? NOTHING, width);
      if (whole || lines.length <= LINES) return lines;
      return [...lines.slice(0, LINES - 1), ...quiet(cut(`${lines[LINES - 1]!.rest}……`, width), width)];
    }),
  };
}

const quiet = (text: string, width: number, indent = ''): CellLine[] =>
  wrap(text, width - indent.length).map((line) => ({ loud: '', rest: indent + line }));

/** What a figure is for stands behind it where there is room, else below it. */
const laySaid =
  (said: readonly SaidInCell[], texts: boolean): Lay =>
  (width) => {
    if (said.length === 0) return quiet(NOTHING, width);
    return said.flatMap(({ figure, note, text }) => {
      const own = texts && text !== figure ? quiet(`「${text}」`, width, GAP) : [];
      const line = { loud: figure, rest: note === '' ? '' : `${GAP}${note}` };
      if (displayWidth(line.loud + line.rest) <= width) return [line, ...own];
      return [
        ...wrap(figure, width).map((loud) => ({ loud, rest: '' })),
        ...(note === '' ? [] : quiet(note, width, GAP)),
        ...own,
      ];
    });
  };

const USUAL_WIDTH = 100;
/** A column of fewer columns of the terminal is no reading. */
const LEAST = 18;

/** @param texts fields in full, and the notice's words behind each figure */
export function compareText(context: Context, comparison: Comparison, texts: boolean): string {
  const { paint, lang } = context;
  const width = Math.max(40, columnsOf(context.io.stdout, USUAL_WIDTH));
  const heads = headsOf(comparison, lang);
  const rows = rowsOf(context, comparison, texts);
  const labels = Math.max(...rows.map(({ label }) => displayWidth(label)), 0);
  const room = Math.floor((width - labels) / Math.max(1, heads.length)) - GAP.length;
  const body =
    heads.length === 0
      ? []
      : room >= LEAST
        ? sideBySide(context, heads, rows, labels, room)
        : below(context, heads, rows, width);
  const lines = [
    paint('bold', titleOf(comparison, lang)),
    ...(headingsOf(comparison) === '' ? [] : [paint('dim', headingsOf(comparison))]),
    '',
    ...body,
    '',
    ...notesOf(comparison, lang).flatMap((note) => wrap(note, width)),
  ];
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}

const painted = ({ paint }: Context, { loud, rest }: CellLine): string => paint('bold', loud) + rest;

/** What stands below a place's name. */
const headLines = ({ edition, item, relation }: PlaceHead): string[] =>
  [edition, item, relation].filter((part) => part !== '');

function sideBySide(
  context: Context,
  heads: readonly PlaceHead[],
  rows: readonly LaidRow[],
  labels: number,
  room: number,
): string[] {
  const rule = context.paint('dim', '─'.repeat(labels + heads.length * (room + GAP.length)));
  const headCells = heads.map((head) => [
    ...wrap(head.place, room).map((loud) => ({ loud, rest: '' })),
    ...headLines(head).flatMap((part) => quiet(part, room)),
  ]);
  const across = (label: string, cells: readonly CellLine[][]): string[] =>
    Array.from({ length: Math.max(...cells.map(({ length }) => length)) }, (_, at) =>
      [
        pad(at === 0 ? label : '', labels),
        ...cells.map((cell) => pad(cell[at] ? painted(context, cell[at]) : '', room)),
      ].join(GAP),
    );
  return [
    ...across('', headCells),
    ...rows.flatMap(({ label, cells }) => [
      ...(label === '' ? [] : [rule]),
      ...across(
        label,
        cells.map((lay) => lay(room)),
      ),
    ]),
  ];
}

/** Each row with its places one below the other; a place that says nothing is left out. */
function below(
  context: Context,
  heads: readonly PlaceHead[],
  rows: readonly LaidRow[],
  width: number,
): string[] {
  const { paint } = context;
  const names = Math.max(...heads.map(({ short }) => displayWidth(short)));
  const beside = width - names - 2 * GAP.length;
  const [indent, room] = beside >= LEAST ? [names + 2 * GAP.length, beside] : [4, width - 4];
  const blank = ' '.repeat(indent);
  const lines = heads.flatMap((head) => [
    paint('bold', head.place),
    ...headLines(head).flatMap((part) => wrap(part, width - 4).map((line) => `    ${line}`)),
  ]);
  for (const { label, cells } of rows) {
    lines.push('', ...(label === '' ? [] : [paint('bold', label)]));
    for (const [at, lay] of cells.entries()) {
      const own = lay(room).map((line) => blank + painted(context, line));
      if (own.length === 1 && own[0] === blank + NOTHING) continue;
      const name = `${GAP}${pad(heads[at]!.short, names)}${GAP}`;
      lines.push(...(room === beside ? [name + own[0]!.slice(indent), ...own.slice(1)] : [name, ...own]));
    }
  }
  return lines;
}

export function listText({ lang, paint, say }: Context, services: readonly ListedService[]): string {
  const rows = services.map((one) => [
    one.id,
    String(one.places),
    cut(one.name, 40),
    one.domain ?? word('no-domain', lang),
    rangesWords(one),
  ]);
  const head = [
    say('cli-services-id'),
    word('places', lang),
    word('service', lang),
    word('domain', lang),
    word('sums', lang),
  ];
  const [first = '', ...rest] = table([head, ...rows]);
  return `${[word('list', lang, { count: services.length }), '', paint('bold', first), ...rest].join('\n')}\n`;
}
