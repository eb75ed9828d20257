/** What a fact says of how the reading came to it. Apart from the schemas: who wants the extractors alone loads no zod. */

/**
 * Why a fact is worth a second look, in this order:
 * - `carried`: a value other than the subject (per, period, bound, base …) comes from an earlier phrase or from the member before it
 * - `list_member`: a later member of a list
 * - `next_clause`: a range, a bound or a cycle is told in another clause than the figure
 * - `subject_completed`: the subject does not stand so in the text: 一、二、三级医疗机构 → 一级医疗机构, or joined with its list's head
 * - `level_inferred`: the text names no level (同级, 各级, 政府), and the place's own stands for it
 * - `unit_in_label`: the unit stands in the field's label or the column's head: 补助标准（元/人·月） over 1800
 */
export const FACT_FLAGS = [
  'carried',
  'list_member',
  'next_clause',
  'subject_completed',
  'level_inferred',
  'unit_in_label',
] as const;
export type FactFlag = (typeof FACT_FLAGS)[number];
