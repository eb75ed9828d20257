/** The rows of a comparison as cells that are laid out for a width. */
import type { Comparison, TextRow } from '../ask/compare/comparison.ts';
import type { Said } from '../ask/compare/render/figures.ts';
import { shownRows } from '../ask/compare/render/view.ts';
import { word } from '../ask/compare/render/words.ts';
import type { Context } from './context.ts';
import { visible } from './visible.ts';
import { cut, displayWidth } from './width.ts';
import { wrap } from './wrap.ts';

/** Lines of a field's text, unless all of it is asked for. */
const LINES = 4;
export const GAP = '  ';
/** What a cell says that has nothing to say. */
export const NOTHING = '–';

/** A line of a cell: what stands out, and what follows it. */
export interface Line {
  loud: string;
  rest: string;
}
/** The lines of a cell for a given width. */
export type Lay = (width: number) => Line[];
export interface Row {
  label: string;
  cells: Lay[];
}

/** @param texts fields in full, and the notice's words behind each figure */
export function rowsOf(context: Context, comparison: Comparison, texts: boolean): Row[] {
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
      const lines = quiet(text ?? NOTHING, width);
      if (whole || lines.length <= LINES) return lines;
      return [...lines.slice(0, LINES - 1), ...quiet(cut(`${lines[LINES - 1]!.rest}……`, width), width)];
    }),
  };
}

export const quiet = (text: string, width: number, indent = ''): Line[] =>
  wrap(text, width - indent.length).map((line) => ({ loud: '', rest: indent + visible(line) }));

/** What a figure is for stands behind it where there is room, else below it. */
const laySaid =
  (said: readonly Said[], texts: boolean): Lay =>
  (width) => {
    if (said.length === 0) return quiet(NOTHING, width);
    return said.flatMap(({ figure, note, text }) => {
      const own = texts && text !== figure ? quiet(`「${text}」`, width, GAP) : [];
      const line = { loud: visible(figure), rest: note === '' ? '' : `${GAP}${visible(note)}` };
      if (displayWidth(line.loud + line.rest) <= width) return [line, ...own];
      return [
        ...wrap(figure, width).map((loud) => ({ loud: visible(loud), rest: '' })),
        ...(note === '' ? [] : quiet(note, width, GAP)),
        ...own,
      ];
    });
  };
