import { expect, test } from 'vitest';
import * as z from 'zod';
import { notice } from '../../pipeline/records/schema.ts';
import { printBehind, printJson, printRecord } from '../../pipeline/show/json.ts';
import { schemaFiles } from '../../pipeline/write/json-schema.ts';
import { fakeNotice } from './fake-notice.ts';

test('a list of plain values stands on one line, other lists do not', () => {
  expect(
    printJson({
      claims: [
        [0, 12, 'title', null],
        [13, 20, 'field', 'a/1#content'],
      ],
      empty: [],
      names: ['a "b"', '[\n]'],
    }),
  ).toBe(`{
  "claims": [
    [0, 12, "title", null],
    [13, 20, "field", "a/1#content"]
  ],
  "empty": [],
  "names": ["a \\"b\\"", "[\\n]"]
}
`);
});

test('a list too long for a line has one value a line', () => {
  const long = ['长'.repeat(60), '名'.repeat(60)];
  expect(printJson(long)).toBe(`[\n  "${long[0]}",\n  "${long[1]}"\n]\n`);
});

test('keys come in the order of the schema at every depth, whatever order they were made in', () => {
  const schema = z.object({
    b: z.int(),
    a: z.array(z.object({ d: z.int(), c: z.int().optional() })),
    e: z.object({ g: z.int(), f: z.int() }).nullable(),
  });
  const made = { e: { f: 1, g: 2 }, a: [{ c: 3, d: 4 }, { d: 5 }], b: 6 };
  expect(JSON.stringify(JSON.parse(printRecord(schema, made)))).toBe(
    '{"b":6,"a":[{"d":4,"c":3},{"d":5}],"e":{"g":2,"f":1}}',
  );
});

test('a notice read back is the notice', () => {
  const { notice: record } = fakeNotice('990100', 3);
  const text = printRecord(notice, record);
  expect(JSON.parse(text)).toEqual(record);
  expect(printRecord(notice, JSON.parse(text))).toBe(text);
});

test('each file of out/ has a JSON Schema, and none forbids keys that a later version adds', () => {
  const files = schemaFiles();
  expect([...files.keys()]).toEqual([
    'schema/notice.json',
    'schema/works.json',
    'schema/agencies.json',
    'schema/editions.json',
    'schema/diff.json',
    'schema/change.json',
    'schema/services.json',
    'schema/checks.json',
    'schema/index.json',
    'schema/run.json',
  ]);
  for (const [file, text] of files) {
    expect(JSON.parse(text).$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    // the fields of an item are a closed list: what bears another label stands under `other`
    const closed = text.match(/"additionalProperties": false/gu) ?? [];
    expect(closed).toHaveLength(file === 'schema/notice.json' ? 1 : 0);
  }
});

test('a long list behind its head is printed member by member, to the same text', () => {
  const head = { on: '2025-01-01', plain: [1, 2] };
  const members = [
    { id: 'a', at: [3, 4] },
    { id: 'b\nc', none: [] },
  ];
  for (const some of [members, members.slice(1), []]) {
    const parts = [...printBehind(head, 'members', some)];
    expect(parts).toHaveLength(some.length + 1);
    expect(parts.join('')).toBe(printJson({ ...head, members: some }));
  }
});
