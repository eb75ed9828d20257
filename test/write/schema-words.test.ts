/** The published schemas say what every key holds, in both languages, and bear an address. */
import { expect, test } from 'vitest';
import { schemaFiles } from '../../pipeline/write/json-schema.ts';

interface Found {
  at: string;
  description: string | undefined;
}

/** Every property of a schema, with the keys above it. */
function propertiesIn(node: unknown, above: readonly string[], found: Found[] = []): Found[] {
  if (typeof node !== 'object' || node === null) return found;
  for (const [key, value] of Object.entries(node)) {
    if (key !== 'properties') {
      propertiesIn(value, above, found);
      continue;
    }
    for (const [name, property] of Object.entries(value as Record<string, { description?: string }>)) {
      const here = [...above, name];
      found.push({ at: here.join('.'), description: property.description });
      propertiesIn(property, here, found);
    }
  }
  return found;
}

const files = [...schemaFiles()].map(([file, text]) => [file, JSON.parse(text) as { $id?: string }] as const);

test.each(files)('%s says what each key holds', (file, schema) => {
  const properties = propertiesIn(schema, []);
  expect(properties.length).toBeGreaterThan(0);
  expect(properties.filter(({ description }) => !description).map(({ at }) => at)).toEqual([]);
  expect(schema.$id).toBe(`urn:minsheng:schema:${file.slice('schema/'.length, -'.json'.length)}:1`);
});

test('most of it in Chinese too', () => {
  const all = files.flatMap(([, schema]) => propertiesIn(schema, []));
  const both = all.filter(({ description }) => /[a-zA-Z].* · .*[一-鿿]/u.test(description ?? ''));
  expect(both.length / all.length).toBeGreaterThan(0.8);
});
