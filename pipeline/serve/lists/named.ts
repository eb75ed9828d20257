/** Rows of a list whose names hold all words of a query, as the full-text index of items takes words: two characters are enough. */
import { searchForm, searchTerm } from '../../write/search-index.ts';
import { HttpProblem } from '../http/problem.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { type Clause, within } from './sql-list.ts';

/** A Han character, the end of a clause, or a run of other letters and digits. */
const TOKEN = /\p{Script=Han}|\ue000|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;
const tokensOf = (text: string): string => ` ${(text.toLowerCase().match(TOKEN) ?? []).join(' ')} `;

/**
 * @param sql gives each row's `id` and its names in `words`
 * @param key the column of the list that is its id
 * @throws Problem for a query without words
 */
export function namedBy(snapshot: Snapshot, sql: string, key: string, q: string | undefined): Clause[] {
  if (q === undefined) return [];
  const terms = searchTerm(q)
    .split('" "')
    .map((term) => tokensOf(term))
    .filter((term) => term.trim() !== '');
  if (terms.length === 0) throw new HttpProblem('no-words', { value: q });
  const names = snapshot.kept(`named ${sql}`, () =>
    snapshot
      .rows(sql)
      .map(({ id, words }) => ({ id: String(id), words: tokensOf(searchForm(String(words))) })),
  );
  const found = names.filter(({ words }) => terms.every((term) => words.includes(term)));
  return [
    within(
      key,
      found.map(({ id }) => id),
    ),
  ];
}
