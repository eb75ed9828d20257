/**
 * The notice tree: a unist tree that unified's transformers walk. Every node bears its position in the text as read,
 * given at the moment it is made.
 */

import type { Node, Parent } from 'unist';
import type { CleanText } from './clean/text.ts';
import type { Draft } from './draft.ts';
import type { Letter } from './letter/letter.ts';
import type { TitlesGiven } from './letter/short-titles.ts';
import type { Outline, OutlineHeading, OutlineItem } from './outline/types.ts';
import { headingNumbers, itemId, localIds, noFacts, numbering } from './records/ids.ts';
import type { HungFacts } from './records/kinds.ts';
import {
  type DocumentRecord,
  FIELD_NAMES,
  type FieldName,
  type NamedAgency,
  type Repair,
} from './records/schema.ts';
import { joinPieces, type Piece } from './text/join.ts';
import type { Span } from './text/ranges.ts';

export interface FieldNode extends Node {
  type: 'field';
  /** One of the contract's names, or null for what is kept under `other`. */
  name: FieldName | null;
  label: string;
  labelSource: Span[];
  text: string;
  source: Span[];
  /** False for a merged cell that an item before claims. */
  claimed: boolean;
}

export interface HeadingNode extends Node {
  type: 'heading';
  heading: OutlineHeading;
  source: Span[];
  numberSource: Span[];
}

export interface ItemNode extends Parent {
  type: 'item';
  item: OutlineItem;
  /** As its record bears them. */
  id: string;
  no: number;
  nameSource: Span[];
  numberSource: Span[];
  children: FieldNode[];
  agencies: NamedAgency[];
  facts: HungFacts;
}

/** The tree of an outline, before the document that it is of is put to it. */
export interface OutlineTree extends Parent {
  type: 'notice';
  children: (HeadingNode | ItemNode)[];
  outline: Outline;
  letter: Letter;
  /** Joints that parsing closed between lines, as repairs. */
  joints: Repair[];
}

export interface NoticeTree extends OutlineTree {
  document: DocumentRecord;
  /** Short titles that the notice gave to itself, which are no citations, and to other documents. */
  titles: TitlesGiven;
  /** Its table of contents, in the clean text. */
  contents: [number, number][];
}

/** Fields in the order of the contract, `other` last; the list of fields as facts name them. */
export function namedFields(node: ItemNode): { key: string; node: FieldNode }[] {
  const named = FIELD_NAMES.flatMap((name) =>
    node.children.filter((f) => f.name === name).map((f) => ({ key: name as string, node: f })),
  );
  const other = node.children.filter((f) => f.name === null).map((f, i) => ({ key: `other.${i}`, node: f }));
  return [...named, ...other];
}

/** Builds the tree of an outline: clean offsets become offsets in the text as read. */
/** @param documentId of which the items' ids are made */
export function treeOf(draft: Draft, outline: Outline, letter: Letter, documentId: string): OutlineTree {
  const { clean } = draft;
  const joints: Repair[] = [];
  const headings = outline.headings.map(
    (heading): HeadingNode => ({
      type: 'heading',
      heading,
      source: rangesOf(clean, heading.namePieces),
      numberSource: spanRanges(clean, heading.number),
      ...placed(rangesOf(clean, heading.namePieces)),
    }),
  );
  const numberOf = numbering(outline.items);
  const local = localIds(outline.items, numberOf, headingNumbers(outline.headings));
  const items = outline.items.map((item, at): ItemNode => {
    const nameSource = rangesOf(clean, item.namePieces);
    const fields = item.fields.flatMap((field): FieldNode[] => {
      const pieces = trimPieces(draft.text, field.pieces);
      const joined = joinPieces(draft.text, draft.folded, pieces, draft.source.paragraphs);
      if (field.claimed)
        joints.push(
          ...joined.joints
            .map(([start, end]) => jointRepair(clean, start, end))
            .filter((r) => r.end > r.start),
        );
      if (joined.text === '') return [];
      const source = rangesOf(clean, pieces);
      return [
        {
          type: 'field',
          name: field.role,
          label: field.label,
          labelSource: spanRanges(clean, field.labelSpan),
          text: joined.text,
          source,
          claimed: field.claimed,
          ...placed(source),
        },
      ];
    });
    return {
      type: 'item',
      item,
      id: itemId(documentId, local[at] ?? ''),
      no: numberOf(item),
      nameSource,
      numberSource: spanRanges(clean, item.number),
      children: fields,
      agencies: [],
      facts: noFacts(),
      ...placed(nameSource),
    };
  });
  return { type: 'notice', children: inOrder(headings, items), outline, letter, joints };
}

/** Headings where they stand between items; items as the outline has them: of two set side by side the left ones come first, down to the last. */
function inOrder(headings: readonly HeadingNode[], items: readonly ItemNode[]): (HeadingNode | ItemNode)[] {
  const waiting = [...headings].sort((a, b) => first(a) - first(b));
  const children = items.flatMap((item) => {
    const after = waiting.findIndex((heading) => first(heading) > first(item));
    return [...waiting.splice(0, after < 0 ? waiting.length : after), item];
  });
  return [...children, ...waiting];
}

const first = (node: HeadingNode | ItemNode): number =>
  node.type === 'heading'
    ? (node.numberSource[0]?.[0] ?? node.source[0]?.[0] ?? 0)
    : (node.numberSource[0]?.[0] ?? node.nameSource[0]?.[0] ?? node.children[0]?.source[0]?.[0] ?? 0);

/** A field's text has no blanks at its ends: empty pieces at either end go. */
function trimPieces(text: string, pieces: readonly Piece[]): Piece[] {
  return pieces.filter((p) => text.slice(p.start, p.end).trim() !== '');
}

function jointRepair(clean: CleanText, start: number, end: number): Repair {
  const to = clean.toRead(end);
  const gap = clean.read.slice(clean.toRead(Math.max(0, start - 1)) + 1, to);
  const removed = gap.slice(gap.trimEnd().length);
  return { kind: 'page_break_join', start: to - removed.length, end: to, removed };
}

export function rangesOf(clean: CleanText, pieces: readonly Piece[]): Span[] {
  return pieces.flatMap((p) => clean.ranges(p.start, p.end));
}

export function spanRanges(clean: CleanText, span: Span | null): Span[] {
  return span ? clean.ranges(span[0], span[1]) : [];
}

/** Offsets alone: a notice is thousands of characters on few lines, and its readers count characters. */
function placed(source: readonly Span[]): Pick<Node, 'data'> {
  const start = source[0]?.[0];
  const end = source.at(-1)?.[1];
  return start === undefined || end === undefined ? {} : { data: { start, end } as Node['data'] & object };
}
