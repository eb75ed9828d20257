/**
 * What each value of each enumeration is called, in Chinese and in English: the table `labels` and the `*_zh` columns of
 * the views come from here, and so does what the command line shows. A new value is a row here; a value without one does not compile.
 */

import type { BODY_LEVELS, BODY_TYPES } from './bodies.ts';
import type { ORIGINS, REVIEWS } from './corrections.ts';
import type {
  CAUSES,
  FACT_KINDS as DIFF_FACT_KINDS,
  FIELD_CHANGES,
  HEADING_CHANGES,
  ITEM_CHANGES,
} from './diff.ts';
import type { BASES, STANDINGS } from './editions.ts';
import { eachCompared, eachKind, KIND_NAMES } from './fact-kinds.ts';
import { FACT_LABELS, type Label, type Labels, label } from './fact-labels.ts';
import type { FILE_STATUSES } from './index-file.ts';
import type { CLAIM_ROLES, DOCUMENT_KINDS, FIELD_NAMES, REGION_LEVELS, STATUSES } from './schema.ts';
import type { RELATIONS } from './services.ts';

export const LABELS = {
  document_kind: {
    standard: label('标准', 'standard'),
    list: label('清单', 'list'),
    interpretation: label('政策解读', 'interpretation'),
  } satisfies Labels<typeof DOCUMENT_KINDS>,

  status: {
    final: label('正式', 'final'),
    draft: label('征求意见稿', 'draft'),
    trial: label('试行', 'trial'),
  } satisfies Labels<typeof STATUSES>,

  region_level: {
    nation: label('国家', 'nation'),
    province: label('省级', 'province'),
    city: label('市级', 'city'),
    county: label('区县级', 'county or district'),
    zone: label('功能区', 'zone'),
  } satisfies Labels<typeof REGION_LEVELS>,

  field: {
    audience: label('服务对象', 'audience'),
    content: label('服务内容', 'content'),
    standard: label('服务标准', 'standard'),
    funding: label('支出责任', 'funding'),
    lead_agency: label('牵头负责单位', 'lead agency'),
    implementing_agency: label('落实责任部门', 'implementing agency'),
    other: label('其他', 'other'),
  } satisfies Labels<readonly [...typeof FIELD_NAMES, 'other']>,

  agency_role: {
    lead: label('牵头', 'leads'),
    implementing: label('落实', 'implements'),
  } satisfies Labels<readonly ['lead', 'implementing']>,

  body_type: {
    government: label('政府部门', 'government'),
    party: label('党委机构', 'party'),
    mass: label('群团组织', 'mass organisation'),
    vertical: label('垂直管理', 'led from above'),
    court: label('司法机关', 'court or procuratorate'),
    enterprise: label('企业', 'enterprise'),
    institution: label('事业单位', 'institution'),
    class: label('一类机构', 'each of several'),
    other: label('其他', 'other'),
  } satisfies Labels<typeof BODY_TYPES>,

  body_level: {
    nation: label('国家', 'nation'),
    province: label('省级', 'province'),
    city: label('市级', 'city'),
    county: label('区县级', 'county or district'),
    zone: label('功能区', 'zone'),
    town: label('乡镇街道', 'town or street'),
  } satisfies Labels<typeof BODY_LEVELS>,

  service_relation: {
    same: label('相同', 'the same'),
    part: label('其中一部分', 'a part of it'),
    whole: label('包含它', 'holds it and others'),
  } satisfies Labels<typeof RELATIONS>,

  fact_kind: eachKind((kind) => label(KIND_NAMES[kind].zh, KIND_NAMES[kind].en)),

  ...FACT_LABELS,

  work_level: {
    nation: label('国家', 'nation'),
    province: label('省级', 'province'),
    city: label('市级', 'city'),
    county: label('区县级', 'county or district'),
  } satisfies Labels<readonly ['nation', 'province', 'city', 'county']>,

  validity_basis: {
    effective: label('施行日期', 'effective date'),
    signed: label('成文日期', 'date signed'),
    printed: label('印发日期', 'date printed'),
    interpretation: label('政策解读所述', 'told by an interpretation'),
    edition: label('版本年份', 'year of the edition'),
  } satisfies Labels<typeof BASES>,

  standing: {
    in_force: label('现行有效', 'in force'),
    not_yet: label('尚未施行', 'not in force yet'),
    expired: label('已过有效期', 'expired'),
    draft: label('征求意见稿', 'a draft'),
    undated: label('生效日期不详', 'of no known date'),
  } satisfies Labels<typeof STANDINGS>,

  origin: {
    extracted: label('识读', 'extracted'),
    corrected: label('更正', 'corrected'),
    added: label('增补', 'added'),
  } satisfies Labels<typeof ORIGINS>,

  review: {
    confirmed: label('已核对', 'confirmed'),
  } satisfies Labels<typeof REVIEWS>,

  item_change: {
    unchanged: label('未变', 'unchanged'),
    changed: label('变更', 'changed'),
    added: label('新增', 'added'),
    removed: label('取消', 'removed'),
    split: label('拆分', 'split'),
    merged: label('合并', 'merged'),
  } satisfies Labels<typeof ITEM_CHANGES>,

  part_change: {
    changed: label('变更', 'changed'),
    added: label('新增', 'added'),
    removed: label('取消', 'removed'),
  } satisfies Labels<typeof FIELD_CHANGES>,

  heading_change: {
    renamed: label('更名', 'renamed'),
    added: label('新增', 'added'),
    removed: label('取消', 'removed'),
    reordered: label('顺序变化', 'reordered'),
  } satisfies Labels<typeof HEADING_CHANGES>,

  diff_fact_kind: {
    ...eachCompared((kind) => label(kind.zh, kind.en_one)),
    agency: label('单位', 'agency'),
  } satisfies Labels<typeof DIFF_FACT_KINDS>,

  cause: {
    source: label('文件内容', 'the notice'),
    reading: label('识读方式', 'our reading of it'),
    correction: label('人工更正', 'a correction'),
  } satisfies Labels<typeof CAUSES>,

  claim_role: {
    title: label('标题', 'title'),
    doc_number: label('文号', 'document number'),
    recipient: label('主送', 'recipient'),
    preamble: label('引言', 'preamble'),
    issuer: label('署名', 'issuer'),
    date: label('日期', 'date'),
    cc: label('抄送', 'copies to'),
    toc: label('目录', 'contents'),
    heading: label('类别标题', 'heading'),
    number: label('序号', 'number'),
    name: label('项目名称', 'name'),
    label: label('栏目名', 'label'),
    field: label('栏目内容', 'field'),
    table_head: label('表头', 'table head'),
    annex: label('附件', 'annex'),
    note: label('注释', 'note'),
    body: label('正文', 'body'),
    removed: label('已清理', 'removed'),
    unclaimed: label('未归类', 'unclaimed'),
  } satisfies Labels<typeof CLAIM_ROLES>,

  /** The kinds that the contract names; others may come and then stand under their own name. */
  repair_kind: {
    page_break_join: label('跨页接续', 'joined over a page break'),
    page_break_repeat: label('跨页重复字', 'repeated over a page break'),
    bookmark: label('书签残留', 'bookmark residue'),
    hyperlink: label('超链接残留', 'hyperlink residue'),
    letterhead: label('版头', 'letterhead'),
    toc: label('目录', 'contents'),
    running_head: label('页眉页脚', 'running head'),
    stray_blank: label('识别产生的空格', 'blank that a scan put into a word'),
  } satisfies Readonly<Record<string, Label>>,

  file_status: {
    read: label('已读取', 'read'),
    reused: label('未变', 'unchanged'),
    failed: label('失败', 'failed'),
    kept: label('沿用旧记录', 'kept'),
    removed: label('已移除', 'removed'),
    alternate: label('同一文件的其他格式', 'another file of a document'),
  } satisfies Labels<typeof FILE_STATUSES>,
} as const;

export type Enumeration = keyof typeof LABELS;

/** The name of a value in one language; a value that the table does not hold stands for itself (`per` and repair kinds are open lists). */
export function labelOf(enumeration: Enumeration, value: string, lang: 'zh' | 'en' = 'zh'): string {
  const rows: Readonly<Record<string, Label>> = LABELS[enumeration];
  return Object.hasOwn(rows, value) ? (rows[value]?.[lang] ?? value) : value;
}
