/**
 * The full-text index in PostgreSQL, with the folding and the words of the one in SQLite: every Han character is a word. Its own parser takes a
 * run of them for one, and keeps 256 places of a word at most. So single words and pairs of neighbours are what the index (GIN) knows; whether
 * longer phrases stand there is then looked up in the folded texts.
 */
import type { ItemRecord } from '../../records/schema.ts';
import { simplify } from '../../text/simplify.ts';
import { CLAUSE_END, SEARCH_COLUMNS, searchRow } from '../search-index.ts';
import { column, type SqlTable } from '../tables/table.ts';

/** As unicode61 has them. */
const WORD = /[\p{L}\p{N}\p{Co}][\p{L}\p{N}\p{Co}\p{M}]*/gu;

const wordsIn = (form: string): string[] => form.toLowerCase().match(WORD) ?? [];

/** Words and pairs of neighbours within a clause, a line each. */
function looked(forms: readonly string[]): string {
  const found = new Set<string>();
  for (const form of forms) {
    let last = CLAUSE_END;
    for (const word of wordsIn(form)) {
      if (word !== CLAUSE_END) found.add(word);
      if (word !== CLAUSE_END && last !== CLAUSE_END) found.add(`${last} ${word}`);
      last = word;
    }
  }
  return [...found].join('\n');
}

export const searchItems: SqlTable<ItemRecord> = {
  name: 'search_items',
  note: {
    en: "What search('津贴') looks through: the texts of an item with blanks between words, each Han character one.",
    zh: "search('津贴') 检索的内容：项目各栏文字，词间以空格隔开，每个汉字为一词。",
  },
  columns: [
    column('item_id TEXT NOT NULL PRIMARY KEY REFERENCES items (id)', '', (item) => item.id),
    ...SEARCH_COLUMNS.map(({ name }, at) =>
      column<ItemRecord>(
        `${name} TEXT NOT NULL`,
        '',
        (item) => ` ${wordsIn(searchRow(item)[at]!).join(' ')} `,
      ),
    ),
    column('words TEXT[] NOT NULL', 'words and pairs of neighbours · 单词及相邻两词', (item) =>
      looked(searchRow(item)),
    ),
  ],
};

/** What stands between words in a query: all of ASCII that is no letter or digit, and the blocks of signs. */
const SIGNS = String.raw`\u0001-/:-@[-\`{-\u00a9\u00ab-\u00b1\u00b4\u00b6-\u00b8\u00bb\u00bf\u00d7\u00f7\u2000-\u206f\u2190-\u245f\u2500-\u2bff\u3000-\u3004\u3008-\u3020\u3030\ufe10-\ufe6f`;
const HAN = String.raw`\u2e80-\u2fdf\u3005\u3007\u3021-\u3029\u3038-\u303b\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U000323af`;

/** Characters that the folding makes simple, and what it makes of them. */
function traditional(): readonly [from: string, to: string] {
  let [from, to] = ['', ''];
  for (let code = 0x3400; code < 0xa000; code++) {
    const character = String.fromCharCode(code);
    const simple = simplify(character);
    if (simple === character) continue;
    from += character;
    to += simple;
  }
  return [from, to];
}

const JOINED = SEARCH_COLUMNS.map(({ name }) => `s.${name}`).join(`, '${CLAUSE_END}', `);
const WEIGHED = SEARCH_COLUMNS.map(({ name, weight }) => `${weight} * (s.${name} LIKE t.term)::int`).join(
  ' + ',
);

/** Made in the schema of the records, which is named in each: whoever asks need not have it in the path. */
export function createSearch(schema: string): string[] {
  const [from, to] = traditional();
  return [
    `CREATE INDEX search_items_words ON ${schema}.search_items USING gin (words)`,
    `CREATE FUNCTION ${schema}.search_form(term text) RETURNS text LANGUAGE sql IMMUTABLE STRICT AS $body$
  -- 學生資助 → ' 学 生 资 助 ': as the texts of search_items are folded. 与 search_items 的写法一致。
  SELECT ' ' || btrim(regexp_replace(regexp_replace(regexp_replace(
    translate(lower(normalize(term, NFKC)), '${from}', '${to}'),
    '([a-z])(\\d)', '\\1 \\2', 'g'), '([${HAN}])', ' \\1 ', 'g'), '[${SIGNS}]+', ' ', 'g')) || ' '
$body$`,
    `CREATE FUNCTION ${schema}.search(query text)
RETURNS TABLE (rank bigint, document text, region text, edition text, item_id text, name text, domain text, aspect text)
LANGUAGE sql STABLE STRICT AS $body$
  -- SELECT * FROM search('老年人 60周岁'): items that hold each word, those first that fit best. 全文检索，词间以空格隔开。
  WITH terms AS (
    SELECT DISTINCT '%' || form || '%' AS term, string_to_array(btrim(form), ' ') AS words
    FROM regexp_split_to_table(query, '\\s+') AS typed, LATERAL ${schema}.search_form(typed) AS form
    WHERE form <> '  '
  ), looked AS (
    SELECT array_agg(CASE WHEN cardinality(t.words) = 1 THEN word ELSE t.words[at] || ' ' || t.words[at + 1] END) AS words
    FROM terms t, LATERAL unnest(t.words) WITH ORDINALITY AS w (word, at)
    WHERE cardinality(t.words) = 1 OR at < cardinality(t.words)
  )
  SELECT -sum(${WEIGHED}) AS rank, d.id, d.region_name, d.edition_label, i.id, i.name, i.domain, i.aspect
  FROM ${schema}.search_items s
    JOIN ${schema}.items i ON i.id = s.item_id
    JOIN ${schema}.documents d ON d.id = i.document_id
    CROSS JOIN terms t
  WHERE s.words @> (SELECT looked.words FROM looked)
  GROUP BY d.id, i.id
  HAVING bool_and(concat(${JOINED}) LIKE t.term)
  ORDER BY 1, i.id
$body$`,
    `CREATE VIEW ${schema}.v_search AS
SELECT s.words AS query, d.id AS document, d.region_name AS region, d.edition_label AS edition, i.id AS item_id, i.name, i.domain, i.aspect
FROM ${schema}.search_items s
  JOIN ${schema}.items i ON i.id = s.item_id
  JOIN ${schema}.documents d ON d.id = i.document_id`,
    `COMMENT ON VIEW ${schema}.v_search IS 'query @> ARRAY[''津 贴'']: items with two words side by side; search(''高龄津贴'') takes what people type. 全文检索。'`,
  ];
}
