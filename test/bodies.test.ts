import { describe, expect, test } from 'vitest';
import { bodyOf } from '../pipeline/bodies/body.ts';
import { type AgencyMention, buildBodies } from '../pipeline/bodies/build.ts';
import { agencies } from '../pipeline/records/bodies.ts';
import type { Region } from '../pipeline/records/schema.ts';
import { regionByCode } from '../pipeline/regions/find.ts';

const place = (code: string): Region => regionByCode(code) as Region;
const ZONE: Region = { name: '长沙经开区', code: '430100', level: 'zone' };

describe('one body for all its spellings', () => {
  test.each([
    [
      '650100',
      '乌鲁木齐市卫生健康委员会',
      ['市卫健委', '市卫生健康委', '市卫生健康委员会', '乌鲁木齐市卫健委', '市卫生健康委等'],
    ],
    [
      '330400',
      '嘉兴市人力资源和社会保障局',
      ['市人社局', '市人力社保局', '市人力资源社会保障局', '市人力资源和社会保障局', '嘉兴市人社局'],
    ],
    ['330400', '共青团嘉兴市委员会', ['团市委', '共青团市委', '共青团嘉兴市委', '共青团嘉兴市委员会']],
    ['330400', '中共嘉兴市委组织部', ['市委组织部', '中共嘉兴市委组织部', '中共嘉兴市委员会组织部']],
    [
      '330400',
      '嘉兴市住房和城乡建设局',
      ['市建设局', '市住建局', '市住房城乡建设局', '嘉兴市住房和城乡建设局'],
    ],
    ['330400', '嘉兴市文化广电旅游局', ['市文化广电旅游局', '市文广旅局', '市文旅局']],
    ['110000', '北京市税务局', ['北京市税务局', '市税务局', '国家税务总局北京市税务局']],
    ['110000', '北京市退役军人事务局', ['市退役军人局', '市退役军人事务局']],
    ['110000', '北京市市场监督管理局', ['市市场监管局', '北京市市场监督管理局', '市市场监督局']],
    ['110000', '北京市规划和自然资源委员会', ['市规划自然资源委', '市规自委', '市规划和自然资源委员会']],
    ['110000', '北京市残疾人联合会', ['市残联', '市残疾人联合会', '本市残联', '市级残联']],
    ['500101', '万州区农业委员会', ['区农委', '万州区农委', '重庆市万州区农业委员会']],
    ['500101', '中国人民银行万州中心支行', ['人行万州中心支行', '中国人民银行万州中心支行']],
    [
      '650100',
      '乌鲁木齐市各县区人民政府',
      ['各区（县）人民政府', '各区县政府', '各县（区）人民政府', '各县、区人民政府'],
    ],
    ['440300', '深圳市发展和改革委员会', ['市发改委', '市发展改革委', '市发展和改革委']],
    ['440300', '深圳市医疗保障局', ['市医保局', '深圳市医疗保障局']],
    ['510100', '成都市疾病预防控制局', ['市疾控局', '市疾病预防控制局']],
    ['370200', '中共青岛市委网络安全和信息化委员会办公室', ['市委网信办', '中共青岛市委网信办']],
    ['420000', '湖北省人力资源和社会保障厅', ['省人社厅', '湖北省人力资源社会保障厅']],
    ['530000', '云南省民族宗教事务委员会', ['省民族宗教委', '省民宗委']],
  ])('in %s %s', (code, name, forms) => {
    const bodies = forms.map((form) => bodyOf(form, place(code)));
    expect(new Set(bodies.map((b) => b.key)).size, bodies.map((b) => b.key).join(' ')).toBe(1);
    expect(bodies.map((b) => b.name)).toContain(name);
  });
});

describe('a body of another level or place is another body', () => {
  test.each([
    ['500101', '市财政局', '500000', '重庆市财政局'],
    ['500101', '区财政局', '500101', '万州区财政局'],
    ['500101', '区委统战部', '500101', '中共万州区委统一战线工作部'],
    ['500101', '区食药监分局', '500101', '万州区食品药品监督管理分局'],
    ['500101', '人行重庆营管部', '500000', '中国人民银行重庆营业管理部'],
    ['650100', '自治区民政厅', '650000', '新疆维吾尔自治区民政厅'],
    ['650100', '区人社厅', '650000', '新疆维吾尔自治区人力资源和社会保障厅'],
    ['650100', '自治区党委宣传部', '650000', '中共新疆维吾尔自治区委宣传部'],
    ['650100', '达坂城区人民政府', '650107', '达坂城区人民政府'],
    ['650100', '乌鲁木齐职业大学', '650100', '乌鲁木齐职业大学'],
    ['330400', '省教育厅', '330000', '浙江省教育厅'],
    ['330400', '市妇联', '330400', '嘉兴市妇女联合会'],
    ['330424', '县教育局', '330424', '海盐县教育局'],
    ['330424', '市教育局', '330400', '嘉兴市教育局'],
    ['330481', '市教育局', '330481', '海宁市教育局'],
    ['330481', '嘉兴市教育局', '330400', '嘉兴市教育局'],
    ['429004', '省财政厅', '420000', '湖北省财政厅'],
    ['429004', '市财政局', '429004', '仙桃市财政局'],
    ['422800', '州民政局', '422800', '恩施土家族苗族自治州民政局'],
    ['422822', '州民政局', '422800', '恩施土家族苗族自治州民政局'],
    ['110000', '区民政局', '110000', '北京市各区民政局'],
    ['440000', '各市市场监管局', '440000', '广东省各市市场监督管理局'],
    ['440000', '省市场监管局', '440000', '广东省市场监督管理局'],
    ['440100', '各区残联', '440100', '广州市各区残疾人联合会'],
    ['450100', '市中医药局', '450100', '南宁市中医药管理局'],
    ['511100', '市中医局', '511100', '乐山市中医管理局'],
    ['511100', '市中区教育局', '511102', '市中区教育局'],
    ['370102', '市场监管局', '370102', '历下区市场监督管理局'],
    ['370100', '国家卫生健康委', '100000', '国家卫生健康委员会'],
    ['370100', '财政部', '100000', '财政部'],
    ['410000', '市场监管总局', '100000', '国家市场监督管理总局'],
    ['370100', '全国体育总局', '100000', '国家体育总局'],
    ['370100', '全国妇联', '100000', '中华全国妇女联合会'],
    ['350200', '厦门海关', '350200', '厦门海关'],
    ['440305', '区住房和建设局', '440305', '南山区住房和建设局'],
    ['370100', '人社部', '100000', '人力资源和社会保障部'],
    ['370100', '市委', '370100', '中共济南市委员会'],
    ['370100', '市政府办公室', '370100', '济南市人民政府办公室'],
  ])('in %s %s is of %s', (code, form, jurisdiction, name) => {
    expect(bodyOf(form, place(code))).toMatchObject({ jurisdiction, name });
  });

  test('a name without a level is of the level that its label tells', () => {
    const district = place('500101');
    expect(bodyOf('财政局', district, { label: '市级牵头责任单位' }).jurisdiction).toBe('500000');
    expect(bodyOf('财政局', district, { label: '区级对接落实责任部门' }).jurisdiction).toBe('500101');
    expect(bodyOf('财政局', district).jurisdiction).toBe('500101');
  });

  test('a zone has bodies of its own beside its city', () => {
    expect(bodyOf('区社会事业局', ZONE)).toEqual({
      key: '430100|长沙经开区社会事业局',
      name: '长沙经开区社会事业局',
      jurisdiction: '430100',
    });
    expect(bodyOf('市教育局', ZONE).key).toBe('430100|教育局');
  });

  test('文旅局 and 文化广电旅游局 are one only where the table says so', () => {
    const keys = (code: string) => ['市文旅局', '市文化广电旅游局'].map((f) => bodyOf(f, place(code)).key);
    expect(new Set(keys('330400')).size).toBe(1);
    expect(new Set(keys('320500')).size).toBe(2);
  });

  test('the same department with another ending, and 卫生计生委 beside 卫生健康委, are two', () => {
    const keys = ['市卫健委', '市卫健局', '市卫生计生委'].map((f) => bodyOf(f, place('320500')).key);
    expect(new Set(keys).size).toBe(3);
  });
});

const mention = (code: string, name: string, item: string): AgencyMention => ({
  name,
  region: place(code),
  label: '',
  item,
  document: item.split('/')[0] as string,
});

describe('agencies.json', () => {
  test('a reform is a successor, and its body stands there without forms', () => {
    const file = buildBodies([
      mention('500101', '市卫生计生委', '500101-2018-list/30'),
      mention('500000', '市卫健委', '500000-2021-list/8'),
      mention('500000', '市卫生健康委', '500000-2021-list/9'),
    ]);
    expect(agencies.parse(file).agencies).toEqual([
      {
        id: '500000|卫生健康委员会',
        name: '重庆市卫生健康委员会',
        jurisdiction: '500000',
        forms: ['市卫健委', '市卫生健康委'],
        successor: null,
        successors: [],
        succeeded_in: null,
        items: ['500000-2021-list/8', '500000-2021-list/9'],
        documents: [],
      },
      {
        id: '500000|卫生计划生育委员会',
        name: '重庆市卫生和计划生育委员会',
        jurisdiction: '500000',
        forms: ['市卫生计生委'],
        successor: '500000|卫生健康委员会',
        successors: ['500000|卫生健康委员会'],
        succeeded_in: 2018,
        items: ['500101-2018-list/30'],
        documents: [],
      },
    ]);
  });

  test.each([
    ['340100', '市食药监局', ['合肥市市场监督管理局'], 2018],
    ['500101', '区食药监分局', ['万州区市场监督管理局'], 2018],
    ['500000', '市国土房管局', ['重庆市规划和自然资源局', '重庆市住房和城乡建设委员会'], 2018],
    ['500000', '市农委', ['重庆市农业农村委员会'], 2018],
    ['320600', '市农委', ['南通市农业农村局'], 2018],
    ['340100', '市扶贫办', ['合肥市乡村振兴局'], 2021],
    ['340100', '市环保局', ['合肥市生态环境局'], 2018],
    ['500101', '人行万州中心支行', ['中国人民银行万州分行'], 2023],
    ['110228', '县民政局', ['密云区民政局'], 2015],
  ])('in %s %s → %s', (code, form, names, year) => {
    const { agencies: all } = buildBodies([mention(code, form, 'x/1')]);
    const from = all.find((b) => b.forms.includes(form));
    expect(from?.successors.map((id) => all.find((b) => b.id === id)?.name)).toEqual(names);
    expect(from?.succeeded_in).toBe(year);
  });

  test('rows that people add are read before the product’s own', () => {
    const additions = {
      forms: [{ in: '320500', form: '文旅局', name: '文化广电和旅游局' }],
      reforms: [{ in: '320500', from: '城市管理局', to: ['城市管理综合行政执法局'], year: 2020 }],
    };
    const { agencies: all } = buildBodies(
      ['市文旅局', '市文化广电和旅游局', '市城管局'].map((f, i) => mention('320500', f, `x/${i}`)),
      additions,
    );
    expect(all.map((b) => [b.name, b.forms, b.successor])).toEqual([
      ['苏州市城市管理局', ['市城管局'], '320500|城市管理综合行政执法局'],
      ['苏州市城市管理综合行政执法局', [], null],
      ['苏州市文化广电和旅游局', ['市文化广电和旅游局', '市文旅局'], null],
    ]);
  });

  test('bait is read in linear time', () => {
    const started = performance.now();
    for (const bait of ['市', '各区县', '（', '北京市', '委', '共青团'])
      bodyOf(bait.repeat(100_000), place('110000'));
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
