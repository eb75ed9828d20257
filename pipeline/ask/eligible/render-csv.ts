/** Eligible services as a table: one line an item and age, one for an item without any. */

import type { Lang } from '../../messages/index.ts';
import { type CsvCell, csvLine, csvRows } from '../../show/csv.ts';
import { figureWords } from '../../show/facts.ts';
import type { EligiblePlace } from './eligible.ts';

const COLUMNS = [
  'region',
  'region_code',
  'document',
  'edition',
  'status',
  'standing',
  'item',
  'name',
  'domain',
  'aspect',
  'inferred',
  'group',
  'audience',
  'age',
  'fit',
  'role',
  'field',
  'min',
  'max',
  'min_inclusive',
  'max_inclusive',
  'unit',
  'sex',
  'text',
  'sums',
] as const;

/** Place by place; nothing before the first is made. */
export function* renderEligibleCsv(places: Iterable<EligiblePlace>, lang: Lang, bom = ''): Generator<string> {
  let head = bom + csvLine(COLUMNS);
  for (const place of places) {
    yield head + csvRows(COLUMNS, rowsOf(place, lang));
    head = '';
  }
  yield head;
}

function rowsOf(place: EligiblePlace, lang: Lang): Partial<Record<(typeof COLUMNS)[number], CsvCell>>[] {
  const { region, document, edition, status, standing, services } = place;
  return services.flatMap(({ item, name, domain, aspect, inferred, group, audience, ages }) => {
    const head = {
      ...{ region: region.name, region_code: region.code, document, edition, status, standing },
      ...{ item, name, domain, aspect, inferred, group, audience: audience?.text ?? null },
    };
    if (ages.length === 0) return [head];
    return ages.map(({ age, fit, sums }) => ({
      ...head,
      ...{ age: figureWords('age', age, lang), fit, role: age.role, field: age.field },
      ...{ min: age.min, max: age.max, min_inclusive: age.min_inclusive, max_inclusive: age.max_inclusive },
      ...{ unit: age.unit, sex: age.sex, text: age.text },
      sums: sums.map((sum) => figureWords('amount', sum, lang)).join('; '),
    }));
  });
}
