/**
 * Titles in outermost 《》: where they stand, and how they read with their brackets put right.
 * All functions here take folded text (fold.ts), where every inner angle bracket is 〈 or 〉.
 */
import { joinLines } from './fold.ts';

/** `start` at 《, `end` behind the closing bracket; the title's own words are [innerStart, innerEnd). */
export interface TitleSpan {
  start: number;
  end: number;
  innerStart: number;
  innerEnd: number;
}

/** No title of a law or notice is longer; brackets that do not close within it are misprints. */
const LONGEST = 260;
/** 《关于修改〈关于印发〈X〉的通知〉的决定》 is as deep as titles go. */
const DEEPEST = 4;

/** What may follow an inner title: …〈X办法〉（试行）的通知》. Where the inner 《 was lost, the title goes on behind its first 》. */
const GOES_ON =
  /^\s{0,2}(?:（[^（）《》〈〉]{1,12}）)?的?(?:通知|决定|意见|公告|通告|批复|函|办法|若干规定|实施细则)》/;
/** The document that an inner title is part of: 关于印发〈X〉|的通知. */
const WRAPPED = /(?:（[^（）]{1,12}）)?的(?:通知|决定|意见|公告|通告|批复|函)(?:（[^（）]{1,12}）)?$/;
/** Behind these words an inner title begins: 关于印发|〈X〉的通知. */
const OPENS = /印发|转发|颁发|公布|发布|修改|修订|贯彻落实|贯彻|落实|实施|执行|废止/;

/** Every title in the text, in order, without overlap. A 《 that nothing closes is passed over. */
export function findTitles(flat: string): TitleSpan[] {
  const found: TitleSpan[] = [];
  let at = flat.indexOf('《');
  while (at >= 0) {
    const span = balanced(flat, at) ?? flattened(flat, at);
    if (span) found.push(span);
    at = flat.indexOf('《', span ? span.end : at + 1);
  }
  return found;
}

/** Reads 《…〈…〉…》 by depth: an inner bracket may be closed by either form, the outer one by 》 alone. */
function balanced(flat: string, start: number): TitleSpan | null {
  const limit = Math.min(flat.length, start + LONGEST);
  let depth = 1;
  for (let i = start + 1; i < limit; i++) {
    const character = flat[i];
    if (character === '。') return null;
    if (character === '《' || character === '〈') {
      depth++;
      if (depth > DEEPEST) return null;
    } else if (character === '》' || (character === '〉' && depth > 1)) {
      depth--;
      if (depth === 0) return continued(flat, start, i);
    }
  }
  return null;
}

/** 《关于印发X办法》的通知》: the inner 《 was lost, and the title goes on. */
function continued(flat: string, start: number, close: number): TitleSpan {
  const on = GOES_ON.exec(flat.slice(close + 1, close + 40));
  const last = on ? close + on[0].length : close;
  return { start, end: last + 1, innerStart: start + 1, innerEnd: last };
}

/**
 * Where depth does not come out: up to the first bracket that closes anything.
 * 《关于印发《X的通知》、《A》: an inner bracket never closed. 《《A》: a bracket printed twice. 《X〉和《A》: closed by the wrong one.
 */
function flattened(flat: string, start: number): TitleSpan | null {
  const limit = Math.min(flat.length, start + LONGEST);
  let opened = start;
  for (let i = start + 1; i < limit; i++) {
    const character = flat[i];
    if (character === '。') return null;
    if (character === '〈' || character === '《') {
      if (repeats(flat, opened, i)) opened = i;
      // A new title after a stop or a list sign: the first was never closed at all.
      else if (character === '《' && /[、,，；）》]/.test(flat[i - 1]!)) return null;
    }
    if (character === '》' || character === '〉') {
      if (i === opened + 1) return null;
      return { start: opened, end: i + 1, innerStart: opened + 1, innerEnd: i };
    }
  }
  return null;
}

/** 《《A, 《中《中华人民共和国…: a page's break printed the head of the title twice. */
function repeats(flat: string, opened: number, again: number): boolean {
  const length = again - opened - 1;
  return length <= 12 && flat.startsWith(flat.slice(opened + 1, again), again + 1);
}

const PAIRS: Readonly<Record<string, string>> = { '（': '）', '〔': '〕', '〈': '〉' };
const ANY_BRACKET = /[（）〔〕《》〈〉]/;
const CLOSERS = new Set(Object.values(PAIRS));

/**
 * The title as a reader would print it: lines joined, inner brackets as 〈〉, brackets that do not match put right.
 * `raw` and `flat` are the same characters, as written and folded.
 */
export function repairTitle(raw: string, flat: string): string {
  if (!ANY_BRACKET.test(flat)) return joinLines(raw);
  const out = [...Array(raw.length).keys()].map((i) => innerBracket(raw[i]!, flat[i]!));
  const open: number[] = [];
  for (let i = 0; i < flat.length; i++) {
    const character = innerBracket(flat[i]!, flat[i]!);
    if (character in PAIRS) open.push(i);
    else if (CLOSERS.has(character)) {
      const opener = open.pop();
      if (opener === undefined) insertOpener(out, flat, i);
      else pair(out, flat, opener, i);
    }
  }
  for (const opener of open) insertCloser(out, flat, opener);
  return joinLines(out.join(''));
}

function innerBracket(raw: string, flat: string): string {
  if (flat === '《' || flat === '〈') return '〈';
  return flat === '》' || flat === '〉' ? '〉' : raw;
}

/** （2019年版) → （2019年版）; （失业保险条例〉 → 〈失业保险条例〉. A pair of one width stays as it is. */
function pair(out: string[], flat: string, opener: number, closer: number): void {
  const left = innerBracket(flat[opener]!, flat[opener]!);
  const right = innerBracket(flat[closer]!, flat[closer]!);
  const angle = left === '〈' || right === '〉';
  if (angle) {
    out[opener] = '〈';
    out[closer] = '〉';
  } else if (left === '（' && right === '）') {
    if ((out[opener] === '(') === (out[closer] === ')')) return;
    out[opener] = '（';
    out[closer] = '）';
  } else if (left === '〔' && right === '〕') {
    return;
  } else {
    out[opener] = '（';
    out[closer] = '）';
  }
}

/** 关于印发X〉的通知 → 关于印发〈X〉的通知; a 〉 that nothing announces is taken away. */
function insertOpener(out: string[], flat: string, closer: number): void {
  const bracket = innerBracket(flat[closer]!, flat[closer]!);
  if (bracket !== '〉') return;
  const verb = OPENS.exec(flat.slice(0, closer));
  if (!verb) out[closer] = '';
  else out[verb.index + verb[0].length - 1] += '〈';
}

/** 关于印发〈X的通知 → 关于印发〈X〉的通知; an opener without such an end closes at the title's end. */
function insertCloser(out: string[], flat: string, opener: number): void {
  const bracket = innerBracket(flat[opener]!, flat[opener]!);
  if (bracket === '〔') return;
  const closer = bracket === '〈' ? '〉' : out[opener] === '(' ? ')' : '）';
  const wrapped = bracket === '〈' ? WRAPPED.exec(flat.slice(opener)) : null;
  const last = wrapped ? opener + wrapped.index - 1 : out.length - 1;
  out[last] += closer;
}
