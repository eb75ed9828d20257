/** Diffs in each format: of two editions the diff itself, of two folders all that differ, one after the other. */
import { changesOf, renderCsv, renderHtmlPage, renderMarkdown, renderText } from '../diff/index.ts';
import type { Lang } from '../messages/index.ts';
import { printJson } from '../show/json.ts';
import type { Compared, Comparison } from './comparing.ts';
import type { DiffFormat } from './diff-formats.ts';

/** Each with its last line end. */
export const PAGES: Readonly<Record<DiffFormat, (comparison: Comparison, lang: Lang) => string>> = {
  text: (comparison, lang) => shown(comparison, lang, renderText).join('\n'),
  md: (comparison, lang) => shown(comparison, lang, renderMarkdown).join('\n'),
  html: (comparison, lang) => renderHtmlPage(differing(comparison), lang),
  csv: (comparison, lang) =>
    shown({ ...comparison, ofFolders: false }, lang, renderCsv)
      .map((table, at) => (at === 0 ? table : table.slice(table.indexOf('\n') + 1)))
      .join(''),
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

/** As what is shown has it: a number that shifted alone, or another spelling, is no difference. */
export const differs = ({ diff }: Compared): boolean =>
  diff.headings.length > 0 || diff.items.some(({ change }) => change !== 'unchanged');

/** Of two folders, documents that are as they were are left out. */
const differing = ({ compared, ofFolders }: Comparison): Compared[] =>
  ofFolders ? compared.filter(differs) : compared;

function shown(
  comparison: Comparison,
  lang: Lang,
  render: (diff: Compared['diff'], lang: Lang, sides: Compared['sides']) => string,
): string[] {
  return differing(comparison).map(({ diff, sides }) => render(diff, lang, sides));
}
