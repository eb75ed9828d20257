/** Diffs as one page: filter, facts, and the two texts side by side; by itself, or within a page of the site. */
import { colon, fill, type Lang } from '../../messages/index.ts';
import { type Diff, FACT_KINDS, ITEM_CHANGES } from '../../records/diff.ts';
import { framedPage, PAPER, escapeHtml as text } from '../../show/page.ts';
import { article, kindsOf } from './html-article.ts';
import { countLine } from './text.ts';
import { type ChangeRow, isChange, rowsOf, type Sides, warningText } from './view.ts';
import { sideLines, titleOf, word } from './words.ts';

// The style of a diff's page, and the script of its filter.

export const DIFF_STYLE = `
body { max-width: 76rem; }
h1 { font-size: 1.35rem; margin: .6rem 0 .4rem; } h2 { font-size: 1.2rem; margin: 1.6rem 0 .2rem; } h3 { font-size: 1.05rem; margin: 0; }
.two > [data-side]::before { content: attr(data-side); display: block; font-size: .75rem; color: var(--quiet); }
.two > div:empty { background: none; }
.counts, .meta { color: var(--quiet); margin: .2rem 0; }
.filter { position: sticky; top: 0; display: flex; flex-wrap: wrap; gap: .4rem 1rem; padding: .6rem 0; background: var(--paper); border-bottom: 1px solid var(--line); z-index: 1; }
.filter select { font: inherit; max-width: 14rem; color: inherit; background: var(--soft); border: 1px solid var(--line); border-radius: 4px; padding: .1rem .3rem; }
article { border: 1px solid var(--line); border-radius: 6px; margin: .8rem 0; padding: .7rem .9rem; }
.tag { display: inline-block; border: 1px solid var(--line); border-radius: 4px; padding: 0 .4rem; margin-right: .3rem; font-size: .85rem; color: var(--quiet); }
.tag.added, .tag.split { background: var(--in); color: var(--in-ink); } .tag.removed, .tag.merged { background: var(--out); color: var(--out-ink); }
ul { margin: .4rem 0; padding-left: 1.2rem; } .facts b { font-weight: 600; }
.field { margin-top: .6rem; } .field > .name { font-size: .85rem; color: var(--quiet); }
.two { display: grid; grid-template-columns: 1fr 1fr; gap: .6rem; } .two > div { background: var(--soft); border-radius: 4px; padding: .4rem .6rem; white-space: pre-wrap; }
del { background: var(--out); color: var(--out-ink); text-decoration: line-through; } ins { background: var(--in); color: var(--in-ink); text-decoration: underline; }
[hidden] { display: none !important; }
@media screen and (max-width: 44rem) { .two { grid-template-columns: 1fr; } .two > div:empty { display: none; } .filter { position: static; } }
@media print { .filter { display: none; } html { font-size: 11px; } body { max-width: none; padding: 0; font-size: 1rem; }
  article { border-color: #999; } h2, h3, .meta, .field > .name { break-after: avoid; } }
`;

/** Shows the articles that fit all three choices, and how many they are. */
export const DIFF_SCRIPT = `'use strict';
const choices = [...document.querySelectorAll('.filter select')];
const articles = [...document.querySelectorAll('article')];
const details = [...document.querySelectorAll('details')];
function show() {
  let count = 0;
  for (const article of articles) {
    const fits = choices.every((choice) => choice.value === '' || JSON.parse(article.dataset[choice.name]).includes(choice.value));
    article.hidden = !fits;
    if (fits) count++;
  }
  document.getElementById('shown').textContent = count + ' / ' + articles.length;
}
for (const choice of choices) choice.addEventListener('change', show);
addEventListener('beforeprint', () => { for (const one of details) one.open = true; });
show();
`;

const MARKS = ['renamed', 'moved', 'renumbered'] as const;

/** A diff with its two documents, for names, headings and the texts of whole items; without them ids are shown. */
interface DiffPage {
  diff: Diff;
  sides?: Sides | undefined;
}

/** @param sides the two documents */
export function renderHtml(diff: Diff, lang: Lang, sides?: Sides): string {
  return renderHtmlPage([{ diff, sides }], lang);
}

/** Several diffs on one page, each under its own heading, with one filter for all. */
export function renderHtmlPage(compared: readonly DiffPage[], lang: Lang): string {
  const { title, body } = diffBody(compared, lang);
  const whole = `<main>\n${body}\n</main>\n<script>${DIFF_SCRIPT}</script>`;
  return framedPage(title, { style: PAPER + DIFF_STYLE, body: whole, script: true }, lang);
}

/** What such a page says: its title, and markup for below it. */
export function diffBody(compared: readonly DiffPage[], lang: Lang): { title: string; body: string } {
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
  return { title, body: `${filter(all, lang)}\n${sections}` };
}

function section(
  {
    diff,
    rows,
    title,
    lines,
  }: { diff: Diff; rows: readonly ChangeRow[]; title: string; lines: readonly string[] },
  titled: boolean,
  lang: Lang,
): string {
  const reading =
    diff.reading_diff && `${word('reading-diff', lang)}${colon(lang)}${countLine(diff.reading_diff, lang)}`;
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
    return text(`${word(level, lang)} ${word(change, lang)}${colon(lang)}${names.join(' → ')}`);
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

function filter(rows: readonly ChangeRow[], lang: Lang): string {
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
