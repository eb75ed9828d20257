/** A label inside a field, known or not: the field goes on into the next, or into the next item. */
import { knownLabel } from '../labels/known.ts';
import { squeezed } from '../labels/vocabulary.ts';
import { narrow } from '../text/narrow.ts';
import { readPlace } from './brackets.ts';
import { fieldLines } from './field-lines.ts';
import {
  type Finding,
  type ItemRule,
  itemsWithFields,
  pointAtField,
  type Seen,
  type SeenField,
} from './seen.ts';

/** A word of 2 to 8 characters at the head of a line or behind a stop, set off by a colon, a dash, an arrow, a bracket or a blank. */
const SET_OFF =
  /(?:^|[\n\t。;])\s{0,2}[-·●*【[(]{0,2}(\p{Script=Han}{2,8})(?:\s{0,2}(?:[:∶】\]]|—{1,2}|-{1,2}>?|=|→)|[ \t\u3000\n])/gu;
/** The first characters of a further line, where no mark sets a word off. */
const HEAD = 4;
const LEAST_ITEMS = 3;
const MOST = 0.5;

interface LabelInField<Item> {
  one: Seen<Item>;
  field: SeenField;
  word: string;
  at: number;
  known: boolean;
}

export const labelInField: ItemRule = (items) => {
  const all = itemsWithFields(items);
  const found = all.flatMap((one) => one.fields.flatMap((field) => wordsIn(one, field)));
  const recurring = new Map<string, Set<unknown>>();
  for (const { word, one, field } of found) {
    const key = `${field.name} ${word}`;
    recurring.set(key, (recurring.get(key) ?? new Set()).add(one));
  }
  const most = (key: string): boolean =>
    (recurring.get(key)?.size ?? 0) >= Math.max(LEAST_ITEMS, all.length * MOST);
  const seen = new Set<SeenField>();
  return found.flatMap((one) => {
    if (seen.has(one.field) || (!one.known && !most(`${one.field.name} ${one.word}`))) return [];
    seen.add(one.field);
    return [told(one)];
  });
};

/** Words that stand in a field as labels do. */
function wordsIn<Item>(one: Seen<Item>, field: SeenField): LabelInField<Item>[] {
  const folded = narrow(field.text);
  const found: LabelInField<Item>[] = [];
  // 本市标准：… below a label 服务标准 says whose it is
  const own = new Set<string>();
  for (const m of folded.matchAll(SET_OFF)) {
    const word = m[1] as string;
    const at = m.index + m[0].indexOf(word);
    const role = knownLabel(squeezed(word))?.role ?? null;
    if (role !== null && role === field.name && (at === 0 || word !== squeezed(field.label))) {
      own.add(word);
      continue;
    }
    if (at === 0 && role === null) continue;
    found.push({ one, field, word, at, known: role !== null });
  }
  for (const { text, at } of fieldLines(field).slice(1)) {
    const word = text.slice(0, HEAD);
    if (/^\p{Script=Han}{4}/u.test(word) && !own.has(word))
      found.push({ one, field, word, at, known: false });
  }
  return found;
}

const told = <Item>({ one, field, word, at }: LabelInField<Item>): Finding<Item> => ({
  rule: 'label-in-field',
  params: {
    ...pointAtField(one, field),
    word,
    context: field.text.slice(at, at + 20).replace(/\s+/gu, ' '),
  },
  item: one.item,
  span: readPlace(field.source, field.text, at),
});
