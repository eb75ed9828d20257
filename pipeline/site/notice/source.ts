/** The text as read, every character coloured by what it was read as; each figure leads to its record. */

import { offsetsOf } from '../../records/field-offsets.ts';
import { fieldsOf } from '../../records/fields.ts';
import { itemOf } from '../../records/ids.ts';
import {
  type Claim,
  type ClaimRole,
  type ItemRecord,
  LETTER_ROLES,
  type NoticeRecord,
} from '../../records/schema.ts';
import { type CutPiece, cutAt, narrowestFirst } from '../../show/cut-at.ts';
import { escapeHtml as text } from '../../show/page.ts';
import { countBefore } from '../../text/ranges.ts';
import { charactersAnchor, factAnchor, factKey, itemAnchor, sourceAnchor } from '../paths.ts';
import { factsOf, type Mark } from './marks.ts';

/** Fields have tints of their own. */
const TINT_OF_FIELD: Readonly<Record<string, string>> = {
  audience: 'audience',
  content: 'content',
  standard: 'standard',
  funding: 'funding',
  lead_agency: 'agency',
  implementing_agency: 'agency',
};

/** The class of a role: those of the letter share one tint. */
export function tintOf(role: ClaimRole, ref: string | null): string {
  if (role === 'field') return TINT_OF_FIELD[ref?.split('#')[1] ?? ''] ?? 'other';
  return (LETTER_ROLES as readonly ClaimRole[]).includes(role) ? 'letter' : role;
}

interface SourceAnchor {
  at: number;
  id: string;
}

/** Where a fact's characters stand in the text as read, in order; a stretch of white space between them parts nothing. */
export function marksIn(item: ItemRecord, read: string): Mark[] {
  const facts = factsOf(item);
  return fieldsOf(item).flatMap(({ name, field }) => {
    const own = facts.filter(({ fact }) => fact.field === name);
    if (own.length === 0) return [];
    const offsets = offsetsOf(field, read);
    return own.flatMap(({ kind, fact }) =>
      runsOf(
        [...offsets.subarray(fact.start, fact.end)].filter((at) => at >= 0),
        read,
      ).map(([start, end]): Mark => ({ start, end, fact: fact.id, kind })),
    );
  });
}

function runsOf(offsets: readonly number[], read: string): [number, number][] {
  const runs: [number, number][] = [];
  for (const at of offsets) {
    const last = runs.at(-1);
    if (last !== undefined && read.slice(last[1], at).trim() === '' && at >= last[1]) last[1] = at + 1;
    else runs.push([at, at + 1]);
  }
  return runs;
}

/** The whole text as markup. White space belongs to no claim and stays as it is. */
export function sourceHtml(notice: NoticeRecord, read: string): string {
  const marks = notice.items.flatMap((item) => marksIn(item, read)).sort((a, b) => a.start - b.start);
  const anchors = anchorsOf(notice).sort((a, b) => a.at - b.at);
  const pen: Pen = {
    read,
    marks,
    widest: Math.max(0, ...marks.map(({ start, end }) => end - start)),
    anchors,
    next: 0,
    drawn: new Set(),
  };
  const parts: string[] = [];
  let at = 0;
  for (const claim of notice.claims) {
    const [start, end] = claim;
    parts.push(text(read.slice(at, start)), claimHtml(claim, pen));
    at = end;
  }
  parts.push(text(read.slice(at)));
  return parts.join('');
}

interface Pen {
  read: string;
  /** By where they begin. */
  marks: readonly Mark[];
  widest: number;
  anchors: readonly SourceAnchor[];
  /** The first anchor that is not set yet. */
  next: number;
  /** Facts whose first characters are drawn. */
  drawn: Set<string>;
}

function claimHtml([start, end, role, ref]: Claim, pen: Pen): string {
  const first = countBefore(pen.marks, (mark) => mark.start > start - pen.widest);
  const last = countBefore(pen.marks, (mark) => mark.start >= end);
  const marks = pen.marks.slice(first, last).filter((mark) => mark.end > start);
  const before = anchorsUpTo(pen, start);
  const edges = edgesIn(pen, end);
  const inner = cutAt(start, end, narrowestFirst(marks), edges)
    .map((piece) => anchorsUpTo(pen, piece.start) + pieceHtml(piece, pen))
    .join('');
  const name = `r r-${tintOf(role, ref)}`;
  if (role === 'removed') return `${before}<del class="${name}">${inner}</del>`;
  const back = role === 'name' && ref !== null && marks.length === 0 && !ref.includes('#');
  return `${before}<span class="${name}">${back ? `<a href="#${text(itemAnchor(itemOf(ref)))}">${inner}</a>` : inner}</span>`;
}

/** Anchors that lie within a claim. */
function edgesIn({ anchors, next }: Pen, end: number): number[] {
  const edges: number[] = [];
  for (let no = next; (anchors[no]?.at ?? end) < end; no += 1) edges.push(anchors[no]!.at);
  return edges;
}

function anchorsUpTo(pen: Pen, at: number): string {
  let html = '';
  for (let one = pen.anchors[pen.next]; one !== undefined && one.at <= at; one = pen.anchors[pen.next]) {
    html += `<i id="${text(one.id)}"></i>`;
    pen.next += 1;
  }
  return html;
}

function pieceHtml({ start, end, marks }: CutPiece<Mark>, { read, drawn }: Pen): string {
  const words = text(read.slice(start, end));
  const [inmost, ...around] = marks;
  if (inmost === undefined) return words;
  const anchor = (fact: string): string => {
    if (drawn.has(fact)) return '';
    drawn.add(fact);
    return ` id="${text(charactersAnchor(fact))}"`;
  };
  const own = anchor(inmost.fact);
  const others = around
    .map(({ fact }) => anchor(fact))
    .filter((id) => id !== '')
    .map((id) => `<i${id}></i>`);
  const keys = [...new Set(marks.map(({ fact }) => factKey(fact)))].join(' ');
  return `${others.join('')}<a class="k k-${inmost.kind}"${own} href="#${text(factAnchor(inmost.fact))}" data-f="${text(keys)}">${words}</a>`;
}

/** Where items, fields, warnings begin: what the page's records and lists lead to. */
function anchorsOf({ items, warnings, claims }: NoticeRecord): SourceAnchor[] {
  const begins = new Map<string, number>();
  for (const [start, , role, ref] of claims)
    if (ref !== null && (role === 'number' || role === 'name') && !begins.has(ref)) begins.set(ref, start);
  const anchors: SourceAnchor[] = items.flatMap((item) => {
    const at = begins.get(item.id);
    const own = at === undefined ? [] : [{ at, id: sourceAnchor(item.id) }];
    const fields = fieldsOf(item).map(({ name, field }) => ({
      at: field.source[0]![0],
      id: sourceAnchor(item.id, name),
    }));
    return [...own, ...fields];
  });
  const told = warnings.flatMap(({ start }, no) =>
    start === null ? [] : [{ at: start, id: warningAnchor(no) }],
  );
  return [...anchors, ...told];
}

export const warningAnchor = (no: number): string => `w-${no}`;
export const beginsInSource = ({ claims }: NoticeRecord, item: string): boolean =>
  claims.some(([, , role, ref]) => ref === item && (role === 'number' || role === 'name'));
