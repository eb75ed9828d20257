/** What reading one Word document shares between its paragraphs: definitions, counters, and what was met on the way. */

import type { WordMet } from '../office/met.ts';
import type { Numberer } from '../office/numbering.ts';
import type { PackageRelation } from '../office/package.ts';
import type { XmlNode } from '../office/xml.ts';
import type { DocxStyles } from './styles.ts';

/** A field (TOC, PAGEREF, HYPERLINK …) that is open at this point: first its instruction, then its result as shown. */
export interface OpenField {
  phase: 'instruction' | 'result';
  instruction: string;
  linkStart: number | null;
  /** Length of the paragraph's text where the field begins. */
  shownFrom: number;
}

export interface DocxContext {
  styles: DocxStyles;
  numberer: Numberer;
  relations: ReadonlyMap<string, PackageRelation>;
  fields: OpenField[];
  /** Field beginnings without an end: damage that must not swallow the rest of the document. */
  loneFields: ReadonlySet<XmlNode>;
  /** Footnotes and endnotes in the order of their marks: kind and id. */
  marks: { kind: 'footnote' | 'endnote'; id: string }[];
  paragraphs: number;
  tables: number;
  met: WordMet;
  unknown: Set<string>;
}

/** Fields begin and end in pairs; @returns the beginnings that have no end. */
export function fieldsWithoutEnd(root: XmlNode): Set<XmlNode> {
  const open: XmlNode[] = [];
  const walk = (node: XmlNode): void => {
    const type = node.name === 'w:fldChar' ? node.attrs['w:fldCharType'] : undefined;
    if (type === 'begin') open.push(node);
    else if (type === 'end') open.pop();
    for (const each of node.children) walk(each);
  };
  walk(root);
  return new Set(open);
}
