/**
 * A domain or an aspect that every item tells under a label of its own: `所属领域：幼有所育`, `服务类别：优孕优生服务`. Such labels are no fields:
 * they say which heading an item stands under.
 */
import { isWider } from '../labels/known.ts';
import { squeezed, type Vocabulary } from '../labels/vocabulary.ts';
import { markerOf } from '../text/markers.ts';
import { narrow } from '../text/narrow.ts';
import type { Level, Outline, OutlineField, OutlineHeading, OutlineItem } from './types.ts';

/** In so many of the items, and with two values at least: `服务类别：基本公共服务` in all of them tells nothing apart. */
const LEAST_SHARE = 0.5;
const LEAST_VALUES = 2;

/** @param text the clean text that the pieces point into */
export function applyLabelledHeadings(outline: Outline, text: string, words: Vocabulary): void {
  const levels = levelsOf(outline, text, words);
  if (levels.size === 0) return;
  const known: OutlineHeading[] = outline.headings;
  for (const item of outline.items) {
    for (const level of ['domain', 'aspect'] as const) {
      const field = item.fields.find((f) => f.role === null && levels.get(f.label) === level);
      if (!field) continue;
      item.fields = item.fields.filter((f) => f !== field);
      outline.messages = outline.messages.filter((m) => m.span !== field.labelSpan);
      if (field.labelSpan) outline.claims.push({ span: field.labelSpan, role: 'label' });
      const heading = headingOf(outline, known, level, field, item, text);
      if (heading.name !== '') item[level] = heading;
    }
  }
}

/** Which label tells which level. Of two that could tell the domain the narrower tells the aspect, or the second. */
function levelsOf(outline: Outline, text: string, words: Vocabulary): Map<string, Level> {
  const found = new Map<string, { count: number; values: Set<string>; level: Level }>();
  const items = outline.items.filter((item) => item.fields.length > 0);
  for (const item of items) {
    for (const field of item.fields) {
      const level = field.role === null ? words.head(squeezed(field.label)) : null;
      if (level !== 'domain' && level !== 'aspect') continue;
      const known = found.get(field.label) ?? { count: 0, values: new Set<string>(), level };
      known.count++;
      known.values.add(textOf(field, text));
      found.set(field.label, known);
    }
  }
  const taken = new Set<Level>(outline.headings.map((heading) => heading.level));
  const levels = new Map<string, Level>();
  // 服务类别：… before 所属领域：…
  const widest = [...found].sort(([a], [b]) => Number(isWider(b, a)) - Number(isWider(a, b)));
  for (const [label, { count, values, level }] of widest) {
    if (count < items.length * LEAST_SHARE || values.size < LEAST_VALUES) continue;
    const free = taken.has(level) ? 'aspect' : level;
    if (taken.has(free)) continue;
    taken.add(free);
    levels.set(label, free);
  }
  return levels;
}

const textOf = (field: OutlineField, text: string): string =>
  field.pieces
    .map((piece) => text.slice(piece.start, piece.end))
    .join('')
    .replace(/\s+/gu, '')
    .replace(/[。；;]$/u, '');

function headingOf(
  outline: Outline,
  known: OutlineHeading[],
  level: Level,
  field: OutlineField,
  item: OutlineItem,
  text: string,
): OutlineHeading {
  const value = textOf(field, text);
  const first = field.pieces[0] ?? { start: 0, end: 0, soft: false };
  const marker = markerOf(narrow(text.slice(first.start, first.end)));
  const name = marker
    ? value.slice(text.slice(first.start, first.start + marker.length).replace(/\s+/gu, '').length)
    : value;
  const domain = level === 'aspect' ? item.domain : null;
  const same = known.find((h) => h.level === level && h.name === name && h.domain === domain);
  if (same) {
    for (const { start, end } of field.pieces) outline.claims.push({ span: [start, end], role: 'heading' });
    return same;
  }
  const skip = marker?.length ?? 0;
  const heading: OutlineHeading = {
    level,
    no: marker?.no ?? null,
    name,
    number: marker ? [first.start, first.start + skip] : null,
    namePieces: field.pieces.map((piece, i) => (i === 0 ? { ...piece, start: piece.start + skip } : piece)),
    domain,
  };
  if (name !== '') known.push(heading);
  return heading;
}

// Headings that the source lost (record contract, section 2): the last heading must not swallow what follows.
// Evidence: an empty residue of a heading, or a blank left before an item's number where others have none (` 13.学前教育幼儿资助。`).
// From there, of the levels that may be the lost one, null to the next heading of that level.

/** An item with what stands before its number. */
export interface Trace {
  item: OutlineItem;
  residue: boolean;
  blank: boolean;
}

/** Blanks count as evidence only where they are the exception. */
const FEW = 0.3;

const LEVEL_ZH: Readonly<Record<Level, string>> = { domain: '领域', aspect: '方面' };

export function applyLostHeadings(outline: Outline, traces: readonly Trace[]): void {
  const blanks = traces.filter((t) => t.blank).length;
  const blankCounts = blanks > 0 && blanks < traces.length * FEW;
  const lost: Record<Level, boolean> = { domain: false, aspect: false };
  const seen: Record<Level, OutlineHeading | null> = { domain: null, aspect: null };
  for (const { item, residue, blank } of traces) {
    for (const level of ['domain', 'aspect'] as const) {
      if (item[level] !== seen[level]) {
        if (item[level] !== null) lost[level] = false;
        seen[level] = item[level];
      }
    }
    if (residue || (blank && blankCounts)) {
      const levels = (['domain', 'aspect'] as const).filter((level) => mayBeLost(outline, level, item));
      for (const level of levels) lost[level] = true;
      if (levels.length > 0) {
        outline.messages.push({
          rule: 'heading-lost',
          params: { levels, levels_zh: levels.map((l) => LEVEL_ZH[l]) },
          item,
          span: item.number,
        });
      }
    }
    if (lost.domain) item.domain = null;
    if (lost.aspect) item.aspect = null;
  }
}

/** A level may be the lost one unless its heading stands right above, or its numbers follow without a gap round this place. */
function mayBeLost(outline: Outline, level: Level, item: OutlineItem): boolean {
  const all = outline.headings.filter((h) => h.level === level);
  if (all.length === 0) return false;
  const at = (h: OutlineHeading): number => h.number?.[0] ?? h.namePieces[0]?.start ?? 0;
  const before = all.filter((h) => at(h) < item.start);
  const previous = before.at(-1);
  const next = all[before.length];
  const isAbove =
    previous !== undefined &&
    !outline.items.some((o) => o !== item && o.start > at(previous) && o.start < item.start);
  if (isAbove) return false;
  if (!previous || !next || previous.no === null || next.no === null) return true;
  return next.no !== previous.no + 1 || (level === 'aspect' && next.no === 1);
}
