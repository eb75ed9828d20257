/** The characters of one paragraph of an OpenDocument: spans, breaks, links, and the boxes and notes anchored in it. */
import { SOFT_BREAK } from '../../text/lines.ts';
import type { LinkedText } from '../office/compose.ts';
import type { WordMet } from '../office/met.ts';
import { TEXT, textOf, type XmlNode } from '../office/xml.ts';
import type { OdfLook, OdfStyles } from './styles.ts';

export interface OdfInline extends LinkedText {
  /** Contents of text boxes, in order. */
  boxes: readonly XmlNode[];
  /** Bodies of footnotes and endnotes, in order. */
  notes: readonly XmlNode[];
}

/** What is no text of the notice: comments, marks of changes and bookmarks, forms. */
const SILENT = new Set([
  ...['office:annotation', 'office:annotation-end', 'text:change', 'text:change-start', 'text:change-end'],
  ...[
    'text:soft-page-break',
    'text:tracked-changes',
    'office:forms',
    'text:ruby-text',
    'svg:title',
    'svg:desc',
  ],
]);

export function readInline(context: { styles: OdfStyles; met: WordMet }, paragraph: XmlNode): OdfInline {
  const { styles, met } = context;
  const links: { start: number; end: number; href: string }[] = [];
  const [boxes, notes]: [XmlNode[], XmlNode[]] = [[], []];
  let text = '';
  /** Where the text stood when something struck through was left out last: what stands side by side is one stretch. */
  let struckAt = -1;

  const add = (words: string, { struck, hidden }: OdfLook): void => {
    if (words === '') return;
    if (hidden) met.hidden += words.length;
    else if (struck) {
      if (struckAt === text.length && met.struck.length > 0) met.struck[met.struck.length - 1] += words;
      else met.struck.push(words);
      struckAt = text.length;
    } else text += words;
  };

  const walk = (node: XmlNode, look: OdfLook): void => {
    // blanks of the file's own layout are one blank; others are told by text:s
    if (node.name === TEXT) add(node.text.replace(/[ \t\r\n]+/gu, ' '), look);
    else if (node.name === 'text:s')
      add(' '.repeat(Math.min(200, Number(node.attrs['text:c'] ?? 1) || 1)), look);
    else if (node.name === 'text:tab') add('\t', look);
    else if (node.name === 'text:line-break') add(SOFT_BREAK, look);
    else if (node.name === 'text:note')
      notes.push(...node.children.filter(({ name }) => name === 'text:note-body'));
    else if (node.name === 'draw:text-box') boxes.push(node);
    else if (node.name === 'draw:image') met.pictures += 1;
    else if (node.name === 'text:placeholder') met.placeholders += 1;
    else if (node.name === 'text:hidden-text') met.hidden += textOf(node).length;
    else if (!SILENT.has(node.name)) {
      const start = text.length;
      const own = node.name === 'text:span' ? merged(look, styles.look(node.attrs['text:style-name'])) : look;
      for (const each of node.children) walk(each, own);
      const href = node.attrs['xlink:href'];
      if (node.name === 'text:a' && href !== undefined && text.length > start)
        links.push({ start, end: text.length, href });
    }
  };
  const look = styles.look(paragraph.attrs['text:style-name']);
  for (const each of paragraph.children) walk(each, look);
  return { text, links, boxes, notes };
}

const merged = (outer: OdfLook, inner: OdfLook): OdfLook => ({
  struck: outer.struck || inner.struck,
  hidden: outer.hidden || inner.hidden,
});
