/**
 * Names of benefits that stand one under another, each with what is told of it below: `一、一次性扩岗补助 ⏎ 企业招用…`, `- 绿色通道：…`.
 * A line is one by what all of its kind are: their numbers follow, and most of them are words for what is given.
 */
import type { Draft } from '../../draft.ts';
import { endsSentence, type Line } from '../../text/lines.ts';
import { type Marker, numbers } from '../../text/markers.ts';
import { kindOfName } from '../../words/benefits.ts';
import { isBackMatter } from '../back-matter.ts';
import { type Family, nestingRank } from '../families.ts';
import type { CardLabel, CardLabels } from './card-labels.ts';

export interface NameLine {
  /** Index among the lines. */
  at: number;
  family: Family | 'bullet';
  marker: Marker | null;
  /** Characters of number or sign before the name. */
  lead: number;
  /** Offsets in the line. */
  nameStart: number;
  nameEnd: number;
  /** Where the text begins that stands behind the name's colon; null where the name stands alone. */
  text: number | null;
  folded: string;
}

/** Names of one family that follow each other. */
export interface Run {
  family: NameLine['family'];
  names: NameLine[];
}

const BULLET =
  /^(?:[-–—•·●○■□◆◇▪*+]{1,2}|\p{Extended_Pictographic}\ufe0f?)\s{0,3}(?=[\p{Script=Han}“"「【])/u;
/** `高龄津贴`, `【高龄津贴】`, `高龄津贴。` behind a number. */
const ALONE = /^[^。;!?:,]{2,40}$/u;
/** `高龄津贴（含补发）：80周岁以上…` */
const WITH_TEXT = /^([^。;!?:,()]{2,40}(?:\([^()]{1,40}\)[^。;!?:,()]{0,10})?)\s{0,2}:\s{0,4}/u;
const LONGEST_PLAIN = 30;
const STEPS: ReadonlySet<string> = new Set(['article', 'section', 'chapter', 'circled', 'said', 'small']);

/** What a line is as a name; null for one that is none. */
export function nameOn(draft: Draft, line: Line, at: number): NameLine | null {
  const { marker } = line;
  if (marker && STEPS.has(marker.family)) return null;
  const numbered = marker !== null && numbers(marker);
  const bullet = numbered ? null : (BULLET.exec(line.folded)?.[0] ?? null);
  const lead = numbered ? marker.length : (bullet?.length ?? 0);
  const blanks = /^\s*/u.exec(line.folded.slice(lead))?.[0].length ?? 0;
  const rest = line.folded.slice(lead + blanks);
  const hint = draft.hints.get(line.start);
  const family: NameLine['family'] = numbered
    ? marker.family
    : bullet !== null
      ? 'bullet'
      : hint
        ? `h${hint}`
        : 'plain';
  const named = { at, family, marker: numbered ? marker : null, lead, nameStart: lead + blanks };
  const whole = lead > 0 ? rest.replace(/。$/u, '') : rest;
  const bare = whole.replace(/\([^()]{1,40}\)/gu, '');
  if (ALONE.test(bare) && whole.length <= (lead > 0 || hint ? 60 : LONGEST_PLAIN)) {
    const nameEnd = lead + blanks + whole.length;
    return { ...named, nameEnd, text: null, folded: whole };
  }
  const told = lead > 0 ? WITH_TEXT.exec(rest) : null;
  if (!told?.[1]) return null;
  const nameEnd = lead + blanks + told[1].length;
  return { ...named, nameEnd, text: lead + blanks + told[0].length, folded: told[1] };
}

const FEWEST = 3;
const MOST_BENEFITS = 0.6;
const MOST_PARTS = 0.25;
const MOST_TASKS = 0.4;
const MOST_BODIES = 0.9;

/** The runs of names that a text lists; empty where it lists none. @param labels tells lines that begin with a label */
export function namesIn(draft: Draft, lines: readonly Line[], labels: CardLabels): Run[] {
  const all = lines.map((line, i) => nameOn(draft, line, i));
  const numbered = runsOf(lines, all);
  const plain = plainRun(lines, all, labels);
  const fitting = [...numbered, ...(plain ? [plain] : [])].filter((run) =>
    isListOfBenefits(run, lines, labels),
  );
  const byFamily = new Map<NameLine['family'], Run[]>();
  for (const run of fitting) {
    const own = byFamily.get(run.family);
    if (own) own.push(run);
    else byFamily.set(run.family, [run]);
  }
  const [best] = [...byFamily.values()].sort((a, b) => namesOf(b).length - namesOf(a).length);
  if (!best) return [];
  const others = [
    ...fitting.filter((run) => run.family !== best[0]?.family && isApart(lines, best, run)),
    ...numbered.filter((run) => isBetween(run, best) && haveBodies(run, lines)),
  ];
  const runs = [...best, ...others].sort((a, b) => first(a) - first(b));
  return namesOf(runs).length >= FEWEST ? runs : [];
}

const namesOf = (runs: readonly Run[]): NameLine[] => runs.flatMap(({ names }) => names);
const first = ({ names }: Run): number => names[0]?.at ?? 0;
const last = ({ names }: Run): number => names.at(-1)?.at ?? 0;

/** `1.三好学生：每年奖励一次` below a heading of its own, between two groups of benefits that are numbered alike. */
const isBetween = (run: Run, best: readonly Run[]): boolean =>
  !best.includes(run) &&
  run.family === best[0]?.family &&
  first(run) > first(best[0]) &&
  last(run) < first(best.at(-1) as Run);

/** From the runs of one family, which stand one behind another, it is what it is from the nearest on either side. */
function isApart(lines: readonly Line[], family: readonly Run[], other: Run): boolean {
  const next = family.findIndex((one) => first(one) >= first(other));
  const nearest = next < 0 ? [family.at(-1)] : [family[next - 1], family[next]];
  return nearest.every((one) => one === undefined || apart(lines, one, other));
}

/** A list in another form below a heading of its own: `二、其他资助 ⏎ - 绿色通道：…` behind 1. to 13. */
function apart(lines: readonly Line[], one: Run, other: Run): boolean {
  const [above, below] = first(one) < first(other) ? [one, other] : [other, one];
  if (last(above) >= first(below)) return false;
  return lines.slice(last(above) + 1, first(below)).some((line) => isOuter(line, one.family));
}

/** A line that heads names of this family: its number is of a level further out. */
export function isOuter({ marker, folded }: Line, family: NameLine['family']): boolean {
  if (!marker || !numbers(marker) || folded.length > 60 || /[。;,]$/u.test(folded)) return false;
  return (
    nestingRank(marker.family) < (family === 'bullet' ? 30 : nestingRank(family)) &&
    marker.family !== 'decimal'
  );
}

/** Names whose numbers follow, and those that bear a sign or a format's heading, cut where a heading stands between. */
function runsOf(lines: readonly Line[], all: readonly (NameLine | null)[]): Run[] {
  const runs: Run[] = [];
  const open = new Map<NameLine['family'], Run>();
  all.forEach((name, i) => {
    const line = lines[i] as Line;
    if (line.marker && numbers(line.marker))
      for (const family of open.keys())
        if (!numberedFamily(open.get(family)) && isOuter(line, family)) open.delete(family);
    if (!name || name.family === 'plain') return;
    const run = open.get(name.family);
    const no = name.marker?.no ?? null;
    if (run && (no === null || no === (run.names.at(-1)?.marker?.no ?? 0) + 1)) run.names.push(name);
    else if (no === null || no === 1) {
      const begun = { family: name.family, names: [name] };
      open.set(name.family, begun);
      runs.push(begun);
    }
  });
  return runs;
}

const numberedFamily = (run: Run | undefined): boolean => run?.names[0]?.marker !== null;

/** Short paragraphs of their own with the label below that opens each, or with the words for what is given and a sentence below. */
function plainRun(lines: readonly Line[], all: readonly (NameLine | null)[], labels: CardLabels): Run | null {
  const plain = all.filter(
    (name): name is NameLine =>
      name?.family === 'plain' && !labels.at(name.at) && !isByline(lines[name.at] as Line),
  );
  const openers = plain.map(({ at }) => labels.opener(below(lines, at)));
  const opener = mostOften(openers);
  const opens = openingLabels(lines, labels);
  const names = plain.filter(({ at, folded }, k) => {
    const own = openers[k] ?? null;
    if (opener !== null && own === opener) return true;
    if (kindOfName(folded) !== 'benefit') return false;
    // 主管单位：… alone opens the card of one benefit, where 项目名称：… opens the others
    if (opener !== null && own !== null && opens.has(own)) return true;
    return /。$/u.test(lines[at + 1]?.folded ?? '') && !labels.at(at + 1);
  });
  const opened = new Set(plain.filter((_, k) => openers[k] === opener || opens.has(openers[k] ?? '')));
  const sure = opener === null ? 0 : names.filter((name) => opened.has(name)).length;
  if (names.length >= FEWEST && sure >= names.length * MOST_BENEFITS) return { family: 'plain', names };
  return opener === null ? bareRun(lines, plain, labels) : null;
}

/** What opens the cards and never goes on with one: it stands below no other label's line. */
function openingLabels(lines: readonly Line[], labels: CardLabels): Set<string> {
  const all = lines.flatMap((_, i) => labels.opener(i) ?? []);
  const going = new Set(lines.flatMap((_, i) => (labels.at(i - 1) ? (labels.opener(i) ?? []) : [])));
  return new Set(all.filter((key) => !going.has(key)));
}

const ALL_BUT = 0.8;

/**
 * `租房补贴 ⏎ 应届生每年10000元。`: no number and no label. Such lines are names where hardly any short line below the first is anything else, and
 * labels do not stand below the last alone (a guide that tells what a card is good for, and then how to get it).
 */
function bareRun(lines: readonly Line[], plain: readonly NameLine[], labels: CardLabels): Run | null {
  const names = plain.filter(
    ({ at, folded }) => kindOfName(folded) === 'benefit' && /[。;]$/u.test(lines[at + 1]?.folded ?? ''),
  );
  const [from, last] = [names[0]?.at ?? 0, names.at(-1)?.at ?? 0];
  if (names.length < FEWEST || names.length < plain.filter(({ at }) => at >= from).length * ALL_BUT)
    return null;
  const labelled = lines.flatMap((_, i) => (i > from && labels.at(i) ? [i] : []));
  return labelled.length > 0 && labelled.every((i) => i > last) ? null : { family: 'plain', names };
}

function mostOften(keys: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>();
  for (const key of keys) if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best && best[1] >= 2 ? best[0] : null;
}

/** Day and office below a name: `2024-05-31  市财政局`. */
const BYLINE = /^(?:\d{4}[-./年]\d{1,2}[-./月]\d{1,2}日?)(?:\s{1,8}[\p{Script=Han}、\s]{2,60})?$/u;
export const isByline = ({ folded }: Line): boolean => BYLINE.test(folded);

const below = (lines: readonly Line[], i: number): number => {
  const next = lines[i + 1];
  return next && isByline(next) ? i + 2 : i + 1;
};

function isListOfBenefits(run: Run, lines: readonly Line[], labels: CardLabels): boolean {
  const { names, family } = run;
  const kinds = names.map(({ folded }) =>
    labels.isLabel(folded) && kindOfName(folded) !== 'benefit' ? 'part' : kindOfName(folded),
  );
  const share = (kind: string): number => kinds.filter((one) => one === kind).length / names.length;
  if (share('question') > 0 || share('part') > MOST_PARTS || share('task') > MOST_TASKS) return false;
  const least = family === 'bullet' ? 0.5 : MOST_BENEFITS;
  const benefits = share('benefit') + share('task') * 0.5;
  return benefits >= least && haveBodies(run, lines);
}

/** Text stands behind or below nearly every name. */
function haveBodies({ names }: Run, lines: readonly Line[]): boolean {
  const next = new Set(names.map(({ at }) => at));
  const bodies = names.filter(({ at, text }) => {
    const line = lines[at + 1];
    return (
      (text !== null && text < (lines[at]?.folded.length ?? 0)) ||
      (line && !next.has(at + 1) && !isBackMatter(line.folded))
    );
  });
  return bodies.length >= names.length * MOST_BODIES;
}

/** Could a line without a number head a group of names? */
export function headsGroup(line: Line, labelled: boolean): boolean {
  return (
    !labelled &&
    line.folded.length <= LONGEST_PLAIN &&
    !/[。;:!?,]/u.test(line.folded) &&
    !endsSentence(line.folded) &&
    !/https?:|www\./u.test(line.folded)
  );
}

const MOST_FRAMED = 0.6;

/** Lines of an audience that stand above the first name and above a few others, by index. */
export function framesAbove(names: readonly NameLine[], labels: CardLabels): Map<number, CardLabel> {
  const frames = new Map<number, CardLabel>();
  for (const { at } of names) {
    const label = labels.at(at - 1);
    if (label?.role === 'audience') frames.set(at - 1, label);
  }
  const framed = frames.has((names[0]?.at ?? 0) - 1) && frames.size <= names.length * MOST_FRAMED;
  return framed ? frames : new Map();
}
