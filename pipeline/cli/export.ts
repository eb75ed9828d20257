/** `minsheng export`: the tables and views of an out/ folder as CSV, XLSX, Parquet, NDJSON or linked data. */
import { statSync } from 'node:fs';
import path from 'node:path';
import type Database from 'better-sqlite3';
import type { IndexFile } from '../records/index-file.ts';
import type { NoticeRecord } from '../records/schema.ts';
import { type ExportOptions, exportTo, UnknownRelation } from '../write/export/export.ts';
import { InTheWay } from '../write/export/files.ts';
import type { ExportFormat } from '../write/export/formats.ts';
import { indexIn } from '../write/load.ts';
import { loadNotices } from '../write/load-listed.ts';
import { openDatabase } from '../write/open-database.ts';
import { refuseTail } from '../write/tail-beside.ts';
import { DATABASE } from '../write/write-out.ts';
import type { Context } from './context.ts';
import { EXIT, NotThere, UsageError } from './exit.ts';
import { dayAsked, heldIn } from './held.ts';
import type { Options } from './options.ts';

export async function run(context: Context, args: readonly string[], options: Options): Promise<number> {
  const { say, print, tell } = context;
  if (options.format === 'jsonld' && args.length > 0) throw new UsageError(say('cli-export-no-names'));
  const from = options.from ?? 'out';
  const index = await indexIn(from);
  const day = dayAsked(context, options.on);
  const documents = await documentsAsked(context, index, options);
  const asked: ExportOptions = {
    ...whereTo(context, args, options),
    names: args,
    choice: { documents, domain: options.domain ?? null, day: options.current ? day : null },
    bom: options.bom === true,
    heads: options.heads === 'zh' ? 'zh' : 'names',
    force: options.force === true,
  };
  await refuseTail(from);
  const database = openDatabase(path.join(from, DATABASE), { readonly: true, fileMustExist: true });
  try {
    domainKnown(context, database, options.domain);
    const ids = documents ?? index.notices.map(({ id }) => id);
    const exported = await exportTo(database, () => noticesOf(from, index, ids), asked);
    for (const { name, rows } of exported.files)
      print(say('cli-export-file', { path: path.join(asked.folder, name), rows }));
    if (exported.cut > 0) tell(say('cli-export-cut', { count: exported.cut }));
    for (const { sheet, rows } of exported.short) tell(say('cli-export-short', { sheet, rows }));
    if (exported.leaderless.length > 0)
      tell(
        say('cli-export-leaderless', {
          count: exported.leaderless.length,
          items: named(exported.leaderless),
        }),
      );
    if (exported.unpublished.length > 0)
      tell(
        say('cli-export-unpublished', {
          count: exported.unpublished.length,
          documents: named(exported.unpublished),
        }),
      );
    return EXIT.fine;
  } catch (error) {
    if (error instanceof InTheWay)
      throw new NotThere(say('cli-export-in-the-way', { path: error.path }), { cause: error });
    if (error instanceof UnknownRelation)
      throw new NotThere(say('cli-export-unknown', { name: error.unknown, names: error.known }), {
        cause: error,
      });
    throw error;
  } finally {
    database.close();
  }
}

/** Endings by which a path names a file and its format. */
const ENDINGS: Readonly<Record<string, ExportFormat>> = {
  csv: 'csv',
  xlsx: 'xlsx',
  parquet: 'parquet',
  ndjson: 'ndjson',
  jsonld: 'jsonld',
  json: 'datasette',
};
/** What is written as one file, whatever is named. */
const ONE_FILE: ReadonlySet<ExportFormat> = new Set<ExportFormat>(['xlsx', 'datasette']);

/** `--out x.csv` is a file, unless a folder of that name is there. @throws UsageError where its ending, or how much goes into it, is another */
function whereTo(
  { say }: Context,
  names: readonly string[],
  { out = 'export', format: named }: Options,
): Pick<ExportOptions, 'format' | 'folder' | 'file'> {
  const ending = ENDINGS[path.extname(out).slice(1).toLowerCase()];
  const format = (named as ExportFormat | undefined) ?? ending ?? 'csv';
  if (ending === undefined || /[\\/]$/u.test(out) || isFolder(out))
    return { format, folder: out, file: null };
  if (format !== ending) throw new UsageError(say('cli-export-other-ending', { path: out, format }));
  const isOne = ONE_FILE.has(format) || (format === 'ndjson' ? names.length < 2 : names.length === 1);
  if (format === 'jsonld' || !isOne) throw new UsageError(say('cli-export-not-one', { path: out }));
  return { format, folder: path.dirname(out), file: path.basename(out) };
}

const isFolder = (at: string): boolean => statSync(at, { throwIfNoEntry: false })?.isDirectory() === true;

/** So many items are named: all of some notices, and not those of thousands. */
const NAMED = 500;
const named = (items: readonly string[]): string =>
  items.slice(0, NAMED).join('; ') + (items.length > NAMED ? '; …' : '');

/** One at a time. */
async function* noticesOf(
  from: string,
  index: IndexFile,
  ids: readonly string[],
): AsyncGenerator<NoticeRecord> {
  for (const id of ids) yield* await loadNotices(from, index, [id]);
}

/** null: all. With `--current` those in force alone. @throws NotThere for a document or place that is not there */
async function documentsAsked(
  context: Context,
  index: IndexFile,
  options: Options,
): Promise<readonly string[] | null> {
  const { document, place, on, current = false } = options;
  if (document !== undefined && !index.notices.some(({ id }) => id === document))
    throw new NotThere(
      context.say('cli-correct-no-document', {
        id: document,
        documents: index.notices.map(({ id }) => id),
      }),
    );
  if (place === undefined && on === undefined && !current) return document === undefined ? null : [document];
  return heldIn(context, options, ({ places }) =>
    places
      .filter(({ standing }) => !current || standing === 'in_force')
      .map(({ edition }) => edition.id)
      .filter((id) => document === undefined || id === document),
  );
}

/** @throws NotThere for a domain that no notice names: no typing error must pass for an empty table */
function domainKnown({ say }: Context, database: Database.Database, domain: string | undefined): void {
  if (domain === undefined) return;
  const domains = database
    .prepare(
      'SELECT name FROM domains UNION SELECT inferred_domain FROM service_items WHERE inferred_domain IS NOT NULL ORDER BY 1',
    )
    .pluck()
    .all() as string[];
  if (domain === '' || !domains.some((name) => name.includes(domain)))
    throw new NotThere(say('cli-domain-unknown', { domain, domains }));
}
