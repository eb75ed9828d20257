/** /api/search: items that hold all words of a query, in any field, the best first. */
import { z } from 'zod';
import { SERVE_PARAMS } from '../../messages/serve-api.ts';
import { searchRows } from '../../write/search.ts';
import { searchTerm } from '../../write/search-index.ts';
import { textParam } from '../http/param.ts';
import { HttpProblem } from '../http/problem.ts';
import type { Ask, Route } from '../http/route.ts';
import type { FoundRows, List, PageAsked } from '../lists/list.ts';
import { listRoute } from '../lists/list-route.ts';
import { documentsIn, SCOPE } from '../lists/scope.ts';
import { whose, whoseOf } from '../records/documents.ts';
import { IN_TIME } from '../snapshot/snapshot.ts';

const searchRow = z.object({
  ...whose.shape,
  item_id: z.string().describe('项目编号'),
  item: z.string().describe('项目名称'),
  domain: z.string().nullable(),
  aspect: z.string().nullable(),
  rank: z.number().describe('smaller is better · 越小越相符'),
  snippet: z
    .object({
      field: z.string(),
      text: z.string(),
      start: z.int().describe('of the word in this text · 字词在此文本中的起点'),
      end: z.int(),
    })
    .nullable()
    .describe('null where the words stand in the name or headings alone · 字词所在片段'),
});

const SEARCH = {
  q: { ...textParam(SERVE_PARAMS.q, '高龄津贴'), required: true },
  ...SCOPE,
};
/** Nobody reads further; the cost of a page grows with what stands before it. */
const DEEPEST = 10_000;

function select({ snapshot, given }: Ask<typeof SEARCH>, { behind, limit }: PageAsked): FoundRows {
  const { q } = given;
  if (q === undefined) throw new HttpProblem('missing-parameter', { name: 'q', example: 'q=高龄津贴' });
  if (searchTerm(q) === '') throw new HttpProblem('no-words', { value: q });
  const from = behind === null ? 0 : behind.key + 1;
  const found = searchRows(snapshot.rows, q, {
    limit: limit + 1,
    from,
    documents: documentsIn(snapshot, given),
    guard: IN_TIME,
  });
  const rows = found.slice(0, limit).map(({ item, document, name, domain, aspect, rank, snippet }) => ({
    ...whoseOf(snapshot).get(document),
    ...{ item_id: item, item: name, domain, aspect, rank, snippet },
  }));
  const last = from + rows.length - 1;
  return { rows, last: found.length > limit && last < DEEPEST ? { value: null, key: last } : null };
}

const search: List<typeof SEARCH> = { name: 'search', row: searchRow, params: SEARCH, sorts: [], select };

export const SEARCH_ROUTES: readonly Route[] = [listRoute(search, 'items', 'search')];
