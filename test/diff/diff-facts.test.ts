/** What changed in the facts of a pair of items, and in its fields. */
import { describe, expect, it } from 'vitest';
import { diffNotices } from '../../pipeline/diff/diff-notices.ts';
import { makeNotice, type Sketch } from './make-notice.ts';
import { diffOf, ORPHANS, withFields } from './sketches.ts';

const bodiesIn = (diff: ReturnType<typeof diffOf>) =>
  diff.items[0]!.facts.map(({ change, old, new: now }) => [
    change,
    old && 'name' in old && old.name,
    now && 'name' in now && now.name,
  ]);

describe('facts', () => {
  const factsOf = (standard: string, after: string) =>
    diffOf(
      [withFields(ORPHANS, { standard })],
      [withFields(ORPHANS, { standard: after })],
    ).items[0]!.facts.map((fact) => {
      const text = (side: typeof fact.old) => (side === null ? '-' : 'text' in side ? side.text : side.name);
      return `${fact.change} ${fact.kind} ${text(fact.old)} → ${text(fact.new)}${fact.delta ? ` ${fact.delta.absolute} ${fact.delta.relative}` : ''}`;
    });

  it.each([
    [
      '集中养育孤儿每人每月1610元。',
      '集中养育孤儿每人每月1750元。',
      ['changed amount 每人每月1610元 → 每人每月1750元 140 0.086957'],
    ],
    [
      '一级、二级、三级分别为820元、590元、360元。',
      '一级、二级、三级分别为900元、650元、400元。',
      [
        'changed amount 820元 → 900元 80 0.097561',
        'changed amount 590元 → 650元 60 0.101695',
        'changed amount 360元 → 400元 40 0.111111',
      ],
    ],
    // a sum that is now what its neighbour was has not moved: the sentence stayed as it was
    [
      '寄宿小学生每生每年1000元，寄宿初中生每生每年1250元。',
      '寄宿小学生每生每年1250元，寄宿初中生每生每年1500元。',
      [
        'changed amount 每生每年1000元 → 每生每年1250元 250 0.25',
        'changed amount 每生每年1250元 → 每生每年1500元 250 0.2',
      ],
    ],
    [
      '寄宿小学生每生每年1000元，寄宿初中生每生每年1250元。',
      '寄宿初中生每生每年1250元，寄宿小学生每生每年1000元。',
      [],
    ],
    // one level for town and country: it follows the level of the same period
    [
      '城市低保标准每人每月690元，农村低保标准每人每年6000元。按照《社会救助暂行办法》执行。',
      '城乡低保标准每人每月820元。按照《社会救助暂行办法》执行。',
      ['changed amount 每人每月690元 → 每人每月820元 130 0.188406', 'removed amount 每人每年6000元 → -'],
    ],
    [
      '每人每月480元。',
      '城市每人每月560元，农村每人每年4800元。',
      ['changed amount 每人每月480元 → 每人每月560元 80 0.166667', 'added amount - → 每人每年4800元'],
    ],
    ['每人每月80元。', '标准为80元/人/月。', []],
    ['每年补助12000元。', '每年补助1.2万元。', []],
    ['65岁及以上老年人免费。', '65岁（含）以上老年人免费。', []],
    ['每两年体检1次。', '每年体检1次。', ['changed frequency 每两年体检1次 → 每年体检1次']],
    [
      '接种率达到90%以上。',
      '接种率达到百分之九十五以上。',
      ['changed ratio 90%以上 → 百分之九十五以上 0.05 0.055556'],
    ],
    [
      '按照《社会救助暂行办法》执行。',
      '按照《中华人民共和国社会救助法》执行。',
      ['removed citation 《社会救助暂行办法》 → -', 'added citation - → 《中华人民共和国社会救助法》'],
    ],
    [
      '按照《卫生服务规范（第四版）》执行。',
      '按照《卫生服务规范（第五版）》执行。',
      ['changed citation 《卫生服务规范（第四版）》 → 《卫生服务规范（第五版）》'],
    ],
    [
      '按照《救助办法（试行）》（浙民〔2020〕1号）执行。',
      '按照《救助办法》（浙民〔2024〕9号）执行。',
      ['changed citation 《救助办法（试行）》（浙民〔2020〕1号） → 《救助办法》（浙民〔2024〕9号）'],
    ],
  ])('%s → %s', (old, now, expected) => {
    expect(factsOf(old, now)).toEqual(expected);
  });

  it('of agencies are a set: order is none, another form is a change, another body two entries', () => {
    const diff = diffOf(
      [withFields(ORPHANS, { lead_agency: '市民政局、市卫健委、市财政局。' })],
      [withFields(ORPHANS, { lead_agency: '市卫生健康委员会、市民政局、市教育局。' })],
    );
    expect(bodiesIn(diff)).toEqual([
      ['changed', '市卫健委', '市卫生健康委员会'],
      ['removed', '市财政局', null],
      ['added', null, '市教育局'],
    ]);
  });

  it('of agencies are of one body though a table does not say of which city; of another level they are not', () => {
    const diff = diffNotices(
      makeNotice(2023, [withFields(ORPHANS, { lead_agency: '市市场监督管理局、市卫健委。' })]),
      makeNotice(2025, [withFields(ORPHANS, { lead_agency: '市市场监管局、省卫生健康委。' })], '000000'),
    );
    expect(bodiesIn(diff)).toEqual([
      ['changed', '市市场监督管理局', '市市场监管局'],
      ['removed', '市卫健委', null],
      ['added', null, '省卫生健康委'],
    ]);
  });
});

describe('unknown fields and cause', () => {
  it('pairs unknown fields by their label', () => {
    const other = (list: [string, string][]): Sketch => ({ ...ORPHANS, other: list });
    const diff = diffOf(
      [
        other([
          ['政策依据', '甲。'],
          ['服务流程', '先申请。'],
        ]),
      ],
      [
        other([
          ['服务流程', '先登记。'],
          ['咨询电话', '12345'],
        ]),
      ],
    );
    expect(
      diff.items[0]!.fields.map(({ field, change, old, new: now }) => [field, change, old, now]),
    ).toEqual([
      ['other.0', 'changed', '先申请。', '先登记。'],
      ['other.1', 'added', null, '12345'],
      ['other.0', 'removed', '甲。', null],
    ]);
    expect(diff.summary.fields).toEqual({ other: 3 });
  });

  it('is the reading where one source was read twice, and then facts of the same text are compared', () => {
    const [old, now] = [makeNotice(2023, [ORPHANS]), makeNotice(2023, [ORPHANS])];
    now.document.reading = '2';
    now.items[0]!.amounts[0]!.period = 'year';
    expect(diffNotices(old, now)).toMatchObject({
      cause: ['reading'],
      items: [{ change: 'changed', facts: [{ kind: 'amount', delta: null }] }],
    });
    now.document.source.sha256 = 'f'.repeat(64);
    expect(diffNotices(old, now)).toMatchObject({
      cause: ['source', 'reading'],
      items: [{ change: 'unchanged' }],
    });
  });
});
