import * as z from 'zod';
import { agencies } from '../records/bodies.ts';
import { diffSchema, feedLine } from '../records/diff.ts';
import { editions } from '../records/editions.ts';
import { index, run } from '../records/index-file.ts';
import { described } from '../records/property-words.ts';
import { checks, notice, SCHEMA_VERSION, works } from '../records/schema.ts';
import { services } from '../records/services.ts';
import { printJson } from '../show/json.ts';

/** The files of out/ that have a schema: name of the schema → the schema; `change` is of a line of changes.ndjson. */
export const SCHEMAS = {
  notice,
  works,
  agencies,
  editions,
  diff: diffSchema,
  change: feedLine,
  services,
  checks,
  index,
  run,
} as const satisfies Readonly<Record<string, z.ZodType>>;

/**
 * The JSON Schema of each file, as text by path from out/. Readers ignore keys they do not know, so no schema forbids any
 * but a field of an item that is none.
 */
export function schemaFiles(): Map<string, string> {
  const files = new Map<string, string>();
  for (const [name, schema] of Object.entries(SCHEMAS)) {
    const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input' });
    files.set(
      `schema/${name}.json`,
      printJson({
        $schema,
        $id: `urn:minsheng:schema:${name}:${SCHEMA_VERSION}`,
        title: `minsheng ${name}`,
        ...(described(rest, name) as object),
      }),
    );
  }
  return files;
}
