/** What an out/ folder holds across its notices, and which edition speaks for each place on a day. */
import { type StandingEdition, standingEditions } from '../across/editions/standing.ts';
import { openSnapshot } from '../serve/snapshot/open.ts';
import type { Snapshot } from '../serve/snapshot/snapshot.ts';
import { holdListed } from '../write/load-listed.ts';
import type { Context } from './context.ts';
import { NotThere, UsageError } from './exit.ts';
import type { Options } from './options.ts';
import { placesAsked } from './places-asked.ts';

export interface Held {
  from: string;
  /** Its records are asked for one by one: no command holds those of a whole country. */
  snapshot: Snapshot;
  /** ISO */
  day: string;
  /** of the places that were asked for, or of all */
  places: readonly StandingEdition[];
}

/**
 * @param answered from what is held; the database is closed behind it
 * @throws OutError for a folder that is damaged or of no run; NotThere for an unknown place, or where no standard or list is held
 */
export async function heldIn<Answer>(
  context: Context,
  options: Options,
  answered: (held: Held) => Answer | Promise<Answer>,
): Promise<Answer> {
  const from = options.from ?? 'out';
  const day = dayAsked(context, options.on);
  const snapshot = await openSnapshot(from);
  try {
    // the database says the same, but whoever changed the file would think that it was read
    await holdListed(from, snapshot.index, 'services.json');
    const all = standingEditions(snapshot.editions, day);
    if (all.length === 0) throw new NotThere(context.say('cli-nothing-held', { out: from }));
    const places = placesAsked(context, from, all, options.place);
    return await answered({ from, snapshot, day, places });
  } finally {
    snapshot.retire();
  }
}

/** Today by UTC, as CURRENT_DATE of the database has it. */
export function dayAsked({ say }: Context, on: string | undefined): string {
  if (on === undefined) return new Date().toISOString().slice(0, 10);
  const time = /^\d{4}-\d\d-\d\d$/u.test(on) ? new Date(`${on}T00:00:00Z`) : new Date(Number.NaN);
  if (!Number.isNaN(time.getTime()) && time.toISOString().startsWith(on)) return on;
  throw new UsageError(say('cli-bad-value', { what: '--on', value: on, allowed: say('cli-allowed-day') }));
}
