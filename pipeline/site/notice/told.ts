/** What reading took away, what a person should look at, and what a person did: nothing is silent. */
import { colon } from '../../messages/index.ts';
import { FIELD_NAMES } from '../../records/fields.ts';
import { labelOf } from '../../records/labels.ts';
import type { ItemRecord, NoticeRecord } from '../../records/schema.ts';
import { escapeHtml as text } from '../../show/page.ts';
import type { Here } from '../here.ts';
import { factAnchor, itemAnchor } from '../paths.ts';
import { factsOf } from './marks.ts';
import { warningAnchor } from './source.ts';

export function toldHtml(notice: NoticeRecord, here: Here): string {
  return [warningsHtml(notice, here), correctedHtml(notice, here), repairsHtml(notice, here)].join('\n');
}

function warningsHtml({ warnings, items }: NoticeRecord, here: Here): string {
  const known = new Set(items.map(({ id }) => id));
  const lines = warnings.map(({ rule, message, message_zh, item, start, line }, no) => {
    const place =
      start === null
        ? ''
        : ` <a href="#${warningAnchor(no)}">${line === null ? here.word('to-source') : here.word('line', { line })}</a>`;
    const own =
      item !== null && known.has(item)
        ? ` <a href="#${text(itemAnchor(item))}">${here.word('item')}</a>`
        : '';
    return `<li>${text(here.lang === 'zh' ? message_zh : message)} <code>${text(rule)}</code>${place}${own}</li>`;
  });
  return `<h2 id="warnings">${here.word('warnings-lead')}</h2>
${lines.length === 0 ? `<p class="quiet">${here.word('nothing-warned')}</p>` : `<ul>\n${lines.join('\n')}\n</ul>`}`;
}

const touchedBy = ({
  origin,
  review,
}: {
  origin?: string | undefined;
  review?: string | null | undefined;
}): boolean => (origin !== undefined && origin !== 'extracted') || (review ?? null) !== null;

function correctedHtml({ items, document }: NoticeRecord, here: Here): string {
  const lines = [
    ...(touchedBy(document) ? [line(document.title, document, null, here)] : []),
    ...items.flatMap((item) => correctedIn(item, here)),
  ];
  return `<h2 id="corrected">${here.word('corrected')}</h2>
<p class="quiet">${here.word(lines.length === 0 ? 'nothing-corrected' : 'corrected-lead')}</p>
${lines.length === 0 ? '' : `<ul>\n${lines.join('\n')}\n</ul>`}`;
}

function correctedIn(item: ItemRecord, here: Here): string[] {
  const own = touchedBy(item) ? [line(item.name, item, itemAnchor(item.id), here)] : [];
  const fields = FIELD_NAMES.flatMap((name) => {
    const field = item.fields[name];
    return field !== undefined && touchedBy(field)
      ? [line(`${item.name} ${field.label}`, field, itemAnchor(item.id), here)]
      : [];
  });
  const facts = factsOf(item)
    .filter(({ fact }) => touchedBy(fact))
    .map(({ fact }) => line(`${item.name} ${fact.text}`, fact, factAnchor(fact.id), here));
  return [...own, ...fields, ...facts];
}

function line(
  words: string,
  { origin, review }: { origin?: string | undefined; review?: string | null | undefined },
  anchor: string | null,
  here: Here,
): string {
  const did = [
    ...(origin === undefined || origin === 'extracted' ? [] : [labelOf('origin', origin, here.lang)]),
    ...(review ? [labelOf('review', review, here.lang)] : []),
  ].map((mark) => `<span class="tag">${text(mark)}</span>`);
  const shown = here.zh(words);
  return `<li>${anchor === null ? shown : `<a href="#${text(anchor)}">${shown}</a>`} ${did.join('')}</li>`;
}

/** Longer pieces are cut: the source shows them whole. */
const SHOWN = 40;

function repairsHtml({ repairs }: NoticeRecord, here: Here): string {
  const lines = repairs.map(({ kind, removed }) => {
    const words = removed.length > SHOWN ? `${removed.slice(0, SHOWN)}…` : removed;
    return `<li>${text(labelOf('repair_kind', kind, here.lang) + colon(here.lang))}<del${here.ofNotice}>${text(words)}</del></li>`;
  });
  return `<h2 id="repairs">${here.word('repairs')}</h2>
${
  lines.length === 0
    ? `<p class="quiet">${here.word('nothing-repaired')}</p>`
    : `<details><summary>${here.word('repairs-lead', { count: lines.length })}</summary><ul>\n${lines.join('\n')}\n</ul></details>`
}`;
}
