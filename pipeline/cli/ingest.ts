/** `minsheng ingest`: the run, what it tells on the way, its summary, its exit code. */
import { withDefaults } from '../ingest/defaults.ts';
import { type IngestOptions, type IngestResult, ingest } from '../ingest.ts';
import { type Context, inLang } from './context.ts';
import { EXIT, UsageError } from './exit.ts';
import { summary } from './ingest-summary.ts';

import type { Options } from './options.ts';
import { ingestFrom, type KeptIn, keepIn, withStore } from './store.ts';
import { cut } from './width.ts';

// A bar on standard error while files are read; silence where nobody watches.

interface Progress {
  onFile: NonNullable<IngestOptions['onFile']>;
  stop: () => void;
}

/** Columns of the bar, and of a file's name behind it. */
const BAR = 24;
const NAME_WIDTH = 30;

function progressOf({ status }: Context, quiet: boolean): Progress {
  if (quiet) return { onFile: () => {}, stop: () => {} };
  return {
    onFile(done, total, path) {
      const full = Math.round((BAR * done) / Math.max(1, total));
      status(`${'█'.repeat(full)}${'░'.repeat(BAR - full)} ${done}/${total} ${cut(path, NAME_WIDTH)}`);
    },
    stop: () => status(null),
  };
}

/**
 * JSON: `{run, counts, notices, fewer, written, dry_run}`: `run` as in run.json, `counts` and `notices` as in index.json,
 * `fewer` notices that lost many items since the run before, `written` the paths written, unchanged, removed and set aside (null in a dry run), `kept` what changed in a `--store`.
 */
export function run(context: Context, args: readonly string[], options: Options): Promise<number> {
  return withStore(context, options, async (store) => {
    const progress = progressOf(context, options.quiet === true);
    const asked = withDefaults({
      ...(args.length > 0 ? { paths: args } : {}),
      ...(options.concurrency === undefined ? {} : { concurrency: options.concurrency }),
      out: options.out ?? 'out',
      force: options.force === true,
      rebuild: options.rebuild === true,
      dryRun: options.dryRun === true,
      intoExisting: options.intoExisting === true,
      dropFailed: options.dropFailed === true,
      onFile: progress.onFile,
    });
    if (options.fromStore && (store === null || args.length > 0))
      throw new UsageError(context.say('cli-from-store'));
    const result = await (options.fromStore && store
      ? ingestFrom(store, { ...asked, paths: [] })
      : ingest(asked)
    ).finally(progress.stop);
    const kept = store && !options.fromStore && !asked.dryRun ? await keepIn(store, result) : null;
    return tell(context, result, { out: asked.out, kept, options });
  });
}

async function tell(
  context: Context,
  result: IngestResult,
  { out, kept, options }: { out: string; kept: KeptIn | null; options: Options },
): Promise<number> {
  const { counts, notices, orphans } = result;
  if (options.json) {
    const { written: report } = result;
    const written = report && {
      written: report.written,
      unchanged: report.unchanged,
      removed: report.removed,
      aside: report.aside,
    };
    context.json({
      run: result.run,
      counts,
      notices,
      fewer: result.fewer,
      written,
      dry_run: options.dryRun === true,
      ...(kept && { kept }),
    });
  } else if (!options.quiet) {
    for (const line of await summary(context, result, { out, dryRun: options.dryRun === true, kept }))
      context.print(line);
  }
  if (!options.quiet) tellGone(context, result, out);
  for (const { path, kept } of result.written?.aside ?? [])
    context.tell(context.say('cli-set-aside', { path: `${out}/${path}`, kept: `${out}/${kept}` }));
  if (!options.quiet)
    for (const one of orphans)
      context.tell(context.say('cli-warning', { message: inLang(one, context.lang) }));
  const { fewer } = result;
  for (const one of fewer)
    context.tell(context.say('cli-warning', { message: context.say('cli-fewer-items', { ...one }) }));
  const failed = tellFailed(context, result);
  if (failed > 0) return EXIT.failed;
  const warnings = counts.warnings + orphans.length + fewer.length;
  if (options.failOn === 'warning' && warnings > 0) {
    context.tell(context.say('cli-gate-warnings', { count: warnings }));
    return EXIT.gate;
  }
  return EXIT.fine;
}

export function tellFailed({ say, tell, lang }: Context, { run: report }: IngestResult): number {
  const failed = report.files.filter((file) => file.error !== null);
  for (const { path, error, status, document } of failed) {
    if (!error) continue;
    const message = inLang(error, lang);
    if (status === 'kept') {
      tell(say('cli-kept', { path, message, document }));
      continue;
    }
    // What cannot be opened names itself: `raw/x.txt cannot be opened`.
    tell(
      message.startsWith(path) ? say('cli-failed', { message }) : say('cli-failed-file', { path, message }),
    );
  }
  return failed.length;
}

function tellGone(
  { say, tell }: Context,
  { run: report, notices, written }: IngestResult,
  out: string,
): void {
  const standing = new Set(notices.map(({ id }) => id));
  for (const { path, document, status } of report.files) {
    if (status !== 'removed') continue;
    const word =
      document !== null && standing.has(document)
        ? 'cli-gone-source'
        : written
          ? 'cli-gone-file'
          : 'cli-gone-file-dry';
    tell(say(word, { path, document, out }));
  }
}
