/** How texts count and name the services of a domain. */
import { expect, it } from 'vitest';
import type { Draft } from '../pipeline/draft.ts';
import { declaredIn } from '../pipeline/letter/declared.ts';
import * as grammar from '../pipeline/outline/domain-sentences.ts';
import { namedDomains } from '../pipeline/outline/named-domains.ts';
import { narrow } from '../pipeline/text/narrow.ts';
import { recordOf } from './support/read.ts';

const FORMS: readonly [string, grammar.DomainForm, readonly Partial<grammar.DomainSentence>[]][] = [
  [
    'COUNTED',
    grammar.COUNTED,
    [{ domain: '幼有所育', aspects: '优孕优生服务、儿童健康服务', aspectCount: '两', count: '9' }],
  ],
  ['LISTED', grammar.LISTED, [{ domain: '幼有所育', names: '免费孕前优生健康检查、预防接种', count: '2' }]],
  [
    'HEADED',
    grammar.HEADED,
    [
      { domain: '幼有所育', count: '4' },
      { domain: '学有所教', count: '4' },
    ],
  ],
  ['UNCOUNTED', grammar.UNCOUNTED, [{ domain: '优军服务保障', names: '优待抚恤、退役军人安置' }]],
  [
    'IN_BRACKETS',
    grammar.IN_BRACKETS,
    [
      { domain: '幼有所育', count: '2', names: '孕产妇健康服务、预防接种' },
      { domain: '学有所教', count: '2', names: '学前教育资助、义务教育阶段免除学杂费' },
    ],
  ],
  ['QUOTED', grammar.QUOTED, [{ domain: '幼有所育', names: '“孕前检查”“叶酸增补”', count: '2' }]],
  ['OF_ASPECTS', grammar.OF_ASPECTS, [{ domain: '幼有所育', aspectCount: '2', count: '6' }]],
  ['ABOVE_ASPECTS', grammar.ABOVE_ASPECTS, [{ domain: '幼有所育' }]],
  ['COUNT_ABOVE_ASPECTS', grammar.COUNT_ABOVE_ASPECTS, [{ domain: '幼有所育', count: '4' }]],
  ['ASPECT', grammar.ASPECT, [{ domain: '优孕优生服务', count: '4' }]],
  ['COUNTED_BY_NAME', grammar.COUNTED_BY_NAME, [{ domain: '住有所居' }]],
  ['WITH_ASPECTS', grammar.WITH_ASPECTS, [{ domain: '幼有所育', aspectCount: '三', count: '9' }]],
  [
    'ENUMERATED',
    grammar.ENUMERATED,
    [
      { domain: '幼有所育', count: '4' },
      { domain: '学有所教', count: '3' },
    ],
  ],
  ['COUNT_IN_BRACKETS', grammar.COUNT_IN_BRACKETS, [{ domain: '幼有所育', count: '3' }]],
];

it.each(FORMS)('%s reads its example', (_, form, sentences) => {
  expect(grammar.sentencesIn(narrow(form.example), form)).toMatchObject(sentences);
});

it.each([
  ['共9大领域22个方面，涉及97项具体项目', { domains: 9, aspects: 22, items: 97 }],
  ['涵盖7个领域、81个服务项目。', { domains: 7, aspects: null, items: 81 }],
  [
    '本标准涵盖4个方面12项，各区要提供培训等3项服务。',
    { domains: 4, aspects: null, items: 12, per_domain: [] },
  ],
  ['各单位要认真落实。', null],
])('declares of %s', (text, declared) => {
  const told = declaredIn(narrow(text));
  if (declared === null) expect(told).toBeNull();
  else expect(told).toMatchObject(declared);
});

const COUNTED = { 优孕优生服务: ['孕前检查', '生育保险'], 儿童健康服务: ['预防接种'] };

it.each([
  '1.幼有所育。包括2个方面3个服务项目：优孕优生服务2项，即孕前检查、生育保险；儿童健康服务1项，即预防接种。',
  '二、主要内容\n在幼有所育领域，设置优孕优生服务、儿童健康服务2个方面共3个项目。优孕优生服务包括孕前检查、生育保险等2项；儿童健康服务包括预防接种1项。',
  '（一）幼有所育（2个方面3项）\n优孕优生服务（2项）：孕前检查、生育保险。\n儿童健康服务（1项）：预防接种。\n三、主要变化：提高标准。',
  '1.幼有所育（3项）。优孕优生服务2项：孕前检查、生育保险；儿童健康服务1项：预防接种。',
  '一是幼有所育。优孕优生服务2项，包括孕前检查、生育保险；儿童健康服务1项，包括预防接种。',
  '幼有所育领域有2个方面3项：优孕优生服务（孕前检查、生育保险）、儿童健康服务（预防接种）。',
  '【幼有所育】共2类3项\n优孕优生服务（2项）：孕前检查、生育保险\n儿童健康服务（1项）：预防接种',
  '幼有所育共2类3项，其中：优孕优生服务2项，分别是孕前检查、生育保险；儿童健康服务1项，分别是预防接种。',
])('reads services aspect by aspect: %s', (text) => {
  const draft = { text, folded: narrow(text) } as Draft;
  const shown = namedDomains(draft).map(({ name, aspects, settled }) => [
    text.slice(...name),
    settled,
    Object.fromEntries(
      aspects.map((one) => [text.slice(...one.name), one.items.map((item) => text.slice(...item))]),
    ),
  ]);
  expect(shown).toEqual([['幼有所育', true, COUNTED]]);
});

it('says where an aspect names another number of services than it counts', () => {
  const text = '幼有所育有1个方面3项：优孕优生服务3项，即孕前检查、生育保险。';
  const [domain] = namedDomains({ text, folded: narrow(text) } as Draft);
  expect(domain).toMatchObject({ declared: 3, settled: false, aspects: [{ declared: 3, settled: false }] });
});

const NAMED = [
  ['幼有所育', true, ['孕前检查', '叶酸增补', '0—3岁照护']],
  ['住有所居', true, ['公租房']],
];

it.each([
  ['by ；', '（一）幼有所育（3项）：孕前检查；叶酸增补；0—3岁照护。\n（二）住有所居（1项）：公租房。'],
  [
    'by ； without a full stop',
    '幼有所育类（共3项服务）：孕前检查；叶酸增补；0—3岁照护\n住有所居（1个项目）：公租房\n三、主要变化',
  ],
  [
    'by 、 and ；',
    '幼有所育（3项）：孕前检查、叶酸增补；0—3岁照护。住有所居1项：公租房。\n新增2项：叶酸增补；0—3岁照护。',
  ],
  [
    'one a line',
    '《标准》包括2个方面、4项服务，分别是：\n1.幼有所育方面（3项）\n孕前检查\n叶酸增补\n0—3岁照护\n2.住有所居方面（1项）\n公租房\n三、如何落实？\n加强组织领导。各部门要履职。',
  ],
  [
    'one a line behind a mark',
    '（一）幼有所育（3项）：\n　　1.孕前检查；\n　　2.叶酸增补；\n　　3.0—3岁照护。\n\n（二）住有所居（1项）：\n　　● 公租房。\n三、变化\n新增2项：叶酸增补、0—3岁照护。',
  ],
  [
    'one a line, numbers of a picture between',
    '01\n幼有所育\n3项\n孕前检查\n叶酸增补\n0—3岁照护\n\n02\n住有所居\n1项\n公租房\n\nPART 4\n保障措施\n明确责任',
  ],
  [
    'in quotes',
    '在“幼有所育”领域，有“孕前检查”“叶酸增补”“0—3岁照护”3项；“住有所居”领域内容最少，设“公租房”1项，由县“住建局”负责。',
  ],
  [
    'one a line, each with a sentence behind it',
    '（一）幼有所育（3项）\n1.孕前检查。覆盖全部镇街，每年1次。\n2.叶酸增补。免费发放。\n3.0—3岁照护。新建托位。\n（二）住有所居（1项）\n1.公租房。实物与补贴并举。\n三、如何落实？\n加强领导。',
  ],
  ['in brackets, by ；', '幼有所育3项（孕前检查；叶酸增补；0—3岁照护），住有所居1项（公租房服务）'],
])('reads the names that a heading counts, parted %s', (_, text) => {
  expect(shortly(text)).toEqual(
    text.includes('公租房服务') ? [NAMED[0], ['住有所居', true, ['公租房服务']]] : NAMED,
  );
});

it.each([
  ['a name too few', '幼有所育（3项）：孕前检查；叶酸增补。', ['孕前检查', '叶酸增补']],
  ['a name too many', '幼有所育（1项）\n孕前检查\n叶酸增补\n二、变化', ['孕前检查', '叶酸增补']],
  ['two ways to read it', '幼有所育（2项）：优待、抚恤；集中供养。', ['优待', '抚恤']],
])('is not sure of %s', (_, text, names) => {
  expect(shortly(text)).toEqual([['幼有所育', false, names]]);
});

it('ends a list where its sentence goes on about something else', () => {
  const text = '幼有所育3项，包括孕前检查、叶酸增补、托育；提高了补贴标准。';
  expect(shortly(text)).toEqual([['幼有所育', true, ['孕前检查', '叶酸增补', '托育']]]);
});

it('counts domains by their headings, whatever the standard is said to hold', () => {
  const text =
    '《标准》包括2个方面、4项服务，分别是:\n1.幼有所育方面（3项）\n孕前检查\n2.住有所居类（1项服务）\n公租房';
  expect(declaredIn(narrow(text))?.per_domain).toEqual([
    { domain: '幼有所育', aspects: null, items: 3 },
    { domain: '住有所居', aspects: null, items: 1 },
  ]);
});

/** Each domain with its names, and whether they are as many as it says. */
function shortly(text: string) {
  return namedDomains({ text, folded: narrow(text) } as Draft).map(({ name, settled, items }) => [
    text.slice(...name),
    settled,
    items.map((item) => text.slice(...item)),
  ]);
}

const LOOSE = [
  ['幼有所育', true, ['孕前检查', '叶酸增补']],
  ['住有所居', true, ['公租房']],
];

/** Words around the names that no form has: the names must be as many as are counted. */
it.each([
  '围绕“幼有所育”，提供孕前检查、叶酸增补等2项服务；围绕“住有所居”，提供公租房1项服务。',
  '聚焦幼有所育，明确孕前检查、叶酸增补等2项服务标准。\n聚焦住有所居，明确公租房等1项服务标准。',
  '（一）幼有所育。孕前检查、叶酸增补，共2项。\n（二）住有所居。公租房，共1项。\n三、主要特点',
  '1.幼有所育\n包括孕前检查、叶酸增补等2项服务。\n2.住有所居\n包括公租房1项服务。',
  '①幼有所育方面：孕前检查、叶酸增补（2项）\n②住有所居方面：公租房（1项）',
  '1.幼有所育：2项（孕前检查、叶酸增补）\n2.住有所居：1项（公租房）',
  '幼有所育领域的孕前检查、叶酸增补等2项；住有所居领域的公租房等1项；',
  '幼有所育类（2项）：1.孕前检查、2.叶酸增补。住有所居类（1项）：1.公租房。',
  '幼有所育（2项）——孕前检查、叶酸增补\n住有所居（1项）——公租房\n三、保障措施\n加强统筹——各部门协同',
])('reads names in other words: %s', (text) => {
  expect(shortly(text)).toEqual(LOOSE);
});

it('reads names that nothing counts where they are as many as the whole', () => {
  const text = '一是幼有所育：孕前检查、叶酸增补。二是住有所居：公租房。';
  expect(
    namedDomains({ text, folded: narrow(text) } as Draft, () => 3).map(({ settled }) => settled),
  ).toEqual([true, true]);
  expect(namedDomains({ text, folded: narrow(text) } as Draft, () => 4)).toEqual([]);
});

it('takes the number of a name for no count', () => {
  const text = '幼有所育\n（1）孕前检查\n（2）叶酸增补\n住有所居\n（1）公租房\n';
  const found = namedDomains({ text, folded: narrow(text) } as Draft, () => 3);
  expect(found.map(({ items }) => items.map((item) => text.slice(...item)))).toEqual([
    ['孕前检查', '叶酸增补'],
    ['公租房'],
  ]);
});

it('tells of a counted domain whose names it could not read', () => {
  const text =
    '幼有所育（2项）——孕前检查、叶酸增补\n住有所居（1项）——公租房\n老有所养（2项）——高龄津贴\n文体服务（1项）——全民健身';
  expect(shortly(text).map(([name, settled]) => [name, settled])).toEqual([
    ['幼有所育', true],
    ['住有所居', true],
    ['老有所养', false],
    ['文体服务', true],
  ]);
});

it('are sub-items in a list of labels: a bracket that counts them makes no interpretation of it', async () => {
  const fields = ['服务对象：城乡居民', '服务内容：免费服务', '服务标准：每年1次', '牵头单位：县卫生健康局'];
  const lines = [
    '平湖市基本公共服务清单（2024年版）',
    ...[
      '1.儿童健康服务',
      '（含预防接种、儿童健康管理2项）',
      '1.1预防接种',
      ...fields,
      '1.2儿童健康管理',
      ...fields,
    ],
    ...['2.养老服务', '（含高龄津贴、养老补贴2项）', '2.1高龄津贴', ...fields, '2.2养老补贴', ...fields],
  ];
  const record = await recordOf(lines.join('\n'));
  expect(record.document.layout.name).not.toBe('interpretation');
  expect(record.document.kind).toBe('list');
});
