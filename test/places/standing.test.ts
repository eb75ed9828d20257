/** Which edition speaks for a place on a day, by the code and by the view. */

import { describe, expect, test } from 'vitest';
import { standingEditions } from '../../pipeline/across/editions/standing.ts';
import type { Edition, Series } from '../../pipeline/records/editions.ts';
import { openDatabase } from '../../pipeline/write/open-database.ts';
import { PLACE_VIEWS } from '../../pipeline/write/place-views.ts';
import { EDITION_VIEWS, editions as table } from '../../pipeline/write/tables/editions.ts';
import { createTable, insertInto, valuesOf } from '../../pipeline/write/tables/table.ts';

type Part = Partial<Omit<Edition, 'id' | 'position'>>;

/** Editions of one series by their ids, in order, each superseded by the next that is no draft unless a case says otherwise. */
function seriesOf(name: string, ...given: readonly (readonly [id: string, part: Part])[]): Series {
  const all = given.map(([id, part], at): Edition => {
    const next = given.slice(at + 1).find(([, { status }]) => status !== 'draft');
    return {
      id,
      title: id,
      status: 'final',
      label: id,
      year: null,
      position: at + 1,
      valid_from: part.status === 'draft' ? null : '2020',
      basis: part.status === 'draft' ? null : 'edition',
      expires: null,
      told: [],
      superseded_by: next?.[0] ?? null,
      explained_by: [],
      ...part,
    };
  });
  return { series: name, region: { name: name.slice(0, 6), code: name.slice(0, 6) }, editions: all };
}

const CASES: readonly { says: string; series: Series[]; stand: [string, string][] }[] = [
  {
    says: 'the newest edition in force, and no draft beside it',
    series: [
      seriesOf(
        '330100-standard',
        ['a', { valid_from: '2021-01-01' }],
        ['b', { valid_from: '2023-01-01' }],
        ['c', { status: 'draft' }],
      ),
    ],
    stand: [['b', 'in_force']],
  },
  {
    says: 'what begins later does not speak yet, and the edition before it still does',
    series: [seriesOf('330100-standard', ['a', {}], ['b', { valid_from: '2099-01-01' }])],
    stand: [['a', 'in_force']],
  },
  {
    says: 'a draft where a place has nothing else, of several the newest',
    series: [seriesOf('110000-standard', ['a', { status: 'draft' }], ['b', { status: 'draft' }])],
    stand: [['b', 'draft']],
  },
  {
    says: 'a draft standard does not stand beside a list in force',
    series: [seriesOf('500100-list', ['a', {}]), seriesOf('500100-standard', ['b', { status: 'draft' }])],
    stand: [['a', 'in_force']],
  },
  {
    says: 'a standard and a list in force both speak',
    series: [seriesOf('500100-list', ['a', {}]), seriesOf('500100-standard', ['b', {}])],
    stand: [
      ['a', 'in_force'],
      ['b', 'in_force'],
    ],
  },
  {
    says: 'a title about another matter, and a zone, stand for themselves',
    series: [
      seriesOf('330100-list-t0a1b2c3d', ['a', {}]),
      seriesOf('330100-standard', ['b', { status: 'draft' }]),
      seriesOf('330100-standard-z0a1b2c3d', ['c', { status: 'draft' }]),
    ],
    stand: [
      ['a', 'in_force'],
      ['b', 'draft'],
      ['c', 'draft'],
    ],
  },
  {
    says: 'where nothing is in force, the newest is told with the reason',
    series: [
      seriesOf('330100-standard', ['a', { expires: '2022-12-31' }]),
      seriesOf('330200-standard', ['b', { valid_from: '2099-01-01' }]),
      seriesOf('330300-standard', ['c', { valid_from: null }]),
    ],
    stand: [
      ['a', 'expired'],
      ['b', 'not_yet'],
      ['c', 'undated'],
    ],
  },
  {
    says: 'a list that a standard of the place ended is gone',
    series: [
      seriesOf('330100-list', ['a', { superseded_by: 'b' }]),
      seriesOf('330100-standard', ['b', { valid_from: '2023-01-01' }]),
    ],
    stand: [['b', 'in_force']],
  },
];

describe.each(CASES)('$says', ({ series, stand }) => {
  test('by the code', () => {
    const found = standingEditions(series, '2024-06-01');
    expect(found.map(({ edition, standing }) => [edition.id, standing])).toEqual(stand);
  });

  test('by the view v_places, today', () => {
    const db = openDatabase(':memory:');
    db.pragma('foreign_keys = OFF');
    db.exec(`CREATE TABLE labels (enumeration TEXT, value TEXT, zh TEXT);
      CREATE TABLE documents (id TEXT PRIMARY KEY, title TEXT, region_name TEXT, region_code TEXT, kind TEXT);
      CREATE TABLE v_items (document TEXT, item_id TEXT);`);
    db.exec(createTable(table));
    for (const [name, sql] of Object.entries(EDITION_VIEWS)) db.exec(`CREATE VIEW ${name} AS${sql}`);
    db.exec(`CREATE VIEW v_places AS${PLACE_VIEWS.v_places}`);
    for (const one of series) {
      for (const edition of one.editions) {
        db.prepare('INSERT INTO documents VALUES (?, ?, ?, ?, ?)').run(edition.id, '', '', '', '');
        db.prepare(insertInto(table)).run(valuesOf(table, { series: one, edition }));
      }
    }
    const found = db.prepare('SELECT document, standing FROM v_places ORDER BY document').raw().all();
    expect(found).toEqual(stand);
  });
});

test('an edition holds from its day on, and through the last day that it states', () => {
  const one = seriesOf('330100-standard', ['a', { valid_from: '2024-06-01', expires: '2024-12-31' }]);
  const on = (day: string) => standingEditions([one], day)[0]?.standing;
  expect(['2024-05-31', '2024-06-01', '2024-12-31', '2025-01-01'].map(on)).toEqual([
    'not_yet',
    'in_force',
    'in_force',
    'expired',
  ]);
});
