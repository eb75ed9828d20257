/** How a field beside its source looks on a screen. */
import type { ItemRecord, NoticeRecord } from '../records/schema.ts';
import type { FieldView, SourceLine } from '../show/field-view.ts';
import type { Paint, Style } from './colour.ts';
import type { Context } from './context.ts';
import { factLines } from './fact-lines.ts';
import { fieldName } from './field-names.ts';

// A stretch of text with its facts marked: `⟦每人每月60元⟧¹`; what reading took away as `⟪中⟫`; colours on a terminal.

interface TextMark {
  start: number;
  end: number;
  /** Shown small behind it; null for what was taken away. */
  no: number | null;
  style: Style;
}

const SMALL = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const small = (no: number): string => [...String(no)].map((digit) => SMALL[Number(digit)] ?? '').join('');

/** @param from, to the stretch of `text` that is shown; marks that reach over its ends are cut there */
export function marked(
  text: string,
  from: number,
  to: number,
  marks: readonly TextMark[],
  paint: Paint,
): string {
  const here = marks
    .map((mark) => ({ ...mark, start: Math.max(mark.start, from), stop: Math.min(mark.end, to) }))
    .filter((mark) => mark.start < mark.stop);
  const cuts = [...new Set([from, to, ...here.flatMap((mark) => [mark.start, mark.stop])])].sort(
    (a, b) => a - b,
  );
  let shown = '';
  cuts.forEach((at, i) => {
    const ending = here.filter((mark) => mark.stop === at).sort((a, b) => b.start - a.start);
    for (const mark of ending)
      shown += mark.no === null ? '⟫' : `⟧${mark.end > mark.stop ? '' : small(mark.no)}`;
    const beginning = here.filter((mark) => mark.start === at).sort((a, b) => b.stop - a.stop);
    for (const mark of beginning) shown += mark.no === null ? '⟪' : '⟦';
    const next = cuts[i + 1];
    if (next === undefined) return;
    const inmost = here
      .filter((mark) => mark.start <= at && mark.stop >= next)
      .sort((a, b) => a.stop - a.start - (b.stop - b.start))[0];
    const piece = text.slice(at, next);
    shown += inmost ? paint(inmost.style, piece) : piece;
  });
  return shown;
}

export function itemHead({ paint }: Context, { document }: NoticeRecord, item: ItemRecord): string[] {
  const headings = [item.domain, item.aspect].filter((name) => name !== null);
  return [
    `${paint('bold', item.id)}  ${paint('bold', item.name)}`,
    paint('dim', [document.title, ...headings].join(' › ')),
    paint('dim', document.source.path),
  ];
}

/** Characters shown of a line before and after what the field has of it. */
const AROUND = 60;

export function linesOfView(context: Context, view: FieldView, text: string): string[] {
  const { paint, say, lang } = context;
  const marks = marksOf(view);
  const width = String(view.lines.at(-1)?.no ?? 0).length;
  const spots = [...view.lines.map((line) => shownPart(view, line))];
  const source = view.lines.map((line, i) => {
    const [from, to] = spots[i] ?? [line.start, line.end];
    const shown = marked(text, from, to, marks, paint);
    return `${paint('dim', `${String(line.no).padStart(width + 2)} │`)} ${from > line.start ? '…' : ''}${shown}${to < line.end ? '…' : ''}`;
  });
  const at = [
    placeWords(context, view),
    ...Object.entries(view.place ?? {}).map(([unit, value]) => `${unit} ${value}`),
  ].join(', ');
  const title = `${fieldName(view.field, lang)} (${view.label})`;
  const record = view.text.split('\n').map((line) => `  ${line}`);
  const facts = factLines(context, view.facts, (i) => small(i + 1));
  return [
    '',
    `${paint('bold', title)}  ${paint('dim', at)}`,
    say('cli-explain-source'),
    ...source,
    ...(source.length > 1 || record.length > 1 ? [say('cli-explain-record'), ...record] : []),
    ...(facts.length > 0
      ? facts.map((line) => `  ${line}`)
      : [paint('dim', `  ${say('cli-explain-no-facts')}`)]),
  ];
}

function placeWords({ say }: Context, { lines }: FieldView): string {
  const from = lines[0]?.no ?? 0;
  const to = lines.at(-1)?.no ?? from;
  return from === to ? say('cli-line', { line: from }) : say('cli-lines', { from, to });
}

function marksOf(view: FieldView): TextMark[] {
  const facts = view.facts.flatMap(({ kind, source }, at): TextMark[] =>
    source ? [{ start: source[0], end: source[1], no: at + 1, style: kind }] : [],
  );
  return [
    ...facts,
    ...view.repairs.map(({ start, end }): TextMark => ({ start, end, no: null, style: 'dim' })),
  ];
}

/** Of a line that holds much else, what stands round the facts; of others, all. */
function shownPart(view: FieldView, line: SourceLine): [number, number] {
  const limit = 2000;
  if (line.end - line.start <= limit) return [line.start, line.end];
  const here = view.facts.flatMap(({ source }) =>
    source && source[0] < line.end && source[1] > line.start ? [source] : [],
  );
  const first = Math.min(...here.map(([start]) => start), line.end);
  const last = Math.max(...here.map(([, end]) => end), line.start);
  if (here.length === 0) return [line.start, line.start + limit];
  return [Math.max(line.start, first - AROUND), Math.min(line.end, Math.max(last + AROUND, first + limit))];
}
