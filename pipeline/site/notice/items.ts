/** The items of a notice: fields with their facts marked, and below them each fact with its value, a link to its characters. */
import { CLI } from '../../messages/cli.ts';
import { fill, type Lang } from '../../messages/index.ts';
import type { HungKind } from '../../records/fact-kinds.ts';
import { fieldsOf } from '../../records/fields.ts';
import type { AnyFact } from '../../records/kinds.ts';
import { KINDS } from '../../records/kinds.ts';
import { labelOf } from '../../records/labels.ts';
import type { FieldRecord, ItemRecord, NoticeRecord } from '../../records/schema.ts';
import { cutAt, narrowestFirst } from '../../show/cut-at.ts';
import { factValue, type OneFact as Told } from '../../show/facts.ts';
import { escapeHtml as text } from '../../show/page.ts';
import type { Here } from '../here.ts';
import { bodyAddress, workAddress } from '../list-pages.ts';
import { charactersAnchor, factAnchor, itemAnchor, servicePath, sourceAnchor } from '../paths.ts';
import type { Lookups } from '../site-data.ts';
import { factsOf, type Mark, type MarkedFact } from './marks.ts';
import { beginsInSource } from './source.ts';

export const itemsHtml = (notice: NoticeRecord, data: Lookups, here: Here): string =>
  notice.items.map((item) => itemHtml(item, notice, data, here)).join('\n');

function itemHtml(item: ItemRecord, notice: NoticeRecord, data: Lookups, here: Here): string {
  const facts = factsOf(item);
  const number = item.number_raw ?? '';
  const fields = fieldsOf(item)
    .map(({ name, field }) => fieldHtml(item, name, field, facts, here))
    .join('\n');
  return `<article id="${text(itemAnchor(item.id))}">
<h3${here.ofNotice}>${number === '' ? '' : `<span class="no">${text(number)}</span>`}${text(item.name)}</h3>
<p class="meta">${metaHtml(item, notice, data, here)}</p>
${fields === '' ? `<p class="quiet">${here.word('no-fields')}</p>` : `<dl class="fields">\n${fields}\n</dl>`}
${agenciesHtml(item, data, here)}${factsHtml(facts, data, here)}</article>`;
}

function metaHtml(item: ItemRecord, notice: NoticeRecord, data: Lookups, here: Here): string {
  const headings = [item.domain, item.aspect]
    .filter((part) => part !== null)
    .map(here.zh)
    .join(' / ');
  const source = beginsInSource(notice, item.id)
    ? `<a href="#${text(sourceAnchor(item.id))}">${here.word('to-source')}</a>`
    : '';
  const services = data
    .servicesOf(item.id)
    .map(
      ({ id, name }) =>
        `<a href="${here.page(servicePath(id))}">${here.zh(name)} ${here.word('to-service')}</a>`,
    );
  return [headings, source, ...services].filter((part) => part !== '').join(' ');
}

function fieldHtml(
  item: ItemRecord,
  name: string,
  field: FieldRecord,
  facts: readonly MarkedFact[],
  here: Here,
): string {
  const marks = facts
    .filter(({ fact }) => fact.field === name)
    .map(({ kind, fact }): Mark => ({ start: fact.start, end: fact.end, fact: fact.id, kind }));
  const words = cutAt(0, field.text.length, narrowestFirst(marks))
    .map(({ start, end, marks: [inmost] }) => {
      const piece = text(field.text.slice(start, end));
      return inmost === undefined
        ? piece
        : `<a class="k k-${inmost.kind}" href="#${text(charactersAnchor(inmost.fact))}">${piece}</a>`;
    })
    .join('');
  return `<dt><a href="#${text(sourceAnchor(item.id, name))}"${here.ofNotice}>${text(field.label)}</a></dt><dd class="words"${here.ofNotice}>${words}</dd>`;
}

function agenciesHtml({ agencies }: ItemRecord, data: Lookups, here: Here): string {
  if (agencies.length === 0) return '';
  const named = agencies.map(({ name, role, note, body_key: key }) => {
    const shown = here.zh(name + (note === null ? '' : `（${note}）`));
    const link = data.bodyPlace.has(key)
      ? `<a href="${here.page(bodyAddress(key, data))}">${shown}</a>`
      : shown;
    return `${link} <span class="quiet">${text(labelOf('agency_role', role, here.lang))}</span>`;
  });
  return `<p class="quiet">${here.named('agencies')}${named.join(' · ')}</p>\n`;
}

function factsHtml(facts: readonly MarkedFact[], data: Lookups, here: Here): string {
  if (facts.length === 0) return '';
  const rows = facts.map(
    ({ kind, fact }) =>
      `<tr id="${text(factAnchor(fact.id))}"><th scope="row" class="t-${kind}">${text(labelOf('fact_kind', kind, here.lang))}</th><td${here.ofNotice}><a href="#${text(charactersAnchor(fact.id))}">${text(figureOf(kind, fact))}</a>${workLink(kind, fact, data, here)}</td><td>${text(wordsOf(kind, fact, here.lang))}${handHtml(fact, here)}</td></tr>`,
  );
  return `<div class="scroll"><table class="facts"><thead><tr><th scope="col">${here.word('kind')}</th><th scope="col">${here.word('figure')}</th><th scope="col">${here.word('words')}</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody></table></div>
`;
}

export function figureOf(kind: HungKind, fact: AnyFact): string {
  const { value, unit } = KINDS[kind].figure(fact);
  return value + unit;
}

export const wordsOf = (kind: HungKind, fact: AnyFact, lang: Lang): string =>
  factValue({ lang, say: (word, params = {}) => fill(CLI[word][lang], params, lang) }, {
    kind,
    fact,
  } as unknown as Told);

function workLink(kind: HungKind, fact: AnyFact, data: Lookups, here: Here): string {
  const work = kind === 'citations' ? data.workOf(fact.id) : undefined;
  return work === undefined
    ? ''
    : ` <a class="quiet" href="${here.page(workAddress(work, data))}">${here.word('works')}</a>`;
}

/** What a person did to it. */
function handHtml({ origin, review }: AnyFact, { lang }: Here): string {
  const marks = [
    ...(origin === 'extracted' ? [] : [labelOf('origin', origin, lang)]),
    ...(review === null ? [] : [labelOf('review', review, lang)]),
  ];
  return marks.map((mark) => ` <span class="tag">${text(mark)}</span>`).join('');
}
