/**
 * datapackage.json: what lies in a folder of CSV files, by the Data Package standard, version 2: names, types, keys, descriptions in both
 * languages. Written from the tables themselves, as no maintained library was found that writes version 2.
 */
import type Database from 'better-sqlite3';
import type { ColumnType, ExportRelation } from './relations.ts';

const PROFILE = 'https://datapackage.org/profiles/2.0/datapackage.json';

/** `day` stays a string: an edition may be valid from a year or a month alone. */
const TYPES: Readonly<
  Record<ColumnType, { type: string; format?: string; trueValues?: string[]; falseValues?: string[] }>
> = {
  text: { type: 'string' },
  day: { type: 'string' },
  json: { type: 'string' },
  integer: { type: 'integer' },
  number: { type: 'number' },
  boolean: { type: 'boolean', trueValues: ['1'], falseValues: ['0'] },
};

export const DESCRIPTION =
  'Records read from Chinese notices of basic public services, each with its place in the source. 由各地基本公共服务标准、清单读成的记录，条条可回到原文。';

/** Of the notices; those that were told otherwise bear their own licence in the table of documents. */
export const LICENCE = {
  name: 'other-pd',
  title:
    'Official documents, to which copyright does not apply (Copyright Law of the PRC, article 5) · 国家机关公文，不受著作权保护（著作权法第五条）',
};

/** A source a notice: its title, and where it was published as far as that is known. */
function sourcesOf(database: Database.Database, documents: readonly string[] | null): object[] {
  const rows = database
    .prepare(
      'SELECT title, edition_label AS version, source_url AS url FROM documents WHERE ? IS NULL OR id IN (SELECT value FROM json_each(?)) ORDER BY id',
    )
    .all(...Array(2).fill(documents === null ? null : JSON.stringify(documents))) as {
    title: string;
    version: string;
    url: string | null;
  }[];
  return rows.map(({ title, version, url }) => ({ title, version, ...(url === null ? {} : { path: url }) }));
}

interface ForeignKey {
  id: number;
  seq: number;
  table: string;
  from: string;
  to: string;
}

/** @param pathOf the file of a relation, from the folder of datapackage.json */
export function dataPackageOf(
  database: Database.Database,
  relations: readonly ExportRelation[],
  pathOf: (name: string) => string,
  documents: readonly string[] | null,
): object {
  const there = new Set(relations.map(({ name }) => name));
  return {
    $schema: PROFILE,
    name: 'minsheng',
    title: 'Basic public services (基本公共服务)',
    description: DESCRIPTION,
    licenses: [LICENCE],
    sources: sourcesOf(database, documents),
    resources: relations.map((relation) => ({
      name: relation.name,
      type: 'table',
      path: pathOf(relation.name),
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      ...(relation.note.en ? { description: `${relation.note.en} ${relation.note.zh}` } : {}),
      schema: {
        fields: relation.columns.map(({ name, type, note, required }) => ({
          name,
          ...TYPES[type],
          ...(note ? { description: note } : {}),
          ...(required ? { constraints: { required: true } } : {}),
        })),
        missingValues: [''],
        ...keysOf(database, relation, there),
      },
    })),
  };
}

/** A key to a table that is not exported is left out: nothing could be held against it. */
function keysOf(
  database: Database.Database,
  { name, kind }: ExportRelation,
  there: ReadonlySet<string>,
): object {
  if (kind === 'view') return {};
  const columns = database.pragma(`table_info("${name}")`) as { name: string; pk: number }[];
  const primaryKey = columns
    .filter(({ pk }) => pk > 0)
    .sort((a, b) => a.pk - b.pk)
    .map((column) => column.name);
  const parts = database.pragma(`foreign_key_list("${name}")`) as ForeignKey[];
  const foreignKeys = [...new Set(parts.map(({ id }) => id))]
    .sort((a, b) => a - b)
    .map((id) => parts.filter((part) => part.id === id).sort((a, b) => a.seq - b.seq))
    .filter(([first]) => first !== undefined && there.has(first.table))
    .map((keys) => ({
      fields: keys.map(({ from }) => from),
      reference: {
        ...(keys[0]!.table === name ? {} : { resource: keys[0]!.table }),
        fields: keys.map(({ to }) => to),
      },
    }));
  return {
    ...(primaryKey.length > 0 ? { primaryKey } : {}),
    ...(foreignKeys.length > 0 ? { foreignKeys } : {}),
  };
}
