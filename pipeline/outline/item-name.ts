/** The line or lines that name an item: its number, the labels and signs before the name, the name. */
import type { Draft } from '../draft.ts';
import { joinPieces, type Piece } from '../text/join.ts';
import { type Marker, NAME_LABEL, NUMBER_LABEL, numbers } from '../text/markers.ts';
import type { Span } from '../text/ranges.ts';
import type { Segment } from './segments.ts';
import type { Outline } from './types.ts';

// The stretches of the clean text that a name or heading is made of, without what stands round it.

/** A piece without the blanks round its text. */
export function trimmed({ text }: Draft, piece: Piece): Piece {
  const raw = text.slice(piece.start, piece.end);
  const start = piece.start + (raw.length - raw.trimStart().length);
  return { ...piece, start, end: Math.max(start, piece.start + raw.trimEnd().length) };
}

/** What may stand round a name: 【幼有所育】, and the signs that make **预防接种** bold. */
const ROUND = /^(?:[【〖［[][^【〖［[】〗］\]]+[】〗］\]]|(\*{1,3}|_{2,3})(?![*_])[^*_]+\1)$/u;

/** The brackets round a name are no part of it, and claimed. */
export function unbracketed(draft: Draft, { claims }: Outline, piece: Piece): Piece {
  const { start, end } = piece;
  const round = ROUND.exec(draft.text.slice(start, end));
  if (!round) return piece;
  const width = round[1]?.length ?? 1;
  for (const at of [start, end - width]) claims.push({ span: [at, at + width], role: 'heading' });
  return trimmed(draft, { ...piece, start: start + width, end: end - width });
}

interface ItemName {
  /** Of its number; null where it bears none. */
  marker: Marker | null;
  number: Span | null;
  pieces: Piece[];
  text: string;
}

/** Reads the lines that name an item; labels and signs before the name are claimed. */
export function readItemName(draft: Draft, outline: Outline, lines: readonly Segment[]): ItemName {
  const first = lines[0] as Segment;
  const marker = first.marker && numbers(first.marker) ? first.marker : null;
  const number = marker && numberOf(outline, first, marker);
  const pieces = piecesOf(draft, outline, lines, marker ?? signOf(outline, first));
  const { text } = joinPieces(draft.text, draft.folded, pieces, false);
  return {
    marker,
    number,
    pieces,
    text: text
      .replace(/\n/gu, '')
      .replace(/[。:：∶;；,，、]$|[—–|→-][—–|→\s-]{0,4}$/u, '')
      .trim(),
  };
}

/** `3.`; of 项目编号：3 the number alone. */
function numberOf({ claims }: Outline, { start, folded }: Segment, marker: Marker): Span {
  const coded = marker.family === 'coded' ? NUMBER_LABEL.exec(folded)?.[1] : undefined;
  const tag = marker.tag ?? 0;
  if (tag > 0) claims.push({ span: [start, start + tag], role: 'label' });
  if (!coded) return [start + tag, start + marker.length];
  const at = start + folded.lastIndexOf(coded);
  claims.push({ span: [start, at], role: 'label' });
  return [at, at + coded.length];
}

/** ■ before a name, where one stands. */
function signOf({ claims }: Outline, { start, marker }: Segment): Marker | null {
  const sign = marker?.family === 'named' ? null : marker;
  if (sign) claims.push({ span: [start, start + sign.length], role: 'label' });
  return sign;
}

/** The lines of a name without its number and its label: `1.服务项目：预防接种`. */
function piecesOf(draft: Draft, outline: Outline, lines: readonly Segment[], marker: Marker | null): Piece[] {
  return lines
    .map((line, i): Piece => {
      const skip = nameStart(outline, line, i === 0 ? (marker?.length ?? 0) : 0);
      const name = trimmed(draft, { start: line.start + skip, end: line.end, soft: true });
      return lines.length === 1 ? unbracketed(draft, outline, name) : name;
    })
    .filter(({ start, end }) => end > start);
}

/** Where in the line the name begins, behind its label if it has one. */
function nameStart({ claims }: Outline, { start, folded }: Segment, from: number): number {
  const label = NAME_LABEL.exec(folded.slice(from).trimStart())?.[0];
  if (!label) return from;
  const at = folded.indexOf(label, from);
  claims.push({ span: [start + at, start + at + label.length], role: 'label' });
  return at + label.length;
}
