/** What a notice says of itself: 9大领域22个方面，涉及97项具体项目; and per domain, 幼有所育领域包括…等三个方面9项服务. */

import XRegExp from 'xregexp/xregexp-all.js';
import {
  COUNT_IN_BRACKETS,
  ENUMERATED,
  sentencesIn,
  WHOLE_OF_IT,
  WITH_ASPECTS,
} from '../outline/domain-sentences.ts';
import type { Declared } from '../records/schema.ts';
import { readNumber } from '../text/numbers.ts';
import { TEN } from '../words/numerals.ts';

const number = XRegExp(String.raw`[\d${TEN}百两]{1,5}`);
const gap = XRegExp('[^。;]{0,16}?');
const count = (name: string, pattern: string): RegExp =>
  XRegExp.build(String.raw`(?<${name}> {{number}} ) \s{0,2} ${pattern}`, { number }, 'x');

/** 9大领域22个方面，涉及97项具体项目 */
const WHOLE = XRegExp.build(
  '{{domains}} {{gap}} {{aspects}} {{gap}} {{items}}',
  {
    gap,
    domains: count('domains', '(?: 大 | 个 )? (?: 服务 )? (?: 领域 | 大类 )'),
    aspects: count('aspects', '(?: 个 | 大 )? (?: 方面 | 类 | 小类 )'),
    items: count('items', '[个项]'),
  },
  'x',
);
/** 9个方面87项服务 */
const NO_ASPECTS = XRegExp.build(
  '{{domains}} {{gap}} {{items}}',
  {
    gap,
    domains: count('domains', '(?: 大 | 个 )? (?: 服务 )? (?: 领域 | 大类 | 方面 )'),
    items: count('items', '[个项] (?: [^。,;]{0,10}? (?: 项目 | 服务 | 事项 ) | (?= [。,;:] ) )'),
  },
  'x',
);

/** @param folded folded text of the letter, or of an interpretation; null where it declares nothing */
export function declaredIn(folded: string): Declared | null {
  const per_domain = perDomain(folded);
  const whole = XRegExp.exec(folded, WHOLE)?.groups;
  const [domains, items] = [numberIn(whole?.domains), numberIn(whole?.items)];
  if (domains !== null && items !== null)
    return { domains, aspects: numberIn(whole?.aspects), items, per_domain };
  const flat = XRegExp.exec(folded, NO_ASPECTS)?.groups;
  const [groups, all] = [numberIn(flat?.domains), numberIn(flat?.items)];
  if (groups !== null && all !== null && all > groups)
    return { domains: groups, aspects: null, items: all, per_domain };
  return per_domain.length > 1
    ? { domains: per_domain.length, aspects: null, items: null, per_domain }
    : null;
}

/** By the first form in which the text counts its domains. */
function perDomain(folded: string): Declared['per_domain'] {
  for (const form of [WITH_ASPECTS, ENUMERATED, COUNT_IN_BRACKETS]) {
    const told = sentencesIn(folded, form).filter(({ domain }) => !WHOLE_OF_IT.test(domain));
    if (told.length > 0)
      return told.map(({ domain, aspectCount, count }) => ({
        domain,
        aspects: numberIn(aspectCount),
        items: readNumber(count),
      }));
  }
  return [];
}

const numberIn = (text: string | undefined): number | null => (text ? readNumber(text) : null);
