/**
 * OpenDocument texts (odt) and workbooks (ods): what the program shows, with all changes accepted. No library gives numbers and merged
 * cells; SheetJS shows hidden sheets of an ods, struck text, and 0 for 0.09.
 */
import { InputError } from '../errors.ts';
import type { Source } from '../source.ts';
import { limitsOf, type ReadLimits } from './limits.ts';
import { type OdfContext, readBlocks } from './odf/blocks.ts';
import { readOdfSheet } from './odf/sheet.ts';
import { readOdfNumbering, readOdfStyles } from './odf/styles.ts';
import { compose, flatText, noteLine } from './office/compose.ts';
import { type LeftPart, notesOfWord, nothingMet, PARTS_LEFT } from './office/met.ts';
import { Numberer } from './office/numbering.ts';
import { neededPart } from './office/package.ts';
import { child, childrenOf, parseXml, textOf, type XmlNode } from './office/xml.ts';
import type { HiddenCount } from './xlsx/sheet.ts';
import { hiddenNotes, type NamedTable, sourceOfSheets } from './xlsx.ts';
import { openZip, type ZipContainer } from './zip/container.ts';

const MEDIA_TYPE = 'application/vnd.oasis.opendocument.text';

/**
 * @returns paragraphs as lines, tables, headings, footnotes at the end, and notes on what was left out
 * @throws InputError damaged, doctype-refused, encrypted, too-large, too-many-entries, empty-file, needs-ocr
 */
export function readOdt(bytes: Uint8Array, limits: ReadLimits = limitsOf()): Source {
  const { roots, body } = openOdf(bytes, limits, 'office:text');
  const context = odfContext(roots);
  const blocks = readBlocks(context, body, 'body');
  const footnotes = context.notes.map((note, i) =>
    noteLine(i + 1, flatText(readBlocks(context, note, null))),
  );
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

const ODS_TYPE = 'application/vnd.oasis.opendocument.spreadsheet';

/**
 * @returns as readXlsx: a table a sheet, its cells as they were shown, places by sheet and cell, notes on what is hidden
 * @throws InputError damaged, doctype-refused, encrypted, too-large, too-large-sheet, too-many-cells, too-many-entries, empty-file
 */
export function readOds(bytes: Uint8Array, limits: ReadLimits = limitsOf()): Source {
  const { roots, body } = openOdf(bytes, limits, 'office:spreadsheet');
  const context = odfContext(roots);
  const hidden: HiddenCount = { sheets: 0, rows: 0, columns: 0 };
  const tables = childrenOf(body, 'table:table').flatMap((sheet): NamedTable[] => {
    if (!context.styles.isShown(sheet.attrs['table:style-name'])) {
      hidden.sheets += 1;
      return [];
    }
    const name = sheet.attrs['table:name'] ?? '';
    const table = readOdfSheet(context, sheet, name, hidden);
    return table ? [{ name, table }] : [];
  });
  const told = { left: [], footnotes: 0, unknownFormats: [] };
  return sourceOfSheets(tables, ODS_TYPE, [...hiddenNotes(hidden), ...notesOfWord(context.met, told)]);
}

interface OpenedOdf {
  /** Of styles.xml and content.xml. */
  roots: XmlNode[];
  body: XmlNode;
}

/** @param kind what the body has to be */
function openOdf(bytes: Uint8Array, limits: ReadLimits, kind: string): OpenedOdf {
  const zip = openZip(bytes, limits);
  refuseEncrypted(zip);
  const content = neededPart(zip, 'content.xml');
  const styles = zip.part('styles.xml');
  const body = child(child(content, 'office:body'), kind);
  if (!body) throw new InputError('damaged', { reason: 'content.xml' });
  return { roots: [...(styles ? [parseXml(styles, 'styles.xml')] : []), content], body };
}

function odfContext(roots: readonly XmlNode[]): OdfContext {
  const lists = new Map(readOdfNumbering(roots).lists);
  return {
    styles: readOdfStyles(roots),
    numberer: new Numberer({ lists }),
    lists,
    counted: new Map(),
    notes: [],
    paragraphs: 0,
    tables: 0,
    met: nothingMet(),
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
