import { describe, expect, test } from 'vitest';
import { buildEditions } from '../pipeline/across/editions/build.ts';
import { toldDates } from '../pipeline/across/editions/told-dates.ts';
import { editions as schema } from '../pipeline/records/editions.ts';
import type { DocumentRecord } from '../pipeline/records/schema.ts';
import { regionByCode } from '../pipeline/text/regions/find.ts';
import { regionInYear, regionParent } from '../pipeline/text/regions/in-year.ts';
import { openDatabase } from '../pipeline/write/open-database.ts';
import { EDITION_VIEWS, editions as table } from '../pipeline/write/tables/editions.ts';
import { createTable, insertInto, valuesOf } from '../pipeline/write/tables/table.ts';
import { expectLinear } from './support/linear.ts';

type Part = Partial<Omit<DocumentRecord, 'dates'>> & { dates?: Partial<DocumentRecord['dates']> };

/** A document by its id alone, `<code>-<year>-<kind>[-draft|-trial]`, and what the case says besides. */
function document(id: string, part: Part = {}): DocumentRecord {
  const [code, year, kind, status = 'final'] = id.split('-') as [string, string, 'standard', 'final'];
  return {
    id,
    kind,
    status,
    title: `某市基本公共服务标准（${year}年版）`,
    notice_title: null,
    doc_number: null,
    edition: { label: `${year}年版`, year: Number(year) },
    region: regionByCode(code) as DocumentRecord['region'],
    issuers: [],
    recipients: [],
    cc: [],
    declared: null,
    series: `${code}-${kind}`,
    replaces: [],
    basis: [],
    explains: null,
    reading: '1',
    layout: { name: 'numbered', confidence: 1 },
    source: {
      path: 'raw/x.txt',
      sha256: '0'.repeat(64),
      bytes: 1,
      media_type: 'text/plain',
      encoding: 'utf-8',
      text: `text/${id}.txt`,
      places: [],
      links: [],
      alternates: [],
      ...{ url: null, publisher: null, retrieved: null, licence: null },
    },
    ...part,
    dates: { signed: null, printed: null, effective: null, expires: null, ...part.dates },
  };
}

const flat = (documents: DocumentRecord[], told?: Parameters<typeof buildEditions>[1]) =>
  schema
    .parse(buildEditions(documents, told))
    .series.flatMap((s) => s.editions.map((e) => [s.series, e.id, e.valid_from, e.basis, e.superseded_by]));

describe('editions', () => {
  test('a series in order: each is superseded by the next that is no draft', () => {
    const rows = flat([
      document('330100-2025-standard', { dates: { signed: '2025-03-01', printed: '2025-03-04' } }),
      document('330100-2025-standard-draft'),
      document('330100-2021-standard-trial', { dates: { printed: '2021-06-30' } }),
      document('330100-2023-standard', { dates: { signed: '2023-05-01', effective: '2023-07-01' } }),
      document('330100-2026-standard-draft', { dates: { signed: '2026-01-01' } }),
      document('330200-2023-standard'),
    ]);
    expect(rows).toEqual([
      ['330100-standard', '330100-2021-standard-trial', '2021-06-30', 'printed', '330100-2023-standard'],
      ['330100-standard', '330100-2023-standard', '2023-07-01', 'effective', '330100-2025-standard'],
      ['330100-standard', '330100-2025-standard-draft', null, null, '330100-2025-standard'],
      ['330100-standard', '330100-2025-standard', '2025-03-01', 'signed', null],
      ['330100-standard', '330100-2026-standard-draft', null, null, null],
      ['330200-standard', '330200-2023-standard', '2023', 'edition', null],
    ]);
  });

  test('what a later notice ends is superseded by it, in another series too', () => {
    const number = '渝府发〔2018〕1号';
    const citation = {
      text: 'x',
      start: 0,
      end: 1,
      title: '旧清单',
      issuers: [],
      doc_number: number,
      decree: null,
    };
    const replaces = [
      {
        ...citation,
        standard_no: null,
        version: null,
        trial: false,
        kind: 'document' as const,
        work_key: 'x',
      },
    ];
    const rows = flat([
      document('500000-2018-list', { doc_number: number }),
      document('500000-2021-standard', { replaces }),
    ]);
    expect(rows[0]?.[4]).toBe('500000-2021-standard');
  });

  test('a county that became a district goes on in one series', () => {
    const rows = flat([document('110228-2014-standard'), document('110118-2021-standard')]);
    expect(rows.map((r) => [r[0], r[4]])).toEqual([
      ['110118-standard', '110118-2021-standard'],
      ['110118-standard', null],
    ]);
  });

  test('an interpretation is no edition: it explains one, and its dates are told as its word', () => {
    const standard = document('650100-2023-standard');
    const explains = { title: standard.title, id: standard.id };
    const reading = document('650100-2023-interpretation', { explains });
    const told = toldDates('2023年4月12日，市发改委印发《标准》。', standard.title, reading.id);
    const [series] = buildEditions([standard, reading], new Map([[standard.id, told]])).series;
    expect(series?.editions).toHaveLength(1);
    expect(series?.editions[0]).toMatchObject({
      valid_from: '2023-04-12',
      basis: 'interpretation',
      told: [{ by: reading.id, what: 'issued', text: '2023年4月12日，市发改委印发《标准》' }],
      explained_by: [reading.id],
    });
  });
});

describe('what an interpretation tells', () => {
  const TITLE = '某市基本公共服务标准（2023年版）';
  test.each([
    [
      '经审议通过后，2023年4月12日，市发展和改革委员会会同市民政局等20个部门联合印发《某市基本公共服务标准（2023年版）》（以下简称《标准》）。',
      [['issued', '2023-04-12']],
    ],
    ['根据2021年12月30日自治区发改委发布的《自治区基本公共服务标准（2021年版）》文件精神，', []],
    ['2021年12月30日省里发布《省标准》，2023年4月12日我市印发《标准》。', [['issued', '2023-04-12']]],
    [
      '《标准》自2023年5月1日起施行，有效期至2028年4月30日。',
      [
        ['effective', '2023-05-01'],
        ['expires', '2028-04-30'],
      ],
    ],
    ['《社会保险法》自2011年7月1日起施行。', []],
    [
      '二〇二三年五月六日，市政府办公室出台了《某市基本公共服务标准（2023年版）》。',
      [['issued', '2023-05-06']],
    ],
  ])('%s', (text, expected) => {
    const told = toldDates(text, TITLE, 'x');
    expect(told.map((t) => [t.what, t.date])).toEqual(expected);
    for (const t of told) expect(text.slice(t.start, t.end)).toBe(t.text);
  });

  test.each(['2023年4月12日', '印发《', '自2023年4月12日起施行', '《'])(
    'stays linear on %s over and over',
    (bait) => expectLinear((text) => toldDates(text, TITLE, 'x'), bait, 25_000),
  );
});

describe('the region in the time of an edition', () => {
  const county = regionByCode('110228')!;
  test.each([
    [2014, '110228'],
    [2015, '110228'],
    [2016, '110118'],
    [null, '110228'],
  ])('密云县 in %s is %s', (year, code) => expect(regionInYear(county, year).code).toBe(code));

  test.each([
    ['330424', '330400'],
    ['330400', '330000'],
    ['500101', '500000'],
    ['110000', '100000'],
    ['100000', null],
  ])('above %s is %s', (code, parent) => expect(regionParent(regionByCode(code)!)).toBe(parent));
  test('a zone lies in the region whose code it bears, an unknown region in none', () => {
    expect(regionParent({ name: '长沙经开区', code: '430100', level: 'zone' })).toBe('430100');
    expect(regionParent({ name: '', code: '000000', level: null })).toBeNull();
  });
});

describe('the views', () => {
  /** Just the columns that the views name. */
  const STUBS = `CREATE TABLE labels (enumeration TEXT, value TEXT, zh TEXT);
    CREATE TABLE documents (id TEXT PRIMARY KEY, title TEXT, region_name TEXT, region_code TEXT, kind TEXT);
    CREATE TABLE v_items (document TEXT, item_id TEXT);`;

  test('v_current_items holds the newest edition in force of each series, and no draft', () => {
    const documents = [
      document('330100-2021-standard', { dates: { signed: '2021-01-01' } }),
      document('330100-2023-standard', { dates: { signed: '2023-01-01' } }),
      document('330100-2024-standard-draft'),
      document('330100-2099-standard', { dates: { signed: '2099-01-01' } }),
      document('330200-2021-standard', { dates: { signed: '2021-01-01', expires: '2022-01-01' } }),
      document('330300-2022-standard-trial'),
      document('330400-2023-standard-draft'),
    ];
    const db = openDatabase(':memory:');
    db.exec(STUBS);
    db.exec(createTable(table));
    for (const [name, sql] of Object.entries(EDITION_VIEWS)) db.exec(`CREATE VIEW ${name} AS${sql}`);
    for (const d of documents) {
      db.prepare('INSERT INTO documents VALUES (?, ?, ?, ?, ?)').run(
        d.id,
        d.title,
        d.region.name,
        d.region.code,
        d.kind,
      );
      db.prepare('INSERT INTO v_items VALUES (?, ?)').run(d.id, `${d.id}/1`);
    }
    for (const series of buildEditions(documents).series)
      for (const edition of series.editions)
        db.prepare(insertInto(table)).run(valuesOf(table, { series, edition }));
    const items = db.prepare('SELECT item_id FROM v_current_items ORDER BY item_id').pluck().all();
    expect(items).toEqual(['330100-2023-standard/1', '330300-2022-standard-trial/1']);
    expect(db.prepare('SELECT count(*) FROM v_editions').pluck().get()).toBe(documents.length);
  });
});
