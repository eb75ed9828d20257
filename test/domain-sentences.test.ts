/** How texts count and name the services of a domain. */
import { expect, it } from 'vitest';
import { declaredIn } from '../pipeline/letter/declared.ts';
import * as grammar from '../pipeline/outline/domain-sentences.ts';
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
