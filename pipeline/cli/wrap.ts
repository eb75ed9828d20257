/** Texts broken into lines of a terminal, where a Chinese character takes two columns. */
import { displayWidth } from './width.ts';

/** What stays together: a word, a number with its signs, or one character, with the marks that open before it and close behind it. */
const PIECES =
  /\s|[“‘（〔《「【⟦([]*(?:[\p{Script=Latin}\d.,%/’'–−+≥≤≈-]+|[^\s])[，。、；：？！）〕》」】⟧”’…;:!?)\]]*/gu;

/** Lines of at most `width` columns (one piece may be wider); line ends of the text are kept. */
export function wrap(text: string, width: number): string[] {
  return text.split('\n').flatMap((paragraph) => {
    const lines: string[] = [];
    let line = '';
    for (const [piece] of paragraph.matchAll(PIECES)) {
      if (line !== '' && displayWidth(line + piece.trimEnd()) > width) {
        lines.push(line.trimEnd());
        line = '';
      }
      if (line !== '' || piece.trim() !== '') line += piece;
    }
    return [...lines, line.trimEnd()];
  });
}
