/** Word files made by hand for tests: the parts that a test is about, and the least that makes a docx of them. */
import { strToU8, zipSync } from 'fflate';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const MC = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
const M = 'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

export interface DocxParts {
  /** What stands in w:body. */
  body: string;
  /** What stands in w:numbering, w:styles, w:footnotes … */
  numbering?: string;
  styles?: string;
  footnotes?: string;
  comments?: string;
  header?: string;
  /** Addresses of hyperlinks by relation id. */
  links?: Readonly<Record<string, string>>;
  /** Replaces the whole document part. */
  document?: string;
}

const RELATED = [
  ['numbering', 'numbering', 'w:numbering'],
  ['styles', 'styles', 'w:styles'],
  ['footnotes', 'footnotes', 'w:footnotes'],
  ['comments', 'comments', 'w:comments'],
  ['header', 'header', 'w:hdr'],
] as const;

export function makeDocx(parts: DocxParts): Uint8Array {
  const related = RELATED.filter(([key]) => parts[key] !== undefined);
  const relations = [
    ...related.map(
      ([key, type]) => `<Relationship Id="${key}" Type="${OFFICE}/${type}" Target="${key}.xml"/>`,
    ),
    ...Object.entries(parts.links ?? {}).map(
      ([id, href]) =>
        `<Relationship Id="${id}" Type="${OFFICE}/hyperlink" Target="${href}" TargetMode="External"/>`,
    ),
  ].join('');
  const files: Record<string, Uint8Array> = {
    '[Content_Types].xml': strToU8(contentTypes(related.map(([key]) => key))),
    '_rels/.rels': strToU8(
      `<Relationships xmlns="${PACKAGE}"><Relationship Id="d" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': strToU8(
      parts.document ??
        `<w:document ${W} ${R} ${MC} ${M}><w:body>${parts.body}<w:sectPr/></w:body></w:document>`,
    ),
    'word/_rels/document.xml.rels': strToU8(`<Relationships xmlns="${PACKAGE}">${relations}</Relationships>`),
  };
  for (const [key, , element] of related)
    files[`word/${key}.xml`] = strToU8(`<${element} ${W}>${parts[key]}</${element}>`);
  return zipSync(files);
}

function contentTypes(parts: readonly string[]): string {
  const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
  const overrides = ['document', ...parts].map(
    (part) =>
      `<Override PartName="/word/${part}.xml" ContentType="${main}.${part}${part === 'document' ? '.main' : ''}+xml"/>`,
  );
  const rels =
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>';
  return `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${rels}${overrides.join('')}</Types>`;
}

/** A paragraph of plain words; `properties` go into w:pPr. */
export function p(words: string, properties = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${words === '' ? '' : run(words)}</w:p>`;
}

export function run(words: string, properties = ''): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`;
}

/** A numbered paragraph. */
export function li(words: string, numId: number, level = 0): string {
  return p(words, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`);
}

export function level(ilvl: number, numFmt: string, text: string, more = ''): string {
  return `<w:lvl w:ilvl="${ilvl}"><w:start w:val="1"/><w:numFmt w:val="${numFmt}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
}

export function cell(content: string, properties = ''): string {
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${content.startsWith('<') ? content : p(content)}</w:tc>`;
}

export function row(...cells: string[]): string {
  return `<w:tr>${cells.join('')}</w:tr>`;
}

export function table(...rows: string[]): string {
  return `<w:tbl><w:tblPr/>${rows.join('')}</w:tbl>`;
}
