import type { Claim, NoticeRecord, Repair, Warning } from '../../records/schema.ts';
import { column, json, type SqlTable } from './table.ts';

/** A row of a list that belongs to a document: `position` counts from 1 in the order of the JSON file. */
interface ListedValue<Value> {
  document: string;
  position: number;
  value: Value;
}

const owner = <Value>() => [
  column<ListedValue<Value>>(
    'document_id TEXT NOT NULL REFERENCES documents (id)',
    '',
    (row) => row.document,
  ),
  column<ListedValue<Value>>(
    'position INTEGER NOT NULL',
    'from 1, in the order of the JSON file · 顺序',
    (row) => row.position,
  ),
];

export const documents: SqlTable<NoticeRecord> = {
  name: 'documents',
  note: {
    en: 'One row a notice (standard, list or interpretation). Lists are JSON text.',
    zh: '每份文件（标准、清单或政策解读）一行；列表以 JSON 文本存放。',
  },
  columns: [
    column(
      'id TEXT NOT NULL PRIMARY KEY',
      'region code, edition year, kind · 区划代码-年版-类型',
      ({ document: d }) => d.id,
    ),
    column('schema_version TEXT NOT NULL', '', (notice) => notice.schema_version),
    column(
      'kind TEXT NOT NULL',
      'standard, list, interpretation · 标准、清单、政策解读',
      ({ document: d }) => d.kind,
    ),
    column(
      'status TEXT NOT NULL',
      'final, draft, trial · 正式、征求意见稿、试行',
      ({ document: d }) => d.status,
    ),
    column(
      'title TEXT NOT NULL',
      'of the standard or list itself · 标准或清单名称',
      ({ document: d }) => d.title,
    ),
    column(
      'notice_title TEXT',
      'of the notice that issues it · 印发通知的标题',
      ({ document: d }) => d.notice_title,
    ),
    column('doc_number TEXT', '文号，括号一律为〔〕', ({ document: d }) => d.doc_number),
    column('edition_label TEXT NOT NULL', '版本，如 2023年版', ({ document: d }) => d.edition.label),
    column('edition_year INTEGER', '', ({ document: d }) => d.edition.year),
    column('region_name TEXT NOT NULL', '地区', ({ document: d }) => d.region.name),
    column('region_code TEXT NOT NULL', 'GB/T 2260 · 行政区划代码', ({ document: d }) => d.region.code),
    column(
      'region_parent TEXT',
      'code of the next higher unit · 上级区划代码',
      ({ document: d }) => d.region.parent,
    ),
    column(
      'region_level TEXT',
      'nation, province, city, county, zone · 层级',
      ({ document: d }) => d.region.level,
    ),
    column('issuers TEXT NOT NULL', 'JSON list · 发文机关', ({ document: d }) => json(d.issuers)),
    column('recipients TEXT NOT NULL', 'JSON list · 主送', ({ document: d }) => json(d.recipients)),
    column('cc TEXT NOT NULL', 'JSON list · 抄送', ({ document: d }) => json(d.cc)),
    column('dates_signed TEXT', 'ISO date · 成文日期', ({ document: d }) => d.dates.signed),
    column('dates_printed TEXT', 'ISO date · 印发日期', ({ document: d }) => d.dates.printed),
    column('dates_effective TEXT', 'ISO date · 施行日期', ({ document: d }) => d.dates.effective),
    column('dates_expires TEXT', 'ISO date · 失效日期', ({ document: d }) => d.dates.expires),
    column('declared TEXT', 'JSON: the counts it states of itself · 文件自述的数目', ({ document: d }) =>
      json(d.declared),
    ),
    column(
      'series TEXT NOT NULL',
      'editions of one series follow each other · 同一系列的各版',
      ({ document: d }) => d.series,
    ),
    column('replaces TEXT NOT NULL', 'JSON list of citations · 同时废止', ({ document: d }) =>
      json(d.replaces),
    ),
    column('basis TEXT NOT NULL', 'JSON list of citations · 制定依据', ({ document: d }) => json(d.basis)),
    column(
      'explains_title TEXT',
      'of an interpretation · 所解读的标准',
      ({ document: d }) => d.explains?.title ?? null,
    ),
    column(
      'explains_id TEXT',
      'its id; it need not be here · 其编号，未必在库中',
      ({ document: d }) => d.explains?.id ?? null,
    ),
    column('reading TEXT NOT NULL', 'version of the reading · 识读版本', ({ document: d }) => d.reading),
    column('layout_name TEXT NOT NULL', '版式', ({ document: d }) => d.layout.name),
    column(
      'layout_confidence NUMERIC NOT NULL',
      '0 to 1 · 版式判断的把握',
      ({ document: d }) => d.layout.confidence,
    ),
    column('source_path TEXT NOT NULL', '来源文件', ({ document: d }) => d.source.path),
    column('source_sha256 TEXT NOT NULL', '', ({ document: d }) => d.source.sha256),
    column('source_bytes INTEGER NOT NULL', '', ({ document: d }) => d.source.bytes),
    column('source_media_type TEXT NOT NULL', '', ({ document: d }) => d.source.media_type),
    column('source_encoding TEXT', '', ({ document: d }) => d.source.encoding),
    column('source_url TEXT', 'as sources.json tells it · 来源网址', ({ document: d }) => d.source.url),
    column(
      'source_publisher TEXT',
      'as sources.json tells it · 公布机关',
      ({ document: d }) => d.source.publisher,
    ),
    column(
      'source_retrieved TEXT',
      'as sources.json tells it · 取得时间',
      ({ document: d }) => d.source.retrieved,
    ),
    column(
      'source_licence TEXT',
      'as sources.json tells it · 使用许可',
      ({ document: d }) => d.source.licence,
    ),
    column(
      'source_text TEXT NOT NULL',
      'file of the text as read · 读入文本所在文件',
      ({ document: d }) => d.source.text,
    ),
    column('source_places TEXT NOT NULL', 'JSON list · 页、段、格', ({ document: d }) =>
      json(d.source.places),
    ),
    column(
      'source_links TEXT NOT NULL',
      'JSON list of {start, end, href} · 原文中的链接',
      ({ document: d }) => json(d.source.links),
    ),
    column('source_alternates TEXT NOT NULL', 'JSON list · 同一文件的其他格式', ({ document: d }) =>
      json(d.source.alternates),
    ),
  ],
  indexes: ['region_code', 'series'],
  strict: false,
};

export const domains: SqlTable<ListedValue<NoticeRecord['domains'][number]>> = {
  name: 'domains',
  note: { en: 'The domains of a notice, in its order.', zh: '领域（如“幼有所育”），按原文顺序。' },
  columns: [
    ...owner<NoticeRecord['domains'][number]>(),
    column('no INTEGER', 'as printed · 原文序号', (row) => row.value.no),
    column('name TEXT NOT NULL', '', (row) => row.value.name),
  ],
  constraints: ['PRIMARY KEY (document_id, position)'],
};

export const aspects: SqlTable<ListedValue<NoticeRecord['aspects'][number]>> = {
  name: 'aspects',
  note: {
    en: 'The aspects within the domains of a notice, in its order.',
    zh: '领域之下的方面，按原文顺序。',
  },
  columns: [
    ...owner<NoticeRecord['aspects'][number]>(),
    column('no INTEGER', 'as printed · 原文序号', (row) => row.value.no),
    column('name TEXT NOT NULL', '', (row) => row.value.name),
    column('domain_no INTEGER', 'no of its domain · 所属领域序号', (row) => row.value.domain_no),
  ],
  constraints: ['PRIMARY KEY (document_id, position)'],
};

export const claims: SqlTable<ListedValue<Claim>> = {
  name: 'claims',
  note: {
    en: 'What each stretch of the text as read was taken for: every character that is not white space is in exactly one.',
    zh: '读入文本逐段的归类：每个非空白字符恰属一段。',
  },
  columns: [
    ...owner<Claim>(),
    column('"start" INTEGER NOT NULL', 'UTF-16 offset in the text as read · 起点', (row) => row.value[0]),
    column('"end" INTEGER NOT NULL', 'half open · 终点（不含）', (row) => row.value[1]),
    column('role TEXT NOT NULL', '归类', (row) => row.value[2]),
    column('ref TEXT', 'domain/…, aspect/…, an item id, or item id#field · 所指', (row) => row.value[3]),
  ],
  constraints: ['PRIMARY KEY (document_id, position)'],
};

export const repairs: SqlTable<ListedValue<Repair>> = {
  name: 'repairs',
  note: {
    en: 'What reading took away from the text.',
    zh: '识读时从文本中清理的内容（跨页重复、书签残留等）。',
  },
  columns: [
    ...owner<Repair>(),
    column('kind TEXT NOT NULL', '', (row) => row.value.kind),
    column('"start" INTEGER NOT NULL', 'UTF-16 offset in the text as read · 起点', (row) => row.value.start),
    column('"end" INTEGER NOT NULL', 'half open · 终点（不含）', (row) => row.value.end),
    column('removed TEXT NOT NULL', 'what stands there · 清理的字符', (row) => row.value.removed),
  ],
  constraints: ['PRIMARY KEY (document_id, position)'],
  indexes: ['kind'],
};

export const warnings: SqlTable<ListedValue<Warning>> = {
  name: 'warnings',
  note: { en: 'What a reader of the notice should look at.', zh: '待核对的内容。' },
  columns: [
    ...owner<Warning>(),
    column('rule TEXT NOT NULL', 'stable name · 规则名', (row) => row.value.rule),
    column('message TEXT NOT NULL', '', (row) => row.value.message),
    column('message_zh TEXT NOT NULL', '', (row) => row.value.message_zh),
    column('params TEXT NOT NULL', 'JSON', (row) => json(row.value.params)),
    column(
      'item TEXT REFERENCES items (id)',
      'where it is about one item · 所涉项目',
      (row) => row.value.item,
    ),
    column('"start" INTEGER', 'UTF-16 offset in the text as read · 起点', (row) => row.value.start),
    column('"end" INTEGER', 'half open · 终点（不含）', (row) => row.value.end),
    column('line INTEGER', 'line of the text as read, from 1 · 行号', (row) => row.value.line),
  ],
  constraints: ['PRIMARY KEY (document_id, position)'],
  indexes: ['rule', 'item'],
};
