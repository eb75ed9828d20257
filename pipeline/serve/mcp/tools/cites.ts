import { z } from 'zod';
import { fieldsOf } from '../../../records/fields.ts';
import { documentOf, itemOf } from '../../../records/ids.ts';
import { HttpProblem } from '../../http/problem.ts';
import { isOf } from '../../lists/scope.ts';
import { parsed } from '../../records/from-row.ts';
import { itemsOf } from '../../records/items.ts';
import {
  dayInput,
  from,
  fromOf,
  notKnownOutput,
  placeInput,
  placesFor,
  sentenceAt,
  standingNotes,
} from '../parts.ts';
import { notKnown, tool } from '../tool.ts';

const CHOICES = 10;

/** Who cites a law, a notice or a standard, and in which sentence. */
export const cites = tool({
  name: 'cites',
  input: z.object({
    work: z.string().min(1).max(200),
    place: placeInput,
    on: dayInput,
    limit: z.int().min(1).max(50).default(10),
  }),
  output: z.object({
    works: z.array(
      z.object({
        id: z.string(),
        title: z.string(),
        number: z.string().nullable(),
        version: z.string().nullable(),
        citations: z.int(),
      }),
    ),
    cited: z.array(
      z.object({
        ...from.shape,
        work: z.string().describe('id'),
        item: z.string().describe('id'),
        name: z.string(),
        id: z.string().describe('of the citation'),
        sentence: z.string().describe('verbatim: quote it'),
      }),
    ),
    more: z.boolean(),
    not_known: notKnownOutput,
  }),
  answer({ work, place, on, limit }, asking) {
    const { snapshot, today } = asking;
    const day = on ?? today;
    const found = snapshot.rows(
      `SELECT id, title, coalesce(doc_number, decree, standard_no) AS number, version, cited_by FROM works
       WHERE ? IN (id, doc_number, decree) OR instr(standard_no, ?) > 0 OR instr(title, ?) > 0 ORDER BY rowid`,
      ...[work, work, work],
    );
    if (found.length === 0) throw new HttpProblem('no-such-work', { id: work });
    const works = found.map((row) => ({
      ...{ id: String(row.id), title: String(row.title) },
      ...{ number: row.number as string | null, version: row.version as string | null },
      cited_by: parsed(row.cited_by) as string[],
    }));
    const shown = works.slice(0, CHOICES);
    placesFor(asking, place, day);
    const all = shown
      .flatMap(({ id, cited_by }) => cited_by.map((citation) => ({ work: id, citation })))
      .filter(
        ({ citation }) =>
          place === undefined ||
          snapshot.index.notices.some((one) => one.id === documentOf(citation) && isOf(one, place)),
      );
    const ids = all.slice(0, limit).map(({ citation }) => itemOf(citation));
    const items = new Map(itemsOf(snapshot, { ids }, ['citations']).map((item) => [item.id, item]));
    const cited = all.slice(0, limit).map(({ work: id, citation }) => {
      const item = items.get(itemOf(citation))!;
      const fact = item.citations.find((one) => one.id === citation)!;
      const text = fieldsOf(item).find(({ name }) => name === fact.field)!.field.text;
      return {
        ...fromOf(asking, documentOf(citation), day),
        ...{ work: id, item: item.id, name: item.name, id: citation, sentence: sentenceAt(text, fact) },
      };
    });
    return {
      works: shown.map(({ cited_by, ...one }) => ({ ...one, citations: cited_by.length })),
      cited,
      more: all.length > limit || works.length > CHOICES,
      not_known: [notKnown(asking, 'cited_only'), ...standingNotes(asking, cited)],
    };
  },
});
