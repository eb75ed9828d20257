/** Phrases that say as a whole what a figure is a part of; they are read before their words are taken apart. For folded texts. */
import { TEN } from '../../words/numerals.ts';
import { tidy } from './phrase.ts';

const CHINESE = `[${TEN}两百]{1,4}`;
const FIGURE = `(?:(?:[0-9.]{1,6}|${CHINESE}) ?(?:倍|%|成)|[百千万]分之${CHINESE})(?:以上|以下|以内)?`;
/** 处骗取金额一倍以上|三倍以下的罚款, 加收欠缴金额万分之五|的滞纳金 */
const FINE_BEHIND = new RegExp(`^ ?(?:${FIGURE})?的?(?:罚款|罚金|滞纳金|违约金|赔偿金)`);
/** 可以并处|所收费用|三倍以下的罚款: what the fine is counted from is the object of its verb. */
const FINED =
  /(?:^|[可以局门委府院关并须应当日由单])(?:并处以?|处以?|科以|加收|加处)(?<of>[^，。；：]{2,30}?)的?$/;

/** What a fine is counted from, and the words before its verb; null where no fine is told. */
export function fineOf(left: string, right: string): { of: string | null; rest: string } | null {
  if (!FINE_BEHIND.test(right)) return null;
  const fined = FINED.exec(left.trimEnd());
  const of = fined?.groups?.of;
  return fined && of !== undefined ? { of: tidy(of), rest: left.slice(0, fined.index) } : null;
}

/** 在全市孤儿养育标准的基础上，|再增发50% */
const ON_BASE =
  /在(?!(?:现行|现有|原有?|此|该|这)?(?:标准)?(?:的?基础上))(?<of>[^，。；、]{2,30}?)的?基础上$/;

/** 以上年度职工平均工资为基数，|按60%缴费 */
const AS_BASE = /^ ?以(?<of>[^，。；、]{2,30}?)为(?:缴费|计算|计发|计缴|核定)?(?:基数|基准)$/;
/** The base that the clause before sets up for a figure that is taken of it by 按. */
export function baseSetBefore(prior: string, clause: string): string | null {
  const of = /^ ?(?:分别|统一|原则上)?(?:按|乘以)/.test(clause)
    ? AS_BASE.exec(prior.trimEnd())?.groups?.of
    : undefined;
  return of === undefined ? null : tidy(of);
}

/** The base that the clause before tells, for a figure that a verb of change puts on top of it. */
export function baseToldBefore(prior: string): string | null {
  const of = ON_BASE.exec(prior.trimEnd())?.groups?.of;
  return of === undefined ? null : tidy(of);
}
