/** Figures as people write them: ≥ 200, 1000–3000, 元/人/月. */

/** The figure and its unit, so that a change in the figure alone names its unit once. */
export interface Figure {
  value: string;
  unit: string;
}

export const PERIOD_SIGNS: Readonly<Record<string, string>> = {
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

/** /人/床位 */
export const perSigns = (per: readonly string[]): string =>
  per.map((one) => `/${COUNTED[one] ?? one}`).join('');

export const changeSign = (change: string | null): string =>
  change === 'increase' ? '+' : change === 'decrease' ? '−' : '';

interface FigureNumbers {
  min: number | null;
  max: number | null;
  bound: string;
}

/** ≥ 200, ≤ 20, 1000–3000, ≈ 300; `show` writes one number. */
export function numbers(
  { min, max, bound }: FigureNumbers,
  show: (value: number) => string = String,
): string {
  if (min !== null && max !== null && min !== max) return `${show(min)}–${show(max)}`;
  const value = min ?? max;
  if (value === null) return '–';
  const sign = bound === 'at_least' ? '≥ ' : bound === 'at_most' ? '≤ ' : bound === 'approx' ? '≈ ' : '';
  return sign + show(value);
}
