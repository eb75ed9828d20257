/** A new edition made out of a real notice, with what became of each item known: harsher than a real revision, and the same every run. */
import { dice } from '../../pipeline/match/grams.ts';
import { normalText } from '../../pipeline/match/normalize.ts';
import { FIELD_NAMES, type ItemRecord, type NoticeRecord } from '../../pipeline/records/schema.ts';
import { type Edited, type ExpectedFact, editAgency, editFact, replaceCitation } from './edit-facts.ts';
import { addSentence, dropSentence, respell } from './edit-texts.ts';
import { noisy } from './noise.ts';
import { type Edition, type Made, numbered } from './number-edition.ts';
import { Random } from './random.ts';
import { reread, textOf, withText } from './reread.ts';
import { reword } from './reword.ts';

const TITLES = [
  '《中华人民共和国社会救助法》',
  '《公共服务质量监测办法》（国标委联〔2024〕12号）',
  '《基层治理条例》',
  '《民生实事项目管理办法（试行）》',
];
const ADDED_WORDS = ['援企返还', '志愿帮扶', '一次性奖励', '数字化平台建设', '应急周转金'];
const SYNONYMS = [
  ['健康管理', '健康管理服务'],
  ['服务', '保障服务'],
  ['补贴', '补助'],
  ['救助', '帮扶'],
  ['免费', ''],
  ['管理', '管理与服务'],
  ['保障', '基本保障'],
  ['教育', '教育培训'],
  ['资助', '资助服务'],
  ['开放', '免费开放'],
] as const;
const FRESH = ['惠民工程', '暖心行动', '民生实事', '便民服务', '优享计划'];

/**
 * @param donors notices whose services may come in as new ones
 * @param heavy how many of the items are changed at all, 0..1
 */
export function makeEdition(
  old: NoticeRecord,
  donors: readonly NoticeRecord[],
  seed: number,
  heavy = 0.5,
): Edition {
  const random = new Random(seed);
  const families = familiesOf(old.items);
  let made: Made[][] = [];
  const removed: ItemRecord[] = [];
  for (let i = 0; i < families.length; i++) {
    const family = families[i]!;
    if (!random.chance(heavy)) {
      made.push(family.map((item) => quietly(item, random)));
      continue;
    }
    const next = families[i + 1];
    const way = random.next();
    if (way < 0.1) {
      removed.push(...family);
      const sister = family.length === 1 ? sisterOf(family[0]!, old.items) : null;
      if (sister && random.chance(0.5)) made.push([newcomer(sister)]);
    } else if (
      way < 0.18 &&
      family.length === 1 &&
      next?.length === 1 &&
      next[0]!.domain === family[0]!.domain
    ) {
      made.push([merge(family[0]!, next[0]!, random)]);
      i++;
    } else if (way < 0.26 && family.length === 1)
      made.push(split(family[0]!, random) ?? [quietly(family[0]!, random)]);
    else if (way < 0.4)
      made.push(family.map((item, at) => (at === 0 ? rename(item, random) : quietly(item, random))));
    else made.push(family.map((item) => edit(item, random)));
  }
  for (const [item, at] of newcomers(old, donors, random, made.length)) {
    made.splice(at, 0, [newcomer(item)]);
  }
  move(old, made, random);
  made = reorder(made, random);
  return numbered(old, made, removed, random);
}

const newcomer = (item: ItemRecord): Made => ({
  item,
  from: [],
  renamed: false,
  moved: false,
  quiet: false,
  expected: [],
});

/** Words that name another service of the same kind. */
const SISTERS = [
  ['普通高中', '中等职业教育'],
  ['义务教育', '学前教育'],
  ['职工', '城乡居民'],
  ['养老保险', '医疗保险'],
  ['失业保险', '生育保险'],
  ['工伤保险', '失业保险'],
  ['高血压', '慢性阻塞性肺病'],
  ['儿童', '老年人'],
  ['老年人', '儿童'],
  ['残疾人', '老年人'],
  ['退役军人', '残疾人'],
  ['农村', '城镇'],
  ['广播', '电影'],
  ['博物馆', '体育馆'],
] as const;

/** The same for others: it came in the place of the one that went, and is another service. Null where the notice has it already. */
function sisterOf(item: ItemRecord, known: readonly ItemRecord[]): ItemRecord | null {
  const swap = SISTERS.find(([from]) => item.name.includes(from));
  if (!swap) return null;
  const called = normalText(item.name.replaceAll(swap[0], swap[1]));
  if (known.some(({ name }) => dice(normalText(name), called) > 0.7 && name !== item.name)) return null;
  let out: ItemRecord = { ...item, name: item.name.replaceAll(swap[0], swap[1]) };
  for (const field of FIELD_NAMES) {
    const text = textOf(item, field);
    if (text !== null) out = withText(out, field, text.replaceAll(swap[0], swap[1]));
  }
  return reread(out);
}

function familiesOf(items: readonly ItemRecord[]): ItemRecord[][] {
  const families: ItemRecord[][] = [];
  for (const item of items) {
    if (item.sub_no === null || families.length === 0) families.push([item]);
    else families.at(-1)!.push(item);
  }
  return families;
}

const plainly = (item: ItemRecord): Made => ({
  item,
  from: [item],
  renamed: false,
  moved: false,
  quiet: true,
  expected: [],
});

/** Typeset otherwise in half of the cases, left alone in the others. */
function quietly(item: ItemRecord, random: Random): Made {
  return random.chance(0.5) ? { ...plainly(item), item: reread(noise(item, random)) } : plainly(item);
}

function noise(item: ItemRecord, random: Random, share = 0.7): ItemRecord {
  let out: ItemRecord = {
    ...item,
    name: random.chance(0.3) ? noisy(item.name, random).replace(/。$/, '') : item.name,
  };
  for (const field of FIELD_NAMES) {
    const text = textOf(out, field);
    if (text !== null && random.chance(share)) out = withText(out, field, noisy(text, random));
  }
  return out;
}

/** Up to three edits of facts, each of another kind, and a sentence that changes nothing that can be counted. */
function edit(item: ItemRecord, random: Random): Made {
  let now = item;
  const expected: ExpectedFact[] = [];
  const used = new Set<string>();
  for (let tries = 0; tries < 14 && used.size < 3; tries++) {
    const way = random.pick(WAYS);
    const kinds = way.kinds.filter((kind) => used.has(kind));
    if (kinds.length > 0) continue;
    const edited = way.edit(now, random);
    if (!edited) continue;
    for (const kind of way.kinds) used.add(kind);
    now = edited.item;
    expected.push(...edited.expected);
  }
  const content = textOf(now, 'content');
  if (content !== null && random.chance(0.3))
    now = reread(withText(now, 'content', `按照有关规定，${content}`));
  return { item: now, from: [item], renamed: false, moved: false, quiet: false, expected };
}

/** Kinds of facts that an edit may touch: none is touched twice, so that what must be told is sure. */
const VALUED = ['amount', 'ratio', 'frequency', 'age', 'citation'] as const;
interface Way {
  kinds: readonly string[];
  edit(item: ItemRecord, random: Random): Edited | null;
}
const WAYS: readonly Way[] = [
  ...VALUED.flatMap((kind): Way[] => {
    const way = { kinds: [kind], edit: (item: ItemRecord, random: Random) => editFact(item, kind, random) };
    return kind === 'amount' ? [way, way] : [way];
  }),
  { kinds: ['agency'], edit: editAgency },
  { kinds: ['citation'], edit: (item, random) => replaceCitation(item, random.pick(TITLES), random) },
  { kinds: VALUED, edit: addSentence },
  { kinds: VALUED, edit: dropSentence },
  { kinds: VALUED, edit: respell },
];

function rename(item: ItemRecord, random: Random): Made {
  const base = random.chance(0.6) ? edit(item, random) : plainly(item);
  const synonym = random
    .shuffle(SYNONYMS)
    .find(([from, to]) => item.name.includes(from) && item.name.replace(from, to).length > 3);
  const fresh = random.chance(0.25) || !synonym;
  const name = fresh
    ? random.chance(0.5)
      ? `${item.name.slice(0, 4)}${random.pick(FRESH)}`
      : `${item.name}（${random.pick(FRESH)}）`
    : item.name.replace(synonym[0], synonym[1]);
  return {
    ...base,
    item: { ...base.item, name },
    renamed: normalText(name) !== normalText(item.name),
    quiet: false,
  };
}

function clauses(text: string): string[] {
  return text.split(/(?<=[。；])/).filter((part) => part.trim() !== '');
}

/** The first half of the clauses to one, the second to the other; what cannot be cut stands in both. */
function split(item: ItemRecord, random: Random): Made[] | null {
  const content = textOf(item, 'content') ?? '';
  const standard = textOf(item, 'standard') ?? '';
  const cut = [clauses(content), clauses(standard)].map((parts) => (parts.length > 1 ? parts : null));
  const names = /^(.{3,}?)(?:和|与|、)(.{3,})$/.exec(item.name);
  if (!cut[0] && !cut[1]) return null;
  if ((cut[0]?.join('').length ?? 0) + (cut[1]?.join('').length ?? 0) < 50) return null;
  const half = (parts: string[] | null, whole: string, second: boolean) => {
    if (!parts) return whole;
    const middle = Math.ceil(parts.length / 2);
    return (second ? parts.slice(middle) : parts.slice(0, middle)).join('');
  };
  const halves = [false, true].map((second): ItemRecord => {
    let out = item;
    if (content !== '') out = withText(out, 'content', half(cut[0] ?? null, content, second));
    if (standard !== '') out = withText(out, 'standard', half(cut[1] ?? null, standard, second));
    const name = names
      ? names[second ? 2 : 1]!
      : second
        ? `${item.name}${random.pick(['补充服务', '延伸服务', '办理'])}`
        : item.name;
    const named = reread({ ...out, name });
    return random.chance(0.5) ? reword(named, random) : named;
  });
  return halves.map((one) => ({
    item: one,
    from: [item],
    renamed: false,
    moved: false,
    quiet: false,
    expected: [],
  }));
}

function merge(a: ItemRecord, b: ItemRecord, random: Random): Made {
  let out: ItemRecord = { ...a, name: `${a.name}和${b.name}` };
  for (const field of FIELD_NAMES) {
    const [one, other] = [textOf(a, field), textOf(b, field)];
    if (other === null || one === other) continue;
    const joined =
      one === null
        ? other
        : field.endsWith('agency')
          ? `${one.replace(/。$/, '')}、${other}`
          : `${one}${/[。；]$/.test(one) ? '' : '；'}${other}`;
    out = withText(out, field, joined);
  }
  const joined = reread(out);
  return {
    item: random.chance(0.5) ? reword(joined, random) : joined,
    from: [a, b],
    renamed: false,
    moved: false,
    quiet: false,
    expected: [],
  };
}

/** New services: of other places, under names the old edition has nothing like; and sisters: a known name with more to it, and another's text. */
function newcomers(
  old: NoticeRecord,
  donors: readonly NoticeRecord[],
  random: Random,
  places: number,
): [ItemRecord, number][] {
  const names = old.items.map(({ name }) => normalText(name));
  const foreign = donors
    .flatMap(({ items }) => items)
    .filter(
      ({ name, fields }) =>
        Object.keys(fields).length > 0 && !names.some((own) => dice(own, normalText(name)) > 0.45),
    );
  const count = Math.min(foreign.length, 3 + random.below(4));
  return random
    .shuffle(foreign)
    .slice(0, count)
    .map((donor): [ItemRecord, number] => {
      const host = random.pick(old.items.filter(({ sub_no }) => sub_no === null));
      const name = random.chance(0.35) ? `${host.name}${random.pick(ADDED_WORDS)}` : donor.name;
      return [
        { ...donor, name, domain: host.domain, aspect: host.aspect, sub_no: null },
        random.below(places),
      ];
    });
}

function move(old: NoticeRecord, made: readonly Made[][], random: Random): void {
  if (old.domains.length < 2) return;
  for (const family of made) {
    if (!random.chance(0.04) || family.some(({ from, item }) => from.length !== 1 || item.domain === null))
      continue;
    const target = random.pick(
      old.items.filter(({ domain }) => domain !== null && domain !== family[0]!.item.domain),
    );
    if (!target) continue;
    for (const one of family) {
      const known = {
        domain: one.item.domain !== target.domain,
        aspect: one.item.aspect !== null && target.aspect !== null && one.item.aspect !== target.aspect,
      };
      one.item = {
        ...one.item,
        domain: target.domain,
        aspect: one.item.aspect === null ? null : target.aspect,
      };
      one.moved = known.domain || known.aspect;
      one.quiet = false;
    }
  }
}

/** Domains in another order, and some items elsewhere within theirs. */
function reorder(made: readonly Made[][], random: Random): Made[][] {
  const domains = random.shuffle([...new Set(made.map((family) => family[0]!.item.domain))]);
  return domains.flatMap((domain) => {
    const own = made.filter((family) => family[0]!.item.domain === domain);
    return random.chance(0.2) ? random.shuffle(own) : own;
  });
}
