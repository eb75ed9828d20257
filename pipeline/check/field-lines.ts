import type { SeenField } from './seen.ts';

export interface FieldLine {
  text: string;
  /** In the field's text. */
  at: number;
}

/** The lines of a field as they stand in the source: its paragraphs, and where reading joined two, both. */
export function fieldLines({ text, source }: SeenField): FieldLine[] {
  const lines: FieldLine[] = [];
  let range = 0;
  // characters of the range that is being walked; breaks between paragraphs stand in none
  let left = length(source[0]);
  let from = 0;
  const cut = (to: number): void => {
    if (to > from) lines.push({ text: text.slice(from, to), at: from });
  };
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '\n') {
      cut(at);
      from = at + 1;
      continue;
    }
    while (left === 0 && range + 1 < source.length) {
      range++;
      left = length(source[range]);
      if (at > from) {
        cut(at);
        from = at;
      }
    }
    left--;
  }
  cut(text.length);
  return lines;
}

const length = (range: SeenField['source'][number] | undefined): number => (range ? range[1] - range[0] : 0);
