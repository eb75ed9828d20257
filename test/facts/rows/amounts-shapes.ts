/** Sums as laws, service cards and news write them: who gives them, in which money, lines that follow one another, bands of a table in words. */
import { type AmountRow, invented, sum } from './amount-row.ts';

const share = { role: 'cost_share' } as const;
const line = { role: 'threshold' } as const;
const cap = { role: 'cap' } as const;
const paidIn = { role: 'contribution' } as const;

export const SHAPE_ROWS: AmountRow[] = [
  // one treasury that gives each household or person so much: what they get; where others bear a part beside it, a share
  invented('对验收合格的农户，县财政给予每户8000元的改厕补助。', sum('每户8000元', 8000, 'household', null)),
  invented(
    '由镇财政一次性给予独生子女家庭1000元、双女家庭2000元奖励金。',
    sum('1000元', 1000, '', 'once'),
    sum('2000元', 2000, '', 'once'),
  ),
  invented('市财政按照每生每学期600元的标准发放住宿补贴。', sum('每生每学期600元', 600, 'student', 'term')),
  invented(
    '省财政给予每户3000元补助，市财政给予每户1000元补助。',
    sum('每户3000元', 3000, 'household', null, share),
    sum('每户1000元', 1000, 'household', null, share),
  ),
  invented('区财政给予街道20万元补助。', sum('20万元', 200000, '', null, share)),
  // of a list of caps or lines under 其中 a later class takes what the one before it is
  invented(
    '年度最高支付限额为职工15万元、居民8万元，其中特药费用限额为职工5万元、居民3万元。',
    sum('15万元', { at_most: 150000 }, '', 'year', cap),
    sum('8万元', { at_most: 80000 }, '', 'year', cap),
    sum('5万元', { at_most: 50000 }, '', 'year', cap),
    sum('3万元', { at_most: 30000 }, '', 'year', cap),
  ),
  // a line is told behind its figure as well
  invented('贫困户住院取消800元起付线。', sum('800元', 800, '', null, line)),
  invented('住院不再设置300元的起付标准。', sum('300元', 300, '', null, line)),
  // a list of lines, whose last is followed by 的
  invented(
    '单位捐赠图书价值五千元以上，个人捐赠一千元以上的，颁发证书。',
    sum('五千元以上', { at_least: 5000 }, '', null, line),
    sum('一千元以上', { at_least: 1000 }, '', null, line),
  ),
  invented(
    '（一）企业捐款二十万元以上,个人捐款二万元以上的;',
    sum('二十万元以上', { at_least: 200000 }, '', null, line),
    sum('二万元以上', { at_least: 20000 }, '', null, line),
  ),
  // a level of what the clause before names
  invented(
    '居民医保财政补助标准提高20元，达到每人每年700元，同步提高个人缴费标准，达到每人每年420元。',
    sum('20元', 20, '', null, { ...share, change: 'increase' }),
    sum('每人每年700元', 700, 'person', 'year', share),
    sum('每人每年420元', 420, 'person', 'year', paidIn),
  ),
  // bands with their points: what was paid is a line, each bracket settles whether its ends are inside
  invented(
    '近五年累计纳税：2万—5万元（含2万元，不含5万元）（3分）；5万—8万元（含5万元，不含8万元）（6分）；8万元以上（含8万元）（9分）。',
    sum('2万—5万元（含2万元，不含5万元）', [20000, 50000], '', null, line),
    sum('5万—8万元（含5万元，不含8万元）', [50000, 80000], '', null, line),
    sum('8万元以上（含8万元）', { at_least: 80000 }, '', null, line),
  ),
  invented(
    '上一年度缴纳个人所得税1万元以上（2分）；2万元以上（5分）。',
    sum('1万元以上', { at_least: 10000 }, '', null, line),
    sum('2万元以上', { at_least: 20000 }, '', null, line),
  ),
  // a year with a name is a year
  invented('每个自然年度最高补助3000元。', sum('3000元', { at_most: 3000 }, '', 'year')),
  invented('每人每个救助年度累计不超过2万元。', sum('不超过2万元', { at_most: 20000 }, 'person', 'year')),
  // money of another name; what is given, for all its bounds; what is given beside what is paid in
  invented('補助上限：最高新臺幣三萬元整。', sum('最高新臺幣三萬元整', { at_most: 30000 }, '', null)),
  invented(
    '为每名符合救助条件的儿童提供3000元至6000元的康复费用补助。',
    sum('3000元至6000元', [3000, 6000], 'person', null),
  ),
  invented(
    '社保应缴纳9000元，补贴6000元。',
    sum('9000元', 9000, '', null, paidIn),
    sum('6000元', 6000, '', null),
  ),
];
