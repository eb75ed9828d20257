/** What an OpenDocument says of the look of its text: which styles strike through or hide, how its lists and headings are numbered. */
import type { ListLevel, Numbering, NumberList } from '../office/numbering.ts';
import { child, type XmlNode } from '../office/xml.ts';

export interface OdfLook {
  struck: boolean;
  hidden: boolean;
}

export interface OdfStyles {
  /** Of a text or paragraph style, with what it is based on. */
  look(name: string | undefined): OdfLook;
  /** Whether a table, row or column in that style is shown. */
  isShown(name: string | undefined): boolean;
  /** The list style that a paragraph style is tied to, if any. */
  listOf(name: string | undefined): string | null;
}

/** The list style of headings (text:outline-style), by a name that no style has. */
export const OUTLINE = '\u0000outline';

/** Styles that one is based on; programs give some five. */
const LONGEST_CHAIN = 100;

/** @param roots the roots of styles.xml and content.xml: a style of the second wins */
export function readOdfStyles(roots: readonly XmlNode[]): OdfStyles {
  const byName = new Map<string, XmlNode>();
  for (const style of stylesOf(roots)) byName.set(style.attrs['style:name'] ?? '', style);
  const chain = (name: string | undefined): XmlNode[] => {
    const found = new Set<XmlNode>();
    let next = byName.get(name ?? '');
    while (next && !found.has(next) && found.size < LONGEST_CHAIN) {
      found.add(next);
      next = byName.get(next.attrs['style:parent-style-name'] ?? '');
    }
    return [...found];
  };
  const stated = (name: string | undefined, attribute: string, within?: string): string | undefined => {
    for (const style of chain(name)) {
      const value = (within === undefined ? style : child(style, within))?.attrs[attribute];
      if (value !== undefined) return value;
    }
    return undefined;
  };
  return {
    look: (name) => {
      const style = stated(name, 'style:text-line-through-style', 'style:text-properties');
      const type = stated(name, 'style:text-line-through-type', 'style:text-properties');
      return {
        struck: (style !== undefined && style !== 'none') || (type !== undefined && type !== 'none'),
        hidden: stated(name, 'text:display', 'style:text-properties') === 'none',
      };
    },
    isShown: (name) => stated(name, 'table:display', 'style:table-properties') !== 'false',
    listOf: (name) => stated(name, 'style:list-style-name') || null,
  };
}

function stylesOf(roots: readonly XmlNode[]): XmlNode[] {
  return roots.flatMap((root) =>
    ['office:styles', 'office:automatic-styles'].flatMap((group) => child(root, group)?.children ?? []),
  );
}

/** ODF's number formats (ODF 1.3, 19.502; those for Chinese as LibreOffice writes them) → Word's names for the same. */
const FORMATS: Readonly<Record<string, string>> = {
  '1': 'decimal',
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
  '': 'none',
  '１, ２, ３, ...': 'decimalFullWidth',
  '一, 二, 三, ...': 'chineseCountingThousand',
  '壹, 贰, 叁, ...': 'chineseLegalSimplified',
  '壹, 貳, 參, ...': 'ideographLegalTraditional',
  '①, ②, ③, ...': 'decimalEnclosedCircle',
  '甲, 乙, 丙, ...': 'ideographTraditional',
  '子, 丑, 寅, ...': 'ideographZodiac',
  '01, 02, 03, ...': 'decimalZero',
};

/** List styles as Word has them, so that one counter serves both. @param roots as for readOdfStyles */
export function readOdfNumbering(roots: readonly XmlNode[]): Numbering {
  const lists = new Map<string, NumberList>();
  for (const style of stylesOf(roots)) {
    if (style.name !== 'text:list-style' && style.name !== 'text:outline-style') continue;
    const name = style.name === 'text:outline-style' ? OUTLINE : (style.attrs['style:name'] ?? '');
    const levels = new Map(
      style.children.flatMap((level) => {
        const number = Number(level.attrs['text:level'] ?? 0) - 1;
        return number >= 0 ? [[number, levelOf(level, number)] as const] : [];
      }),
    );
    lists.set(name, { abstract: name, levels, starts: new Map() });
  }
  return { lists };
}

function levelOf(level: XmlNode, number: number): ListLevel {
  const bullet = level.attrs['text:bullet-char'];
  const format = level.attrs['style:num-format'] ?? '';
  const shown = Number(level.attrs['text:display-levels'] ?? 1);
  const numbers = Array.from({ length: shown }, (_, i) => `%${number + 2 - shown + i}`).join('.');
  const prefix = level.attrs['style:num-prefix'] ?? '';
  const suffix = level.attrs['style:num-suffix'] ?? '';
  const follows = child(child(level, 'style:list-level-properties'), 'style:list-level-label-alignment');
  return {
    start: Number(level.attrs['text:start-value'] ?? 1),
    format: bullet === undefined ? (FORMATS[format] ?? format) : 'bullet',
    text: bullet ?? (format === '' ? '' : prefix + numbers + suffix),
    suffix: follows?.attrs['text:label-followed-by'] ?? 'listtab',
    restart: null,
    legal: false,
    style: null,
  };
}
