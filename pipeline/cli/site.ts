/** `minsheng site`: an out/ folder as static pages, Chinese and English. */
import { availableParallelism } from 'node:os';
import { FROM_SOURCE } from '../package.ts';
import { lookupsIn, PATIENT_MS, SEARCHABLE } from '../serve/pages/records.ts';
import { sharedOut } from '../serve/pages/shared-out.ts';
import type { SiteOf } from '../serve/pages/site-worker.ts';
import { openSnapshot } from '../serve/snapshot/open.ts';
import { NotOurs, type PlacedSite, placeSite } from '../site/place-site.ts';
import { siteGroups } from '../site/site.ts';
import { version } from '../version.ts';
import { refuseTail } from '../write/tail-beside.ts';
import type { Context } from './context.ts';
import { EXIT, NotThere, UsageError } from './exit.ts';
import { dayAsked } from './held.ts';
import type { Options } from './options.ts';

/** So many of the things in the way are named. */
const NAMED = 5;
/** A worker is worth its start where it has the pages of so many notices to make. */
const NOTICES_A_WORKER = 40;

export async function run(context: Context, _args: readonly string[], options: Options): Promise<number> {
  const { say, print } = context;
  const from = options.from ?? 'out';
  const folder = options.out ?? 'site';
  const day = dayAsked(context, options.on);
  const server = serverAsked(context, options.index);
  await refuseTail(from);
  const snapshot = await openSnapshot(from, PATIENT_MS);
  const of: SiteOf = { from, digest: snapshot.digest, day, version: version(), server };
  try {
    const groups = siteGroups(lookupsIn(snapshot, day, SEARCHABLE.file), of.version, server);
    const workers = options.concurrency ?? workersFor(snapshot.index.notices.length);
    const placed = await placedBy(FROM_SOURCE ? 1 : workers, groups, of, (files) =>
      placeSite(folder, files, { version: of.version, day }, options.force === true),
    );
    print(
      say('cli-site-written', {
        path: folder,
        ...placed,
        kilobytes: Math.ceil(placed.bytes / 1024),
      }),
    );
    return EXIT.fine;
  } catch (error) {
    if (!(error instanceof NotOurs)) throw error;
    const names = error.paths.slice(0, NAMED);
    const more = error.paths.length > NAMED ? ' …' : '';
    throw new NotThere(say('cli-site-not-ours', { path: folder, names: names.join(', ') + more }), {
      cause: error,
    });
  } finally {
    snapshot.retire();
  }
}

const workersFor = (notices: number): number =>
  Math.min(availableParallelism(), Math.ceil(notices / NOTICES_A_WORKER));

type SiteGroups = ReturnType<typeof siteGroups>;

/** One makes them here; several share them out. */
async function placedBy(
  workers: number,
  groups: SiteGroups,
  of: SiteOf,
  place: (files: SiteGroups[number]) => Promise<PlacedSite>,
): Promise<PlacedSite> {
  if (workers <= 1) return place(groups.flat());
  const shared = sharedOut(groups, of, workers);
  try {
    return await place(shared.files);
  } finally {
    await shared.end();
  }
}

/** An address with `/` at its end; null where no index is asked for. */
function serverAsked({ say }: Context, asked: string | undefined): string | null {
  if (asked === undefined) return null;
  const isPath = asked.startsWith('/') && !asked.startsWith('//');
  const url = URL.canParse(asked, isPath ? 'http://same' : undefined)
    ? new URL(asked, isPath ? 'http://same' : undefined)
    : null;
  const isServer = url !== null && /^https?:$/u.test(url.protocol) && url.search === '' && url.hash === '';
  if (!isServer) throw new UsageError(say('cli-site-bad-server', { value: asked }));
  const address = isPath ? url.pathname : url.origin + url.pathname;
  return address.endsWith('/') ? address : `${address}/`;
}
