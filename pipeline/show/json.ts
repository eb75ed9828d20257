/**
 * How JSON is printed in out/: two spaces, keys in the order of the schema, a list of plain values on one line.
 * A claim then reads `[120, 131, "name", "…/2"]` in one line, and a diff of two files shows records and not brackets.
 */
import * as z from 'zod';

/** The keys of an object in the order they are printed in, or what the members of a list look like; null: as the value comes. */
type Order = { keys: readonly (readonly [string, Order])[] } | { each: Order } | null;

/** The order that a schema states. Tuples, records and unions are printed as they come: none of them holds an object of ours. */
function orderOf(schema: z.core.$ZodType): Order {
  if (schema instanceof z.ZodObject) {
    return {
      keys: Object.entries<z.core.$ZodType>(schema.shape).map(([key, member]) => [key, orderOf(member)]),
    };
  }
  if (schema instanceof z.ZodArray) {
    const each = orderOf(schema.element);
    return each === null ? null : { each };
  }
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional) return orderOf(schema.unwrap());
  return null;
}

/** The same value with its keys in order; keys that the order does not name are left out. */
function inOrder(value: unknown, order: Order): unknown {
  if (order === null || value === null || typeof value !== 'object') return value;
  if ('each' in order)
    return Array.isArray(value) ? value.map((member) => inOrder(member, order.each)) : value;
  const held = value as Readonly<Record<string, unknown>>;
  const ordered: Record<string, unknown> = {};
  for (const [key, member] of order.keys) ordered[key] = inOrder(held[key], member);
  return ordered;
}

/** A line that holds one plain value: no string of JSON has a line end in it, so what stands between two line ends is whole. */
const PLAIN_LINE = String.raw`[ ]*(?:"(?:[^"\\\n]|\\.)*"|[-+.\dEe]+|true|false|null),?\n`;
/** `[⏎ 120,⏎ 131,⏎ "name"⏎ ]` */
const PLAIN_LIST = new RegExp(String.raw`\[\n((?:${PLAIN_LINE})+)[ ]*\]`, 'g');
/** A list is put on one line if the line stays readable. */
const LINE = 110;

/** Any JSON value as text, keys in the order they stand in, with a line end at its end. */
export function printJson(value: unknown): string {
  const text = JSON.stringify(value, null, 2).replace(PLAIN_LIST, (list, lines: string) => {
    const line = `[${lines.trim().replace(/,\n */g, ', ')}]`;
    return line.length <= LINE ? line : list;
  });
  return `${text}\n`;
}

const orders = new WeakMap<z.ZodType, Order>();

/**
 * A record as text, its keys in the order of its schema; keys that the schema does not know are left out.
 * It does not hold the record against the schema: that was done when the record was made, and `verifyOut` does it on what was written.
 */
export function printRecord<S extends z.ZodType>(schema: S, record: z.input<S>): string {
  let order = orders.get(schema);
  if (order === undefined) {
    order = orderOf(schema);
    orders.set(schema, order);
  }
  return printJson(inOrder(record, order));
}

/**
 * A record that is one list of objects under one key, as `printRecord` prints it, member by member: a long list is never one text.
 * @param schema of a member
 */
export function printList<S extends z.ZodType>(
  key: string,
  schema: S,
  members: Iterable<z.input<S>>,
): Generator<string> {
  return printBehind({}, key, members, (member) => printRecord(schema, member));
}

/** An object with a long list as its last key, as `printJson` prints it, member by member; nothing before the first member is made. */
export function* printBehind<Member>(
  head: object,
  key: string,
  members: Iterable<Member>,
  print: (member: Member) => string = printJson,
): Generator<string> {
  const empty = printJson({ ...head, [key]: [] });
  let before = `${empty.slice(0, -'[]\n}\n'.length)}[\n    `;
  let after = empty;
  for (const member of members) {
    yield before + print(member).trimEnd().replaceAll('\n', '\n    ');
    before = ',\n    ';
    after = '\n  ]\n}\n';
  }
  yield after;
}
