import { z } from 'zod';
import { documentOf } from '../../../records/ids.ts';
import { searchRows } from '../../../write/search.ts';
import { searchTerm } from '../../../write/search-index.ts';
import { HttpProblem } from '../../http/problem.ts';
import { isOf, placesKnown } from '../../lists/scope.ts';
import { itemsOf } from '../../records/items.ts';
import { IN_TIME } from '../../snapshot/snapshot.ts';
import { dayInput, from, fromOf, notKnownOutput, placeInput, sentenceAt, standingNotes } from '../parts.ts';
import { notKnown, tool } from '../tool.ts';

/** Items that hold all words, the best first. */
export const search = tool({
  name: 'search',
  input: z.object({
    query: z.string().min(1).max(100),
    place: placeInput,
    on: dayInput,
    limit: z.int().min(1).max(20).default(5),
  }),
  output: z.object({
    on: z.string(),
    items: z.array(
      z.object({
        id: z.string().describe('of the item: ask `item` for all of it'),
        name: z.string(),
        ...from.shape,
        sentence: z.string().nullable().describe('where the words stand; null: in the name or heading'),
        field: z.string().nullable(),
      }),
    ),
    more: z.boolean(),
    not_known: notKnownOutput,
  }),
  answer({ query, place, on, limit }, asking) {
    const { snapshot, today } = asking;
    if (searchTerm(query) === '') throw new HttpProblem('no-words', { value: query });
    if (place !== undefined) placesKnown(snapshot, [place]);
    const documents =
      place === undefined
        ? null
        : snapshot.index.notices.filter((one) => isOf(one, place)).map(({ id }) => id);
    const found = searchRows(snapshot.rows, query, { limit: limit + 1, from: 0, documents, guard: IN_TIME });
    const day = on ?? today;
    const texts = new Map(
      itemsOf(snapshot, { ids: found.map(({ item }) => item) }, []).map((item) => [item.id, item]),
    );
    const items = found.slice(0, limit).map(({ item, name, snippet }) => {
      const field = snippet && texts.get(item)?.fields[snippet.field as 'standard'];
      const at = field ? field.text.indexOf(snippet.text) : -1;
      const hit = snippet && { start: at + snippet.start, end: at + snippet.end };
      return {
        ...{ id: item, name },
        ...fromOf(asking, documentOf(item), day),
        sentence: hit ? (field && at >= 0 ? sentenceAt(field.text, hit) : snippet.text) : null,
        field: field?.label ?? snippet?.field ?? null,
      };
    });
    return {
      on: day,
      items,
      more: found.length > limit,
      not_known: [
        ...(items.length === 0 ? [notKnown(asking, 'nothing_found', { query })] : []),
        ...standingNotes(asking, items),
      ],
    };
  },
});
