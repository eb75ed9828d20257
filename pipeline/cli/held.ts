/** What an out/ folder holds across its notices, and which edition speaks for each place on a day. */
import { type StandingEdition, standingEditions } from '../across/editions/standing.ts';
import { editions, type Series } from '../records/editions.ts';
import type { IndexFile } from '../records/index-file.ts';
import { type Service, services } from '../records/services.ts';
import { indexIn } from '../write/load.ts';
import { loadListed } from '../write/load-listed.ts';
import type { Context } from './context.ts';
import { NotThere, UsageError } from './exit.ts';
import type { Options } from './options.ts';
import { placesAsked } from './places-asked.ts';
import { visible } from './visible.ts';

export interface Held {
  from: string;
  index: IndexFile;
  editions: readonly Series[];
  services: readonly Service[];
  /** ISO */
  day: string;
  /** of the places that were asked for, or of all */
  places: readonly StandingEdition[];
}

/** @throws OutError for a folder that is damaged or of no run; NotThere for an unknown place, or where no standard or list is held */
export async function heldIn(context: Context, options: Options): Promise<Held> {
  const from = options.from ?? 'out';
  const day = dayAsked(context, options.on);
  const index = await indexIn(from);
  const held = {
    from,
    index,
    editions: (await loadListed(from, index, 'editions.json', editions)).series,
    services: (await loadListed(from, index, 'services.json', services)).services,
    day,
  };
  const all = standingEditions(held.editions, day);
  if (all.length === 0) throw new NotThere(context.say('cli-nothing-held', { out: visible(from) }));
  return { ...held, places: placesAsked(context, from, all, options.place) };
}

/** Today by UTC, as CURRENT_DATE of the database has it. */
export function dayAsked({ say }: Context, on: string | undefined): string {
  if (on === undefined) return new Date().toISOString().slice(0, 10);
  const time = /^\d{4}-\d\d-\d\d$/u.test(on) ? new Date(`${on}T00:00:00Z`) : new Date(Number.NaN);
  if (!Number.isNaN(time.getTime()) && time.toISOString().startsWith(on)) return on;
  throw new UsageError(
    say('cli-bad-value', { what: '--on', value: visible(on), allowed: say('cli-allowed-day') }),
  );
}
