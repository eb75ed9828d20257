/**
 * OFD, the fixed-layout format of Chinese offices (GB/T 33190): a zip of XML that draws pages as a PDF does. The marks of its pages go
 * the way of a PDF's: lines, tables by their rules, running heads. No library reads it outside a browser (ofd.js), and none gives tables.
 */
import { InputError } from '../errors.ts';
import type { Source } from '../source.ts';
import { limitsOf, type ReadLimits } from './limits.ts';
import { addLayer, type Composites, numbersOf } from './ofd/marks.ts';
import { neededPart, partName } from './office/package.ts';
import { child, childrenOf, parseXml, textOf, type XmlNode } from './office/xml.ts';
import type { Matrix } from './pdf/geometry.ts';
import type { PageMarks } from './pdf/marks.ts';
import { MAX_PAGES } from './pdf/open.ts';
import { type Drawn, drawnUpright } from './pdf/page.ts';
import { sourceOfPages } from './pdf/source.ts';
import { openZip, type ZipContainer } from './zip/container.ts';

const MEDIA_TYPE = 'application/ofd';
/** Points of a millimetre. */
const POINTS = 72 / 25.4;
/** Millimetres; of a file that does not say how large its pages are. */
const A4 = [0, 0, 210, 297];

/**
 * Reads an OFD; places and notes as sourceOfPages says. Seals, annotations and attachments are no text of the notice.
 * @throws InputError needs-ocr, encrypted, damaged, doctype-refused, too-many-pages, too-large, too-many-entries, too-many-tags
 */
export function readOfd(bytes: Uint8Array, limits: ReadLimits = limitsOf()): Source {
  const zip = openZip(bytes, limits);
  if (zip.part('Encryptions.xml')) throw new InputError('encrypted');
  const root = neededPart(zip, 'OFD.xml');
  const drawn: Drawn[] = [];
  for (const body of childrenOf(root, 'ofd:DocBody')) {
    const document = child(body, 'ofd:DocRoot');
    if (document) addDocument(zip, partName(textOf(document).trim(), ''), drawn);
  }
  if (drawn.length === 0) throw new InputError('damaged', { reason: 'OFD.xml' });
  return sourceOfPages(drawn, MEDIA_TYPE);
}

function addDocument(zip: ZipContainer, name: string, drawn: Drawn[]): void {
  const document = neededPart(zip, name);
  const common = child(document, 'ofd:CommonData');
  const usual = boxOf(child(common, 'ofd:PageArea')) ?? A4;
  const templates = new Map(
    childrenOf(common, 'ofd:TemplatePage').map(({ attrs }) => [attrs.ID ?? '', within(name, attrs.BaseLoc)]),
  );
  /** Many pages lie upon one: it is read once. */
  const opened = new Map<string, XmlNode>();
  const templateOf = (part: string): XmlNode => {
    const root = opened.get(part) ?? neededPart(zip, part);
    opened.set(part, root);
    return root;
  };
  const pages = childrenOf(child(document, 'ofd:Pages'), 'ofd:Page');
  if (drawn.length + pages.length > MAX_PAGES)
    throw new InputError('too-many-pages', { count: drawn.length + pages.length, limit: MAX_PAGES });
  const composites = compositesOf(zip, name, common);
  for (const { attrs } of pages) {
    const page = neededPart(zip, within(name, attrs.BaseLoc));
    const [, , width = 0, height = 0] = boxOf(child(page, 'ofd:Area')) ?? usual;
    const below = childrenOf(page, 'ofd:Template').flatMap(({ attrs: used }) => {
      const template = templates.get(used.TemplateID ?? '');
      return template === undefined ? [] : [templateOf(template)];
    });
    const layers = [...below, page].flatMap((each) => childrenOf(child(each, 'ofd:Content'), 'ofd:Layer'));
    const read = (base: Matrix): PageMarks => {
      const marks: PageMarks = { glyphs: [], rules: [], pictures: 0, lost: 0 };
      for (const layer of layers) addLayer(marks, layer, base, composites);
      return marks;
    };
    const size = { width: width * POINTS, height: height * POINTS };
    drawn.push(drawnUpright(drawn.length + 1, size, [POINTS, 0, 0, POINTS, 0, 0], read));
  }
}

/** What the document's resources hold of drawings that pages use by their id. */
function compositesOf(zip: ZipContainer, document: string, common: XmlNode | undefined): Composites {
  const units = ['ofd:PublicRes', 'ofd:DocumentRes']
    .flatMap((kind) => childrenOf(common, kind))
    .flatMap((resource) => {
      const name = within(document, textOf(resource).trim());
      const bytes = zip.part(name);
      return bytes ? childrenOf(parseXml(bytes, name), 'ofd:CompositeGraphicUnits') : [];
    })
    .flatMap((list) => childrenOf(list, 'ofd:CompositeGraphicUnit'));
  return new Map(units.map((unit) => [unit.attrs.ID ?? '', unit]));
}

/** The name of a part that another names, from where that stands: `Pages/Page_0/Content.xml`, `/Doc_0/…`. */
function within(part: string, location: string | undefined): string {
  return partName(location ?? '', part.slice(0, part.lastIndexOf('/') + 1));
}

function boxOf(area: XmlNode | undefined): number[] | null {
  const box = child(area, 'ofd:PhysicalBox');
  const numbers = box ? numbersOf(textOf(box)) : [];
  return numbers.length === 4 ? numbers : null;
}
