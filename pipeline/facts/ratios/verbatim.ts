/** Names are read off the folded text; records hold them as the source has them (學費, 半角 brackets). */

const BACK = 200;
const AHEAD = 60;

/**
 * The raw spelling of `name`, found in the folded text beside the figure `[start, end)`, the nearest before it first.
 * A name that was completed from a list (一、二、三级 → 一级) stands nowhere as such and stays as it is.
 */
export function verbatim(
  raw: string,
  folded: string,
  name: string | null,
  start: number,
  end: number,
): string | null {
  if (name === null) return null;
  const from = Math.max(0, start - BACK);
  const before = folded.slice(from, start).lastIndexOf(name);
  const after = before === -1 ? folded.slice(end, end + AHEAD).indexOf(name) : -1;
  if (before === -1 && after === -1) return name;
  const at = before === -1 ? end + after : from + before;
  return raw.slice(at, at + name.length);
}
