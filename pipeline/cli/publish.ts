/** `minsheng publish`: an out/ folder as a version in a folder for web servers, or in a store. */
import { type Published, publish } from '../ingest/publish/publish.ts';
import { accessIn, StoreError, storeAt } from '../ingest/publish/store.ts';
import { publishToStore } from '../ingest/publish/to-store.ts';
import { FOLDER } from '../ingest/publish/versions.ts';
import type { Context } from './context.ts';
import { EXIT, NotThere, UsageError } from './exit.ts';
import type { Options } from './options.ts';

/** A store, not a folder. */
const STORE = /^[a-z][a-z\d+.-]+:\/\//iu;

export async function run(context: Context, _args: readonly string[], options: Options): Promise<number> {
  const { say, print, tell } = context;
  const to = options.to ?? 'published';
  const { version, added, removed, left, standing, linked } = await published(context, to, options);
  const path = `${to}/${FOLDER}/${version.version}`;
  const kilobytes = Math.ceil(version.bytes / 1024);
  print(
    added
      ? say('cli-publish-added', { path, files: version.files, kilobytes })
      : say('cli-publish-there', { path }),
  );
  print(say('cli-publish-latest', { path: `${to}/latest.json`, standing, removed: removed.length }));
  for (const { version: name, names } of left) tell(say('cli-publish-left', { name, names }));
  if (!linked) tell(say('cli-publish-no-link', { path: to }));
  return EXIT.fine;
}

/** @throws UsageError for a store that cannot be reached so, NotThere where it says no */
async function published({ say, io }: Context, to: string, options: Options): Promise<Published> {
  const [from, keep] = [options.from ?? 'out', options.keep ?? null];
  if (!STORE.test(to)) return publish(from, to, keep);
  const access = accessIn(io.env);
  if (access === null) throw new UsageError(say('cli-publish-no-key', { to }));
  const store = storeAt(to, access);
  if (store === null) throw new UsageError(say('cli-publish-store', { to }));
  try {
    return await publishToStore(from, store, keep);
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    throw new NotThere(say('cli-publish-refused', { to, reason: error.reason }), {
      cause: error,
    });
  }
}
