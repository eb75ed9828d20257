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

/** 【幼有所育】: the brackets are no part of the name, and claimed. */
export function unbracketed(draft: Draft, { claims }: Outline, piece: Piece): Piece {
  const { start, end } = piece;
  if (!/^[【〖［[][^【〖［[】〗］\]]+[】〗］\]]$/u.test(draft.text.slice(start, end))) return piece;
  for (const at of [start, end - 1]) claims.push({ span: [at, at + 1], role: 'heading' });
  return trimmed(draft, { ...piece, start: start + 1, end: end - 1 });
}
