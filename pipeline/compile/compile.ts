/** Compiles a notice tree into the record: ids, facts hung on their items, claims, repairs, warnings. */
import type { Processor } from 'unified';
import type { VFile } from 'vfile';
import { withBodies } from '../across/bodies/name-agencies.ts';
import type { Draft } from '../draft.ts';
import type { TiedFacts } from '../facts/tie-facts.ts';
import type { FieldNode, HeadingNode, ItemNode, NoticeTree } from '../notice.ts';
import { namedFields, spanRanges } from '../notice.ts';
import type { OutlineHeading } from '../outline/types.ts';
import type { AgencyForm } from '../records/bodies.ts';
import { fieldId, headingNumbers } from '../records/ids.ts';
import {
  type Claim,
  type DocumentRecord,
  type FieldRecord,
  type ItemRecord,
  type NoticeRecord,
  type Repair,
  SCHEMA_VERSION,
} from '../records/schema.ts';
import { plain } from '../text/narrow.ts';
import { type ClaimInput, tile } from './claims.ts';
import { sureness } from './doubts.ts';
import { warningsOf } from './warnings.ts';

export interface CompileOptions {
  draft: Draft;
  /** What people added on bodies. */
  forms: readonly AgencyForm[];
}

/** A rule of a drawn table, `+----+====+`; quotes, bars and dashes elsewhere in it. */
const TABLE_MARKS = /^[|+=:\u2500-\u257f \t-]{3,400}$|["|:\u2500-\u257f-]+/gmu;

/** A unified plugin: the tree and the messages of its file become the record. */
export function compileNotice(this: Processor, options: CompileOptions): void {
  this.compiler = (tree, file) => compile(tree as NoticeTree, file, options);
}

function compile(tree: NoticeTree, file: VFile, { draft, forms }: CompileOptions): NoticeRecord {
  const { document, outline } = tree;
  const nodes = new Map(
    tree.children.filter((n): n is ItemNode => n.type === 'item').map((n) => [n.item, n]),
  );
  const ids = new Map([...nodes.values()].map(({ item, id }) => [item, id]));
  const headings = headingNumbers(outline.headings);
  const repairs = [...draft.clean.repairs, ...tree.joints].sort((a, b) => a.start - b.start || a.end - b.end);
  const claims = claimsOf(tree, draft, headings);
  const warnings = warningsOf(file, draft.source.text, ids, claims);
  const { layout } = document;
  return {
    schema_version: SCHEMA_VERSION,
    document: {
      ...document,
      layout: { ...layout, confidence: sureness(layout.confidence, warnings, outline.items.length) },
    },
    domains: outline.headings
      .filter((h) => h.level === 'domain')
      .map((h) => ({ no: headings.get(h) ?? null, name: plain(h.name) })),
    aspects: outline.headings
      .filter((h) => h.level === 'aspect')
      .map((h) => ({
        no: headings.get(h) ?? null,
        name: plain(h.name),
        domain_no: h.domain ? (headings.get(h.domain) ?? null) : null,
      })),
    items: outline.items.map((item) => itemRecord(nodes.get(item) as ItemNode, document, forms)),
    claims,
    repairs: repairs as Repair[],
    warnings,
  };
}

function itemRecord(node: ItemNode, document: DocumentRecord, forms: readonly AgencyForm[]): ItemRecord {
  const record = (f: FieldNode): FieldRecord => ({ label: f.label, text: f.text, source: f.source });
  const fields: ItemRecord['fields'] = {};
  for (const { key, node: f } of namedFields(node)) {
    if (f.name) fields[f.name] = record(f);
    else if (key) (fields.other ??= []).push(record(f));
  }
  return {
    id: node.id,
    no: node.no,
    sub_no: node.item.subNo,
    number_raw: node.item.numberRaw,
    name: plain(node.item.name),
    domain: node.item.domain ? plain(node.item.domain.name) : null,
    aspect: node.item.aspect ? plain(node.item.aspect.name) : null,
    fields,
    agencies: withBodies(node.agencies, fields, document.region, forms),
    ...(node.facts as TiedFacts),
  };
}

function claimsOf(tree: NoticeTree, draft: Draft, headings: ReadonlyMap<OutlineHeading, number>): Claim[] {
  const { clean, text, lines, tables, recovered } = draft;
  const strong: ClaimInput[] = [];
  const background: ClaimInput[] = [];
  const line = (span: [number, number]): [number, number][] => clean.ranges(span[0], span[1]);
  for (const node of tree.children)
    strong.push(...(node.type === 'heading' ? headingClaims(node, headings) : itemClaims(node)));
  for (const claim of tree.outline.claims)
    background.push({ ranges: spanRanges(clean, claim.span), role: claim.role, ref: null });
  for (const claim of tree.letter.claims)
    background.push({ ranges: line(claim.span), role: claim.role, ref: null });
  for (const { start, end } of draft.asides)
    background.push({ ranges: line([start, end]), role: 'note', ref: null });
  for (const span of tree.contents) background.push({ ranges: line(span), role: 'toc', ref: null });
  if (tree.outline.items.every((i) => i.fields.length === 0)) {
    for (const l of lines) background.push({ ranges: line([l.start, l.end]), role: 'body', ref: null });
  }
  // what a written table puts between its cells
  const marked =
    recovered[0]?.way === 'bars' ? [{ start: 0, end: text.length }] : tables.map(({ table }) => table);
  for (const { start, end } of marked) {
    for (const m of text.slice(start, end).matchAll(TABLE_MARKS))
      background.push({
        ranges: line([start + m.index, start + m.index + m[0].length]),
        role: 'note',
        ref: null,
      });
  }
  return tile(
    clean.read,
    strong,
    background,
    clean.repairs.map((r) => [r.start, r.end]),
  );
}

function headingClaims(node: HeadingNode, numbers: ReadonlyMap<OutlineHeading, number>): ClaimInput[] {
  const { heading } = node;
  const no = numbers.get(heading);
  const ref =
    heading.level === 'domain'
      ? `domain/${no}`
      : `aspect/${heading.domain ? (numbers.get(heading.domain) ?? 0) : 0}/${no}`;
  return [{ ranges: [...node.numberSource, ...node.source], role: 'heading', ref }];
}

function itemClaims(node: ItemNode): ClaimInput[] {
  const { id } = node;
  const claims: ClaimInput[] = [
    { ranges: node.numberSource, role: 'number', ref: id },
    { ranges: node.nameSource, role: 'name', ref: id },
  ];
  for (const { key, node: field } of namedFields(node)) {
    if (!field.claimed) continue;
    claims.push({ ranges: field.labelSource, role: 'label', ref: id });
    claims.push({ ranges: field.source, role: 'field', ref: fieldId(id, key) });
  }
  return claims;
}
