/** Word documents (docx): the text as Word shows it with all changes accepted. */
import { InputError } from '../errors.ts';
import type { Source } from '../source.ts';
import { readBlocks } from './docx/blocks.ts';
import { type DocxContext, fieldsWithoutEnd } from './docx/context.ts';
import { readNumbering } from './docx/numbering.ts';
import { readStyles } from './docx/styles.ts';
import { limitsOf, type ReadLimits } from './limits.ts';
import { type Block, compose, flatText, noteLine } from './office/compose.ts';
import { type LeftPart, notesOfWord, nothingMet, PARTS_LEFT } from './office/met.ts';
import { Numberer } from './office/numbering.ts';
import { mainPart, type PackageRelation, relatedPart, relationsOf } from './office/package.ts';
import { child, childrenOf, textOf, type XmlNode } from './office/xml.ts';
import { openZip, type ZipContainer } from './zip/container.ts';

const MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Parts that are no text of the notice, in the words of the note on them. */
const LEFT_OUT = {
  ...PARTS_LEFT,
  aFChunk: { en: 'embedded documents', zh: '嵌入文档' },
  chart: { en: 'charts', zh: '图表' },
  diagramData: { en: 'diagrams', zh: '示意图' },
} as const;

/**
 * @returns paragraphs as lines, tables, headings, footnotes at the end, and notes on what was left out
 * @throws InputError damaged, doctype-refused, encrypted, too-large, too-many-entries, empty-file (no text at all)
 */
export function readDocx(bytes: Uint8Array, limits: ReadLimits = limitsOf()): Source {
  const zip = openZip(bytes, limits);
  const { name, root } = mainPart(zip, 'word/document.xml');
  const body = child(root, 'w:body');
  if (!body) throw new InputError('damaged', { reason: name });
  const relations = relationsOf(zip, name);
  const context: DocxContext = {
    styles: readStyles(relatedPart(zip, relations, 'styles')),
    numberer: new Numberer(readNumbering(relatedPart(zip, relations, 'numbering'))),
    relations,
    fields: [],
    loneFields: fieldsWithoutEnd(body),
    marks: [],
    paragraphs: 0,
    tables: 0,
    met: nothingMet(),
    unknown: new Set(),
  };
  const blocks = readBlocks(context, body, 'body');
  const footnotes = readFootnotes(context, zip, relations);
  const source = compose([...blocks, ...footnotes], MEDIA_TYPE, []);
  if (source.text.trim() === '') throw new InputError(context.met.pictures > 0 ? 'needs-ocr' : 'empty-file');
  const { met, numberer, unknown } = context;
  const told = {
    left: leftOut(zip, relations),
    footnotes: footnotes.length,
    unknownFormats: numberer.unknownFormats,
  };
  source.notes.push(...notesOfWord(met, told));
  for (const element of [...unknown].sort())
    source.notes.push({ rule: 'element-skipped', params: { name: element } });
  return source;
}

/** Notes at the end, in the order of their marks. */
function readFootnotes(
  context: DocxContext,
  zip: ZipContainer,
  relations: ReadonlyMap<string, PackageRelation>,
): Block[] {
  const marks = context.marks;
  if (marks.length === 0) return [];
  const bodies = {
    footnote: notesById(relatedPart(zip, relations, 'footnotes'), 'w:footnote'),
    endnote: notesById(relatedPart(zip, relations, 'endnotes'), 'w:endnote'),
  };
  const lines: Block[] = [];
  for (const [index, { kind, id }] of [...marks].entries()) {
    const note = bodies[kind].get(id);
    if (!note) continue;
    context.fields = [];
    context.loneFields = fieldsWithoutEnd(note);
    lines.push(noteLine(index + 1, flatText(readBlocks(context, note, null)), kind));
  }
  return lines;
}

function notesById(root: XmlNode | null, name: string): Map<string, XmlNode> {
  return new Map(childrenOf(root ?? undefined, name).map((note) => [note.attrs['w:id'] ?? '', note]));
}

function leftOut(zip: ZipContainer, relations: ReadonlyMap<string, PackageRelation>): LeftPart[] {
  const types = new Set<string>();
  for (const { type, target, external } of relations.values()) {
    if (external || !Object.hasOwn(LEFT_OUT, type) || types.has(type)) continue;
    const worded = type === 'header' || type === 'footer';
    if (!worded || hasText(zip, relations, type, target)) types.add(type);
  }
  return Object.entries(LEFT_OUT)
    .filter(([type]) => types.has(type))
    .map(([, words]) => words);
}

/** An empty header is no loss. */
function hasText(
  zip: ZipContainer,
  relations: ReadonlyMap<string, PackageRelation>,
  type: string,
  target: string,
): boolean {
  const one = new Map(
    [...relations].filter(([, relation]) => relation.type === type && relation.target === target),
  );
  const part = relatedPart(zip, one, type);
  return part !== null && textOf(part).trim() !== '';
}
