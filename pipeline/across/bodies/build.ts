/** All bodies that the notices of out/ name, one for all spellings, with those that reforms lead to: found notice by notice, then put together. */

import type { AgencyAdditions, Body } from '../../records/bodies.ts';
import type { BodyFace } from '../../records/digest.ts';
import type { NoticeRecord, Region } from '../../records/schema.ts';
import { compare } from '../../text/compare.ts';
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

/** A body with where it is named; one that only a reform leads to is named nowhere. */
export interface NamedBody {
  face: BodyFace;
  forms: Iterable<string>;
  items: Iterable<string>;
  documents: Iterable<string>;
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
  return mergeBodies(bodiesIn(mentions, additions));
}

/** What some mentions name, and what reforms made of it. */
export function bodiesIn(
  mentions: readonly AgencyMention[],
  additions: AgencyAdditions = NO_ADDITIONS,
): NamedBody[] {
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
  return [...bodies.values()].map(named);
}

/** The bodies of all notices, one for all that name it. @param all of each notice no two of one id */
export function mergeBodies(all: Iterable<NamedBody>): { agencies: Body[] } {
  const merged = new Map<string, Merged>();
  for (const { face, forms, items, documents } of all) {
    let known = merged.get(face.id);
    if (known === undefined) {
      known = { face, forms: new Set(), items: [], documents: [] };
      merged.set(face.id, known);
    } else if (fuller(face.name, known.face.name)) known.face = face;
    for (const form of forms) known.forms.add(form);
    for (const item of items) known.items.push(item);
    for (const document of documents) known.documents.push(document);
  }
  return { agencies: [...merged.values()].map(recordOf).sort((a, b) => compare(a.id, b.id)) };
}

interface Gathered {
  parts: BodyParts;
  forms: Set<string>;
  items: Set<string>;
  documents: Set<string>;
  successors: string[];
  year: number | null;
}

interface Merged {
  face: BodyFace;
  forms: Set<string>;
  items: string[];
  documents: string[];
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

function named({ parts, forms, items, documents, successors, year }: Gathered): NamedBody {
  const face: BodyFace = {
    id: parts.key,
    name: parts.name,
    jurisdiction: parts.jurisdiction,
    type: bodyType(parts, parts.name),
    level: bodyLevel(parts, parts.level),
    successors,
    succeeded_in: year,
  };
  return { face, forms, items, documents };
}

function recordOf({ face, forms, items, documents }: Merged): Body {
  const { successors, succeeded_in, ...who } = face;
  return {
    ...who,
    forms: [...forms].sort(compare),
    successor: successors[0] ?? null,
    successors,
    succeeded_in,
    items: items.sort(compare),
    documents: documents.sort(compare),
  };
}

const fuller = (a: string, b: string): boolean => a.length > b.length || (a.length === b.length && a < b);
