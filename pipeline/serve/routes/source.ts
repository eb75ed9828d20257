/** /api/items/{id}/source: each field beside the text as read, its facts marked. */
import { z } from 'zod';
import { SERVE_ROUTES } from '../../messages/serve-api.ts';
import { HUNG_KINDS } from '../../records/fact-kinds.ts';
import { document, place, repair } from '../../records/schema.ts';
import { cutAt } from '../../show/cut-at.ts';
import { fieldViews } from '../../show/field-view.ts';
import { type Route, route } from '../http/route.ts';
import { whose } from '../records/documents.ts';
import { parsed } from '../records/from-row.ts';
import { fileOf } from '../snapshot/files.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { ITEM_PART, idIn, itemIn } from './items.ts';

const span = z.tuple([z.int(), z.int()]);
const fieldSource = z.object({
  field: z.string(),
  label: z.string().describe('as printed · 原文栏目名'),
  text: z.string(),
  pieces: z
    .array(
      z.object({ text: z.string(), facts: z.array(z.string()).describe('ids of the facts that it is of') }),
    )
    .describe('the text, cut where facts begin and end · 按各项数据切分的文本'),
  lines: z
    .array(z.object({ no: z.int(), start: z.int(), end: z.int(), text: z.string() }))
    .describe('lines of the text as read that hold it · 所在原文行'),
  place: place.def.items[2].nullable().describe('page, cell or paragraph of the original · 页、格、段'),
  facts: z.array(
    z.object({
      kind: z.enum(HUNG_KINDS as [string, ...string[]]),
      id: z.string(),
      text: z.string(),
      start: z.int(),
      end: z.int(),
      source: span.nullable().describe('where it stands in the text as read · 在读入文本中的位置'),
    }),
  ),
  repairs: z.array(repair).describe('what reading took away there · 该处去掉的内容'),
});

const sourceOfItem = z.object({
  ...whose.shape,
  item_id: z.string(),
  item: z.string(),
  path: document.shape.source.shape.path,
  sha256: document.shape.source.shape.sha256,
  text: z.string().describe('address of the whole text as read · 读入文本的地址'),
  fields: z.array(fieldSource),
});

/** What of a notice leads from its text to its file. */
function noticeOf(snapshot: Snapshot, id: string) {
  const row = snapshot.row(
    'SELECT source_places, source_path, source_sha256, source_text FROM documents WHERE id = ?',
    id,
  )!;
  const repairs = snapshot
    .rows('SELECT kind, "start", "end", removed FROM repairs WHERE document_id = ? ORDER BY position', id)
    .map((one) => ({ ...one }) as unknown as z.infer<typeof repair>);
  return { row, repairs, places: parsed(row.source_places) as z.infer<typeof document>['source']['places'] };
}

const source = route({
  path: '/items/{id}/source',
  aliases: ['/items/{document}/{no}/source'],
  name: 'source',
  group: 'items',
  summary: SERVE_ROUTES.source,
  parts: ITEM_PART,
  params: {},
  forms: ['json'],
  schema: sourceOfItem,
  async answer({ snapshot, path }) {
    const { item, of } = itemIn(snapshot, idIn(path));
    const { row, repairs, places } = noticeOf(snapshot, of.document);
    const text = (await fileOf(snapshot, String(row.source_text))).toString('utf8');
    return {
      json: {
        ...of,
        ...{ item_id: item.id, item: item.name, path: row.source_path, sha256: row.source_sha256 },
        text: `/api/notices/${of.document}/text`,
        fields: fieldViews({ places, repairs }, text, item).map(({ facts, ...view }) => ({
          ...view,
          pieces: cutAt(
            0,
            view.text.length,
            facts.map(({ fact }) => fact),
          ).map(({ start, end, marks }) => ({
            text: view.text.slice(start, end),
            facts: marks.map(({ id }) => id),
          })),
          facts: facts.map(({ kind, fact, source: at }) => ({
            ...{ kind, id: fact.id, text: fact.text, start: fact.start, end: fact.end },
            source: at,
          })),
        })),
      },
    };
  },
});

export const SOURCE_ROUTES: readonly Route[] = [source];
