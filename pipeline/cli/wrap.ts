/** Texts broken into lines of a terminal, where a Chinese character takes two columns. */
import { displayWidth } from './width.ts';

/** What stays together: a word, a number with its signs, or one character, with the marks that open before it and close behind it. */
const COLOUR = String.raw`(?:${String.fromCharCode(27)}\[[\d;]{0,12}m)*`;
const PIECES = new RegExp(
  String.raw`\s|${COLOUR}[“‘（〔《「【⟦([]*(?:[\p{Script=Latin}\d.,%/’'–−+≥≤≈-]+|[^\s])[，。、；：？！）〕》」】⟧”’…;:!?)\]]*${COLOUR}`,
  'gu',
);

/** Lines of at most `width` columns (one piece may be wider); line ends of the text are kept. */
export function wrap(text: string, width: number): string[] {
  return text.split('\n').flatMap((paragraph) => {
    const lines: string[] = [];
    let line = '';
    let used = 0;
    for (const [piece] of paragraph.matchAll(PIECES)) {
      if (line !== '' && used + displayWidth(piece.trimEnd()) > width) {
        lines.push(line.trimEnd());
        [line, used] = ['', 0];
      }
      if (line === '' && piece.trim() === '') continue;
      line += piece;
      used += displayWidth(piece);
    }
    return [...lines, line.trimEnd()];
  });
}

/** What a line begins with: blanks, the number of a line of the source with its bar. */
const LEAD = new RegExp(String.raw`^(?:${COLOUR} {0,12}\d{1,9} │${COLOUR} |\s{0,20})`, 'u');

/** One line in as many as it takes, the others under its beginning. A line that fits stays as it is. */
export function fold(line: string, width: number): string[] {
  if (displayWidth(line) <= width) return [line];
  const lead = LEAD.exec(line)?.[0] ?? '';
  const under = ' '.repeat(displayWidth(lead));
  return wrap(line.slice(lead.length), width - under.length).map(
    (part, at) => (at === 0 ? lead : under) + part,
  );
}
