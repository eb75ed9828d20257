import type { Catalogue } from './wording.ts';

/** Every word that a rendered comparison says. */
export const COMPARE_PAGE = {
  title: { en: '{name} ({id}) in {places} place[s]', zh: '{name}（{id}）：{places}地对照' },
  list: { en: 'Services: {count}', zh: '服务：{count}项' },
  // rows
  amounts: { en: 'sums', zh: '金额' },
  references: { en: 'without a figure', zh: '未写数额的标准' },
  ratios: { en: 'shares and rates', zh: '比例' },
  frequencies: { en: 'how often', zh: '频次' },
  ages: { en: 'ages', zh: '年龄' },
  age_tiers: { en: 'ages that set a sum', zh: '分档年龄' },
  other_ages: { en: 'other ages', zh: '其他年龄' },
  payers: { en: 'who pays', zh: '支出主体' },
  lead: { en: 'who leads', zh: '牵头' },
  implementing: { en: 'who carries out', zh: '落实' },
  audience: { en: 'audience', zh: '服务对象' },
  content: { en: 'content', zh: '服务内容' },
  standard: { en: 'standard', zh: '服务标准' },
  funding: { en: 'funding', zh: '支出责任' },
  // columns
  place: { en: 'place', zh: '地区' },
  item: { en: 'item', zh: '项目' },
  part: { en: 'a part of this service', zh: '该服务的一部分' },
  whole: { en: 'this and other services in one', zh: '含该服务在内的多项服务' },
  same: { en: 'this service', zh: '同一服务' },
  'score-of': { en: 'sure to {score}', zh: '把握 {score}' },
  'other-edition': { en: 'not the edition in force', zh: '非现行版本' },
  missing: { en: 'No item of this service was found in: {places}', zh: '以下地区未见该服务：{places}' },
  elsewhere: {
    en: 'Not shown (other editions, interpretations, other places): {items}',
    zh: '未列出（其他版本、政策解读、其他地区）：{items}',
  },
  none: {
    en: 'No edition that speaks for a place today has this service.',
    zh: '现行各地版本均无此服务。',
  },
  aligned: {
    en: 'Sums stand in one row where form and subject (or ages) agree; the text behind a figure decides.',
    zh: '计量方式与所指（或年龄）相合的金额列于同一行；以原文为准。',
  },
  // a figure
  cap: { en: 'cap', zh: '封顶' },
  for: { en: 'for {what}', zh: '用于{what}' },
  text: { en: 'text', zh: '原文' },
  // the list
  domain: { en: 'domain', zh: '领域' },
  service: { en: 'service', zh: '服务' },
  places: { en: 'places', zh: '地区数' },
  sums: { en: 'range of sums', zh: '金额范围' },
  'no-domain': { en: '(no domain)', zh: '（无领域标题）' },
} as const satisfies Catalogue;
