/**
 * Layouts: how notices are laid out, one file each in parsers/. They are found by discovery and chosen by evidence, never by file name.
 * A layout is a thin, named case of the engines in outline/ and tables/: it says which evidence speaks for it.
 */

import { readdir } from 'node:fs/promises';
import * as z from 'zod';
import type { Draft } from './draft.ts';
import { InputError } from './errors.ts';
import { explained } from './explained.ts';
import { isAgency } from './labels/known.ts';
import type { DocumentDraft } from './letter/document.ts';
import type { TitlesGiven } from './letter/short-titles.ts';
import { told, type Wording } from './messages/index.ts';
import { contentsLines } from './outline/contents.ts';
import { type Evidence, gather } from './outline/evidence.ts';
import { type Family, lineWords, nestingRank } from './outline/families.ts';
import { withParagraphItems } from './outline/paragraph-items.ts';
import { type Labelled, readLabelled } from './outline/read-labelled.ts';
import { cutRunInItems } from './outline/run-in-items.ts';
import { type Segment, segmentsOf } from './outline/segments.ts';
import { withGluedNumbers, withHeadingsApart, withNumbersAlone } from './outline/settled-numbers.ts';
import { findStarts } from './outline/starts.ts';
import { goingOn } from './outline/tabular/told-twice.ts';
import type { Outline } from './outline/types.ts';
import { learnLabels } from './outline/unknown-labels.ts';
import { moduleFile } from './package.ts';
import { labelOf } from './records/labels.ts';
import type { ServiceTable } from './tables/service-tables.ts';
import { headsTexts } from './tables/written-lines.ts';
import { isTitleLine } from './text/document-titles.ts';
import type { Line } from './text/lines.ts';
import { markerOf } from './text/markers.ts';

/** What all layouts look at, worked out once a notice. */
export class View {
  readonly draft: Draft;
  readonly contents: ReadonlySet<number>;
  #labelled: Labelled | null = null;

  constructor(draft: Draft) {
    this.draft = draft;
    this.contents = contentsLines(draft.lines);
  }

  get labelled(): Labelled {
    if (!this.#labelled) {
      const all = this.draft.lines.filter((l) => !this.contents.has(l.index));
      const heads = all.filter(({ folded }) => headsTexts(folded));
      const lines = heads.length === 0 ? all : all.filter((line) => !heads.includes(line));
      const words = learnLabels(lines, this.draft.words);
      const cut = segmentsOf(lines, this.draft.hints, words);
      const told = this.#inOrder(cut, heads);
      const paragraphs = withParagraphItems(cut);
      const inParagraphs = paragraphs && this.#inOrder(paragraphs, heads);
      this.#labelled = inParagraphs && inParagraphs.starts.length >= told.starts.length ? inParagraphs : told;
    }
    return this.#labelled;
  }

  #inOrder(cut: readonly Segment[], heads: readonly Line[]): Labelled {
    const segments = withHeadingsApart(cutRunInItems(withGluedNumbers(withNumbersAlone(cut))));
    const evidence = gather(segments, this.draft.words.markers);
    return { segments, heads, evidence, starts: findStarts(segments, evidence) };
  }

  get tables(): readonly ServiceTable[] {
    return this.draft.tables;
  }
}

export interface Candidate {
  layout: string;
  /** 0..1: the share of the notice's items that speak for it. */
  confidence: number;
  /** What speaks for it, for people: `97 items begin with a line "1." before 服务对象`. */
  evidence: Wording[];
  /** What the file itself states of its document: a notice that was printed as Markdown. Else the letter is read for it. */
  document?: Stated;
  read(): Outline;
}

export interface Stated {
  record: DocumentDraft;
  /** Short titles that its letter gave. */
  titles: TitlesGiven;
}

export interface Layout {
  name: string;
  /** What such notices look like, in one sentence, with a line of one. */
  description: string;
  detect(view: View): Candidate | null;
}

const layoutSchema = z.object({
  name: z.string().regex(/^[a-z]+$/),
  description: z.string().min(10),
  detect: z.custom<Layout['detect']>((v) => typeof v === 'function'),
});

let discovered: Promise<Layout[]> | null = null;

/** Every layout of parsers/, in the order of their names. @throws z.ZodError for a file that is no layout */
export function layouts(): Promise<Layout[]> {
  discovered ??= discover();
  return discovered;
}

async function discover(): Promise<Layout[]> {
  const folder = moduleFile('parsers/');
  const files = (await readdir(folder)).filter((f) => /\.(?:ts|js)$/u.test(f) && !f.endsWith('.d.ts')).sort();
  const found: Layout[] = [];
  for (const file of files) {
    const module: { layout?: unknown } = await import(new URL(file, folder).href);
    found.push(layoutSchema.parse(module.layout));
  }
  return found;
}

/** All candidates for a notice, the surest first; equals in the order of names. */
export async function candidates(view: View): Promise<Candidate[]> {
  const found: Candidate[] = [];
  for (const layout of await layouts()) {
    const candidate = layout.detect(view);
    if (candidate) found.push(candidate);
  }
  found.sort((a, b) => b.confidence - a.confidence || (a.layout < b.layout ? -1 : 1));
  return byFieldsTold(view, byWhatTheyExplain(view, found));
}

/** A reading that explains so many times as much of the notice goes before one that is surer of its own part. */
const FAR_MORE = 1.5;

/**
 * A table and labelled text are found by evidence of different kinds: where a notice has both (a list of labelled items, and behind it an
 * annex with a small table), what each of them reads decides, and its share becomes a part of its evidence.
 */
function byWhatTheyExplain(view: View, found: readonly Candidate[]): Candidate[] {
  const table = found.find(({ layout }) => layout === 'tabular');
  const text = found.find(({ layout }) => LABELLED.has(layout));
  if (!table || !text) return [...found];
  const joint = goingOn(view.draft, text.read(), table.read());
  if (joint) {
    const both: Candidate = {
      ...text,
      evidence: [...text.evidence, ...table.evidence],
      read: () => joint,
    };
    return [both, ...found.filter((one) => one !== table && one !== text)];
  }
  const [surer, other] = table.confidence >= text.confidence ? [table, text] : [text, table];
  const [own, others] = [surer, other].map((one) => explained(view.draft, one.read())) as [number, number];
  const shown = found.map((one) =>
    one === surer ? withShare(one, own) : one === other ? withShare(one, others) : one,
  );
  if (others <= own * FAR_MORE) return shown;
  const winner = shown[found.indexOf(other)] as Candidate;
  // as sure as the one that it beats, which is as sure as its part of the text is large
  const beaten = shown
    .filter((one) => one !== winner)
    .map((one) => ({
      ...one,
      confidence: round((one.confidence * own) / others),
    }));
  return [{ ...winner, confidence: surer.confidence }, ...beaten];
}

/** Names alone on their lines are the weakest sign of items: a reading that tells so many times as many fields apart goes before. */
const MORE_FIELDS = 1.1;

/** Labels that recur too seldom to be learned are glued to the field before them; a list of benefits knows them by where they stand. */
function byFieldsTold({ draft, labelled }: View, found: readonly Candidate[]): Candidate[] {
  const [first] = found;
  const cards = found.find(({ layout }) => layout === 'cards');
  if (!cards || first?.layout !== 'inferred') return [...found];
  const [own, others] = [cards.read().items, first.read().items];
  const fields = (items: typeof own): number => items.reduce((sum, item) => sum + item.fields.length, 0);
  const more =
    labelled.evidence.itemFamily === 'plain'
      ? own.length >= others.length && fields(own) > fields(others) * MORE_FIELDS
      : own.length > others.length && standsFurtherOut(draft, own, labelled.evidence.itemFamily);
  return more ? [cards, ...found.filter((one) => one !== cards)] : [...found];
}

/** 3、医疗救助 is further out than `①重点保障对象：…` within it: labels that few items bear make no items of what stands above them. */
function standsFurtherOut({ folded }: Draft, items: Outline['items'], family: Family): boolean {
  const markers = items.map(({ number }) => number && markerOf(folded.slice(number[0], number[0] + 40)));
  return markers.every((marker) => marker && nestingRank(marker.family) < nestingRank(family));
}

const LABELLED = new Set(['bookmarked', 'numbered', 'parenthesised', 'inferred']);

const withShare = (candidate: Candidate, share: number): Candidate => ({
  ...candidate,
  evidence: [...candidate.evidence, told('evidence-explains', { share: Math.round(share * 100) })],
});

const LEAST_ITEMS = 2;

/** The candidate for a notice whose items bear numbers of one of `families`, with labelled fields below. */
export function labelledCandidate(
  view: View,
  layout: string,
  families: readonly Family[] | null,
  weight: (evidence: Evidence) => number,
): Candidate | null {
  const { labelled } = view;
  const { evidence, starts } = labelled;
  if (evidence.opener === null || starts.length < LEAST_ITEMS) return null;
  if (families && !families.includes(evidence.itemFamily)) return null;
  const roles = new Set(labelled.segments.map((s) => s.label?.role).filter(Boolean));
  if (roles.size < 2 && !namesWithBodies(view)) return null;
  const own =
    (evidence.byFamily.get(evidence.itemFamily) ?? 0) +
    (evidence.subFamily ? (evidence.byFamily.get(evidence.subFamily) ?? 0) : 0);
  const confidence = round(weight(evidence) * Math.min(1, own / Math.max(1, evidence.openers)));
  return {
    layout,
    confidence,
    evidence: [
      told('evidence-labels', {
        own,
        all: evidence.openers,
        family: evidence.itemFamily,
        line_zh: lineWords(evidence.itemFamily),
        field: evidence.opener.replace('?', ''),
        field_zh: evidence.opener.startsWith('?')
          ? evidence.opener.slice(1)
          : labelOf('field', evidence.opener, 'zh'),
      }),
    ],
    read: () => readLabelled(view.draft, labelled),
  };
}

const LEAST_NAMES = 5;

/** `1. 家庭病床服务（责任单位：县卫生健康局）`, line after line below the title of a list: names, and who answers for each. */
function namesWithBodies({ draft, labelled: { segments, evidence, starts } }: View): boolean {
  const bodies = segments.every(({ label }) => !label?.role || isAgency(label.role));
  const numbered = starts.filter(({ from }) => segments[from]?.marker?.no != null).length;
  return (
    bodies &&
    evidence.openers >= LEAST_NAMES &&
    numbered >= evidence.openers &&
    draft.lines.some(({ folded }) => isTitleLine(folded))
  );
}

export const round = (x: number): number => Math.round(x * 1000) / 1000;

/** The error for a text that no layout reads, with what was found. */
export const notANotice = (evidence: Wording): InputError =>
  new InputError('not-a-notice', { evidence: evidence.en, evidence_zh: evidence.zh });
