/** Splits and merges as an editor writes them, in the real notices: decrees dropped, sentences rewritten, parts of unequal size. */
import { expect, it } from 'vitest';
import { diffNotices } from '../../pipeline/diff/diff-notices.ts';
import type { FieldName, ItemRecord, NoticeRecord } from '../../pipeline/records/schema.ts';
import { readRecord } from '../support/read.ts';
import { reread, withText } from './reread.ts';

interface Written {
  name: string;
  fields: Partial<Record<FieldName, string>>;
}

/** What the old items, by their numbers, became; fields that are not given are those of the first of them. */
type Row = [file: string, from: number[], to: Written[]];

const ROWS: Row[] = [
  // each with its own decree
  [
    'jiaxing-2023-standard',
    [38],
    [
      {
        name: '高血压患者健康管理',
        fields: {
          audience: '辖区内原发性高血压患者。',
          content: '为辖区内35岁及以上常住居民中原发性高血压患者提供筛查、随访评估、分类干预和健康体检服务。',
          standard: '按照《浙江省基本公共卫生服务规范（第四版）》《国家基层高血压防治管理指南》执行。',
        },
      },
      {
        name: '2型糖尿病患者健康管理',
        fields: {
          audience: '辖区内2型糖尿病患者。',
          content: '为辖区内35岁及以上常住居民中2型糖尿病患者提供筛查、随访评估、分类干预和健康体检服务。',
          standard: '按照《浙江省基本公共卫生服务规范（第四版）》《国家基层糖尿病防治管理指南》执行。',
        },
      },
    ],
  ],
  // the decrees are gone, which were most of the text
  [
    'urumqi-2023-standard',
    [56],
    [
      {
        name: '高龄津贴',
        fields: {
          content: '为80周岁及以上的老年人发放高龄津贴。',
          standard:
            '年龄在80周岁（含80周岁）至89周岁的老年人每人每月补贴75元，90周岁（含90周岁）至99周岁的老年人每人每月补贴145元，100周岁以上（含100周岁）的老年人每人每月补助225元。',
        },
      },
      {
        name: '高龄老年人免费体检',
        fields: {
          content: '为80周岁及以上的老年人每年提供一次免费体检。',
          standard: '80周岁以上老年人免费体检标准为每人每年132元。',
        },
      },
    ],
  ],
  // the second of the three is a few words
  [
    'wanzhou-2018-list',
    [13],
    [
      {
        name: '就业信息服务',
        fields: { standard: '提供就业政策法规咨询、职业供求信息、市场工资指导价位信息和职业培训信息。' },
      },
      { name: '职业指导和职业介绍', fields: { standard: '提供职业指导和职业介绍服务。' } },
      {
        name: '就业失业登记和档案管理',
        fields: { standard: '提供就业登记和失业登记、流动人员人事档案管理等服务。' },
      },
    ],
  ],
  // 免除学杂费 keeps less than half of its standard
  [
    'jiaxing-2023-standard',
    [14, 15],
    [
      {
        name: '义务教育阶段免费',
        fields: {
          content:
            '免除义务教育阶段学生学杂费。国家对义务教育阶段公办学校公用经费予以保障。免费为义务教育阶段学生提供国家规定课程教科书。免费为小学一年级学生提供正版学生字典。',
          standard: '义务教育阶段生均公用经费基准定额为小学800元，初中1000元。教科书为实物标准。',
        },
      },
    ],
  ],
  // a name with little of the second one's
  [
    'jiaxing-2023-standard',
    [101, 102],
    [
      {
        name: '防灾避险和应急管理',
        fields: {
          content:
            '推进地方避灾安置场所规范化建设，充分保证避灾群众安置生活所需。发布自然灾害和事故灾难预警信息，组织开展应急救援。',
          standard:
            '按照《避灾安置场所建设与管理规范》等有关规定执行，形成县、镇（街道）、村三级避灾安置网络。及时发布突发事件预警信息，第一时间组织开展应急救援。',
        },
      },
    ],
  ],
  // 农村 stands in its name, 城镇 in that of one of the two; the standard of neither is left
  [
    'jiaxing-2023-standard',
    [61, 62],
    [
      {
        name: '棚户区和农村危房改造',
        fields: {
          audience: '棚户区居民、居住在危房中的农村低收入群体。',
          content:
            '提供实物安置或货币补偿；提供危房改造补助，帮助居住在危房中的农村低收入群体解决住房安全问题。',
        },
      },
    ],
  ],
  // the sums are left of two long standards
  [
    'jiaxing-2023-standard',
    [51, 52],
    [
      {
        name: '计划生育家庭奖励扶助和特别扶助',
        fields: {
          content:
            '为符合条件的部分计划生育家庭夫妇发放奖励扶助金，为计划生育特殊家庭夫妇和三级以上计划生育手术并发症人员提供特别扶助金。',
          standard:
            '奖励扶助金每人每年960元。子女死亡家庭夫妻的特别扶助金标准为每人每月1000元，女方年满49周岁的独生子女伤残家庭夫妻每人每月850元。',
        },
      },
    ],
  ],
  // a name of its own, less than half of each standard
  [
    'urumqi-2023-standard',
    [16, 17],
    [
      {
        name: '普通高中学生资助',
        fields: {
          content: '为普通高中在校生中的家庭经济困难学生提供国家助学金，免除学杂费。',
          standard:
            '国家助学金平均资助标准为每生每年2000元。免学杂费标准为建档立卡等家庭经济困难学生每生每年1430元。',
        },
      },
    ],
  ],
];

it.each(ROWS)('%s, %j', async (file, from, to) => {
  const old = await readRecord(`raw/${file}.txt`);
  const gone = old.items.filter((item) => from.includes(item.no));
  const made = to.map((written, at) => rewritten(gone[0]!, `${gone[0]!.id}~n${at}`, written));
  const now: NoticeRecord = {
    ...old,
    items: old.items.flatMap((item) => (item === gone[0] ? made : gone.includes(item) ? [] : [item])),
  };
  const changed = diffNotices(old, now).items.filter(({ change }) => change !== 'unchanged');
  expect(changed.map((entry) => [entry.change, entry.old, entry.new])).toEqual([
    [to.length > 1 ? 'split' : 'merged', gone.map(({ id }) => id), made.map(({ id }) => id)],
  ]);
});

it('in three that are called by whom each is for', async () => {
  const notice = await readRecord('raw/jiaxing-2023-standard.txt');
  const place = notice.items[50]!;
  const edition = (all: Written[]): NoticeRecord => ({
    ...notice,
    items: notice.items.flatMap((item) =>
      item === place ? all.map((one, at) => rewritten(place, `${place.id}~n${at}`, one)) : [item],
    ),
  });
  const part = (name: string, audience: string, given: string, sum: number): Written => ({
    name,
    fields: { audience, content: `发放${given}。`, standard: `每人每月${sum}元。` },
  });
  const old = edition([
    {
      name: '老年人福利补贴',
      fields: {
        audience: '80周岁及以上老年人，60周岁及以上经济困难老年人，60周岁及以上失能老年人。',
        content: '发放高龄津贴、养老服务补贴和护理补贴。',
        standard: '高龄津贴每人每月60元，养老服务补贴每人每月120元，护理补贴每人每月200元。',
      },
    },
  ]);
  const now = edition([
    part('高龄津贴', '80周岁及以上老年人。', '高龄津贴', 60),
    part('经济困难老年人养老服务补贴', '60周岁及以上经济困难老年人。', '养老服务补贴', 120),
    part('失能老年人护理补贴', '60周岁及以上失能老年人。', '护理补贴', 200),
  ]);
  const changed = diffNotices(old, now).items.filter(({ change }) => change !== 'unchanged');
  expect(changed.map(({ change, new: parts }) => [change, parts.length])).toEqual([['split', 3]]);
});

function rewritten(item: ItemRecord, id: string, { name, fields }: Written): ItemRecord {
  const texts = Object.entries(fields) as [FieldName, string][];
  return reread(texts.reduce((made, [field, text]) => withText(made, field, text), { ...item, id, name }));
}
