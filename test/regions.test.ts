import { describe, expect, test } from 'vitest';
import { ABOLISHED } from '../pipeline/text/regions/abolished.ts';
import { parentOf, regionIndex } from '../pipeline/text/regions/codes.ts';
import { findRegion, regionByName } from '../pipeline/text/regions/find.ts';
import { regionInside, regionMentioned } from '../pipeline/text/regions/mentioned.ts';
import { usualNames } from '../pipeline/text/regions/names.ts';

describe('the region at the head of a title', () => {
  test.each([
    ['嘉兴市基本公共服务标准（2023年版）', '嘉兴市', '330400', 'city'],
    ['重庆市万州区人民政府办公室关于印发', '万州区', '500101', 'county'],
    ['北京市基本公共服务实施标准', '北京市', '110000', 'province'],
    ['重庆市“十三五”基本公共服务清单', '重庆市', '500000', 'province'],
    ['乌鲁木齐市基本公共服务标准', '乌鲁木齐市', '650100', 'city'],
    ['新疆维吾尔自治区基本公共服务标准', '新疆维吾尔自治区', '650000', 'province'],
    ['新疆基本公共服务标准', '新疆维吾尔自治区', '650000', 'province'],
    ['浙江省基本公共服务标准', '浙江省', '330000', 'province'],
    ['浙江省嘉兴市海盐县基本公共服务标准', '海盐县', '330424', 'county'],
    ['浙江省海盐县基本公共服务标准', '海盐县', '330424', 'county'],
    ['万州区落实重庆市“十三五”基本公共服务清单', '万州区', '500101', 'county'],
    ['恩施土家族苗族自治州基本公共服务清单', '恩施土家族苗族自治州', '422800', 'city'],
    ['恩施州基本公共服务清单', '恩施土家族苗族自治州', '422800', 'city'],
    ['恩施市基本公共服务清单', '恩施市', '422801', 'county'],
    ['内蒙古自治区基本公共服务标准', '内蒙古自治区', '150000', 'province'],
    ['海南省澄迈县基本公共服务标准', '澄迈县', '469023', 'county'],
    ['吉林基本公共服务标准', '吉林省', '220000', 'province'],
    ['吉林市基本公共服务标准', '吉林市', '220200', 'city'],
    ['关于印发《广州市基本公共服务标准》的通知', '广州市', '440100', 'city'],
    ['【文字解读】《广州市基本公共服务标准》政策解读', '广州市', '440100', 'city'],
    ['[图解] 重庆市万州区基本公共服务标准', '万州区', '500101', 'county'],
    ['一图读懂｜《广州市基本公共服务标准》', '广州市', '440100', 'city'],
    ['【广州市】基本公共服务标准', '广州市', '440100', 'city'],
    ['国家基本公共服务标准（2021年版）', '全国', '100000', 'nation'],
    ['浙 江 省 基本公共服务标准', '浙江省', '330000', 'province'],
    ['廣東省基本公共服務標準', '广东省', '440000', 'province'],
    ['开县基本公共服务清单', '开县', '500234', 'county'],
    ['仙桃市基本公共服务标准', '仙桃市', '429004', 'county'],
    ['上海市浦东新区基本公共服务清单', '浦东新区', '310115', 'county'],
    ['乌鲁木齐经济技术开发区基本公共服务标准', '乌鲁木齐经济技术开发区', '650100', 'zone'],
    ['成都高新区管委会关于印发', '成都高新区', '510100', 'zone'],
    ['重庆市万州经开区基本公共服务清单', '万州经开区', '500101', 'zone'],
    ['重庆两江新区基本公共服务清单', '两江新区', '500000', 'zone'],
    ['第八师石河子市基本公共服务标准（2023年版）', '石河子市', '659001', 'county'],
    ['平潭综合实验区基本公共服务标准', '平潭综合实验区', '350100', 'zone'],
    ['新疆生产建设兵团基本公共服务标准', '新疆生产建设兵团', '650000', 'zone'],
  ])('%s', (title, name, code, level) => {
    expect(findRegion(title)).toEqual({ name, code, level });
  });

  test.each([
    '江北区基本公共服务标准', // of Chongqing and of Ningbo
    '市发展改革委等部门关于印发',
    '自治区基本公共服务标准',
    '吉林大学章程',
    '基本公共服务标准',
    '',
    '《'.repeat(100_000),
  ])('none: %.20s', (title) => {
    expect(findRegion(title)).toBeNull();
  });

  test('a known parent settles a name that several bear', () => {
    expect(findRegion('江北区基本公共服务标准', '500000')?.code).toBe('500105');
    expect(findRegion('江北区基本公共服务标准', '330200')?.code).toBe('330205');
    expect(findRegion('重庆市江北区基本公共服务标准')?.code).toBe('500105');
  });

  test('a plan for a zone is no zone', () => {
    expect(findRegion('嘉兴市关于建设基本公共服务均等化示范区的意见')?.level).toBe('city');
  });
});

test.each([
  ['嘉兴市', undefined, '330400'],
  ['嘉兴', undefined, '330400'],
  ['朝阳区', undefined, undefined],
  ['朝阳区', '110000', '110105'],
  ['全国', undefined, '100000'],
  ['无此地市', undefined, undefined],
])('by name: %s within %s', (name, within, code) => {
  expect(regionByName(name, within)?.code).toBe(code);
});

test.each([
  ['330424', '330400'],
  ['330400', '330000'],
  ['330000', '100000'],
  ['500101', '500000'],
  ['429004', '420000'],
  ['100000', null],
])('parent of %s', (code, parent) => {
  expect(parentOf(code)).toBe(parent);
});

test.each([
  ['恩施土家族苗族自治州', ['恩施', '恩施州']],
  ['伊犁哈萨克自治州', ['伊犁', '伊犁州']],
  ['黔东南苗族侗族自治州', ['黔东南', '黔东南州']],
  ['广西壮族自治区', ['广西']],
  ['内蒙古自治区', ['内蒙古']],
  ['东乡族自治县', ['东乡族', '东乡族县']],
  ['喀什地区', ['喀什']],
  ['忠县', []],
])('usual names of %s', (name, usual) => {
  expect(usualNames(name)).toEqual(usual);
});

test('every abolished unit is followed by one that is listed', () => {
  const { byCode, byName } = regionIndex();
  for (const { code, name, successor } of ABOLISHED) {
    expect(byCode.get(code)?.name, code).toBe(name);
    const heir = byCode.get(successor);
    expect(
      heir && byName.get(heir.name)!.some((n) => n.region === heir && n.current),
      `${code} → ${successor}`,
    ).toBe(true);
  }
});

describe('a region that the title does not begin with', () => {
  test.each([
    ['国家与山东省学生资助政策', '370000'],
    ['致义乌市新市民的一封信', '330782'],
    ['残疾人政策', undefined],
    ['江苏省与浙江省的约定', undefined],
  ])('inside %s', (title, code) => {
    expect(regionInside(title)?.code).toBe(code);
  });

  test.each([
    ['户籍在义乌市的老年人每月60元', '330782'],
    ['由义乌市民政局发放，义乌市财政局拨付', '330782'],
    ['浙江省、义乌市两级承担，义乌市民政局发放，义乌市残联受理', '330782'],
    ['参照山东省的做法', undefined], // named once
    ['按《山东省老年人优待规定》《山东省养老条例》执行', undefined], // laws
    ['山东省来的、江苏省来的、河南省来的都可以申请', undefined],
    ['城区、郊区、矿区、城区、郊区', undefined],
  ])('in %s', (text, code) => {
    expect(regionMentioned(text)?.code).toBe(code);
  });
});
