/** /api/diffs: what changed between editions that follow each other, whole as its file has it. */
import { z } from 'zod';
import { SERVE_ROUTES } from '../../messages/serve-api.ts';
import { diffSchema, itemCounts } from '../../records/diff.ts';
import { HttpProblem } from '../http/problem.ts';
import { type Ask, type Route, route } from '../http/route.ts';
import { heldList } from '../lists/list.ts';
import { listRoute } from '../lists/list-route.ts';
import { documentsIn, SCOPE } from '../lists/scope.ts';
import { type DiffRow, diffsOf } from '../records/diffs.ts';
import { fileOf, listedSha256 } from '../snapshot/files.ts';

const count = z.int().min(0);
const diffRow = z.object({
  id: z.string().describe('old..new'),
  old: z.string().describe('id of the older edition · 旧版'),
  new: z.string().describe('id of the newer edition · 新版'),
  region: z.string().describe('地区'),
  region_code: z.string().describe('GB/T 2260 · 行政区划代码'),
  old_edition: z.string(),
  new_edition: z.string(),
  valid_from: z.string().nullable().describe('since when the newer edition holds · 新版自何时起有效'),
  cause: diffSchema.shape.cause,
  old_items: count,
  new_items: count,
  ...itemCounts.shape,
});

const diffs = heldList<typeof SCOPE, DiffRow>({
  name: 'diffs',
  row: diffRow,
  params: SCOPE,
  sorted: {
    valid_from: ({ valid_from }) => valid_from,
    changed: ({ changed }) => changed,
    added: ({ added }) => added,
    removed: ({ removed }) => removed,
  },
  all({ snapshot, given }) {
    const documents = documentsIn(snapshot, given);
    const all = diffsOf(snapshot);
    return documents === null ? all : all.filter((diff) => documents.includes(diff.new));
  },
  rowOf: (diff) => ({ ...diff }),
});

/** @throws Problem where there is no such diff */
function fileIn({ snapshot, path }: Pick<Ask, 'snapshot' | 'path'>): string {
  const file = `diffs/${path.pair}.json`;
  if (listedSha256(snapshot, file) === null) throw new HttpProblem('no-such-diff', { id: path.pair! });
  return file;
}

const diff = route({
  path: '/diffs/{pair}',
  name: 'diff',
  group: 'changes',
  summary: SERVE_ROUTES.diff,
  parts: {
    pair: {
      note: { en: 'ids of the older and the newer edition: old..new', zh: '旧版与新版的编号：旧..新' },
      example: '330400-2023-standard..330400-2025-standard',
    },
  },
  params: {},
  forms: ['json'],
  schema: diffSchema,
  madeOf: (ask) => listedSha256(ask.snapshot, fileIn(ask)),
  answer: async (ask) => ({ text: await fileOf(ask.snapshot, fileIn(ask)) }),
});

export const DIFF_ROUTES: readonly Route[] = [listRoute(diffs, 'changes', 'diffs'), diff];
