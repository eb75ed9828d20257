import type { Catalogue } from './wording.ts';

/** What `inspect` and `explain` show of a notice. */
export const CLI_INSPECT = {
  'cli-inspect-kind': {
    en: '{kind}, {bytes} byte[s], {characters} character[s], encoding {encoding}',
    zh: '{kind}，{bytes}字节，{characters}字，编码 {encoding}',
  },
  'cli-inspect-format': {
    en: '{tables} table[s] and {headings} heading[s] stated by the format; {places} place[s]',
    zh: '格式自带表格{tables}个、标题{headings}个、位置{places}处',
  },
  'cli-inspect-layouts': { en: 'Layouts, the surest first', zh: '版式（按把握由大到小）' },
  'cli-inspect-unfit': { en: 'no evidence', zh: '无依据' },
  'cli-inspect-found': { en: 'What was found', zh: '所见' },
  'cli-inspect-labels': { en: 'labels at the start of lines: {labels}', zh: '行首栏目名：{labels}' },
  'cli-inspect-no-labels': { en: 'no line begins with a label of a field', zh: '没有以栏目名开头的行' },
  'cli-inspect-tables': {
    en: 'tables: {tables}; with known heads: {known}',
    zh: '表格{tables}个，其中表头可识别的{known}个',
  },
  'cli-inspect-first': { en: 'first lines:', zh: '开头几行：' },
  'cli-inspect-document': { en: 'Document', zh: '文件信息' },
  'cli-inspect-outline': {
    en: 'Outline: {domains} domain[s], {aspects} aspect[s], {items} item[s] (characters of each field in brackets)',
    zh: '结构：{domains}个领域、{aspects}个方面、{items}个项目（括号内为各栏目字数）',
  },
  'cli-inspect-no-heading': { en: '(no domain)', zh: '（无领域标题）' },
  'cli-inspect-facts': { en: 'Facts: {facts}', zh: '要素：{facts}' },
  'cli-inspect-repairs': { en: 'Cleaned: {count} place[s]', zh: '清理：{count}处' },
  'cli-inspect-unclaimed': { en: 'Not read as anything: {count} place[s]', zh: '未归类：{count}处' },
  'cli-inspect-teach': {
    en: 'To teach what is not known here, lay {name} beside the file (other: keep it as it is, without a warning):',
    zh: '如要说明此处未识别的栏目名，可在文件旁放置 {name}（other 表示照原样保留、不再警告）：',
  },
  'cli-inspect-warnings': { en: 'Warnings: {count}', zh: '警告：{count}条' },
  'cli-inspect-members': { en: 'An archive of {count} file[s]', zh: '压缩包，内有{count}个文件' },
  'cli-inspect-not-a-notice': {
    en: 'this is no list of basic public services: no layout fits. Below is what was found',
    zh: '这不是基本公共服务清单或标准：没有适用的版式。以下是从中看到的内容',
  },
  'cli-doc-title': { en: 'title', zh: '标题' },
  'cli-doc-notice-title': { en: 'notice', zh: '印发通知' },
  'cli-doc-kind': { en: 'kind', zh: '类型' },
  'cli-doc-number': { en: 'number', zh: '文号' },
  'cli-doc-region': { en: 'region', zh: '地区' },
  'cli-doc-edition': { en: 'edition', zh: '版本' },
  'cli-doc-issuers': { en: 'issuers', zh: '发文机关' },
  'cli-doc-recipients': { en: 'recipients', zh: '主送' },
  'cli-doc-cc': { en: 'copies', zh: '抄送' },
  'cli-doc-dates': { en: 'dates', zh: '日期' },
  'cli-doc-declared': { en: 'declared', zh: '文件自述' },
  'cli-doc-explains': { en: 'explains', zh: '解读对象' },
  'cli-doc-replaces': { en: 'replaces', zh: '废止' },
  'cli-doc-basis': { en: 'carries out', zh: '制定依据' },
} as const satisfies Catalogue;
