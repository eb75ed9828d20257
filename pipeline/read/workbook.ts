/**
 * Workbooks other than xlsx (xls of Excel 5 to 2003, et of WPS, XML Spreadsheet 2003): SheetJS reads them and writes the same as xlsx,
 * which our own reader takes from there, so that all workbooks are read by one set of rules. Not SheetJS for xlsx as well: it unpacks
 * zip bombs, and does not tell what is struck through.
 */
import {
  type ParsingOptions,
  read,
  set_cptable,
  type WorkBook,
  type WritingOptions,
  write,
} from '@e965/xlsx';
import * as codePages from '@e965/xlsx/dist/cpexcel';
import CFB from 'cfb';
import { InputError } from '../errors.ts';
import type { Source, SourceNote } from '../source.ts';
import { limitsOf, type ReadLimits } from './limits.ts';
import { isOle } from './sniff/known.ts';
import { readXlsx } from './xlsx.ts';

// Excel 95 and older write texts in the code page of their machine, 936 for Chinese
set_cptable(codePages);

/** Values with their formats, and which rows and columns are hidden; no formulas, no macros. */
const READING: ParsingOptions = {
  type: 'array',
  cellNF: true,
  cellStyles: true,
  cellFormula: false,
  cellHTML: false,
};
const WRITING: WritingOptions = { type: 'array', bookType: 'xlsx', cellStyles: true };

/**
 * @returns as readXlsx; places by sheet and cell
 * @throws InputError damaged, encrypted, and those of readXlsx
 */
export function readXls(bytes: Uint8Array, limits: ReadLimits = limitsOf()): Source {
  const source = readXlsx(new Uint8Array(written(opened(bytes))), limits);
  const notes = [...source.notes, ...struckFontNotes(bytes)];
  return { ...source, mediaType: 'application/vnd.ms-excel', notes };
}

/** What the name of a sheet may not have in Excel, and other programs write all the same. */
const NO_NAME = /[:\\/?*[\]]|^'|'$/gu;
const LONGEST_NAME = 31;

/** Sheets by names that can be written, each another. */
function named({ SheetNames, Sheets, ...rest }: WorkBook): WorkBook {
  const names = new Map<string, string>();
  for (const name of SheetNames) {
    const short = name.replace(NO_NAME, '_').slice(0, LONGEST_NAME);
    const taken = names.has(short) ? `${short.slice(0, LONGEST_NAME - 5)}~${names.size + 1}` : short;
    names.set(taken, name);
  }
  const sheets = [...names].map(([written, name]) => [written, Sheets[name] ?? {}] as const);
  return { ...rest, SheetNames: [...names.keys()], Sheets: Object.fromEntries(sheets) };
}

function written(workbook: WorkBook): ArrayBuffer {
  try {
    return write(named(workbook), WRITING) as ArrayBuffer;
  } catch (error) {
    // a text longer than any program lets a cell be
    if (error instanceof Error) throw new InputError('damaged', { reason: error.message }, { cause: error });
    throw error;
  }
}

function opened(bytes: Uint8Array): WorkBook {
  // SheetJS complains on the console of what it does not know in a file
  const { error: complain } = console;
  console.error = () => {};
  try {
    return read(bytes, READING);
  } catch (error) {
    // plain errors of many kinds on a file that is not whole
    const reason = error instanceof Error ? error.message : String(error);
    if (/password|encrypt/iu.test(reason)) throw new InputError('encrypted', {}, { cause: error });
    throw new InputError('damaged', { reason }, { cause: error });
  } finally {
    console.error = complain;
  }
}

// SheetJS does not say which characters are struck through: a workbook that has such a font is told of.

const FONT = 0x31;
const STRUCK = 0x08;
/** Of a record: its kind and its length, two bytes each. */
const HEAD = 4;

function struckFontNotes(bytes: Uint8Array): SourceNote[] {
  return isOle(bytes) && hasStruckFont(streamOf(bytes)) ? [{ rule: 'struck-not-told', params: {} }] : [];
}

function streamOf(bytes: Uint8Array): Buffer {
  const container = CFB.read(Buffer.from(bytes), { type: 'buffer' });
  const stream = CFB.find(container, '/Workbook') ?? CFB.find(container, '/Book');
  return Buffer.from((stream?.content ?? []) as Uint8Array);
}

function hasStruckFont(stream: Buffer): boolean {
  for (let at = 0; at + HEAD <= stream.length; at += HEAD + stream.readUInt16LE(at + 2))
    if (
      stream.readUInt16LE(at) === FONT &&
      at + HEAD + 4 <= stream.length &&
      (stream.readUInt16LE(at + HEAD + 2) & STRUCK) !== 0
    )
      return true;
  return false;
}
