/** What a Word style says that changes the text: heading level, automatic number, hidden. Styles inherit (w:basedOn). */
import { child, childrenOf, isOn, type XmlNode } from '../office/xml.ts';

export interface NumberReference {
  numId: string | null;
  level: number | null;
}

export interface DocxStyles {
  /** 1 to 9, or null for body text. */
  headingLevel(properties: XmlNode | undefined): number | null;
  /** The list a paragraph belongs to, by itself or through its style; numId '0' is Word's "none". */
  numbering(properties: XmlNode | undefined): NumberReference & { styles: readonly string[] };
  /** How a run is shown: by itself, by its character style or by the paragraph's style, in this order. */
  look(run: XmlNode | undefined, paragraph: XmlNode | undefined): RunLook;
}

export interface RunLook {
  hidden: boolean;
  /** Struck through, once or twice: taken back by whoever wrote it. */
  struck: boolean;
  /** The font of its letters and digits, where one is stated. */
  font: string | null;
}

/** 标题 1 is what some Chinese programs write for heading 1. */
const HEADING_NAME = /^(?:heading|标题) ?([1-9])$/i;
const BODY_OUTLINE = 9;
const LONGEST_CHAIN = 32;

/** @param root the styles part, null where the file has none */
export function readStyles(root: XmlNode | null): DocxStyles {
  const styles = new Map<string, XmlNode>();
  let usual: string | undefined;
  for (const style of childrenOf(root ?? undefined, 'w:style')) {
    const id = style.attrs['w:styleId'];
    if (id === undefined) continue;
    styles.set(id, style);
    if (style.attrs['w:type'] === 'paragraph' && ['1', 'true'].includes(style.attrs['w:default'] ?? ''))
      usual = id;
  }
  const chainOf = (id: string | undefined): XmlNode[] => {
    const chain: XmlNode[] = [];
    for (let next = id; next !== undefined && chain.length < LONGEST_CHAIN; ) {
      const style = styles.get(next);
      if (!style) break;
      chain.push(style);
      next = child(style, 'w:basedOn')?.attrs['w:val'];
    }
    return chain;
  };
  const paragraphChain = (properties: XmlNode | undefined): XmlNode[] =>
    chainOf(child(properties, 'w:pStyle')?.attrs['w:val'] ?? usual);

  return {
    headingLevel(properties) {
      const direct = outline(properties);
      if (direct !== null) return levelOf(direct);
      for (const style of paragraphChain(properties)) {
        const own = outline(child(style, 'w:pPr'));
        if (own !== null) return levelOf(own);
        const named = HEADING_NAME.exec(child(style, 'w:name')?.attrs['w:val'] ?? '')?.[1];
        if (named !== undefined) return Number(named);
      }
      return null;
    },
    numbering(properties) {
      const chain = paragraphChain(properties);
      const found: NumberReference = { numId: null, level: null };
      for (const holder of [properties, ...chain.map((style) => child(style, 'w:pPr'))]) {
        const numPr = child(holder, 'w:numPr');
        const level = child(numPr, 'w:ilvl')?.attrs['w:val'];
        if (found.level === null && level !== undefined) found.level = Number(level);
        found.numId ??= child(numPr, 'w:numId')?.attrs['w:val'] ?? null;
        if (found.numId !== null) break;
      }
      return { ...found, styles: chain.map((style) => style.attrs['w:styleId'] ?? '') };
    },
    look(run, paragraph) {
      const runChain = chainOf(child(run, 'w:rStyle')?.attrs['w:val']);
      const holders = [
        run,
        ...[...runChain, ...paragraphChain(paragraph)].map((style) => child(style, 'w:rPr')),
      ];
      const stated = (name: string): XmlNode | undefined => {
        for (const holder of holders) {
          const found = child(holder, name);
          if (found) return found;
        }
        return undefined;
      };
      const fonts = stated('w:rFonts')?.attrs;
      return {
        hidden: isOn(stated('w:vanish')),
        struck: isOn(stated('w:strike')) || isOn(stated('w:dstrike')),
        font: fonts?.['w:ascii'] ?? fonts?.['w:hAnsi'] ?? null,
      };
    },
  };
}

function outline(properties: XmlNode | undefined): number | null {
  const value = child(properties, 'w:outlineLvl')?.attrs['w:val'];
  return value === undefined ? null : Number(value);
}

function levelOf(outlineLevel: number): number | null {
  return outlineLevel >= 0 && outlineLevel < BODY_OUTLINE ? outlineLevel + 1 : null;
}
