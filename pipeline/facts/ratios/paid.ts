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

const PAYING = /^(?:按照|按|报销|支付|补助|补偿|救助|减免|承担|资助|补贴|负担|给予|)$/;
export const paysPart = (verb: string, right: string): boolean =>
  PAYING.test(verb) &&
  (isPaid(right) ||
    (/^按/.test(verb) && /^ ?[、，；。]/.test(right)) ||
    /^(?:报销|支付|补助|补偿|救助|资助|补贴|承担|负担)$/.test(verb));

/** 在年度救助限额内按…: where, not what. */
const stripPlace = (rest: string): string => rest.replace(/^ ?在[^，。；]{1,16}(?:内|中|下|以内)(?=$)/, '');
