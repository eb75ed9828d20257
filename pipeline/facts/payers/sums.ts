/** The sum that somebody pays by their own statement: 中央财政补|70元, 基金中按人均|85元划拨, 130元|由自治区本级承担. */
import type { AmountValue } from '../../records/facts.ts';
import { within } from '../../text/ranges.ts';
import type { PayerRun } from './runs.ts';

export interface PaidSum {
  yuan: number;
  /** 各补助100元: every one of a run pays it. */
  each: boolean;
}

/** What is measured or paid in by others is nobody's sum here. */
const NO_SUM: ReadonlySet<string> = new Set(['threshold', 'cap', 'penalty']);

/** @param amounts of the whole text, by place */
export function sumOf(text: string, run: PayerRun, amounts: readonly AmountValue[]): PaidSum | null {
  const behind = within(amounts, run.end, run.zoneEnd).find(({ role }) => !NO_SUM.has(role));
  const yuan = behind?.min ?? behind?.max ?? null;
  if (behind !== undefined && yuan !== null)
    return { yuan, each: /各|均(?!财政)/.test(text.slice(run.end, behind.start + 1)) };
  const before = within(amounts, run.clauseStart, run.start).findLast(({ role }) => !NO_SUM.has(role));
  const led =
    before !== undefined && /^(?:的?(?:部分|资金|经费)?)(?:全部)?由$/.test(text.slice(before.end, run.start));
  const known = led ? (before.min ?? before.max) : null;
  return known === null ? null : { yuan: known, each: false };
}
