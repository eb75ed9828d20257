/**
 * Sums of money in a field's text (record contract, sections 3 and 3.1).
 * A sum is found by its unit (元, ¥); its own run is read round it, then the clause before it, then the list it stands in.
 */
import type { AmountValue } from '../records/facts.ts';
import { fold } from '../text/fold.ts';
import { recurring } from '../text/lately.ts';
import { textOf } from '../text/text.ts';
import { tellApart } from './amounts/alike.ts';
import { findFigures } from './amounts/figures.ts';
import { joinedRange, underLabel } from './amounts/limits.ts';
import { partsByCount } from './amounts/lists.ts';
import { readSum } from './amounts/sum.ts';
import type { Trail } from './amounts/trail.ts';
import { withBoundBehind } from './shared/bounds.ts';
import { type ColumnHead, readAsMeant } from './unit-in-head.ts';

/**
 * All sums of money of a text, in order. `start`, `end` are UTF-16 offsets into `text`, half open, and
 * `text.slice(start, end)` is the record's `text`. Nothing inside 《》 counts. Linear in the length of the text.
 */
export const extractAmounts = (text: string): AmountValue[] => amountsIn(text).map((sum) => ({ ...sum }));

/** The same for who only looks at them: read once for the field's sums and for who pays them. */
export const amountsIn = (text: string): readonly AmountValue[] =>
  /[元圆圓¥￥角万亿块塊毛]|分[钱錢]|每.{1,6}分/.test(text) ? amountsOnce(text) : [];

const amountsOnce = recurring((text): readonly AmountValue[] =>
  readAsMeant(text, readAmounts, ['subject'], underColumn),
);

/** A sum in a table within a field, told by the head of its column: 起付线（元） over 150, of the row 一级. */
const underColumn = (sum: AmountValue, { head, row }: ColumnHead): AmountValue => ({
  ...underLabel(sum, fold(head)),
  subject: `${head}：${row}`,
});

function readAmounts(text: string): AmountValue[] {
  const folded = textOf(text).plain;
  const amounts: AmountValue[] = [];
  let trail: Trail | null = null;
  const figures = findFigures(folded);
  const divided = partsByCount(folded, figures);
  for (const [i, figure] of figures.entries()) {
    trail = readSum(text, folded, figure, trail, divided.get(i) ?? null);
    const last = amounts.at(-1);
    const range = last ? joinedRange(text, folded, last, trail.value, trail.own) : null;
    if (range) amounts[amounts.length - 1] = range;
    else amounts.push(trail.value);
  }
  return tellApart(text, withBoundBehind(folded, amounts));
}
