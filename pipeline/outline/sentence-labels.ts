/**
 * Items told in sentences: `（一）孕前检查。服务对象为计划怀孕的夫妇；服务内容包括…；服务标准是…。所需经费由县级财政承担。由市卫生健康委牵头负责。`
 * The word of a label with 为 behind it is a label where a line has several of them; alone it is a sentence of a field (保障标准为每人…).
 */
import type { Vocabulary } from '../vocabulary.ts';
import { COPULA } from './label-leads.ts';
import type { LabelHit } from './labels-in-lines.ts';

/** A clause begins here. */
const CLAUSE = '(?<=^|[。;,:\\s])';
/** 该项服务的服务对象是…; 其服务内容为… */
const POINTER = '(?:其|[该此本这]项?(?:服务|项目|事项)?的)?';
const TOLD = new RegExp(`${CLAUSE}${POINTER}([\\p{Script=Han}]{3,12}?)(${COPULA}|:)`, 'gu');
/** 由市民政局、市财政局牵头负责 */
const LED = new RegExp(
  `${CLAUSE}由(?=[\\p{Script=Han}、,()]{2,80}?(?:牵头|负责|主管|组织实施|具体落实)[^。;]{0,20}(?:[。;]|$))`,
  'gu',
);
/** 所需经费由县级财政承担 */
const PAID = new RegExp(`${CLAUSE}((?:所需|服务|工作)?(?:经费|资金|费用))(?=由|从|在)`, 'gu');

/** So many fields of one item in one line, and so many such lines. */
const FEWEST_FIELDS = 3;
const FEWEST_SENTENCES = 2;
const FEWEST_LINES = 2;

/** Labels in the sentences of a line; none where fewer than three fields are told so. */
export function labelsInSentences(line: string, words: Vocabulary): LabelHit[] {
  const told = [...line.matchAll(TOLD)].flatMap((found): LabelHit[] => {
    const word = found[1] ?? '';
    const known = words.label(word);
    return known ? [hit(found.index, found[0].length, word, known.role, known.lower)] : [];
  });
  if (new Set(told.map(({ role }) => role)).size < FEWEST_FIELDS) return [];
  if (told.filter(({ end }) => line[end - 1] !== ':' || line[end - 2] === '为').length < FEWEST_SENTENCES)
    return [];
  const roles = new Set(told.map(({ role }) => role));
  const first = told[0]?.start ?? 0;
  const more = [
    ...[...line.matchAll(LED)].map((found) => hit(found.index, 1, '由', 'lead_agency', false)),
    ...[...line.matchAll(PAID)].map((found) => hit(found.index, found[0].length, found[0], 'funding', false)),
  ].filter(({ start, role }) => start > first && !roles.has(role));
  return [...told, ...firstOfEach(more)].sort((a, b) => a.start - b.start);
}

/** Does the notice tell its items in sentences? */
export const toldInSentences = (lines: readonly { folded: string }[], words: Vocabulary): boolean =>
  lines.filter(({ folded }) => labelsInSentences(folded, words).length > 0).length >= FEWEST_LINES;

const hit = (
  start: number,
  length: number,
  squeezed: string,
  role: LabelHit['role'],
  lower: boolean,
): LabelHit => ({ start, end: start + length, squeezed, role, lower, runIn: true, marked: true });

const firstOfEach = (hits: readonly LabelHit[]): LabelHit[] =>
  hits.filter(({ role }, i) => hits.findIndex((other) => other.role === role) === i);
