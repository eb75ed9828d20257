/**
 * A workbook (Office Open XML) written row by row: no more than a piece of one sheet is held, however many rows there are. Short strings
 * stand once for all cells, while there is room for them; the zip bears no time of the run: the same rows give the same bytes.
 */
import { strToU8, Zip, ZipDeflate } from 'fflate';

export type BookValue = string | number | boolean | null;
export interface BookCell {
  value: BookValue;
  /** Behind it, as `FFF2CC`. */
  colour?: string | null;
  /** Where it leads. */
  link?: string;
}

export interface BookSheet {
  name: string;
  heads: readonly string[];
  /** Of its columns, in widths of a digit. */
  widths: readonly number[];
  /** The column that says what a row is about, again at the left of each page of paper; -1 for none. */
  title: number;
  rows: Iterable<readonly BookCell[]>;
}

/** The first time that a zip can bear, in local time as zips have it: the same bytes in every time zone. */
const MTIME = new Date(1980, 0, 1);
/** A string of more characters stands in its cell. */
const LONG = 128;
/** Widths of a digit that A3 across takes on at some seven points: what is wider goes on to a page beside it. */
const PAPER = 320;
/** Characters that are packed at once. */
const PIECE = 1 << 18;

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** @param write takes the bytes of the file, piece by piece */
export function writeBook(sheets: readonly BookSheet[], write: (bytes: Uint8Array) => void): void {
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    write(bytes);
  });
  const part = (name: string, pieces: Iterable<string>): void => {
    const packed = new ZipDeflate(name, { level: 6, mem: 4 });
    packed.mtime = MTIME;
    zip.add(packed);
    let piece = '';
    for (const one of pieces) {
      piece += one;
      if (piece.length < PIECE) continue;
      packed.push(strToU8(piece));
      piece = '';
    }
    packed.push(strToU8(piece), true);
  };
  const files = sheets.map((_, at) => `worksheets/sheet${at + 1}.xml`);
  part('[Content_Types].xml', [typesXml(files)]);
  part('_rels/.rels', [relationsXml([['officeDocument', 'xl/workbook.xml']])]);
  part('xl/workbook.xml', [workbookXml(sheets)]);
  part('xl/_rels/workbook.xml.rels', [
    relationsXml([
      ...files.map((file) => ['worksheet', file] as const),
      ['styles', 'styles.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
    ]),
  ]);
  const [styles, strings] = [new Styles(), new Strings()];
  for (const [at, sheet] of sheets.entries()) part(`xl/${files[at]}`, sheetXml(sheet, styles, strings));
  part('xl/styles.xml', [styles.xml()]);
  part('xl/sharedStrings.xml', strings.xml());
  zip.end();
}

/** Most texts have none of these. */
const NOT_AS_IT_IS = /[_&<>"\x00-\x08\x0b-\x1f\ud800-\udfff\ufffe\uffff]/;

/** What XML cannot hold is told as the format tells it: `_x0001_`. */
const xml = (text: string): string => (NOT_AS_IT_IS.test(text) ? escaped(text) : text);

const escaped = (text: string): string =>
  text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/gu, '_x005F_')
    .replace(
      /[\x00-\x08\x0b-\x1f\ufffe\uffff]/gu,
      (c) => `_x${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    )
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/[&<>"]/gu, (c) => `&#${c.charCodeAt(0)};`);

const typesXml = (files: readonly string[]): string =>
  `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>${files.map((file) => `<Override PartName="/xl/${file}" ContentType="${TYPE}.worksheet+xml"/>`).join('')}<Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${TYPE}.sharedStrings+xml"/></Types>`;

const relationsXml = (targets: readonly (readonly [type: string, target: string])[]): string =>
  `${XML}<Relationships xmlns="${PACKAGE}/relationships">${targets.map(([type, target], at) => `<Relationship Id="r${at + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`).join('')}</Relationships>`;

const workbookXml = (sheets: readonly BookSheet[]): string =>
  `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets.map(({ name }, at) => `<sheet name="${xml(name)}" sheetId="${at + 1}" r:id="r${at + 1}"/>`).join('')}</sheets><definedNames>${sheets.map(titlesXml).join('')}</definedNames></workbook>`;

/** What stands on every page of paper: the head, and the column that names the row. */
function titlesXml({ name, title }: BookSheet, at: number): string {
  const sheet = xml(`'${name.replaceAll("'", "''")}'`);
  const column = title < 0 ? '' : `${sheet}!$${lettersOf(title)}:$${lettersOf(title)},`;
  return `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">${column}${sheet}!$1:$1</definedName>`;
}

/** Pages beside each other that a row takes, each with the column that names it. */
function pagesAcross({ widths, title }: BookSheet): number {
  const again = widths[title] ?? 0;
  const rest = widths.reduce((sum, width) => sum + width, -again);
  return Math.max(1, Math.ceil(rest / (PAPER - again)));
}

/** Formats of cells: plain, bold, then a colour each. */
class Styles {
  readonly #colours: string[] = [];

  of({ colour }: BookCell): number {
    if (colour === undefined || colour === null) return 0;
    if (!this.#colours.includes(colour)) this.#colours.push(colour);
    return this.#colours.indexOf(colour) + 2;
  }

  xml(): string {
    const font = '<sz val="11"/><name val="Calibri"/><family val="2"/><scheme val="minor"/>';
    const fills = this.#colours.map(
      (colour) =>
        `<fill><patternFill patternType="solid"><fgColor rgb="FF${colour}"/><bgColor indexed="64"/></patternFill></fill>`,
    );
    const formats = this.#colours.map(
      (_, at) => `<xf numFmtId="0" fontId="0" fillId="${at + 2}" borderId="0" xfId="0" applyFill="1"/>`,
    );
    return `${XML}<styleSheet xmlns="${MAIN}"><fonts count="2"><font>${font}</font><font><b/>${font}</font></fonts><fills count="${fills.length + 2}"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${fills.join('')}</fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${formats.length + 2}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>${formats.join('')}</cellXfs></styleSheet>`;
  }
}

/** Strings that stand once: a column says a few things over and over. Long ones seldom recur, and what would not fit stands in its cell. */
class Strings {
  readonly #places = new Map<string, number>();
  #room = 1 << 21;

  /** Its place; undefined where it stands in its cell. */
  of(text: string): number | undefined {
    const known = this.#places.get(text);
    if (known !== undefined || text.length > LONG || text.length > this.#room) return known;
    this.#room -= text.length;
    this.#places.set(text, this.#places.size);
    return this.#places.size - 1;
  }

  *xml(): Generator<string> {
    yield `${XML}<sst xmlns="${MAIN}" uniqueCount="${this.#places.size}">`;
    for (const text of this.#places.keys()) yield `<si>${textXml(text)}</si>`;
    yield '</sst>';
  }
}

/** White space at an end counts where that is said. */
const textXml = (text: string): string =>
  `<t${text.trim() === text ? '' : ' xml:space="preserve"'}>${xml(text)}</t>`;

/** The head stays in sight and has filters over all rows; on paper a row takes as many pages of A3, across, as let it be read. */
function* sheetXml(sheet: BookSheet, styles: Styles, strings: Strings): Generator<string> {
  const { heads, widths, rows } = sheet;
  const letters = heads.map((_, at) => lettersOf(at));
  const columns = widths.map(
    (width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  );
  yield `${XML}<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${columns.join('')}</cols><sheetData>`;
  const rowXml = (no: number, cells: readonly BookCell[], bold = false): string =>
    `<row r="${no}">${cells.map((cell, at) => cellXml(cell, `${letters[at]}${no}`, bold ? 1 : styles.of(cell), strings)).join('')}</row>`;
  yield rowXml(
    1,
    heads.map((value) => ({ value })),
    true,
  );
  let last = 1;
  for (const cells of rows) {
    last += 1;
    yield rowXml(last, cells);
  }
  yield `</sheetData><autoFilter ref="A1:${letters.at(-1) ?? 'A'}${last}"/><pageSetup paperSize="8" fitToWidth="${pagesAcross(sheet)}" fitToHeight="0" pageOrder="overThenDown" orientation="landscape"/></worksheet>`;
}

/** A link is a formula, which a spreadsheet shows as one; who reads values alone has its words. */
function cellXml({ value, link }: BookCell, at: string, style: number, strings: Strings): string {
  const head = `<c r="${at}"${style === 0 ? '' : ` s="${style}"`}`;
  if (value === null || value === '') return style === 0 ? '' : `${head}/>`;
  if (link !== undefined)
    return `${head} t="str"><f>${xml(`HYPERLINK("${link}","${value}")`)}</f><v>${xml(String(value))}</v></c>`;
  if (typeof value === 'string') {
    const place = strings.of(value);
    return place === undefined
      ? `${head} t="inlineStr"><is>${textXml(value)}</is></c>`
      : `${head} t="s"><v>${place}</v></c>`;
  }
  return typeof value === 'boolean'
    ? `${head} t="b"><v>${Number(value)}</v></c>`
    : `${head}><v>${value}</v></c>`;
}

/** A, B … Z, AA: the letters of a column, from 0. */
function lettersOf(at: number): string {
  const letter = String.fromCharCode(65 + (at % 26));
  return at < 26 ? letter : lettersOf(Math.floor(at / 26) - 1) + letter;
}
