/** Whether what a correction expects still stands there. */

/** Every key that is named, in objects within objects too; lists are compared whole. */
export function holds(expected: unknown, found: unknown): boolean {
  if (isObject(expected) && isObject(found))
    return Object.entries(expected).every(([key, value]) => key in found && holds(value, found[key]));
  if (Array.isArray(expected) && Array.isArray(found))
    return (
      expected.length === found.length &&
      expected.every((value, at) => {
        const other: unknown = found[at];
        return isObject(value) && isObject(other)
          ? Object.keys(value).length === Object.keys(other).length && holds(value, other)
          : holds(value, other);
      })
    );
  return Object.is(expected, found);
}

/** Of what stands there, the keys that a correction names: what a warning shows beside what was expected. */
export function named(expected: Readonly<Record<string, unknown>>, found: object): Record<string, unknown> {
  const standing = found as Readonly<Record<string, unknown>>;
  return Object.fromEntries(Object.keys(expected).map((key) => [key, standing[key] ?? null]));
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
