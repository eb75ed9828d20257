/**
 * Headings that the source lost (record contract, section 2): the last heading must not swallow what follows.
 * Evidence: an empty residue of a heading, or a blank left before an item's number where others have none (` 13.学前教育幼儿资助。`).
 * From there, of the levels that may be the lost one, null to the next heading of that level.
 */
import type { Level, Outline, OutlineHeading, OutlineItem } from './types.ts';

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
