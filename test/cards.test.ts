/** Lists of benefits as sites, leaflets and posts print them: no notice, no table, names with their text below. And what looks like one and is none. */
import { describe, expect, it } from 'vitest';
import type { NoticeRecord } from '../pipeline/records/schema.ts';
import { FORMS, page, type Told } from './card-rows.ts';
import { fieldTexts, recordOf } from './support/read.ts';

const read = (text: string) => recordOf(text, 'a');

const told = ({ items }: NoticeRecord): Told[] =>
  items.map((item) => [item.name, item.domain, fieldTexts(item)]);

describe('lists of benefits', () => {
  it.each(FORMS)('%s', async (_, text, expected) => {
    const record = await read(text);
    expect(told(record)).toEqual(expected);
    // never in silence: the choice of the layout is doubtful, a text has no label, a label is not known
    const rules = new Set(record.warnings.map(({ rule }) => rule));
    if (record.document.layout.name === 'cards') expect(rules).toContain('low-confidence-layout');
    expect(rules.has('field-unlabelled') || rules.has('unknown-label')).toBe(true);
  });

  it('a paragraph between items that stand on a line each is in no field', async () => {
    const record = await read(FORMS[2]?.[1] ?? '');
    const lost = record.warnings.filter(({ rule }) => rule === 'unclaimed-text');
    expect(lost.map(({ message }) => message).join()).toContain('中学阶段');
  });
});

const NONE: readonly [string, string][] = [
  [
    'a law',
    '# 青岚市养老服务条例\n\n## 第一章 总则\n\n第一条 为了发展养老服务，制定本条例。\n\n## 第二章 居家养老服务\n\n第二条 街道应当提供助餐服务。\n\n## 第三章 机构养老服务\n\n第三条 养老机构应当依法登记。\n\n## 第四章 法律责任\n\n第四条 违反本条例的，依法处理。',
  ],
  [
    'questions and answers',
    page(
      '<h1>失业保险金问答</h1><p>一、怎样申领失业保险金？</p><p>到镇上办理。</p><p>二、可以领多少失业补助？</p><p>每月1200元。</p><p>三、什么人能领技能补贴？</p><p>参保满一年的人。</p>',
    ),
  ],
  [
    'a guide to one service, its parts numbered',
    page(
      '<h1>高龄津贴办理指南</h1><p>一、事项名称：高龄津贴申领</p><p>二、办理依据：《办法》。</p><p>三、申请条件：满80周岁。</p><p>四、办理流程：村里报镇里。</p><p>五、补贴标准：每月50元。</p>',
    ),
  ],
  [
    'a notice of fees, its parts headed',
    page(
      '<h1>关于2026年居民医疗保险缴费的通告</h1><p>一、参保范围</p><p>本市居民。</p><p>二、缴费标准</p><p>每人每年420元。</p><p>三、待遇享受期限</p><p>全年。</p><p>四、缴费方式</p><p>手机缴费。</p>',
    ),
  ],
  [
    "a plan's tasks",
    page(
      '<h1>青岚市养老服务三年行动方案</h1><p>一、健全养老服务</p><p>建成中心5个。</p><p>二、加强适老化改造</p><p>改造500户。</p><p>三、推进助餐服务</p><p>新设食堂20处。</p><p>四、落实高龄津贴</p><p>按月发放。</p>',
    ),
  ],
  [
    'a piece of news with headings',
    page(
      '<h1>医保新措实施</h1><p>共济范围扩大至近亲属</p><p>参保人可以为父母缴费。</p><p>药品目录新增34种</p><p>多为抗肿瘤药。</p><p>异地看病可直接报销</p><p>无需备案。</p>',
    ),
  ],
  [
    'a guide to one card, what it is good for and how to get it',
    page(
      '<h1>优待卡来了</h1><p>就医优惠</p><p>门诊费减1元。</p><p>公园优惠</p><p>免费入园。</p><p>乘车优待</p><p>免费乘公交。</p><p>申领对象：</p><p>60岁以上的人。</p><p>线下办理：</p><p>到街道。</p>',
    ),
  ],
  [
    'steps of an application',
    page(
      '<h1>老年人补助申请事项清单</h1><p>1. 提交申请</p><p>向村里提出书面申请。</p><p>2. 审核</p><p>镇里审核材料。</p><p>3. 发放补助</p><p>每月10日前到账。</p>',
    ),
  ],
];

describe('texts that list no benefits', () => {
  it.each(NONE)('%s is refused', async (_, text) => {
    await expect(read(text)).rejects.toThrow();
  });
});

it('a list whose table has run into one line is refused by its name', async () => {
  const text =
    '《青岚市基本养老服务清单》日前印发。 青岚市基本养老服务清单 服务对象序号服务项目服务内容及标准牵头部门老年人1助餐为老年人助餐市民政局2助浴';
  await expect(read(text)).rejects.toMatchObject({
    rule: 'list-not-read',
    params: { title: '青岚市基本养老服务清单' },
  });
});
