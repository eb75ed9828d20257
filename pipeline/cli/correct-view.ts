/** What `correct` shows before it writes: the text, what stands there, and what will. */

import { sameJson } from '../diff/feed/records.ts';
import { type CorrectionKey, keysOf } from '../people/corrections/keys.ts';
import { disagreements, rawAt, standingAt } from '../people/corrections/standing.ts';
import type { ReviewedNotice } from '../people/corrections/types.ts';
import type { Correction } from '../records/corrections.ts';
import { fieldsOf } from '../records/fields.ts';
import type { Context } from './context.ts';

/** Characters shown before and after what is corrected. */
const AROUND = 24;

/** A correction as it was tried: the records without it and with it. */
export interface Tried {
  correction: Correction;
  before: ReviewedNotice;
  after: ReviewedNotice;
  /** As read. */
  text: string;
}

/** Whether the records are the same with it: who said so and when is not what it is for. */
export function changesNothing({ correction, before, after }: Tried): boolean {
  const { op, target } = correction;
  if (op === 'add' || op === 'drop') return false;
  const [old, now] = [rawAt(before, target), rawAt(after, target)];
  if (op === 'confirm') return old?.review === 'confirmed';
  const value = (one: typeof old): object => ({ ...one, origin: null, review: null, flags: null });
  return old !== null && now !== null && sameJson(value(old), value(now));
}

/** The text with what is corrected marked in it, and a line a key: old → new. */
export function changeLines(context: Context, tried: Tried): string[] {
  const { correction, before, after } = tried;
  const { op, target, value } = correction;
  const lines = [context.paint('bold', target), ...textLines(tried)];
  if (op === 'drop') lines.push(`  ${context.say('cli-correct-drop')}`);
  if (op === 'add') lines.push(`  + ${JSON.stringify(value)}`);
  if (op !== 'set') return lines;
  const old = standingAt(before, target, value) ?? {};
  const now = standingAt(after, target, value) ?? {};
  for (const key of new Set([...Object.keys(old), ...Object.keys(now), ...Object.keys(value)])) {
    const [a, b] = [old[key] ?? null, now[key] ?? value[key] ?? null];
    if (!sameJson(a, b)) lines.push(`  ${key}: ${shown(a)} → ${context.paint('bold', shown(b))}`);
  }
  return lines;
}

const shown = (value: unknown): string => JSON.stringify(value);

/** Where a value that a person gives does not stand in the text. */
export function doubtLines(context: Context, tried: Tried): string[] {
  const { correction } = tried;
  if (correction.op !== 'set' && correction.op !== 'add') return [];
  const field = fieldTextOf(tried);
  const text = field ?? tried.text;
  return disagreements(correction.value, text).map(({ key, value }) =>
    context.say(field === null ? 'cli-correct-not-in-notice' : 'cli-correct-not-in-text', {
      key,
      value: String(value),
      text,
    }),
  );
}

/** The field that a fact or a field's own target stands in; null for an item or the document. */
function fieldTextOf({ correction, before }: Tried): string | null {
  const [item, part = ''] = correction.target.split('#');
  const name = /^[a-z]-[0-9a-f]{8}$/u.test(part) ? String(rawAt(before, correction.target)?.field) : part;
  const fields = before.items.filter((one) => one.id === item).flatMap((one) => fieldsOf(one));
  return fields.find((one) => one.name === name)?.field.text ?? null;
}

function textLines(tried: Tried): string[] {
  const text = fieldTextOf(tried);
  if (text === null) return [];
  const fact = rawAt(tried.before, tried.correction.target);
  const [start, end] = typeof fact?.start === 'number' ? [fact.start, Number(fact.end)] : [0, 0];
  const cutAt = (from: number, to: number): string => text.slice(Math.max(0, from), to);
  if (end === 0) return [`  ${cutAt(0, AROUND * 3)}${text.length > AROUND * 3 ? '…' : ''}`];
  const [head, tail] = [start > AROUND ? '…' : '', end + AROUND < text.length ? '…' : ''];
  return [`  ${head}${cutAt(start - AROUND, start)}⟦${cutAt(start, end)}⟧${cutAt(end, end + AROUND)}${tail}`];
}

/** Which values a key takes, or how its value is written; nothing where it is as it stands there. */
export const valueWords = ({ allowed, form }: CorrectionKey): string => {
  const words = allowed?.join(', ') ?? form;
  return words === null ? '' : ` (${words})`;
};

/** `min, max, bound (exact, at_least, …)`: what may be set at a target. */
export function keyWords(target: string): string[] {
  return keysOf(target).map((key) => `${key.key}${valueWords(key)}`);
}
