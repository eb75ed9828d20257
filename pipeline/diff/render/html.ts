/** A diff as one self-contained page: filter, facts, and the two texts side by side. */
import type { Lang } from '../../messages/index.ts';
import { fill } from '../../messages/index.ts';
import type { Diff, FieldChange, ItemChange } from '../../records/diff.ts';
import { FACT_KINDS, ITEM_CHANGES } from '../../records/diff.ts';
import { factWords, subjectOf } from './figures.ts';
import { SCRIPT, STYLE, escapeHtml as text } from './html-page.ts';
import { countLine } from './text.ts';
import {
  headingText,
  isChange,
  marksOf,
  type Row,
  rowsOf,
  type Side,
  type Sides,
  sidePieces,
} from './view.ts';
import { fieldWord, word } from './words.ts';

const MARKS = ['renamed', 'moved', 'renumbered'] as const;

/** @param sides the two documents, for names, headings and the texts of whole items; without them ids are shown */
export function renderHtml(diff: Diff, lang: Lang, sides?: Sides): string {
  const rows = rowsOf(diff, sides).filter(({ item }) => isChange(item));
  const title = text(fill(word('title', lang), { old: diff.old, new: diff.new }, lang));
  return `<!doctype html>
<html lang="${lang === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<h1>${title}</h1>
<p class="counts">${text(countLine(diff, lang))}</p>
${headings(diff, lang)}
</header>
${filter(rows, lang)}
<main>
${rows.length === 0 ? `<p>${text(word('nothing', lang))}</p>` : rows.map((row) => article(row, lang)).join('\n')}
</main>
${warnings(diff, lang)}
<script>${SCRIPT}</script>
</body>
</html>
`;
}

function headings({ headings: changes }: Diff, lang: Lang): string {
  if (changes.length === 0) return '';
  const lines = changes.map(({ level, change, old, new: now }) => {
    const names = [old?.name, now?.name].filter((name) => name !== undefined);
    return `<li>${text(`${word(level, lang)} ${word(change, lang)}: ${names.join(' → ')}`)}</li>`;
  });
  return `<details><summary>${text(word('headings', lang))} (${lines.length})</summary><ul>${lines.join('')}</ul></details>`;
}

function warnings({ warnings: all }: Diff, lang: Lang): string {
  if (all.length === 0) return '';
  const lines = all.map(({ rule, message }) => `<li><code>${text(rule)}</code> ${text(message)}</li>`);
  return `<footer><h2>${text(word('warnings', lang))}</h2><ul>${lines.join('')}</ul></footer>`;
}

function kindsOf(item: ItemChange): string[] {
  return [item.change, ...marksOf(item)];
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

function article({ item, old, new: now, domain, title }: Row, lang: Lang): string {
  const data = (values: readonly string[]) => text(JSON.stringify(values));
  const tags = kindsOf(item).map(
    (kind) => `<span class="tag ${kind}">${text(word(kind as ItemChange['change'], lang))}</span>`,
  );
  const ids = [item.old.join(' + '), item.new.join(' + ')].filter((side) => side !== '').join(' → ');
  const score = item.score === null ? '' : ` · ${word('score', lang)} ${item.score}`;
  return `<article data-domain="${data([domain ?? '-'])}" data-change="${data(kindsOf(item))}" data-fact="${data([...new Set(item.facts.map(({ kind }) => kind))])}">
<h2>${text(title)}</h2>
<p class="meta">${tags.join('')}${text(ids + score)}</p>
${facts(item, lang)}
${item.fields.map((field) => fieldBlock(field, lang)).join('\n')}
${wholes(item, old, now, lang)}
</article>`;
}

function facts(item: ItemChange, lang: Lang): string {
  const lines = [
    ...(item.renamed
      ? [
          `${text(word('renamed', lang))}: <del>${text(item.renamed.old)}</del> → <ins>${text(item.renamed.new)}</ins>`,
        ]
      : []),
    ...(item.moved
      ? [
          `${text(word('moved', lang))}: ${text(headingText(item.moved.old))} → <b>${text(headingText(item.moved.new))}</b>`,
        ]
      : []),
    ...item.facts.map((fact) => {
      const subject = subjectOf(fact);
      const tag = { changed: 'b', added: 'ins', removed: 'del' }[fact.change];
      return `${text(word(fact.kind, lang))}${subject === null ? '' : ` ${text(subject)}`}: <${tag}>${text(factWords(fact, lang))}</${tag}>`;
    }),
  ];
  return lines.length === 0
    ? ''
    : `<ul class="facts">${lines.map((line) => `<li>${line}</li>`).join('')}</ul>`;
}

function fieldBlock({ field, ops }: FieldChange, lang: Lang): string {
  const side = (kind: '-' | '+', tag: 'del' | 'ins') =>
    sidePieces(ops, kind)
      .map((piece) => (piece.changed ? `<${tag}>${text(piece.text)}</${tag}>` : text(piece.text)))
      .join('');
  return `<div class="field"><div class="name">${text(fieldWord(field, lang))}</div><div class="two"><div>${side('-', 'del')}</div><div>${side('+', 'ins')}</div></div></div>`;
}

/** The texts of items that came, went, split or merged: old on the left, new on the right. */
function wholes({ change }: ItemChange, old: readonly Side[], now: readonly Side[], lang: Lang): string {
  if (change === 'changed' || change === 'unchanged') return '';
  const items = (side: readonly Side[]) =>
    side
      .map(
        ({ label, texts }) =>
          `<b>${text(label)}</b>${texts.map(([field, own]) => `\n${text(fieldWord(field, lang))}: ${text(own)}`).join('')}`,
      )
      .join('\n\n');
  return `<div class="field"><div class="two"><div>${items(old)}</div><div>${items(now)}</div></div></div>`;
}
