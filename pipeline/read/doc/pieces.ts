/** The text of a Word 97–2003 file, put together from its pieces ([MS-DOC] 2.8.35). */
import { InputError } from '../../errors.ts';
import { type DocFile, PAIR, plcPositions, tablePart } from './file.ts';

/** A run of characters that lie together in the file. Positions are characters, `offset` is bytes into the WordDocument stream. */
export interface FilePiece {
  start: number;
  end: number;
  offset: number;
  bytesPerCharacter: 1 | 2;
}

const PROPERTIES = 1;
const TABLE = 2;
const PIECE_SIZE = 8;
const COMPRESSED = 0x4000_0000;

export function readPieces(file: DocFile): FilePiece[] {
  const part = tablePart(file, PAIR.pieces);
  let at = 0;
  while (part[at] === PROPERTIES) at += 3 + part.readUInt16LE(at + 1);
  if (part[at] !== TABLE) throw new InputError('damaged', { reason: 'piece table' });
  const plc = part.subarray(at + 5, at + 5 + part.readUInt32LE(at + 1));
  const positions = plcPositions(plc, PIECE_SIZE);
  const pieces: FilePiece[] = [];
  for (let index = 0; index + 1 < positions.length; index++) {
    const stated = plc.readUInt32LE(positions.length * 4 + index * PIECE_SIZE + 2);
    const compressed = (stated & COMPRESSED) !== 0;
    const offset = stated & 0x3fff_ffff;
    const start = positions[index] ?? 0;
    const end = positions[index + 1] ?? 0;
    if (end < start) throw new InputError('damaged', { reason: 'piece table' });
    pieces.push({
      start,
      end,
      offset: compressed ? offset / 2 : offset,
      bytesPerCharacter: compressed ? 1 : 2,
    });
  }
  return pieces;
}

/** @returns as many UTF-16 units as the pieces cover */
export function pieceText(file: DocFile, pieces: readonly FilePiece[]): string {
  return pieces
    .map(({ start, end, offset, bytesPerCharacter }) => {
      const last = offset + (end - start) * bytesPerCharacter;
      if (last > file.main.length) throw new InputError('damaged', { reason: 'text' });
      const bytes = file.main.subarray(offset, last);
      return bytesPerCharacter === 1 ? western(bytes) : bytes.toString('utf16le');
    })
    .join('');
}

/** Windows-1252 from 0x80 to 0x9F; blanks where it has no character. Node's own decoder takes these for control characters. */
const WESTERN = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

function western(bytes: Buffer): string {
  return bytes
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (char) => WESTERN[char.charCodeAt(0) - 0x80] ?? char);
}
