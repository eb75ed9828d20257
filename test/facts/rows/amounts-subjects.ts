/** Whom or what a sum is for, where the sentence says it in passing, behind the figure, or in a bracketed class. */
import { type AmountRow, invented, of, sum } from './amount-row.ts';

export const SUBJECT_ROWS: AmountRow[] = [
  invented('每户每月发放独生子女保健费25元。', sum('25元', 25, 'household', 'month', of('独生子女保健费'))),
  invented(
    '按照每生每学期不超过280元的标准给予课后服务补助。',
    sum('每生每学期不超过280元', { at_most: 280 }, 'student', 'term', of('课后服务补助')),
  ),
  invented(
    '住院期间按照每人每天120元的标准给付护理补贴。',
    sum('每人每天120元', 120, 'person', 'day', of('护理补贴')),
  ),
  invented(
    '初级（五级）、中级（四级）证书的，技能补贴标准分别为1000元、1500元。',
    sum('1000元', 1000, '', null, of('初级（五级）')),
    sum('1500元', 1500, '', null, of('中级（四级）证书的')),
  ),
  invented(
    '每月发放300元育儿补贴，并一次性发放生育补贴2000元。',
    sum('300元', 300, '', 'month'),
    sum('2000元', 2000, '', 'once', of('生育补贴')),
  ),
  invented(
    '护理补贴根据不同等级，分100元、200元两档。',
    sum('100元', 100, '', null, of('护理补贴')),
    sum('200元', 200, '', null),
  ),
  invented(
    '起付标准为在职职工每年500元。',
    sum('每年500元', 500, '', 'year', { role: 'threshold', subject: '在职职工' }),
  ),
  invented(
    '每人每年补助900元（其中：中央500元，省400元）。',
    sum('900元', 900, 'person', 'year'),
    sum('500元', 500, 'person', 'year', { role: 'cost_share', subject: '中央' }),
    sum('400元', 400, 'person', 'year', { role: 'cost_share', subject: '省' }),
  ),
  invented(
    '照护补贴由一级每人每月90元提高到110元。',
    sum('每人每月90元', 90, 'person', 'month', of('照护补贴：一级')),
    sum('110元', 110, 'person', 'month', of('照护补贴：一级')),
  ),
  invented(
    '在乡老复员军人每人每月补助由2100元提高到2300元。',
    sum('2100元', 2100, 'person', 'month', of('在乡老复员军人')),
    sum('2300元', 2300, 'person', 'month', of('在乡老复员军人')),
  ),
  invented('住院一天补助50元。', sum('50元', 50, '', 'day')),
  invented(
    '工作年限（5年以下）每人每月300元、（5年以上）每人每月500元。',
    sum('每人每月300元', 300, 'person', 'month', of('工作年限（5年以下）')),
    sum('每人每月500元', 500, 'person', 'month', of('工作年限（5年以上）')),
  ),
  invented(
    '2024年7月1日前每人每月600元，7月1日起每人每月650元。',
    sum('每人每月600元', 600, 'person', 'month', of(null)),
    sum('每人每月650元', 650, 'person', 'month', of(null)),
  ),
  invented(
    '截至2024年底人均补助标准为90元。',
    sum('90元', 90, 'person', null, { average: true, subject: '人均补助' }),
  ),
];
