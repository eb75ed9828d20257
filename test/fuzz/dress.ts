/** A text in each of the formats that we can make: lines are paragraphs, cells between tabs or bars are cells. */
import { strToU8, zipSync } from 'fflate';
import { cell, makeDocx, p, row, table } from '../read/make-docx.ts';
import { makeXlsx, text as xlsxCell } from '../read/make-xlsx.ts';
import { pdf, text as words } from '../read/pdfBuilder.ts';

/** Signs that XML bears in no form are left to the plain texts. */
const escaped = (text: string): string =>
  text
    .replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '')
    .replace(/&/gu, '&amp;')
    .replace(/</gu, '&lt;')
    .replace(/"/gu, '&quot;');

const isRow = (line: string): boolean => /\t|\|/u.test(line);
const cellsOf = (line: string): string[] =>
  line
    .replace(/^\s*\||\|\s*$/gu, '')
    .split(/\t|\|/u)
    .map((one) => one.trim());

/** Rows that follow each other are one table. */
function blocks(text: string): (string | string[][])[] {
  const out: (string | string[][])[] = [];
  for (const line of text.split('\n')) {
    const last = out.at(-1);
    if (!isRow(line)) out.push(line);
    else if (Array.isArray(last)) last.push(cellsOf(line));
    else out.push([cellsOf(line)]);
  }
  return out;
}

function docx(text: string): Uint8Array {
  const body = blocks(text).map((block) =>
    Array.isArray(block)
      ? table(...block.map((cells) => row(...cells.map((one) => cell(p(escaped(one)))))))
      : p(escaped(block)),
  );
  return makeDocx({ body: body.join('') });
}

function html(text: string): Uint8Array {
  const body = blocks(text).map((block) =>
    Array.isArray(block)
      ? `<table>${block.map((cells) => `<tr>${cells.map((one) => `<td>${escaped(one)}</td>`).join('')}</tr>`).join('')}</table>`
      : `<p>${escaped(block)}</p>`,
  );
  return strToU8(`<!doctype html><meta charset="utf-8"><body>${body.join('\n')}</body>`);
}

const COLUMNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

function xlsx(text: string): Uint8Array {
  const rows = text.split('\n').map((line, no) => {
    const cells = (isRow(line) ? cellsOf(line) : [line]).slice(0, COLUMNS.length);
    const inside = cells.map((one, column) => xlsxCell(`${COLUMNS[column]}${no + 1}`, escaped(one)));
    return `<row r="${no + 1}">${inside.join('')}</row>`;
  });
  return makeXlsx([{ name: '标准', rows: rows.join('') }]);
}

function csv(text: string): Uint8Array {
  const quoted = (one: string): string => (/[",\n]/u.test(one) ? `"${one.replace(/"/gu, '""')}"` : one);
  return strToU8(
    text
      .split('\n')
      .map((line) => (isRow(line) ? cellsOf(line) : [line]).map(quoted).join(','))
      .join('\n'),
  );
}

const ACROSS = 50;
const DOWN = 45;
const LEADING = 16;
/** What the font of the builder bears. */
const IN_FONT = /[\u4e00-\u9fa5\u3001\u3002\uff08-\uff1a0-9A-Za-z.%]/u;

function printed(text: string): Uint8Array {
  const lines = text.split('\n').flatMap((line) => {
    const known = [...line].filter((sign) => IN_FONT.test(sign)).join('');
    return known.match(new RegExp(`.{1,${ACROSS}}`, 'gu')) ?? [];
  });
  const pages: string[] = [];
  for (let from = 0; from === 0 || from < lines.length; from += DOWN)
    pages.push(
      lines
        .slice(from, from + DOWN)
        .map((line, no) => words(40, 40 + no * LEADING, line))
        .join('\n'),
    );
  return pdf(pages);
}

const zipped = (text: string): Uint8Array =>
  zipSync({ 'a/一.txt': strToU8(text), '../b.html': html(text), 'c.docx': docx(text) });

/** By the ending of the file's name, which says nothing to the product. Plain text is dressed most: that is where most is read. */
export const DRESSES: Readonly<Record<string, (text: string) => Uint8Array>> = {
  txt: strToU8,
  docx,
  html,
  xlsx,
  csv,
  pdf: printed,
  zip: zipped,
};
