/** What every answer bears: where it is from, since when it holds, and the fact with its sentence. */
import { z } from 'zod';
import { STANDINGS } from '../../records/editions.ts';
import { type HungKind, KIND_NAMES } from '../../records/fact-kinds.ts';
import { fieldsOf } from '../../records/fields.ts';
import { KINDS } from '../../records/kinds.ts';
import type { ItemRecord } from '../../records/schema.ts';
import { factsAsTheyStand } from '../../show/field-view.ts';
import { isOf, placesKnown } from '../lists/scope.ts';
import { standingOn, whoseOf } from '../records/documents.ts';
import { type Asking, notKnown } from './tool.ts';

export const from = z.object({
  place: z.string().describe('地区'),
  document: z.string().describe('id of the notice'),
  edition: z.string(),
  holds_from: z.string().nullable().describe('a day or a year; null where it is not known'),
  standing: z
    .enum([...STANDINGS, 'superseded'])
    .describe('on the day that was asked for; superseded: another edition speaks for the place'),
});
type From = z.infer<typeof from>;

export const said = z.object({
  id: z.string().describe('of the fact'),
  kind: z.string(),
  figure: z.string().describe('the value as read: ≥ 60 元/人/月'),
  subject: z.string().nullable().describe('whom or what it is for'),
  field: z.string().describe('the label that the notice prints'),
  sentence: z.string().describe('verbatim: quote it'),
  doubtful: z
    .array(z.string())
    .describe('why the reading of it may be wrong; [] where nothing speaks for that'),
});
type Said = z.infer<typeof said>;

export const dayInput = z.iso.date().optional();
export const placeInput = z.string().min(1).max(50).optional();
export const notKnownOutput = z.array(z.string()).describe('what this answer does not know: say so too');

export function fromOf({ snapshot }: Asking, document: string, day: string): From {
  const { region, edition, valid_from } = whoseOf(snapshot).get(document)!;
  const standing = standingOn(snapshot, day).find((one) => one.edition.id === document)?.standing;
  const later = valid_from !== null && valid_from > day ? 'not_yet' : 'superseded';
  return { place: region, document, edition, holds_from: valid_from, standing: standing ?? later };
}

/** Drafts, what has ended, and what is superseded are told beside the answer. */
export function standingNotes(asking: Asking, all: readonly From[]): string[] {
  const others = all.filter(({ standing }) => standing !== 'in_force');
  const lines = others.map(({ document, standing }) =>
    notKnown(asking, standing === 'in_force' ? 'undated' : standing, { document }),
  );
  return [...new Set(lines)];
}

/** The facts of these kinds, each with its sentence. */
export function saidOf(item: ItemRecord, kinds: readonly HungKind[]): Said[] {
  const fields = new Map(fieldsOf(item).map(({ name, field }) => [name, field]));
  return factsAsTheyStand(item)
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ kind, fact }): Said => {
      const field = fields.get(fact.field)!;
      const { value, unit } = KINDS[kind].figure(fact as never);
      return {
        id: fact.id,
        kind: KIND_NAMES[kind].en_one,
        figure: value + unit,
        subject: 'subject' in fact ? (fact.subject ?? null) : null,
        field: field.label,
        sentence: sentenceAt(field.text, fact),
        doubtful: 'flags' in fact ? [...fact.flags] : [],
      };
    });
}

/** @throws Problem for a place of which nothing is here */
export function placesFor({ snapshot }: Asking, place: string | undefined, day: string) {
  if (place !== undefined) placesKnown(snapshot, [place]);
  return standingOn(snapshot, day).filter((one) => place === undefined || isOf(one, place));
}

const ENDS = /[。；！？\n]/u;
/** So many characters on each side, and no further than the sentence. */
const AROUND = 80;

/** The sentence that a figure rests on: what an assistant quotes, and a reader looks for in the source. */
export function sentenceAt(text: string, { start, end }: { start: number; end: number }): string {
  const before =
    text
      .slice(Math.max(0, start - AROUND), start)
      .split(ENDS)
      .at(-1) ?? '';
  const after = text.slice(end, end + AROUND);
  const stop = ENDS.exec(after);
  const tail = stop === null ? after : after.slice(0, stop.index + (stop[0] === '\n' ? 0 : 1));
  return (before + text.slice(start, end) + tail).trim();
}
