/** `minsheng publish`: an out/ folder as a version in a folder for web servers. */
import { publish } from '../ingest/publish/publish.ts';
import { FOLDER } from '../ingest/publish/versions.ts';
import type { Context } from './context.ts';
import { EXIT, UsageError } from './exit.ts';
import type { Options } from './options.ts';
import { visible } from './visible.ts';

/** `s3://bucket`: a store, not a folder. */
const STORE = /^[a-z][a-z\d+.-]+:\/\//iu;

export async function run(context: Context, _args: readonly string[], options: Options): Promise<number> {
  const { say, print, tell } = context;
  const to = options.to ?? 'published';
  if (STORE.test(to)) throw new UsageError(say('cli-publish-store', { to: visible(to) }));
  const { version, added, removed, left, standing, linked } = await publish(
    options.from ?? 'out',
    to,
    options.keep ?? null,
  );
  const path = visible(`${to}/${FOLDER}/${version.version}`);
  const kilobytes = Math.ceil(version.bytes / 1024);
  print(
    added
      ? say('cli-publish-added', { path, files: version.files, kilobytes })
      : say('cli-publish-there', { path }),
  );
  print(say('cli-publish-latest', { path: visible(`${to}/latest.json`), standing, removed: removed.length }));
  for (const { version: name, names } of left) tell(say('cli-publish-left', { name, names: visible(names) }));
  if (!linked) tell(say('cli-publish-no-link', { path: visible(to) }));
  return EXIT.fine;
}
