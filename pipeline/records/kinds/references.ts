import * as z from 'zod';
import { type Reference, reference } from '../facts.ts';
import { type ReferenceValue, referenceValue } from '../finance.ts';
import { columnOf, kindRow } from './row.ts';
import { labelled, named } from './shared.ts';

export const references = kindRow<ReferenceValue, Reference>({
  value: referenceValue,
  schema: reference,
  list: z
    .array(reference)
    .default([])
    .describe('levels told without a figure: by another level, in full, by a formula, by who sets them'),
  usual: { base: null, subject: null, to: null },
  compare: null,
  table: {
    name: 'item_references',
    note: {
      en: 'Levels told without a figure (`references` in JSON, a word of SQL).',
      zh: '未写明数额的标准：参照、补差、全额、公式、由谁确定（JSON 中为 references）。',
    },
    columns: [
      columnOf(
        'relation TEXT NOT NULL',
        'same_as, difference_to, full, formula, set_by, no_less_than, no_more_than · 参照、补差、全额、公式、由其确定、不低于、不高于',
        (f) => f.relation,
      ),
      columnOf('base TEXT', 'the level referred to, or who sets it · 所参照者', (f) => f.base),
      columnOf('subject TEXT', 'whose level it is · 所指', (f) => f.subject),
      columnOf(
        '"to" TEXT',
        'JSON: the item, column or sum of the notice that is pointed at · 本文件内所指',
        (f) => f.to,
      ),
    ],
    indexes: ['item_id, field', 'relation'],
  },
  view: {
    note: 'Levels told without a figure: by another level, in full, by a formula, by who sets them. 未写明数额的标准。',
    said: 'relation_zh',
    columns: `f.subject, f.relation, ${labelled('reference_relation', 'f.relation')} AS relation_zh, f.base,`,
  },
  words: (fact, speaker) => [
    speaker.label('reference_relation', fact.relation),
    fact.base,
    named(speaker, 'cli-subject', fact.subject),
  ],
  figure: ({ base, text }) => ({ value: base ?? text, unit: '' }),
});
