/** Levels that are computed: 月缴费平均工资除以30再乘以产假天数, 补助金额=低保标准×保障人数. For folded texts. */
import type { Found } from '../references.ts';
import { nameBetween, subjectBefore } from './subject.ts';

/** 除以30, 乘以产假天数, ×12: a step of a computation. */
const STEP = '(?:再|并|后)?(?:除以|乘以|×|÷|\\*)';
const OPERAND = '[^，。；：×÷=]{1,24}?';
const FORMULA = new RegExp(
  `(?<base>[^，。；：×÷=按]{2,40}?)(?<steps>${STEP}${OPERAND}(?:${STEP}${OPERAND}){0,4})(?=计发|计算|发放|确定|核定|支付|给予|予以|的标准|执行|之积|[，。；：）]|$)`,
  'g',
);
/** 按 ends the clause before the base; the 照 of 按照 is left. */
const LEAD = /^(?:照|为|以|等于|根据|=| ){1,2}/;
const NOT_ONE = /[0-9] ?$/;

export function findFormulas(text: string): Found[] {
  if (!/除以|乘以|[×÷*]/.test(text)) return [];
  return [...text.matchAll(FORMULA)].flatMap((m): Found[] => {
    const base = m.groups?.base ?? '';
    // 7×24小时, 5×8: hours of service
    if (NOT_ONE.test(base)) return [];
    const lead = LEAD.exec(base)?.[0].length ?? 0;
    const start = m.index + lead;
    const range = nameBetween(text, start, m.index + base.length);
    if (range === null) return [];
    const pointer = text.slice(0, start).search(/(?:按照|按|为|以|=)?$/);
    return [
      {
        start: range[0],
        end: m.index + m[0].length,
        relation: 'formula',
        base: range,
        subject: subjectBefore(text, Math.max(0, pointer)),
      },
    ];
  });
}
