/**
 * The full-text index of minsheng.sqlite. SQLite's own tokenizers find no two-character Chinese word (trigram needs three, unicode61 takes
 * a run of Han characters for one word), so every Han character is a word of its own here and a query is a phrase of them.
 */
import type Database from 'better-sqlite3';
import type { ItemRecord, NoticeRecord } from '../records/schema.ts';
import { simplify } from '../text/simplify.ts';

/** A word of its own where a clause ends, so that no phrase reaches over it. Private use: unicode61 takes it for a letter, and no notice has it. */
export const CLAUSE_END = '\u{e000}';

/**
 * One form for width, compatibility and traditional characters, with blanks round each Han character: `１０元位` → `10 元  位 `.
 * A standard's number is found with or without its blank: `GB/T33527` → `GB/T 33527`.
 * Brackets and quotes are left to the tokenizer, which skips them: 〔2017〕13号 is found as [2017]13号 too.
 */
export function searchForm(text: string): string {
  return simplify(text.normalize('NFKC').replaceAll(CLAUSE_END, ' '))
    .replace(/[。;!?,、:\n]+/gu, ` ${CLAUSE_END} `)
    .replace(/(?<=[a-z])(?=\d)/giu, ' ')
    .replace(/\p{Script=Han}/gu, ' $& ');
}

/**
 * What people type as an FTS5 query: each term, kept apart by white space, is one phrase, and all of them must occur in an item.
 * 高龄津贴 → `"高 龄 津 贴"`; `老年人 60周岁` → `"老 年 人" "60 周 岁"`; '' where nothing can be looked for.
 */
export function searchTerm(query: string): string {
  const terms = query.split(/\s+/u).map((term) =>
    searchForm(term)
      .replace(/^[\ue000 ]+|[\ue000 ]+$/gu, '')
      .replace(/ +/gu, ' '),
  );
  // a word that is said twice is looked for once
  return [...new Set(terms)]
    .filter((term) => /[\p{L}\p{N}]/u.test(term))
    .map((term) => `"${term.replaceAll('"', '""')}"`)
    .join(' ');
}

/** The columns of the index, with the weight of a hit in each. */
export const SEARCH_COLUMNS: readonly {
  name: string;
  weight: number;
  of: (item: ItemRecord) => readonly (string | null | undefined)[];
}[] = [
  { name: 'name', weight: 10, of: (item) => [item.name] },
  { name: 'heading', weight: 3, of: (item) => [item.domain, item.aspect] },
  { name: 'audience', weight: 2, of: (item) => [item.fields.audience?.text] },
  { name: 'content', weight: 2, of: (item) => [item.fields.content?.text] },
  { name: 'standard', weight: 2, of: (item) => [item.fields.standard?.text] },
  { name: 'funding', weight: 1, of: (item) => [item.fields.funding?.text] },
  {
    name: 'agencies',
    weight: 1,
    of: (item) => [item.fields.lead_agency?.text, item.fields.implementing_agency?.text],
  },
  { name: 'other', weight: 1, of: (item) => (item.fields.other ?? []).map((field) => field.text) },
];

/** Parts of one column in the form that is searched. No phrase reaches from one to the next. */
export const searchTokens = (parts: readonly (string | null | undefined)[]): string[] => [
  parts
    .filter((part) => part !== null && part !== undefined)
    .map((part) => searchForm(part))
    .join(` ${CLAUSE_END} `),
];

/** Values of a row of the index. */
export function searchRow(item: ItemRecord): string[] {
  return SEARCH_COLUMNS.flatMap(({ of }) => searchTokens(of(item)));
}

/** The index holds no text of its own (`content=''`); search_items says which item its rowid is. */
export const CREATE_SEARCH: readonly string[] = [
  `CREATE TABLE search_items (
  -- Which item a rowid of search_index is. In that index each Han character is a word: ask for phrases of them, "津 贴".
  -- 全文索引 search_index 的行号与项目的对应；索引中每个汉字为一词，查词须写作短语 "津 贴"。
  no INTEGER NOT NULL PRIMARY KEY,
  item_id TEXT NOT NULL UNIQUE REFERENCES items (id)
) STRICT`,
  `CREATE VIRTUAL TABLE search_index USING fts5 (
  ${SEARCH_COLUMNS.map(({ name }) => name).join(', ')},
  content = '', tokenize = 'unicode61 remove_diacritics 0'
)`,
  `INSERT INTO search_index (search_index, rank) VALUES ('rank', 'bm25(${SEARCH_COLUMNS.map(({ weight }) => weight).join(', ')})')`,
  `CREATE VIEW v_search AS
  -- SELECT * FROM v_search WHERE query MATCH '"津 贴"' ORDER BY rank: items by how well they fit. 全文检索。
SELECT search_index.search_index AS query, search_index.rank AS rank, d.id AS document, d.region_name AS region, d.edition_label AS edition,
  i.id AS item_id, i.name, i.domain, i.aspect
FROM search_index
  JOIN search_items s ON s.no = search_index.rowid
  JOIN items i ON i.id = s.item_id
  JOIN documents d ON d.id = i.document_id`,
];

const NAMES = SEARCH_COLUMNS.map(({ name }) => name).join(', ');
const VALUES = SEARCH_COLUMNS.map(() => '?').join(', ');

/** Takes the items of one notice after the other into the index, under numbers behind those that it has. */
export function searchInserter(db: Database.Database): (notice: Pick<NoticeRecord, 'items'>) => void {
  const item = db.prepare('INSERT INTO search_items VALUES (?, ?)');
  const text = db.prepare(`INSERT INTO search_index (rowid, ${NAMES}) VALUES (?, ${VALUES})`);
  let no = db.prepare<[], number>('SELECT coalesce(max(no), 0) FROM search_items').pluck().get() ?? 0;
  return ({ items }) => {
    for (const one of items) {
      no += 1;
      item.run(no, one.id);
      text.run(no, ...searchRow(one));
    }
  };
}

/** Takes items out: an index without texts of its own has to be told what it was given. */
export function searchRemover(db: Database.Database): (notice: Pick<NoticeRecord, 'items'>) => void {
  const find = db.prepare<[string], number>('SELECT no FROM search_items WHERE item_id = ?').pluck();
  const item = db.prepare('DELETE FROM search_items WHERE no = ?');
  const text = db.prepare(
    `INSERT INTO search_index (search_index, rowid, ${NAMES}) VALUES ('delete', ?, ${VALUES})`,
  );
  return ({ items }) => {
    for (const one of items) {
      const no = find.get(one.id);
      if (no === undefined) continue;
      text.run(no, ...searchRow(one));
      item.run(no);
    }
  };
}
