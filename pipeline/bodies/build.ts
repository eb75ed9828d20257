/** All bodies that the notices of out/ name, one for all spellings, with those that reforms lead to. */

import type { AgencyAdditions, Body } from '../records/bodies.ts';
import type { NoticeRecord, Region } from '../records/schema.ts';
import { compare } from '../text/compare.ts';
import { type BodyParts, bodyParts } from './body.ts';
import { bodyLevel, bodyType } from './body-type.ts';
import { labelOf } from './name-agencies.ts';
import { succession } from './successor.ts';

/** One place where a body is named: in an item's field, or below a notice. */
export interface AgencyMention {
  name: string;
  /** of the notice */
  region: Region;
  /** of the field; '' for a signature */
  label: string;
  /** id of the item; null for a signature */
  item: string | null;
  document: string;
}

const NO_ADDITIONS: AgencyAdditions = { forms: [], reforms: [] };

/** The agencies of every item and the signatures of a notice, in order. */
export function mentionsOf({ document, items }: NoticeRecord): AgencyMention[] {
  const { id, region } = document;
  const signed = document.issuers.map((name) => ({ name, region, label: '', item: null, document: id }));
  const named = items.flatMap((item) =>
    item.agencies.map(({ name, field }) => ({
      name,
      region,
      label: labelOf(item.fields, field),
      item: item.id,
      document: id,
    })),
  );
  return [...signed, ...named];
}

/** @returns what stands in out/agencies.json: sorted by id, lists sorted; a body that only a reform leads to has no forms */
export function buildBodies(
  mentions: readonly AgencyMention[],
  additions: AgencyAdditions = NO_ADDITIONS,
): { agencies: Body[] } {
  const bodies = new Map<string, Gathered>();
  for (const mention of mentions) {
    const parts = bodyParts(mention.name, mention.region, { label: mention.label, forms: additions.forms });
    const body = gather(bodies, parts);
    body.forms.add(mention.name);
    if (mention.item === null) body.documents.add(mention.document);
    else body.items.add(mention.item);
  }
  // a Map's entries that are added while it is walked are walked too: each successor's own successor follows
  for (const body of bodies.values()) {
    const next = succession(body.parts, additions.reforms);
    if (!next) continue;
    for (const to of next.to) gather(bodies, to);
    body.successors = next.to.map(({ key }) => key);
    body.year = next.year;
  }
  return { agencies: [...bodies.values()].map(recordOf).sort((a, b) => compare(a.id, b.id)) };
}

interface Gathered {
  parts: BodyParts;
  forms: Set<string>;
  items: Set<string>;
  documents: Set<string>;
  successors: string[];
  year: number | null;
}

function gather(bodies: Map<string, Gathered>, parts: BodyParts): Gathered {
  const known = bodies.get(parts.key);
  if (known) {
    // spellings of one key differ in 和 alone: the longer is the fuller, whichever came first
    if (fuller(parts.name, known.parts.name)) known.parts = parts;
    return known;
  }
  const made = {
    parts,
    forms: new Set<string>(),
    items: new Set<string>(),
    documents: new Set<string>(),
    successors: [],
    year: null,
  };
  bodies.set(parts.key, made);
  return made;
}

function recordOf({ parts, forms, items, documents, successors, year }: Gathered): Body {
  return {
    id: parts.key,
    name: parts.name,
    jurisdiction: parts.jurisdiction,
    type: bodyType(parts, parts.name),
    level: bodyLevel(parts, parts.level),
    forms: sorted(forms),
    successor: successors[0] ?? null,
    successors,
    succeeded_in: year,
    items: sorted(items),
    documents: sorted(documents),
  };
}

const fuller = (a: string, b: string): boolean => a.length > b.length || (a.length === b.length && a < b);
const sorted = (values: ReadonlySet<string>): string[] => [...values].sort(compare);
