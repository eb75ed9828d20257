import type * as z from 'zod';
import { type FeedLine, feedLine } from '../records/diff.ts';
import { type Problem, problem } from './problems.ts';

export type ParsedJson<Value> = { value: Value; problem: null } | { value: null; problem: Problem };

/** What a text says as JSON; null where it is none: a file of others, or a cursor, may hold anything. */
export function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** JSON text held against a schema: its value, or the first thing that is wrong with it. `path` is for the words only. */
export function checkJson<S extends z.ZodType>(
  schema: S,
  text: string,
  path: string,
): ParsedJson<z.output<S>> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { value: null, problem: problem('out-not-json', path, { detail: error.message }) };
  }
  const result = schema.safeParse(parsed);
  if (result.success) return { value: result.data, problem: null };
  const issue = result.error.issues[0];
  const at = issue && issue.path.length > 0 ? issue.path.join('.') : '(root)';
  return { value: null, problem: problem('out-breaks-schema', path, { at, detail: issue?.message ?? '' }) };
}

/** The change feed, a line of JSON a change; a line that is wrong is named by its number. */
export function checkLines(text: string, path: string): ParsedJson<FeedLine[]> {
  const lines = text === '' ? [] : text.replace(/\n$/u, '').split('\n');
  const values: FeedLine[] = [];
  for (const [at, line] of lines.entries()) {
    const checked = checkJson(feedLine, line, `${path}:${at + 1}`);
    if (checked.problem !== null) return { value: null, problem: { ...checked.problem, path } };
    values.push(checked.value);
  }
  return { value: values, problem: null };
}
