/** `minsheng search`: full-text search in the database that ingest wrote. */
import path from 'node:path';
import { isThere } from '../write/disk.ts';
import { OutError, problem } from '../write/problems.ts';
import { type FoundItem, searchItems } from '../write/search.ts';
import { searchTerm } from '../write/search-index.ts';
import { refuseTail } from '../write/tail-beside.ts';
import { DATABASE } from '../write/write-out.ts';
import type { Context } from './context.ts';
import { EXIT, NotThere, UsageError } from './exit.ts';
import { fieldName } from './field-names.ts';
import type { Options } from './options.ts';

const USUAL_LIMIT = 20;

/** JSON: `{query, items}`, items as `searchItems` finds them, the best first. */
export async function run(context: Context, args: readonly string[], options: Options): Promise<number> {
  const { say, print, tell, json } = context;
  const query = args.join(' ');
  if (searchTerm(query) === '') throw new UsageError(say('cli-search-no-words', { query }));
  const out = options.out ?? 'out';
  const database = path.join(out, DATABASE);
  if (!(await isThere(database))) throw new OutError(problem('out-no-index', `${out}/${DATABASE}`));
  await refuseTail(out);
  const limit = options.limit ?? USUAL_LIMIT;
  const items = look(context, database, query, limit + 1);
  const shown = items.slice(0, limit);
  if (options.json) {
    json({ query, items: shown });
    return EXIT.fine;
  }
  if (shown.length === 0) tell(say('cli-search-none', { query }));
  for (const line of shown.flatMap((found) => linesOf(context, found))) print(line);
  if (items.length > limit) tell(say('cli-search-more', { count: limit }));
  return EXIT.fine;
}

function look({ say }: Context, database: string, query: string, limit: number): FoundItem[] {
  try {
    return searchItems(database, query, limit);
  } catch (error) {
    if (!(error instanceof Error && error.name === 'SqliteError')) throw error;
    throw new NotThere(say('cli-database', { path: database, reason: error.message }), {
      cause: error,
    });
  }
}

function linesOf(context: Context, found: FoundItem): string[] {
  const { paint, lang } = context;
  const headings = [found.domain, found.aspect].filter((name) => name !== null).join(' › ');
  const lines = [
    `${paint('bold', found.item)}  ${found.name}  ${paint('dim', [found.region, found.edition, headings].filter(Boolean).join(' · '))}`,
  ];
  if (found.snippet) {
    const { field, text, start, end } = found.snippet;
    const shown = text.slice(0, start) + paint('red', text.slice(start, end)) + text.slice(end);
    lines.push(`    ${fieldName(field, lang)}: …${shown}…`);
  }
  return lines;
}
