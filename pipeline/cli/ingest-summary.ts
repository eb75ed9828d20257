/** The table at the end of a run: a row a notice, with what it holds, and the sum of all. */
import type { IngestResult } from '../ingest.ts';
import { FACT_KINDS } from '../records/fact-kinds.ts';
import type { NoticeEntry, RunFile } from '../records/index-file.ts';
import { labelOf } from '../records/labels.ts';
import type { Context } from './context.ts';
import { type KeptIn, keptLine } from './store.ts';
import { table } from './width.ts';

/** So many pairs of editions are told one by one. */
const DIFFS = 12;
/** So many corrections that no longer apply are told one by one. */
const STALE = 12;

/** @param where what was written, and where: a folder, a store, or neither */
export async function summary(
  context: Context,
  result: IngestResult,
  { out, dryRun, kept: inStore }: { out: string; dryRun: boolean; kept: KeptIn | null },
): Promise<string[]> {
  const { say, paint } = context;
  const { run, written, notices } = result;
  const count = (status: RunFile['status']): number =>
    run.files.filter((file) => file.status === status).length;
  const lines: string[] = [];
  if (notices.length > 0) {
    const [head = '', ...rest] = table([
      headOf(context),
      ...notices.map((entry) => rowOf(context, entry, run.files)),
      totalOf(context, notices),
    ]);
    lines.push(paint('bold', head), ...rest, '');
  }
  for (const { path, document, status } of run.files) {
    if (status === 'alternate') lines.push(say('cli-alternate', { path, document }));
  }
  for (const pair of result.diffs.slice(0, DIFFS)) {
    const { old, new: now, summary: counts } = await result.diff(pair);
    const { changed, added, removed, split, merged } = counts;
    lines.push(say('cli-edition-diff', { old, new: now, changed, added, removed, split, merged }));
  }
  const [pair] = result.diffs;
  if (pair && written) lines.push(say('cli-edition-hint', { old: pair.old, new: pair.new, out }));
  if (result.diffs.length > DIFFS) lines.push(say('cli-more', { count: result.diffs.length - DIFFS }));
  lines.push(
    say('cli-summary', {
      read: count('read') + count('alternate'),
      reused: count('reused'),
      failed: count('failed') + count('kept'),
      removed: count('removed'),
      works: result.counts.works,
      checks: result.counts.checks,
      seconds: (run.duration_ms / 1000).toFixed(1),
    }),
  );
  const { stale } = result;
  if (stale.length > 0) lines.push(say('cli-stale-summary', { count: stale.length }));
  for (const params of stale.slice(0, STALE)) {
    const reason = context.lang === 'zh' ? params.reason_zh : params.reason;
    lines.push(`  ${say('cli-stale', { ...params, reason })}`);
  }
  if (stale.length > STALE) lines.push(say('cli-more', { count: stale.length - STALE }));
  const kept = run.files.filter((file) => file.status === 'kept').map((file) => file.document);
  if (kept.length > 0) lines.push(say('cli-kept-summary', { documents: kept }));
  if (written || !inStore)
    lines.push(
      written
        ? say('cli-written', {
            out,
            written: written.written.length,
            unchanged: written.unchanged.length,
            removed: written.removed.length,
          })
        : say(dryRun ? 'cli-dry-run' : 'cli-nothing-read', { out }),
    );
  if (inStore) lines.push(keptLine(context, inStore));
  return lines;
}

function headOf({ say, lang }: Context): string[] {
  const kinds = FACT_KINDS.map((kind) => labelOf('fact_kind', kind, lang));
  return [
    say('cli-col-notice'),
    say('cli-col-layout'),
    say('cli-col-items'),
    ...kinds,
    say('cli-col-warnings'),
    say('cli-col-state'),
  ];
}

function rowOf({ lang }: Context, entry: NoticeEntry, files: readonly RunFile[]): string[] {
  const facts = FACT_KINDS.map((kind) => String(entry.facts[kind]));
  const status = files.find((file) => file.path === entry.source.path)?.status ?? 'read';
  return [
    entry.id,
    entry.layout,
    String(entry.items),
    ...facts,
    String(entry.warnings),
    labelOf('file_status', status, lang),
  ];
}

function totalOf({ say }: Context, notices: readonly NoticeEntry[]): string[] {
  const sum = (of: (entry: NoticeEntry) => number): string =>
    String(notices.reduce((total, entry) => total + of(entry), 0));
  return [
    say('cli-total'),
    '',
    sum((e) => e.items),
    ...FACT_KINDS.map((kind) => sum((e) => e.facts[kind])),
    sum((e) => e.warnings),
  ];
}
