import * as z from 'zod';
import { type Amount, type AmountValue, amount, amountValue } from '../facts.ts';
import { changeSign, numbers, PERIOD_SIGNS, perSigns } from './figure.ts';
import { BOUND_NOTE, columnOf, kindRow } from './row.ts';
import {
  boundedSql,
  boundedWords,
  datedColumns,
  labelled,
  named,
  perWords,
  plainNumber,
  UNDATED,
} from './shared.ts';

/** 元/人/月, 元/户（一次性） */
export function yuan({ per, period }: Pick<Amount, 'per' | 'period'>): string {
  const by = perSigns(per) + (period && period !== 'once' ? `/${PERIOD_SIGNS[period]}` : '');
  return `元${by}${period === 'once' ? '（一次性）' : ''}`;
}

export const amounts = kindRow<AmountValue, Amount>({
  value: amountValue,
  schema: amount,
  list: z.array(amount),
  usual: {
    currency: 'CNY',
    per: [],
    period: null,
    change: null,
    average: false,
    role: 'benefit',
    subject: null,
    payer: [],
    ages: [],
    ...UNDATED,
    flags: [],
  },
  compare: {
    value: ['min', 'max', 'bound', 'currency', 'per', 'period', 'change', 'average', 'role'],
    form: ['per', 'period', 'role', 'change'],
    subject: ['subject'],
    delta: ['per', 'period', 'currency'],
  },
  table: {
    note: { en: 'Sums of money in yuan, one row a sum.', zh: '金额，以元计，一笔一行。' },
    columns: [
      columnOf('min NUMERIC', 'yuan; null with at_most · 下限（元）', (f) => f.min),
      columnOf('max NUMERIC', 'yuan; null with at_least · 上限（元）', (f) => f.max),
      columnOf('bound TEXT NOT NULL', BOUND_NOTE, (f) => f.bound),
      columnOf('currency TEXT NOT NULL', '', (f) => f.currency),
      columnOf(
        'per TEXT NOT NULL',
        'JSON list: person, student, household, occurrence, meal or the noun · 按何计',
        (f) => f.per,
      ),
      columnOf('period TEXT', 'day … year, once · 周期', (f) => f.period),
      columnOf('change TEXT', 'increase, decrease: a difference, not a level · 增减额', (f) => f.change),
      columnOf('average INTEGER NOT NULL', '0, 1 · 是否平均数', (f) => f.average),
      columnOf(
        'role TEXT NOT NULL',
        'benefit, threshold, cap, contribution, cost_share, penalty · 待遇、门槛、封顶、缴费、分担、罚款',
        (f) => f.role,
      ),
      columnOf('subject TEXT', 'whom or what it is for · 所指', (f) => f.subject),
      columnOf(
        'payer TEXT NOT NULL',
        'JSON list of level and name: who pays it, of a share of cost or a contribution · 由谁承担',
        (f) => f.payer,
      ),
      columnOf(
        'ages TEXT NOT NULL',
        'JSON list of age ids that set the sum; see amount_ages · 对应年龄',
        (f) => f.ages,
      ),
      ...datedColumns<Amount>(),
    ],
    indexes: ['item_id, field', 'period', 'role, max'],
    strict: false,
  },
  view: {
    note: 'Sums of money: whose, for what, how much, per what and how often. 金额。',
    said: 'amount',
    columns: `f.subject, ${boundedSql("'元'", '不低于')} AS amount, f.min, f.max, f.bound, ${labelled('bound', 'f.bound')} AS bound_zh,
  f.per, ${labelled('per_list', 'f.per')} AS per_zh, f.period, ${labelled('period', 'f.period')} AS period_zh,
  f.average, f.change, ${labelled('change', 'f.change')} AS change_zh, f.role, ${labelled('amount_role', 'f.role')} AS role_zh,
  (SELECT group_concat(g.text, '、') FROM amount_ages ag JOIN ages g ON g.id = ag.age_id WHERE ag.amount_id = f.id) AS ages,
  f.payer, f."from", f.until,`,
  },
  words(fact, speaker) {
    const { say, label } = speaker;
    return [
      boundedWords(speaker, fact, plainNumber, (n) => say('cli-yuan', { n })),
      ...perWords(speaker, fact.per),
      fact.period && label('period', fact.period),
      fact.average && say('cli-average'),
      fact.change && label('change', fact.change),
      label('amount_role', fact.role),
      named(speaker, 'cli-subject', fact.subject),
    ];
  },
  figure: (fact) => ({ value: changeSign(fact.change) + numbers(fact), unit: ` ${yuan(fact)}` }),
});
