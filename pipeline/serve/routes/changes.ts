/** /api/changes: a change log across all editions, the newest first, as JSON, CSV, an Atom feed and the feed that applies. */
import { z } from 'zod';
import { SERVE_PARAMS, SERVE_ROUTES } from '../../messages/serve-api.ts';
import { atomOf } from '../feed/atom.ts';
import { dayParam, many, textParam, wordParam } from '../http/param.ts';
import { type Ask, type Route, route } from '../http/route.ts';
import type { FoundRows, List, PageAsked } from '../lists/list.ts';
import { listRoute } from '../lists/list-route.ts';
import { documentsIn, SCOPE } from '../lists/scope.ts';
import { changesIn, type DiffRow, diffsOf, sinceOf } from '../records/diffs.ts';
import { fileOf, listedSha256 } from '../snapshot/files.ts';
import type { SqlRow } from '../snapshot/snapshot.ts';

/** As v_changes has them. */
const WHAT = [
  ...['added', 'removed', 'split', 'merged', 'renamed', 'moved'],
  ...['amount', 'ratio', 'frequency', 'age', 'citation', 'quantity', 'agency', 'text'],
] as const;

export const changeRow = z.object({
  diff: z.string().describe('old..new'),
  region: z.string(),
  old_edition: z.string(),
  new_edition: z.string(),
  valid_from: z.string().nullable().describe('since when the newer edition holds · 新版自何时起有效'),
  entry: z.int().describe('its place in the diff, from 1 · 条目'),
  domain: z.string().nullable(),
  item_id: z
    .string()
    .nullable()
    .describe('of the newer edition, of the older where it was removed · 项目编号'),
  item: z.string().nullable(),
  what: z.string().describe('what changed: added, removed, amount, text … · 变化'),
  what_zh: z.string(),
  field_zh: z.string().nullable().describe('the label that the notice prints · 原文栏目名'),
  subject: z.string().nullable(),
  old: z.string().nullable().describe('in words · 旧'),
  new: z.string().nullable().describe('in words · 新'),
  absolute: z.number().nullable().describe('new − old · 差额'),
  relative: z.number().nullable().describe('absolute / old · 变化率'),
});

const { on: _on, ...OF_NEW } = SCOPE;
const CHANGES = {
  ...OF_NEW,
  item: many(textParam(SERVE_PARAMS.item_changed)),
  what: many(wordParam(WHAT, SERVE_PARAMS.what)),
  since: dayParam(SERVE_PARAMS.since, '2024-01-01'),
};
type ChangesAsk = Ask<typeof CHANGES>;

function diffsAsked({ snapshot, given }: ChangesAsk): readonly DiffRow[] {
  const { since } = given;
  const documents = documentsIn(snapshot, { ...given, on: undefined });
  return diffsOf(snapshot).filter(
    (diff) =>
      (documents === null || documents.includes(diff.new)) && (since === undefined || sinceOf(diff) >= since),
  );
}

const rowsOf = ({ snapshot, given: { item, what } }: ChangesAsk, diff: DiffRow): SqlRow[] =>
  changesIn(snapshot, diff.id).filter(
    (row) =>
      (item.length === 0 || item.includes(String(row.item_id))) &&
      (what.length === 0 || (what as readonly string[]).includes(String(row.what))),
  );

const shown = ({ valid_from }: DiffRow, { diff, region, old_edition, new_edition, ...row }: SqlRow) => ({
  ...{ diff, region, old_edition, new_edition, valid_from },
  ...row,
});

/** A key is the place of a diff among those asked for, and that of a row in it. */
const IN_DIFF = 1_000_000;
/** So many diffs are looked through for one page: a page may be short, and `next` leads on. */
const DIFFS_A_PAGE = 50;

function select(ask: ChangesAsk, { behind, limit }: PageAsked): FoundRows {
  const diffs = diffsAsked(ask);
  const rows: FoundRows['rows'] = [];
  const from = behind === null ? 0 : Math.floor(behind.key / IN_DIFF);
  let skip = behind === null ? 0 : (behind.key % IN_DIFF) + 1;
  for (let at = from; at < diffs.length; at++) {
    const diff = diffs[at]!;
    const all = rowsOf(ask, diff);
    const taken = all.slice(skip, skip + limit - rows.length);
    rows.push(...taken.map((row) => shown(diff, row)));
    const last = skip + taken.length;
    if (last < all.length) return { rows, last: { value: null, key: at * IN_DIFF + last - 1 } };
    skip = 0;
    if ((rows.length === limit || at - from >= DIFFS_A_PAGE) && at + 1 < diffs.length)
      return { rows, last: { value: null, key: at * IN_DIFF + IN_DIFF - 1 } };
  }
  return { rows, last: null };
}

const changes: List<typeof CHANGES> = {
  name: 'changes',
  row: changeRow,
  params: CHANGES,
  sorts: [],
  select,
};

const listed = listRoute(changes, 'changes', 'changes');

/** What a reader of feeds is shown at once. */
const ENTRIES = 500;

const withFeed: Route = {
  ...listed,
  forms: [...listed.forms, 'atom'],
  answer(ask) {
    if (ask.form !== 'atom') return listed.answer(ask);
    const { rows } = select(ask as unknown as ChangesAsk, {
      ...{ sort: null, descending: false, behind: null },
      limit: ENTRIES,
    });
    return { text: atomOf(rows as z.infer<typeof changeRow>[], ask.origin) };
  },
};

/** The lines that, applied to the older edition's records, give the newer one's. */
const feed = route({
  path: '/changes.ndjson',
  name: 'feed',
  group: 'changes',
  summary: SERVE_ROUTES.feed,
  parts: {},
  params: {},
  forms: ['ndjson'],
  schema: null,
  madeOf: ({ snapshot }) => listedSha256(snapshot, 'changes.ndjson'),
  answer: async ({ snapshot }) => ({ text: await fileOf(snapshot, 'changes.ndjson') }),
});

export const CHANGE_ROUTES: readonly Route[] = [withFeed, feed];
