import { z } from 'zod';
import { findServices } from '../../../ask/compare/find.ts';
import type { Service } from '../../../records/services.ts';
import { HttpProblem } from '../../http/problem.ts';
import { comparisonIn } from '../../records/compared.ts';
import { serviceIn } from '../../records/services.ts';
import type { Snapshot } from '../../snapshot/snapshot.ts';
import {
  dayInput,
  from,
  fromOf,
  notKnownOutput,
  placeInput,
  placesFor,
  said,
  saidOf,
  standingNotes,
} from '../parts.ts';
import { notKnown, tool } from '../tool.ts';

/** So many places are told at once, and so many services where several fit. */
const PLACES = 12;
const CHOICES = 10;
/** What tells places apart: who pays and what is cited stand in `item`. */
const KINDS = ['amounts', 'ratios', 'frequencies', 'ages', 'quantities', 'references'] as const;

/** One service in every place, side by side. */
export const compare = tool({
  name: 'compare',
  input: z.object({
    service: z.string().min(1).max(200),
    place: placeInput,
    on: dayInput,
  }),
  output: z.object({
    on: z.string(),
    service: z.object({ id: z.string(), name: z.string() }).nullable(),
    choose: z
      .array(z.object({ id: z.string(), name: z.string(), items: z.int() }))
      .describe('where several fit, and nothing is compared: ask again with one of these ids'),
    places: z.array(
      z.object({
        ...from.shape,
        item: z.string().describe('id'),
        name: z.string(),
        relation: z.string().describe('same; part: one of several; whole: this and others in one'),
        facts: z.array(said),
      }),
    ),
    without: z.array(z.string()).describe('places here that list no such service'),
    not_known: notKnownOutput,
  }),
  answer({ service: asked, place, on }, asking) {
    const { snapshot, today } = asking;
    const day = on ?? today;
    const found = servicesFor(snapshot, asked);
    if (found.length === 0) throw new HttpProblem('no-such-service', { id: asked });
    if (found.length > 1)
      return {
        ...{ on: day, service: null, places: [], without: [] },
        choose: found.slice(0, CHOICES).map(({ id, name, members }) => ({ id, name, items: members.length })),
        not_known: [notKnown(asking, 'several', { count: found.length })],
      };
    const { columns, missing } = comparisonIn(snapshot, found[0]!, placesFor(asking, place, day));
    const places = columns.slice(0, PLACES).map(({ document, item, relation }) => ({
      ...fromOf(asking, document, day),
      ...{ item: item.id, name: item.name, relation },
      facts: saidOf(item, KINDS),
    }));
    return {
      on: day,
      service: { id: found[0]!.id, name: found[0]!.name },
      choose: [],
      places,
      without: missing.map(({ region }) => region.name).slice(0, PLACES),
      not_known: [
        ...(columns.length > PLACES
          ? [notKnown(asking, 'more_places', { shown: PLACES, count: columns.length })]
          : []),
        ...(missing.length > 0 ? [notKnown(asking, 'without')] : []),
        ...places.flatMap(({ item, facts }) =>
          facts.length === 0 ? [notKnown(asking, 'no_figures', { item })] : [],
        ),
        ...standingNotes(asking, places),
      ],
    };
  },
});

/** By its id or an item's; else by name. */
function servicesFor(snapshot: Snapshot, asked: string): Service[] {
  if (asked.includes('/'))
    return snapshot
      .rows('SELECT service_id FROM service_items WHERE item_id = ? ORDER BY rowid', asked)
      .flatMap(({ service_id }) => serviceIn(snapshot, String(service_id)) ?? []);
  const known = serviceIn(snapshot, asked);
  if (known !== undefined) return [known];
  const named = snapshot.rows('SELECT id, name FROM services ORDER BY position');
  const bare = named.map(
    ({ id, name }) => ({ id: String(id), name: String(name), members: [] }) as unknown as Service,
  );
  return findServices(bare, asked, () => null).services.flatMap(({ id }) => serviceIn(snapshot, id) ?? []);
}
