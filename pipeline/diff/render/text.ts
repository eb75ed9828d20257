/** A diff for the screen: the counts, then item by item what changed; what is unchanged is left out. */
import { colon, comma, type Lang } from '../../messages/index.ts';
import type { Diff } from '../../records/diff.ts';
import { ITEM_CHANGES } from '../../records/diff.ts';
import { factWords, subjectOf } from '../../show/facts.ts';
import { visible } from '../../show/visible.ts';
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

const SIGNS = { unchanged: ' ', changed: '~', added: '+', removed: '-', split: '<', merged: '>' } as const;
const FACT_SIGNS = { changed: '~', added: '+', removed: '-' } as const;
/** Ends in a line break; a line of it steers no terminal, whatever the texts hold. @param sides the two documents, for names; without them ids are shown */
export function renderText(diff: Diff, lang: Lang, sides?: Sides): string {
  const rows = rowsOf(diff, sides).filter(({ item }) => isChange(item));
  const lines = [
    titleOf(diff, sides, lang),
    ...sideLines(sides, lang).map((line) => `  ${line}`),
    countLine(diff, lang),
    ...(diff.reading_diff
      ? [`${word('reading-diff', lang)}${colon(lang)}${countLine(diff.reading_diff, lang)}`]
      : []),
    ...diff.headings.map(
      ({ level, change, old, new: now }) =>
        `  ${word(level, lang)} ${word(change, lang)}${colon(lang)}${[old?.name, now?.name].filter((name) => name !== undefined).join(' → ')}`,
    ),
    '',
    ...(rows.length === 0 ? [word('nothing', lang)] : rows.flatMap((row) => [...rowLines(row, lang), ''])),
    ...(diff.warnings.length > 0
      ? [
          `${word('warnings', lang)}${colon(lang).trim()}`,
          ...diff.warnings.map((one) => `  ${one.rule}: ${warningText(one, lang)}`),
        ]
      : []),
  ];
  return `${lines.map(visible).join('\n').trimEnd()}\n`;
}

/** `105 → 108 items · 70 unchanged · 24 changed …`, only what is not 0. */
export function countLine({ summary, cause }: Diff, lang: Lang): string {
  const counts = [...ITEM_CHANGES, 'renamed', 'moved', 'renumbered'] as const;
  const parts = counts
    .filter((name) => summary[name] > 0)
    .map((name) =>
      lang === 'zh' ? `${word(name, lang)} ${summary[name]}` : `${summary[name]} ${word(name, lang)}`,
    );
  const causes = cause.map((one) => word(one, lang)).join(comma(lang));
  return [
    `${summary.items.old} → ${summary.items.new} ${word('items', lang)}`,
    ...parts,
    `${word('cause', lang)}${colon(lang)}${causes}`,
  ].join(' · ');
}

function rowLines({ item, old, new: now, title }: ChangeRow, lang: Lang): string[] {
  const sign = SIGNS[item.change];
  if (item.change === 'split' || item.change === 'merged') {
    const names = (side: ChangeRow['old']) => side.map(({ label }) => label).join(' + ');
    return [`${sign} ${word(item.change, lang)}${colon(lang)}${names(old)} → ${names(now)}`];
  }
  const marks = marksOf(item).map((mark) => word(mark, lang));
  return [
    `${sign} ${title}  [${[word(item.change, lang), ...marks].join(comma(lang))}]`,
    ...heldBy(item.change, [...old, ...now], lang).map((line) => `    ${line}`),
    ...(item.renamed
      ? [`    ${word('renamed', lang)}${colon(lang)}${item.renamed.old} → ${item.renamed.new}`]
      : []),
    ...(item.moved
      ? [
          `    ${word('moved', lang)}${colon(lang)}${headingText(item.moved.old)} → ${headingText(item.moved.new)}`,
        ]
      : []),
    ...item.facts.map((fact) => {
      const subject = subjectOf(fact);
      return `    ${FACT_SIGNS[fact.change]} ${word(fact.kind, lang)}${subject === null ? '' : ` ${subject}`}${colon(lang)}${factWords(fact, lang)}`;
    }),
    ...item.fields.map(
      (field) =>
        `    ${fieldWord(field.field, lang)}${colon(lang)}${inlineOps(field.ops, (kind, text) => (kind === '-' ? `[-${text}-]` : `{+${text}+}`))}`,
    ),
  ];
}

/** What an item holds that is new or gone as a whole: its headings, and its fields in full. */
function heldBy(change: ChangeRow['item']['change'], sides: ChangeRow['old'], lang: Lang): string[] {
  if (change !== 'added' && change !== 'removed') return [];
  return sides.flatMap((side) => [
    ...(side.domain === null && side.aspect === null ? [] : [headingText(side)]),
    ...heldTexts(side).map(([field, text]) => `${fieldWord(field, lang)}${colon(lang)}${text}`),
  ]);
}
