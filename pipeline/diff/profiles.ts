/** What an item is compared by: its name, and what it gives to whom. A parent is what its sub-items are as well. */
import type { ItemRecord, NoticeRecord } from '../records/schema.ts';
import { type Classes, classesOf } from './contrasts.ts';
import { type Grams, union, type Vocabulary } from './grams.ts';
import { normalText } from './normalize.ts';

export interface Profile {
  item: ItemRecord;
  /** Place in its document. */
  at: number;
  /** The parent's profile, of a sub-item. */
  parent: Profile | null;
  children: Profile[];
  /** Normal forms. */
  name: string;
  /** Audience, content, standard and unknown fields, one after the other. */
  body: string;
  nameGrams: Grams;
  /** Of the name without what stands in parentheses: 健康教育(惠民工程). */
  coreGrams: Grams;
  bodyGrams: Grams;
  /** Of the parts that can be shared out or be rewritten alone. */
  parts: Record<Part, Grams>;
  /** Content and standard together: what is given, in whichever of the two fields. */
  given: Grams;
  /** The name and what is given. */
  words: Grams;
  classes: Classes;
  /** The item and its sub-items together: what a parent is paired by. */
  family: { body: string; bodyGrams: Grams };
}

export const PARTS = ['audience', 'content', 'standard'] as const;
export type Part = (typeof PARTS)[number];

/** Profiles of a document's items in order; pairs of characters are counted in `vocabulary`. */
export function profilesOf(notice: NoticeRecord, vocabulary: Vocabulary): Profile[] {
  const profiles: Profile[] = [];
  const grams = (text: string): Grams => vocabulary.grams(text);
  let parent: Profile | null = null;
  notice.items.forEach((item, at) => {
    const texts = PARTS.map((part) => normalText(item.fields[part]?.text ?? ''));
    const others = (item.fields.other ?? []).map((field) => normalText(field.text));
    const parts = Object.fromEntries(PARTS.map((part, i) => [part, grams(texts[i]!)])) as Record<Part, Grams>;
    const name = normalText(item.name);
    const nameGrams = grams(name);
    const bodyGrams = union([...Object.values(parts), ...others.map(grams)]);
    const given = union([parts.content, parts.standard]);
    const body = [...texts, ...others].join('\n').trim();
    if (item.sub_no === null) parent = null;
    const profile: Profile = {
      item,
      at,
      parent,
      children: [],
      name,
      body,
      nameGrams,
      coreGrams: grams(name.replace(/\([^()]{1,30}\)/g, '')),
      bodyGrams,
      parts,
      given,
      words: union([nameGrams, given]),
      classes: classesOf(name),
      family: { body, bodyGrams },
    };
    profiles.push(profile);
    vocabulary.count(union([nameGrams, bodyGrams]));
    if (item.sub_no === null) parent = profile;
    else parent?.children.push(profile);
  });
  for (const profile of profiles) if (profile.children.length > 0) profile.family = familyOf(profile);
  return profiles;
}

function familyOf({ body, bodyGrams, children }: Profile): Profile['family'] {
  return {
    body: [body, ...children.flatMap((child) => [child.name, child.body])].join('\n').trim(),
    bodyGrams: union([bodyGrams, ...children.flatMap((child) => [child.nameGrams, child.bodyGrams])]),
  };
}
