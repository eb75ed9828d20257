/** What an item is compared by: its name, and what it gives to whom. A parent is what its sub-items are as well. */
import { type Classes, classesOf } from '../match/contrasts.ts';
import { type Grams, type GramVocabulary, union } from '../match/grams.ts';
import { normalText, spelled } from '../match/normalize.ts';
import type { ItemRecord, NoticeRecord } from '../records/schema.ts';

const PARTS = ['audience', 'content', 'standard'] as const;
type ProfilePart = (typeof PARTS)[number];

interface KeptGrams {
  nameGrams: Grams;
  coreGrams: Grams;
  spelled: string;
  spelledGrams: Grams;
  spelledWords: Grams;
  parts: Readonly<Record<ProfilePart, Grams>>;
  bodyGrams: Grams;
  given: Grams;
  words: Grams;
  all: Grams;
  classes: Classes;
  familyBody: string;
  familyGrams: Grams;
}

/** Texts in their normal form; pairs of characters are made when they are first asked for: items that stayed as they were need none. */
export class Profile {
  readonly item: ItemRecord;
  /** Place in its document. */
  readonly at: number;
  /** The parent's profile, of a sub-item. */
  readonly parent: Profile | null;
  readonly children: Profile[] = [];
  /** Items of its document under other names say the same. */
  bodyOfSeveral = false;
  readonly name: string;
  /** Audience, content, standard and unknown fields, one after the other. */
  readonly body: string;
  private readonly vocabulary: GramVocabulary;
  private readonly kept: Partial<KeptGrams> = {};
  private readonly texts: Readonly<Record<ProfilePart, string>>;
  private readonly others: readonly string[];

  constructor(item: ItemRecord, at: number, parent: Profile | null, vocabulary: GramVocabulary) {
    const text = (part: ProfilePart): string => normalText(item.fields[part]?.text ?? '');
    this.item = item;
    this.at = at;
    this.parent = parent;
    this.vocabulary = vocabulary;
    this.name = normalText(item.name);
    this.texts = { audience: text('audience'), content: text('content'), standard: text('standard') };
    this.others = (item.fields.other ?? []).map((field) => normalText(field.text));
    this.body = [...PARTS.map((part) => this.texts[part]), ...this.others].join('\n').trim();
    parent?.children.push(this);
    vocabulary.count(() => union([this.nameGrams, this.spelledGrams, this.bodyGrams]));
  }

  get nameGrams(): Grams {
    return (this.kept.nameGrams ??= this.vocabulary.grams(this.name));
  }

  /** Of the name without what stands in parentheses: 健康教育(惠民工程). */
  get coreGrams(): Grams {
    return (this.kept.coreGrams ??= this.vocabulary.grams(this.name.replace(/\([^()]{1,30}\)/g, '')));
  }

  /** The name with each thing called one way: 五保 was 特困人员 already. */
  get spelled(): string {
    return (this.kept.spelled ??= spelled(this.name));
  }

  get spelledGrams(): Grams {
    return (this.kept.spelledGrams ??= this.vocabulary.grams(this.spelled));
  }

  /** Of the parts that can be shared out or be rewritten alone. */
  get parts(): Readonly<Record<ProfilePart, Grams>> {
    const grams = (part: ProfilePart): Grams => this.vocabulary.grams(this.texts[part]);
    return (this.kept.parts ??= {
      audience: grams('audience'),
      content: grams('content'),
      standard: grams('standard'),
    });
  }

  get bodyGrams(): Grams {
    return (this.kept.bodyGrams ??= union([
      ...Object.values(this.parts),
      ...this.others.map((text) => this.vocabulary.grams(text)),
    ]));
  }

  /** Content and standard together: what is given, in whichever of the two fields. */
  get given(): Grams {
    return (this.kept.given ??= union([this.parts.content, this.parts.standard]));
  }

  /** The name and what is given. */
  get words(): Grams {
    return (this.kept.words ??= union([this.nameGrams, this.given]));
  }

  get spelledWords(): Grams {
    return (this.kept.spelledWords ??= union([this.spelledGrams, this.given]));
  }

  /** The name, to whom, and what is given: 经济困难老年人 in a part's name may be the whole's audience. */
  get all(): Grams {
    return (this.kept.all ??= union([this.words, this.spelledGrams, this.parts.audience]));
  }

  get classes(): Classes {
    return (this.kept.classes ??= classesOf(this.name));
  }

  /** The texts of the item and its sub-items together: what a parent is paired by. */
  get familyBody(): string {
    return (this.kept.familyBody ??= [
      this.body,
      ...this.children.flatMap((child) => [child.name, child.body]),
    ]
      .join('\n')
      .trim());
  }

  get familyGrams(): Grams {
    return (this.kept.familyGrams ??=
      this.children.length === 0
        ? this.bodyGrams
        : union([this.bodyGrams, ...this.children.flatMap((child) => [child.nameGrams, child.bodyGrams])]));
  }
}

/** Profiles of a document's items in order; pairs of characters are counted in `vocabulary`. */
export function profilesOf(notice: NoticeRecord, vocabulary: GramVocabulary): Profile[] {
  let parent: Profile | null = null;
  const profiles = notice.items.map((item, at) => {
    const profile: Profile = new Profile(item, at, item.sub_no === null ? null : parent, vocabulary);
    if (item.sub_no === null) parent = profile;
    return profile;
  });
  const names = new Map<string, Set<string>>();
  for (const { familyBody, name } of profiles)
    names.set(familyBody, (names.get(familyBody) ?? new Set()).add(name));
  for (const profile of profiles) profile.bodyOfSeveral = names.get(profile.familyBody)!.size > 1;
  return profiles;
}

/** Items of both editions that belong together, or one that has no counterpart. */
export interface DiffEntry {
  kind: 'pair' | 'added' | 'removed' | 'split' | 'merged';
  old: Profile[];
  now: Profile[];
  /** null for added and removed. */
  score: number | null;
  /** The next best score of an item that competed for this pair; 0 where a person settled it. */
  rival: number;
}
