import * as z from 'zod';
import { type Frequency, type FrequencyValue, frequency, frequencyValue } from '../facts.ts';
import { numbers, PERIOD_SIGNS, perSigns } from './figure.ts';
import { BOUND_NOTE, columnOf, kindRow } from './row.ts';
import {
  boundedSql,
  boundedWords,
  datedColumns,
  figureSql,
  labelled,
  named,
  perWords,
  plainNumber,
  UNDATED,
} from './shared.ts';

const EVERY = `CASE
    WHEN f.every_unit IS NULL THEN NULL
    WHEN f.every_n = 1 THEN ${labelled('period', 'f.every_unit')}
    ELSE '每' || ${figureSql('f.every_n')} || ${labelled('every_unit', 'f.every_unit')}
  END`;

/** How often, and nothing more told of it. */
export const PLAIN_FREQUENCY = {
  per: [],
  average: false,
  every: null,
  per_event: null,
  schedule: null,
  subject: null,
  action: null,
};

export const frequencies = kindRow<FrequencyValue, Frequency>({
  value: frequencyValue,
  schema: frequency,
  list: z.array(frequency),
  usual: {
    ...PLAIN_FREQUENCY,
    ...UNDATED,
    flags: [],
  },
  compare: {
    value: ['min', 'max', 'bound', 'unit', 'every', 'per', 'average', 'per_event', 'schedule'],
    form: ['unit', 'every', 'per', 'per_event'],
    subject: ['subject', 'action'],
    delta: ['unit', 'per', 'per_event', 'every'],
  },
  table: {
    note: { en: 'How often, or how much a period.', zh: '频次：多久一次，每期多少。' },
    columns: [
      columnOf('min NUMERIC', '', (f) => f.min),
      columnOf('max NUMERIC', '', (f) => f.max),
      columnOf('bound TEXT NOT NULL', BOUND_NOTE, (f) => f.bound),
      columnOf('unit TEXT NOT NULL', '量词', (f) => f.unit),
      columnOf('per TEXT NOT NULL', 'JSON list, as for amounts · 按何计', (f) => f.per),
      columnOf('average INTEGER NOT NULL', '0, 1 · 是否平均数', (f) => f.average),
      columnOf('every_n NUMERIC', 'every two years: 2, year · 每两年', (f) => f.every?.n),
      columnOf('every_unit TEXT', '', (f) => f.every?.unit),
      columnOf(
        'per_event TEXT',
        'an event, a stage or a person instead of a period · 按次、按阶段、按人',
        (f) => f.per_event,
      ),
      columnOf('schedule TEXT', 'JSON list: the times of a total · 总次数的时间安排', (f) => f.schedule),
      columnOf('subject TEXT', '所指', (f) => f.subject),
      columnOf('action TEXT', 'verb and object · 动作', (f) => f.action),
      ...datedColumns<Frequency>(),
    ],
    indexes: ['item_id, field'],
    strict: false,
  },
  view: {
    note: 'How often, or how much a period. 频次。',
    said: 'frequency',
    columns: `f.subject, f.action, ${boundedSql('f.unit', '不少于')} AS frequency, ${EVERY} AS every_zh, f.per_event,
  f.min, f.max, f.bound, ${labelled('bound', 'f.bound')} AS bound_zh, f.unit, f.every_n, f.every_unit,
  f.per, ${labelled('per_list', 'f.per')} AS per_zh, f.average, f.schedule,`,
  },
  words(fact, speaker) {
    const { say, lang, label } = speaker;
    const { every } = fact;
    const unit = every && label('every_unit', every.unit);
    return [
      boundedWords(speaker, fact, plainNumber, (n) =>
        lang === 'zh' ? `${n}${fact.unit}` : `${n} ${fact.unit}`,
      ),
      every &&
        (every.n === 1
          ? say('cli-every-one', { unit })
          : say('cli-every', { n: plainNumber(every.n), unit })),
      fact.per_event && say('cli-per', { what: fact.per_event }),
      ...perWords(speaker, fact.per),
      fact.average && say('cli-average'),
      fact.schedule && say('cli-schedule', { what: fact.schedule }),
      named(speaker, 'cli-action', fact.action),
      named(speaker, 'cli-subject', fact.subject),
    ];
  },
  figure(fact) {
    const { every, per_event } = fact;
    const period = every ? `/${every.n === 1 ? '' : every.n}${PERIOD_SIGNS[every.unit]}` : '';
    const event = per_event ? `/${per_event}` : '';
    return { value: numbers(fact), unit: ` ${fact.unit}${perSigns(fact.per)}${period}${event}` };
  },
});
