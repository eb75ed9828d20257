/** A comparison as Markdown (GFM): one table, the texts of the fields below it. */
import type { Lang } from '../../../messages/index.ts';
import { markdownText } from '../../../show/markdown/escape.ts';
import type { Comparison } from '../comparison.ts';
import { type SaidInCell, word } from './figures.ts';
import { headingsOf, headsOf, notesOf, shownRows, titleOf } from './view.ts';

/** Ends in a line break. */
export function renderCompareMarkdown(comparison: Comparison, lang: Lang): string {
  const { columns, audience, texts } = comparison;
  const heads = headsOf(comparison, lang);
  const rows = [
    ['', ...heads.map(({ place, edition }) => `${markdownText(place)} ${markdownText(edition)}`)],
    ['---', ...heads.map(() => '---')],
    [
      word('item', lang),
      ...heads.map(({ item, relation }) => markdownText([item, relation].filter(Boolean).join(' · '))),
    ],
    [word('audience', lang), ...audience.cells.map((text) => markdownText(text ?? ''))],
    ...shownRows(comparison, lang).map(({ label, cells }) => [label, ...cells.map(cell)]),
  ];
  const table = rows.map((row) => `| ${row.join(' | ')} |`).join('\n');
  const blocks = [
    `# ${markdownText(titleOf(comparison, lang))}`,
    markdownText(headingsOf(comparison)),
    columns.length > 0 ? table : '',
    ...notesOf(comparison, lang).map(markdownText),
    ...texts.flatMap(({ field, cells }) => [
      `## ${word(field, lang)}`,
      ...cells.flatMap((text, at) =>
        text === null ? [] : [`**${markdownText(heads[at]!.place)}** ${markdownText(text)}`],
      ),
    ]),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

/** A figure stands out, what it is for beside it. */
const cell = (said: readonly SaidInCell[]): string =>
  said
    .map(({ figure, note }) => `**${markdownText(figure)}**${note === '' ? '' : ` ${markdownText(note)}`}`)
    .join('<br>');
