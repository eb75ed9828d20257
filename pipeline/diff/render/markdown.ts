/** A diff as Markdown (GFM), for an issue, a mail or a page. Changes in a text are `del` and `ins`: asterisks beside （ or 》 would not be read as markup. */
import { colon, comma, type Lang } from '../../messages/index.ts';
import type { Diff } from '../../records/diff.ts';
import { factWords, subjectOf } from '../../show/facts.ts';
import { markdownText as plain } from '../../show/markdown/escape.ts';
import { countLine } from './text.ts';
import {
  type ChangeRow,
  headingText,
  heldTexts,
  isChange,
  marksOf,
  rowsOf,
  type Sides,
  warningText,
} from './view.ts';
import { fieldWord, inlineOps, sideLines, titleOf, word } from './words.ts';

/** Ends in a line break. @param sides the two documents, for names; without them ids are shown */
export function renderMarkdown(diff: Diff, lang: Lang, sides?: Sides): string {
  const rows = rowsOf(diff, sides).filter(({ item }) => isChange(item));
  const blocks = [
    `# ${plain(titleOf(diff, sides, lang))}`,
    list(sideLines(sides, lang).map(plain)),
    plain(countLine(diff, lang)),
    diff.reading_diff
      ? plain(`${word('reading-diff', lang)}${colon(lang)}${countLine(diff.reading_diff, lang)}`)
      : '',
    list(
      diff.headings.map(({ level, change, old, new: now }) => {
        const names = [old?.name, now?.name].filter((name) => name !== undefined).map(plain);
        return `${word(level, lang)} ${word(change, lang)}${colon(lang)}${names.join(' → ')}`;
      }),
    ),
    ...(rows.length === 0 ? [word('nothing', lang)] : rows.flatMap((row) => rowBlocks(row, lang))),
    diff.warnings.length > 0 ? `## ${word('warnings', lang)}` : '',
    list(diff.warnings.map((one) => `\`${one.rule}\`: ${plain(warningText(one, lang))}`)),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function list(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}

function rowBlocks({ item, old, new: now, title }: ChangeRow, lang: Lang): string[] {
  const kinds = [item.change, ...marksOf(item)].map((mark) => word(mark, lang)).join(comma(lang));
  const names = (side: ChangeRow['old']) => side.map(({ label }) => plain(label)).join(' + ');
  const whole = item.change === 'split' || item.change === 'merged';
  return [
    `## ${plain(title)} (${kinds})`,
    list([
      ...(whole ? [`${names(old)} → ${names(now)}`] : []),
      ...(item.change === 'added' || item.change === 'removed'
        ? [...old, ...now].flatMap((side) => [
            ...(side.domain === null && side.aspect === null ? [] : [plain(headingText(side))]),
            ...heldTexts(side).map(
              ([field, text]) => `${plain(fieldWord(field, lang))}${colon(lang)}${plain(text)}`,
            ),
          ])
        : []),
      ...(item.renamed
        ? [
            `${word('renamed', lang)}${colon(lang)}${plain(item.renamed.old)} → **${plain(item.renamed.new)}**`,
          ]
        : []),
      ...(item.moved
        ? [
            `${word('moved', lang)}${colon(lang)}${plain(headingText(item.moved.old))} → **${plain(headingText(item.moved.new))}**`,
          ]
        : []),
      ...item.facts.map((fact) => {
        const subject = subjectOf(fact);
        const sign = fact.change === 'changed' ? '' : ` (${word(fact.change, lang)})`;
        return `${word(fact.kind, lang)}${sign}${subject === null ? '' : ` ${plain(subject)}`}${colon(lang)}**${plain(factWords(fact, lang))}**`;
      }),
      ...item.fields.map(
        ({ field, ops }) =>
          `${fieldWord(field, lang)}${colon(lang)}${inlineOps(
            ops.map((op) => [op[0], plain(op[1]), ...op.slice(2)] as typeof op),
            (kind, text) => (kind === '-' ? `<del>${text}</del>` : `<ins>${text}</ins>`),
          )}`,
      ),
    ]),
  ];
}
