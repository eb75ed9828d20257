/** `minsheng eligible`: which services of each place state an age that takes a person in. */

import type { EligiblePlace } from '../ask/eligible/eligible.ts';
import type { Person } from '../ask/eligible/judge.ts';
import { renderEligibleCsv } from '../ask/eligible/render-csv.ts';
import { MONTHS } from '../match/ages.ts';
import { CLI_ELIGIBLE } from '../messages/cli-eligible.ts';
import { judgedCounts, judgedIn } from '../serve/records/judged.ts';
import { printBehind } from '../show/json.ts';
import { codeToday } from '../text/regions/in-year.ts';
import { answer, answerParts, bomOf, formatAsked } from './answer.ts';
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
  await heldIn(context, options, (held) => {
    const on = { ...asked, day: held.day };
    if (format === 'text' && options.domain === undefined && held.places.length > MOST_PLACES) {
      const counts = judgedCounts(held.snapshot, personOf(on));
      return answer(context, options, eligibleCounts(context, on, held.places, counts), format);
    }
    const places = placesOf(context, held, on, options.domain ?? null);
    if (format === 'text') {
      const notes = options.place ? [] : namesOnly(context, held);
      return answer(context, options, eligibleText(context, on, [...places], notes), format);
    }
    const parts =
      format === 'csv' ? renderEligibleCsv(places, lang, bom) : printBehind(answerOf(on), 'places', places);
    // while the database is open, for each place is read as its part is written
    return answerParts(context, options, parts, format);
  });
  return EXIT.fine;
}

/** Of more places than anybody reads one after the other a screen has the numbers alone. */
const MOST_PLACES = 50;

function personOf({ age, unit, sex }: AskedPerson): Person {
  const months = MONTHS[unit];
  return { span: { from: age * months, below: (age + 1) * months }, sex };
}

/** One at a time; the first when it is known that there is such a domain. */
function* placesOf(
  { say }: Context,
  held: Held,
  asked: AskedPerson,
  domain: string | null,
): Generator<EligiblePlace> {
  const person = personOf(asked);
  const waiting: EligiblePlace[] = [];
  let known = domain === null;
  for (const place of held.places) {
    const judged = judgedIn(held.snapshot, place, person, domain, (_key, make) => make());
    known ||= judged.services.length > 0;
    if (known) yield* [...waiting.splice(0), judged];
    else waiting.push(judged);
  }
  if (!known && domain !== null)
    throw new NotThere(say('cli-domain-unknown', { domain, domains: domainsOf(held) }));
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
function answerOf({ age, unit, sex, day }: AskedPerson): object {
  const { en, zh } = CLI_ELIGIBLE['cli-eligible-unchecked'];
  return { person: { age, unit, sex }, on: day, unchecked: en, unchecked_zh: zh };
}
