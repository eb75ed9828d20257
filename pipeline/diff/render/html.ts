/** Diffs as one self-contained page: filter, facts, and the two texts side by side. */
import type { Lang } from '../../messages/index.ts';
import { fill } from '../../messages/index.ts';
import type { Diff } from '../../records/diff.ts';
import { FACT_KINDS, ITEM_CHANGES } from '../../records/diff.ts';
import { framedPage, escapeHtml as text } from '../../show/page.ts';
import { sideLines, titleOf } from './heading.ts';
import { article, kindsOf } from './html-article.ts';
import { SCRIPT, STYLE } from './html-page.ts';
import { countLine } from './text.ts';
import { isChange, type Row, rowsOf, type Sides, warningText } from './view.ts';
import { word } from './words.ts';

const MARKS = ['renamed', 'moved', 'renumbered'] as const;

/** A diff with its two documents, for names, headings and the texts of whole items; without them ids are shown. */
interface Compared {
  diff: Diff;
  sides?: Sides | undefined;
}

/** @param sides the two documents */
export function renderHtml(diff: Diff, lang: Lang, sides?: Sides): string {
  return renderHtmlPage([{ diff, sides }], lang);
}

/**
 * Several diffs on one page, each under its own heading, with one filter for all.
 * @param ways links to the pages around it, as markup
 */
export function renderHtmlPage(compared: readonly Compared[], lang: Lang, ways = ''): string {
  const parts = compared.map(({ diff, sides }) => ({
    diff,
    title: titleOf(diff, sides, lang),
    lines: sides ? sideLines(sides, lang) : [`${diff.old} → ${diff.new}`],
    rows: rowsOf(diff, sides).filter(({ item }) => isChange(item)),
  }));
  const title =
    parts.length === 1 ? parts[0]!.title : fill(word('titles', lang), { count: parts.length }, lang);
  const all = parts.flatMap(({ rows }) => rows);
  const sections = parts.map((part) => section(part, parts.length > 1, lang)).join('\n');
  const body = `${ways}${filter(all, lang)}\n<main>\n${sections}\n</main>\n<script>${SCRIPT}</script>`;
  return framedPage(title, { style: STYLE, body, script: true }, lang);
}

function section(
  { diff, rows, title, lines }: { diff: Diff; rows: readonly Row[]; title: string; lines: readonly string[] },
  titled: boolean,
  lang: Lang,
): string {
  const reading = diff.reading_diff && `${word('reading-diff', lang)}: ${countLine(diff.reading_diff, lang)}`;
  return `<section>
${titled ? `<h2>${text(title)}</h2>` : ''}
${lines.map((line) => `<p class="meta">${text(line)}</p>`).join('\n')}
<p class="counts">${text(countLine(diff, lang))}</p>
${reading === null ? '' : `<p class="counts">${text(reading)}</p>`}
${headings(diff, lang)}
${warnings(diff, lang)}
${rows.length === 0 ? `<p>${text(word('nothing', lang))}</p>` : rows.map((row) => article(row, lang)).join('\n')}
</section>`;
}

function headings({ headings: changes }: Diff, lang: Lang): string {
  const lines = changes.map(({ level, change, old, new: now }) => {
    const names = [old?.name, now?.name].filter((name) => name !== undefined);
    return text(`${word(level, lang)} ${word(change, lang)}: ${names.join(' → ')}`);
  });
  return folded(word('headings', lang), lines);
}

function warnings({ warnings: all }: Diff, lang: Lang): string {
  const lines = all.map((one) => `<code>${text(one.rule)}</code> ${text(warningText(one, lang))}`);
  return folded(word('warnings', lang), lines);
}

function folded(title: string, lines: readonly string[]): string {
  if (lines.length === 0) return '';
  const list = lines.map((line) => `<li>${line}</li>`).join('');
  return `<details><summary>${text(title)} (${lines.length})</summary><ul>${list}</ul></details>`;
}

function filter(rows: readonly Row[], lang: Lang): string {
  const domains = [...new Set(rows.map(({ domain }) => domain ?? ''))];
  const used = new Set(rows.flatMap(({ item }) => kindsOf(item)));
  const facts = new Set(rows.flatMap(({ item }) => item.facts.map(({ kind }) => kind)));
  const kinds = [...ITEM_CHANGES, ...MARKS].filter((kind) => used.has(kind));
  const select = (name: string, label: string, options: readonly (readonly [string, string])[]) =>
    `<label>${text(label)} <select name="${name}"><option value="">${text(word('all', lang))}</option>${options
      .map(([value, shown]) => `<option value="${text(value)}">${text(shown)}</option>`)
      .join('')}</select></label>`;
  return `<nav class="filter">
${select(
  'domain',
  word('domain', lang),
  domains.map((name) => [name === '' ? '-' : name, name === '' ? word('no-domain', lang) : name]),
)}
${select(
  'change',
  word('kind', lang),
  kinds.map((kind) => [kind, word(kind, lang)]),
)}
${select(
  'fact',
  word('fact', lang),
  FACT_KINDS.filter((kind) => facts.has(kind)).map((kind) => [kind, word(kind, lang)]),
)}
<span class="meta">${text(word('shown', lang))} <output id="shown">${rows.length} / ${rows.length}</output></span>
</nav>`;
}
