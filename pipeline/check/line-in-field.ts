/** A line inside a field that is none of it: a masthead between pages, the heading of what follows, words below a body's name. */
import { likeness, lookOf } from '../tables/recover/looks.ts';
import { narrow } from '../text/narrow.ts';
import { LIKE_DOMAIN } from '../words/domains.ts';
import { readPlace } from './brackets.ts';
import { type FieldLine, fieldLines } from './field-lines.ts';
import {
  type Finding,
  type ItemRule,
  itemsWithFields,
  pointAtField,
  type Seen,
  type SeenField,
} from './seen.ts';

const STOPPED = /[。;；:：)）”》]$/u;
/** 嘉兴市政报　2025年第3期 */
const MASTHEAD = /\d{4}年第?\d{1,3}期/u;
const DOMAIN = new RegExp(`^${LIKE_DOMAIN}$`, 'u');
const LEAST_LENGTH = 5;
const MOST_TOGETHER = 120;

interface LineInside<Item> {
  one: Seen<Item>;
  field: SeenField;
  line: FieldLine;
  before: string;
}

export const lineInField: ItemRule = (items) => {
  const inside = itemsWithFields(items).flatMap((one) =>
    one.fields.flatMap((field) => linesInside(one, field)),
  );
  const holders = new Map<string, Set<unknown>>();
  for (const { one, line } of inside) holders.set(line.text, (holders.get(line.text) ?? new Set()).add(one));
  return inside.filter((one) => isNone(one, (holders.get(one.line.text)?.size ?? 0) > 1)).map(told);
};

function linesInside<Item>(one: Seen<Item>, field: SeenField): LineInside<Item>[] {
  const lines = fieldLines(field);
  return lines.slice(1).map((line, i) => ({ one, field, line, before: lines[i]?.text ?? '' }));
}

function isNone({ field, line, before }: LineInside<unknown>, again: boolean): boolean {
  const text = squeezed(line.text);
  if (!/\p{Script=Han}{2}/u.test(text)) return false;
  if (DOMAIN.test(text) || MASTHEAD.test(text)) return true;
  if (field.name === 'lead_agency' || field.name === 'implementing_agency') {
    const own = squeezed(before);
    return body(own) && !body(text) && !(own.length + text.length < MOST_TOGETHER && body(own + text));
  }
  // the same words in the middle of two sentences
  return again && text.length >= LEAST_LENGTH && !STOPPED.test(text) && !/[。;；]$/u.test(before.trim());
}

const body = (text: string): boolean => likeness('lead_agency', lookOf(text, 1)) > 0;

const squeezed = (text: string): string => narrow(text).replace(/\s+/gu, '');

const told = <Item>({ one, field, line }: LineInside<Item>): Finding<Item> => ({
  rule: 'line-in-field',
  params: {
    ...pointAtField(one, field),
    text: line.text.slice(0, 30),
  },
  item: one.item,
  span: readPlace(field.source, field.text, line.at),
});
