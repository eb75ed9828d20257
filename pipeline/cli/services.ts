/** `minsheng services`: the same service in all places, for a person to look over and to settle. */

import path from 'node:path';
import { bytesBeside, parsed } from '../ingest/beside.ts';
import { documentOf } from '../records/ids.ts';
import type { IndexFile } from '../records/index-file.ts';
import {
  type Service,
  type SettledService,
  services as servicesFile,
  settledServices,
} from '../records/services.ts';
import { printJson } from '../show/json.ts';
import { writeAtomic } from '../write/atomic.ts';
import { isThere } from '../write/disk.ts';
import { indexIn } from '../write/load.ts';
import { loadListed } from '../write/load-listed.ts';
import type { Context } from './context.ts';
import { EXIT, NotThere } from './exit.ts';
import type { Options } from './options.ts';
import { table } from './table.ts';
import { visible } from './visible.ts';

/** A member below this is worth a look. */
const DOUBT = 0.6;
const FILE = 'services.json';

/** JSON: `{services}` as in services.json, the least sure first. */
export async function run(context: Context, _args: readonly string[], options: Options): Promise<number> {
  const { print, tell, say } = context;
  const out = options.out ?? 'out';
  const index = await indexIn(out);
  const { services } = await loadListed(out, index, FILE, servicesFile);
  if (options.accept !== undefined) return accept(context, services, options.accept, options);
  const shown = services
    .map((service, at) => ({ service, at, least: leastSure(service) }))
    .filter(({ least }) => !options.doubtful || least < DOUBT)
    .sort((a, b) => a.least - b.least || a.at - b.at)
    .map(({ service }) => service);
  if (options.json) print(JSON.stringify({ services: shown }, null, 2));
  else if (shown.length === 0) tell(say('cli-services-none'));
  else for (const line of listed(context, shown, index)) print(line);
  return EXIT.fine;
}

const leastSure = ({ members }: Service): number => Math.min(...members.map(({ score }) => score));

function listed({ say }: Context, services: readonly Service[], { notices }: IndexFile): string[] {
  const places = new Map(notices.map(({ id, region }) => [id, `${region.code} ${region.name}`]));
  const placesOf = ({ members }: Service): number =>
    new Set(members.map(({ item }) => places.get(documentOf(item)))).size;
  return table([
    [
      say('cli-services-id'),
      say('cli-services-places'),
      say('cli-services-items'),
      say('cli-services-score'),
      say('cli-services-head'),
    ],
    ...services.map((service) => [
      service.id,
      String(placesOf(service)),
      String(service.members.length),
      leastSure(service).toFixed(2),
      visible(service.name),
    ]),
  ]);
}

/** Puts a service as it stands behind those that a person has settled; one that is there already stays as the person left it. */
async function accept(
  { say, print }: Context,
  services: readonly Service[],
  id: string,
  options: Options,
): Promise<number> {
  const [out, raw] = [options.out ?? 'out', options.raw ?? 'raw'];
  const service = services.find((one) => one.id === id);
  if (!service) throw new NotThere(say('cli-services-unknown', { id: visible(id), out }));
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
  const params = { name: visible(service.name), count: service.members.length, path: file };
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
