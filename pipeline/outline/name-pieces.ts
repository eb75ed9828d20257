/** The stretches of the clean text that a name or heading is made of, without what stands round it. */
import type { Draft } from '../draft.ts';
import type { Piece } from '../text/join.ts';
import type { Outline } from './types.ts';

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
