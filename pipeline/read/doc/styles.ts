/** The style sheet of a Word 97–2003 file: what a paragraph inherits ([MS-DOC] 2.9.271). */
import { type DocFile, PAIR, tablePart } from './file.ts';
import { type Property, readProperties } from './properties.ts';

export interface DocStyle {
  basedOn: number | null;
  /** 1 to 9 for the built-in styles heading 1 to heading 9. */
  heading: number | null;
  paragraph: readonly Property[];
  character: readonly Property[];
}

const NO_STYLE = 0x0fff;
const PARAGRAPH_STYLE = 1;
const CHARACTER_STYLE = 2;
const LONGEST_CHAIN = 32;

/** Styles by their index; gaps are left out. */
export function readDocStyles(file: DocFile): Map<number, DocStyle> {
  const part = tablePart(file, PAIR.styles);
  const styles = new Map<number, DocStyle>();
  if (part.length < 6) return styles;
  const headSize = part.readUInt16LE(4);
  let at = 2 + part.readUInt16LE(0);
  for (let index = 0; at + 2 <= part.length; index++) {
    const size = part.readUInt16LE(at);
    const style = size >= headSize ? readStyle(part.subarray(at + 2, at + 2 + size), headSize) : null;
    if (style) styles.set(index, style);
    at += 2 + size;
  }
  return styles;
}

function readStyle(bytes: Buffer, headSize: number): DocStyle | null {
  if (bytes.length < headSize + 2) return null;
  const builtIn = bytes.readUInt16LE(0) & 0x0fff;
  const kind = bytes.readUInt16LE(2) & 0x0f;
  const base = bytes.readUInt16LE(2) >> 4;
  const nameLength = bytes.readUInt16LE(headSize);
  const parts = formatParts(bytes, headSize + 2 + nameLength * 2 + 2, bytes.readUInt16LE(4) & 0x0f);
  const [first = Buffer.alloc(0), second = Buffer.alloc(0)] = parts;
  return {
    basedOn: base === NO_STYLE ? null : base,
    heading: kind === PARAGRAPH_STYLE && builtIn >= 1 && builtIn <= 9 ? builtIn : null,
    // The paragraph part begins with the style's own index.
    paragraph: kind === PARAGRAPH_STYLE ? readProperties(first.subarray(2)) : [],
    character:
      kind === PARAGRAPH_STYLE
        ? readProperties(second)
        : kind === CHARACTER_STYLE
          ? readProperties(first)
          : [],
  };
}

function formatParts(bytes: Buffer, from: number, count: number): Buffer[] {
  const parts: Buffer[] = [];
  let at = from;
  for (let index = 0; index < count && at + 2 <= bytes.length; index++) {
    const size = bytes.readUInt16LE(at);
    parts.push(bytes.subarray(at + 2, at + 2 + size));
    at += 2 + size + (size % 2);
  }
  return parts;
}

/** The style and those it is based on, nearest first. */
export function styleChain(styles: ReadonlyMap<number, DocStyle>, index: number): DocStyle[] {
  const chain: DocStyle[] = [];
  for (let next: number | null = index; next !== null && chain.length < LONGEST_CHAIN; ) {
    const style = styles.get(next);
    if (!style) break;
    chain.push(style);
    next = style.basedOn;
  }
  return chain;
}
