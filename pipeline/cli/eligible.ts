/** `minsheng eligible`: which services of each place state an age that takes a person in. */

import type { EligiblePlace } from '../ask/eligible/eligible.ts';
import type { Person } from '../ask/eligible/judge.ts';
import { renderEligibleCsv } from '../ask/eligible/render-csv.ts';
import { MONTHS } from '../match/ages.ts';
import { CLI_ELIGIBLE } from '../messages/cli-eligible.ts';
import { judgedCounts, judgedIn } from '../serve/records/judged.ts';
import { printJson } from '../show/json.ts';
import { codeToday } from '../text/regions/in-year.ts';
import { answer, bomOf, formatAsked } from './answer.ts';
import type { Context } from './context.ts';
import { type AskedPerson, eligibleCounts, eligibleText } from './eligible-text.ts';
import { EXIT, NotThere, UsageError } from './exit.ts';
import { type Held, heldIn } from './held.ts';
import type { Options } from './options.ts';

/**
 * JSON: `{person: {age, unit, sex}, on, unchecked, unchecked_zh, places}`: `places` as `eligibleIn` gives them, each service in one group
 * (named, part, open, outside) with its audience and every age it states.
 */
export async function run(context: Context, _args: readonly string[], options: Options): Promise<number> {
  const { say, lang } = context;
  if (options.age === undefined) throw new UsageError(say('cli-eligible-no-age'));
  const format = formatAsked<'csv'>(context, options);
  const bom = bomOf(context, options, format);
  const asked: Omit<AskedPerson, 'day'> = {
    age: options.age,
    unit: (options.unit as AskedPerson['unit'] | undefined) ?? 'year',
    sex: (options.sex as Person['sex'] | undefined) ?? null,
  };
  const page = await heldIn(context, options, (held) => {
    const on = { ...asked, day: held.day };
    if (format === 'text' && options.domain === undefined && held.places.length > MOST_PLACES) {
      const counts = judgedCounts(held.snapshot, personOf(on));
      return eligibleCounts(context, on, held.places, counts);
    }
    const places = placesOf(context, held, on, options.domain ?? null);
    return {
      text: () => eligibleText(context, on, places, options.place ? [] : namesOnly(context, held)),
      csv: () => renderEligibleCsv(places, lang),
      json: () => printJson(answerOf(on, places)),
    }[format]();
  });
  await answer(context, options, bom + page, format);
  return EXIT.fine;
}

/** Of more places than anybody reads one after the other a screen has the numbers alone. */
const MOST_PLACES = 50;

function personOf({ age, unit, sex }: AskedPerson): Person {
  const months = MONTHS[unit];
  return { span: { from: age * months, below: (age + 1) * months }, sex };
}

function placesOf({ say }: Context, held: Held, asked: AskedPerson, domain: string | null): EligiblePlace[] {
  const person = personOf(asked);
  const places = held.places.map((place) => judgedIn(held.snapshot, place, person, domain));
  if (domain !== null && places.every(({ services }) => services.length === 0))
    throw new NotThere(say('cli-domain-unknown', { domain, domains: domainsOf(held) }));
  return places;
}

function domainsOf({ snapshot, places }: Held): string[] {
  const sql = 'SELECT name FROM domains WHERE document_id = ? ORDER BY position';
  return [
    ...new Set(
      places.flatMap(({ edition }) => snapshot.rows(sql, edition.id).map(({ name }) => String(name))),
    ),
  ];
}

/** Places of which nothing but an interpretation was read: told, not looked at. */
function namesOnly({ say }: Context, { snapshot: { index, editions } }: Held): string[] {
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
