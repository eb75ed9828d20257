/** Workbooks made by hand for tests. */
import { strToU8, zipSync } from 'fflate';

const S = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

export interface SheetParts {
  name: string;
  state?: string;
  /** `<row>` elements. */
  rows: string;
  /** What stands before sheetData (cols) and behind it (mergeCells). */
  before?: string;
  after?: string;
}

export function makeXlsx(
  sheets: readonly SheetParts[],
  more: { strings?: string; styles?: string; properties?: string } = {},
): Uint8Array {
  const files: Record<string, Uint8Array> = {
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    ),
    'xl/workbook.xml': strToU8(
      `<workbook ${S} xmlns:r="${OFFICE}">${more.properties ?? ''}<sheets>${sheets
        .map(
          ({ name, state }, i) =>
            `<sheet name="${name}" sheetId="${i + 1}" r:id="s${i}"${state ? ` state="${state}"` : ''}/>`,
        )
        .join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships xmlns="${PACKAGE}">${sheets
        .map(
          (_, i) => `<Relationship Id="s${i}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${i}.xml"/>`,
        )
        .join(
          '',
        )}<Relationship Id="x" Type="${OFFICE}/sharedStrings" Target="/xl/sharedStrings.xml"/><Relationship Id="y" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    ),
    'xl/sharedStrings.xml': strToU8(`<sst ${S}>${more.strings ?? ''}</sst>`),
    'xl/styles.xml': strToU8(`<styleSheet ${S}>${more.styles ?? ''}</styleSheet>`),
  };
  sheets.forEach(({ rows, before, after }, i) => {
    files[`xl/worksheets/sheet${i}.xml`] = strToU8(
      `<worksheet ${S}>${before ?? ''}<sheetData>${rows}</sheetData>${after ?? ''}</worksheet>`,
    );
  });
  return zipSync(files);
}

/** A cell with its own text. */
export function text(ref: string, words: string): string {
  return `<c r="${ref}" t="inlineStr"><is><t xml:space="preserve">${words}</t></is></c>`;
}

/** A number in one of the cell styles. */
export function number(ref: string, value: number | string, style = 0): string {
  return `<c r="${ref}" s="${style}"><v>${value}</v></c>`;
}
