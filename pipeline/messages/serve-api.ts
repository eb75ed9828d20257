import type { Catalogue } from './wording.ts';

/** Parameters that several routes take. */
export const SERVE_PARAMS = {
  place: {
    en: 'places: GB/T 2260 codes, or a part of a name; several are alternatives',
    zh: '地区：行政区划代码或名称的一部分；可给多个',
  },
  document: { en: 'ids of notices', zh: '文件编号' },
  document_kind: { en: 'kinds of notices', zh: '文件类型' },
  status: { en: 'final, draft or trial', zh: '正式、征求意见稿或试行' },
  on: {
    en: 'what is in force on that day alone: no drafts, nothing superseded or expired',
    zh: '只看该日有效的版本，不含征求意见稿、已被取代或失效的',
  },
  item: { en: 'ids of items', zh: '项目编号' },
  service: { en: 'ids of services', zh: '服务编号' },
  domain: {
    en: 'a part of the domain’s name, as the notice prints it',
    zh: '领域名称的一部分（以原文标题为准）',
  },
  aspect: { en: 'a part of the aspect’s name', zh: '方面名称的一部分' },
  name: { en: 'a part of the name', zh: '名称的一部分' },
  title: { en: 'a part of the title', zh: '题名的一部分' },
  field: { en: 'the field it stands in', zh: '所在栏目' },
  subject: { en: 'a part of the subject', zh: '所指的一部分' },
  doc_number: { en: 'document numbers, brackets 〔〕', zh: '文号，括号为〔〕' },
  standard_no: { en: 'numbers of standards', zh: '标准号' },
  unit: { en: 'units, as written', zh: '单位，按原文' },
  per: {
    en: 'counted by it: person, student, household … or the noun',
    zh: '按何计：person、student、household 或名词',
  },
  work: { en: 'ids of works', zh: '所引文献编号' },
  least: { en: 'figures that reach at least this', zh: '数值不低于此' },
  most: { en: 'figures that begin at most at this', zh: '数值不高于此' },
  flagged: { en: 'whether its reading is doubtful in some way', zh: '识读是否存疑' },
  limit: { en: 'rows a page', zh: '每页行数' },
  cursor: { en: '`next` of the page before', zh: '上一页的 next' },
  sort: { en: 'sorted by this; with - before it the highest first', zh: '排序；前加 - 为降序' },
  fields: { en: 'these keys alone, set apart by commas', zh: '只取这些键，以逗号分隔' },
  count: { en: 'how many rows there are in all, as `total`', zh: '在 total 中给出总行数' },
  bom: {
    en: 'CSV for Excel: with a byte order mark, formulas made harmless',
    zh: '供 Excel 打开的 CSV：带 BOM、公式已转义',
  },
  heads: { en: 'heads of CSV columns', zh: 'CSV 表头' },
} as const satisfies Catalogue;

/** What each route gives. */
export const SERVE_ROUTES = {
  health: { en: 'whether there is a folder to answer from, and which', zh: '服务是否可用，及所用数据' },
  notices: { en: 'notices: standards, lists and interpretations', zh: '文件：标准、清单与政策解读' },
  notice: {
    en: 'a notice with all its records, as out/notices has it',
    zh: '一份文件的全部记录，与 out/notices 中一致',
  },
  text: { en: 'the text of a notice as it was read', zh: '文件读入的文本' },
  items: { en: 'services, with their fields as text', zh: '服务项目及各栏文本' },
  item: { en: 'an item with its fields, facts and services', zh: '一个项目的各栏、各项数据与所属服务' },
  amounts: { en: 'sums of money', zh: '金额' },
  ratios: { en: 'shares, rates and multiples', zh: '比例' },
  frequencies: { en: 'how often, or how much a period', zh: '频次' },
  ages: { en: 'ages of persons', zh: '年龄' },
  citations: { en: 'what the items rest on in law', zh: '法规政策依据' },
  payers: { en: 'who pays, and what part', zh: '支出责任' },
  references: { en: 'levels told without a figure', zh: '未写明数额的标准' },
  quantities: { en: 'terms and durations, areas, counts of things', zh: '期限、面积、数量等' },
  page: { en: 'the description as a page to read', zh: '本说明的网页' },
  openapi: { en: 'this description', zh: '本说明' },
} as const satisfies Catalogue;

/** The groups of routes, in the order in which the page shows them. */
export const SERVE_GROUPS = {
  notices: { en: 'Notices', zh: '文件' },
  items: { en: 'Items', zh: '项目' },
  facts: { en: 'Facts', zh: '各项数据' },
  about: { en: 'About this API', zh: '关于本接口' },
} as const satisfies Catalogue;
