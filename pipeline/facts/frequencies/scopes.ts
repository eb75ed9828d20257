/**
 * How far a word of a text holds: clauses end at ，： (not inside brackets), segments also at ； and at list marks （1） ①,
 * sentences at 。 and line ends. One pass over a folded text.
 */
export interface Scopes {
  sentence: Uint32Array;
  segment: Uint32Array;
  clause: Uint32Array;
  /** Where each clause begins and ends, by its number. */
  clauses: [number, number][];
  /** Where each sentence begins, by its number. */
  sentences: number[];
  /** Where the first ： of each sentence stands that follows some text, by the sentence's number. */
  heads: Map<number, number>;
}

const MARK = /[①-⑳㈠-㈩]|（[0-9一二三四五六七八九十]{1,2}）/y;
/** Characters that open or end anything; all others are passed over. */
const SIGNS = new Uint8Array(0x10000);
for (const character of '（）。！？\n；，：') SIGNS[character.charCodeAt(0)] = 1;
SIGNS.fill(1, '①'.charCodeAt(0), '⑳'.charCodeAt(0) + 1);
SIGNS.fill(1, '㈠'.charCodeAt(0), '㈩'.charCodeAt(0) + 1);
/** A bracket that nobody closes must not hold the rest of the sentence together. */
const LONGEST_BRACKET = 120;

const DIGIT = /[0-9]/;
/** 每日9:00—17:00开放: the mark stands in a time of day. */
const isClockTime = (text: string, at: number): boolean =>
  DIGIT.test(text[at - 1] ?? '') && DIGIT.test(text[at + 1] ?? '');

export function readScopes(text: string): Scopes {
  const sentence = new Uint32Array(text.length + 1);
  const segment = new Uint32Array(text.length + 1);
  const clause = new Uint32Array(text.length + 1);
  const clauses: [number, number][] = [];
  const sentences = [0];
  const heads = new Map<number, number>();
  const no = { sentence: 0, segment: 0, clause: 0 };
  let from = 0;
  let opened = -1;
  const close = (at: number): void => {
    clauses[no.clause] = [from, at];
    no.clause += 1;
    from = at + 1;
  };
  for (let at = 0; at < text.length; at += 1) {
    if (SIGNS[text.charCodeAt(at)] === 0) {
      sentence[at] = no.sentence;
      segment[at] = no.segment;
      clause[at] = no.clause;
      continue;
    }
    const character = text[at]!;
    MARK.lastIndex = at;
    if (at > from && MARK.test(text)) {
      clauses[no.clause] = [from, at];
      no.clause += 1;
      no.segment += 1;
      from = at;
    }
    sentence[at] = no.sentence;
    segment[at] = no.segment;
    clause[at] = no.clause;
    if (character === '（') opened = at;
    else if (character === '）') opened = -1;
    if ('。！？\n'.includes(character)) {
      close(at);
      no.sentence += 1;
      sentences[no.sentence] = at + 1;
      no.segment += 1;
      opened = -1;
    } else if (opened !== -1 && at - opened < LONGEST_BRACKET) {
    } else if (character === '；') {
      close(at);
      no.segment += 1;
    } else if (character === '：' && isClockTime(text, at)) {
    } else if (character === '，' || character === '：') {
      if (character === '：' && !heads.has(no.sentence)) heads.set(no.sentence, at);
      close(at);
    }
  }
  sentence[text.length] = no.sentence;
  segment[text.length] = no.segment;
  clause[text.length] = no.clause;
  clauses[no.clause] = [from, text.length];
  return { sentence, segment, clause, clauses, sentences, heads };
}
