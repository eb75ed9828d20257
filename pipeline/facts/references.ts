/** Levels that a text tells without a figure of their own: by another level, in full, by a formula, or by who sets them. */
import type { ReferenceValue } from '../records/finance.ts';
import { recurring } from '../text/lately.ts';
import { textOf } from '../text/text.ts';
import { NATION, UNIT } from '../words/levels.ts';
import { findComparisons } from './references/comparisons.ts';
import { findFormulas } from './references/formulas.ts';
import type { FoundReference } from './references/found.ts';
import { findLikenesses } from './references/likeness.ts';
import { findFull, findRuled, findSetters } from './references/others.ts';
import { findPointers } from './references/pointers.ts';

/**
 * The references of one field's text, by place. Offsets are UTF-16 code units of `text`, half open; `base` and `subject` are verbatim.
 *
 * `same_as`: 参照社会散居孤儿基本生活费标准执行, 按当地…标准发放 (`base`: that level); `difference_to`: 补差发放, 与当年低保差额
 * (`base`: what is made up to, null where the sentence does not tell); `full`: 全额资助, 据实结算 (`base`: the cost that is covered, where
 * it stands beside it); `formula`: 平均工资除以30再乘以产假天数 (`base`: what it starts from); `set_by`: 具体标准由县（市、区）人民政府确定
 * (`base`: who sets it). `subject`: whose or what level it is, from the same clause or the one before it, else null.
 *
 * `no_less_than`, `no_more_than`: 不超过当地公办幼儿园收费标准, 高于低保标准 (`base`: what it is compared with). `to`: 同上, 见第12项,
 * 按左列标准执行 point to an item, a column or a sum of the same notice.
 *
 * 参照《…》（…号）执行, 参照公办学校的承担办法执行 liken to what is made for others (`same_as`, `base` the citation or the way); in 支出责任 a
 * citation so is who pays.
 *
 * Not taken: levels with a figure (低保标准的30% is a ratio, 按每人500元标准 a sum), rules and norms that are followed (按照《…》执行, …服务规范),
 * and what names no level (按规定标准, 按有关政策). What stands inside a 《title》 says nothing.
 */
export function extractReferences(text: string, field = ''): ReferenceValue[] {
  const found = foundIn(text);
  if (found.length === 0) return [];
  const { plain } = textOf(text);
  let reach = 0;
  const kept: ReferenceValue[] = [];
  for (const f of found) {
    // 由市民政局按|不低于上年度标准|的原则确定: a bound within what somebody sets is told besides
    const within = kept.at(-1)?.relation === 'set_by' && f.relation.startsWith('no_');
    if (f.start < reach && !within) continue;
    // 县财政|全额保障 in 支出责任: how much of the cost that payer bears, and no level
    if (field === 'funding' && f.base === null && isWhole(plain, f)) continue;
    // 参照《…方案》执行 in 支出责任: who pays stands there
    if (field === 'funding' && f.base !== null && plain[f.base[0]] === '□') continue;
    reach = Math.max(reach, f.end);
    kept.push({
      text: text.slice(f.start, f.end),
      start: f.start,
      end: f.end,
      relation: f.relation,
      base: f.base === null ? null : text.slice(f.base[0], f.base[1]),
      to: f.to ?? null,
      subject: f.subject === null ? null : text.slice(f.subject[0], f.subject[1]),
    });
  }
  return kept;
}

/** What any of the ways to tell a level finds, by place. */
const foundIn = recurring((text): readonly FoundReference[] => {
  const { plain } = textOf(text);
  return [
    ...findFormulas(plain),
    ...findLikenesses(plain),
    ...findFull(plain),
    ...findRuled(plain),
    ...findSetters(plain),
    ...findComparisons(plain),
    ...findPointers(plain),
  ].sort(
    (a, b) => a.start - b.start || b.end - a.end || Number(b.to !== undefined) - Number(a.to !== undefined),
  );
});

const PAYER_BEFORE = new RegExp(
  `(?:财政|政府|${NATION}|地方|基金|资金|单位|[${UNIT}]级?)(?:部门)?(?:按规定|统一|予以|给予){0,2}$`,
);
const isWhole = (plain: string, { start, end, relation }: FoundReference): boolean =>
  relation === 'full' &&
  plain.slice(start, end).includes('全额') &&
  PAYER_BEFORE.test(plain.slice(Math.max(0, start - 16), start));
