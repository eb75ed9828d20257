import { describe, expect, it } from 'vitest';
import { extractAges } from '../../pipeline/facts/ages.ts';
import { extractAmounts } from '../../pipeline/facts/amounts.ts';
import { extractPayers } from '../../pipeline/facts/payers.ts';
import { extractRatios } from '../../pipeline/facts/ratios.ts';
import { tiesIn } from '../../pipeline/facts/ties.ts';
import { expectLinear } from '../support/linear.ts';

describe('ages that set sums', () => {
  /** [text, sum ← ages, age: role] */
  const rows: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    [
      '年龄在80周岁（含80周岁）至89周岁的老年人每人每月补贴75元，90周岁（含90周岁）至99周岁的老年人每人每月补贴145元，100周岁以上（含100周岁）的老年人每人每月补助225元；80周岁以上老年人免费体检标准为每人每年132元。',
      [
        '75元 ← 80周岁（含80周岁）至89周岁',
        '145元 ← 90周岁（含90周岁）至99周岁',
        '225元 ← 100周岁以上（含100周岁）',
        '每人每年132元 ← 80周岁以上',
      ],
      ['tier', 'tier', 'tier', 'eligibility'],
    ],
    [
      '80-89周岁、90-99周岁、100周岁以上老年人每人每月分别发放50元、100元、300元。',
      ['50元 ← 80-89周岁', '100元 ← 90-99周岁', '300元 ← 100周岁以上'],
      ['tier', 'tier', 'tier'],
    ],
    ['每人每月175元，按年计算，自年满60周岁的下一年度起发放。', ['每人每月175元 ← '], ['other']],
    [
      '为80周岁及以上老年人发放高龄津贴，每人每月不低于60元。',
      ['每人每月不低于60元 ← 80周岁及以上'],
      ['eligibility'],
    ],
    [
      '符合条件的0-15岁视力、听力、言语和智力残疾儿童，每人每年补助20000元。',
      ['20000元 ← 0-15岁'],
      ['eligibility'],
    ],
    [
      '16-24岁失业青年，每人每月1500元，补贴至24岁为止。',
      ['每人每月1500元 ← 16-24岁'],
      ['eligibility', 'other'],
    ],
    ['高龄津贴每人每月100元（90周岁以上）。', ['每人每月100元 ← 90周岁以上'], ['eligibility']],
    [
      '70周岁以上老年人：城市每人每月50元、农村每人每月30元。',
      ['每人每月50元 ← 70周岁以上', '每人每月30元 ← 70周岁以上'],
      ['eligibility'],
    ],
    [
      '女方年满49周岁的伤残家庭，其中：未满60周岁的每人每月850元；年满60周岁的每人每月1000元。',
      ['每人每月850元 ← 未满60周岁', '每人每月1000元 ← 年满60周岁'],
      ['eligibility', 'tier', 'tier'],
    ],
  ];
  it.each(rows)('%s', (text, sums, roles) => {
    const amounts = extractAmounts(text);
    const ages = extractAges(text);
    const ties = tiesIn(text).ages(amounts, ages);
    expect(
      amounts.map((a, i) => `${a.text} ← ${ties.ages[i]?.map((at) => ages[at]?.text).join('、')}`),
    ).toEqual(sums);
    expect(ties.roles).toEqual(roles);
  });
});

describe('ratios', () => {
  const rows: readonly (readonly [string, string, readonly string[] | null])[] = [
    ['中央、自治区和乌鲁木齐市按照8:0.6:1.4承担。', 'cost_share', ['中央', '自治区', '乌鲁木齐市']],
    ['市、县（市、区）按照4:6比例分担。', 'cost_share', ['市', '县（市、区）']],
    ['按8:2的比例由中央和省级财政分担。', 'cost_share', ['中央', '省级财政']],
    ['所需资金由省、市、县按5:3:2比例负担。', 'cost_share', ['省', '市', '县']],
    ['省与市县分担比例为：一类县8:2，二类县6:4。', 'cost_share', ['省', '市', '县']],
    ['按以下标准分担：省财政与县财政一档7:3，二档5:5。', 'cost_share', ['省财政', '县财政']],
    ['省财政对苏北地区补助70%，对苏南地区补助20%。', 'cost_share', ['省财政']],
    ['中、西部地区中央财政负担比例分别为50%和80%。', 'cost_share', ['中央财政']],
    ['市财政承担比例不低于70%，其余由区财政承担。', 'cost_share', ['市财政']],
    ['省级和市县财政各承担20%。', 'cost_share', ['省级', '市', '县财政']],
    ['集中供养标准不低于当地居民人均消费支出的70%。', 'benefit', null],
    ['按实际缴费额的三分之二给予补贴。', 'benefit', null],
    ['省级财政按苏南20%、苏北70%的比例分担。', 'cost_share', ['省级财政']],
    ['护理人员与失能老年人配比不低于1:3。', 'target', null],
    ['护理人员与老年人按1:3配备。', 'target', null],
    ['水稻保险保费由中央财政补贴35%。', 'cost_share', ['中央财政']],
    ['大型企业按上年度缴纳失业保险费的30%返还。', 'benefit', null],
    ['分担比例为：一类县省与县8:2，二类县6:4。', 'cost_share', ['省', '县']],
    ['市财政每年安排200万元，区财政按1:1配套。', 'cost_share', ['市财政', '区财政']],
    ['中央财政给予50%补助。', 'cost_share', ['中央财政']],
    ['省级财政承担60%。', 'cost_share', ['省级财政']],
    ['适龄儿童免疫规划疫苗接种率达到90%以上。', 'target', null],
    ['逐步覆盖90%以上的乡镇（街道）。', 'target', null],
    ['公众满意度保持在85%以上。', 'target', null],
    ['用人单位按照缴费基数的20%缴费。', 'contribution', null],
    ['失业保险总费率为1%。', 'contribution', null],
    ['家庭人均收入低于低保标准1.5倍的家庭。', 'threshold', null],
    ['裁员率不高于参保职工总数的20%；', 'threshold', null],
    ['退休人员住院报销比例为95%。', 'benefit', null],
    ['特困人员基本生活标准为低保标准的1.5倍。', 'benefit', null],
    ['按照生活必需支出费用的40%给予救助。', 'benefit', null],
    ['享受减收正常票价50%的优惠。', 'benefit', null],
  ];
  it.each(rows)('%s', (text, role, parties) => {
    const ratio = extractRatios(text)[0]!;
    const payers = extractPayers(text, { level: 'city', municipality: false });
    const borne = tiesIn(text).parties(ratio, payers);
    expect([tiesIn(text).role(ratio), borne.map(({ payer }) => payer.name)]).toEqual([role, parties ?? []]);
  });
});

describe('who pays a sum', () => {
  const rows: readonly (readonly [string, readonly (readonly string[])[]])[] = [
    ['幼儿读本费年生均130元由自治区本级全额承担。', [['自治区本级']]],
    [
      '自治区本级承担年生均916元，按照幼儿园隶属关系由市、区（县）财政承担1754元。',
      [['自治区本级'], ['市', '区（县）财政']],
    ],
    ['其中中央财政补70元，市、区县两级财政分别按既定比例承担25元。', [['中央财政'], ['市', '区县财政']]],
    ['大额医保个人按每月5元缴纳。', [[]]],
    ['大额医保，个人按每月5元缴纳。', [['个人']]],
    ['每人每月发放500元。', [[]]],
  ];
  it.each(rows)('%s', (text, expected) => {
    const payers = extractPayers(text, { level: 'city', municipality: false });
    expect(
      extractAmounts(text).map((a) =>
        tiesIn(text)
          .payers(a, payers)
          .map((p) => p.name),
      ),
    ).toEqual(expected);
  });
});

describe('dates of a fact', () => {
  const rows: readonly (readonly [string, string, string | null, string | null])[] = [
    ['自2020年1月1日起，每人每月按当地最低工资标准的90%领取。', '90%', '2020-01-01', null],
    ['从2016年5月1日起，两年内我市失业保险总费率降至1%。', '1%', '2016-05-01', '2018-04-30'],
    ['自2021年7月起至2023年6月底，每人每月补贴300元。', '300元', '2021-07-01', '2023-06-30'],
    ['2023年起每人每年补助100元。', '100元', '2023-01-01', null],
    ['年支付封顶线为4.7万元（2017年）。', '4.7万元', '2017-01-01', '2017-12-31'],
    ['2024年安排补助资金12.5亿元。', '12.5亿元', '2024-01-01', '2024-12-31'],
    ['自2017年1月1日起取得证书的职工每人补贴1000元。', '1000元', null, null],
    ['2025年8月31日前完成备案的，每家补助5000元。', '每家补助5000元', null, '2025-08-31'],
    ['2025年11月20日前报名的，每人减免100元。', '100元', null, '2025-11-19'],
    ['2020年6月20日前完成缴费的，每人补助100元。', '100元', null, null],
    ['1933年1月1日以后出生的每人每月50元。', '50元', null, null],
    ['自2019年1月1日起提高标准。每人每月500元。', '500元', null, null],
    ['（1）高龄津贴自2020年1月1日起执行\n（2）孤儿基本生活费每人每月1800元', '1800元', null, null],
    ['自2020年1月1日起，标准为：\n孤儿每人每月1800元；', '1800元', '2020-01-01', null],
    ['按照《关于2022年1月1日起调整标准的通知》，每人每月60元。', '60元', null, null],
  ];
  it.each(rows)('%s', (text, words, from, until) => {
    const start = text.indexOf(words);
    expect(tiesIn(text).dates({ start, end: start + words.length })).toEqual({ from, until });
  });
});

it.each(['80周岁50元', '分别', '80周岁、', '自2020年起', '8:2、', '50%'])(
  'stays linear on %s over and over',
  (bait) => {
    const tie = (text: string): void => {
      const [amounts, ages, ratios] = [extractAmounts(text), extractAges(text), extractRatios(text)];
      const ties = tiesIn(text);
      ties.ages(amounts, ages);
      for (const r of ratios) [ties.role(r), ties.parties(r, []), ties.dates(r)];
    };
    return expectLinear(tie, bait, 5_000);
  },
);

it('gives each of equal shares its own payer', () => {
  const text = '中央财政、省级财政和县级财政按60%、20%、20%分担。';
  const payers = extractPayers(text, { level: 'city', municipality: false });
  const ratios = extractRatios(text);
  expect(
    ratios.map((r) =>
      tiesIn(text)
        .parties(r, payers, ratios)
        .map(({ payer }) => payer.name),
    ),
  ).toEqual([['中央财政'], ['省级财政'], ['县级财政']]);
});
