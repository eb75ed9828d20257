/**
 * Views across places, by name: which edition speaks for each place on the day of the query, what its ages say, and one service's facts side by side.
 * The same rules as editions/standing.ts and match/ages.ts, in plain SQL; they build on the views of facts.
 */
import { MONTHS } from '../match/ages.ts';
import { TODAY } from '../records/kinds/shared.ts';

/** A standard and a list of one place are of one matter. */
const MATTER = (series: string): string => `replace(replace(${series}, '-standard', ''), '-list', '')`;

/** A year alone is below every date in it, so texts compare as dates do. */
const STANDING = `CASE
    WHEN e.in_force = 1 THEN 'in_force'
    WHEN e.status = 'draft' THEN 'draft'
    WHEN e.valid_from IS NULL THEN 'undated'
    WHEN e.valid_from > ${TODAY} THEN 'not_yet'
    WHEN e.superseded_from <= ${TODAY} THEN 'superseded'
    ELSE 'expired'
  END`;

const UNIT = `CASE a.unit ${Object.entries(MONTHS)
  .map(([unit, months]) => `WHEN '${unit}' THEN ${months}`)
  .join(' ')} END`;

const SUMS = `(SELECT group_concat(m.amount || coalesce('/' || m.per_zh, '') || coalesce('（' || m.period_zh || '）', ''), '；')
    FROM v_amounts m JOIN amount_ages t ON t.amount_id = m.id WHERE t.age_id = a.id)`;

/** Whose audience it is: a sub-item without one has its parent's. */
const AUDIENCE_OF = `CASE
      WHEN i.parent_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM fields WHERE item_id = i.id AND field = 'audience') THEN i.parent_id
      ELSE i.id
    END`;

/** What other places agree on, where the notice lost the heading. */
const INFERRED = (heading: 'domain' | 'aspect'): string =>
  `(SELECT max(inferred_${heading}) FROM service_items WHERE item_id = o.id)`;

const SERVICE = `sv.id AS service_id, sv.name AS service, si.relation,
  (SELECT zh FROM labels WHERE enumeration = 'service_relation' AND value = si.relation) AS relation_zh, si.score, p.region_code, p.standing, p.standing_zh`;

const ofService = (view: string): string => `FROM ${view} f
  JOIN v_places p ON p.document = f.document
  JOIN service_items si ON si.item_id = f.item_id
  JOIN services sv ON sv.id = si.service_id`;

export const PLACE_VIEWS: Readonly<Record<string, string>> = {
  v_places: `
  -- Which edition speaks for each place on the day of the query: what is in force; only where nothing is, the newest there is, and why. 各地现以何版为准。
SELECT o.document, o.series, o.title, o.region, o.region_code, o.kind, o.status, o.status_zh, o.edition, o.valid_from, o.standing,
  (SELECT zh FROM labels WHERE enumeration = 'standing' AND value = o.standing) AS standing_zh
FROM (
  SELECT e.*, ${STANDING} AS standing,
    max(e.in_force) OVER (PARTITION BY ${MATTER('e.series')}) AS held,
    max(e.position) OVER (PARTITION BY e.series) AS newest
  FROM v_editions e
) o
WHERE o.in_force = 1 OR (o.held = 0 AND o.position = o.newest AND o.standing <> 'superseded')`,

  v_eligible: `
  -- What the ages of each service say, in what speaks for its place: one row an age, one with nulls for a service that states none.
  -- Ages are spans of months, half open: a person of 64 is 64 * 12 >= from_months AND (below_months IS NULL OR 65 * 12 <= below_months).
  -- Where the audience states ages, those decide and others do not (decides = 1), nor does a step without a lower end (未满60周岁) where it is one of those who are eligible. Ages of one service are alternatives.
  -- Nothing but ages and sexes is told here: not residence, income, health, nor whose age it is. 各服务所写年龄（仅年龄，不含其他条件）。
SELECT p.region, p.region_code, p.document, p.edition, p.status, p.status_zh, p.standing, p.standing_zh,
  o.id AS item_id, o.name AS item, coalesce(o.domain, ${INFERRED('domain')}) AS domain, coalesce(o.aspect, ${INFERRED('aspect')}) AS aspect,
  (SELECT text FROM fields WHERE item_id = o.owner AND field = 'audience') AS audience,
  CASE
    WHEN EXISTS (SELECT 1 FROM ages WHERE item_id = o.owner AND field = 'audience') THEN 'audience'
    WHEN EXISTS (SELECT 1 FROM ages WHERE item_id = o.id AND role <> 'other') THEN 'elsewhere'
    ELSE 'nowhere'
  END AS stated_in,
  CASE
    WHEN a.field = 'audience' THEN 1
    WHEN EXISTS (SELECT 1 FROM ages WHERE item_id = o.owner AND field = 'audience') THEN 0
    WHEN a.role = 'tier' AND a.min IS NULL AND EXISTS (SELECT 1 FROM ages WHERE item_id = o.id AND role = 'eligibility') THEN 0
    ELSE 1
  END AS decides,
  a.age, a.role, a.role_zh, a.sex, a.sex_zh,
  CASE WHEN a.id IS NULL THEN NULL WHEN a.min IS NULL THEN 0 ELSE (a.min + CASE WHEN a.min_inclusive = 0 THEN 1 ELSE 0 END) * ${UNIT} END AS from_months,
  (a.max + CASE WHEN a.max_inclusive = 0 THEN 0 ELSE 1 END) * ${UNIT} AS below_months,
  ${SUMS} AS sums, a.field, a.field_zh, a.text, a.id
FROM v_places p
  JOIN (SELECT i.*, ${AUDIENCE_OF} AS owner FROM items i) o ON o.document_id = p.document
  LEFT JOIN (
    SELECT item_id AS of_item, id FROM ages WHERE field = 'audience' OR role <> 'other'
    UNION ALL
    SELECT c.id, g.id FROM items c JOIN ages g ON g.item_id = c.parent_id
    WHERE g.field = 'audience' AND NOT EXISTS (SELECT 1 FROM fields WHERE item_id = c.id AND field = 'audience')
  ) t ON t.of_item = o.id
  LEFT JOIN v_ages a ON a.id = t.id
WHERE EXISTS (SELECT 1 FROM fields WHERE item_id = o.id)`,

  v_compare_amounts: `
  -- Sums of one service in every place: one row a sum, in what speaks for the place today. 同一服务各地金额。
SELECT ${SERVICE}, f.*
${ofService('v_amounts')}`,

  v_compare_ages: `
  -- Ages of one service in every place: one row an age, in what speaks for the place today. 同一服务各地年龄。
SELECT ${SERVICE}, f.*
${ofService('v_ages')}`,
};
