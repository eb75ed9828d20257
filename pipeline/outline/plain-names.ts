/**
 * Names of services below their headings that bear no numbers: `幼有所育：孕前优生健康检查　孕产妇健康服务`, `一、幼有所育（2项） ⏎ 甲；乙。`, a heading
 * and a name on each line below it. What parts the names is one sign for the whole list; the counts of the text say whether it was found.
 */
import type { Draft } from '../draft.ts';
import { partedOutside } from '../text/brackets.ts';
import { isTitleLine } from '../text/document-titles.ts';
import type { Line } from '../text/lines.ts';
import { numbers } from '../text/markers.ts';
import { readNumber } from '../text/numbers.ts';
import type { Span } from '../text/ranges.ts';
import { LIKE_DOMAIN } from '../words/domains.ts';
import { TEN } from '../words/numerals.ts';
import { isBackMatter } from './back-matter.ts';
import { HeadingPath, headingName } from './heading-path.ts';
import { isName, nameOf } from './name-lists.ts';
import type { Level, Outline, OutlineHeading } from './types.ts';

const FEWEST_GROUPS = 2;
const FEWEST_NAMES = 5;
const SHORTEST = 3;
const LONGEST_HEAD = 24;
const LABEL_LENGTH = 4;
/** So many of the lines below the title are headings or names. */
const MOST = 0.8;

/** The signs that may part names, the surest first; a name may hold a single blank, and 、 as well. */
const SIGNS: readonly { sign: RegExp; sure: boolean }[] = [
  { sign: /;/u, sure: true },
  { sign: /[/|]/u, sure: true },
  { sign: /\t/u, sure: true },
  { sign: /、/u, sure: false },
  { sign: /\s{2,}|\u3000/u, sure: false },
  { sign: /\s/u, sure: false },
];
const OUTSIDE = { open: '(《“', close: ')》”' };

const BULLET = /^(?:[•·●■◆▪○]|[-*+](?=\s))\s{0,4}/u;
/** （3项） behind a heading. */
const COUNT = new RegExp(String.raw`\(?共?\s?([\d${TEN}]{1,4})\s?[项个][^():]{0,6}\)?`, 'u');
const COUNTED = new RegExp(String.raw`^(.{2,16}?)\s{0,2}(${COUNT.source})\s{0,4}(?::|$|(?=[\s\t]))`, 'u');
const COUNTS = new RegExp(String.raw`([\d${TEN}百]{1,5})\s?[项个]`, 'gu');
const COLON = /^([^:、;,。]{2,16}):/u;
/** In a list that is typed in columns the first cell is the heading. */
const CELL = /^([^\t]{2,16})\t/u;
const KNOWN = new RegExp(String.raw`^(${LIKE_DOMAIN}|[\p{Script=Han}]{2,4}服务保障)(?=\s|$)`, 'u');

interface ListedGroup {
  /** Of the format's heading, of its number, or bare. */
  family: string;
  line: Line;
  /** Where its name begins in the line, behind bullet and number, and ends. */
  from: number;
  to: number;
  /** What is told on its line and those below. */
  texts: Span[];
}

export interface PlainNames {
  groups: ListedGroup[];
  sign: { sign: RegExp; sure: boolean } | null;
  /** Lines between that are neither heading nor names. */
  others: Line[];
  names: number;
  body: Span;
}

/** The names below the title of a list; null where the lines there are others. @param contents lines of the table of contents */
export function plainNamesIn(draft: Draft, contents: ReadonlySet<number>): PlainNames | null {
  const title = draft.lines.findLastIndex((l) => l.folded.length <= 60 && isTitleLine(l.folded));
  const below = title < 0 ? [] : draft.lines.slice(title + 1).filter((l) => !contents.has(l.index));
  const stop = below.findIndex((l) => isBackMatter(l.folded));
  const lines = stop < 0 ? below : below.slice(0, stop);
  const groups: ListedGroup[] = [];
  const others: Line[] = [];
  const tabbed = lines.length >= FEWEST_GROUPS && lines.every(({ folded }) => /^[^\t]+\t/u.test(folded));
  const heads = lines.map((line, i) => headOn(draft, line, lines[i + 1], tabbed));
  for (const [i, line] of lines.entries()) {
    const head = heads[i];
    const text: Span = [line.start + (BULLET.exec(line.folded)?.[0].length ?? 0), line.end];
    if (head) groups.push(head);
    else if (groups.length > 0 && !/[。:!?]./u.test(line.folded)) groups.at(-1)?.texts.push(text);
    else others.push(line);
  }
  const [first, last] = [groups[0], lines.at(-1)];
  if (!first || !last || groups.length < FEWEST_GROUPS) return null;
  const texts = groups.flatMap((group) => group.texts);
  const sign = signOf(draft, texts);
  const names = texts.flatMap((text) => namesOf(draft, text, sign?.sign ?? null));
  if (names.length < FEWEST_NAMES || names.some((name) => !isName(draft, name))) return null;
  if (names.some((name) => nameOf(draft, name).length < SHORTEST)) return null;
  if (names.filter((name) => isLabel(draft, name)).length >= FEWEST_GROUPS) return null;
  const told = lines.length - others.filter(({ start }) => start > first.line.start).length;
  if (told < lines.length * MOST || groups.filter(({ texts: own }) => own.length > 0).length < FEWEST_GROUPS)
    return null;
  return { groups, sign, others, names: names.length, body: [first.line.start, last.end] };
}

/** 服务对象, 服务内容计划怀孕…: no name, but a label of a notice that parts its fields in another way. */
const isLabel = ({ folded, words }: Draft, [start, end]: Span): boolean =>
  [end - start, LABEL_LENGTH].some(
    (length) => words.label(folded.slice(start, Math.min(end, start + length))) !== null,
  );

/** A heading, with what stands behind it on its line; null for a line that is none. */
function headOn(
  { hints, folded }: Draft,
  line: Line,
  next: Line | undefined,
  tabbed: boolean,
): ListedGroup | null {
  const marker = line.marker && numbers(line.marker) ? line.marker : null;
  const lead = marker?.length ?? BULLET.exec(line.folded)?.[0].length ?? 0;
  const from = lead + (/^\s*/u.exec(line.folded.slice(lead))?.[0].length ?? 0);
  const rest = line.folded.slice(from);
  const hint = hints.get(line.start);
  const behind = (length: number, cut: number): ListedGroup => {
    const start = line.start + from + cut;
    const empty = folded.slice(start, line.end).trim() === '';
    const family = marker?.family ?? (hint ? `h${hint}` : 'plain');
    return { family, line, from, to: from + length, texts: empty ? [] : [[start, line.end]] };
  };
  const cut = (tabbed ? CELL.exec(rest) : null) ?? COLON.exec(rest) ?? COUNTED.exec(rest) ?? KNOWN.exec(rest);
  if (cut?.[1]) return behind(cut[0].replace(/:$/u, '').trimEnd().length, cut[0].length);
  if (rest.length > LONGEST_HEAD || /[。;、:]/u.test(rest)) return null;
  const heads = marker ? marker.family !== next?.marker?.family : hint !== undefined && next !== undefined;
  return heads ? behind(rest.length, rest.length) : null;
}

/** What parts the names of most texts; null where each text is one name. */
function signOf(draft: Draft, texts: readonly Span[]): PlainNames['sign'] {
  const parted = SIGNS.map(
    ({ sign }) => texts.filter((text) => namesOf(draft, text, sign).length > 1).length,
  );
  const most = Math.max(0, ...parted);
  const at = most === 0 ? -1 : parted.findIndex((count) => count >= most / 2);
  return SIGNS[at] ?? null;
}

function namesOf({ folded, text }: Draft, [from, to]: Span, sign: RegExp | null): Span[] {
  const own = folded.slice(from, to);
  const parts: Span[] = sign ? partedOutside(own, sign, OUTSIDE) : [[0, own.length]];
  return parts.flatMap(([start, end]): Span[] => {
    const raw = text.slice(from + start, from + end);
    const a = from + start + raw.length - raw.trimStart().length;
    const b = from + start + raw.replace(/[\s。；;，,、]*$/u, '').length;
    return b > a ? [[a, b]] : [];
  });
}

/** 本清单共8项: does the notice count as many as were found? */
const countsAll = ({ folded }: Draft, names: number): boolean =>
  [...folded.matchAll(COUNTS)].some(([, count]) => readNumber(count ?? '') === names);

export function readPlainNames(draft: Draft, list: PlainNames): Outline {
  const outline: Outline = { headings: [], items: [], claims: [], messages: [], body: list.body };
  const path = new HeadingPath(outline);
  const settled = countsAll(draft, list.names);
  const families = [...new Set(list.groups.map(({ family }) => family))];
  for (const group of list.groups) {
    const level: Level = group.family === families[0] ? 'domain' : 'aspect';
    const heading = enter(draft, path, group, level);
    const lead = BULLET.exec(group.line.folded)?.[0].length ?? 0;
    if (lead > 0) outline.claims.push({ span: [group.line.start, group.line.start + lead], role: 'label' });
    const names = group.texts.flatMap((text) => namesOf(draft, text, list.sign?.sign ?? null));
    for (const span of names) outline.items.push(itemOf(draft, path, span));
    for (const [start, end] of group.texts) outline.claims.push({ span: [start, end], role: 'label' });
    const counted = countOf(draft, group);
    const params = { domain: heading.name, found: names.length };
    const at = heading.namePieces[0] ?? group.line;
    const place = { item: null, span: [at.start, at.end] as Span };
    if (counted !== null && counted !== names.length && names.length > 0)
      outline.messages.push({ rule: 'names-unsettled', params: { ...params, declared: counted }, ...place });
    else if (counted === null && !settled && list.sign?.sure === false && names.length > 1)
      outline.messages.push({ rule: 'names-uncounted', params, ...place });
  }
  for (const { start, end, folded } of list.others)
    outline.claims.push({ span: [start, end], role: /。$/u.test(folded) ? 'note' : 'unclaimed' });
  return outline;
}

function countOf({ folded }: Draft, { line, from, to }: ListedGroup): number | null {
  const count = COUNT.exec(folded.slice(line.start + from, line.start + to))?.[1];
  return count === undefined ? null : readNumber(count);
}

function enter(
  { text }: Draft,
  path: HeadingPath,
  { line, from, to }: ListedGroup,
  level: Level,
): OutlineHeading {
  const { marker, start } = line;
  const numbered = marker && numbers(marker) ? marker : null;
  const heading: OutlineHeading = {
    level,
    no: numbered?.no ?? null,
    name: headingName(text.slice(start + from, start + to)),
    number: numbered && [start, start + numbered.length],
    namePieces: [{ start: start + from, end: start + to, soft: false }],
    domain: null,
  };
  path.enter(heading);
  return heading;
}

const itemOf = (draft: Draft, path: HeadingPath, [start, end]: Span): Outline['items'][number] => ({
  no: null,
  subNo: null,
  number: null,
  numberRaw: null,
  namePieces: [{ start, end, soft: true }],
  name: draft.text.slice(start, end).trim(),
  domain: path.domain,
  aspect: path.aspect,
  fields: [],
  parent: null,
  isParent: false,
  start,
});
