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
    zh: '只看该日有效的版本，不含征求意见稿、已有新版或已失效的',
  },
  on_standing: {
    en: 'the day that decides what speaks for each place (default: today); where nothing is in force the newest edition stands there, with its `standing`',
    zh: '以此日判断各地以何版为准（默认今天）；没有有效版本的地方取最新一版，并注明 standing',
  },
  lang: { en: 'language of figures in CSV (default: zh)', zh: 'CSV 中数值说明的语言（默认 zh）' },
  work_kind: { en: 'law, regulation, standard, document', zh: '法律、法规规章、标准规范、文件' },
  work_level: { en: 'of its issuer', zh: '制定机关的层级' },
  jurisdiction: { en: 'GB/T 2260 codes', zh: '行政区划代码' },
  body_type: { en: 'what it is', zh: '单位类型' },
  body_level: { en: 'at which it stands', zh: '单位层级' },
  item_changed: {
    en: 'ids of items, of the newer edition or, where it was removed, of the older',
    zh: '项目编号（新版；取消的为旧版）',
  },
  what: { en: 'what changed', zh: '变更的种类' },
  since: { en: 'newer editions that hold from this day on, or later', zh: '新版自此日或之后生效的' },
  q_name: {
    en: 'words, all of which stand in its name, number or headings; two characters are enough',
    zh: '名称、编号或标题中须同时出现的字词；两个字即可',
  },
  q: {
    en: 'words, all of which an item holds; two characters are enough',
    zh: '查找的字词，须全部出现；两个字即可',
  },
  rule: { en: 'names of rules', zh: '规则名' },
  standing: { en: 'of the edition on that day', zh: '当日效力' },
  age: { en: 'in whole years or months', zh: '年龄，满多少岁或多少个月' },
  age_unit: { en: 'of age: year (default) or month', zh: '年龄单位：year（默认）或 month' },
  sex: { en: 'male or female; without it ages of either sex fit', zh: '不给出时男女年龄均算符合' },
  group: { en: 'these groups alone', zh: '只列这些组' },
  domain_inferred: {
    en: 'a part of the domain’s name, also where the notice lost the heading and other places agree on it',
    zh: '领域名称的一部分；原文缺标题而他地一致的也算',
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
  subject: { en: 'a part of the subject', zh: '所指事项名称的一部分' },
  doc_number: { en: 'document numbers, brackets 〔〕', zh: '文号，括号为〔〕' },
  standard_no: { en: 'numbers of standards', zh: '标准号' },
  unit: { en: 'units, as written', zh: '单位，按原文' },
  per: {
    en: 'counted by it: person, student, household … or the noun',
    zh: '按何计：person、student、household 或名词',
  },
  work: { en: 'ids of works', zh: '被引文件编号' },
  least: { en: 'figures that reach at least this', zh: '数值不低于此' },
  most: { en: 'figures that begin at most at this', zh: '数值不高于此' },
  origin: { en: 'extracted by the reading, corrected or added by a person', zh: '识读、更正或增补' },
  flagged: { en: 'whether its reading is doubtful in some way', zh: '识读是否存疑' },
  limit: { en: 'rows a page', zh: '每页行数' },
  cursor: { en: '`next` of the page before', zh: '上一页的 next' },
  sort: { en: 'sorted by this; with - before it the highest first', zh: '排序；前加 - 为降序' },
  fields: { en: 'these keys alone, set apart by commas', zh: '只返回这些键（CSV 中为列），以逗号分隔' },
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
  text: { en: 'the text of a notice as it was read', zh: '文件的读入文本' },
  items: { en: 'services, with their fields as text', zh: '项目及各栏文本' },
  item: { en: 'an item with its fields, facts and services', zh: '一个项目的各栏、要素与所属服务' },
  source: {
    en: 'the fields of an item beside the text as read, its facts marked',
    zh: '项目各栏对照读入文本，标出要素',
  },
  search: { en: 'items that hold all words of a query, the best first', zh: '全文检索，最相符的在前' },
  editions: { en: 'editions of each series, and what holds on a day', zh: '各系列的各版，及某日是否有效' },
  warnings: { en: 'what a reader should look at', zh: '待核对的内容' },
  services: { en: 'the same service across places', zh: '服务：各地同一服务归并而成' },
  service: { en: 'a service with its items in all places', zh: '一项服务及其在各地的项目' },
  compare: {
    en: 'a service in every place side by side, as `minsheng compare`',
    zh: '同一服务各地对照，与 minsheng compare 一致',
  },
  eligible: {
    en: 'which services of each place state an age that takes a person in, as `minsheng eligible`',
    zh: '按年龄查各地服务，与 minsheng eligible 一致',
  },
  eligible_places: {
    en: 'how many services of each place name an age that fits, state none, or state others',
    zh: '各地按年龄分组的服务数',
  },
  works: { en: 'laws, notices and standards that are cited', zh: '被引文件：法律法规、文件和标准' },
  work: { en: 'a work with the ids of all its citations', zh: '一份被引文件及其全部引用处' },
  work_citations: { en: 'who cites a work, where', zh: '引用该文件的项目及所在位置' },
  bodies: {
    en: 'bodies that answer for items, one for all spellings',
    zh: '责任单位，不同写法已归并，一个单位一行',
  },
  body: { en: 'a body with its items and successors', zh: '一个单位及其项目与承接单位' },
  diffs: { en: 'editions that were compared, with counts of what changed', zh: '前后两版的对照及各类变更数' },
  diff: {
    en: 'what changed between two editions, as out/diffs has it',
    zh: '两版之间的变更，与 out/diffs 中一致',
  },
  changes: {
    en: 'a change log across all editions, the newest first; an Atom feed too',
    zh: '各版变更记录，最新的在前；另有 Atom 订阅',
  },
  feed: {
    en: 'the change feed that, applied to older records, gives the newer ones: out/changes.ndjson',
    zh: '变更流：依次应用于旧记录即得新记录（out/changes.ndjson）',
  },
  amounts: { en: 'sums of money', zh: '金额' },
  ratios: { en: 'shares, rates and multiples', zh: '比例与倍数' },
  frequencies: { en: 'how often, or how much a period', zh: '频次' },
  ages: { en: 'ages of persons', zh: '年龄' },
  citations: { en: 'what the items rest on in law', zh: '依据：所引法律法规、文件和标准' },
  payers: { en: 'who pays, and what part', zh: '支出主体及其分担' },
  references: { en: 'levels told without a figure', zh: '参照的标准（未写明数额）' },
  quantities: { en: 'terms and durations, areas, counts of things', zh: '期限、面积、数量等' },
  page: { en: 'the description as a page to read', zh: '本说明的网页' },
  openapi: { en: 'this description', zh: '本说明' },
} as const satisfies Catalogue;

/** The groups of routes, in the order in which the page shows them. */
export const SERVE_GROUPS = {
  notices: { en: 'Notices', zh: '文件' },
  items: { en: 'Items', zh: '项目' },
  facts: { en: 'Facts', zh: '要素' },
  services: { en: 'Services across places, and by age', zh: '跨地区服务与按年龄查询' },
  works: { en: 'Works and bodies', zh: '被引文件与单位' },
  changes: { en: 'Changes', zh: '变更' },
  about: { en: 'About this API', zh: '关于本接口' },
} as const satisfies Catalogue;
