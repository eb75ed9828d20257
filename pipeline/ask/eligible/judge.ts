/**
 * What the ages of one item say of a person. Ages of one audience are taken as alternatives (65岁以上老人、0—3岁儿童); nothing but ages and
 * sexes is looked at, so a group is never more than what its name says.
 */

import { type Fit, fitOf, type LifeSpan, spanOf } from '../../match/ages.ts';
import type { Age, Amount } from '../../records/facts.ts';
import type { ItemRecord } from '../../records/schema.ts';

export interface Person {
  span: LifeSpan;
  /** null: not told; then an age of one sex fits too, and bears its sex */
  sex: 'male' | 'female' | null;
}

/**
 * named: the audience states an age that takes the person in.
 * part: the audience states none; an age elsewhere in the item takes the person in, for a part of the service.
 * open: no age that could tell, in the audience or elsewhere.
 * outside: ages are stated, and none takes the person in; words beside them may (老年、残疾或者未满16周岁的…).
 */
export const GROUPS = ['named', 'part', 'open', 'outside'] as const;
export type JudgedGroup = (typeof GROUPS)[number];

export interface StatedAge {
  age: Age;
  /** item that states it: a sub-item without an audience has its parent's */
  item: string;
  fit: Fit;
  /** the field's words around it; `start`, `end` of the age in `text` */
  clause: { text: string; start: number; end: number };
  /** what it sets: 80周岁至89周岁每人每月75元 */
  sums: readonly Amount[];
}

/** What is judged: of its fields the words alone. */
export type JudgedItem = Pick<ItemRecord, 'id' | 'ages' | 'amounts'> & {
  fields: Partial<Record<Exclude<keyof ItemRecord['fields'], 'other'>, { text: string } | undefined>> & {
    other?: { text: string }[] | undefined;
  };
};

export interface Judged {
  group: JudgedGroup;
  audience: { text: string; item: string } | null;
  /** as they stand: the audience's first */
  ages: StatedAge[];
}

/** @param parent the item whose sub-item it is */
export function judge(item: JudgedItem, parent: JudgedItem | null, person: Person): Judged {
  const owner = ownerOf(item, parent);
  const audience = owner.fields.audience;
  const stated = [
    ...owner.ages.filter((age) => age.field === 'audience').map((age) => statedAge(age, owner, person)),
    ...item.ages.filter((age) => age.field !== 'audience').map((age) => statedAge(age, item, person)),
  ];
  return {
    group: groupOf(item, parent, person),
    audience: audience ? { text: audience.text, item: owner.id } : null,
    ages: stated,
  };
}

/** What of an age tells whom it takes in. */
export type TellingAge = Pick<
  Age,
  'field' | 'role' | 'min' | 'max' | 'min_inclusive' | 'max_inclusive' | 'unit' | 'sex'
>;
/** What of an item decides its group. */
export interface AgedItem<Stated extends TellingAge = TellingAge> {
  fields: { audience?: unknown };
  ages: readonly Stated[];
  amounts: readonly Pick<Amount, 'role' | 'ages'>[];
}

/** @param parent the item whose sub-item it is */
export function groupOf(item: AgedItem, parent: AgedItem | null, person: Person): JudgedGroup {
  const { audience, part, closed } = agesThatTell(item, parent);
  const takesIn = (age: TellingAge): boolean => fitOfAge(age, person) !== 'none';
  if (audience.some(takesIn)) return 'named';
  if (audience.length > 0) return 'outside';
  if (part.some(takesIn)) return 'part';
  return closed ? 'outside' : 'open';
}

/** The ages of an item that decide its group, whoever asks. */
export interface AgesThatTell<Stated extends TellingAge> {
  audience: Stated[];
  /** Looked at only where the audience states none. */
  part: Stated[];
  /** Whether every sum has an age of its own. */
  closed: boolean;
}

/** @param parent the item whose sub-item it is */
export function agesThatTell<Stated extends TellingAge>(
  item: AgedItem<Stated>,
  parent: AgedItem<Stated> | null,
): AgesThatTell<Stated> {
  const others = item.ages.filter((age) => age.field !== 'audience');
  // 发放至18周岁 limits a time; in an audience every age says whom it is about
  const eligible = others.filter(({ role }) => role === 'eligibility');
  // 女方年满49周岁的…：未满60周岁的每人每月850元: a step without a lower end is one of those who are eligible
  const steps = others.filter(({ role, min }) => role === 'tier' && (min !== null || eligible.length === 0));
  return {
    audience: ownerOf(item, parent).ages.filter((age) => age.field === 'audience'),
    part: [...eligible, ...steps],
    closed: everySumHasAnAge(item),
  };
}

/** A sub-item without an audience has its parent's. */
const ownerOf = <Item extends AgedItem>(item: Item, parent: Item | null): Item =>
  item.fields.audience === undefined && parent?.fields.audience ? parent : item;

/** 80周岁至89周岁每人每月75元，90周岁至99周岁145元: who is of no such age gets nothing that is named. */
function everySumHasAnAge({ amounts }: AgedItem): boolean {
  const benefits = amounts.filter(({ role }) => role === 'benefit');
  return benefits.length > 0 && benefits.every(({ ages }) => ages.length > 0);
}

function fitOfAge(age: TellingAge, { sex, span }: Person): Fit {
  const otherSex = sex !== null && age.sex !== null && sex !== age.sex;
  return otherSex ? 'none' : fitOf(span, spanOf(age));
}

function statedAge(age: Age, item: JudgedItem, person: Person): StatedAge {
  return {
    age,
    item: item.id,
    fit: fitOfAge(age, person),
    clause: clauseOf(textOf(item, age.field), age),
    sums: item.amounts.filter(({ ages }) => ages.includes(age.id)),
  };
}

function textOf({ fields }: JudgedItem, field: string): string {
  const [name, at] = field.split('.');
  if (name === 'other') return fields.other?.[Number(at)]?.text ?? '';
  return fields[name as Exclude<keyof ItemRecord['fields'], 'other'>]?.text ?? '';
}

/** So many characters on each side, and no further than the sentence. */
const AROUND = 40;

function clauseOf(text: string, { start, end }: Age): StatedAge['clause'] {
  const ends = /[。；！？\n]/;
  const before =
    text
      .slice(Math.max(0, start - AROUND), start)
      .split(ends)
      .at(-1) ?? '';
  const after = text.slice(end, end + AROUND).split(ends)[0] ?? '';
  const lead = before.trimStart();
  return {
    text: lead + text.slice(start, end) + after.trimEnd(),
    start: lead.length,
    end: lead.length + (end - start),
  };
}
