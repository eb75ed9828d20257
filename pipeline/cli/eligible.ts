/** `minsheng eligible`: which services of each place state an age that takes a person in. */

import { type EligiblePlace, eligibleIn, type InferredHeadings } from '../ask/eligible/eligible.ts';
import type { Person } from '../ask/eligible/judge.ts';
import { renderEligibleCsv } from '../ask/eligible/render-csv.ts';
import { MONTHS } from '../match/ages.ts';
import { CLI_ELIGIBLE } from '../messages/cli-eligible.ts';
import type { Service } from '../records/services.ts';
import { printJson } from '../show/json.ts';
import { codeToday } from '../text/regions/in-year.ts';
import { loadNotices } from '../write/load-listed.ts';
import { answer, bomOf, formatAsked } from './answer.ts';
import type { Context } from './context.ts';
import { type AskedPerson, eligibleText } from './eligible-text.ts';
import { EXIT, NotThere, UsageError } from './exit.ts';
import { type Held, heldIn } from './held.ts';
import type { Options } from './options.ts';
import { visible } from './visible.ts';

/**
 * JSON: `{person: {age, unit, sex}, on, unchecked, unchecked_zh, places}`: `places` as `eligibleIn` gives them, each service in one group
 * (named, part, open, outside) with its audience and every age it states.
 */
export async function run(context: Context, _args: readonly string[], options: Options): Promise<number> {
  const { say, lang } = context;
  if (options.age === undefined) throw new UsageError(say('cli-eligible-no-age'));
  const format = formatAsked<'csv'>(context, options);
  const bom = bomOf(context, options, format);
  const held = await heldIn(context, options);
  const asked: AskedPerson = {
    age: options.age,
    unit: (options.unit as AskedPerson['unit'] | undefined) ?? 'year',
    sex: (options.sex as Person['sex'] | undefined) ?? null,
    day: held.day,
  };
  const places = await placesOf(context, held, asked, options.domain ?? null);
  const page = {
    text: () => eligibleText(context, asked, places, options.place ? [] : namesOnly(context, held)),
    csv: () => renderEligibleCsv(places, lang),
    json: () => printJson(answerOf(asked, places)),
  }[format]();
  await answer(context, options, bom + page);
  return EXIT.fine;
}

async function placesOf(
  { say }: Context,
  held: Held,
  asked: AskedPerson,
  domain: string | null,
): Promise<EligiblePlace[]> {
  const unit = MONTHS[asked.unit];
  const person: Person = {
    span: { from: asked.age * unit, below: (asked.age + 1) * unit },
    sex: asked.sex,
  };
  const headings = inferredHeadings(held.services);
  const places: EligiblePlace[] = [];
  const domains = new Set<string>();
  // one notice in memory at a time
  for (const place of held.places) {
    for (const notice of await loadNotices(held.from, held.index, [place.edition.id])) {
      places.push(...eligibleIn([{ ...place, notice }], person, domain, headings));
      for (const { name } of notice.domains) domains.add(name);
    }
  }
  if (domain !== null && places.every(({ services }) => services.length === 0))
    throw new NotThere(say('cli-domain-unknown', { domain: visible(domain), domains: [...domains] }));
  return places;
}

function inferredHeadings(services: readonly Service[]): InferredHeadings {
  return new Map(
    services.flatMap(({ members }) =>
      members.flatMap(({ item, inferred }) => (inferred ? [[item, inferred] as const] : [])),
    ),
  );
}

/** Places of which nothing but an interpretation was read: told, not looked at. */
function namesOnly({ say }: Context, { index, editions }: Held): string[] {
  const known = new Set(editions.map(({ region }) => region.code));
  return index.notices
    .filter(({ kind, region }) => kind === 'interpretation' && !known.has(codeToday(region.code)))
    .map(({ id }) => say('cli-eligible-interpretation', { document: id }));
}

/** What was not looked at is part of the answer. */
function answerOf({ age, unit, sex, day }: AskedPerson, places: readonly EligiblePlace[]): unknown {
  const { en, zh } = CLI_ELIGIBLE['cli-eligible-unchecked'];
  return { person: { age, unit, sex }, on: day, unchecked: en, unchecked_zh: zh, places };
}
