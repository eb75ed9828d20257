/** Figures that are ratios by their own form: 20%, 百分之二十, 5个百分点, 七成, 1.5倍, 1/3, 三分之一. */

import type { RatioValue } from '../../records/facts.ts';
import type { FactFlag } from '../../records/flags.ts';
import { matchesOf } from '../../text/matches.ts';
import { FORMS, type RatioForm } from './forms.ts';

export interface RatioFigure {
  /** Offsets of the number with its unit, without bound words; half open. */
  start: number;
  end: number;
  kind: RatioValue['kind'];
  low: number;
  /** Equal to `low` unless two ends are written: 30%—100%. */
  high: number;
  parts: number[] | null;
  /** What the unit itself names as base (24个月当年本市低保标准), else null. */
  of: string | null;
}

/** A figure with what the words round it say. */
export interface RatioReading extends RatioFigure {
  bound: RatioValue['bound'];
  change: RatioValue['change'];
  subject: string | null;
  /** Where the first bound word stands, the figure's start where there is none. */
  boundAt: number;
  /** Whether the bound word stands behind the unit: 80%以下. */
  boundBehind: boolean;
  flags: FactFlag[];
}

/** 1/3, 2/3; not 2024/1/1, 3/4级, 5/2. */
const SLASH =
  /(?<![0-9/.A-Za-z])([1-9][0-9]?) ?\/ ?([1-9][0-9]?)(?![0-9/.A-Za-z级型类期号月日人次元版页张幅栋幢课节]|学时|单元)/g;

function slashes(text: string): RatioFigure[] {
  if (!text.includes('/')) return [];
  return matchesOf(text, SLASH).flatMap((m) => {
    const [above, below] = [Number(m[1]), Number(m[2])];
    if (above >= below) return [];
    return [
      {
        start: m.index,
        end: m.index + m[0].length,
        kind: 'fraction' as const,
        low: above / below,
        high: above / below,
        parts: null,
        of: null,
      },
    ];
  });
}

const ROUND = new Set(['百', '千', '百千']);

function read(form: RatioForm, text: string): RatioFigure[] {
  if (!text.includes(form.needs)) return [];
  const found: RatioFigure[] = [];
  for (const m of matchesOf(text, form.pattern)) {
    const { low = '', high } = m.groups ?? {};
    const first = ROUND.has(low) ? null : form.value(low);
    const second = high === undefined ? first : form.value(high);
    if (first === null || second === null) continue;
    const one = { kind: form.kind, parts: null, of: null };
    const end = m.index + m[0].length;
    // 由20%至10% falls: two figures, not a range.
    if (first > second && high !== undefined) {
      const cut = m.index + m[0].lastIndexOf(high);
      const firstEnd = m.index + m[0].slice(0, cut - m.index).replace(/ ?(?:-{1,2}|至|到) ?$/, '').length;
      found.push({ start: m.index, end: firstEnd, low: first, high: first, ...one });
      found.push({ start: cut, end, low: second, high: second, ...one });
    } else found.push({ start: m.index, end, low: first, high: second, ...one });
  }
  return found;
}

/** All such figures of a folded text, in order; where two forms overlap, the one that begins first. Linear. */
export function findFigures(text: string): RatioFigure[] {
  const all = [...FORMS.flatMap((form) => read(form, text)), ...slashes(text)].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  let reach = 0;
  return all.filter((f) => {
    if (f.start < reach) return false;
    reach = f.end;
    return true;
  });
}
