/**
 * Reads a policy interpretation (政策解读) that names the services of a standard in sentences:
 * `幼有所育领域包括优孕优生服务、儿童健康服务、儿童关爱服务等三个方面9项服务，分别为农村免费孕前优生健康检查、…。`,
 * `幼有所育。包括2个方面6个服务项目：优孕优生服务4项，即农村免费孕前优生健康检查、…；儿童健康服务2项，即…。`
 */

import type { Draft } from '../draft.ts';
import type { Span } from '../text/ranges.ts';
import { nameOf } from './name-lists.ts';
import { unreadDomains } from './named-domains.ts';
import type {
  Level,
  NamedAspect,
  NamedDomain,
  Outline,
  OutlineHeading,
  OutlineItem,
  OutlineMessage,
} from './types.ts';

/** Domains and aspects as headings, services as items without fields, numbered as they stand. */
export function readProse(draft: Draft, domains: readonly NamedDomain[]): Outline {
  const body: Span = [0, draft.text.length];
  const outline: Outline = { headings: [], items: [], claims: [], messages: [], body };
  domains.forEach((domain, i) => {
    const heading = headingOf(draft, 'domain', i + 1, domain.name, null);
    outline.headings.push(heading);
    const aspectOf = new Map<Span, OutlineHeading>();
    for (const aspect of domain.aspects) {
      const own = headingOf(draft, 'aspect', null, aspect.name, heading);
      outline.headings.push(own);
      for (const name of aspect.items) aspectOf.set(name, own);
      if (!aspect.settled && aspect.declared !== null) outline.messages.push(unsettled(aspect, own));
    }
    for (const name of domain.items)
      outline.items.push(itemOf(draft, outline.items.length + 1, name, heading, aspectOf.get(name) ?? null));
    if (!domain.settled) outline.messages.push(unsettled(domain, heading));
  });
  for (const span of unreadDomains(draft, domains))
    outline.messages.push({
      rule: 'names-unread',
      params: { text: draft.text.slice(...span).replace(/\s+/gu, '') },
      item: null,
      span,
    });
  return outline;
}

function headingOf(
  draft: Draft,
  level: Level,
  no: number | null,
  name: Span,
  domain: OutlineHeading | null,
): OutlineHeading {
  return { level, no, ...named(draft, name), domain };
}

const itemOf = (
  draft: Draft,
  no: number,
  name: Span,
  domain: OutlineHeading,
  aspect: OutlineHeading | null,
): OutlineItem => ({
  no,
  subNo: null,
  ...named(draft, name),
  numberRaw: null,
  domain,
  aspect,
  fields: [],
  parent: null,
  isParent: false,
  start: name[0],
});

/** A name in a sentence, which bears no number. */
function named(draft: Draft, [start, end]: Span): Pick<OutlineItem, 'number' | 'name' | 'namePieces'> {
  return { number: null, name: nameOf(draft, [start, end]), namePieces: [{ start, end, soft: true }] };
}

/** The text gives no count of a domain's or an aspect's services, or another than was found. */
function unsettled(
  { name, items, declared }: NamedDomain | NamedAspect,
  heading: OutlineHeading,
): OutlineMessage {
  const found = { domain: heading.name, found: items.length };
  return declared === null
    ? { rule: 'names-uncounted', params: found, item: null, span: name }
    : { rule: 'names-unsettled', params: { ...found, declared }, item: null, span: name };
}
