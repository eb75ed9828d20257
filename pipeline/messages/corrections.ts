import type { Catalogue } from './wording.ts';

/** What is told of corrections that could not be applied. */
export const CORRECTION_WARNINGS = {
  'correction-stale': {
    en: 'the correction {op} {target} ({by}, {on}) was not applied ({reason}): it expects {expect}, there stands {found}',
    zh: '更正未采用（{reason_zh}）：{op} {target}（{by}，{on}）所依据的内容为{expect}，现为{found}',
  },
} as const satisfies Catalogue;

export const REASONS = {
  changed: { en: 'what it expects has changed', zh: '原内容已变' },
  missing: { en: 'its target is not there', zh: '对象不存在' },
  invalid: { en: 'its value breaks the contract', zh: '所给的值不合规范' },
} as const satisfies Catalogue;
