/** A comparison on a screen: places side by side where there is room, else one below the other. */
import type { Comparison, TextRow } from '../compare/comparison.ts';
import type { ListedService } from '../compare/list.ts';
import type { Said } from '../compare/render/figures.ts';
import { rangesWords } from '../compare/render/list.ts';
import { type Head, headingsOf, headsOf, notesOf, shownRows, titleOf } from '../compare/render/view.ts';
import { word } from '../compare/render/words.ts';
import type { Context } from './context.ts';
import { table } from './table.ts';
import { visible } from './visible.ts';
import { cut, displayWidth, pad } from './width.ts';
import { wrap } from './wrap.ts';

const USUAL_WIDTH = 100;
/** A column of fewer columns of the terminal is no reading. */
const LEAST = 18;
const GAP = '  ';
/** Lines of a field's text, unless all of it is asked for. */
const LINES = 4;

/** A cell for a given width: the lines of it, the first ones marked to stand out. */
type Lay = (width: number) => { line: string; loud: boolean }[];
interface Row {
  label: string;
  cells: Lay[];
}

/** @param texts fields in full, and the notice's words behind each figure */
export function compareText(context: Context, comparison: Comparison, texts: boolean): string {
  const { paint, lang } = context;
  const width = Math.max(40, context.io.stdout.columns ?? USUAL_WIDTH);
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
    paint('bold', visible(titleOf(comparison, lang))),
    ...(headingsOf(comparison) === '' ? [] : [paint('dim', visible(headingsOf(comparison)))]),
    '',
    ...body,
    '',
    ...notesOf(comparison, lang).flatMap((note) => wrap(visible(note), width)),
  ];
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}

function rowsOf(context: Context, comparison: Comparison, texts: boolean): Row[] {
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

function textRow({ lang }: Context, { field, cells }: TextRow, whole: boolean): Row {
  return {
    label: word(field, lang),
    cells: cells.map((text) => (width) => {
      const lines = wrap(text ?? '–', width).map((line) => ({ line: visible(line), loud: false }));
      if (whole || lines.length <= LINES) return lines;
      return [...lines.slice(0, LINES - 1), { line: cut(`${lines[LINES - 1]!.line}……`, width), loud: false }];
    }),
  };
}

const laySaid =
  (said: readonly Said[], texts: boolean): Lay =>
  (width) => {
    if (said.length === 0) return [{ line: '–', loud: false }];
    return said.flatMap(({ figure, note, text }) => [
      ...wrap(figure, width).map((line) => ({ line: visible(line), loud: true })),
      ...(note === ''
        ? []
        : wrap(note, width - 2).map((line) => ({ line: `  ${visible(line)}`, loud: false }))),
      ...(texts && text !== figure
        ? wrap(`「${text}」`, width - 2).map((line) => ({ line: `  ${visible(line)}`, loud: false }))
        : []),
    ]);
  };

const headLines = ({ place, edition, item, relation }: Head): string[] =>
  [place, edition, item, relation].filter((part) => part !== '');

function sideBySide(
  { paint }: Context,
  heads: readonly Head[],
  rows: readonly Row[],
  labels: number,
  room: number,
): string[] {
  const rule = paint('dim', '─'.repeat(labels + heads.length * (room + GAP.length)));
  const headCells = heads.map((head) =>
    headLines(head).flatMap((part, at) =>
      wrap(visible(part), room).map((line) => ({ line, loud: at === 0 })),
    ),
  );
  const across = (label: string, cells: readonly ReturnType<Lay>[]): string[] =>
    Array.from({ length: Math.max(...cells.map(({ length }) => length)) }, (_, at) =>
      [
        pad(at === 0 ? label : '', labels),
        ...cells.map((cell) => {
          const { line, loud } = cell[at] ?? { line: '', loud: false };
          return pad(loud ? paint('bold', line) : line, room);
        }),
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
function below({ paint }: Context, heads: readonly Head[], rows: readonly Row[], width: number): string[] {
  const lines = heads.flatMap((head) => [
    paint('bold', visible(head.place)),
    ...headLines(head)
      .slice(1)
      .flatMap((part) => wrap(visible(part), width - 4).map((line) => `    ${line}`)),
  ]);
  for (const { label, cells } of rows) {
    lines.push('', ...(label === '' ? [] : [paint('bold', label)]));
    for (const [at, lay] of cells.entries()) {
      const own = lay(width - 4);
      if (own.length === 1 && own[0]?.line === '–') continue;
      lines.push(`  ${visible(heads[at]!.short)}`);
      lines.push(...own.map(({ line, loud }) => `    ${loud ? paint('bold', line) : line}`));
    }
  }
  return lines;
}

export function listText({ lang, paint }: Context, services: readonly ListedService[]): string {
  const rows = services.map((one) => [
    one.id,
    String(one.places),
    cut(visible(one.name), 40),
    one.domain ?? word('no-domain', lang),
    rangesWords(one),
  ]);
  const head = ['id', word('places', lang), word('service', lang), word('domain', lang), word('sums', lang)];
  const [first = '', ...rest] = table([head, ...rows]);
  return `${[word('list', lang, { count: services.length }), '', paint('bold', first), ...rest].join('\n')}\n`;
}
