/** The schemas of answers as named components: those of the records under their own names, so that a client has a type for each. */
import { z } from 'zod';
import { body } from '../../records/bodies.ts';
import { diffSchema } from '../../records/diff.ts';
import { eachKind, HUNG_KINDS, KIND_NAMES } from '../../records/fact-kinds.ts';
import { KINDS } from '../../records/kinds.ts';
import {
  agency,
  document,
  field,
  item,
  notice,
  placedRegion,
  repair,
  warning,
  work,
} from '../../records/schema.ts';
import { service } from '../../records/services.ts';
import { problemSchema } from '../http/problem.ts';
import type { Route } from '../http/route.ts';

interface NamedSchema {
  id: string;
  title: string;
}

/** `amounts` → Amount: what one is called. */
const className = (word: string): string =>
  word
    .split('_')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('');

const KIND_SCHEMAS = eachKind((kind) => KINDS[kind].schema);

/** Of the records, by name. */
const RECORDS: Readonly<Record<string, [schema: z.ZodType, title: string]>> = {
  Notice: [notice, 'a notice with all its records · 一份文件的全部记录'],
  Document: [document, 'what a notice says of itself · 文件信息'],
  Region: [placedRegion, 'a place · 地区'],
  Item: [item, 'a service of a notice · 服务项目'],
  Field: [field, 'a field of an item · 栏目'],
  Agency: [agency, 'a body that answers for an item · 单位'],
  Repair: [repair, 'what reading took away · 识读时清理的内容'],
  Warning: [warning, 'what a reader should look at · 警告'],
  Service: [service, 'the same service in all places · 跨地区的同一服务'],
  Work: [work, 'a law, notice or standard that is cited · 被引文件'],
  Body: [body, 'a body, whatever its spelling · 单位'],
  Diff: [diffSchema, 'what changed between two editions · 两版之间的变更'],
  Problem: [problemSchema, 'why there is no answer, and what to do · 错误说明'],
  ...Object.fromEntries(
    HUNG_KINDS.map((kind) => [
      className(KIND_NAMES[kind].en_one),
      [KIND_SCHEMAS[kind], `${KIND_NAMES[kind].en_one} · ${KIND_NAMES[kind].zh}`],
    ]),
  ),
};

/** The name of a route's own answer: /amounts → AmountsPage. */
export const answerName = ({ name, forms }: Pick<Route, 'name' | 'forms'>): string =>
  className(name) + (forms.includes('csv') ? 'Page' : 'Answer');

const isRecord = (schema: z.ZodType): string | undefined =>
  Object.keys(RECORDS).find((name) => RECORDS[name]![0] === schema);

/** What a route's JSON is called. */
export const nameOf = (route: Route): string | null =>
  route.schema === null ? null : (isRecord(route.schema) ?? answerName(route));

/** `#/components/schemas` of these routes. */
export function componentsOf(routes: readonly Route[]): Record<string, object> {
  const registry = z.registry<NamedSchema>();
  for (const [id, [schema, title]] of Object.entries(RECORDS)) registry.add(schema, { id, title });
  for (const route of routes) {
    const { schema, summary } = route;
    if (schema === null || isRecord(schema) !== undefined) continue;
    registry.add(schema, { id: answerName(route), title: `${summary.en} · ${summary.zh}` });
    const rows = schema instanceof z.ZodObject ? schema.shape.rows : undefined;
    if (rows instanceof z.ZodArray && rows.element instanceof z.ZodObject && !registry.has(rows.element))
      registry.add(rows.element, {
        id: `${className(route.name)}Row`,
        title: `a row: ${summary.en} · ${summary.zh}`,
      });
  }
  const { schemas } = z.toJSONSchema(registry, {
    metadata: registry,
    uri: (id) => `#/components/schemas/${id}`,
    io: 'output',
  });
  return Object.fromEntries(
    Object.entries(schemas)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([id, { $schema: _version, $id: _id, id: _name, ...schema }]) => [id, schema]),
  );
}
