/** Files made to cost far more than they weigh: one of each kind, small enough to be made in a test. */
import { deflateSync, strToU8, zipSync } from 'fflate';
import { makeDocx } from './make-docx.ts';
import { makeXlsx } from './make-xlsx.ts';
import { pdf } from './pdfBuilder.ts';

const PAGE = '<!doctype html><meta charset="utf-8"><body>';
const text = (words: string): Uint8Array => new TextEncoder().encode(words);

/** Formatting left open, each unlike the others: a browser opens all of it again in every paragraph. */
export function openFormatting(paragraphs: number): Uint8Array {
  return text(PAGE + Array.from({ length: paragraphs }, (_, i) => `<p><font a${i}=1>x`).join(''));
}

export function rowspanZero(rows: number): Uint8Array {
  return text(`${PAGE}<table>${'<tr><td rowspan=0>甲<td>乙'.repeat(rows)}</table>`);
}

export function columns(count: number): Uint8Array {
  return text(`${PAGE}<table>${`<tr>${'<td>甲'.repeat(count)}`.repeat(3)}</table>`);
}

export function nestedLists(depth: number): Uint8Array {
  return text(`${PAGE}${'<ol><li>甲'.repeat(depth)}`);
}

export function separatedRows(rows: number): Uint8Array {
  return text(`序号,项目,标准\n${'1,甲,乙\n'.repeat(rows)}`);
}

export function separatedColumns(count: number): Uint8Array {
  return text(`${'甲,'.repeat(count)}乙\n`.repeat(4));
}

export function lineEnds(count: number): Uint8Array {
  return text(`一、幼有所育\n${'\n'.repeat(count)}`);
}

const MARKDOWN = '# 某市基本公共服务标准\n\n一、幼有所育\n';

export function definitions(count: number): Uint8Array {
  return text(MARKDOWN + Array.from({ length: count }, (_, i) => `[a${i}]: /b${i}\n`).join(''));
}

export function quotedQuotes(depth: number): Uint8Array {
  return text(`${MARKDOWN}${'>'.repeat(depth)}甲\n`);
}

export function bars(count: number): Uint8Array {
  return text(`${MARKDOWN}${['|甲', '|--', '|乙'].map((cell) => `${cell.repeat(count)}|\n`).join('')}`);
}

/** One long string, used in every cell. */
export function oneString(length: number, times: number): Uint8Array {
  const rows = Array.from(
    { length: times },
    (_, i) => `<row r="${i + 1}"><c r="A${i + 1}" t="s"><v>0</v></c></row>`,
  );
  return makeXlsx([{ name: '一', rows: rows.join('') }], {
    strings: `<si><t>${'长'.repeat(length)}</t></si>`,
  });
}

/** All entries of the directory point at the same bytes. */
export function overlappingEntries(count: number): Uint8Array {
  const one = Buffer.from(zipSync({ 'a.txt': [new Uint8Array(4096).fill(97), { level: 6 }] }));
  const end = one.length - 22;
  const start = one.readUInt32LE(end + 16);
  const entry = one.subarray(start, end);
  const record = Buffer.from(one.subarray(end));
  record.writeUInt16LE(Math.min(count, 0xffff), 8);
  record.writeUInt16LE(Math.min(count, 0xffff), 10);
  record.writeUInt32LE(entry.length * count, 12);
  return Buffer.concat([one.subarray(0, start), ...Array<Buffer>(count).fill(entry), record]);
}

/** A stream packed `times` over. */
export function packedStream(times: number, bytes: number): Uint8Array {
  let stream: Uint8Array = new Uint8Array(bytes).fill(32);
  for (let i = 0; i < times; i++) stream = deflateSync(stream, { level: 9 });
  const filter = `/Filter[${'/FlateDecode'.repeat(times)}]`;
  const head = strToU8(
    `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count 1/Kids[3 0 R]>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R>>endobj\n4 0 obj<</Length ${stream.length}${filter}>>stream\n`,
  );
  const tail = strToU8('\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF');
  return Buffer.concat([head, stream, tail]);
}

/** Every line drawn by a command of its own. */
export function drawings(count: number): Uint8Array {
  return pdf(['1 1 m 9 9 l S '.repeat(count)]);
}

/** Forms that each draw the next twenty times: two thousand bytes that draw twenty to the power of nine lines. */
export function formsInForms(depth: number): Uint8Array {
  const twenty = '/F Do '.repeat(20);
  const stream = (dict: string, drawn: string): string =>
    `<<${dict}/Length ${drawn.length}>>stream\n${drawn}\nendstream`;
  const form = '/Type/XObject/Subtype/Form/BBox[0 0 9 9]';
  const using = (no: number): string => `/Resources<</XObject<</F ${no} 0 R>>>>`;
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Count 1/Kids[3 0 R]>>',
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R${using(5)}>>`,
    stream('', twenty),
    ...Array.from({ length: depth }, (_, i) => stream(`${form}${using(6 + i)}`, twenty)),
    stream(form, '0 0 m 9 9 l S'),
  ];
  const body = objects.map((object, i) => `${i + 1} 0 obj${object} endobj\n`).join('');
  return text(`%PDF-1.4\n${body}trailer<</Root 1 0 R/Size ${objects.length + 1}>>\n%%EOF`);
}

export function rowsOfMarkdown(count: number): Uint8Array {
  return text(`${MARKDOWN}|甲|乙|丙|\n|--|--|--|\n${'|1|2|3|\n'.repeat(count)}`);
}

/** A part of Markdown, again and again. */
export const repeated = (part: string, times: number): Uint8Array => text(MARKDOWN + part.repeat(times));

/** A row for each cell. */
export function cellsOfSheet(count: number): Uint8Array {
  const rows = Array.from(
    { length: count },
    (_, i) => `<row r="${i + 1}"><c r="A${i + 1}"><v>1</v></c></row>`,
  );
  return makeXlsx([{ name: '一', rows: rows.join('') }]);
}

export function paragraphsOfWord(count: number): Uint8Array {
  return makeDocx({ body: '<w:p><w:r><w:t>甲</w:t></w:r></w:p>'.repeat(count) });
}
