/** What inspect finds in a source: layouts with their evidence, what there is to see, and the record it would become. */

import type { LayoutFile } from '../labels/layout-file.ts';
import { layouts } from '../layout.ts';
import type { Wording } from '../messages/index.ts';
import { type Considered, consider, readNotice, type SourceMeta } from '../read-notice.ts';
import { fieldsOf } from '../records/fields.ts';
import type { NoticeRecord } from '../records/schema.ts';
import { linesOfText } from '../show/field-view.ts';
import type { Source } from '../source.ts';
import { countFacts } from '../write/rows.ts';

interface Spot {
  line: number;
  start: number;
  end: number;
  text: string;
}

export interface Inspection {
  media_type: string;
  encoding: string | null;
  characters: number;
  /** What the format itself states. */
  format: { tables: number; headings: number; places: number };
  /** Every layout, the surest first; `confidence` 0 and no evidence for one that does not fit. `chosen` is the one a record is read by. */
  layouts: { name: string; confidence: number; evidence: Wording[]; description: string; chosen: boolean }[];
  /** What there is to see, whatever the layout: labels at the start of lines with their number, tables, the first lines. */
  found: {
    labels: { label: string; role: string | null; count: number }[];
    tables: number;
    tables_with_known_heads: number;
    first_lines: string[];
  };
  /** null for a file that is no notice. */
  notice: {
    document: NoticeRecord['document'];
    domains: NoticeRecord['domains'];
    aspects: NoticeRecord['aspects'];
    /** `fields`: name → number of characters. */
    items: {
      id: string;
      number_raw: string | null;
      name: string;
      domain: string | null;
      aspect: string | null;
      fields: Record<string, number>;
    }[];
    facts: Record<string, number>;
    repairs: (Spot & { kind: string })[];
    unclaimed: Spot[];
    /** What a user could lay beside the file as NAME.layout.json; null where nothing is unknown. */
    teach: LayoutFile | null;
    warnings: NoticeRecord['warnings'];
  } | null;
}

const FIRST_LINES = 5;
const LONGEST_SHOWN = 80;

/** @returns what was found, and the error that kept it from becoming a record, if any */
export async function inspectSource(
  source: Source,
  meta: SourceMeta,
): Promise<{ inspection: Inspection; error: unknown }> {
  const considered = await consider(source);
  const inspection: Inspection = {
    media_type: source.mediaType,
    encoding: source.encoding,
    characters: source.text.length,
    format: { tables: source.tables.length, headings: source.headings.length, places: source.places.length },
    layouts: await layoutsOf(considered),
    found: foundIn(considered),
    notice: null,
  };
  try {
    inspection.notice = noticeOf(await readNotice(source, meta), source.text);
    return { inspection, error: null };
  } catch (error) {
    return { inspection, error };
  }
}

async function layoutsOf({ candidates }: Considered): Promise<Inspection['layouts']> {
  const all = await layouts();
  const describe = (name: string): string => all.find((layout) => layout.name === name)?.description ?? '';
  const fitting = candidates.map(({ layout, confidence, evidence }, at) => ({
    name: layout,
    confidence,
    evidence,
    description: describe(layout),
    chosen: at === 0,
  }));
  const unfit = all.filter((layout) => !candidates.some((candidate) => candidate.layout === layout.name));
  return [
    ...fitting,
    ...unfit.map(({ name, description }) => ({
      name,
      confidence: 0,
      evidence: [],
      description,
      chosen: false,
    })),
  ];
}

function foundIn({ draft, view }: Considered): Inspection['found'] {
  const labels = new Map<string, { label: string; role: string | null; count: number }>();
  for (const { label } of view.labelled.segments) {
    if (!label) continue;
    const known = labels.get(label.squeezed) ?? { label: label.squeezed, role: label.role, count: 0 };
    known.count++;
    labels.set(label.squeezed, known);
  }
  const lines = draft.lines.filter((line) => line.folded.trim() !== '').slice(0, FIRST_LINES);
  return {
    labels: [...labels.values()].sort((a, b) => b.count - a.count),
    tables: draft.tables.length,
    tables_with_known_heads: view.tables.length,
    first_lines: lines.map((line) =>
      draft.text.slice(line.start, Math.min(line.end, line.start + LONGEST_SHOWN)),
    ),
  };
}

/** The NAME.layout.json that would settle the labels and heads that are not known; null where all are. */
function proposalOf(record: NoticeRecord): LayoutFile | null {
  const unknown = record.warnings
    .filter((w) => w.rule === 'unknown-label')
    .map((w) => String(w.params.label));
  if (unknown.length === 0) return null;
  const settled = Object.fromEntries([...new Set(unknown)].sort().map((label) => [label, 'other' as const]));
  const tabular = record.document.layout.name === 'tabular';
  return { labels: tabular ? {} : settled, columns: tabular ? settled : {}, markers: {} };
}

function noticeOf(record: NoticeRecord, text: string): NonNullable<Inspection['notice']> {
  const lines = linesOfText(text);
  const spot = (start: number, end: number): Spot => ({
    line: lines.findLast((line) => line.start <= start)?.no ?? 1,
    start,
    end,
    text: text.slice(start, end),
  });
  return {
    document: record.document,
    domains: record.domains,
    aspects: record.aspects,
    items: record.items.map((item) => ({
      id: item.id,
      number_raw: item.number_raw,
      name: item.name,
      domain: item.domain,
      aspect: item.aspect,
      fields: Object.fromEntries(fieldsOf(item).map(({ name, field }) => [name, field.text.length])),
    })),
    facts: { ...countFacts(record.items) },
    repairs: record.repairs.map(({ kind, start, end }) => ({ kind, ...spot(start, end) })),
    unclaimed: record.claims
      .filter((claim) => claim[2] === 'unclaimed')
      .map(([start, end]) => spot(start, end)),
    warnings: record.warnings,
    teach: proposalOf(record),
  };
}
