/** Items of one name, over all notices, are one group: what is compared is names with what stands under them, so cost follows the number of names. */
import { type Grams, GramVocabulary, union } from '../../match/grams.ts';
import { spelled } from '../../match/normalize.ts';
import { contrast, marksOf, type ServiceMarks } from './marks.ts';
import type { Entry, ItemText } from './profile.ts';

/** The words of one item. */
export interface ItemWords {
  audience: Grams;
  /** Content and standard: what is given, in whichever of the two. */
  given: Grams;
  /** Name, audience and given. */
  all: Grams;
  /** Audience and given, as they are compared. */
  text: string;
}

export interface Group {
  /** Place among all groups. */
  at: number;
  key: string;
  /** As texts would have it; '' of a sub-item that repeats its parent's. */
  name: string;
  /** In order, no two of one notice. */
  entries: Entry[];
  notices: ReadonlySet<number>;
  /** The words of the name: those that say which service it is, and the empty ones. */
  core: Grams;
  empty: Grams;
  /** The core as it stands in texts, and what of it tells more than whom it is for. */
  words: Grams;
  telling: Grams;
  marks: ServiceMarks;
  /** Of a few members with texts of their own; none where there are names alone. */
  samples: ItemWords[];
  /** Whose they are. */
  sampled: readonly Entry[];
  /** All that stands in them. */
  all: Grams;
  /** Its members are sub-items. */
  below: boolean;
  /** Where a person put it; null where none did. */
  place: SettledPlace | null;
}

export interface ServiceVocabularies {
  names: GramVocabulary;
  texts: GramVocabulary;
}

/** So many members of a group are read: more of them say the same. */
export const SAMPLES = 3;

/** Where a person put an item, or that it is on its own. */
export interface SettledPlace {
  entry: Entry;
  service: string | null;
}

/**
 * @param free items that no person has settled, in order
 * @param places what a person has settled: only items of one service are of one name, and none that was kept out of one
 */
export function groupsOf(
  free: readonly Entry[],
  places: readonly SettledPlace[],
  textsOf: (notice: number) => readonly ItemText[],
): { groups: Group[]; words: ServiceVocabularies } {
  const words: ServiceVocabularies = { names: new GramVocabulary(), texts: new GramVocabulary() };
  const lists: { key: string; entries: Entry[]; place: SettledPlace | null }[] = [];
  const byName = new Map<string, { entries: Entry[] }>();
  const nameOf = namesInTurn();
  const put = (entry: Entry, place: SettledPlace | null): void => {
    const key = keyOf(entry);
    const name = nameOf(entry, place === null ? key : `${key}|${place.service ?? entry.item.id}`);
    const known = byName.get(name);
    if (known) {
      known.entries.push(entry);
      return;
    }
    const list = { key: place === null ? name : key, entries: [entry], place };
    byName.set(name, list);
    lists.push(list);
  };
  for (const entry of free) put(entry, null);
  for (const place of places) put(place.entry, place);
  const read = lists.map(({ entries }) => samplesOf(entries));
  const texts = textsFor(read.flat(), textsOf);
  const groups = lists.map(({ key, entries, place }, at) =>
    groupOf(words, {
      key,
      entries,
      at,
      place,
      sampled: read[at]!,
      texts: read[at]!.map((entry) => texts.get(entry)!),
    }),
  );
  // a name counts once, however many of its items a person settled
  const counted = new Set<string>();
  for (const { key, core, empty, all } of groups) {
    if (counted.has(key)) continue;
    counted.add(key);
    words.names.count(() => union([core, empty]));
    words.texts.count(() => all);
  }
  return { groups, words };
}

/** Names of groups: two items of one notice are never one by their name. */
function namesInTurn(): (entry: Entry, plain: string) => string {
  const timesHere = new Map<string, number>();
  return ({ notice }, plain) => {
    const here = `${plain}|${notice}`;
    const nth = (timesHere.get(here) ?? 0) + 1;
    timesHere.set(here, nth);
    return nth === 1 ? plain : `${plain}~${nth}`;
  };
}

/** The names of the groups of items that no person has settled, in their order. */
export function groupNames(entries: readonly Entry[]): string[] {
  const nameOf = namesInTurn();
  return entries.map((entry) => nameOf(entry, keyOf(entry)));
}

/** Which entries are of one name; two without any are not. A sub-item's name holds below its parent's only, and one that just repeats it is no name. */
function keyOf({ name, parent, item }: Entry): string {
  if (parent === null) return name.key === '' ? `>${item.id}` : name.key;
  return parent.name.key === name.key ? `${name.key}>${item.id}` : `${parent.name.key}>${name.key}`;
}

/** The first members that say something of their own. */
function samplesOf(entries: readonly Entry[]): Entry[] {
  const seen = new Set<string>();
  const samples: Entry[] = [];
  for (const entry of entries) {
    if (samples.length === SAMPLES) break;
    const { key } = entry.item;
    if (key === '' || seen.has(key)) continue;
    seen.add(key);
    samples.push(entry);
  }
  return samples;
}

/** What those give to whom: each notice is asked once, in order. */
function textsFor(
  entries: readonly Entry[],
  textsOf: (notice: number) => readonly ItemText[],
): Map<Entry, ItemText> {
  const found = new Map<Entry, ItemText>();
  let last = { notice: -1, texts: [] as readonly ItemText[] };
  for (const entry of [...entries].sort((a, b) => a.at - b.at)) {
    const { notice, nth } = entry;
    if (last.notice !== notice) last = { notice, texts: textsOf(notice) };
    found.set(entry, last.texts[nth]!);
  }
  return found;
}

interface ListedGroup {
  key: string;
  entries: Entry[];
  at: number;
  place: SettledPlace | null;
  sampled: readonly Entry[];
  /** Of its samples. */
  texts: readonly ItemText[];
}

function groupOf(
  { names, texts }: ServiceVocabularies,
  { key, entries, at, place, sampled, texts: read }: ListedGroup,
): Group {
  const [first] = entries as [Entry];
  const { name, parent } = first;
  const nameless = name.key === '' || parent?.name.key === name.key;
  const inTexts = (core: readonly string[]): Grams =>
    union(nameless ? [] : core.map((word) => texts.grams(word)));
  const words = inTexts(name.core);
  const samples: ItemWords[] = [];
  let audiences = '';
  for (const [audience, rest] of read) {
    audiences += audience;
    const [a, g] = [texts.grams(audience), texts.grams(rest)];
    samples.push({ audience: a, given: g, all: union([a, g, words]), text: `${audience}\n${rest}` });
  }
  return {
    at,
    key,
    name: nameless ? '' : name.key,
    entries,
    notices: new Set(entries.map(({ notice }) => notice)),
    core: names.words(nameless ? [] : name.core),
    empty: names.words(nameless ? [] : name.empty),
    words,
    telling: inTexts(name.telling),
    marks: marksOf(nameless ? audiences : spelled(first.item.name), audiences),
    samples,
    sampled,
    all: union(samples.map(({ all }) => all)),
    below: parent !== null,
    place,
  };
}

/** Whether two groups cannot be one service: their words contrast, or one notice has both. */
export function apart(a: Group, b: Group): boolean {
  return contrast(a.marks, b.marks) || together(a.notices, b.notices);
}

/**
 * Whether one notice has both of two sets. Of many notices a few may: one that lists a service twice, in two wordings, does not
 * part all the others.
 */
export function together(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  let both = 0;
  for (const notice of few) if (many.has(notice)) both++;
  return both > SOME * few.size;
}
const SOME = 0.1;
