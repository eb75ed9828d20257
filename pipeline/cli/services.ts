/** `minsheng services`: the same service in all places, for a person to look over and to settle. */

import path from 'node:path';
import { bytesBeside, parsed } from '../ingest/beside.ts';
import { type Service, type SettledService, settledServices } from '../records/services.ts';
import { type CountedService, countedServices, servicesOf } from '../serve/records/services.ts';
import { openSnapshot } from '../serve/snapshot/open.ts';
import type { Snapshot } from '../serve/snapshot/snapshot.ts';
import { printJson } from '../show/json.ts';
import { writeAtomic } from '../write/atomic.ts';
import { isThere } from '../write/disk.ts';
import { holdListed } from '../write/load-listed.ts';
import type { Context } from './context.ts';
import { EXIT, NotThere } from './exit.ts';
import type { Options } from './options.ts';
import { table } from './width.ts';

/** A member below this is worth a look. */
const DOUBT = 0.6;
const FILE = 'services.json';

/** JSON: `{services}` as in services.json, the least sure first. */
export async function run(context: Context, _args: readonly string[], options: Options): Promise<number> {
  const { print, tell, say, json } = context;
  const out = options.out ?? 'out';
  const snapshot = await openSnapshot(out);
  try {
    await holdListed(out, snapshot.index, FILE);
    if (options.accept !== undefined) {
      const [service] = servicesOf(snapshot, [options.accept]);
      return await accept(context, service, options.accept, options);
    }
    const shown = countedServices(snapshot)
      .filter(({ least }) => !options.doubtful || least < DOUBT)
      .sort((a, b) => a.least - b.least);
    if (options.json) json({ services: inFull(snapshot, shown) });
    else if (shown.length === 0) tell(say('cli-services-none'));
    else for (const line of listed(context, shown)) print(line);
    return EXIT.fine;
  } finally {
    snapshot.retire();
  }
}

/** @returns them as services.json has them, in their order */
const inFull = (snapshot: Snapshot, shown: readonly CountedService[]): Service[] =>
  shown.flatMap(({ id }) => servicesOf(snapshot, [id]));

const listed = ({ say }: Context, services: readonly CountedService[]): string[] =>
  table([
    [
      say('cli-services-id'),
      say('cli-services-places'),
      say('cli-services-items'),
      say('cli-services-score'),
      say('cli-services-head'),
    ],
    ...services.map(({ id, name, places, items, least }) => [
      id,
      String(places),
      String(items),
      least.toFixed(2),
      name,
    ]),
  ]);

/** Puts a service as it stands behind those that a person has settled; one that is there already stays as the person left it. */
async function accept(
  { say, print }: Context,
  service: Service | undefined,
  id: string,
  options: Options,
): Promise<number> {
  const [out, raw] = [options.out ?? 'out', options.raw ?? 'raw'];
  if (!service) throw new NotThere(say('cli-services-unknown', { id, out }));
  if (!(await isThere(raw))) throw new NotThere(say('cli-services-no-raw', { raw }));
  const file = path.join(raw, FILE);
  const bytes = await bytesBeside({ file, path: file });
  if (bytes && parsed(settledServices, bytes, file).some((row) => row.id === id)) {
    print(say('cli-services-there', { id, path: file }));
    return EXIT.fine;
  }
  // what a person wrote stays as it is, defaults left out
  const rows: unknown[] = bytes ? JSON.parse(new TextDecoder().decode(bytes)) : [];
  await writeAtomic(raw, FILE, printJson([...rows, rowOf(service)]));
  const params = { name: service.name, count: service.members.length, path: file };
  print(say('cli-services-written', params));
  return EXIT.fine;
}

function rowOf({ id, name, members }: Service): Partial<SettledService> {
  const of = (relation: string): string[] =>
    members.filter((member) => member.relation === relation).map(({ item }) => item);
  const [parts, wholes] = [of('part'), of('whole')];
  return {
    id,
    name,
    members: members.map(({ item }) => item),
    ...(parts.length > 0 ? { parts } : {}),
    ...(wholes.length > 0 ? { wholes } : {}),
    not_members: [],
  };
}
