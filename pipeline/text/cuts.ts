/**
 * Where sentences, their parts and their clauses begin and end: the one notion of them for every kind of fact.
 * A sentence ends at 。！？ and a line's end, a part also at ； and before a list's mark （1） ①, a clause also at ， and ：.
 * What stands in brackets cuts nothing outside of them: 甲地（一级，二级）医院；乙类人员每人60元 is one sentence of two parts.
 * One pass over a folded text; windows are bounded, so that a text without stops stays linear.
 */
import { TEN } from '../words/numerals.ts';
import { lately } from './lately.ts';
import { countBefore } from './ranges.ts';

/** Farther than this no clause reaches to either side. */
const LONGEST_CLAUSE = 160;
const LONGEST_SENTENCE = 400;
/** A bracket that nobody closes must not hold the rest of the sentence together. */
const LONGEST_BRACKET = 120;

const MARK = new RegExp(`[①-⑳㈠-㈩]|（[0-9${TEN}]{1,2}）`, 'y');
/** Characters that open or end anything; all others are passed over. */
const SIGNS = new Uint8Array(0x10000);
for (const character of '（）“”。！？\n；，：') SIGNS[character.charCodeAt(0)] = 1;
SIGNS.fill(1, '①'.charCodeAt(0), '⑳'.charCodeAt(0) + 1);
SIGNS.fill(1, '㈠'.charCodeAt(0), '㈩'.charCodeAt(0) + 1);

const DIGIT = /[0-9]/;
/** 9：00, 8：2, 8 ： 2: the colon of a time of day or of a share ends nothing. */
function isBetweenDigits(text: string, at: number): boolean {
  const before = text[at - 1] === ' ' ? text[at - 2] : text[at - 1];
  const after = text[at + 1] === ' ' ? text[at + 2] : text[at + 1];
  return DIGIT.test(before ?? '') && DIGIT.test(after ?? '');
}

/** Brackets and quotes that close within their sentence, by the place where they open. */
function pairsOf(text: string): { brackets: [number, number][]; held: [number, number][] } {
  const brackets: [number, number][] = [];
  const held: [number, number][] = [];
  let open: number[] = [];
  let quote = -1;
  for (let at = 0; at < text.length; at += 1) {
    if (SIGNS[text.charCodeAt(at)] === 0) continue;
    const character = text[at]!;
    if (character === '（') open.push(at);
    else if (character === '）') {
      const start = open.pop();
      if (start !== undefined && at - start < LONGEST_BRACKET) brackets.push([start, at]);
    } else if (character === '“') quote = at;
    else if (character === '”') {
      if (quote !== -1 && at - quote < LONGEST_BRACKET) held.push([quote, at]);
      quote = -1;
    } else if ('。！？\n'.includes(character)) {
      open = [];
      quote = -1;
    }
  }
  brackets.sort((a, b) => a[0] - b[0]);
  return { brackets, held: [...brackets, ...held].sort((a, b) => a[0] - b[0]) };
}

export class Cuts {
  /** By place in the text: the number of its sentence, part and clause. */
  readonly sentence: Uint32Array;
  readonly part: Uint32Array;
  readonly clause: Uint32Array;
  /** Where each begins and ends, by its number; the stop that ends it is not in it. */
  readonly sentences: [number, number][] = [];
  readonly parts: [number, number][] = [];
  readonly clauses: [number, number][] = [];
  /** Where the first ： of each sentence stands that ends a clause, by the sentence's number. */
  readonly heads = new Map<number, number>();
  readonly #brackets: readonly [number, number][];

  constructor(readonly text: string) {
    const { length } = text;
    this.sentence = new Uint32Array(length + 1);
    this.part = new Uint32Array(length + 1);
    this.clause = new Uint32Array(length + 1);
    const { brackets, held } = pairsOf(text);
    this.#brackets = brackets;
    const from = { sentence: 0, part: 0, clause: 0 };
    const close = (list: [number, number][], kind: keyof typeof from, at: number, next: number): void => {
      list.push([from[kind], at]);
      from[kind] = next;
    };
    const place = (at: number): void => {
      this.sentence[at] = this.sentences.length;
      this.part[at] = this.parts.length;
      this.clause[at] = this.clauses.length;
    };
    let pair = 0;
    let heldTo = -1;
    for (let at = 0; at < length; at += 1) {
      if (SIGNS[text.charCodeAt(at)] === 0) {
        place(at);
        continue;
      }
      const character = text[at]!;
      MARK.lastIndex = at;
      if (at > from.clause && at > heldTo && MARK.test(text)) {
        close(this.clauses, 'clause', at, at);
        close(this.parts, 'part', at, at);
      }
      place(at);
      for (; pair < held.length && held[pair]![0] <= at; pair += 1) heldTo = Math.max(heldTo, held[pair]![1]);
      if ('。！？\n'.includes(character)) {
        close(this.clauses, 'clause', at, at + 1);
        close(this.parts, 'part', at, at + 1);
        close(this.sentences, 'sentence', at, at + 1);
      } else if (at <= heldTo) continue;
      else if (character === '；') {
        close(this.clauses, 'clause', at, at + 1);
        close(this.parts, 'part', at, at + 1);
      } else if (character === '，' || (character === '：' && !isBetweenDigits(text, at))) {
        if (character === '：' && !this.heads.has(this.sentences.length))
          this.heads.set(this.sentences.length, at);
        close(this.clauses, 'clause', at, at + 1);
      }
    }
    place(length);
    close(this.clauses, 'clause', length, length);
    close(this.parts, 'part', length, length);
    close(this.sentences, 'sentence', length, length);
  }

  sentenceStart(at: number): number {
    return Math.max(this.sentences[this.sentence[at] ?? 0]?.[0] ?? 0, at - LONGEST_SENTENCE);
  }

  sentenceEnd(at: number): number {
    return Math.min(this.sentences[this.sentence[at] ?? 0]?.[1] ?? this.text.length, at + LONGEST_SENTENCE);
  }

  partStart(at: number): number {
    return Math.max(this.parts[this.part[at] ?? 0]?.[0] ?? 0, at - LONGEST_SENTENCE);
  }

  partEnd(at: number): number {
    return Math.min(this.parts[this.part[at] ?? 0]?.[1] ?? this.text.length, at + LONGEST_SENTENCE);
  }

  /** Where the clause of `at` begins; within brackets the clause inside of them. */
  clauseStart(at: number): number {
    const bracket = this.bracketOf(at);
    if (bracket === null) return Math.max(this.clauses[this.clause[at] ?? 0]?.[0] ?? 0, at - LONGEST_CLAUSE);
    let start = at;
    while (start > bracket[0] + 1 && !this.#stopsInside(start - 1)) start -= 1;
    return start;
  }

  /** Where the clause begins that a bracket belongs to: 省级按60%给予补助（民族县80%）. */
  outerClauseStart(at: number): number {
    return Math.max(this.clauses[this.clause[at] ?? 0]?.[0] ?? 0, at - LONGEST_CLAUSE);
  }

  clauseEnd(at: number): number {
    const bracket = this.bracketOf(at);
    if (bracket === null)
      return Math.min(this.clauses[this.clause[at] ?? 0]?.[1] ?? this.text.length, at + LONGEST_CLAUSE);
    let end = at;
    while (end < bracket[1] && !this.#stopsInside(end)) end += 1;
    return end;
  }

  /** The innermost bracket that holds a place: its （ and ）; null where none does. */
  bracketOf(at: number): readonly [number, number] | null {
    const from = countBefore(this.#brackets, ([start]) => start >= at) - 1;
    for (let i = from; i >= 0 && i > from - 8; i -= 1) {
      const one = this.#brackets[i]!;
      if (one[1] >= at) return one;
    }
    return null;
  }

  #stopsInside(at: number): boolean {
    const character = this.text[at] ?? '';
    return '，；'.includes(character) || (character === '：' && !isBetweenDigits(this.text, at));
  }
}

/** The cuts of a folded text, made once for all who read it one after the other. */
export const cutsOf = lately((text) => new Cuts(text));
