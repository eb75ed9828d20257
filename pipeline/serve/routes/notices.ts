/** /api/notices: what stands in the index, one notice with all its records, and its text as read. */
import { z } from 'zod';
import { SERVE_PARAMS, SERVE_ROUTES } from '../../messages/serve-api.ts';
import { type NoticeEntry, noticeEntry } from '../../records/index-file.ts';
import { notice as noticeSchema } from '../../records/schema.ts';
import { many, textParam } from '../http/param.ts';
import { HttpProblem } from '../http/problem.ts';
import { type Ask, type Route, route } from '../http/route.ts';
import { heldList } from '../lists/list.ts';
import { listRoute } from '../lists/list-route.ts';
import { documentsIn, SCOPE } from '../lists/scope.ts';
import { whose, whoseOf } from '../records/documents.ts';
import { fileOf, listedSha256 } from '../snapshot/files.ts';

export const noticeRow = z.object({
  ...noticeEntry.shape,
  valid_from: whose.shape.valid_from,
  superseded_by: whose.shape.superseded_by,
});

const NOTICES = { ...SCOPE, title: many(textParam(SERVE_PARAMS.title)) };

const notices = heldList<typeof NOTICES, NoticeEntry>({
  name: 'notices',
  row: noticeRow,
  params: NOTICES,
  sorted: {
    valid_from: ({ id }, snapshot) => whoseOf(snapshot).get(id)?.valid_from ?? null,
    items: ({ items }) => items,
    warnings: ({ warnings }) => warnings,
  },
  all({ snapshot, given }) {
    const ids = documentsIn(snapshot, given);
    const chosen = ids === null ? null : new Set(ids);
    return snapshot.index.notices.filter(
      ({ id, title }) =>
        (chosen === null || chosen.has(id)) &&
        (given.title.length === 0 || given.title.some((words) => title.includes(words))),
    );
  },
  rowOf(entry, snapshot) {
    const { valid_from, superseded_by } = whoseOf(snapshot).get(entry.id)!;
    return { ...entry, valid_from, superseded_by };
  },
});

const NOTICE_PART = {
  id: { note: { en: 'id of a notice', zh: '文件编号' }, example: '330400-2023-standard' },
};

/** @throws Problem where there is no such notice */
function pathsOf({ snapshot, path }: Pick<Ask, 'snapshot' | 'path'>): { notice: string; text: string } {
  const entry = snapshot.index.notices.find(({ id }) => id === path.id);
  if (entry === undefined) throw new HttpProblem('no-such-notice', { id: path.id! });
  return entry;
}

const notice = route({
  path: '/notices/{id}',
  name: 'notice',
  group: 'notices',
  summary: SERVE_ROUTES.notice,
  parts: NOTICE_PART,
  params: {},
  forms: ['json'],
  schema: noticeSchema,
  madeOf: (ask) => listedSha256(ask.snapshot, pathsOf(ask).notice),
  answer: async (ask) => ({ text: await fileOf(ask.snapshot, pathsOf(ask).notice) }),
});

const text = route({
  path: '/notices/{id}/text',
  name: 'text',
  group: 'notices',
  summary: SERVE_ROUTES.text,
  parts: NOTICE_PART,
  params: {},
  forms: ['text'],
  schema: null,
  madeOf: (ask) => listedSha256(ask.snapshot, pathsOf(ask).text),
  answer: async (ask) => ({ text: await fileOf(ask.snapshot, pathsOf(ask).text) }),
});

export const NOTICE_ROUTES: readonly Route[] = [listRoute(notices, 'notices', 'notices'), notice, text];
