/** /api/eligible: which services of each place state an age that takes a person in; /api/eligible/places: how many of each group, by place. */
import { z } from 'zod';
import type { EligiblePlace } from '../../ask/eligible/eligible.ts';
import { GROUPS, type Person } from '../../ask/eligible/judge.ts';
import { MONTHS } from '../../match/ages.ts';
import { CLI_ELIGIBLE } from '../../messages/cli-eligible.ts';
import { SERVE_PARAMS } from '../../messages/serve-api.ts';
import { STANDINGS } from '../../records/editions.ts';
import { age, amount } from '../../records/facts.ts';
import { dayParam, many, textParam, wholeParam, wordParam } from '../http/param.ts';
import { HttpProblem } from '../http/problem.ts';
import type { Ask, Route } from '../http/route.ts';
import type { FoundRows, List, PageAsked } from '../lists/list.ts';
import { listRoute } from '../lists/list-route.ts';
import { placesKnown, SCOPE } from '../lists/scope.ts';
import { placesOn } from '../records/compared.ts';
import { whose, whoseOf } from '../records/documents.ts';
import { judgedIn } from '../records/judged.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';

const ELIGIBLE = {
  age: { ...wholeParam(0, 1800, SERVE_PARAMS.age, '64'), required: true },
  unit: wordParam(['year', 'month'], SERVE_PARAMS.age_unit),
  sex: wordParam(['male', 'female'], SERVE_PARAMS.sex),
  group: many(wordParam(GROUPS, SERVE_PARAMS.group)),
  domain: textParam(SERVE_PARAMS.domain_inferred, '老有所养'),
  place: SCOPE.place,
  on: dayParam(SERVE_PARAMS.on_standing, '2025-01-01'),
};
type EligibleAsk = Ask<typeof ELIGIBLE>;

const standing = z.enum(STANDINGS).describe('of the edition, on that day · 当日效力');
const eligibleRow = z.object({
  ...whose.shape,
  standing,
  item_id: z.string().describe('项目编号'),
  item: z.string().describe('项目名称'),
  domain: z.string().nullable(),
  aspect: z.string().nullable(),
  inferred: z.boolean().describe('its headings are those of the same service elsewhere · 标题据他地推知'),
  group: z
    .enum(GROUPS)
    .describe(
      'named: the audience states an age that fits; part: an age elsewhere fits, for a part; open: no age that could tell; outside: other ages are stated · 列明、部分、未写年龄、其他年龄',
    ),
  audience: z.object({ text: z.string(), item: z.string() }).nullable(),
  ages: z.array(
    z.object({
      age,
      item: z.string().describe('that states it'),
      fit: z.enum(['whole', 'part', 'none']),
      clause: z.object({ text: z.string(), start: z.int(), end: z.int() }),
      sums: z.array(amount).describe('that it sets · 对应金额'),
    }),
  ),
});

/** What was asked, and what was not looked at: part of the answer. */
const about = {
  schema: {
    person: z.object({
      age: z.int(),
      unit: z.enum(['year', 'month']),
      sex: z.enum(['male', 'female']).nullable(),
    }),
    on: z.string(),
    unchecked: z.string().describe('what was not looked at'),
    unchecked_zh: z.string().describe('未核对的内容'),
  },
  of({ given, today }: EligibleAsk) {
    const { en, zh } = CLI_ELIGIBLE['cli-eligible-unchecked'];
    return {
      person: { age: given.age, unit: given.unit ?? 'year', sex: given.sex ?? null },
      ...{ on: given.on ?? today, unchecked: en, unchecked_zh: zh },
    };
  },
};

interface AskedPlaces {
  places: ReturnType<typeof placesOn>;
  judged: (place: AskedPlaces['places'][number]) => EligiblePlace;
}

/** @throws Problem without an age, or for a place or domain that is not here */
function askedIn({ snapshot, given, today }: EligibleAsk): AskedPlaces {
  const { age: years, unit = 'year', sex = null, domain = null, place, on } = given;
  if (years === undefined) throw new HttpProblem('missing-parameter', { name: 'age', example: 'age=64' });
  placesKnown(snapshot, place);
  const months = MONTHS[unit];
  const person: Person = { span: { from: years * months, below: (years + 1) * months }, sex };
  if (domain !== null) domainKnown(snapshot, domain);
  return {
    places: placesOn(snapshot, on ?? today, place),
    judged: (one) => judgedIn(snapshot, one, person, domain),
  };
}

function domainKnown(snapshot: Snapshot, domain: string): void {
  const domains = snapshot.kept('domains', () =>
    snapshot
      .rows(
        'SELECT name FROM domains UNION SELECT inferred_domain FROM service_items WHERE inferred_domain IS NOT NULL ORDER BY 1',
      )
      .map(({ name }) => String(name)),
  );
  if (domains.some((name) => name.includes(domain))) return;
  throw new HttpProblem('no-such-domain', { domain, domains: domains.slice(0, 40) });
}

/** A key is the place of an edition among those asked for, and that of a service in it. */
const IN_PLACE = 100_000;
/** So many places are judged for one page: a page may be short, and `next` leads on. */
const PLACES_A_PAGE = 20;
/** So many places are judged whole for one page of their counts. */
const PLACES_COUNTED = 10;

function select(ask: EligibleAsk, { behind, limit }: PageAsked): FoundRows {
  const { places, judged } = askedIn(ask);
  const { group } = ask.given;
  const rows: FoundRows['rows'] = [];
  const from = behind === null ? 0 : Math.floor(behind.key / IN_PLACE);
  let skip = behind === null ? 0 : (behind.key % IN_PLACE) + 1;
  for (let at = from; at < places.length; at++) {
    const place = places[at]!;
    const of = whoseOf(ask.snapshot).get(place.edition.id);
    for (const [no, { item, name, ...told }] of judged(place).services.entries()) {
      if (no < skip || (group.length > 0 && !group.includes(told.group))) continue;
      if (rows.length === limit) return { rows, last: { value: null, key: at * IN_PLACE + no - 1 } };
      rows.push({ ...of, standing: place.standing, item_id: item, item: name, ...told });
    }
    skip = 0;
    if (at - from >= PLACES_A_PAGE - 1 && at + 1 < places.length)
      return { rows, last: { value: null, key: at * IN_PLACE + IN_PLACE - 1 } };
  }
  return { rows, last: null };
}

const eligible: List<typeof ELIGIBLE> = {
  name: 'eligible',
  row: eligibleRow,
  params: ELIGIBLE,
  sorts: [],
  dated: true,
  about,
  select,
};

const placeRow = z.object({
  ...whose.shape,
  title: z.string(),
  standing,
  named: z.int(),
  part: z.int(),
  open: z.int(),
  outside: z.int(),
});
const { group: _group, ...OF_PLACES } = ELIGIBLE;

const eligiblePlaces: List<typeof OF_PLACES> = {
  name: 'eligible/places',
  row: placeRow,
  params: OF_PLACES,
  sorts: [],
  dated: true,
  about: about as unknown as NonNullable<List<typeof OF_PLACES>['about']>,
  select(ask, { behind, limit }) {
    const { places, judged } = askedIn(ask as unknown as EligibleAsk);
    const from = behind === null ? 0 : behind.key + 1;
    const shown = places.slice(from, from + Math.min(limit, PLACES_COUNTED));
    const last = from + shown.length - 1;
    return {
      rows: shown.map((place) => {
        const { title, counts } = judged(place);
        return {
          ...whoseOf(ask.snapshot).get(place.edition.id),
          ...{ title, standing: place.standing },
          ...counts,
        };
      }),
      last: last < places.length - 1 && shown.length > 0 ? { value: null, key: last } : null,
    };
  },
};

export const ELIGIBLE_ROUTES: readonly Route[] = [
  listRoute(eligible, 'services', 'eligible'),
  listRoute(eligiblePlaces, 'services', 'eligible_places'),
];
