/** Eligible services on a screen: by place, group and domain. */
import { figureOf } from '../diff/render/figures.ts';
import type { EligiblePlace, EligibleService } from '../eligible/eligible.ts';
import { GROUPS, type Group, type Person, type StatedAge } from '../eligible/judge.ts';
import { labelOf } from '../records/labels.ts';
import type { Context } from './context.ts';
import { fieldName } from './field-names.ts';
import { visible } from './visible.ts';
import { cut, displayWidth, pad } from './width.ts';
import { wrap } from './wrap.ts';

/** What the command line asks for. */
export interface Asked {
  age: number;
  unit: 'year' | 'month';
  sex: Person['sex'];
  day: string;
}

const USUAL_WIDTH = 100;
const GROUP_WORDS = {
  named: 'cli-eligible-named',
  part: 'cli-eligible-part',
  open: 'cli-eligible-open',
  outside: 'cli-eligible-outside',
} as const satisfies Record<Group, string>;
/** Where the ages of each service are shown whole; elsewhere one line must do. */
const WITH_AGES: readonly Group[] = ['named', 'part'];

/** @param notes what was left out, and why */
export function eligibleText(
  context: Context,
  asked: Asked,
  places: readonly EligiblePlace[],
  notes: readonly string[],
): string {
  const { say, paint } = context;
  const width = Math.max(60, context.io.stdout.columns ?? USUAL_WIDTH);
  const lines = [
    paint('bold', say('cli-eligible-head', { who: whoOf(context, asked), day: asked.day })),
    '',
    ...places.flatMap((place) => [...placeLines(context, place, width), '']),
    ...notes.flatMap((note) => [...wrap(note, width), '']),
    ...wrap(say('cli-eligible-unchecked'), width),
  ];
  return `${lines.join('\n')}\n`;
}

function whoOf({ say, lang }: Context, { age, unit, sex }: Asked): string {
  const years = say(unit === 'year' ? 'cli-eligible-years' : 'cli-eligible-months', { n: age });
  return [years, sex && labelOf('sex', sex, lang)].filter(Boolean).join(' · ');
}

function placeLines(context: Context, place: EligiblePlace, width: number): string[] {
  const { say, paint, lang } = context;
  const holds =
    place.standing === 'in_force'
      ? say('cli-eligible-since', { day: place.valid_from })
      : say('cli-eligible-standing', { standing: labelOf('standing', place.standing, lang) });
  return [
    `${paint('bold', visible(`${place.region.name} ${place.edition}`))}  ${paint('dim', place.document)}`,
    ...wrap(visible(place.title), width - 2).map((line) => `  ${line}`),
    `  ${place.standing === 'in_force' ? holds : paint('red', holds)}`,
    `  ${say('cli-eligible-counts', place.counts)}`,
    ...GROUPS.flatMap((group) => groupLines(context, place, group, width)),
    ...(place.services.some(({ inferred }) => inferred) ? ['', `  ${say('cli-eligible-inferred')}`] : []),
  ];
}

function groupLines(context: Context, place: EligiblePlace, group: Group, width: number): string[] {
  const { say, paint } = context;
  const services = place.services.filter((one) => one.group === group);
  if (services.length === 0) return [];
  const domains = [...new Set(services.map(({ domain }) => domain))];
  return [
    '',
    ...wrap(say(GROUP_WORDS[group]), width - 2).map((line) => `  ${paint('bold', line)}`),
    ...domains.flatMap((domain) => {
      const own = services.filter((one) => one.domain === domain);
      return [
        `    ${paint('dim', visible(headingOf(context, own)))}`,
        ...own.flatMap((one) =>
          WITH_AGES.includes(group) ? wholeLines(context, one, width) : [shortLine(context, one, width)],
        ),
      ];
    }),
  ];
}

function headingOf({ say }: Context, services: readonly EligibleService[]): string {
  const [first] = services;
  const name = first?.domain ?? say('cli-eligible-no-domain');
  return services.some(({ inferred }) => inferred) ? `${name} ≈` : name;
}

const numberOf = (item: string): string => item.slice(item.indexOf('/') + 1);

function nameOf({ item, name }: EligibleService): string {
  return visible(`${pad(numberOf(item), 5)} ${name}`);
}

function shortLine({ say }: Context, service: EligibleService, width: number): string {
  const name = nameOf(service);
  const audience = service.audience?.text ?? say('cli-eligible-no-audience');
  const room = Math.max(24, width - 9 - Math.min(40, displayWidth(name)));
  return `      ${pad(cut(name, 40), Math.min(40, displayWidth(name)))}  ${cut(visible(audience.replace(/\s+/gu, ' ')), room)}`;
}

/** The audience with the ages in it that fit marked, their values below it; then ages elsewhere, each with its own words. */
function wholeLines(context: Context, service: EligibleService, width: number): string[] {
  const { say, paint } = context;
  const fitting = service.ages.filter(({ fit }) => fit !== 'none');
  const own = fitting.filter(({ age }) => age.field === 'audience');
  const elsewhere = distinct(
    context,
    fitting.filter(({ age }) => age.field !== 'audience'),
  );
  const audience = service.audience ? marked(service.audience.text, own) : say('cli-eligible-no-audience');
  return [
    `      ${paint('bold', nameOf(service))}`,
    ...wrap(audience, width - 12).map((line) => `            ${visible(line)}`),
    ...distinct(context, own).map((one) => ageHead(context, one)),
    ...elsewhere.flatMap((one) => [
      ageHead(context, one),
      ...wrap(marked(one.clause.text, [{ age: one.clause }]), width - 14).map(
        (line) => `              ${visible(line)}`,
      ),
    ]),
  ];
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
  const figure = (kind: 'age' | 'amount', fact: Parameters<typeof figureOf>[1]): string => {
    const { value, unit } = figureOf(kind, fact, lang);
    return value + unit;
  };
  const parts = [
    paint('ages', figure('age', age)),
    fieldName(age.field, lang),
    age.role === 'tier' && labelOf('age_role', age.role, lang),
    fit === 'part' && say('cli-eligible-part-fit'),
    sums.length > 0 && say('cli-eligible-sets', { sums: sums.map((sum) => figure('amount', sum)) }),
  ];
  return `          · ${parts.filter(Boolean).join(' · ')}`;
}
