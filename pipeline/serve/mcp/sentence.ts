/** The sentence that a figure rests on: what an assistant quotes, and a reader looks for in the source. */
const ENDS = /[。；！？\n]/u;
/** So many characters on each side, and no further than the sentence. */
const AROUND = 80;

export function sentenceAt(text: string, { start, end }: { start: number; end: number }): string {
  const before =
    text
      .slice(Math.max(0, start - AROUND), start)
      .split(ENDS)
      .at(-1) ?? '';
  const after = text.slice(end, end + AROUND);
  const stop = ENDS.exec(after);
  const tail = stop === null ? after : after.slice(0, stop.index + (stop[0] === '\n' ? 0 : 1));
  return (before + text.slice(start, end) + tail).trim();
}
