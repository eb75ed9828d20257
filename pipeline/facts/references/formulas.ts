/** Levels that are computed: 月缴费平均工资除以30再乘以产假天数, 补助金额=低保标准×保障人数. For folded texts. */

import { matchesOf } from '../../text/matches.ts';
import { type FoundReference, nameBetween, subjectBefore } from './found.ts';

/** 除以|30, 再乘以|产假天数, ×|12: a step of a computation. */
const STEP = /(?:再|并|后)?(?:除以|乘以|×|÷|\*)/g;
/** Where what is computed begins and ends. */
const BEFORE = /[，。；：=按为]/;
/** 除以|计发月数 is one operand. */
const AFTER = /[，。；：）]|计发(?!月)|计算|发放|确定|核定|支付|给予|予以|的标准|执行|之积/;
/** 按 ends what stands before the base; the 照 of 按照 is left. */
const LEAD = /^(?:照|以|等于|根据|=| ){1,2}/;
const LONGEST_BASE = 40;
const LONGEST_OPERAND = 24;
/** 7×24小时, 5×8: hours of service. */
const NUMBER = /[0-9] ?$/;

/** The base before the first step, or null where a number stands there. */
function baseOf(text: string, step: number): [number, number] | null {
  const least = Math.max(0, step - LONGEST_BASE);
  let start = step;
  while (start > least && !BEFORE.test(text[start - 1] ?? '')) start -= 1;
  start += LEAD.exec(text.slice(start, step))?.[0].length ?? 0;
  return NUMBER.test(text.slice(start, step)) ? null : nameBetween(text, start, step);
}

/** 以|当地上年度城镇居民人均可支配收入|为基数计算; with a figure behind it (…为基数，按20%缴纳) it is the base of a ratio. */
const ON_BASIS =
  /以(?<base>[^，。；、：0-9□]{2,30}?)为(?:计算|计发|缴费|核定)?(?:基数|基准)(?:计算|计发|确定|核定|测算|核算|缴纳|缴费)?(?=[，。；]|$)(?![^。；]{0,30}(?:%|百分|倍|分之))/g;

function onBasis(text: string): FoundReference[] {
  return matchesOf(text, ON_BASIS).map((m) => {
    const base: [number, number] = [m.index + 1, m.index + 1 + (m.groups?.base ?? '').length];
    const subject = subjectBefore(text, m.index);
    return { start: m.index, end: m.index + m[0].length, relation: 'formula', base, subject };
  });
}

export function findFormulas(text: string): FoundReference[] {
  return [...steps(text), ...onBasis(text)];
}

function steps(text: string): FoundReference[] {
  const found: FoundReference[] = [];
  for (const m of matchesOf(text, STEP)) {
    const behind = m.index + m[0].length;
    const window = text.slice(behind, behind + LONGEST_OPERAND);
    const stop = window.search(AFTER);
    const next = window.search(/(?:再|并|后)?(?:除以|乘以|×|÷|\*)/);
    const cut = Math.min(stop === -1 ? window.length : stop, next === -1 ? window.length : next);
    const end = behind + cut;
    if (cut === 0) continue;
    const last = found.at(-1);
    if (last !== undefined && last.end === m.index) {
      last.end = end;
      continue;
    }
    const base = baseOf(text, m.index);
    if (base === null) continue;
    // 生育津贴|按照…: the subject ends before the words that lead to the base
    const lead = /(?:按照?|=|以|为)$/.exec(text.slice(Math.max(0, base[0] - 2), base[0]))?.[0].length ?? 0;
    found.push({
      start: base[0],
      end,
      relation: 'formula',
      base,
      subject: subjectBefore(text, base[0] - lead),
    });
  }
  return found;
}
