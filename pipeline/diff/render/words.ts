/** Every word that a rendered diff says, in English and in Chinese. */
import type { Lang, Wording } from '../../messages/index.ts';
import { eachCompared } from '../../records/fact-kinds.ts';

const WORDS = {
  // what became of an item
  unchanged: { en: 'unchanged', zh: '未变' },
  changed: { en: 'changed', zh: '变更' },
  added: { en: 'added', zh: '新增' },
  removed: { en: 'removed', zh: '取消' },
  split: { en: 'split', zh: '拆分' },
  merged: { en: 'merged', zh: '合并' },
  renamed: { en: 'renamed', zh: '更名' },
  moved: { en: 'moved', zh: '调整类别' },
  renumbered: { en: 'renumbered', zh: '编号变化' },
  reordered: { en: 'reordered', zh: '顺序变化' },
  // levels and fields
  domain: { en: 'domain', zh: '领域' },
  aspect: { en: 'aspect', zh: '方面' },
  audience: { en: 'audience', zh: '服务对象' },
  content: { en: 'content', zh: '服务内容' },
  standard: { en: 'standard', zh: '服务标准' },
  funding: { en: 'funding', zh: '支出责任' },
  lead_agency: { en: 'lead agency', zh: '牵头单位' },
  implementing_agency: { en: 'implementing agency', zh: '落实部门' },
  other: { en: 'other', zh: '其他' },
  // kinds of facts
  ...eachCompared(({ zh, en_one }): Wording => ({ en: en_one, zh })),
  agency: { en: 'agency', zh: '单位' },
  lead: { en: 'lead', zh: '牵头' },
  implementing: { en: 'implementing', zh: '落实' },
  // the page
  title: { en: 'What changed: {old} → {new}', zh: '变更对照：{old} → {new}' },
  titles: { en: 'What changed in {count} pairs of editions', zh: '变更对照（{count}组）' },
  draft: { en: '(draft)', zh: '（征求意见稿）' },
  items: { en: 'items', zh: '服务项目' },
  headings: { en: 'headings', zh: '标题' },
  warnings: { en: 'to check', zh: '待核对' },
  kind: { en: 'change', zh: '变更类型' },
  fact: { en: 'fact', zh: '事实' },
  all: { en: 'all', zh: '全部' },
  old: { en: 'old', zh: '旧' },
  new: { en: 'new', zh: '新' },
  score: { en: 'score', zh: '相似度' },
  nothing: { en: 'Nothing changed.', zh: '没有变更。' },
  shown: { en: 'shown', zh: '显示' },
  'no-domain': { en: '(no domain)', zh: '（无领域）' },
  cause: { en: 'cause', zh: '变更来源' },
  'reading-diff': { en: 'What only our reading of the old one changed', zh: '仅因识读方式不同而变（旧版）' },
  source: { en: 'the notice', zh: '文件内容' },
  reading: { en: 'our reading of it', zh: '识读方式' },
  correction: { en: 'a correction', zh: '人工更正' },
} as const satisfies Record<string, Wording>;

export type Word = keyof typeof WORDS;

export function word(name: Word, lang: Lang): string {
  return WORDS[name][lang];
}

/** A field's name: other.2 is "other 3". */
export function fieldWord(field: string, lang: Lang): string {
  const [name, index] = field.split('.') as [Word, string | undefined];
  const known = name in WORDS ? word(name, lang) : field;
  return index === undefined ? known : `${known} ${Number(index) + 1}`;
}
