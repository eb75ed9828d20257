/** One entry of a diff as HTML: its facts in a list, its texts side by side with the changes marked. */
import { colon, type Lang } from '../../messages/index.ts';
import type { FieldChange, ItemChange } from '../../records/diff.ts';
import { factWords, subjectOf } from '../../show/facts.ts';
import { escapeHtml as text } from '../../show/page.ts';
import { type ChangeRow, headingText, marksOf, type Side, sidePieces } from './view.ts';
import { type DiffWord, fieldWord, word } from './words.ts';

/** What became of the entry, in every word that a filter may ask for. */
export function kindsOf(item: ItemChange): string[] {
  return [item.change, ...marksOf(item)];
}

/** One entry of a diff: what filters look at in its data, then facts, then texts. */
export function article({ item, old, new: now, domain, title }: ChangeRow, lang: Lang): string {
  const data = (values: readonly string[]) => text(JSON.stringify(values));
  const tags = kindsOf(item).map(
    (kind) => `<span class="tag ${kind}">${text(word(kind as ItemChange['change'], lang))}</span>`,
  );
  const ids = [item.old.join(' + '), item.new.join(' + ')].filter((side) => side !== '').join(' → ');
  const score = item.score === null ? '' : ` · ${word('score', lang)} ${item.score}`;
  return `<article data-domain="${data([domain ?? '-'])}" data-change="${data(kindsOf(item))}" data-fact="${data([...new Set(item.facts.map(({ kind }) => kind))])}">
<h3>${text(title)}</h3>
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
          `${text(word('renamed', lang))}${colon(lang)}<del>${text(item.renamed.old)}</del> → <ins>${text(item.renamed.new)}</ins>`,
        ]
      : []),
    ...(item.moved
      ? [
          `${text(word('moved', lang))}${colon(lang)}${text(headingText(item.moved.old))} → <b>${text(headingText(item.moved.new))}</b>`,
        ]
      : []),
    ...item.facts.map((fact) => {
      const subject = subjectOf(fact);
      const tag = { changed: 'b', added: 'ins', removed: 'del' }[fact.change];
      return `${text(word(fact.kind, lang))}${subject === null ? '' : ` ${text(subject)}`}${colon(lang)}<${tag}>${text(factWords(fact, lang))}</${tag}>`;
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
  return `<div class="field"><div class="name">${text(fieldWord(field, lang))}</div>${two(side('-', 'del'), side('+', 'ins'), lang)}</div>`;
}

/** Side by side, one below the other where there is no room; a side that has nothing stays empty. */
function two(old: string, now: string, lang: Lang): string {
  const side = (label: DiffWord, html: string) =>
    html === '' ? '<div></div>' : `<div data-side="${text(word(label, lang))}">${html}</div>`;
  return `<div class="two">${side('old', old)}${side('new', now)}</div>`;
}

/** The texts of items that came, went, split or merged: old on the left, new on the right. */
function wholes({ change }: ItemChange, old: readonly Side[], now: readonly Side[], lang: Lang): string {
  if (change === 'changed' || change === 'unchanged') return '';
  const items = (side: readonly Side[]) =>
    side
      .map(
        ({ label, texts }) =>
          `<b>${text(label)}</b>${texts.map(([field, own]) => `\n${text(fieldWord(field, lang) + colon(lang) + own)}`).join('')}`,
      )
      .join('\n\n');
  return `<div class="field">${two(items(old), items(now), lang)}</div>`;
}
