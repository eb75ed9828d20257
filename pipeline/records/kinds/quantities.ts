import * as z from 'zod';
import { reviewed } from '../corrections.ts';
import { BOUNDS } from '../facts.ts';
import { FACT_FLAGS } from '../flags.ts';
import { place } from '../shapes.ts';
import { numbers, perSigns } from './figure.ts';
import { BOUND_NOTE, columnOf, kindRow } from './row.ts';
import { boundedSql, boundedWords, labelled, named, perWords, plainNumber } from './shared.ts';

const quantityValue = place.extend({
  min: z.number().nullable(),
  max: z.number().nullable(),
  bound: z.enum(BOUNDS),
  unit: z.string().min(1).describe('minute, hour, day, workday, week, month, year, or as written'),
  per: z.array(z.string()).describe('as for amounts'),
  subject: z.string().nullable().describe('what it is of, verbatim'),
  flags: z
    .array(z.enum(FACT_FLAGS))
    .default([])
    .describe('how the reading came to it, where that is doubtful; [] else'),
});
const quantity = z.object({ id: z.string(), field: z.string(), ...quantityValue.shape, ...reviewed.shape });

export type QuantityValue = z.infer<typeof quantityValue>;
export type Quantity = z.infer<typeof quantity>;

/** Units of time have codes; every other unit is the Chinese word itself. */
const TIMES: Readonly<Record<string, { zh: string; en: string }>> = {
  minute: { zh: '分钟', en: 'minutes' },
  hour: { zh: '小时', en: 'hours' },
  day: { zh: '天', en: 'days' },
  workday: { zh: '个工作日', en: 'working days' },
  week: { zh: '周', en: 'weeks' },
  month: { zh: '个月', en: 'months' },
  year: { zh: '年', en: 'years' },
};
const unitIn = (unit: string, lang: 'zh' | 'en'): string => TIMES[unit]?.[lang] ?? unit;
const UNIT_ZH = `CASE f.unit ${Object.entries(TIMES)
  .map(([code, { zh }]) => `WHEN '${code}' THEN '${zh}'`)
  .join(' ')} ELSE f.unit END`;

export const quantities = kindRow<QuantityValue, Quantity>({
  value: quantityValue,
  schema: quantity,
  list: z
    .array(quantity)
    .default([])
    .describe('terms and durations, areas, weights, distances, counts of things'),
  usual: { per: [], subject: null, flags: [] },
  compare: {
    value: ['min', 'max', 'bound', 'unit', 'per'],
    form: ['unit', 'per'],
    subject: ['subject'],
    delta: ['unit', 'per'],
  },
  table: {
    note: {
      en: 'Terms and durations, areas, weights, distances, counts of things: measures that are no money, share, frequency or age.',
      zh: '期限、时长、面积、重量、距离与数量：金额、比例、频次、年龄以外的量。',
    },
    columns: [
      columnOf('min NUMERIC', '', (f) => f.min),
      columnOf('max NUMERIC', '', (f) => f.max),
      columnOf('bound TEXT NOT NULL', BOUND_NOTE, (f) => f.bound),
      columnOf('unit TEXT NOT NULL', 'minute … year, or as written: 平方米, 张, 名 · 单位', (f) => f.unit),
      columnOf('per TEXT NOT NULL', 'JSON list, as for amounts · 按何计', (f) => f.per),
      columnOf('subject TEXT', 'what it is of · 所指', (f) => f.subject),
    ],
    indexes: ['item_id, field', 'unit'],
    strict: false,
  },
  view: {
    note: 'Terms and durations, areas, counts of things. 期限、面积、数量等。',
    said: 'quantity',
    columns: `f.subject, ${boundedSql(UNIT_ZH, '不少于')} AS quantity, f.min, f.max, f.bound, ${labelled('bound', 'f.bound')} AS bound_zh,
  f.unit, ${UNIT_ZH} AS unit_zh, f.per, ${labelled('per_list', 'f.per')} AS per_zh,`,
  },
  words(fact, speaker) {
    const { lang } = speaker;
    const unit = unitIn(fact.unit, lang);
    return [
      boundedWords(speaker, fact, plainNumber, (n) => (lang === 'zh' ? `${n}${unit}` : `${n} ${unit}`)),
      ...perWords(speaker, fact.per),
      named(speaker, 'cli-subject', fact.subject),
    ];
  },
  figure: (fact) => ({ value: numbers(fact), unit: ` ${unitIn(fact.unit, 'zh')}${perSigns(fact.per)}` }),
});
