/** What is met on the way through a Word document, old or new, that is no text of the notice; and the notes that tell it. */
import type { SourceNote } from '../../source.ts';

// Text that is struck through: taken back by whoever wrote it, so it is no text of the notice; and told, with its words.

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

export interface WordMet {
  deleted: number;
  inserted: number;
  hidden: number;
  /** What was struck through, each stretch once. */
  struck: string[];
  symbols: number;
  pictures: number;
  placeholders: number;
}

export const nothingMet = (): WordMet => ({
  ...{ deleted: 0, inserted: 0, hidden: 0, struck: [] },
  ...{ symbols: 0, pictures: 0, placeholders: 0 },
});

/** A part that is no text of the notice, in the words of the note on it. */
export interface LeftPart {
  en: string;
  zh: string;
}

/** Parts that any document of a word processor may have. */
export const PARTS_LEFT = {
  comments: { en: 'comments', zh: '批注' },
  header: { en: 'headers', zh: '页眉' },
  footer: { en: 'footers', zh: '页脚' },
} as const satisfies Record<string, LeftPart>;

/** @param left parts of the document that were not read @param footnotes how many stand at its end @param unknownFormats of numbers */
export function notesOfWord(
  { deleted, inserted, hidden, struck, symbols, pictures, placeholders }: WordMet,
  {
    left,
    footnotes,
    unknownFormats,
  }: { left: readonly LeftPart[]; footnotes: number; unknownFormats: Iterable<string> },
): SourceNote[] {
  const notes: SourceNote[] = [];
  if (deleted + inserted > 0) notes.push({ rule: 'tracked-changes', params: { deleted, inserted } });
  if (hidden > 0) notes.push({ rule: 'hidden-text', params: { count: hidden } });
  notes.push(...struckNotes(struck));
  if (left.length > 0)
    notes.push({
      rule: 'left-out',
      params: { parts: left.map(({ en }) => en).join(', '), parts_zh: left.map(({ zh }) => zh).join('、') },
    });
  if (pictures > 0) notes.push({ rule: 'pictures-not-read', params: { count: pictures } });
  if (symbols > 0) notes.push({ rule: 'symbols-left-out', params: { count: symbols } });
  if (placeholders > 0) notes.push({ rule: 'placeholders-left-out', params: { count: placeholders } });
  if (footnotes > 0) notes.push({ rule: 'footnotes-at-end', params: { count: footnotes } });
  for (const format of [...unknownFormats].sort())
    notes.push({ rule: 'number-format-unknown', params: { format } });
  return notes;
}
