/** A query held against what a route takes: a parameter that is misspelt or cannot be used is an error, never passed over. */
import type { Given, QueryParams } from './param.ts';
import { HttpProblem } from './problem.ts';

/** So many values of one parameter. */
const MOST_VALUES = 50;
/** So much of a value is said back. */
const SHOWN = 80;

/** @throws Problem for the first parameter that is wrong */
export function givenIn<P extends QueryParams>(params: P, search: URLSearchParams): Given<P> {
  const known = Object.keys(params);
  for (const name of search.keys())
    if (!Object.hasOwn(params, name))
      throw new HttpProblem('unknown-parameter', { name: name.slice(0, SHOWN), known });
  return Object.fromEntries(
    Object.entries(params).map(([name, param]) => {
      const all = search.getAll(name);
      if (!param.many && all.length > 1) throw new HttpProblem('repeated-parameter', { name });
      const values = all.map((value) => {
        const read = param.read(value);
        if (read !== undefined) return read;
        const { en, zh } = param.allowed;
        throw new HttpProblem('bad-parameter', {
          name,
          value: value.slice(0, SHOWN),
          allowed: en,
          allowed_zh: zh,
        });
      });
      if (values.length > MOST_VALUES)
        throw new HttpProblem('bad-parameter', {
          ...{ name, value: `(${values.length})` },
          ...{ allowed: `at most ${MOST_VALUES} values`, allowed_zh: `最多 ${MOST_VALUES} 个值` },
        });
      return [name, param.many ? values : values[0]];
    }),
  ) as Given<P>;
}
