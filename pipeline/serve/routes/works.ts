/** /api/works: every law, notice and standard that is cited, and who cites it. */
import { z } from 'zod';
import { SERVE_PARAMS, SERVE_ROUTES } from '../../messages/serve-api.ts';
import { CITATION_KINDS } from '../../records/facts.ts';
import { work as workSchema } from '../../records/schema.ts';
import { works as workTable } from '../../write/tables/across.ts';
import { many, textParam, wordParam } from '../http/param.ts';
import { HttpProblem } from '../http/problem.ts';
import { type Ask, type Route, route } from '../http/route.ts';
import type { List } from '../lists/list.ts';
import { listRoute } from '../lists/list-route.ts';
import { documentsIn, SCOPE } from '../lists/scope.ts';
import { anyOf, holdsAny, namedBy, sqlList } from '../lists/sql-list.ts';
import { columnNames, readerOf } from '../records/from-row.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { factList } from './facts.ts';

const { cited_by: _citedBy, ...OWN } = workSchema.shape;
const workRow = z.object({
  ...OWN,
  citations: z.int().describe('how many times it is cited · 引用次数'),
  notices: z.int().describe('by how many notices · 引用它的文件数'),
});
const columns = columnNames(workTable.columns);
const ownOf = readerOf({ shape: OWN }, columns);
const workOf = readerOf(workSchema, columns);

/** What is looked through for `q`. */
const NAMES = "SELECT id, title || '。' || coalesce(doc_number, decree, standard_no, '') AS words FROM works";

const WORKS = {
  q: textParam(SERVE_PARAMS.q_name, '养老'),
  ...SCOPE,
  title: many(textParam(SERVE_PARAMS.title, '养老')),
  kind: many(wordParam(CITATION_KINDS, SERVE_PARAMS.work_kind)),
  level: many(wordParam(['nation', 'province', 'city', 'county'], SERVE_PARAMS.work_level)),
  doc_number: many(textParam(SERVE_PARAMS.doc_number)),
  standard_no: many(textParam(SERVE_PARAMS.standard_no)),
};
const works = sqlList<typeof WORKS>({
  name: 'works',
  row: workRow,
  params: WORKS,
  columns: 'w.*',
  key: 'w.rowid',
  sorted: { title: 'w.title', citations: 'w.citations', notices: 'w.notices' },
  query({ snapshot, given }) {
    const documents = documentsIn(snapshot, given);
    return {
      from: 'works w',
      where: [
        ...namedBy(snapshot, NAMES, 'w.id', given.q),
        ...holdsAny('w.title', given.title),
        ...anyOf('w.kind', given.kind),
        ...anyOf('w.level', given.level),
        ...anyOf('w.doc_number', given.doc_number),
        ...anyOf('w.standard_no', given.standard_no),
        ...(documents === null
          ? []
          : [
              {
                sql: `w.id IN (SELECT c.work_id FROM items i CROSS JOIN citations f ON f.item_id = i.id
                  CROSS JOIN work_citations c ON c.citation_id = f.id WHERE i.document_id IN (SELECT value FROM json_each(?)))`,
                params: [JSON.stringify(documents)],
              },
            ]),
      ],
    };
  },
  rowOf: ({ citations, notices, ...row }) => ({ ...ownOf(row), citations, notices }),
});

const WORK_PART = {
  id: { note: { en: 'id of a work', zh: '被引文件编号' }, example: 'w-b4c12d35' },
};

/** As works.json has it. @throws Problem where there is none */
export function workIn(snapshot: Snapshot, id: string): z.infer<typeof workSchema> {
  const row = snapshot.row('SELECT * FROM works WHERE id = ?', id);
  if (row === undefined) throw new HttpProblem('no-such-work', { id });
  return workOf(row);
}

const work = route({
  path: '/works/{id}',
  name: 'work',
  group: 'works',
  summary: SERVE_ROUTES.work,
  parts: WORK_PART,
  params: {},
  forms: ['json'],
  schema: workSchema,
  answer: ({ snapshot, path }) => ({ json: workIn(snapshot, path.id!) }),
});

/** The citations of one work: the list of all, its `work` told by the path. */
function citationsOfWork(): List {
  const all = factList('citations');
  const { work: _work, ...params } = all.params;
  const of = (ask: Ask): Ask => {
    const { id } = workIn(ask.snapshot, ask.path.id!);
    return { ...ask, given: { ...ask.given, work: [id] } };
  };
  return {
    ...all,
    name: 'works/{id}/citations',
    parts: WORK_PART,
    params,
    select: (ask, page) => all.select(of(ask), page),
    count: (ask) => all.count?.(of(ask)) ?? 0,
  };
}

export const WORK_ROUTES: readonly Route[] = [
  listRoute(works, 'works', 'works'),
  work,
  listRoute(citationsOfWork(), 'works', 'work_citations'),
];
