/** Eligible services as lines: the audience, the ages in it and elsewhere, and what they set. */

import type { EligibleService } from '../ask/eligible/eligible.ts';
import type { StatedAge } from '../ask/eligible/judge.ts';
import { localOf } from '../records/ids.ts';
import { labelOf } from '../records/labels.ts';
import { figureWords } from '../show/facts.ts';
import type { Context } from './context.ts';
import { fieldName } from './field-names.ts';
import { cut, displayWidth, pad, wrap } from './width.ts';

function nameOf({ item, name }: EligibleService): string {
  return `${pad(localOf(item), 5)} ${name}`;
}

/** One line: the ages that are stated elsewhere than in the audience, and the audience, cut. */
export function shortLine(context: Context, service: EligibleService, width: number): string {
  const { say, lang } = context;
  const name = cut(nameOf(service), 40);
  const elsewhere = service.ages.filter(({ age }) => age.field !== 'audience' && age.role !== 'other');
  const ages = [...new Set(elsewhere.map(({ age }) => figureWords('age', age, lang)))];
  const audience = (service.audience?.text ?? say('cli-eligible-no-audience')).replace(/\s+/gu, ' ');
  const shown = [...(ages.length > 0 ? [ages.join('、')] : []), audience].join(' · ');
  return `      ${name}  ${cut(shown, Math.max(24, width - 8 - displayWidth(name)))}`;
}

/** The audience with the ages in it that fit marked, their values below it; then ages elsewhere, each with its own words. */
export function wholeLines(context: Context, service: EligibleService, width: number): string[] {
  const { say, paint } = context;
  const fitting = service.ages.filter(({ fit }) => fit !== 'none');
  const own = fitting.filter(({ age }) => age.field === 'audience');
  const elsewhere = distinct(
    context,
    fitting.filter(({ age }) => age.field !== 'audience'),
  );
  const tiers = service.ages.filter(({ sums }) => sums.length > 0);
  const others = tiers.some(({ fit }) => fit !== 'none') ? [] : tiers;
  const audience = service.audience ? marked(service.audience.text, own) : say('cli-eligible-no-audience');
  return [
    `      ${paint('bold', nameOf(service))}`,
    ...wrap(audience, width - 12).map((line) => `            ${line}`),
    ...distinct(context, own).flatMap((one) => point(ageHead(context, one), width)),
    ...elsewhere.flatMap((one) => [
      ...point(ageHead(context, one), width),
      ...wrap(marked(one.clause.text, [{ age: one.clause }]), width - 14).map(
        (line) => `              ${line}`,
      ),
    ]),
    ...(others.length === 0 ? [] : point(otherTiers(context, others), width)),
  ];
}

/** 80–89 岁, 90–99 岁: ages that set a sum, none of which is the person's. */
function otherTiers({ say, lang }: Context, tiers: readonly StatedAge[]): string {
  return say('cli-eligible-other-tiers', {
    ages: [...new Set(tiers.map(({ age }) => figureWords('age', age, lang)))],
  });
}

/** @param ages in the order of the text, none over another */
function marked(text: string, ages: readonly { age: { start: number; end: number } }[]): string {
  const ends = [0, ...ages.flatMap(({ age }) => [age.start, age.end]), text.length];
  return ends
    .slice(1)
    .map((end, at) => {
      const piece = text.slice(ends[at], end);
      return at % 2 === 1 ? `⟦${piece}⟧` : piece;
    })
    .join('');
}

/** What is said of the same age again, in the same field, is said once. */
function distinct(context: Context, ages: readonly StatedAge[]): StatedAge[] {
  const seen = new Map<string, StatedAge>();
  for (const one of ages) {
    const head = ageHead(context, one);
    if (!seen.has(head)) seen.set(head, one);
  }
  return [...seen.values()];
}

function ageHead({ say, paint, lang }: Context, { age, fit, sums }: StatedAge): string {
  const parts = [
    paint('ages', figureWords('age', age, lang)),
    fieldName(age.field, lang),
    age.role === 'tier' && labelOf('age_role', age.role, lang),
    fit === 'part' && say('cli-eligible-part-fit'),
    sums.length > 0 &&
      say('cli-eligible-sets', { sums: sums.map((sum) => figureWords('amount', sum, lang)) }),
  ];
  return parts.filter(Boolean).join(' · ');
}

/** A point of a list, folded under itself. */
const point = (text: string, width: number): string[] =>
  wrap(text, width - 12).map((line, at) => `          ${at === 0 ? '·' : ' '} ${line}`);
