import type { Catalogue } from './wording.ts';

/** What speaks for a layout, or against a text being a notice at all. */
export const EVIDENCE = {
  'evidence-labels': {
    en: '{own} of {all} items: a line of the family {family} before the label of {field}',
    zh: '{all}个项目中有{own}个，“{field_zh}”的前一行{line_zh}',
  },
  'evidence-table': {
    en: '{rows} rows below a head of {columns} columns, {known} of them known: {heads}',
    zh: '表头{columns}列，其中{known}列可识别，其下{rows}行：{heads}',
  },
  'evidence-recovered': {
    en: 'a table that lost its cells, cut at {way}: {rows} rows below {heads}; what it explains: {measure}{rival}',
    zh: '失去单元格的表格，按{way_zh}切分：表头{heads}，其下{rows}行；解释程度{measure}{rival_zh}',
  },
  'evidence-explains': {
    en: 'it explains {share} % of the text',
    zh: '可解释全文的{share}%',
  },
  'evidence-prose': {
    en: '{domains} domains with {names} services named in sentences, {settled} with as many as declared',
    zh: '文中点名{domains}个领域的{names}项服务，其中{settled}个领域与所述数目相符',
  },
  'evidence-titled': { en: 'the title says that it explains another text (解读)', zh: '标题表明是解读' },
  'evidence-names': {
    en: '{names} lines of names and headings below the title of a list, items with {family} numbers, no labels of fields',
    zh: '清单标题之下有{names}行名称与标题，项目序号为“{sign}”一类，没有栏目名',
  },
  'evidence-plain-names': {
    en: '{names} names without numbers below {groups} headings under the title of a list, no labels of fields',
    zh: '清单标题之下有{groups}个标题，其下有{names}个没有序号的名称，没有栏目名',
  },
  'evidence-cards': {
    en: '{names} names of benefits one under another, each with text below',
    zh: '{names}个待遇或服务的名称上下排列，其下各有说明',
  },
  'evidence-printed': {
    en: 'the head block of a printed notice, {items} items below',
    zh: '开头有输出时写入的文件信息，其下{items}个项目',
  },
  'evidence-changed': {
    en: 'printed by minsheng, but changed since: {what}',
    zh: '由 minsheng 输出，其后有改动：{what}',
  },
  'evidence-none': {
    en: '{labels} labels of fields, {openers} of which could open an item; {tables} tables with known heads',
    zh: '栏目名{labels}处，其中可作项目开头的{openers}处；表头可识别的表格{tables}个',
  },
  'evidence-heads-alone': {
    en: 'heads of a table are seen ({heads}), but no rows below them whose cells could be told apart',
    zh: '可见表头（{heads}），但其下各行的单元格无法区分',
  },
  'evidence-heads-below': {
    en: 'a table that has lost its cells is seen, but of {rows} rows too little looks like what its columns say ({measure})',
    zh: '可见失去单元格的表格，但其中{rows}行的内容与表头不甚相符（{measure}）',
  },
  'evidence-no-items': {
    en: 'the layout {layout} fits, but holds no items',
    zh: '版式“{layout}”相符，但没有项目',
  },
  'evidence-one-name': {
    en: 'all {items} items would be called {name}, which names no service',
    zh: '{items} 个项目的名称都是“{name}”，不是服务名称',
  },
} as const satisfies Catalogue;
