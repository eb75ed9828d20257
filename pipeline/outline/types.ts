/** What a layout reads out of a draft: headings and items with their fields, in order. Offsets are into the clean text. */

import type { NoticeTold } from '../messages/index.ts';
import type { FieldName } from '../records/schema.ts';
import type { Piece } from '../text/join.ts';
import type { Span } from '../text/ranges.ts';

export type Level = 'domain' | 'aspect';
/** Of a line above items; a list (第一部分 国家标准项目) holds domains and is none. */
export type LineLevel = Level | 'list';

export interface OutlineHeading {
  level: Level;
  no: number | null;
  name: string;
  number: Span | null;
  namePieces: Piece[];
  /** For an aspect, the domain it stands under. */
  domain: OutlineHeading | null;
}

export interface OutlineField {
  /** null for a label that is not known: kept under `other`. */
  role: FieldName | null;
  label: string;
  labelSpan: Span | null;
  pieces: Piece[];
  /** False for a merged cell that another item claims. */
  claimed: boolean;
}

export interface OutlineItem {
  no: number | null;
  subNo: number | null;
  number: Span | null;
  numberRaw: string | null;
  namePieces: Piece[];
  name: string;
  domain: OutlineHeading | null;
  aspect: OutlineHeading | null;
  fields: OutlineField[];
  parent: OutlineItem | null;
  /** A heading above it that names a body, and is no heading of the records: its number tells items apart that bear the same. */
  section?: OutlineHeading;
  /** True for an item that is followed by its sub-items. */
  isParent: boolean;
  start: number;
}

export type OutlineMessage = NoticeTold & { item: OutlineItem | null; span: Span | null };

/** Spans that are no part of a heading or item: contents, table heads, notes between. */
export interface OutlineClaim {
  span: Span;
  role: 'toc' | 'table_head' | 'note' | 'heading' | 'annex' | 'body' | 'label' | 'unclaimed';
}

export interface Outline {
  headings: OutlineHeading[];
  items: OutlineItem[];
  claims: OutlineClaim[];
  messages: OutlineMessage[];
  /** The part of the clean text that holds the list of services; what is outside is the letter round it. */
  body: Span;
}

// What an interpretation tells of a domain.

export interface NamedAspect {
  name: Span;
  /** Those of the domain's items that the text tells of it. */
  items: Span[];
  declared: number | null;
  settled: boolean;
}

export interface NamedDomain {
  name: Span;
  aspects: NamedAspect[];
  /** In the order of the text, those of its aspects among them. */
  items: Span[];
  /** null where the text gives no count. */
  declared: number | null;
  /** There are as many items as the text says. */
  settled: boolean;
}
