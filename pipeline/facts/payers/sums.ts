/** The sums that those of a run pay by their own statement: 中央财政补|70元, 省、市分别补助|40元、20元, 130元|由自治区本级承担. */
import type { AmountValue } from '../../records/facts.ts';
import { spaced } from '../../text/matches.ts';
import { within } from '../../text/ranges.ts';
import { atFirst, firstOfGroup, partCount } from './portions.ts';
import type { PayerRun } from './runs.ts';

export interface PaidSums {
  /** One a mention, in yuan; null for those who pay what the first pays, together with it. */
  yuan: (number | null)[];
  /** One sum that several bear together. */
  joint: boolean;
}

/** What is measured or paid in by others is nobody's sum here. */
const NO_SUM: ReadonlySet<string> = new Set(['threshold', 'cap', 'penalty']);
const EACH_ITS_OWN = /分别|依次/;
const EACH_THE_SAME = /各|均(?!财政)/;
/** 给予一次性补助，|每所不超过|20万元: the clause behind the verb is nothing but the sum. */
const ONLY_A_SUM = new RegExp(spaced`
  ^ ， (?: (?: 补助 | 补贴 | 奖补 | 奖励 | 资助 )? 标准 (?: 为 | 是 )? | 按 )? (?: (?: 每 [一-龥]{1,2} | 最高 | 最多 | 不超过 | 不低于 | 一次性 | 为 | 约 ) \x20? ){1,4} $`);

const yuanOf = (amount: AmountValue | undefined): number | null => amount?.min ?? amount?.max ?? null;

/** @param amounts of the whole text, by place */
export function sumsOf(text: string, run: PayerRun, amounts: readonly AmountValue[]): PaidSums | null {
  const counted = (from: number, to: number): AmountValue[] =>
    within(amounts, from, to).filter(({ role }) => !NO_SUM.has(role));
  const behind = counted(run.end, run.zoneEnd);
  const first = behind[0] ?? nextClause(text, run, amounts);
  const yuan = yuanOf(first);
  if (first !== undefined && yuan !== null) {
    const told = text.slice(run.end, first.start + 1);
    const groups = partCount(run.groups);
    // 自治区、盟市、旗县每床分别补助1万元、4000元和2000元
    if (groups > 1 && behind.length === groups && EACH_ITS_OWN.test(told))
      return { yuan: firstOfGroup(run, (group) => yuanOf(behind[group])), joint: false };
    return EACH_THE_SAME.test(told)
      ? { yuan: run.mentions.map(() => yuan), joint: false }
      : together(run, yuan);
  }
  const before = counted(run.clauseStart, run.start).at(-1);
  const led =
    before !== undefined && /^(?:的?(?:部分|资金|经费)?)(?:全部)?由$/.test(text.slice(before.end, run.start));
  const known = led ? yuanOf(before) : null;
  return known === null ? null : together(run, known);
}

const together = (run: PayerRun, yuan: number): PaidSums => ({
  yuan: atFirst(run, yuan),
  joint: run.mentions.length > 1,
});

function nextClause(text: string, run: PayerRun, amounts: readonly AmountValue[]): AmountValue | undefined {
  if (run.zoneEnd !== run.clauseEnd || run.predicate?.act !== 'subsidise') return undefined;
  const [next] = within(amounts, run.clauseEnd, run.clauseEnd + 40);
  if (next === undefined || NO_SUM.has(next.role)) return undefined;
  const lead = text.slice(
    run.clauseEnd,
    next.start + (/^[^0-9]*/.exec(text.slice(next.start, next.end))?.[0].length ?? 0),
  );
  return ONLY_A_SUM.test(lead) ? next : undefined;
}
