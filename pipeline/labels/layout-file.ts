/** raw/NAME.layout.json: what a user teaches of one notice, without code. */
import * as z from 'zod';
import { FIELD_NAMES } from '../records/schema.ts';
import { MARKER_FAMILIES } from '../text/markers.ts';

const family = z
  .enum(MARKER_FAMILIES)
  .describe('decimal: 1. · paren: （1） · cn: 一、 · cn-paren: （一） · circled: ① …');

export const layoutFile = z.strictObject({
  labels: z
    .record(z.string().min(2), z.enum([...FIELD_NAMES, 'other']))
    .default({})
    .describe(
      'labels as printed, without colon → the field they stand for; other: kept as it is, without a warning',
    ),
  columns: z
    .record(z.string().min(1), z.enum(['number', 'domain', 'aspect', 'name', ...FIELD_NAMES, 'other']))
    .default({})
    .describe('heads of table columns → what they stand for'),
  markers: z
    .strictObject({ item: family.optional(), domain: family.optional(), aspect: family.optional() })
    .default({})
    .describe('which numbering bears items, domains, aspects'),
});
export type LayoutFile = z.infer<typeof layoutFile>;
