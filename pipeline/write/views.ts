/**
 * Views for the questions that people ask, in words that they use: one row has everything, codes stand beside their Chinese names.
 * Plain SQL that SQLite and DuckDB both read: no json_each, no functions of one of them alone.
 */
import { PLACE_VIEWS } from './place-views.ts';
import { BODY_VIEWS } from './tables/bodies.ts';
import { CHANGE_VIEWS } from './tables/changes-view.ts';
import { EDITION_VIEWS } from './tables/editions.ts';
import { SERVICE_VIEWS } from './tables/services.ts';

/** A number as people write it: 1610, 0.5; never 1610.0. */
const figure = (sql: string): string => `printf('%.12g', ${sql})`;

const labelled = (enumeration: string, value: string): string =>
  `(SELECT zh FROM labels WHERE enumeration = '${enumeration}' AND value = ${value})`;

/** A figure with its bound in words: 不低于60, 1000—3000, 约3. `unit` is SQL for what follows each figure. */
const bounded = (unit: string, atLeast: string, min = 'f.min', max = 'f.max'): string => `CASE f.bound
    WHEN 'at_least' THEN '${atLeast}' || ${figure(min)} || ${unit}
    WHEN 'at_most' THEN '不超过' || ${figure(max)} || ${unit}
    WHEN 'range' THEN ${figure(min)} || '—' || ${figure(max)} || ${unit}
    WHEN 'approx' THEN '约' || ${figure(min)} || ${unit}
    WHEN 'exact' THEN ${figure(min)} || ${unit}
  END`;

/** Whose it is: the same first columns in every view of facts. */
const WHERE_FROM = `d.id AS document, d.region_name AS region, d.edition_label AS edition, ${labelled('status', 'd.status')} AS status_zh,
  i.id AS item_id, i.name AS item, i.domain, i.aspect`;

/** Where it stands: the last columns in every view of facts. The field bears the label that the notice prints. */
const PLACE = `f.field, (SELECT label FROM fields WHERE item_id = f.item_id AND field = f.field) AS field_zh, f.text, f.id`;

/** The same, with what is doubtful in the reading of a fact. */
const FACT_PLACE = `f.flags, ${PLACE}`;

const ofFacts = (table: string): string => `FROM ${table} f
  JOIN items i ON i.id = f.item_id
  JOIN documents d ON d.id = i.document_id`;

const fieldText = (name: string): string =>
  `(SELECT text FROM fields WHERE item_id = i.id AND field = '${name}') AS ${name}`;

const AGE = `CASE
    WHEN f.min IS NULL THEN ${figure('f.max')} || ${labelled('age_unit', 'f.unit')} || CASE f.max_inclusive WHEN 1 THEN '及以下' ELSE '以下（不含）' END
    WHEN f.max IS NULL THEN ${figure('f.min')} || ${labelled('age_unit', 'f.unit')} || CASE f.min_inclusive WHEN 1 THEN '及以上' ELSE '以上（不含）' END
    WHEN f.min = f.max THEN ${figure('f.min')} || ${labelled('age_unit', 'f.unit')}
    ELSE ${figure('f.min')} || CASE f.min_inclusive WHEN 1 THEN '' ELSE '（不含）' END || '—' || ${figure('f.max')} || ${labelled('age_unit', 'f.unit')}
      || CASE f.max_inclusive WHEN 1 THEN '' ELSE '（不含）' END
  END`;

/** 0.9 → 不低于90%; 0.05 points → 5个百分点; a share as its parts, 8:0.6:1.4; a fraction as the notice writes it, 三分之一. */
const RATIO = `CASE f.kind
    WHEN 'share' THEN replace(replace(replace(f.parts, '[', ''), ']', ''), ',', ':')
    WHEN 'percent' THEN ${bounded("'%'", '不低于', 'f.min * 100', 'f.max * 100')}
    WHEN 'points' THEN ${bounded("'个百分点'", '不低于', 'f.min * 100', 'f.max * 100')}
    WHEN 'multiple' THEN ${bounded("'倍'", '不低于')}
    WHEN 'fraction' THEN f.text
  END`;

const EVERY = `CASE
    WHEN f.every_unit IS NULL THEN NULL
    WHEN f.every_n = 1 THEN ${labelled('period', 'f.every_unit')}
    ELSE '每' || ${figure('f.every_n')} || ${labelled('every_unit', 'f.every_unit')}
  END`;

export const VIEWS: Readonly<Record<string, string>> = {
  v_items: `
  -- One row a service, its fields side by side. 服务项目及其各栏。
SELECT d.id AS document, d.region_name AS region, d.region_code, d.edition_label AS edition, d.status, ${labelled('status', 'd.status')} AS status_zh,
  d.kind, ${labelled('document_kind', 'd.kind')} AS kind_zh,
  i.id AS item_id, i.parent_id, i.no, i.sub_no, i.name, i.domain, i.aspect,
  ${['audience', 'content', 'standard', 'funding', 'lead_agency', 'implementing_agency'].map(fieldText).join(',\n  ')}
FROM items i
  JOIN documents d ON d.id = i.document_id`,

  v_amounts: `
  -- Sums of money: whose, for what, how much, per what and how often. 金额。
SELECT ${WHERE_FROM},
  f.subject, ${bounded("'元'", '不低于')} AS amount, f.min, f.max, f.bound, ${labelled('bound', 'f.bound')} AS bound_zh,
  f.per, ${labelled('per_list', 'f.per')} AS per_zh, f.period, ${labelled('period', 'f.period')} AS period_zh,
  f.average, f.change, ${labelled('change', 'f.change')} AS change_zh, f.role, ${labelled('amount_role', 'f.role')} AS role_zh,
  (SELECT group_concat(g.text, '、') FROM amount_ages ag JOIN ages g ON g.id = ag.age_id WHERE ag.amount_id = f.id) AS ages,
  f.payer, f."from", f.until,
  ${FACT_PLACE}
${ofFacts('amounts')}`,

  v_ratios: `
  -- Shares, rates and multiples. 比例。
SELECT ${WHERE_FROM},
  f.subject, ${RATIO} AS ratio, f."of", f.kind, ${labelled('ratio_kind', 'f.kind')} AS kind_zh,
  f.min, f.max, f.bound, ${labelled('bound', 'f.bound')} AS bound_zh, f.parts, f.parties, f.change, ${labelled('change', 'f.change')} AS change_zh,
  f.role, ${labelled('ratio_role', 'f.role')} AS role_zh, f."from", f.until,
  ${FACT_PLACE}
${ofFacts('ratios')}`,

  v_frequencies: `
  -- How often, or how much a period. 频次。
SELECT ${WHERE_FROM},
  f.subject, f.action, ${bounded('f.unit', '不少于')} AS frequency, ${EVERY} AS every_zh, f.per_event,
  f.min, f.max, f.bound, ${labelled('bound', 'f.bound')} AS bound_zh, f.unit, f.every_n, f.every_unit,
  f.per, ${labelled('per_list', 'f.per')} AS per_zh, f.average, f.schedule,
  ${FACT_PLACE}
${ofFacts('frequencies')}`,

  v_ages: `
  -- Ages of persons. 年龄。
SELECT ${WHERE_FROM},
  ${AGE} AS age, f.min, f.max, f.min_inclusive, f.max_inclusive, f.unit, ${labelled('age_unit', 'f.unit')} AS unit_zh,
  f.sex, ${labelled('sex', 'f.sex')} AS sex_zh, f.role, ${labelled('age_role', 'f.role')} AS role_zh,
  ${FACT_PLACE}
${ofFacts('ages')}`,

  v_payers: `
  -- Who pays, and what part. 支出责任：谁出钱，出多少。
SELECT ${WHERE_FROM},
  f.level, ${labelled('payer_level', 'f.level')} AS level_zh, f.name, f.mode, ${labelled('payer_mode', 'f.mode')} AS mode_zh, f.share, f."for",
  ${PLACE}
${ofFacts('payers')}`,

  v_references: `
  -- Levels told without a figure: by another level, in full, by a formula, by who sets them. 未写明数额的标准。
SELECT ${WHERE_FROM},
  f.subject, f.relation, ${labelled('reference_relation', 'f.relation')} AS relation_zh, f.base,
  ${PLACE}
${ofFacts('item_references')}`,

  v_citations: `
  -- What rests on what: each citation with the work it is of. 法规政策依据，每处引用及所引文件。
SELECT ${WHERE_FROM},
  f.title, f.issuers, f.doc_number, f.decree, f.standard_no, f.version, f.trial, f.kind, ${labelled('citation_kind', 'f.kind')} AS kind_zh,
  w.id AS work_id, w.title AS work_title, w.doc_number AS work_doc_number, w.decree AS work_decree, w.standard_no AS work_standard_no,
  w.version AS work_version, w.level AS work_level, ${labelled('work_level', 'w.level')} AS work_level_zh, f.work_key,
  ${FACT_PLACE}
${ofFacts('citations')}
  LEFT JOIN work_citations wc ON wc.citation_id = f.id
  LEFT JOIN works w ON w.id = wc.work_id`,

  v_works: `
  -- Who cites what, in how many places and items: one row a work and a notice that cites it, with the edition of the work. 谁引用了什么、几处、哪一版。
SELECT w.id AS work_id, w.title, w.kind, ${labelled('citation_kind', 'w.kind')} AS kind_zh, w.level, ${labelled('work_level', 'w.level')} AS level_zh,
  w.doc_number, w.decree, w.standard_no, w.version, w.trial, w.issuers,
  d.id AS document, d.region_name AS region, d.edition_label AS edition,
  count(*) AS places, count(DISTINCT c.item_id) AS items, count(DISTINCT c.text) AS spellings
FROM works w
  JOIN work_citations wc ON wc.work_id = w.id
  JOIN citations c ON c.id = wc.citation_id
  JOIN items i ON i.id = c.item_id
  JOIN documents d ON d.id = i.document_id
GROUP BY w.id, w.title, w.kind, w.level, w.doc_number, w.decree, w.standard_no, w.version, w.trial, w.issuers, d.id, d.region_name, d.edition_label`,

  v_warnings: `
  -- What a reader should look at. 需要人看一眼的地方。
SELECT d.id AS document, d.region_name AS region, d.edition_label AS edition, f.rule, f.message, f.message_zh,
  f.item AS item_id, i.name AS item, f.line, f."start", f."end", f.params
FROM warnings f
  JOIN documents d ON d.id = f.document_id
  LEFT JOIN items i ON i.id = f.item`,
};

/** CREATE VIEW of each, in the order above. */
export function createViews(): string[] {
  return Object.entries({
    ...VIEWS,
    ...BODY_VIEWS,
    ...EDITION_VIEWS,
    ...CHANGE_VIEWS,
    ...SERVICE_VIEWS,
    ...PLACE_VIEWS,
  }).map(([name, select]) => `CREATE VIEW ${name} AS${select}`);
}
