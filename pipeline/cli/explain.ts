/** `minsheng explain`: a record beside its place in the source, its facts marked and listed. */

import { fieldsOf } from '../records/fields.ts';
import { documentOf, itemOf } from '../records/ids.ts';
import type { IndexFile, NoticeEntry } from '../records/index-file.ts';
import type { ItemRecord, NoticeRecord } from '../records/schema.ts';
import { type FieldView, factsAsTheyStand, fieldView, linesOfText } from '../show/field-view.ts';
import { indexIn } from '../write/load.ts';
import { loadListedNotice } from '../write/load-listed.ts';
import type { Context } from './context.ts';
import { EXIT, NotThere } from './exit.ts';
import { itemHead, linesOfView } from './explain-view.ts';
import type { Options } from './options.ts';

/**
 * JSON: `{document, item, fields}`: `document` with id, title and source path; `item` as in the record; of each field its place
 * in the text as read (`lines`: number, offsets and text of each line) and its facts with `source`, their own offsets there.
 */
export async function run(context: Context, args: readonly string[], options: Options): Promise<number> {
  const out = options.out ?? 'out';
  const [asked = '', fieldAsked] = args;
  const itemId = itemOf(asked);
  if (!itemId.includes('/')) throw new NotThere(context.say('cli-explain-not-id', { id: itemId }));
  const index = await indexIn(out);
  const { notice, text } = await noticeOf(context, out, index, itemId);
  const item = itemIn(context, notice, itemId);
  const views = viewsOf(context, notice, text, item, {
    field: fieldAsked,
    fact: asked === itemId ? undefined : asked,
  });
  if (options.json) {
    const { id, title, source } = notice.document;
    context.json({ document: { id, title, path: source.path, text: source.text }, item, fields: views });
    return EXIT.fine;
  }
  for (const line of itemHead(context, notice, item)) context.print(line);
  if (views.length === 0) context.print(context.say('cli-explain-no-fields'));
  for (const view of views) for (const line of linesOfView(context, view, text)) context.print(line);
  if (views.length > 0 && context.io.stdout.isTTY !== true)
    for (const line of ['', context.say('cli-explain-marks')]) context.print(line);
  return EXIT.fine;
}

async function noticeOf(
  { say }: Context,
  out: string,
  index: IndexFile,
  itemId: string,
): Promise<{ notice: NoticeRecord; text: string }> {
  const document = documentOf(itemId);
  const entry = index.notices.find((one) => one.id === document);
  if (!entry) {
    const documents = index.notices.map((one: NoticeEntry) => one.id);
    throw new NotThere(
      say('cli-explain-no-document', {
        out,
        id: document,
        documents: documents.length > 0 ? documents : say('cli-none'),
      }),
    );
  }
  return loadListedNotice(out, index, entry.id);
}

function itemIn({ say }: Context, notice: NoticeRecord, id: string): ItemRecord {
  const item = notice.items.find((one) => one.id === id);
  if (item) return item;
  throw new NotThere(
    say('cli-explain-no-item', {
      document: notice.document.id,
      id,
      first: notice.items[0]?.id,
      last: notice.items.at(-1)?.id,
    }),
  );
}

interface WantedFact {
  field: string | undefined;
  fact: string | undefined;
}

function viewsOf(
  { say }: Context,
  notice: NoticeRecord,
  text: string,
  item: ItemRecord,
  wanted: WantedFact,
): FieldView[] {
  const facts = factsAsTheyStand(item);
  const one = wanted.fact === undefined ? undefined : facts.find(({ fact }) => fact.id === wanted.fact);
  if (wanted.fact !== undefined && !one)
    throw new NotThere(say('cli-explain-no-fact', { id: item.id, fact: wanted.fact }));
  const name = one?.fact.field ?? wanted.field;
  const fields = fieldsOf(item).filter(
    (field) => name === undefined || field.name === name || field.field.label === name,
  );
  if (name !== undefined && fields.length === 0) {
    const have = fieldsOf(item).map((field) => field.name);
    throw new NotThere(
      say('cli-explain-no-field', {
        id: item.id,
        field: name,
        fields: have.length > 0 ? have : say('cli-none'),
      }),
    );
  }
  const lines = linesOfText(text);
  return fields.map((field) =>
    fieldView(
      { places: notice.document.source.places, repairs: notice.repairs },
      text,
      lines,
      field,
      facts.filter((f) => f.fact.field === field.name && (!one || f === one)),
    ),
  );
}
