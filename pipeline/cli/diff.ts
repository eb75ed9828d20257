/** `minsheng diff`: what changed from one edition to another, item by item and fact by fact; or from one out/ folder to another. */
import { stat } from 'node:fs/promises';
import {
  changesOf,
  diffTable,
  renderCsv,
  renderHtmlPage,
  renderMarkdown,
  renderText,
} from '../diff/index.ts';
import type { Lang } from '../messages/index.ts';
import { printJson } from '../show/json.ts';
import { type Fill, tableBook } from '../write/export/xlsx.ts';
import { bomOf, formatAsked, isFileOfOut, type PageContent, show, writePage } from './answer.ts';
import { type ComparedEditions, comparisonOf, type EditionComparison, ofFolders } from './comparing.ts';
import type { Context } from './context.ts';
import { EXIT, UsageError } from './exit.ts';
import type { DiffFormat } from './formats.ts';
import type { Options } from './options.ts';

// Diffs in each format: of two editions the diff itself, of two folders all that differ, one after the other.

/** Each with its last line end. */
const PAGES: Readonly<
  Record<DiffFormat, (comparison: EditionComparison, lang: Lang) => PageContent | Promise<PageContent>>
> = {
  text: (comparison, lang) => rendered(comparison, lang, renderText).join('\n'),
  md: (comparison, lang) => rendered(comparison, lang, renderMarkdown).join('\n'),
  html: (comparison, lang) => renderHtmlPage(differing(comparison), lang),
  csv: (comparison, lang) =>
    rendered({ ...comparison, ofFolders: false }, lang, renderCsv)
      .map((table, at) => (at === 0 ? table : table.slice(table.indexOf('\n') + 1)))
      .join(''),
  xlsx: (comparison, lang) => {
    const tables = differing({ ...comparison, ofFolders: false }).map(({ diff, sides }) =>
      diffTable(diff, lang, sides),
    );
    const all = { columns: tables[0]?.columns ?? [], rows: tables.flatMap(({ rows }) => rows) };
    return tableBook('changes', all, lang === 'zh' ? 'zh' : 'names', fillOf);
  },
  json: ({ compared, ofFolders, onlyOld, onlyNew, idChanges }) =>
    printJson(
      ofFolders
        ? {
            diffs: compared.map(({ diff }) => diff),
            only_old: onlyOld,
            only_new: onlyNew,
            id_changes: idChanges,
          }
        : compared[0]?.diff,
    ),
  ndjson: ({ compared }) =>
    compared
      .flatMap(({ diff, sides }) => changesOf(diff, sides.old, sides.new))
      .map((line) => `${JSON.stringify(line)}\n`)
      .join(''),
};

/** Green for what came, red for what went, yellow for what is another now. */
const FILLS: Readonly<Record<string, string>> = { added: 'E2F0D9', removed: 'F8D7DA' };
const OTHER = 'FFF2CC';
const fillOf: Fill = ({ change, fact_change }) => FILLS[String(fact_change ?? change)] ?? OTHER;

/** As what is shown has it: a number that shifted alone, or another spelling, is no difference. */
const differs = ({ diff }: ComparedEditions): boolean =>
  diff.headings.length > 0 || diff.items.some(({ change }) => change !== 'unchanged');

/** Of two folders, documents that are as they were are left out. */
const differing = ({ compared, ofFolders }: EditionComparison): ComparedEditions[] =>
  ofFolders ? compared.filter(differs) : compared;

function rendered(
  comparison: EditionComparison,
  lang: Lang,
  render: (diff: ComparedEditions['diff'], lang: Lang, sides: ComparedEditions['sides']) => string,
): string[] {
  return differing(comparison).map(({ diff, sides }) => render(diff, lang, sides));
}

/** JSON: a `Diff` (records/diff.ts), of two folders `{diffs, only_old, only_new, id_changes}`. ndjson: the change feed, a `FeedLine` a line. */
export async function run(context: Context, args: readonly string[], options: Options): Promise<number> {
  const format = formatAsked<DiffFormat>(context, options);
  const bom = bomOf(context, options, format);
  const { from = 'out', raw = 'raw', against } = options;
  const given = sidesOf(context, args, against);
  if (options.out !== undefined) await refuseTarget(context, options.out, given ?? [against ?? '', from]);
  const comparison = given
    ? await comparisonOf(context, { from, raw }, given)
    : await ofFolders(against ?? '', from, raw);
  if (options.failOn !== undefined && !comparison.ofFolders)
    throw new UsageError(context.say('cli-diff-fail-on-folders'));
  const made = await PAGES[format](comparison, context.lang);
  const page = typeof made === 'string' ? bom + made : made;
  if (options.out === undefined) show(context, page, format);
  else {
    await writePage(context, options.out, page, options.force === true);
    context.tell(context.say('cli-diff-written', { path: options.out }));
  }
  tellFolders(context, comparison, given ?? [against ?? '', from]);
  return exitOf(context, comparison, options);
}

/** The two that are named; null with --against, which names the folder that today's is compared with. */
function sidesOf(
  { say }: Context,
  args: readonly string[],
  against: string | undefined,
): [string, string] | null {
  const [old, now] = args;
  if (against !== undefined) {
    if (old !== undefined) throw new UsageError(say('cli-diff-against-alone'));
    return null;
  }
  if (old === undefined || now === undefined)
    throw new UsageError(say('cli-missing-argument', { what: old === undefined ? 'OLD' : 'NEW' }));
  return [old, now];
}

/** What is compared is never written over, no file of an out/ folder is, and a folder is no place for a page. */
async function refuseTarget({ say }: Context, target: string, compared: readonly string[]): Promise<void> {
  const info = await stat(target).catch(() => null);
  if (info === null) return;
  if (info.isDirectory()) throw new UsageError(say('cli-disk-EISDIR', { path: target }));
  const others = await Promise.all(compared.map((one) => stat(one).catch(() => null)));
  const isCompared = others.some((other) => other?.ino === info.ino && other.dev === info.dev);
  if (isCompared || (await isFileOfOut(target)))
    throw new UsageError(say('cli-diff-onto-itself', { path: target }));
}

function tellFolders(
  { say, tell }: Context,
  { compared, ofFolders: folders, onlyOld, onlyNew }: EditionComparison,
  [old, now]: readonly [string, string],
): void {
  if (!folders) return;
  const same = compared.filter((one) => !differs(one)).length;
  if (same > 0) tell(say('cli-diff-same', { count: same }));
  for (const [documents, out] of [
    [onlyOld, old],
    [onlyNew, now],
  ] as const)
    if (documents.length > 0) tell(say('cli-diff-only', { documents, out }));
}

function exitOf({ say, tell }: Context, comparison: EditionComparison, options: Options): number {
  if (options.failOn === 'id-change' && comparison.idChanges.length > 0) {
    for (const { old, new: now } of comparison.idChanges) tell(say('cli-diff-id-change', { old, new: now }));
    return EXIT.gate;
  }
  const differ =
    comparison.compared.some(differs) || comparison.onlyOld.length + comparison.onlyNew.length > 0;
  return options.exitCode && differ ? EXIT.failed : EXIT.fine;
}
