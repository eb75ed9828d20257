import { z } from 'zod';
import { HUNG_KINDS } from '../../../records/fact-kinds.ts';
import { FIELD_NAMES, fieldsOf } from '../../../records/fields.ts';
import { labelOf } from '../../../records/labels.ts';
import { membershipsOf } from '../../records/services.ts';
import { itemIn } from '../../routes/items.ts';
import { dayInput, from, fromOf, notKnownOutput, said, saidOf, standingNotes } from '../parts.ts';
import { notKnown, tool } from '../tool.ts';

/** One item: its fields, its facts with their sentences, and where it is from. */
export const item = tool({
  name: 'item',
  input: z.object({
    id: z.string().min(1).max(200),
    on: dayInput,
  }),
  output: z.object({
    id: z.string(),
    name: z.string(),
    domain: z.string().nullable(),
    aspect: z.string().nullable(),
    ...from.shape,
    title: z.string().describe('of the notice'),
    file: z.string().describe('that was read'),
    fields: z.array(z.object({ field: z.string(), label: z.string(), text: z.string() })),
    facts: z.array(said),
    services: z
      .array(z.object({ id: z.string(), name: z.string() }))
      .describe('ask `compare` for other places'),
    not_known: notKnownOutput,
  }),
  answer({ id, on }, asking) {
    const { snapshot, lang, today } = asking;
    const { item: found, of } = itemIn(snapshot, id);
    const notice = snapshot.index.notices.find((one) => one.id === of.document)!;
    const source = fromOf(asking, of.document, on ?? today);
    const missing = FIELD_NAMES.slice(0, 4).filter((name) => found.fields[name] === undefined);
    const warnings = snapshot.rows(
      'SELECT message, message_zh FROM warnings WHERE item = ? ORDER BY position LIMIT 5',
      id,
    );
    return {
      ...{ id: found.id, name: found.name, domain: found.domain, aspect: found.aspect },
      ...source,
      ...{ title: notice.title, file: notice.source.path },
      fields: fieldsOf(found).map(({ name, field }) => ({
        field: name,
        label: field.label,
        text: field.text,
      })),
      facts: saidOf(found, HUNG_KINDS),
      services: membershipsOf(snapshot, found.id).map(({ service, name }) => ({ id: service, name })),
      not_known: [
        ...missing.map((name) => notKnown(asking, 'no_field', { field: labelOf('field', name, lang) })),
        ...(found.domain === null ? [notKnown(asking, 'no_heading')] : []),
        ...(source.holds_from === null ? [notKnown(asking, 'undated', { document: of.document })] : []),
        ...standingNotes(asking, [source]),
        ...warnings.map((row) => String(lang === 'zh' ? row.message_zh : row.message)),
      ],
    };
  },
});
