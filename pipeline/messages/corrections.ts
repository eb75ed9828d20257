import type { Catalogue } from './wording.ts';

/** What is told of corrections that could not be applied. */
export const CORRECTION_WARNINGS = {
  'correction-stale': {
    en: 'the correction {op} {target} ({by}, {on}) was not applied ({reason}): it expects {expect}, there stands {found}',
    zh: '{op_zh} {target}（{by}，{on}）未采用（{reason_zh}）：所依据的内容为{expect}，现为{found}',
  },
} as const satisfies Catalogue;

/** The same rule where what is wrong is not what stands there. */
export const STALE_OTHERWISE = {
  missing: {
    en: 'the correction {op} {target} ({by}, {on}) was not applied: {reason}',
    zh: '{op_zh} {target}（{by}，{on}）未采用：{reason_zh}',
  },
  invalid: {
    en: 'the correction {op} {target} ({by}, {on}) was not applied ({reason}): {found}',
    zh: '{op_zh} {target}（{by}，{on}）未采用（{reason_zh}）：{found_zh}',
  },
} as const satisfies Catalogue;

/** What a person does, in Chinese; in English the word is its own. */
export const OPS_ZH = { set: '更正', add: '增补', drop: '去除', confirm: '核对' } as const;

/** What is wrong with the value of a correction. */
export const CORRECTION_FAULTS = {
  'correction-stands-already': {
    en: 'a fact of this kind stands there already',
    zh: '该处已有同类要素',
  },
  'correction-no-such-key': {
    en: '{key} is nothing that can be set in {list}',
    zh: '{list} 中没有可以更正的 {key}',
  },
  'correction-names-field': {
    en: 'an addition names the field it stands in',
    zh: '增补要素须写明所在栏目（项目编号#栏目）',
  },
  'correction-one-fact': {
    en: 'one of {lists} with one fact',
    zh: '须写明一类（{lists}之一）及其中一条要素',
  },
  'correction-no-such-text': { en: 'no such text: {text}', zh: '栏目中没有这段文字，或不止一处：{text}' },
  'correction-nothing-there': { en: 'nothing stands there', zh: '所给位置没有文字' },
  'correction-no-such-item': { en: 'no item {id}', zh: '没有项目 {id}' },
  'correction-no-such-domain': { en: 'no domain {name}', zh: '文件中没有领域“{name}”' },
  'correction-no-such-aspect': { en: 'no aspect {name}', zh: '文件中没有方面“{name}”' },
  'correction-has-sub-items': { en: 'it has sub-items', zh: '其下还有子项' },
  'correction-ranges': {
    en: 'ranges in order, without overlap, within the text as read',
    zh: '各段位置须依次排列、互不重叠，且在读入文本之内',
  },
  'correction-last-other': {
    en: 'only the last field under other can go',
    zh: '其他栏目（other）只能从最后一个去除',
  },
  'correction-other-order': {
    en: 'other.0, other.1 … follow each other',
    zh: '其他栏目须依次编号：other.0、other.1……',
  },
  'correction-of-document': {
    en: 'a document is set or confirmed',
    zh: '文件只能更正或核对，不能增补或去除',
  },
  'correction-no-such-region': {
    en: 'no region bears the code {code} in GB/T 2260',
    zh: 'GB/T 2260 中没有代码 {code}',
  },
  'correction-ends-before': {
    en: 'it would expire on {expires}, before it begins on {began}',
    zh: '有效期至 {expires}，早于 {began}',
  },
  'correction-beyond-sense': {
    en: 'no notice can mean such a figure: {said}',
    zh: '数值大得不合情理：{said}',
  },
  'correction-fixed-key': { en: '{key} cannot be corrected', zh: '{key} 不能更正' },
} as const satisfies Catalogue;

export const REASONS = {
  changed: { en: 'what it expects has changed', zh: '原内容已变' },
  missing: { en: 'its target is not there', zh: '对象不存在' },
  invalid: { en: 'its value breaks the contract', zh: '所给的值不合规范' },
} as const satisfies Catalogue;
