/** What a notice says of itself: who issued it, to whom, when, on what; and its letter in full. */

import type { CitationValue } from '../../records/facts.ts';
import { labelOf } from '../../records/labels.ts';
import type { ClaimRole, NoticeRecord } from '../../records/schema.ts';
import { escapeHtml as text } from '../../show/page.ts';
import type { Here, SiteWord } from '../here.ts';
import { noticePath, placePath } from '../paths.ts';
import { type Lookups, nameOf } from '../site-data.ts';
import { standingTag } from '../standing-tag.ts';

const OF_LETTER: readonly ClaimRole[] = ['doc_number', 'recipient', 'preamble', 'issuer', 'date', 'cc'];

export function letterHtml(notice: NoticeRecord, read: string, data: Lookups, here: Here): string {
  const { document } = notice;
  const rows = rowsOf(notice, data, here);
  const letter = notice.claims
    .filter(([, , role]) => OF_LETTER.includes(role))
    .map(([start, end]) => `<p>${text(read.slice(start, end))}</p>`)
    .join('\n');
  return `<h2>${here.word('letter')}</h2>
${listHtml(rows)}
${letter === '' ? '' : `<details><summary>${here.word('letter-text')}${document.doc_number === null ? '' : ` ${here.zh(document.doc_number)}`}</summary><div${here.ofNotice}>${letter}</div></details>`}`;
}

/** What is told; what nothing is told of is left out. */
const listHtml = (rows: readonly (readonly [name: string, value: string])[]): string =>
  `<dl class="letter">
${rows
  .filter(([, value]) => value !== '')
  .map(([name, value]) => `<dt>${name}</dt><dd>${value}</dd>`)
  .join('\n')}
</dl>`;

/** Where a notice is from, as `sources.json` tells it, and which reading made its records. */
export function provenanceHtml({ document }: NoticeRecord, here: Here): string {
  const { source, reading, layout } = document;
  const url = source.url !== null && /^https?:/u.test(source.url) ? text(source.url) : '';
  return `<h2 id="from">${here.word('provenance')}</h2>
${listHtml([
  [here.word('publisher'), here.zh(source.publisher ?? '')],
  [here.word('address'), url === '' ? '' : `<a href="${url}">${url}</a>`],
  [here.word('retrieved'), text(source.retrieved ?? '')],
  [here.word('terms'), text(source.licence ?? '')],
  [
    here.word('file'),
    `${text(source.path)} <span class="quiet">sha256 ${source.sha256.slice(0, 16)}…</span>`,
  ],
  [here.word('read'), here.word('reading', { reading, layout: layout.name })],
])}`;
}

function rowsOf({ document }: NoticeRecord, data: Lookups, here: Here): [string, string][] {
  const { word, zh, lang } = here;
  const place = data.placeOf.get(document.id);
  const list = (names: readonly string[]): string => zh(names.join('、'));
  const cited = (works: readonly CitationValue[]): string => works.map((work) => zh(work.text)).join('<br>');
  const days = (['signed', 'printed', 'effective', 'expires'] as const satisfies readonly SiteWord[])
    .filter((day) => document.dates[day] !== null)
    .map((day) => `${word(day)} ${text(document.dates[day] ?? '')}`)
    .join(' · ');
  const { explains, declared } = document;
  const explained = explains && data.notice.has(explains.id);
  return [
    [
      word('place'),
      place
        ? `<a href="${here.page(placePath(place.slug))}">${zh(nameOf(document))}</a>`
        : zh(nameOf(document)),
    ],
    [
      word('kind'),
      `${text(labelOf('document_kind', document.kind, lang))} · ${text(labelOf('status', document.status, lang))} · ${zh(document.edition.label)} ${standingTag(document.id, data, here)}`,
    ],
    [word('notice-title'), document.notice_title === null ? '' : zh(document.notice_title)],
    [word('doc-number'), document.doc_number === null ? '' : zh(document.doc_number)],
    [word('issuers'), list(document.issuers)],
    [word('recipients'), list(document.recipients)],
    [word('cc'), list(document.cc)],
    [word('dates'), days],
    [
      word('declared'),
      declared === null
        ? ''
        : word('declared-counts', {
            domains: declared.domains ?? '–',
            aspects: declared.aspects ?? '–',
            items: declared.items ?? '–',
          }),
    ],
    [word('basis'), cited(document.basis)],
    [word('replaces'), cited(document.replaces)],
    [
      word('explains'),
      explains === null
        ? ''
        : explained
          ? `<a href="${here.page(noticePath(explains.id))}">${zh(explains.title)}</a>`
          : zh(explains.title),
    ],
  ];
}
