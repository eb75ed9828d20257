import * as z from 'zod';
import { type Ratio, type RatioValue, ratio, ratioValue } from '../facts.ts';
import { changeSign, numbers } from './figure.ts';
import { BOUND_NOTE, columnOf, kindRow, type Speaker } from './row.ts';
import { boundedSql, boundedWords, datedColumns, labelled, named, plainNumber, UNDATED } from './shared.ts';

/** 0.9 → 不低于90%; 0.05 points → 5个百分点; a share as its parts, 8:0.6:1.4; a fraction as the notice writes it, 三分之一. */
const RATIO = `CASE f.kind
    WHEN 'share' THEN replace(replace(replace(f.parts, '[', ''), ']', ''), ',', ':')
    WHEN 'percent' THEN ${boundedSql("'%'", '不低于', 'f.min * 100', 'f.max * 100')}
    WHEN 'points' THEN ${boundedSql("'个百分点'", '不低于', 'f.min * 100', 'f.max * 100')}
    WHEN 'multiple' THEN ${boundedSql("'倍'", '不低于')}
    WHEN 'fraction' THEN f.text
  END`;

const hundred = (n: number): string => plainNumber(n * 100);

type UnitWords = [number: (n: number) => string, unit: (n: string) => string];
const unitOf = (kind: RatioValue['kind'], { say }: Speaker): UnitWords => {
  const units: Readonly<Record<RatioValue['kind'], UnitWords>> = {
    percent: [hundred, (n) => `${n}%`],
    points: [hundred, (n) => say('cli-points', { n })],
    multiple: [plainNumber, (n) => say('cli-times', { n })],
    fraction: [(n) => String(Number(n.toPrecision(6))), (n) => n],
    share: [plainNumber, (n) => n],
  };
  return units[kind];
};

export const ratios = kindRow<RatioValue, Ratio>({
  value: ratioValue,
  schema: ratio,
  list: z.array(ratio),
  usual: {
    parts: null,
    change: null,
    of: null,
    subject: null,
    role: 'benefit',
    parties: null,
    ...UNDATED,
    flags: [],
  },
  compare: {
    value: ['kind', 'min', 'max', 'parts', 'bound', 'change', 'of'],
    form: ['kind', 'change', 'of'],
    subject: ['subject'],
    delta: ['kind', 'parts'],
  },
  table: {
    note: { en: 'Shares, rates and multiples: 90 % is 0.9.', zh: '比例、比率与倍数；90% 记作 0.9。' },
    columns: [
      columnOf(
        'kind TEXT NOT NULL',
        'percent, points, share, multiple, fraction · 百分比、百分点、分担比、倍数、分数',
        (f) => f.kind,
      ),
      columnOf('min NUMERIC', '', (f) => f.min),
      columnOf('max NUMERIC', '', (f) => f.max),
      columnOf('bound TEXT NOT NULL', BOUND_NOTE, (f) => f.bound),
      columnOf('parts TEXT', 'JSON list, of a share · 分担比各份', (f) => f.parts),
      columnOf('change TEXT', 'increase, decrease · 增减', (f) => f.change),
      columnOf('"of" TEXT', 'what it is a part of, verbatim · 基数', (f) => f.of),
      columnOf('subject TEXT', 'what has the value · 所指', (f) => f.subject),
      columnOf(
        'role TEXT NOT NULL',
        'as for amounts; target: a goal · 同金额；target 为目标值',
        (f) => f.role,
      ),
      columnOf(
        'parties TEXT',
        'JSON list of name, level and value: who bears it, in the order of parts · 分担各方',
        (f) => f.parties,
      ),
      ...datedColumns<Ratio>(),
    ],
    indexes: ['item_id, field', 'kind'],
    strict: false,
  },
  view: {
    note: 'Shares, rates and multiples. 比例。',
    said: 'ratio',
    columns: `f.subject, ${RATIO} AS ratio, f."of", f.kind, ${labelled('ratio_kind', 'f.kind')} AS kind_zh,
  f.min, f.max, f.bound, ${labelled('bound', 'f.bound')} AS bound_zh, f.parts, f.parties, f.change, ${labelled('change', 'f.change')} AS change_zh,
  f.role, ${labelled('ratio_role', 'f.role')} AS role_zh, f."from", f.until,`,
  },
  words(fact, speaker) {
    const { label } = speaker;
    const [number, unit] = unitOf(fact.kind, speaker);
    return [
      fact.parts ? fact.parts.map(plainNumber).join(' : ') : boundedWords(speaker, fact, number, unit),
      label('ratio_kind', fact.kind),
      fact.change && label('change', fact.change),
      named(speaker, 'cli-of', fact.of),
      named(speaker, 'cli-subject', fact.subject),
    ];
  },
  figure(fact) {
    if (fact.parts) return { value: fact.parts.join(' : '), unit: '' };
    const of = fact.of === null ? '' : `（${fact.of}）`;
    const sign = changeSign(fact.change);
    if (fact.kind === 'multiple') return { value: sign + numbers(fact), unit: ` 倍${of}` };
    const hundredths = (value: number) => String(Math.round(value * 1e6) / 1e4);
    return {
      value: sign + numbers(fact, hundredths),
      unit: (fact.kind === 'points' ? ' 个百分点' : ' %') + of,
    };
  },
});
