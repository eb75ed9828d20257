/** The file of bodies: their forms, what reforms made of them, what people add. */
import { describe, expect, test } from 'vitest';
import { bodyOf } from '../pipeline/across/bodies/body.ts';
import { type AgencyMention, buildBodies } from '../pipeline/across/bodies/build.ts';
import { agencies } from '../pipeline/records/bodies.ts';
import type { Region } from '../pipeline/records/schema.ts';
import { regionByCode } from '../pipeline/text/regions/find.ts';
import { expectLinear } from './support/linear.ts';

const place = (code: string): Region => regionByCode(code) as Region;

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
        type: 'government',
        level: 'province',
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
        type: 'government',
        level: 'province',
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
    ['500000', '人行重庆营管部', ['中国人民银行重庆市分行'], 2023],
    ['330400', '人行嘉兴市中心支行', ['中国人民银行嘉兴市分行'], 2023],
    // the centre in a province's capital was the province's
    ['650100', '人行乌鲁木齐中心支行', ['中国人民银行新疆维吾尔自治区分行'], 2023],
    // drugs stayed with a bureau of their own in provinces and municipalities
    ['500000', '市食品药品监管局', ['重庆市市场监督管理局', '重庆市药品监督管理局'], 2018],
    ['120000', '市市场和质量监管委', ['天津市市场监督管理委员会', '天津市药品监督管理局'], 2018],
    // 厅 of a province, 局 of a municipality and below, 部 of the nation
    ['330000', '省旅游局', ['浙江省文化和旅游厅'], 2018],
    ['650000', '自治区旅发委', ['新疆维吾尔自治区文化和旅游厅'], 2018],
    ['110000', '市旅游委', ['北京市文化和旅游局'], 2018],
    ['330400', '市旅游局', ['嘉兴市文化广电旅游局'], 2018],
    ['650100', '市旅游局', ['乌鲁木齐市文化和旅游局'], 2018],
    ['330000', '省文化厅', ['浙江省文化和旅游厅'], 2018],
    ['430000', '省农委', ['湖南省农业农村厅'], 2018],
    ['430000', '省法制办', ['湖南省司法厅'], 2018],
    ['330000', '省乡村振兴局', ['浙江省农业农村厅'], 2023],
    ['110000', '市农委', ['北京市农业农村局'], 2018],
    ['310000', '市规土局', ['上海市规划和自然资源局'], 2018],
    // 卫生和计划生育委员会 down to the cities, 局 in the counties of a province
    ['330000', '省卫生厅', ['浙江省卫生和计划生育委员会'], 2013],
    ['330400', '市卫生局', ['嘉兴市卫生和计划生育委员会'], 2013],
    ['330424', '县卫生局', ['海盐县卫生和计划生育局'], 2013],
    ['500101', '区卫生局', ['万州区卫生和计划生育委员会'], 2013],
    // whole provinces that joined land and planning; where each city did as it would, the subject alone
    ['330424', '县国土资源局', ['海盐县自然资源和规划局'], 2018],
    ['320500', '市规划局', ['苏州市自然资源和规划局'], 2018],
    ['450100', '市国土资源局', ['南宁市自然资源局'], 2018],
    ['330424', '县文广新局', ['海盐县文化和广电旅游体育局'], 2018],
    ['500101', '区环保局', ['万州区生态环境局'], 2018],
    ['500101', '区交委', ['万州区交通局'], 2018],
    ['500000', '市旅发委', ['重庆市文化和旅游发展委员会'], 2018],
    ['440300', '市市场监管委', ['深圳市市场监督管理局'], 2018],
    ['370100', '市物价局', ['济南市发展和改革委员会', '济南市市场监督管理局'], 2018],
    ['370100', '市金融办', ['济南市地方金融监督管理局'], 2018],
    ['370100', '市地方金融监管局', ['济南市地方金融管理局'], 2023],
    ['370100', '市公安消防支队', ['济南市消防救援支队'], 2018],
    ['110000', '市委社会工委', ['中共北京市委社会工作部'], 2023],
    ['510000', '省扶贫开发局', ['四川省乡村振兴局'], 2021],
    // of the nation
    ['100000', '卫生部', ['国家卫生和计划生育委员会'], 2013],
    ['100000', '国家旅游局', ['文化和旅游部'], 2018],
    ['100000', '国家安监总局', ['应急管理部'], 2018],
    ['100000', '国家食药监总局', ['国家市场监督管理总局', '国家药品监督管理局'], 2018],
    ['100000', '国务院扶贫办', ['国家乡村振兴局'], 2021],
    ['100000', '国家乡村振兴局', ['农业农村部'], 2023],
    ['100000', '农业部', ['农业农村部'], 2018],
    ['110228', '县民政局', ['密云区民政局'], 2015],
  ])('in %s %s → %s', (code, form, names, year) => {
    const { agencies: all } = buildBodies([mention(code, form, 'x/1')]);
    const from = all.find((b) => b.forms.includes(form));
    expect(from?.successors.map((id) => all.find((b) => b.id === id)?.name)).toEqual(names);
    expect(from?.succeeded_in).toBe(year);
  });

  test.each([
    // 嘉兴市生态环境局海盐分局 is a branch of its city's bureau
    ['330424', '县环保局'],
    // no organs of government: no reform renamed them
    ['330400', '市残联'],
    ['330400', '市妇联'],
    // settled by each place in its own way
    ['330400', '市知识产权局'],
    ['330000', '省林业厅'],
    ['500000', '市交通局'],
    ['110000', '市卫生健康委'],
  ])('in %s %s has no successor', (code, form) => {
    const { agencies: all } = buildBodies([mention(code, form, 'x/1')]);
    expect(all.map((b) => b.successors)).toEqual([[]]);
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

  test.each(['市', '各区县', '（', '北京市', '委', '共青团'])('stays linear on %s over and over', (bait) =>
    expectLinear((text) => bodyOf(text, place('110000')), bait, 50_000),
  );
});
