/** How texts count and name the services of a domain. */
import { expect, it } from 'vitest';
import type { Draft } from '../pipeline/draft.ts';
import { declaredIn } from '../pipeline/letter/declared.ts';
import * as grammar from '../pipeline/outline/domain-sentences.ts';
import { namedDomains } from '../pipeline/outline/named-domains.ts';
import { narrow } from '../pipeline/text/narrow.ts';

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
  ['OF_ASPECTS', grammar.OF_ASPECTS, [{ domain: '幼有所育', aspectCount: '2', count: '6' }]],
  ['ABOVE_ASPECTS', grammar.ABOVE_ASPECTS, [{ domain: '幼有所育' }]],
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
