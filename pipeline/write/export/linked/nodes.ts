/** Items, notices, bodies, works and places as nodes of a graph. */

import type { DocumentRecord, ItemRecord } from '../../../records/schema.ts';
import { regionIndex } from '../../../text/regions/codes.ts';
import type { SqlValue } from '../../tables/table.ts';
import { idOf } from './context.ts';

export type GraphNode = Readonly<Record<string, unknown>>;

/** By the list of a record: the term that links an item to each of its facts, and their class. */
const FACTS = [
  ['amounts', 'amount', 'Amount'],
  ['ratios', 'ratio', 'Ratio'],
  ['frequencies', 'frequency', 'Frequency'],
  ['ages', 'age', 'Age'],
  ['payers', 'payers', 'Payer'],
  ['quantities', 'quantity', 'Quantity'],
] as const;

/** How a reading came to a fact, and what people said of it: of the records, not of the service. */
const OF_THE_READING = new Set(['id', 'flags', 'origin', 'review']);
const LINKS = new Set(['ages', 'ratio_id', 'amount_id']);
/** A payer's own `amount` is a figure, an item's is a node. */
const RENAMED: Readonly<Record<string, string>> = { amount: 'amount_paid' };

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || (Array.isArray(value) && value.length === 0);

/** Nothing is said by a key without a value. */
const withoutEmpty = (node: Readonly<Record<string, unknown>>): GraphNode =>
  Object.fromEntries(Object.entries(node).filter(([, value]) => !isEmpty(value)));

const linked = (value: unknown): unknown =>
  Array.isArray(value) ? value.map(linked) : typeof value === 'string' ? idOf('item', value) : value;

/** Objects inside a fact (`every`, `parties`) are nodes of their own. */
const plain = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(plain)
    : value !== null && typeof value === 'object'
      ? withoutEmpty(Object.fromEntries(Object.entries(value).map(([key, held]) => [key, plain(held)])))
      : value;

function factNode(fact: { id: string }, type: string): GraphNode {
  const told = Object.entries(fact).filter(([key]) => !OF_THE_READING.has(key));
  return {
    '@id': idOf('item', fact.id),
    '@type': type,
    ...withoutEmpty(
      Object.fromEntries(
        told.map(([key, value]) => [RENAMED[key] ?? key, LINKS.has(key) ? linked(value) : plain(value)]),
      ),
    ),
  };
}

/** @param works ids of those that its citations name */
export function serviceNode(item: ItemRecord, document: DocumentRecord, works: readonly string[]): GraphNode {
  const { fields } = item;
  const bodies = (role: 'lead' | 'implementing'): string[] => [
    ...new Set(
      item.agencies.flatMap((one) =>
        one.role === role && one.body_key !== '' ? [idOf('body', one.body_key)] : [],
      ),
    ),
  ];
  return withoutEmpty({
    '@id': idOf('item', item.id),
    '@type': 'PublicService',
    identifier: item.id,
    title: item.name || item.id,
    // what is done, else the standard, else the name: CPSV-AP wants a description of each
    description: fields.content?.text ?? fields.standard?.text ?? (item.name || item.id),
    keyword: [item.domain, item.aspect].filter((word) => word !== null),
    spatial: idOf('place', document.region.code),
    source: idOf('notice', document.id),
    hasCompetentAuthority: bodies('lead'),
    implementedBy: bodies('implementing'),
    hasLegalResource: works.map((id) => idOf('work', id)),
    audienceText: fields.audience?.text,
    standardText: fields.standard?.text,
    fundingText: fields.funding?.text,
    ...Object.fromEntries(
      FACTS.map(([list, term, type]) => [term, item[list].map((fact) => factNode(fact, type))]),
    ),
  });
}

export const noticeNode = (document: DocumentRecord): GraphNode =>
  withoutEmpty({
    '@id': idOf('notice', document.id),
    '@type': 'Notice',
    identifier: document.id,
    title: document.title,
    documentKind: document.kind,
    status: document.status,
    edition: document.edition.label,
    docNumber: document.doc_number,
    spatial: idOf('place', document.region.code),
    signed: document.dates.signed,
    effective: document.dates.effective,
    expires: document.dates.expires,
    landingPage: document.source.url,
    license: document.source.licence,
  });

export const placeNode = (code: string, name: string | null): GraphNode =>
  withoutEmpty({
    '@id': idOf('place', code),
    '@type': 'Location',
    identifier: code,
    geographicName: name ?? (regionIndex().byCode.get(code)?.name || null),
  });

export type GraphRow = Readonly<Record<string, SqlValue>>;

/** @param row of agency_bodies */
export const bodyNode = (row: GraphRow): GraphNode =>
  withoutEmpty({
    '@id': idOf('body', String(row.id)),
    '@type': 'PublicOrganisation',
    identifier: row.id,
    prefLabel: row.name,
    spatial: idOf('place', String(row.jurisdiction)),
    type: row.type,
    level: row.level,
    successor: typeof row.successor === 'string' ? idOf('body', row.successor) : null,
  });

/** @param row of works */
export const workNode = (row: GraphRow): GraphNode =>
  withoutEmpty({
    '@id': idOf('work', String(row.id)),
    '@type': 'LegalResource',
    identifier: [row.doc_number, row.standard_no].filter((no) => typeof no === 'string'),
    title: row.title || row.doc_number || row.standard_no || row.decree,
    kind: row.kind,
    level: row.level,
  });
