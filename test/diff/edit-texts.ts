/** Edits of whole sentences, and other spellings of the same value, with what the diff must say of them. */
import { COMPARED_KINDS, LIST_OF } from '../../pipeline/records/fact-kinds.ts';
import type { ItemRecord } from '../../pipeline/records/schema.ts';
import { type Edited, factLine, keyOf } from './edit-facts.ts';
import type { Random } from './random.ts';
import { reread, textOf, withText } from './reread.ts';

type Kind = (typeof COMPARED_KINDS)[number];

interface Seen {
  kind: Kind;
  value: string;
  field: string;
  text: string;
}

function seen(item: ItemRecord): Seen[] {
  return COMPARED_KINDS.flatMap((kind) =>
    (item[LIST_OF[kind]] as readonly { field: string; text: string }[]).map((fact) => ({
      kind,
      value: keyOf(kind, fact),
      field: fact.field,
      text: fact.text,
    })),
  );
}

/** What stands in `a` and not in `b`, value by value: what stands in the same field, in the same words, is the same first. */
function beyond(a: readonly Seen[], b: readonly Seen[]): Seen[] {
  const keys = [
    ({ kind, value, field, text }: Seen) => `${kind} ${value} ${field} ${text}`,
    ({ kind, value, field }: Seen) => `${kind} ${value} ${field}`,
    ({ kind, value }: Seen) => `${kind} ${value}`,
  ];
  let [left, rest] = [[...b], [...a]];
  for (const key of keys) {
    rest = rest.filter((one) => {
      const at = left.findIndex((other) => key(other) === key(one));
      if (at >= 0) left = left.filter((_, i) => i !== at);
      return at < 0;
    });
  }
  return rest;
}

/** The facts of an item before and after; null where another value is lost or won than the one that was meant. */
function told(old: ItemRecord, now: ItemRecord, gone: number, come: number): string[] | null {
  const [lost, won] = [beyond(seen(old), seen(now)), beyond(seen(now), seen(old))];
  if (lost.length !== gone || won.length !== come) return null;
  return [
    ...lost.map(({ kind, field, text }) => factLine(kind, 'removed', field, text, null)),
    ...won.map(({ kind, field, text }) => factLine(kind, 'added', field, null, text)),
  ];
}

const SENTENCES = [
  '另给予每人一次性补助500元。',
  '每年组织满意度调查不少于2次。',
  '服务满意率达到90%以上。',
  '对70周岁以上老年人上门办理。',
  '具体按照《政务服务规范》（GB/T 39735-2020）执行。',
];

/** One more sentence, with a fact of its own, at a field's end. */
export function addSentence(item: ItemRecord, random: Random): Edited | null {
  const field = random.pick(['content', 'standard']);
  const text = textOf(item, field);
  if (text === null) return null;
  const now = reread(
    withText(item, field, `${text}${/[。]$/.test(text) ? '' : '。'}${random.pick(SENTENCES)}`),
  );
  const expected = told(item, now, 0, 1);
  return expected && { item: now, expected };
}

/** One sentence less, of a field that has several, with the one fact it states. */
export function dropSentence(item: ItemRecord, random: Random): Edited | null {
  const field = random.pick(['content', 'standard', 'funding']);
  const parts = (textOf(item, field) ?? '').split(/(?<=[。；])/);
  if (parts.length < 2) return null;
  const at = random.below(parts.length);
  const now = reread(withText(item, field, parts.filter((_, i) => i !== at).join('')));
  const expected = told(item, now, 1, 0);
  return expected && { item: now, expected };
}

const RESPELLINGS: readonly ((text: string) => string)[] = [
  (text) => text.replace(/每人每月\s?(\d+)\s?元/, '$1元/人/月'),
  (text) => text.replace(/每生每年\s?(\d+)\s?元/, '$1元/生/年'),
  (text) => text.replace(/(\d+)元\/人\/月/, '每人每月$1元'),
  (text) => text.replace(/(\d{1,3})000元/, (_, n: string) => `${Number(n) / 10}万元`),
  (text) =>
    text.replace(/(\d)0%/, (_, n: string) =>
      n === '1' ? '百分之十' : `百分之${'零一二三四五六七八九'[Number(n)]}十`,
    ),
  (text) =>
    text.replace(/([1-9])\s?次/, (_, n: string) =>
      `${'零一两三四五六七八九'[Number(n)]}次`.replace('两', '二'),
    ),
  (text) => text.replace('不少于', '不低于'),
  (text) => text.replace(/(\d)[—―－](\d)/, '$1至$2'),
  (text) => text.replace('周岁', '岁'),
  (text) => text.replace('岁及以上', '岁以上'),
];

/** The same value in other words: the text changes, no fact does. */
export function respell(item: ItemRecord, random: Random): Edited | null {
  for (const field of random.shuffle(['audience', 'content', 'standard', 'funding'])) {
    const text = textOf(item, field);
    if (text === null) continue;
    for (const other of random.shuffle(RESPELLINGS)) {
      if (other(text) === text) continue;
      const now = reread(withText(item, field, other(text)));
      if (told(item, now, 0, 0)) return { item: now, expected: [] };
    }
  }
  return null;
}
