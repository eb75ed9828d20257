/** Facts as people write them: 1610 → 1750 元/人/月 (+8.7 %). */
import type { Lang } from '../../messages/index.ts';
import type { Delta, FactChange } from '../../records/diff.ts';
import type { Age, Amount, Citation, Frequency, Ratio } from '../../records/facts.ts';
import { word } from './words.ts';

const PERIODS: Readonly<Record<string, string>> = {
  day: '天',
  week: '周',
  month: '月',
  quarter: '季度',
  half_year: '半年',
  term: '学期',
  school_year: '学年',
  year: '年',
  once: '一次性',
};
const COUNTED: Readonly<Record<string, string>> = {
  person: '人',
  student: '生',
  household: '户',
  occurrence: '次',
  meal: '餐',
};
const AGE_UNITS: Readonly<Record<Age['unit'], string>> = { year: '岁', month: '个月', week: '周', day: '天' };

interface Numbers {
  min: number | null;
  max: number | null;
  bound: string;
}

/** ≥ 200, ≤ 20, 1000–3000, ≈ 300; `show` writes one number. */
function numbers({ min, max, bound }: Numbers, show: (value: number) => string = String): string {
  if (min !== null && max !== null && min !== max) return `${show(min)}–${show(max)}`;
  const value = min ?? max;
  if (value === null) return '–';
  const sign = bound === 'at_least' ? '≥ ' : bound === 'at_most' ? '≤ ' : bound === 'approx' ? '≈ ' : '';
  return sign + show(value);
}

/** The figure and its unit, so that a change in the figure alone names its unit once. */
interface Figure {
  value: string;
  unit: string;
}

/** 元/人/月, 元/户（一次性） */
export function yuan({ per, period }: Pick<Amount, 'per' | 'period'>): string {
  const by = [
    ...per.map((one) => COUNTED[one] ?? one),
    ...(period && period !== 'once' ? [PERIODS[period]!] : []),
  ];
  return `元${by.map((one) => `/${one}`).join('')}${period === 'once' ? '（一次性）' : ''}`;
}

function amount(fact: Amount): Figure {
  const sign = fact.change === 'increase' ? '+' : fact.change === 'decrease' ? '−' : '';
  return { value: sign + numbers(fact), unit: ` ${yuan(fact)}` };
}

function ratio(fact: Ratio): Figure {
  if (fact.parts) return { value: fact.parts.join(' : '), unit: '' };
  const sign = fact.change === 'increase' ? '+' : fact.change === 'decrease' ? '−' : '';
  const of = fact.of === null ? '' : `（${fact.of}）`;
  if (fact.kind === 'multiple') return { value: sign + numbers(fact), unit: ` 倍${of}` };
  const hundredths = (value: number) => String(Math.round(value * 1e6) / 1e4);
  return {
    value: sign + numbers(fact, hundredths),
    unit: (fact.kind === 'points' ? ' 个百分点' : ' %') + of,
  };
}

function frequency(fact: Frequency): Figure {
  const per = fact.per.map((one) => `/${COUNTED[one] ?? one}`).join('');
  const every = fact.every ? `/${fact.every.n === 1 ? '' : fact.every.n}${PERIODS[fact.every.unit]}` : '';
  const event = fact.per_event ? `/${fact.per_event}` : '';
  return { value: numbers(fact), unit: ` ${fact.unit}${per}${every}${event}` };
}

function age(fact: Age): Figure {
  const bound = fact.min === null ? 'at_most' : fact.max === null ? 'at_least' : 'range';
  const strict =
    (bound === 'at_least' && fact.min_inclusive === false) ||
    (bound === 'at_most' && fact.max_inclusive === false);
  const value = numbers({ ...fact, bound });
  const sex = fact.sex === 'male' ? '（男）' : fact.sex === 'female' ? '（女）' : '';
  return {
    value: strict ? value.replace('≥', '>').replace('≤', '<') : value,
    unit: ` ${AGE_UNITS[fact.unit]}${sex}`,
  };
}

/** On one line, also where its title goes over two paragraphs of the source. */
function citation(fact: Citation): Figure {
  return { value: fact.text.replace(/\s+/gu, ' '), unit: '' };
}

/** One fact in words. */
export function figureOf(kind: FactChange['kind'], fact: NonNullable<FactChange['old']>, lang: Lang): Figure {
  switch (kind) {
    case 'amount':
      return amount(fact as Amount);
    case 'ratio':
      return ratio(fact as Ratio);
    case 'frequency':
      return frequency(fact as Frequency);
    case 'age':
      return age(fact as Age);
    case 'citation':
      return citation(fact as Citation);
    case 'agency': {
      const { name, role, note } = fact as {
        name: string;
        role: 'lead' | 'implementing';
        note: string | null;
      };
      return { value: name, unit: `${note === null ? '' : `（${note}）`} [${word(role, lang)}]` };
    }
  }
}

/** One fact in one piece: `1610 元/人/月`. */
export function figureWords(...given: Parameters<typeof figureOf>): string {
  const { value, unit } = figureOf(...given);
  return value + unit;
}

/** `1610 → 1750 元/人/月 (+8.7 %)`; one side alone where a fact was added or removed. */
export function factWords({ kind, old, new: now, delta }: FactChange, lang: Lang): string {
  const [a, b] = [old && figureOf(kind, old, lang), now && figureOf(kind, now, lang)];
  if (a && b) {
    const left = a.unit === b.unit ? a.value : a.value + a.unit;
    return `${left} → ${b.value}${b.unit}${deltaWords(delta)}`;
  }
  const one = a ?? b;
  return one ? one.value + one.unit : '';
}

/** The subject that tells one sum from another. */
export function subjectOf({ old, new: now }: FactChange): string | null {
  const fact = now ?? old;
  return fact !== null && 'subject' in fact ? fact.subject : null;
}

function deltaWords(delta: Delta | null): string {
  if (delta === null || delta.relative === null || delta.absolute === 0) return '';
  const percent = Math.round(Math.abs(delta.relative) * 1000) / 10;
  return ` (${delta.absolute > 0 ? '+' : '−'}${percent} %)`;
}
