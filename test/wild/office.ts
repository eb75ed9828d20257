/** Tables with merged cells between paragraphs, printed as Word, Excel and HTML: one model, three files. */
import { cell, makeDocx, p, row, table } from '../read/make-docx.ts';
import { makeXlsx, text } from '../read/make-xlsx.ts';

/** A cell; `down` and `across` count the rows and columns that it spans. What it covers is null. */
export interface Printed {
  text: string;
  down?: number;
  across?: number;
}
export type Rows = (Printed | null)[][];
/** A paragraph, a table, or the sheet that begins here (in other formats a paragraph). */
export type Part = { line: string } | { rows: Rows } | { sheet: string };

const escaped = (words: string): string => words.replace(/&/gu, '&amp;').replace(/</gu, '&lt;');

export function asHtml(parts: readonly Part[]): string {
  const one = (part: Part): string => {
    if (!('rows' in part)) return `<p>${escaped('line' in part ? part.line : part.sheet)}</p>`;
    const cells = (of: Rows[number]): string =>
      of
        .map((c) =>
          c
            ? `<td rowspan="${c.down ?? 1}" colspan="${c.across ?? 1}">${escaped(c.text).replace(/\n/gu, '<br>')}</td>`
            : '',
        )
        .join('');
    return `<table>${part.rows.map((of) => `<tr>${cells(of)}</tr>`).join('')}</table>`;
  };
  return `<html><body>${parts.map(one).join('')}</body></html>`;
}

export function asDocx(parts: readonly Part[]): Uint8Array {
  const one = (part: Part): string => {
    if (!('rows' in part)) return p('line' in part ? part.line : part.sheet);
    /** Rows that a cell of this column still spans. */
    const open: number[] = [];
    const rows = part.rows.map((of) =>
      row(
        ...of.flatMap((c, col) => {
          if (c) {
            open[col] = (c.down ?? 1) - 1;
            const merged = `<w:gridSpan w:val="${c.across ?? 1}"/>${open[col] ? '<w:vMerge w:val="restart"/>' : ''}`;
            return [
              cell(
                c.text
                  .split('\n')
                  .map((words) => p(words))
                  .join(''),
                merged,
              ),
            ];
          }
          if (!open[col]) return [];
          open[col] -= 1;
          return [cell(p(''), '<w:vMerge/>')];
        }),
      ),
    );
    return table(...rows) + p('');
  };
  return makeDocx({ body: parts.map(one).join('') });
}

export function asXlsx(parts: readonly Part[]): Uint8Array {
  const sheets: { name: string; rows: string[]; merges: string[] }[] = [
    { name: '封面', rows: [], merges: [] },
  ];
  const refOf = (col: number, line: number): string => `${String.fromCharCode(65 + col)}${line}`;
  const put = (of: Rows[number]): void => {
    const sheet = sheets.at(-1);
    if (!sheet) return;
    const line = sheet.rows.length + 1;
    sheet.rows.push(
      `<row r="${line}">${of.map((c, col) => (c?.text ? text(refOf(col, line), escaped(c.text)) : '')).join('')}</row>`,
    );
    of.forEach((c, col) => {
      if (c && ((c.down ?? 1) > 1 || (c.across ?? 1) > 1))
        sheet.merges.push(
          `${refOf(col, line)}:${refOf(col + (c.across ?? 1) - 1, line + (c.down ?? 1) - 1)}`,
        );
    });
  };
  for (const part of parts)
    if ('sheet' in part) sheets.push({ name: part.sheet, rows: [], merges: [] });
    else for (const of of 'rows' in part ? part.rows : [[{ text: part.line }]]) put(of);
  return makeXlsx(
    sheets.map(({ name, rows, merges }) => ({
      name,
      rows: rows.join(''),
      ...(merges.length > 0 && {
        after: `<mergeCells>${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`,
      }),
    })),
  );
}
