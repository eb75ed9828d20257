/**
 * Reads a notice whose fields bear labels: the outline engine. Levels are found by evidence (evidence.ts, headings.ts), items by the label
 * that opens them (starts.ts); what stands above a name are its headings (blocks.ts), what stands behind a label is its field.
 */
import type { Draft } from '../draft.ts';
import { endOfList } from './back-matter.ts';
import { BehindItems } from './behind-items.ts';
import { blockAbove } from './blocks.ts';
import type { Evidence } from './evidence.ts';
import type { Family } from './families.ts';
import { headingFamilies } from './headings.ts';
import { LabelledOutline } from './labelled-outline.ts';
import type { Segment } from './segments.ts';
import { parentAbove, type Start } from './starts.ts';
import type { LineLevel, Outline } from './types.ts';

/** The labelled lines of a draft, what they say of themselves, and where items start. */
export interface Labelled {
  segments: readonly Segment[];
  evidence: Evidence;
  starts: readonly Start[];
}

/** Headings, items and fields of a labelled draft, offsets into its clean text. */
export function readLabelled(draft: Draft, labelled: Labelled): Outline {
  const { segments, evidence, starts } = labelled;
  const outline: Outline = { headings: [], items: [], claims: [], messages: [], body: [0, 0] };
  const levels = levelsOf(draft, labelled);
  const builder = new LabelledOutline(draft, outline);
  const stop = endOfList(segments, evidence, levels);
  const behind = new BehindItems(segments, builder);
  let floor = 0;
  starts.forEach((start, i) => {
    const block = blockAbove(segments, floor, start, evidence, levels, builder.expected());
    if (i === 0) outline.body[0] = (segments[block.from] as Segment).line.start;
    else
      behind.read(
        floor,
        block.from,
        block.parts.some(({ kind }) => kind === 'heading'),
      );
    builder.open(block, segments.slice(start.from, start.to), start.sub);
    floor = lastLabelBefore(segments, start.label, starts[i + 1]?.label ?? stop) + 1;
    builder.fieldsOf(segments.slice(start.label, floor));
  });
  behind.read(floor, stop, true);
  behind.settle();
  outline.body[1] = segments[stop]?.line.start ?? draft.text.length;
  builder.finish();
  return outline;
}

/** Which level the headings of each family are of; what a user taught comes first. */
function levelsOf({ words }: Draft, { segments, evidence, starts }: Labelled): Map<Family, LineLevel> {
  const excluded = new Set<Family>([evidence.itemFamily, evidence.subFamily ?? 'plain']);
  excluded.delete('plain');
  const levels = headingFamilies(
    segments,
    starts.map(({ from, sub }) => (sub ? (parentAbove(segments, 0, from, evidence) ?? from) : from)),
    excluded,
    evidence.unstopped,
  );
  for (const level of ['domain', 'aspect'] as const) {
    const family = words.markers[level];
    if (family) levels.set(family, level);
  }
  return levels;
}

/** Index of the last label in [from, end), where `end` is the label of the next item. */
function lastLabelBefore(segments: readonly Segment[], from: number, end: number): number {
  let last = from;
  for (let i = from; i < end; i++) if (segments[i]?.label) last = i;
  return last;
}
