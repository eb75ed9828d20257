/** Finding labels: at the head of a line, in 【】, in bold, numbered, or run in behind a full stop. All on folded text. */

import { gluedInside, gluedLabel } from './glued.ts';
import { isAgency, isWeak, type LabelHit, LONGEST_LABEL } from './known.ts';
import { INNER_SIGN, LABEL_NUMBER, SAID, SIGN, STOPPED } from './leads.ts';
import type { Vocabulary } from './vocabulary.ts';

export type { LabelHit } from './known.ts';

/** `1.`, `（一）`, `①`, `【`, `**`, `-`, `■` that may stand before a label at the head of a line. */
const LEAD = new RegExp(
  `^(?:${SIGN}\\s{0,3}|(?:${LABEL_NUMBER})\\s{0,2})?\\s{0,2}([【[〖〔「『〈《(*_“<]{0,4})`,
  'u',
);
/** The label's letters, blanks between them allowed. */
const LETTERS =
  /^[\p{Script=Han}]{4,12}\([\p{Script=Han}\d、/—-]{1,12}\)(?=\s{0,2}[:】\]])|^[\p{Script=Han}()/]+(?:[ \t\u00a0\u3000]{1,4}[\p{Script=Han}()/]+){0,12}/u;
/** （服务对象）城乡居民 */
const IN_ROUND = /^\p{Script=Han}{2,12}(?=\))/u;
const TAIL =
  /^[\s]{0,4}([】\]〗〕」』〉》)*_”>]{0,4})[\s]{0,4}([:︰?]|[—–-]{1,2}|[→|=])?[】\]〗〕」』〉》)*_”>]{0,4}\s*/u;

/** The label at the head of a folded line; null where none stands. @param words what words mean in this notice */
export function labelAtHead(line: string, words: Vocabulary): LabelHit | null {
  const said = words.said.size > 0 ? saidAtHead(line, words) : null;
  if (said) return said;
  const glued = words.glued.size > 0 ? gluedAt(line, words) : null;
  if (glued) return glued;
  const lead = LEAD.exec(line);
  const from = lead?.[0].length ?? 0;
  const opener = lead?.[1] ?? '';
  const rest = line.slice(from, from + LONGEST_LABEL * 4);
  const letters = ((opener.endsWith('(') && IN_ROUND.exec(rest)) || LETTERS.exec(rest))?.[0];
  if (!letters) return null;
  const whole = labelOf(line, from, letters, opener, lead?.[0] ?? '', words);
  if (whole) return whole;
  // 服务对象 城乡居民: no colon, the text behind a blank
  const first = /^\S{2,16}(?=[ \t\u00a0\u3000])/u.exec(letters)?.[0];
  return first ? labelOf(line, from, first, opener, lead?.[0] ?? '', words) : null;
}

/** 服务对象为…, （一）服务对象。…, in a notice that says its fields so, line after line. */
function saidAtHead(line: string, words: Vocabulary): LabelHit | null {
  const found = SAID.exec(line) ?? STOPPED.exec(line);
  const known = found?.[1] && words.said.has(found[1]) ? words.label(found[1]) : null;
  if (!found?.[1] || !known) return null;
  return { start: 0, end: found[0].length, squeezed: found[1], ...known, runIn: false, marked: true };
}

function gluedAt(line: string, words: Vocabulary): LabelHit | null {
  const from = LEAD.exec(line)?.[0].length ?? 0;
  const found = gluedLabel(line, from, words, (word) => words.glued.has(word));
  const known = found && words.label(found.word);
  return found && known
    ? { start: 0, end: found.end, squeezed: found.word, ...known, runIn: false, marked: true }
    : null;
}

function labelOf(
  line: string,
  from: number,
  letters: string,
  opener: string,
  lead: string,
  words: Vocabulary,
): LabelHit | null {
  const squeezed = letters.replace(/\s+/gu, '');
  const rest = line.slice(from + letters.length, from + letters.length + 20);
  const tail = TAIL.exec(rest);
  const colon = tail?.[2] === ':' || tail?.[2] === '?';
  const dash = !colon && tail?.[2] !== undefined;
  const bracketed = opener !== '' && (tail?.[1] ?? '') !== '';
  const alone =
    rest.slice(tail?.[0].length ?? 0) === '' &&
    from + letters.length + (tail?.[0].length ?? 0) >= line.length;
  const blank = /^[\s\u3000]/u.test(rest);
  const known = words.label(squeezed);
  const end = from + letters.length + (tail?.[0].length ?? 0);
  if (known) {
    const recurs = words.recurring.has(squeezed);
    const strong = recurs || (!isWeak(squeezed) && squeezed.length >= 4);
    const accepted =
      colon ||
      (bracketed && (strong || /[【〖〔]/u.test(opener))) ||
      (strong && (dash || alone || (blank && (lead === '' || recurs))));
    if (!accepted) return null;
    return {
      start: 0,
      end,
      squeezed,
      role: known.role,
      lower: known.lower,
      runIn: false,
      marked: colon || bracketed || dash,
    };
  }
  if (words.learned.has(squeezed) && (colon || bracketed || alone || (blank && lead === ''))) {
    return { start: 0, end, squeezed, role: null, lower: false, runIn: false, marked: colon || bracketed };
  }
  return null;
}

const COLON = /:/gu;
const NUMBERED = new RegExp(`^(?:${INNER_SIGN}|${LABEL_NUMBER}|\\()\\s{0,2}`, 'u');
/** 【服务对象】, 〔服务对象〕 of a draft, and （【服务对象】 where a bracket holds the fields; 〔2021〕 is no word. */
const BRACKET = /[【〖〔「]/u;
const BRACKETED = /\(?[【〖〔「]([^】〗〕」\n]{2,16})[】〗〕」]\s{0,2}:?\s*/gu;

/**
 * Labels inside a line: with their colon, behind a full stop, a blank or a bracket; anywhere in the short head of a numbered line
 * (`31. 劳动用工保障 服务对象：用人单位…`). A word of a label inside a sentence (…服务标准和文件要求…) has no colon.
 */
export function labelsInside(line: string, from: number, headed: boolean, words: Vocabulary): LabelHit[] {
  const hits: LabelHit[] = [];
  for (const found of BRACKET.test(line) ? line.matchAll(BRACKETED) : []) {
    if (found.index < from) continue;
    const squeezed = (found[1] ?? '').replace(/\s+/gu, '');
    const known = words.label(squeezed);
    if (!known && !words.learned.has(squeezed)) continue;
    hits.push({
      start: found.index,
      end: found.index + found[0].length,
      squeezed,
      role: known?.role ?? null,
      lower: known?.lower ?? false,
      runIn: true,
      marked: true,
    });
  }
  if (words.glued.size > 0) hits.push(...gluedInside(line, from, words));
  const colons = [...line.matchAll(COLON)].map((found) => found.index).filter((colon) => colon >= from);
  const commas = colons.length > 0 && labelsBehindCommas(line, words);
  const add = (colon: number, anywhere: boolean, fits: (hit: LabelHit) => boolean): void => {
    const start = labelBefore(line, colon, from, anywhere, words, commas);
    const hit = start === null ? null : hitAt(line, start, colon, words);
    if (hit && fits(hit)) hits.push(hit);
  };
  for (const colon of colons) add(colon, headed && hits.length === 0, () => true);
  if (hits.length >= FULL_LINE && hits.length <= FULLEST_LINE) {
    const found = new Set(hits.map((hit) => hit.end));
    const free = colons.filter(
      (colon) => !found.has(colon + 1) && !hits.some((h) => h.end > colon && h.start <= colon),
    );
    for (const colon of free) add(colon, true, (hit) => betweenOthers(hit, hits));
  }
  return hits.sort((a, b) => a.start - b.start);
}

/** 服务对象：…，服务内容：…，支出责任：…: a comma ends a field where two labels stand behind one, or one that recurs and another heads the line. */
const BEHIND_COMMA = /,\s{0,2}([\p{Script=Han}]{2,12})\s{0,2}:/gu;
function labelsBehindCommas(line: string, words: Vocabulary): boolean {
  const labels = [...line.matchAll(BEHIND_COMMA)].filter(([, word = '']) => {
    const strong = (word.length >= 4 && !isWeak(word)) || words.recurring.has(word);
    return strong && words.label(word) !== null;
  });
  const [only] = labels;
  return (
    labels.length >= 2 || (only?.[1] !== undefined && words.recurring.has(only[1]) && isHeaded(line, words))
  );
}

const isHeaded = (line: string, words: Vocabulary): boolean => labelAtHead(line, words)?.marked === true;

function hitAt(line: string, start: number, colon: number, words: Vocabulary): LabelHit {
  const squeezed = line.slice(start, colon).replace(NUMBERED, '').replace(/\s+/gu, '');
  const known = words.label(squeezed);
  const blanks = /^\s*/u.exec(line.slice(colon + 1, colon + 9))?.[0].length ?? 0;
  return {
    start,
    end: colon + 1 + blanks,
    squeezed,
    role: known?.role ?? null,
    lower: known?.lower ?? false,
    runIn: true,
    marked: true,
  };
}

/** In a paragraph with so many labels its fields run on, one or another without a stop: `服务对象：城镇棚户区服务内容：…`. */
const FULL_LINE = 3;
/** A whole notice in one paragraph has fewer. */
const FULLEST_LINE = 1000;

/** A label of four characters or more whose field neither neighbour is. */
function betweenOthers(hit: LabelHit, hits: readonly LabelHit[]): boolean {
  const before = hits.filter((h) => h.start < hit.start).sort((a, b) => b.start - a.start)[0];
  const after = hits.filter((h) => h.start > hit.start).sort((a, b) => a.start - b.start)[0];
  return (
    hit.role !== null && hit.squeezed.length >= 4 && hit.role !== before?.role && hit.role !== after?.role
  );
}

/** ；④服务机构：…: a sign of its own makes a label of a word that is none elsewhere. */
const SIGNED = new RegExp(`${INNER_SIGN}\\s?$`, 'u');
const BOUNDARY = new RegExp(`[。.;!?\\s】)>]|${INNER_SIGN}`, 'u');
/** A label's own number or sign: `…市民政局②服务内容：`, `…老年人。 ●责任单位：`. */
const OWN_NUMBER = new RegExp(`(?<!\\d)((?:${INNER_SIGN}|${LABEL_NUMBER})\\s{0,2})$`, 'u');

/** The next item's name, glued to its first label in a paragraph of items: `…市民政局2、孕产妇健康服务服务对象：…`. */
const NAME_BEFORE = /(?<![\d.])(?:\d{1,3}[.、](?!\d)|\(\d{1,3}\)|[①-⑳])[^。;!?:,]{2,40}$/u;

/** An agency's name without a full stop before the next label: `牵头单位：市民政局支出责任：…`. */
const AGENCY_END = /[局委厅]/u;

/** 服 务 对 象 */
const SPACED_OUT = /^\p{Script=Han}(?:\s{1,4}\p{Script=Han}){1,15}$/u;

/** Where the label that ends at `colon` begins: the longest that is known and stands behind a boundary. */
function labelBefore(
  line: string,
  colon: number,
  from: number,
  anywhere: boolean,
  words: Vocabulary,
  commas: boolean,
): number | null {
  let best: number | null = null;
  let seen = 0;
  for (let at = colon - 1; at >= Math.max(from, colon - LONGEST_LABEL * 2) && seen < LONGEST_LABEL; at--) {
    const c = line[at] as string;
    if (/[。;!?,、]/u.test(c)) break;
    if (/\s/u.test(c)) continue;
    seen++;
    const letters = line.slice(at, colon).trimEnd();
    const squeezed = letters.replace(/\s+/gu, '');
    // 孤儿基本生活保障　对象：…: a blank parts the name from its label, and 保障 is none of it
    if (best !== null && /\s/u.test(letters) && !SPACED_OUT.test(letters)) continue;
    if (
      isWeak(squeezed) &&
      !words.recurring.has(squeezed) &&
      !SIGNED.test(line.slice(Math.max(0, at - 3), at))
    )
      continue;
    const taught = words.learned.has(squeezed);
    if (!taught && words.label(squeezed) === null) continue;
    const before = line[at - 1];
    if (
      before === undefined ||
      BOUNDARY.test(before) ||
      (!taught && /[:—–]/u.test(before)) ||
      (commas && before === ',') ||
      (before === '(' && anywhere) ||
      (/[,(]/u.test(before) && isAgency(words.label(squeezed)?.role)) ||
      (anywhere && !taught) ||
      (words.label(squeezed)?.role === 'audience' &&
        NAME_BEFORE.test(line.slice(Math.max(from, at - 50), at))) ||
      (AGENCY_END.test(before) && squeezed.length >= 4)
    )
      best = at;
  }
  if (best === null) return null;
  // …。（责任单位：县民政局）, 1.高龄津贴（服务对象：老年人；…）
  if (
    line[best - 1] === '(' &&
    (anywhere || isAgency(words.label(line.slice(best, colon).replace(/\s+/gu, ''))?.role))
  )
    return best - 1;
  const number = OWN_NUMBER.exec(line.slice(Math.max(from, best - 8), best))?.[1]?.length ?? 0;
  return best - number;
}
