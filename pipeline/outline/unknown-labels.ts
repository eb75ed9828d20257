/**
 * Labels that the table does not know but the notice uses as it uses the others: 政策依据：…, 服务流程：….
 * Their text must not be glued to the field before; it is kept under `other`.
 */

import { gluedLabel } from '../labels/glued.ts';
import { type LabelHit, labelAtHead, labelsInside } from '../labels/in-lines.ts';
import { INNER_SIGN, LABEL_NUMBER, SAID, SIGN, STOPPED } from '../labels/leads.ts';
import { squeezed, type Vocabulary, withLearned } from '../labels/vocabulary.ts';
import type { FieldName } from '../records/schema.ts';
import type { Line } from '../text/lines.ts';
import { NAME_LABEL } from '../text/markers.ts';
import { matchesOf } from '../text/matches.ts';
import { NATIONAL_DOMAIN } from '../words/domains.ts';
import { LABEL_ENDING } from '../words/field-labels.ts';
import { meantByForm } from '../words/label-forms.ts';
import { TEN } from '../words/numerals.ts';

/** A number or a dot before the labels, where the notice sets one before each: `3.政策依据：…`, `■政策依据：…`. */
const LEAD = new RegExp(`^(?:${LABEL_NUMBER}|${SIGN})\\s{0,3}`, 'u');
const CANDIDATE =
  /^[【[(*]{0,3}([\p{Script=Han}](?:[ \u3000]{0,2}[\p{Script=Han}]){1,8})\s{0,2}[】\])*]{0,3}\s{0,2}[:?]/u;
const BRACKETED = /^[【〖]([\p{Script=Han}]{2,8})[】〗](?=.)/u;
/** 【政策依据】 alone on its line, in a notice whose labels stand so; elsewhere it is a heading. */
const BRACKETED_ALONE = /^[【〖]([\p{Script=Han}]{2,8})[】〗]$/u;
/** `政策依据　《…》`, `政策依据` alone: only in a notice whose labels bear no colon. */
const BARE = /^([\p{Script=Han}]{3,8})(?:[\u3000\t]| {2}|$)/u;
/** `备注 | …` in a notice whose labels are parted from their texts by a bar or an arrow. */
const PARTED = /^([\p{Script=Han}]{2,8})\s{0,2}[|→]/u;
/** Inside a paragraph of labels: `…市民政局。⑤政策依据：…`. */
const WORD = '(\\p{Script=Han}{2,8}|\\p{Script=Han}(?:[ \\u3000]{1,2}\\p{Script=Han}){1,7})\\s{0,2}:';
const RUN_IN = new RegExp(`(?<=[。;!?,】()\\s]|${INNER_SIGN}|\\d[.、])${WORD}`, 'gu');
/** Behind the name: `1.预防接种：对象：…`, `预防接种——对象：…`. */
const BEHIND_NAME = new RegExp(`(?<=[:—–])${WORD}`, 'gu');
/** 【牵头】, wherever it stands. */
const BRACKETED_INSIDE = /[【〖「〔]([\p{Script=Han}]{2,8})[】〗」〕]/gu;

/** `收费开放 保障标准：…`: a line that begins in mid-sentence, and the label behind its blank. */
function candidate(bare: string, words: Vocabulary): RegExpExecArray | null {
  const found = CANDIDATE.exec(bare);
  const last = found?.[1]
    ?.split(/[ \u3000]+/u)
    .slice(1)
    .at(-1);
  return last && last.length > 1 && words.label(last) ? null : found;
}

/** The labels this notice teaches: where its labels stand, with a colon, again and again or of a label's form, behind a labelled line. */
export function learnLabels(lines: readonly Line[], words: Vocabulary): Vocabulary {
  const heads = lines.map((line) => labelAtHead(line.folded, words));
  const hits = heads.filter((hit): hit is LabelHit => hit !== null);
  const runIn = lines.map((line, i) => labelsInside(line.folded, heads[i]?.end ?? 0, false, words));
  const items = mostOften([...hits, ...runIn.flat()].map((hit) => hit.role ?? ''));
  const leads = new Counter();
  lines.forEach((line, i) => {
    if (heads[i]) leads.add(leadOf(line.folded));
  });
  const unmarked = hits.filter((hit) => !hit.marked).length > hits.length / 2;
  const alone = lines.filter((line, i) => heads[i]?.end === line.folded.length).length > hits.length / 2;
  const parted = lines.filter((line, i) => heads[i] && PARTED.test(line.folded)).length >= FEWEST_LINES;
  const wordsRunIn = lines.map((line) => wordsBeforeColons(line.folded, RUN_IN));
  const recurring = recurringIn(lines, wordsRunIn, words);
  const said = saidIn(lines, words);
  const meanings = meaningsOf(new Set([...recurring, ...said]), words);
  const inside = runIn.filter((found) => found.length > 0).length;
  const seen = new Counter();
  const often = new Counter();
  let labelled = false;
  lines.forEach((line, i) => {
    labelled ||= runIn[i]?.length !== 0;
    if (inside >= 3 && labelled) for (const word of wordsRunIn[i] ?? []) often.add(word);
    if (heads[i]) {
      labelled = true;
      return;
    }
    // `2．个人对象：…` inside a field is none where labels stand behind （1）
    const lead = leadOf(line.folded);
    const bare = lead !== '' && (leads.get(lead) ?? 0) >= 2 ? line.folded.replace(LEAD, '') : line.folded;
    if (!labelled || NAME_LABEL.test(bare) || (line.marker && bare === line.folded)) return;
    const word = (candidate(bare, words) ??
      BRACKETED.exec(bare) ??
      (alone ? BRACKETED_ALONE.exec(bare) : null) ??
      (parted ? PARTED.exec(bare) : null))?.[1]?.replace(/\s+/gu, '');
    // 【优军服务保障】 is the name of a domain, though labels end so
    if (word && !NATIONAL_DOMAIN.test(word)) seen.add(word);
    else if (word) return;
    else if (unmarked) often.add(BARE.exec(bare)?.[1] ?? '');
  });
  const learned = new Set<string>();
  const least = Math.max(3, items / 4);
  for (const [word, count] of seen) {
    if (
      !words.label(word) &&
      ((formed(word) && word.length >= (parted ? 2 : 3) && word.length <= 8) || count >= least)
    )
      learned.add(word);
  }
  // 办理方式 on a line of its own in two items of ten, where all labels stand so
  const enough = (word: string): number => (alone && word.length >= 4 ? 2 : least);
  for (const [word, count] of often)
    if (formed(word) && count >= enough(word) && !words.label(word)) learned.add(word);
  for (const word of recurring)
    if (!words.label(word) && !meanings.has(word) && word.length >= 2) learned.add(word);
  const glued = gluedIn(lines, words, hits);
  return withLearned(words, { learned, recurring, said, glued, meanings });
}

/** Labels of one notice are this many at least, and stand in this many of its lines. */
const FEWEST_LABELS = 2;
const FEWEST_SAID = 3;
const FEWEST_LINES = 3;
/** 服务项目：…, 编号：… stand before a name or a number, not before a field. */
const NAMES_ITEMS: ReadonlySet<string> = new Set(['name', 'number']);
/** A word recurs if it stands as often as this share of the most frequent one, and a known one that not every item has. */
const AS_OFTEN = 0.6;
const AS_OFTEN_KNOWN = 0.3;

/**
 * Words that stand as labels do, in 【】 or before a colon, in line after line: `对象：…。内容：…。牵头：…`, `【经费】…`. Known ones must be
 * among them, that the notice is one of labels at all.
 */
function recurringIn(
  lines: readonly Line[],
  runIn: readonly (readonly string[])[],
  words: Vocabulary,
): Set<string> {
  const counts = new Counter();
  for (const [i, { folded }] of lines.entries()) {
    const head = LEAD.exec(folded)?.[0].length ?? 0;
    const at = (CANDIDATE.exec(folded.slice(head))?.[1] ?? standing(folded.slice(head), words))?.replace(
      /\s+/gu,
      '',
    );
    const found = [
      ...(at ? [at] : []),
      ...(runIn[i] ?? []),
      ...wordsIn(folded, BRACKETED_INSIDE),
      ...wordsBeforeColons(folded, BEHIND_NAME).filter((word) => roleOf(word, words)),
    ];
    for (const word of new Set(found)) counts.add(word);
  }
  const known = [...counts].filter(([word, count]) => count >= FEWEST_LINES && roleOf(word, words));
  const roles = new Set(known.map(([word]) => roleOf(word, words)));
  if (roles.size < FEWEST_LABELS) return new Set();
  const most = Math.max(...known.map(([, count]) => count));
  const least = (word: string): number =>
    roleOf(word, words) && !roles.has(roleOf(word, words))
      ? Math.max(2, most * AS_OFTEN_KNOWN)
      : most * AS_OFTEN;
  return new Set(
    [...counts]
      .filter(([word, count]) => count >= least(word) && !NAMES_ITEMS.has(words.head(word) ?? ''))
      .map(([word]) => word),
  );
}

/** What the recurring words mean that no table names: a field that no known one bears, and one word for each. */
function meaningsOf(recurring: ReadonlySet<string>, words: Vocabulary): Map<string, FieldName> {
  const borne = new Set([...recurring].map((word) => words.label(word)?.role));
  const meanings = new Map<string, FieldName>();
  for (const word of recurring) {
    const role = words.label(word) ? null : meantByForm(word);
    if (!role || borne.has(role)) continue;
    borne.add(role);
    meanings.set(word, role);
  }
  return meanings;
}

/** What a word would label: by the tables, or by how it is made. */
const roleOf = (word: string, words: Vocabulary): FieldName | null =>
  words.label(word)?.role ?? meantByForm(word);

const wordsIn = (folded: string, form: RegExp): string[] =>
  matchesOf(folded, form).map((found) => squeezed(found[1] ?? ''));
/** Of a form that ends with a colon. */
const wordsBeforeColons = (folded: string, form: RegExp): string[] =>
  folded.includes(':') ? wordsIn(folded, form) : [];

/** A known word at the head of a line, with what may part a label from its text but a colon: `标准　…`, `〔标准〕…`, `标准——…`, `标准` alone. */
const STANDING =
  /^[[〔「『(*_“<]{0,2}(\p{Script=Han}{2,8})(?:[\]〕」』)*_”>]{1,2}|[\s\u3000]|[—–-]{1,2}|→|$)/u;

function standing(folded: string, words: Vocabulary): string | undefined {
  const word = STANDING.exec(folded)?.[1];
  return word && (words.label(word) || meantByForm(word)) ? word : undefined;
}

/** Labels that are told in sentences of lines of their own: `服务对象为…；` ⏎ `服务内容为…；`, or behind a number: `（一）服务对象。…`. */
function saidIn(lines: readonly Line[], words: Vocabulary): Set<string> {
  const counts = new Counter();
  for (const { folded } of lines) {
    const word = (SAID.exec(folded) ?? STOPPED.exec(folded))?.[1];
    if (word && roleOf(word, words)) counts.add(word);
  }
  const said = [...counts].filter(([, count]) => count >= FEWEST_LINES).map(([word]) => word);
  return new Set(said.map((word) => roleOf(word, words))).size < FEWEST_SAID ? new Set() : new Set(said);
}

/**
 * Labels that nothing parts from their texts: three of them at the head of line after line, where few lines bear labels otherwise, or one
 * behind a stop (`…体格检查。服务标准每孩次1次`) that no line bears as its label.
 */
function gluedIn(lines: readonly Line[], words: Vocabulary, heads: readonly LabelHit[]): Set<string> {
  const [atHead, inside] = [new Counter(), new Counter()];
  for (const { folded } of lines) {
    const found = gluedLabel(folded, LEAD.exec(folded)?.[0].length ?? 0, words);
    if (found) atHead.add(found.word);
    for (const { index } of folded.matchAll(STOP)) {
      const behind = gluedLabel(folded, index + 1, words);
      if (behind) inside.add(behind.word);
    }
  }
  const often = [...atHead].filter(([, count]) => count >= 2);
  const within = [...inside].filter(([, count]) => count >= FEWEST_LINES);
  const all = often.reduce((sum, [, count]) => sum + count, 0);
  const roles = new Set(often.map(([word]) => roleOf(word, words)));
  const borne = new Set(heads.map(({ role }) => role));
  const most = mostOften(heads.map(({ squeezed: word }) => word));
  const free = within.filter(([word, count]) => !borne.has(roleOf(word, words)) && count >= most * AS_OFTEN);
  const first = Math.max(0, ...free.map(([, count]) => count)) * AS_OFTEN;
  return new Set(
    [
      ...(roles.size >= FEWEST_SAID && all >= FEWEST_GLUED && all > heads.length ? often : []),
      ...free,
      // 服务对象，城乡居民；服务内容，…: the first of a line is one of them
      ...(free.length >= FEWEST_LABELS ? often.filter(([, count]) => count >= first) : []),
    ].map(([word]) => word),
  );
}

const FEWEST_GLUED = 8;
/** 。服务标准: a stop, and a letter right behind it. */
const STOP = /[。;](?=\p{Script=Han})/gu;

const FIGURE = new RegExp(String.raw`\d{1,2}|[${TEN}]{1,3}`, 'u');
/** What stands before a label, its figures aside: `1.` and `3.` are one. */
const leadOf = (folded: string): string =>
  (LEAD.exec(folded)?.[0] ?? '').replace(/\s+/gu, '').replace(FIGURE, '1').replace(/[①-⑳]/u, '①');

const formed = (word: string): boolean => LABEL_ENDING.test(word);

class Counter extends Map<string, number> {
  add(word: string): void {
    this.set(word, (this.get(word) ?? 0) + 1);
  }
}

function mostOften(words: readonly string[]): number {
  const counts = new Counter();
  for (const word of words) counts.add(word);
  return Math.max(0, ...counts.values());
}
