/** Names of the site's files and places on its pages. What stands in a record never becomes a path as it is. */
import { shortHash } from '../records/hash.ts';
import { localOf } from '../records/ids.ts';

/** A name that any file system and any address takes; what is not of that form is told apart by its hash. */
export const safeName = (name: string): string =>
  /^[\w][\w.~-]{0,120}$/u.test(name) && !name.includes('..') ? name : `x-${shortHash(name, 12)}`;

export const noticePath = (document: string): string => `notices/${safeName(document)}.html`;
export const placePath = (slug: string): string => `places/${safeName(slug)}.html`;
export const servicePath = (service: string): string => `services/${safeName(service)}.html`;
export const diffPath = (old: string, now: string): string =>
  `changes/${safeName(old)}-to-${safeName(now)}.html`;
/** Tables are called by what they are of: `works`, `items-<document>`. */
export const tableName = (kind: string, id: string): string => `${kind}-${safeName(id)}`;
export const tablePath = (form: 'csv' | 'xlsx', name: string): string => `${form}/${name}.${form}`;

/** Of one notice, service or pair of editions: what an index leaves to the server. */
export const isOfOne = (path: string): boolean =>
  /^(?:notices|services)\/|^changes\/[^/]+-to-|^(?:csv|xlsx)\/(?:service|items|facts)-/u.test(path);

/** On the page of its notice: of the record of an item, and of its place in the source. */
export const itemAnchor = (item: string): string => `i-${localOf(item)}`;
export const sourceAnchor = (item: string, field = ''): string =>
  `s-${localOf(item)}${field === '' ? '' : `-${field}`}`;

/** `2-a-0123abcd`: a fact of the notice whose page it is. */
export const factKey = (fact: string): string => localOf(fact).replace('#', '-');
export const factAnchor = (fact: string): string => `f-${factKey(fact)}`;
export const charactersAnchor = (fact: string): string => `c-${factKey(fact)}`;

/** Of a body or a work in its list, by its id. */
export const listAnchor = (id: string): string => `b-${shortHash(id, 8)}`;
