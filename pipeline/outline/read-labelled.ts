/**
 * Reads a notice whose fields bear labels: the outline engine. Levels are found by evidence (evidence.ts, headings.ts), items by the label
 * that opens them (starts.ts); what stands above a name are its headings (blocks.ts), what stands behind a label is its field.
 */

import type { Draft } from '../draft.ts';
import { isAgency } from '../labels/known.ts';
import { endsSentence, type Line } from '../text/lines.ts';
import type { Span } from '../text/ranges.ts';
import { endOfList } from './back-matter.ts';
import { blockAbove } from './blocks.ts';
import type { Evidence } from './evidence.ts';
import type { Family } from './families.ts';
import { headingFamilies } from './headings.ts';
import { LabelledOutline } from './labelled-outline.ts';
import { labelKey } from './line-kinds.ts';
import type { Segment } from './segments.ts';
import { parentAbove, type Start } from './starts.ts';
import type { LineLevel, Outline, OutlineItem } from './types.ts';

// Lines behind the last field of an item. A paragraph that stands there above a heading or at the list's end, and behind no item in the
// midst of others, speaks of the items above it: `服务对象：户籍新生儿。 ⏎ 以上3项服务，群众可到乡镇卫生院办理。 ⏎ 二、教育服务`.

/** What is shorter may be the rest of a sentence. */
const SHORTEST = 8;
/** So many lines of a text broken at its width, and how full a line is that may go on. */
const FEWEST_BROKEN = 3;
const FULL = 0.8;

class BehindItems {
  readonly #segments: readonly Segment[];
  readonly #builder: LabelledOutline;
  readonly #later: { item: OutlineItem; lines: readonly Segment[]; key: string }[] = [];
  /** Labels (labelKey) whose fields have further paragraphs where an item goes on, or the next follows. */
  readonly #long = new Set<string>();
  /** The longest line, where lines are broken at a width; else 0. */
  readonly #width: number;

  constructor(segments: readonly Segment[], builder: LabelledOutline) {
    this.#segments = segments;
    this.#builder = builder;
    const broken = segments.filter(
      (segment, i) => !segment.label && !segment.marker && !endsSentence(segments[i - 1]?.folded ?? '。'),
    ).length;
    this.#width =
      broken < FEWEST_BROKEN ? 0 : segments.reduce((most, { line }) => Math.max(most, line.folded.length), 0);
    segments.forEach((segment, i) => {
      if (!segment.label) return;
      let to = i + 1;
      while (isPlain(segments[to])) to++;
      if (segments[to]?.label && isProse(segments.slice(i + 1, to))) this.#long.add(labelKey(segment) ?? '');
    });
  }

  /** Lines [from, to) behind a label's. @param ends whether a heading stands below them, or nothing */
  read(from: number, to: number, ends: boolean): void {
    const lines = this.#segments.slice(from, to);
    const field = this.#segments[from - 1];
    const { item } = this.#builder;
    const apart = item !== null && field !== undefined && this.#isWhole(field) && isProse(lines);
    if (apart && ends) {
      this.#later.push({ item, lines, key: labelKey(field) ?? '' });
      return;
    }
    if (apart) this.#long.add(labelKey(field) ?? '');
    this.#builder.fieldsOf(lines);
  }

  /** Of agencies the names themselves tell. */
  #isWhole({ label, folded, line }: Segment): boolean {
    if (!label || isAgency(label.role) || !/[。!?]$/u.test(folded)) return false;
    return this.#width === 0 || line.folded.length < this.#width * FULL;
  }

  /** All items have gone by. */
  settle(): void {
    for (const { item, lines, key } of this.#later) this.#builder.behind(item, lines, !this.#long.has(key));
  }
}

const isPlain = (segment: Segment | undefined): boolean =>
  segment !== undefined && !segment.label && !segment.marker;

const isProse = (lines: readonly Segment[]): boolean =>
  lines.length > 0 &&
  lines.every(isPlain) &&
  (lines[0]?.folded.length ?? 0) >= SHORTEST &&
  /[。!?]$/u.test(lines.at(-1)?.folded ?? '');

/** The labelled lines of a draft, what they say of themselves, and where items start. */
export interface Labelled {
  segments: readonly Segment[];
  /** Lines that say what labels and texts are: 事项 | 说明. */
  heads: readonly Line[];
  evidence: Evidence;
  starts: readonly Start[];
}

/** Headings, items and fields of a labelled draft, offsets into its clean text. */
export function readLabelled(draft: Draft, labelled: Labelled): Outline {
  const { segments, heads, evidence, starts } = labelled;
  const claims = heads.map(({ start, end }) => ({ span: [start, end] as Span, role: 'table_head' as const }));
  const outline: Outline = { headings: [], items: [], claims, messages: [], body: [0, 0] };
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
