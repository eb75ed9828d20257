/** Text that is struck through: taken back by whoever wrote it, so it is no text of the notice; and told, with its words. */
import type { SourceNote } from '../../source.ts';

/** As many words of it as a note quotes. */
const QUOTED = 60;

/** @param struck what was struck through, in reading order */
export function struckNotes(struck: readonly string[]): SourceNote[] {
  const words = struck.map((each) => each.trim()).filter((each) => each !== '');
  if (words.length === 0) return [];
  const count = words.reduce((sum, each) => sum + each.length, 0);
  const quoted = words.join(' … ');
  const text = quoted.length > QUOTED ? `${quoted.slice(0, QUOTED)}…` : quoted;
  return [{ rule: 'struck-text', params: { count, text } }];
}
