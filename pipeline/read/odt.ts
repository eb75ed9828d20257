/** OpenDocument texts (odt): the text as a word processor shows it, with all changes accepted. No library gives numbers and merged cells. */
import { InputError } from '../errors.ts';
import type { Source } from '../source.ts';
import { limitsOf, type ReadLimits } from './limits.ts';
import { type OdfContext, readBlocks } from './odf/blocks.ts';
import { readOdfNumbering, readOdfStyles } from './odf/styles.ts';
import { type Block, compose, flatText } from './office/compose.ts';
import { type LeftPart, notesOfWord, nothingMet, PARTS_LEFT } from './office/met.ts';
import { Numberer } from './office/numbering.ts';
import { child, childrenOf, parseXml, textOf, type XmlNode } from './office/xml.ts';
import { openZip, type ZipContainer } from './zip/container.ts';

const MEDIA_TYPE = 'application/vnd.oasis.opendocument.text';

/**
 * @returns paragraphs as lines, tables, headings, footnotes at the end, and notes on what was left out
 * @throws InputError damaged, doctype-refused, encrypted, too-large, too-many-entries, empty-file, needs-ocr
 */
export function readOdt(bytes: Uint8Array, limits: ReadLimits = limitsOf()): Source {
  const zip = openZip(bytes, limits);
  refuseEncrypted(zip);
  const content = partOf(zip, 'content.xml');
  const styles = zip.part('styles.xml');
  const roots = [...(styles ? [parseXml(styles, 'styles.xml')] : []), content];
  const body = child(child(content, 'office:body'), 'office:text');
  if (!body) throw new InputError('damaged', { reason: 'content.xml' });
  const lists = new Map(readOdfNumbering(roots).lists);
  const context: OdfContext = {
    styles: readOdfStyles(roots),
    numberer: new Numberer({ lists }),
    lists,
    counted: new Map(),
    notes: [],
    paragraphs: 0,
    tables: 0,
    met: nothingMet(),
  };
  const blocks = readBlocks(context, body, 'body');
  const footnotes = context.notes.map((note, i) => footnote(context, note, i + 1));
  const source = compose([...blocks, ...footnotes], MEDIA_TYPE, []);
  if (source.text.trim() === '') throw new InputError(context.met.pictures > 0 ? 'needs-ocr' : 'empty-file');
  // deleted text stands apart from the body, as changes: what is read has them all accepted
  context.met.deleted = child(body, 'text:tracked-changes')?.children.length ?? 0;
  source.notes.push(
    ...notesOfWord(context.met, {
      left: leftOut(roots),
      footnotes: footnotes.length,
      unknownFormats: context.numberer.unknownFormats,
    }),
  );
  return source;
}

/** `[1] …`, as readDocx has them. */
function footnote(context: OdfContext, note: XmlNode, number: number): Block {
  const { text } = flatText(readBlocks(context, note, null));
  return {
    ...{ kind: 'line', text: `[${number}] ${text.trim()}`, links: [], level: null },
    ...{ place: { footnote: number }, aside: true },
  };
}

/** Heads and feet of pages stand in the styles of pages; an empty one is no loss. */
function leftOut(roots: readonly XmlNode[]): LeftPart[] {
  const pages = roots.flatMap((root) => child(root, 'office:master-styles')?.children ?? []);
  const isWorded = (name: string): boolean =>
    pages.some((page) => childrenOf(page, name).some((part) => textOf(part).trim() !== ''));
  return [
    ...(isWorded('style:header') ? [PARTS_LEFT.header] : []),
    ...(isWorded('style:footer') ? [PARTS_LEFT.footer] : []),
  ];
}

/** An encrypted file's parts are noise that its manifest tells of. */
function refuseEncrypted(zip: ZipContainer): void {
  const manifest = zip.part('META-INF/manifest.xml');
  if (manifest && Buffer.from(manifest).includes('encryption-data')) throw new InputError('encrypted');
}

function partOf(zip: ZipContainer, name: string): XmlNode {
  const bytes = zip.part(name);
  if (!bytes) throw new InputError('damaged', { reason: name });
  return parseXml(bytes, name);
}
