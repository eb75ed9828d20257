import { describe, expect, it } from 'vitest';
import { diffNotices } from '../../pipeline/diff/diff-notices.ts';
import { diffSchema } from '../../pipeline/records/diff.ts';
import { makeNotice, type Sketch } from './make-notice.ts';

const ORPHANS: Sketch = {
  name: '特殊儿童群体基本生活保障',
  domain: '幼有所育',
  fields: {
    audience: '孤儿、艾滋病病毒感染儿童。',
    content: '发放孤儿基本生活费。',
    standard:
      '儿童福利机构集中养育孤儿基本生活费标准为每人每月1610元，社会散居孤儿每人每月1150元（乌民发〔2020〕35号）。',
    lead_agency: '市民政局、市卫健委。',
  },
};
const MOTHERS: Sketch = {
  name: '孕产妇健康服务',
  domain: '幼有所育',
  fields: {
    audience: '辖区内孕产妇。',
    content: '为孕产妇免费建立保健手册，提供产前检查和产后访视。',
    standard: '按照《浙江省基本公共卫生服务规范（第四版）》及相应技术方案执行。',
  },
};
const JOBLESS: Sketch = {
  name: '失业保险',
  domain: '劳有所得',
  fields: {
    audience: '依法参保并足额缴纳失业保险费的失业人员。',
    content: '支付失业保险金、基本医疗保险费、丧葬补助金和抚恤金。',
    standard: '失业保险金按不低于当地最低工资标准的90%发放。',
  },
};
const STABLE: Sketch = {
  name: '失业保险稳岗返还',
  domain: '劳有所得',
  fields: {
    audience: '不裁员、少裁员的企业。',
    content: '按上年度企业及其职工实际缴费的比例返还，用于稳定岗位。',
    standard: '中小微企业按60%返还，大型企业按30%返还。',
  },
};
const DISABLED: Sketch = {
  name: '困难残疾人生活补贴和重度残疾人护理补贴',
  domain: '弱有所扶',
  fields: {
    audience: '困难残疾人、重度残疾人。',
    content:
      '为低保家庭中的残疾人发放困难残疾人生活补贴；为残疾等级被评定为一级、二级的残疾人发放重度残疾人护理补贴。',
    standard: '生活补贴每人每月110元。护理补贴每人每月125元，用于长期照护所产生的额外支出。',
  },
};
const diffOf = (old: readonly Sketch[], now: readonly Sketch[]) => {
  const diff = diffNotices(makeNotice(2023, old), makeNotice(2025, now));
  expect(diffSchema.parse(diff)).toEqual(diff);
  return diff;
};
const withFields = (sketch: Sketch, fields: Sketch['fields'], name = sketch.name): Sketch => ({
  ...sketch,
  name,
  fields: { ...sketch.fields, ...fields },
});
const lines = (diff: ReturnType<typeof diffOf>) =>
  diff.items.map(
    ({ change, old, new: now }) =>
      `${change} ${[...old, '→', ...now].map((id) => id.replace(/^.*\//, '')).join(' ')}`,
  );

describe('items', () => {
  it('pair by what they are, wherever they stand now', () => {
    const diff = diffOf([ORPHANS, MOTHERS, JOBLESS], [STABLE, JOBLESS, MOTHERS, ORPHANS]);
    expect(lines(diff)).toEqual(['added → 1', 'unchanged 3 → 2', 'unchanged 2 → 3', 'unchanged 1 → 4']);
    expect(diff.items.map(({ renumbered }) => renumbered)).toEqual([false, true, true, true]);
  });

  it('of a like name and another service are no pair', () => {
    expect(lines(diffOf([ORPHANS, JOBLESS], [ORPHANS, STABLE]))).toEqual([
      'unchanged 1 → 1',
      'removed 2 →',
      'added → 2',
    ]);
  });

  it('of the same text for others are no pair: 普通高中 is not 中等职业教育', () => {
    const free = (school: string): Sketch => ({
      name: `${school}免学费`,
      fields: { audience: `${school}困难学生。`, content: `为符合条件的${school}学生减免学费。` },
    });
    expect(lines(diffOf([ORPHANS, free('普通高中')], [ORPHANS, free('中等职业教育')]))).toEqual([
      'unchanged 1 → 1',
      'removed 2 →',
      'added → 2',
    ]);
  });

  it('of another name and the same text are one, renamed', () => {
    const diff = diffOf([ORPHANS, MOTHERS], [ORPHANS, withFields(MOTHERS, {}, '妈妈关爱行动')]);
    expect(diff.items[1]).toMatchObject({
      change: 'changed',
      renamed: { old: '孕产妇健康服务', new: '妈妈关爱行动' },
      fields: [],
      facts: [],
    });
  });

  it('of another name and a part of the text are one, renamed', () => {
    const halls: Sketch = {
      name: '公共文化设施免费开放',
      fields: {
        standard:
          '公共图书馆、文化馆（站）、公共博物馆等免费开放，错时开放时间不低于规定开放时间的1/3；区县级以上公共图书馆、文化馆及具备条件的博物馆建有面向群众的服务网站，馆内免费提供无线上网服务。',
      },
    };
    const [, rest] = halls.fields!.standard!.split('；');
    const after = withFields(halls, { standard: rest! }, '数字文化惠民行动');
    expect(lines(diffOf([ORPHANS, halls, JOBLESS], [ORPHANS, JOBLESS, after]))).toEqual([
      'unchanged 1 → 1',
      'unchanged 3 → 2',
      'changed 2 → 3',
    ]);
  });

  it('that only noise touched are unchanged', () => {
    const noisyOrphans = withFields(ORPHANS, {
      standard:
        '兒童福利機構集中養育孤兒基本生活費標準為每人每月 １６１０ 元,社會散居孤兒每人每月1150元(乌民发﹝2020﹞35号)',
    });
    expect(lines(diffOf([MOTHERS, ORPHANS], [MOTHERS, noisyOrphans]))).toEqual([
      'unchanged 1 → 1',
      'unchanged 2 → 2',
    ]);
  });

  it('split, and merge', () => {
    const parts: Sketch[] = [
      withFields(
        DISABLED,
        { content: '为低保家庭中的残疾人发放困难残疾人生活补贴。', standard: '生活补贴每人每月120元。' },
        '困难残疾人生活补贴',
      ),
      withFields(
        DISABLED,
        {
          content: '为残疾等级被评定为一级、二级的残疾人发放重度残疾人护理补贴。',
          standard: '护理补贴每人每月130元，用于长期照护所产生的额外支出。',
        },
        '重度残疾人护理补贴',
      ),
    ];
    const split = diffOf([ORPHANS, DISABLED, JOBLESS], [ORPHANS, ...parts, JOBLESS]);
    expect(lines(split)).toEqual(['unchanged 1 → 1', 'split 2 → 2 3', 'unchanged 3 → 4']);
    expect(split.items[1]).toMatchObject({
      renamed: null,
      moved: null,
      renumbered: false,
      fields: [],
      facts: [],
    });
    expect(lines(diffOf([ORPHANS, ...parts, JOBLESS], [ORPHANS, DISABLED, JOBLESS]))).toEqual([
      'unchanged 1 → 1',
      'merged 2 3 → 2',
      'unchanged 4 → 3',
    ]);
  });

  it('split where one takes up what the other lost, however little of the whole it is', () => {
    const PUPILS: Sketch = {
      name: '义务教育学生生活费补助',
      fields: {
        content: '对义务教育阶段家庭经济困难寄宿和非寄宿学生提供生活补助。',
        standard:
          '按照《城乡义务教育补助经费管理办法》执行，寄宿生小学1250元/年、初中1500元/年，非寄宿生减半；特殊教育学校学生1750元/年。',
      },
    };
    const [most] = PUPILS.fields!.standard!.split('；');
    const diff = diffOf(
      [ORPHANS, PUPILS, JOBLESS],
      [
        ORPHANS,
        withFields(PUPILS, { standard: `${most}。` }),
        withFields(PUPILS, { standard: '特殊教育学校学生1750元/年。' }, '义务教育学生生活费补助（特教）'),
        JOBLESS,
      ],
    );
    expect(lines(diff)).toEqual(['unchanged 1 → 1', 'split 2 → 2 3', 'unchanged 3 → 4']);
  });

  it('merge where one bears both names, and its sister of another kind stays apart', () => {
    const pension = (name: string): Sketch => ({ name, fields: { standard: '按时足额发放基本养老金。' } });
    expect(
      lines(
        diffOf(
          [ORPHANS, pension('职工基本养老保险'), pension('城乡居民基本养老保险'), JOBLESS],
          [ORPHANS, pension('职工基本养老保险和城乡居民基本养老保险'), JOBLESS],
        ),
      ),
    ).toEqual(['unchanged 1 → 1', 'merged 2 3 → 2', 'unchanged 4 → 3']);
    const free = (name: string, school: string): Sketch => ({
      name: `${name}免学费`,
      fields: {
        content: '为符合条件的学生减免学费。',
        standard: `对公办${school}符合条件的学生按批准的学费标准免交学费，民办${school}按同类型公办学校学费标准减免。`,
      },
    });
    const [high, vocational] = [free('普通高中', '普通高中'), free('中等职业教育', '中等职业学校')];
    const grant: Sketch = { name: '中等职业教育国家助学金', fields: { content: '为学生提供国家助学金。' } };
    const both = withFields(
      vocational,
      { content: `${grant.fields!.content}${vocational.fields!.content}` },
      `${grant.name}和${vocational.name}`,
    );
    expect(lines(diffOf([high, grant, vocational, ORPHANS], [both, ORPHANS]))).toEqual([
      'removed 1 →',
      'merged 2 3 → 1',
      'unchanged 4 → 2',
    ]);
  });

  it('that say what several others say pair by their names alone', () => {
    const bare = (name: string): Sketch => ({
      name,
      fields: { audience: '城乡居民。', content: '提供相关服务。', standard: '按照国家有关规定执行。' },
    });
    expect(
      lines(
        diffOf(
          [ORPHANS, bare('婚姻登记服务'), bare('收养登记服务'), bare('惠民殡葬服务')],
          [ORPHANS, bare('婚姻登记服务'), bare('志愿服务'), bare('殡葬服务')],
        ),
      ),
    ).toEqual(['unchanged 1 → 1', 'unchanged 2 → 2', 'removed 3 →', 'added → 3', 'changed 4 → 4']);
  });

  it('merge under a name that says once what theirs have in common', () => {
    const checks = (what: string, count: string): Sketch => ({
      name: `${what}安全保障`,
      fields: {
        content: `开展${what}安全监督检查。`,
        standard: `${what}抽检每千人不少于${count}批次。`,
      },
    });
    const both: Sketch = {
      name: '食品药品安全保障',
      fields: {
        content: '开展食品安全、药品安全监督检查。',
        standard: '食品抽检每千人不少于4.5批次，药品抽检每千人不少于0.5批次。',
      },
    };
    expect(
      lines(diffOf([ORPHANS, checks('药品', '0.5'), checks('食品', '4'), JOBLESS], [ORPHANS, both, JOBLESS])),
    ).toEqual(['unchanged 1 → 1', 'merged 2 3 → 2', 'unchanged 4 → 3']);
  });

  it('of the name that a service had before its reform are one with it', () => {
    const paid = (name: string, audience: string, standard: string): Sketch => ({
      name,
      fields: { audience, standard },
    });
    const old = [
      paid('农村五保供养', '农村五保对象。', '集中供养每人每年7200元，分散供养每人每年6000元。'),
      paid('农村低保', '农村困难居民。', '每人每年3600元。'),
      paid('城市低保', '城市困难居民。', '每人每月480元。'),
      paid('老龄补贴', '80岁以上老人。', '每人每月50元。'),
    ];
    const now = [
      paid('特困人员救助供养', '城乡特困人员。', '集中供养每人每年9600元，分散供养每人每年7200元。'),
      paid('最低生活保障', '城乡困难居民。', '城市每人每月560元，农村每人每年4800元。'),
      paid('高龄津贴', '80周岁及以上老年人。', '每人每月80元。'),
    ];
    expect(lines(diffOf([ORPHANS, ...old, JOBLESS], [ORPHANS, ...now, JOBLESS]))).toEqual([
      'unchanged 1 → 1',
      'changed 2 → 2',
      'merged 3 4 → 3',
      'changed 5 → 4',
      'unchanged 6 → 5',
    ]);
  });

  it('that were sub-items and stand alone now pair with those, not with the parent', () => {
    const living = (who: string, sums: [number, number]): Sketch => ({
      name: `义务教育${who}学生生活补助`,
      fields: {
        audience: `义务教育家庭经济困难${who}学生。`,
        content: '发放生活补助。',
        standard: `小学每生每年${sums[0]}元，初中每生每年${sums[1]}元。`,
      },
    });
    const old = [
      { name: '义务教育学生生活补助' },
      { ...living('寄宿', [1000, 1250]), sub: true },
      { ...living('非寄宿', [500, 625]), sub: true },
    ];
    const now = [living('寄宿', [1250, 1500]), living('非寄宿', [625, 750])];
    expect(lines(diffOf([...old, ORPHANS], [...now, ORPHANS]))).toEqual([
      'removed 1 →',
      'changed 1.1 → 1',
      'changed 1.2 → 2',
      'unchanged 2 → 3',
    ]);
  });

  it('below a parent pair inside its pair', () => {
    const family = (second: Sketch): Sketch[] => [
      { name: '医疗救助', domain: '弱有所扶' },
      { ...DISABLED, sub: true },
      { ...second, sub: true },
    ];
    const diff = diffOf(
      [ORPHANS, ...family(JOBLESS)],
      [
        ...family(withFields(JOBLESS, { standard: '失业保险金按不低于当地最低工资标准的95%发放。' })),
        ORPHANS,
      ],
    );
    expect(lines(diff)).toEqual([
      'unchanged 2 → 1',
      'unchanged 2.1 → 1.1',
      'changed 2.2 → 1.2',
      'unchanged 1 → 2',
    ]);
    expect(diff.items[2]?.facts).toMatchObject([
      { kind: 'ratio', change: 'changed', delta: { absolute: 0.05, relative: 0.055556 } },
    ]);
  });

  it('that are gone stand behind the old item before them', () => {
    expect(lines(diffOf([ORPHANS, MOTHERS, STABLE, JOBLESS], [JOBLESS, ORPHANS]))).toEqual([
      'unchanged 4 → 1',
      'unchanged 1 → 2',
      'removed 2 →',
      'removed 3 →',
    ]);
    expect(lines(diffOf([MOTHERS, ORPHANS], [ORPHANS]))).toEqual(['removed 1 →', 'unchanged 2 → 1']);
  });

  it('pair as people settled it, whatever they say; what is no longer there is told', () => {
    const [old, now] = [makeNotice(2023, [JOBLESS, ORPHANS]), makeNotice(2025, [STABLE, ORPHANS])];
    const [a, b] = ['330400-2023-standard/', '330400-2025-standard/'];
    const settled = (pairs: [string[], string[]][]) =>
      diffNotices(old, now, {
        pairs: pairs.map(([left, right]) => ({
          old: left.map((no) => a + no),
          new: right.map((no) => b + no),
          ...{ by: '张三', on: '2026-01-05', why: '电话核实' },
        })),
      });
    const diff = settled([
      [['1'], ['1']],
      [['2'], []],
      [[], ['2']],
    ]);
    expect(lines(diff)).toEqual(['changed 1 → 1', 'removed 2 →', 'added → 2']);
    expect([diff.items[0]?.score, diff.warnings]).toEqual([1, []]);
    expect(lines(settled([[['1'], ['1', '2']]]))).toEqual(['split 1 → 1 2', 'removed 2 →']);
    expect(lines(settled([[['1', '2'], ['1']]]))).toEqual(['merged 1 2 → 1', 'added → 2']);
    const stale = settled([
      [['9'], ['1']],
      [['2'], ['1']],
      [['2'], ['2']],
    ]);
    expect(lines(stale)).toEqual(['removed 1 →', 'changed 2 → 1', 'added → 2']);
    expect(stale.warnings).toMatchObject([
      {
        rule: 'pairs-stale',
        message: `what 张三 settled on 2026-01-05 (电话核实) names ${a}9, which is no longer there: it was not applied`,
        message_zh: `张三于2026-01-05确认的对应关系（电话核实）所列${a}9已不存在，未采用`,
      },
      { rule: 'pairs-repeated', old: [`${a}2`], new: [`${b}2`] },
    ]);
  });

  it('that are all the same pair in their order, a thousand of them too', () => {
    const many = Array.from({ length: 1000 }, () => ORPHANS);
    expect(diffOf(many, many).summary).toMatchObject({ unchanged: 1000, renumbered: 0 });
  });

  it('of an empty notice are all gone', () => {
    const diff = diffNotices(makeNotice(2023, [ORPHANS]), makeNotice(2025, []));
    expect(lines(diff)).toEqual(['removed 1 →']);
    expect(diff.warnings.map(({ rule }) => rule)).toEqual(['no-items']);
  });
});

describe('two documents that are no editions of one', () => {
  it('are compared, and told of', () => {
    const list = makeNotice(2025, [ORPHANS], '330100');
    list.document.kind = 'list';
    list.document.region.name = '杭州市';
    const { warnings, summary } = diffNotices(makeNotice(2023, [ORPHANS]), list);
    expect(summary.unchanged).toBe(1);
    expect(warnings.map(({ rule, message, message_zh }) => [rule, message, message_zh])).toEqual([
      [
        'other-place',
        'the two documents are of different places: 嘉兴市 and 杭州市',
        '两份文件属于不同地区：嘉兴市、杭州市',
      ],
      [
        'other-kind',
        'the two documents are of different kinds: standard and list',
        '两份文件类型不同：标准、清单',
      ],
    ]);
  });

  it('are one place where a county became a district', () => {
    const [before, after] = [makeNotice(2014, [ORPHANS], '110228'), makeNotice(2023, [ORPHANS], '110118')];
    expect(diffNotices(before, after).warnings).toEqual([]);
  });
});

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
    expect(
      diff.items[0]!.facts.map(({ change, old, new: now }) => [
        change,
        old && 'name' in old && old.name,
        now && 'name' in now && now.name,
      ]),
    ).toEqual([
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
    expect(
      diff.items[0]!.facts.map(({ change, old, new: now }) => [
        change,
        old && 'name' in old && old.name,
        now && 'name' in now && now.name,
      ]),
    ).toEqual([
      ['changed', '市市场监督管理局', '市市场监管局'],
      ['removed', '市卫健委', null],
      ['added', null, '省卫生健康委'],
    ]);
  });
});

describe('headings', () => {
  const under = (sketch: Sketch, domain: string | null): Sketch => ({ ...sketch, domain });

  it('that are renamed move no item', () => {
    const diff = diffOf(
      [ORPHANS, MOTHERS, JOBLESS],
      [under(ORPHANS, '儿童关爱'), under(MOTHERS, '儿童关爱'), JOBLESS],
    );
    expect(diff.headings).toEqual([
      {
        level: 'domain',
        change: 'renamed',
        old: { no: 1, name: '幼有所育' },
        new: { no: 1, name: '儿童关爱' },
      },
    ]);
    expect(diff.summary).toMatchObject({ moved: 0, unchanged: 3 });
  });

  it('that are lost on one side are no move; another heading is', () => {
    const diff = diffOf(
      [ORPHANS, MOTHERS, JOBLESS],
      [under(ORPHANS, null), under(MOTHERS, '劳有所得'), JOBLESS],
    );
    expect(diff.items.map(({ moved }) => moved?.new.domain ?? null)).toEqual([null, '劳有所得', null]);
  });

  it('of a level that one edition does not print are not gone', () => {
    const aspects = [ORPHANS, JOBLESS].map((sketch): Sketch => ({ ...sketch, aspect: `${sketch.name}类` }));
    expect(diffOf(aspects, [ORPHANS, JOBLESS])).toMatchObject({ headings: [], summary: { unchanged: 2 } });
    expect(diffOf([ORPHANS, JOBLESS], aspects)).toMatchObject({ headings: [], summary: { unchanged: 2 } });
  });

  it('keep their place when one is put before them', () => {
    const diff = diffOf([ORPHANS, JOBLESS], [DISABLED, ORPHANS, JOBLESS]);
    expect(diff.headings).toEqual([
      { level: 'domain', change: 'added', old: null, new: { no: 1, name: '弱有所扶' } },
    ]);
    expect(
      diffOf([ORPHANS, JOBLESS, DISABLED], [DISABLED, ORPHANS, JOBLESS]).headings.map(({ change, old }) => [
        change,
        old?.name,
      ]),
    ).toEqual([['reordered', '弱有所扶']]);
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
