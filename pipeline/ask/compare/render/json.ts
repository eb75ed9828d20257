/** A comparison for programs: facts whole, as their notices' records have them; items by id. */
import { printJson } from '../../../show/json.ts';
import type { Comparison } from '../comparison.ts';

/** @param on the day that decided what is in force, ISO */
export const renderCompareJson = (comparison: Comparison, on: string): string =>
  printJson(comparisonOf(comparison, on));

export function comparisonOf({ columns, missing, ...rest }: Comparison, on: string): object {
  const { service, ...rows } = rest;
  return {
    on,
    service,
    places: columns.map(({ item, ...column }) => {
      const { id, name, domain, aspect } = item;
      return { ...column, item: id, name, domain, aspect };
    }),
    ...rows,
    missing: missing.map(({ region, edition, standing }) => ({
      ...{ region, document: edition.id, edition: edition.label, status: edition.status, standing },
    })),
  };
}
