/**
 * How a sum belongs to the one before it: a member of the same list takes its denominators and period, a new payer,
 * benefit or verb takes none (record contract, section 3, Lists).
 */
import { TEN } from '../../words/numerals.ts';
import type { SumFigure } from './figures.ts';
import { DIFFERENCE, DIFFERENCE_BEHIND, NEW_LEVEL, NEW_LEVEL_OF } from './rises.ts';
import { BEYOND_PARTS, LEVEL_SHORT, NEW_BENEFIT, PARTS, PAYER } from './words.ts';

/**
 * - `bare`: nothing of its own (、600元): takes everything, the bound of the head and the role too
 * - `member`: another class of the same sum (，初中1000元)
 * - `part`: a part of the sum before (，主要包括：伙食费1450元)
 * - `level`: a new level of the same sum (提高到600元, 提高到小学600元)
 * - `difference`: how much the sum has changed (，比上年提高40元)
 * - `inside`: in a bracket behind the sum, the same in another measure (每生每年900元（每天4.5元）)
 * - `other`: a sum of its own
 */
export type ListLink = 'bare' | 'member' | 'part' | 'level' | 'difference' | 'inside' | 'other';

/** 、 ， and 和: what may stand between the members of a list. */
const SEPARATOR = /^ ?(?:[、，/]|和|及|与|或者?|以及|、?或)+ ?/;
/** 每生每年2000元|核定，分两档：一档2500元: how the clause of the sum before ends. */
const TRAILING =
  /^ ?的?(?:标准)?(?:进行|给予|予以)?(?:核定|核算|执行|发放|确定|安排|补助|补贴|资助|计算|拨付|支付|奖励|计发)?(?=[，、])/;
/** 每个托位1万元|的一次性建设补助和|每月200元: the name of what is given with the sum before. */
const GIVEN_WITH =
  /^ ?的[^，。；、：\d和]{0,12}(?:补助|补贴|津贴|奖励|奖补|救助|资助|金|费)(?=[和及与、][^，。；\d]{0,2}$)/;
/** 920元（集中）、780元; 500元/70%、200元/80%: what a bracket behind the sum before says in passing, or a share told with each. */
const PASSING = /^ ?(?:（[^（）]{0,20}）|\/ ?\d[\d.]{0,5}%)/;
/** 老年人每人每月补贴|75元，…每人每月补助|225元: behind one and the same 每月 the verbs of giving tell of one benefit. */
const GIVEN_EACH =
  /(?<each>每(?:[人生户场次件餐月年天日]|学期|学年|季度))(?:补贴|补助|资助|发放|发给|给予|奖励)$/;
const FILLERS = /(?:标准)?(?:分别|各)?(?:为|是|按照?|达到?)?(?:不低于)? *$/;

/** 一档每人每月200元|；二档|150元: nothing but a class stands between ； and the figure, and nothing but the next ；, or a share (500元、75%), behind it. */
const CLASS_OVER = new RegExp(
  String.raw`^(?: ?[、，/][^，。；：、\d]{0,4}\d[\d.]{0,5} ?%)? ?；(?<class> ?(?:（[${TEN}\d]{1,2}）|[①-⑳]|\d{1,2}[.、．] ?)?(?:[^，。；：、\d每]|\d{1,3}(?=周?岁)){1,24}(?:(?<=的)，|(?<!的)))$`,
);
const ENDS_PART = /^(?: ?[、，/] ?\d[\d.]{0,5} ?%)? ?(?:$|[；。\n])/;

/** The part behind a ； as a member of the list before it, or null. @param after what follows the figure and its suffix */
export function memberOver(gap: string, after: string): string | null {
  const name = CLASS_OVER.exec(gap)?.groups?.class;
  return name === undefined || !ENDS_PART.test(after) ? null : `，${name}`;
}

/** 上浮|50%|至2.7万元: by how much, before the level. */
const BY_SHARE = /\d[\d.]{0,5} ?%(?=[至到]$)/;

const PAYER_ALONE = new RegExp(`^(?:${PAYER.source})$`);

const benefits = (text: string): string[] => text.match(NEW_BENEFIT) ?? [];

/** Whether the words name no benefit but those named before. */
function knownBenefits(words: string, before: string): boolean {
  const known = new Set(benefits(before));
  return benefits(words).every((word) => known.has(word));
}

/** 每生每年900元|（每天4.5元）: a bracket that opens right behind the sum before. */
const INSIDE =
  /^[^，。；：（）、\d]{0,14}（(?:即|折合|约|合|相当于)?(?:[^（），。；、：含]{0,8}|[^（），。；：含\d]{2,8}、[^（），。；：含\d]{2,8})$/;
/** 其中寄宿生另补助|200元: what comes on top is no part. */
const ADDED = /(?:另|同时)[^，。；]{0,12}$/;
const NAMED_BENEFIT = /[\u4e00-\u9fff]{2}(?:补贴|补助|津贴|奖励|费|金)(?=$|按)/;

/** 办案补贴每件1000元，值班补贴|每工作日300元: a benefit of another name that says of itself how it is counted. */
function otherBenefit(words: string, before: string): boolean {
  const name = NAMED_BENEFIT.exec(words)?.[0];
  return name !== undefined && !before.includes(name);
}

/** 其中家庭困难的减免三成，2岁半幼儿入托享受补贴|200元: the parts ended with a clause before, what follows is a benefit of its own. */
function leavesParts(gap: string, before: string): boolean {
  const parts = gap.slice(gap.search(PARTS));
  const comma = parts.lastIndexOf('，');
  if (comma < 4) return false;
  const known = new Set(benefits(before));
  return benefits(parts.slice(comma)).some((word) => !known.has(word));
}

/**
 * @param gap what stands between the end of the sum before and the run of this one; one part of a sentence
 * @param before the words before the sum before, which may have named the benefit already
 * @param ownWords which of denominators and period the run of this sum states: none, one, or both (2)
 * @param inParts whether 其中 or 主要包括 came earlier in this part of the sentence
 */
export function linkOf(gap: string, before: string, inParts: boolean, ownWords: number): ListLink {
  if (gap.trim() === '') return 'other';
  const spoken = gap.replace(PASSING, '').replace(TRAILING, '').replace(GIVEN_WITH, '');
  if (NEW_LEVEL.test(gap.trimEnd().replace(BY_SHARE, ''))) return 'level';
  const rose = NEW_LEVEL.test(before.trimEnd()) && DIFFERENCE_BEHIND.test(gap);
  if (rose || DIFFERENCE.test(gap)) return 'difference';
  const levelOf = NEW_LEVEL_OF.exec(gap)?.groups?.class;
  if (levelOf !== undefined && knownBenefits(levelOf, before)) return 'level';
  if (INSIDE.test(gap)) return 'inside';
  if (PARTS.test(gap)) return ADDED.test(gap) || leavesParts(gap, before) ? 'other' : 'part';
  const separator = SEPARATOR.exec(spoken);
  if (!separator) return 'other';
  const filled = spoken.slice(separator[0].length).replace(FILLERS, '');
  const each = GIVEN_EACH.exec(filled.trimEnd())?.groups?.each;
  const alike = each !== undefined && each === GIVEN_EACH.exec(before.trimEnd())?.groups?.each;
  const words = alike ? filled.trimEnd().replace(GIVEN_EACH, '$<each>') : filled;
  if (words === '') return 'bare';
  if (inParts) return BEYOND_PARTS.test(words) ? 'other' : 'part';
  // 中央财政每人每年补助120元，|省财政60元: nothing but who pays
  if (PAYER_ALONE.test(words.trim()) || LEVEL_SHORT.test(words.trim())) return 'member';
  if (PAYER.test(words)) return 'other';
  // 服药补贴每人每年600元、住院补贴自付部分的50%、|最高3000元: another way to count comes between.
  if (/\d ?[%倍]/.test(words)) return 'other';
  const closed = spoken.length < gap.replace(PASSING, '').length;
  if (ownWords < 2 && (ownWords === 1 || closed || spoken.startsWith('，')) && otherBenefit(words, before))
    return 'other';
  return knownBenefits(words, before) ? 'member' : 'other';
}

/** Where a figure stands among parts that are told by nothing but their count. */
export type PartByCount = 'part' | 'last';

/** What may stand between a sum and its first part, or between two parts: one statement, that changes and counts nothing. */
const ONE_STATEMENT = /^[^。；\n]{1,40}$/;
const CHANGES = /提高|增加|调整|上调|下调|降|增|涨|→|每|[最不][高低多少超]|一次性/;
const MOST_PARTS = 6;

/**
 * 保费120元，单位缴纳|60元、个人缴纳|60元: sums that add up to the one before them are its parts, without a word that says so.
 * @returns for the index of each such part whether it is the last
 */
export function partsByCount(text: string, figures: readonly SumFigure[]): Map<number, PartByCount> {
  const found = new Map<number, PartByCount>();
  for (const [i, whole] of figures.entries()) {
    if (whole.range || found.has(i)) continue;
    let left = whole.low;
    for (let at = i + 1; at <= i + MOST_PARTS && at < figures.length; at += 1) {
      const [before, part] = [figures[at - 1]!, figures[at]!];
      left -= part.low;
      if (part.range || left < -1e-9) break;
      const between = text.slice(before.end, part.start);
      if (!ONE_STATEMENT.test(between) || CHANGES.test(between)) break;
      if (left > 1e-9) continue;
      if (at > i + 1) for (let k = i + 1; k <= at; k += 1) found.set(k, k === at ? 'last' : 'part');
      break;
    }
  }
  return found;
}
