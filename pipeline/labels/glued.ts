/** Labels that nothing parts from their texts, or a sign that is no colon: `服务对象本市户籍65周岁以上老年人`, `服务对象，城乡居民`. Which words are such, the notice teaches (outline/unknown-labels.ts). All on folded text. */

import { isWeak, type LabelHit } from './known.ts';
import type { Vocabulary } from './vocabulary.ts';

const SHORTEST_GLUED = 4;
const LONGEST_GLUED = 8;
/** A text, and not what makes a part of a sentence of the word: 服务标准和文件要求. */
const GOES_ON = /^(?!的|和|及|与|或|等)[\p{Script=Han}\d《“"]/u;
/** What writers put for a colon, line after line: `服务对象/城乡居民`, `服务对象，城乡居民`, `#服务对象#城乡居民`. */
const SIGN = /^\s?[/=,、;.。·~_#>》)]\s?/u;
/** 服务对象为…: a sentence, where no other line says that the word is a label. */
const TELLS = /^(?:为|是|包括|包含|涵盖|应|要|将)/u;

/** 服务对象本市户籍65周岁以上老年人: the longest known label at a place, with its text right behind it; null where none is. @param isOne which labels count */
export function gluedLabel(
  line: string,
  at: number,
  words: Vocabulary,
  isOne: ((word: string) => boolean) | null = null,
): { word: string; end: number } | null {
  for (let length = LONGEST_GLUED; length >= SHORTEST_GLUED; length--) {
    const word = line.slice(at, at + length);
    if (word.length < length || isWeak(word) || isOne?.(word) === false || words.label(word) === null)
      continue;
    const end = at + length + (SIGN.exec(line.slice(at + length, at + length + 3))?.[0].length ?? 0);
    const behind = line.slice(end, end + 4);
    return GOES_ON.test(behind) && (isOne || !TELLS.test(behind)) ? { word, end } : null;
  }
  return null;
}

/** Where in a line a sentence has ended, or a clause. */
const STOPS = /[。;]\s{0,2}/gu;

/** Glued labels of a notice behind a stop: `…体格检查。服务标准每孩次1次`. */
export function gluedInside(line: string, from: number, words: Vocabulary): LabelHit[] {
  return [...line.matchAll(STOPS)].flatMap(({ index, 0: stop }): LabelHit[] => {
    const start = index + stop.length;
    const found = start < from ? null : gluedLabel(line, start, words, (word) => words.glued.has(word));
    const known = found && words.label(found.word);
    return found && known
      ? [{ start, end: found.end, squeezed: found.word, ...known, runIn: true, marked: true }]
      : [];
  });
}
