/**
 * What each key of the JSON files holds, English · Chinese: the descriptions of the published schemas, beside what a schema says itself.
 * By name; under `parent.name` where a name means something else there. A key that is not here fails a test.
 */
type PropertyWords = readonly [en: string, zh: string];

const OF_A_RUN: Readonly<Record<string, PropertyWords>> = {
  concurrency: ['files read at once', '同时读取的文件数'],
  duration_ms: ['milliseconds that the run took', '运行耗时（毫秒）'],
  error: ['why the file was not read: rule and words; null where it was', '未能读取的原因；已读取的为 null'],
  files: ['the files, by path', '各文件，按路径排列'],
  finished: ['when the run ended', '结束时间'],
  generator: ['minsheng', '固定为 minsheng'],
  counts: ['how many there are of each', '各项计数'],
  ms: ['milliseconds that reading took', '读取耗时（毫秒）'],
  node: ['version of Node', 'Node 版本'],
  notices: ['the notices, by id', '各份文件，按编号排列'],
  'counts.notices': ['how many notices', '文件份数'],
  started: ['when the run began', '开始时间'],
  bytes: ['length in bytes', '字节数'],
  sha256: ['sha256 of the bytes, in hex', '字节的 sha256'],
  path: ['path, with / between its parts', '路径'],
};

const OF_A_NOTICE: Readonly<Record<string, PropertyWords>> = {
  schema_version: ['version of this schema', '记录格式版本'],
  document: ['the document: what the notice says of itself', '文件信息'],
  id: ['id, stable from run to run', '编号，历次运行不变'],
  kind: ['what kind it is', '类型'],
  status: ['final, draft or trial', '正式、征求意见稿或试行'],
  'files.status': ['what became of the file in this run', '本次运行中该文件的情况'],
  title: ['title, as written', '标题，照录'],
  notice_title: ['title of the notice that issues it', '印发通知的标题'],
  doc_number: ['document number, its brackets 〔〕', '文号，括号一律为〔〕'],
  edition: ['the edition: its label and year', '版本：名称与年份'],
  label: ['as printed', '原文写法'],
  year: ['year', '年份'],
  region: ['whose it is', '所属地区'],
  code: ['GB/T 2260', '行政区划代码'],
  name: ['name', '名称'],
  level: ['level of government', '层级'],
  'headings.level': ['domain or aspect', '领域或方面'],
  issuers: ['bodies that issued it', '发文机关'],
  recipients: ['to whom it is addressed', '主送'],
  cc: ['to whom copies go', '抄送'],
  dates: ['its days, each null where none is given', '各日期，未写明的为 null'],
  signed: ['ISO day on which it was signed', '成文日期'],
  printed: ['ISO day on which it was printed', '印发日期'],
  effective: ['ISO day from which it holds', '施行日期'],
  expires: ['the last ISO day on which it holds', '最后有效日'],
  declared: ['the counts that it states of itself', '文件自述的数目'],
  per_domain: ['the counts of each domain', '各领域的数目'],
  series: ['editions of one series follow each other', '同一系列的各版'],
  replaces: ['what it ends', '同时废止的文件'],
  basis: ['what it carries out', '制定依据'],
  explains: ['of an interpretation: the standard that it explains', '所解读的标准'],
  reading: ['version of the reading', '识读版本'],
  layout: ['the layout in which it was read', '版式'],
  confidence: ['how sure the choice is, 0 to 1', '把握，0 至 1'],
  source: ['the file that it was read from', '来源文件'],
  media_type: ['media type of the file', '文件格式'],
  encoding: ['encoding of its text; null where the format has none', '文字编码；格式无此项的为 null'],
  'source.text': ['path of the text as read, from out/', '读入文本的路径'],
  places: ['[start, end, page, paragraph, cell or line] where the format has such', '页、段、格、行等位置'],
  href: ['address', '地址'],
  url: ['address it was taken from, where sources.json tells it', '来源网址，sources.json 写明时'],
  publisher: ['who published it, where sources.json tells it', '公布机关，sources.json 写明时'],
  retrieved: ['when it was taken from there, where sources.json tells it', '取得时间，sources.json 写明时'],
  licence: ['under what terms, where sources.json tells it', '使用许可，sources.json 写明时'],
  provenance: ['where it is from', '来源'],
  alternates: ['other files of the same document', '同一文件的其他格式'],
  origin: ['corrected or added by a person; absent where no one touched it', '更正或增补；无人改动的不列'],
  review: ['confirmed by a person, else null', '已核对；否则为 null'],
  domains: ['domains', '领域'],
  aspects: ['aspects', '方面'],
  items: ['items', '服务项目'],
  claims: ['[start, end, role, ref]: what each stretch of the text as read was taken for', '原文各段的归类'],
  repairs: ['what reading took away from the text', '清理记录'],
  removed: ['what stands there in the text as read', '该处原有的文字'],
  warnings: ['what a reader should look at', '待核对的内容'],
  rule: ['stable name of the rule', '规则名'],
  message: ['in English', '英文说明'],
  message_zh: ['in Chinese', '中文说明'],
  params: ['what the words were filled with', '说明中的参数'],
  line: ['line of the text as read, from 1', '行号，自 1 起'],
  start: ['UTF-16 offset, included', '起点（UTF-16，含）'],
  end: ['UTF-16 offset, not included', '终点（UTF-16，不含）'],
};

const OF_AN_ITEM: Readonly<Record<string, PropertyWords>> = {
  no: ['number, as printed, else running', '序号'],
  'to.no': ['number as the text has it', '文中所写序号'],
  sub_no: ['number of a sub-item', '子项序号'],
  number_raw: ['number as printed', '原文序号'],
  domain: ['domain; null where the source lost the heading', '领域；原文缺标题的为 null'],
  aspect: ['aspect; null where the source lost the heading', '方面；原文缺标题的为 null'],
  domain_no: ['number of its domain', '所属领域序号'],
  fields: ['its fields', '各栏目'],
  audience: ['服务对象: for whom', '服务对象'],
  content: ['服务内容: what is given', '服务内容'],
  standard: ['服务标准: how much, how well', '服务标准'],
  funding: ['支出责任: who pays', '支出责任'],
  lead_agency: ['牵头负责单位: who leads', '牵头负责单位'],
  implementing_agency: ['落实责任部门: who carries out', '落实责任部门'],
  other: ['fields under other labels, in source order', '其他栏目，按原文顺序'],
  text: ['verbatim', '原文'],
  agencies: ['bodies that answer', '责任单位'],
  note: ['what stands in brackets behind the name', '括注'],
  field: ['the field it stands in: audience …, other.0', '所在栏目'],
};

const OF_A_FACT: Readonly<Record<string, PropertyWords>> = {
  amounts: ['sums of money', '金额'],
  ratios: ['shares, rates, multiples', '比例'],
  frequencies: ['how often', '频次'],
  ages: ['ages of persons', '年龄'],
  citations: ['what the text rests on', '依据'],
  payers: ['who pays', '支出主体'],
  references: ['levels told without a figure', '参照'],
  quantities: ['terms, areas, counts of things', '数量'],
  min: ['lower end; null with at_most', '下限'],
  max: ['upper end; null with at_least', '上限'],
  bound: ['exact, at_least, at_most, range or approx', '等于、不低于、不超过、区间、约'],
  currency: ['CNY', '币种'],
  per: ['what it is counted by, in order', '按何计'],
  period: ['day … year, once; null where none is told', '周期'],
  change: ['increase or decrease where it is a difference and not a level', '增减'],
  average: ['whether it is a mean', '是否平均数'],
  role: ['what it is for', '作用'],
  'agencies.role': ['lead or implementing', '牵头或落实'],
  subject: ['whom or what it is for, as the text has it', '所指'],
  from: ['ISO day from which it holds, where its sentence says so', '自何日起'],
  until: ['last ISO day on which it holds, where its sentence says so', '至何日止'],
  parts: ['the parts of a share: 8:2 is [8, 2]', '分担各份'],
  of: ['what it is a part of, as the text has it', '以何为基数'],
  value: ['its own part', '所承担的份额'],
  unit: ['unit', '单位'],
  every: ['how often: every n units', '每隔多久'],
  n: ['how many units', '几个周期'],
  per_event: ['the event, stage or person that it is counted by', '按何事、何阶段计'],
  schedule: ['the times of a total, as written', '各次时间，照录'],
  action: ['verb and object, as written', '事项'],
  min_inclusive: ['whether the lower end is included; null without one', '是否含下限'],
  max_inclusive: ['whether the upper end is included; null without one', '是否含上限'],
  sex: ['male or female, where the text says so', '性别'],
  decree: ['number of a decree, as written', '令号'],
  standard_no: ['number of a standard: GB/T 33527-2017', '标准号'],
  version: ['version in its parenthesis: 第三版, 2019年版', '版本'],
  'run.version': ['version of minsheng', 'minsheng 版本'],
  trial: ['whether it is 试行', '是否试行'],
  work_key: ['number and title, made even', '文号与规整后的标题'],
  mode: ['bears, shares, subsidises, by_reference or none', '承担、分担、补助、按引用文件、不承担'],
  ratio_id: ['id of the ratio that tells its part', '对应比例的编号'],
  amount_id: ['id of the sum that tells its part', '对应金额的编号'],
  relation: ['how it stands to the level it refers to', '参照方式'],
};

const ACROSS: Readonly<Record<string, PropertyWords>> = {
  works: ['laws, notices and standards that are cited', '被引文件'],
  keys: ['work_key of each spelling', '各种写法的 work_key'],
  cited_by: ['ids of the citations', '引用处的编号'],
  checks: ['what is known only across notices', '跨文件核对'],
  documents: ['ids of the documents', '所涉文件的编号'],
  'agencies.agencies': ['bodies, one for all their spellings', '单位'],
  editions: ['the editions, in order', '各版，依次排列'],
  told: ['what interpretations say of its days', '解读所述日期'],
  what: ['what it speaks of', '所述事项'],
  date: ['ISO day', '日期'],
  services: ['services, each in all places', '各项服务'],
  inferred: ['headings that other places use, where the source lost them', '推断的标题'],
  diffs: ['what changed between editions', '各版变更'],
  item: ['id of the item', '项目编号'],
};

const OF_A_DIFF: Readonly<Record<string, PropertyWords>> = {
  diff: ['<old id>..<new id>', '旧版编号..新版编号'],
  old: ['the older side', '旧版一方'],
  new: ['the newer side', '新版一方'],
  cause: ['why it differs: source, reading, correction', '变更来源'],
  reading_diff: ['what our reading alone changed, of the old edition', '仅因识读方式不同而变'],
  summary: ['the counts', '计数'],
  unchanged: ['how many are unchanged', '未变数'],
  changed: ['how many changed', '变更数'],
  added: ['how many were added', '新增数'],
  'summary.removed': ['how many were removed', '取消数'],
  split: ['how many were split', '拆分数'],
  merged: ['how many were merged', '合并数'],
  renamed: ['the name before and after; in a summary how many', '更名前后；汇总中为数目'],
  moved: ['the headings before and after; in a summary how many', '类别调整前后；汇总中为数目'],
  renumbered: ['whether the number differs; in a summary how many', '序号是否变化；汇总中为数目'],
  headings: ['what changed among domains and aspects', '标题的变更'],
  facts: ['facts', '要素'],
  delta: ['the difference of the figures', '数值之差'],
  ops: ['the two texts in pieces: = both, - old, + new', '两版文字的逐段对照'],
  op: ['add, remove, change, rename, move, split or merge', '变更方式'],
  item_old: ['id of the item in the older edition', '旧版项目编号'],
  item_new: ['id of the item in the newer edition', '新版项目编号'],
  fact_old: ['id of the fact in the older edition', '旧版要素编号'],
  fact_new: ['id of the fact in the newer edition', '新版要素编号'],
};

const WORDS: Readonly<Record<string, PropertyWords>> = {
  ...OF_A_RUN,
  ...OF_A_NOTICE,
  ...OF_AN_ITEM,
  ...OF_A_FACT,
  ...ACROSS,
  ...OF_A_DIFF,
};

/** @param parent the key it stands under, or the name of its schema */
const wordsOfProperty = (name: string, parent: string): PropertyWords | null =>
  WORDS[`${parent}.${name}`] ?? WORDS[name] ?? null;

interface SchemaNode {
  description?: string;
  properties?: Record<string, SchemaNode>;
  [key: string]: unknown;
}

/** A JSON schema with a description at every property: what it says of itself, else the words here, and the Chinese beside it. */
export function described(node: unknown, parent: string): unknown {
  if (Array.isArray(node)) return node.map((one) => described(one, parent));
  if (typeof node !== 'object' || node === null) return node;
  const { properties, ...rest } = node as SchemaNode;
  const others = Object.entries(rest).map(([key, value]) => [
    key,
    key === 'const' || key === 'enum' || key === 'default' ? value : described(value, parent),
  ]);
  const own = Object.entries(properties ?? {}).map(([name, one]) => [
    name,
    withWords(described(one, name) as SchemaNode, name, parent),
  ]);
  return { ...Object.fromEntries(others), ...(properties ? { properties: Object.fromEntries(own) } : {}) };
}

function withWords(node: SchemaNode, name: string, parent: string): SchemaNode {
  const [en, zh] = wordsOfProperty(name, parent) ?? [];
  const description = [node.description ?? en, zh].filter((part) => part !== undefined).join(' · ');
  return description === '' ? node : { ...node, description };
}
