/** Eligible services on a screen: by place, group and domain. */
import type { StandingEdition } from '../across/editions/standing.ts';
import type { EligiblePlace, EligibleService } from '../ask/eligible/eligible.ts';
import { GROUPS, type JudgedGroup, type Person } from '../ask/eligible/judge.ts';
import { labelOf } from '../records/labels.ts';
import type { JudgedCounts } from '../serve/records/judged.ts';
import type { Context } from './context.ts';
import { shortLine, wholeLines } from './eligible-lines.ts';
import { columnsOf, table, wrap } from './width.ts';

/** What the command line asks for. */
export interface AskedPerson {
  age: number;
  unit: 'year' | 'month';
  sex: Person['sex'];
  day: string;
}

const USUAL_WIDTH = 80;
const GROUP_WORDS = {
  named: 'cli-eligible-named',
  part: 'cli-eligible-part',
  open: 'cli-eligible-open',
  outside: 'cli-eligible-outside',
} as const satisfies Record<JudgedGroup, string>;
/** Where the ages of each service are shown whole; elsewhere one line must do. */
const WITH_AGES: readonly JudgedGroup[] = ['named', 'part'];

/** @param notes what was left out, and why */
export function eligibleText(
  context: Context,
  asked: AskedPerson,
  places: readonly EligiblePlace[],
  notes: readonly string[],
): string {
  return screen(context, asked, (width) => [
    ...places.flatMap((place) => [...placeLines(context, place, width), '']),
    ...notes.flatMap((note) => [...wrap(note, width), '']),
  ]);
}

/** Who is asked about above, what was not checked below. */
function screen(context: Context, asked: AskedPerson, body: (width: number) => readonly string[]): string {
  const { say, paint } = context;
  const width = Math.max(60, columnsOf(context.io.stdout, USUAL_WIDTH));
  const lines = [
    paint('bold', say('cli-eligible-head', { who: whoOf(context, asked), day: asked.day })),
    '',
    ...body(width),
    ...wrap(say('cli-eligible-unchecked'), width),
  ];
  return `${lines.join('\n')}\n`;
}

/** Of many places how many services are of each group: a line a place. */
export function eligibleCounts(
  context: Context,
  asked: AskedPerson,
  places: readonly StandingEdition[],
  counts: ReadonlyMap<string, JudgedCounts>,
): string {
  const { say, lang } = context;
  const head = [...GROUPS.map((group) => say(GROUP_HEADS[group])), say('cli-eligible-place'), ''];
  const rows = places.map(({ edition: { id, label }, region, standing }) => [
    ...GROUPS.map((group) => String(counts.get(id)?.[group] ?? 0)),
    [region.name, label].filter(Boolean).join(' '),
    standing === 'in_force' ? id : `${id}  ${labelOf('standing', standing, lang)}`,
  ]);
  return screen(context, asked, (width) => [
    ...table([head, ...rows]),
    '',
    ...wrap(say('cli-eligible-folded', { count: places.length }), width),
    '',
  ]);
}

const GROUP_HEADS = {
  named: 'cli-eligible-named-head',
  part: 'cli-eligible-part-head',
  open: 'cli-eligible-open-head',
  outside: 'cli-eligible-outside-head',
} as const satisfies Record<JudgedGroup, string>;

function whoOf({ say, lang }: Context, { age, unit, sex }: AskedPerson): string {
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
    `${paint('bold', [place.region.name, place.edition].filter(Boolean).join(' '))}  ${paint('dim', place.document)}`,
    ...wrap(place.title, width - 2).map((line) => `  ${line}`),
    ...wrap(holds, width - 2).map((line) => `  ${place.standing === 'in_force' ? line : paint('red', line)}`),
    ...wrap(say('cli-eligible-counts', place.counts), width - 2).map((line) => `  ${line}`),
    ...GROUPS.flatMap((group) => groupLines(context, place, group, width)),
    ...(place.services.some(({ inferred }) => inferred)
      ? ['', ...wrap(say('cli-eligible-inferred'), width - 2).map((line) => `  ${line}`)]
      : []),
  ];
}

function groupLines(context: Context, place: EligiblePlace, group: JudgedGroup, width: number): string[] {
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
        `    ${paint('dim', headingOf(context, own))}`,
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
