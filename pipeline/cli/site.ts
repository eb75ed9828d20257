/** `minsheng site`: an out/ folder as static pages, Chinese and English. */
import { lookupsIn, SEARCHABLE } from '../serve/pages/records.ts';
import { openSnapshot } from '../serve/snapshot/open.ts';
import { NotOurs, placeSite } from '../site/place-site.ts';
import { siteFiles } from '../site/site.ts';
import { version } from '../version.ts';
import { refuseTail } from '../write/tail-beside.ts';
import type { Context } from './context.ts';
import { EXIT, NotThere } from './exit.ts';
import { dayAsked } from './held.ts';
import type { Options } from './options.ts';
import { visible } from './visible.ts';

/** So many of the things in the way are named. */
const NAMED = 5;

export async function run(context: Context, _args: readonly string[], options: Options): Promise<number> {
  const { say, print } = context;
  const from = options.from ?? 'out';
  const folder = options.out ?? 'site';
  const day = dayAsked(context, options.on);
  await refuseTail(from);
  const snapshot = await openSnapshot(from);
  const made = version();
  const files = siteFiles(lookupsIn(snapshot, day, SEARCHABLE.file), made);
  try {
    const placed = await placeSite(folder, files, { version: made, day }, options.force === true);
    print(
      say('cli-site-written', {
        path: visible(folder),
        ...placed,
        kilobytes: Math.ceil(placed.bytes / 1024),
      }),
    );
    return EXIT.fine;
  } catch (error) {
    if (!(error instanceof NotOurs)) throw error;
    const names = error.paths.slice(0, NAMED).map(visible);
    const more = error.paths.length > NAMED ? ' …' : '';
    throw new NotThere(say('cli-site-not-ours', { path: visible(folder), names: names.join(', ') + more }), {
      cause: error,
    });
  } finally {
    snapshot.retire();
  }
}
