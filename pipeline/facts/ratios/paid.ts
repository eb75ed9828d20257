/** Whether a figure is the part of some money that is paid, and of which. For folded texts. */
import { isPaid } from './after.ts';
import { type Before, moneyOf } from './base.ts';
import type { Figure } from './figures.ts';

/** The money that the figure is paid of: 学费按30%补助, or in the clause before: …的合规医疗费用，按不低于60%的比例予以救助. */
export function paid(
  figure: Figure,
  before: Before,
  pays: boolean,
  prior: string,
): { of: string; own: boolean } | null {
  if (figure.of !== null || before.of !== null || before.change !== null) return null;
  if (figure.kind === 'points' || figure.kind === 'share' || !pays) return null;
  const rest = stripPlace(before.rest.replace(/(?:按照|按)$/, ''));
  const own = moneyOf(rest);
  if (own !== null) return { of: own, own: true };
  const carried = rest.trim() === '' ? moneyOf(prior) : null;
  return carried === null ? null : { of: carried, own: false };
}

/** 3万元以上部分按50%给予救助: of that part. 5万元以上部分支付70% tells what the figure is for: it is the subject. */
export const paysPart = (verb: string, right: string): boolean =>
  /^(?:按照|按|)$/.test(verb) && (isPaid(right) || (verb !== '' && /^ ?[、，；。]/.test(right)));

/** 在年度救助限额内按…: where, not what. */
const stripPlace = (rest: string): string => rest.replace(/^ ?在[^，。；]{1,16}(?:内|中|下|以内)(?=$)/, '');
