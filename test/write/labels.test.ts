import { describe, expect, test } from 'vitest';
import { BODY_LEVELS, BODY_TYPES } from '../../pipeline/records/bodies.ts';
import { ORIGINS, REVIEWS } from '../../pipeline/records/corrections.ts';
import * as diff from '../../pipeline/records/diff.ts';
import { BASES, STANDINGS } from '../../pipeline/records/editions.ts';
import { HUNG_KINDS } from '../../pipeline/records/fact-kinds.ts';
import type { Label } from '../../pipeline/records/fact-labels.ts';
import * as facts from '../../pipeline/records/facts.ts';
import * as finance from '../../pipeline/records/finance.ts';
import { FACT_FLAGS } from '../../pipeline/records/flags.ts';
import { FILE_STATUSES } from '../../pipeline/records/index-file.ts';
import { type Enumeration, LABELS, labelOf } from '../../pipeline/records/labels.ts';
import * as records from '../../pipeline/records/schema.ts';
import { RELATIONS } from '../../pipeline/records/services.ts';

/** Which enumeration names the values of which list of the schemas. */
const NAMED: readonly (readonly [Enumeration, readonly string[]])[] = [
  ['document_kind', records.DOCUMENT_KINDS],
  ['status', records.STATUSES],
  ['region_level', records.REGION_LEVELS],
  ['body_type', BODY_TYPES],
  ['body_level', BODY_LEVELS],
  ['field', [...records.FIELD_NAMES, 'other']],
  ['agency_role', records.agency.shape.role.options],
  ['service_relation', RELATIONS],
  ['fact_kind', HUNG_KINDS],
  ['fact_flag', FACT_FLAGS],
  ['bound', facts.BOUNDS],
  ['period', facts.PERIODS],
  ['every_unit', facts.EVERY_UNITS],
  ['change', facts.CHANGES],
  ['currency', [...facts.amount.shape.currency.values]],
  ['amount_role', facts.AMOUNT_ROLES],
  ['ratio_kind', facts.RATIO_KINDS],
  ['ratio_role', finance.RATIO_ROLES],
  ['age_role', finance.AGE_ROLES],
  ['payer_level', finance.PAYER_LEVELS],
  ['payer_mode', finance.PAYER_MODES],
  ['reference_relation', finance.REFERENCE_RELATIONS],
  ['age_unit', facts.AGE_UNITS],
  ['sex', facts.age.shape.sex.unwrap().options],
  ['citation_kind', facts.CITATION_KINDS],
  ['work_level', records.work.shape.level.unwrap().options],
  ['validity_basis', BASES],
  ['standing', STANDINGS],
  ['origin', ORIGINS],
  ['review', REVIEWS],
  ['item_change', diff.ITEM_CHANGES],
  ['part_change', diff.FIELD_CHANGES],
  ['heading_change', diff.HEADING_CHANGES],
  ['diff_fact_kind', diff.FACT_KINDS],
  ['cause', diff.CAUSES],
  ['claim_role', records.CLAIM_ROLES],
  ['file_status', FILE_STATUSES],
];

describe('labels', () => {
  test.each(NAMED)(
    '%s: every value has a Chinese and an English name, and no name is left over',
    (enumeration, values) => {
      expect(Object.keys(LABELS[enumeration]).sort()).toEqual([...values].sort());
      for (const { zh, en } of Object.values(LABELS[enumeration]) as Label[]) {
        expect(zh).toMatch(/\p{Script=Han}/u);
        expect(en).toMatch(/^[\x20-\x7e…]+$/);
      }
    },
  );

  test('the only enumerations without a list in the schemas are the open ones', () => {
    const named = new Set<string>(NAMED.map(([enumeration]) => enumeration));
    expect(Object.keys(LABELS).filter((name) => !named.has(name))).toEqual(['per', 'repair_kind']);
  });

  test('every list of values that a schema module exports is named', () => {
    const lists = [...Object.values(facts), ...Object.values(records)].filter((value) =>
      Array.isArray(value),
    );
    const known: ReadonlySet<unknown>[] = NAMED.map(([, values]) => new Set<unknown>(values));
    // a list may be part of one that is named, as the roles of the letter are of those of claims
    const named = (list: readonly unknown[]): boolean =>
      known.some((values) => list.every((value) => values.has(value)));
    for (const list of lists) expect([list, named(list)]).toEqual([list, true]);
  });

  test.each([
    ['period', 'month', 'zh', '每月'],
    ['period', 'month', 'en', 'a month'],
    ['per', 'student', 'zh', '生'],
    ['per', '农家书屋', 'zh', '农家书屋'],
    ['per', 'constructor', 'zh', 'constructor'],
  ] as const)('labelOf(%s, %s, %s) is %s', (enumeration, value, lang, name) => {
    expect(labelOf(enumeration, value, lang)).toBe(name);
  });
});
