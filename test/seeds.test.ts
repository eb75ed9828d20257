/** The five notices: counts, headings and fields as a reader of the sources found them. */
import { describe, expect, it } from 'vitest';
import type { NoticeRecord } from '../pipeline/records/schema.ts';
import { readRecord } from './support/read.ts';

const records = new Map<string, Promise<NoticeRecord>>();
function notice(name: string): Promise<NoticeRecord> {
  const known = records.get(name) ?? readRecord(`raw/${name}.txt`);
  records.set(name, known);
  return known;
}
const local = (id: string): string => id.split('/')[1] ?? '';

describe('counts', () => {
  it.each([
    // name, layout, domains, aspects, numbered items, entries
    ['urumqi-2023-standard', 'numbered', 9, 22, 97, 97],
    ['urumqi-2023-interpretation', 'interpretation', 9, 22, 97, 97],
    ['jiaxing-2023-standard', 'parenthesised', 11, 26, 105, 105],
    ['wanzhou-2018-list', 'tabular', 8, 0, 87, 90],
    ['beijing-2023-standard-draft', 'bookmarked', 3, 5, 89, 96],
  ])(
    '%s: %s, %i domains, %i aspects, %i items in %i entries',
    async (name, layout, domains, aspects, items, entries) => {
      const record = await notice(name);
      expect(record.document.layout.name).toBe(layout);
      expect([record.domains.length, record.aspects.length]).toEqual([domains, aspects]);
      expect(record.items.filter((i) => i.sub_no === null)).toHaveLength(items);
      expect(record.items).toHaveLength(entries);
      expect(record.claims.filter((c) => c[2] === 'unclaimed')).toEqual([]);
    },
  );
});

describe('documents', () => {
  it.each([
    [
      'urumqi-2023-standard',
      {
        id: '650100-2023-standard',
        title: '乌鲁木齐市基本公共服务标准（2023年版）',
        doc_number: null,
        region: { name: '乌鲁木齐市', code: '650100', level: 'city' },
      },
    ],
    [
      'urumqi-2023-interpretation',
      {
        id: '650100-2023-interpretation',
        explains: { title: '乌鲁木齐市基本公共服务标准（2023年版）', id: '650100-2023-standard' },
      },
    ],
    [
      'jiaxing-2023-standard',
      {
        id: '330400-2023-standard',
        doc_number: '嘉发改〔2024〕64号',
        dates: { signed: '2024-06-21', printed: '2024-06-21', effective: '2024-07-22', expires: null },
        cc: ['浙江省发展和改革委员会', '浙江省财政厅'],
      },
    ],
    [
      'wanzhou-2018-list',
      {
        id: '500101-2018-list',
        kind: 'list',
        doc_number: '万州府办发〔2018〕10号',
        notice_title: '重庆市万州区人民政府办公室关于印发落实重庆市“十三五”基本公共服务清单任务分工的通知',
        edition: { label: '“十三五”', year: 2018 },
        issuers: ['重庆市万州区人民政府办公室'],
        dates: { signed: '2018-01-31', printed: '2018-02-01', effective: null, expires: null },
      },
    ],
    [
      'beijing-2023-standard-draft',
      { id: '110000-2023-standard-draft', status: 'draft', series: '110000-standard', notice_title: null },
    ],
  ])('%s', async (name, expected) => {
    expect((await notice(name)).document).toMatchObject(expected);
  });

  it('counts what the interpretation declares', async () => {
    const { declared } = (await notice('urumqi-2023-interpretation')).document;
    expect(declared).toMatchObject({ domains: 9, aspects: 22, items: 97 });
    expect(declared?.per_domain.map((d) => d.items)).toEqual([9, 10, 17, 18, 5, 4, 18, 5, 11]);
  });
});

describe('lost headings (Beijing)', () => {
  it('keeps domain and aspect only where the source has them', async () => {
    const { items } = await notice('beijing-2023-standard-draft');
    const where = (key: 'domain' | 'aspect'): string[] =>
      items.filter((i) => i.sub_no === null && i[key] !== null).map((i) => `${i.no}`);
    const span = (from: number, to: number): string[] =>
      Array.from({ length: to - from + 1 }, (_, k) => `${from + k}`);
    expect(where('aspect')).toEqual([...span(1, 12), ...span(18, 19), ...span(22, 31)]);
    expect(where('domain')).toEqual([...span(22, 31), ...span(59, 66)]);
  });

  it('reads sub-items of 16, 53 and 64', async () => {
    const { items } = await notice('beijing-2023-standard-draft');
    expect(items.filter((i) => i.sub_no !== null).map((i) => `${local(i.id)} ${i.name}`)).toEqual([
      '16.1 义务教育寄宿学生生活补助',
      '16.2 义务教育非寄宿学生生活补助',
      '53.1 独生子女死亡家庭',
      '53.2 独生子女伤残',
      '53.3 计划生育三级以上手术并发症',
      '64.1 城乡医疗救助',
      '64.2 疾病应急救助',
    ]);
    expect(
      items.filter((i) => [16, 53, 64].includes(i.no) && i.sub_no === null).map((i) => i.fields),
    ).toEqual([{}, {}, {}]);
  });
});

describe('fields as a reader copies them out', () => {
  it.each([
    [
      'jiaxing-2023-standard',
      '2',
      'standard',
      '按照《嘉兴市卫生健康委 嘉兴市财政局关于做好出生缺陷预防项目工作的通知》规定执行。',
    ],
    [
      'jiaxing-2023-standard',
      '48',
      'audience',
      '符合条件的参保人员，具体人员范围按照《中华人民共和国社会保险法》《国务院关于建立城镇职工基本医疗保险制度的决定》《浙江省医疗保障条例》《嘉兴市基本医疗保险暂行办法》《嘉兴市基本医疗保险暂行办法实施细则》等有关规定确定。',
    ],
    [
      'jiaxing-2023-standard',
      '92',
      'standard',
      '按照《公共文化体育设施条例》《全民健身基本公共服务标准》《体育场馆运营管理办法》《公共体育场馆基本公共服务规范》《浙江省公共体育设施管理办法》《浙江省公共文化服务保障条例》《嘉兴市全民健身服务保障条例》等有关规定执行。',
    ],
    ['jiaxing-2023-standard', '86', 'audience', '中小學生、农村居民。'],
    [
      'urumqi-2023-standard',
      '42',
      'standard',
      '按照《国家基本公共卫生服务规范（第三版）》《国家基层高血压防治管理指南（2017）》和《国家基层糖尿病防治管理指南（2018）》执行。',
    ],
    [
      'urumqi-2023-standard',
      '62',
      'standard',
      '到“十四五”期末，基本完成2000年底前建成的需改造城镇老旧小区改造任务，改造后的小区基础设施完善、环境干净整洁、社区服务配套、管理规范有序。',
    ],
    [
      'wanzhou-2018-list',
      '52.3',
      'audience',
      '疾病应急救助对象：在重庆市范围发生急重危伤病、需要急救但身份不明确或无力支付相应费用的患者',
    ],
    [
      'wanzhou-2018-list',
      '52.1',
      'audience',
      '1．重点救助对象：最低生活保障家庭成员和特困救助供养人员（含城乡孤儿和事实无人抚养困境儿童）。\n2．低收入救助对象：享受国家定期抚恤补助的优抚对象（不含1—6级残疾军人）、城乡重度（1—2级）残疾人员、民政部门建档特殊困难人员、家庭经济困难在校大学生等低收入人员。\n3．因病致贫家庭重病患者',
    ],
    ['wanzhou-2018-list', '67', 'implementing_agency', '区文化委、区财政局、'],
    [
      'beijing-2023-standard-draft',
      '57',
      'funding',
      '由用人单位和职工共同缴费。符合规定的参保人员享受职工基本养老保险待遇所需资金从职工基本养老保险基金中支付。',
    ],
    ['beijing-2023-standard-draft', '49', 'lead_agency', '市卫生健康委。'],
  ] as const)('%s %s %s', async (name, id, field, text) => {
    const item = (await notice(name)).items.find((i) => local(i.id) === id);
    expect(item?.fields[field]?.text).toBe(text);
  });
});

describe('warnings a reader would agree with, and no others', () => {
  it.each([
    [
      'urumqi-2023-standard',
      [
        '32 unbalanced-bracket',
        '62 label-varies',
        '81 missing-field',
        '82 unbalanced-bracket',
        '93 frequency-without-period',
        '93 frequency-without-period',
        '94 frequency-without-period',
        '94 frequency-without-period',
      ],
    ],
    ['urumqi-2023-interpretation', []],
    [
      'jiaxing-2023-standard',
      ['- traditional-characters', '89 frequency-without-period', '89 frequency-without-period'],
    ],
    ['wanzhou-2018-list', ['52.2 missing-field', '52.2 missing-field']],
    [
      'beijing-2023-standard-draft',
      [
        ...[13, 14, 20, 32, 34].map((n) => `${n} heading-lost`),
        '49 label-varies',
        ...[50, 52, 54, 57, 59, 60, 62, 67, 69].map((n) => `${n} heading-lost`),
        '69 sums-alike',
        '69 sums-alike',
        ...[77, 81, 88].map((n) => `${n} heading-lost`),
      ],
    ],
  ])('%s', async (name, expected) => {
    const { warnings } = await notice(name);
    expect(warnings.map((w) => `${w.item ? local(w.item) : '-'} ${w.rule}`)).toEqual(expected);
  });
});
