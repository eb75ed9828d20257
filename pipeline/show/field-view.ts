/** A field beside its source: which lines of the text as read, which facts where, what was taken away there. */
import { HUNG_KINDS } from '../records/fact-kinds.ts';
import { offsetsOf, readSpan } from '../records/field-offsets.ts';
import { fieldsOf } from '../records/fields.ts';
import type { FieldRecord, ItemRecord, Place, Repair } from '../records/schema.ts';
import type { OneFact } from './facts.ts';

/** Lines of a text as read, by number and by offset; CR, LF and CRLF each end a line. */
export interface SourceLine {
  /** From 1. */
  no: number;
  start: number;
  /** Before its line end. */
  end: number;
}

export function linesOfText(text: string): SourceLine[] {
  const lines: SourceLine[] = [];
  let start = 0;
  for (const found of text.matchAll(/\r\n|[\n\r]/gu)) {
    lines.push({ no: lines.length + 1, start, end: found.index });
    start = found.index + found[0].length;
  }
  if (start < text.length || lines.length === 0)
    lines.push({ no: lines.length + 1, start, end: text.length });
  return lines;
}

/** The lines that hold any of `start`..`end`. */
const linesBetween = (lines: readonly SourceLine[], start: number, end: number): SourceLine[] =>
  lines.filter((line) => line.start < end && line.end >= start);

/** What of a notice leads from its text back to its file. */
interface Traced {
  places: readonly Place[];
  repairs: readonly Repair[];
}

type HungFactView = OneFact['fact'] & { id: string; field: string };

export interface FieldView {
  field: string;
  label: string;
  text: string;
  /** The lines of the text as read that hold it. */
  lines: (SourceLine & { text: string })[];
  /** Page, cell or paragraph of the original, where its format has such. */
  place: Place[2] | null;
  /** `source`: where the fact stands in the text as read. */
  facts: { kind: OneFact['kind']; fact: HungFactView; source: [number, number] | null }[];
  repairs: { kind: string; start: number; end: number; removed: string }[];
}

export function fieldView(
  { places, repairs }: Traced,
  text: string,
  lines: readonly SourceLine[],
  { name, field }: { name: string; field: FieldRecord },
  facts: readonly { kind: OneFact['kind']; fact: HungFactView }[],
): FieldView {
  const start = field.source[0]?.[0] ?? 0;
  const end = field.source.at(-1)?.[1] ?? start;
  const offsets = offsetsOf(field, text);
  const own = field.source.flatMap(([from, to]) => linesBetween(lines, from, to));
  return {
    field: name,
    label: field.label,
    text: field.text,
    lines: [...new Map(own.map((line) => [line.no, line])).values()].map((line) => ({
      ...line,
      text: text.slice(line.start, line.end),
    })),
    place: places.find(([from, to]) => from <= start && start < to)?.[2] ?? null,
    facts: facts.map(({ kind, fact }) => ({ kind, fact, source: readSpan(offsets, fact.start, fact.end) })),
    repairs: repairs.filter(
      (repair) => repair.start >= start && repair.end <= end && repair.removed.trim() !== '',
    ),
  };
}

/** Facts of all kinds, as they stand: of two at one place the longer first. */
export function factsAsTheyStand(item: ItemRecord): { kind: OneFact['kind']; fact: HungFactView }[] {
  const facts = HUNG_KINDS.flatMap((kind) =>
    item[kind].map((fact) => ({ kind, fact: fact as HungFactView })),
  );
  return facts.sort((a, b) => a.fact.start - b.fact.start || b.fact.end - a.fact.end);
}

/** All fields of an item. */
export function fieldViews(notice: Traced, text: string, item: ItemRecord): FieldView[] {
  const lines = linesOfText(text);
  const facts = factsAsTheyStand(item);
  return fieldsOf(item).map((field) =>
    fieldView(
      notice,
      text,
      lines,
      field,
      facts.filter(({ fact }) => fact.field === field.name),
    ),
  );
}
