/**
 * The three kinds of numbers by which a work is known: a document's (京卫妇幼〔2020〕7号), a decree's (国务院令第649号),
 * a standard's (GB/T 33527-2017). Patterns read folded text (fold.ts): every bracket of a year is 〔 〕 or （ ）, every dash is -.
 */
import { TEN } from '../../words/numerals.ts';
import { joinLines } from './fold.ts';

/** A number at the head of what was read; `length` is how many characters it takes. */
export interface ReadNumber {
  value: string;
  length: number;
}

const GAP = '\\s{0,3}';
const HAN = '[\\u3400-\\u9fff〇]';
/** 京人社职介发, 国卫办监督函, 沪府规; lines and spaces may break it. */
const CODE = `${HAN}(?:${GAP}${HAN}){0,19}`;
/** 〔2016〕 [2019] （2016） 【2020】, one bracket possibly wrong; 〔99〕 is 〔1999〕. */
const YEAR = `[〔（]${GAP}((?:19|20)\\d\\d|[789]\\d)${GAP}年?${GAP}[〕）]`;
/** 13号, 第13号, 0001 号; the 号 that a line's end ate. */
const SERIAL = `(?:第${GAP})?(\\d(?:${GAP}\\d){0,4})(?:${GAP}号)?`;
const DOCUMENT = new RegExp(`^(${CODE})${GAP}${YEAR}${GAP}${SERIAL}`);

/** 京政发2017年29号, 国发2016-13号 are no document numbers; 国发〔2016〕13号 is. */
export function readDocumentNumber(flat: string): ReadNumber | null {
  const match = DOCUMENT.exec(flat);
  if (!match) return null;
  const [all, code, year, serial] = match as unknown as [string, string, string, string];
  return { value: `${bare(code)}〔${year.padStart(4, '19')}〕${bare(serial)}号`, length: all.length };
}

/** Organs that sign one decree together: 公安部、交通运输部令第5号, 国家卫生健康委员会 财政部令… */
const SIGNERS = `${HAN}(?:[\\s、,，]{0,2}${HAN}){0,39}?`;
/** 第649号, 183号, 第七十号, （第七十号）, 2017年第5号, 〔2005〕154号, [2005]第154号 */
const ORDINAL = `(?:\\d{1,4}|[〇零${TEN}百]{1,7})`;
const DECREE_SERIAL = `(?:[〔（]?${GAP}(?:19|20)\\d\\d${GAP}年?${GAP}[〕）]?${GAP})?[〔（]?${GAP}(?:第${GAP})?${ORDINAL}${GAP}号[〕）]?`;
const DECREES = [
  // 国务院令第649号
  new RegExp(`^${SIGNERS}令${GAP}${DECREE_SERIAL}`),
  // 国务院第649号令, 国家发展改革委2019年第29号令
  new RegExp(`^${SIGNERS}${GAP}(?:(?:19|20)\\d\\d${GAP}年?${GAP})?第?${GAP}${ORDINAL}${GAP}号${GAP}令`),
  // 第649号国务院令
  new RegExp(`^第?${GAP}${ORDINAL}${GAP}号${SIGNERS}令`),
];

/** A decree as it is written, 第 and spaces within a line included. `raw` and `flat` are the same characters. */
export function readDecree(raw: string, flat: string): ReadNumber | null {
  for (const pattern of DECREES) {
    const match = pattern.exec(flat);
    if (!match) continue;
    const unopened = /[〕）]$/.test(match[0]) && !/[〔（]/.test(match[0]);
    const length = match[0].length - (unopened ? 1 : 0);
    return { value: joinLines(raw.slice(0, length)), length };
  }
  return null;
}

/** GB, GB/T, WS/T, JGJ/T; DB11/T, DB3304/T, DBJ50/T (of a place); T/CAS (of an association); 建标 (of construction) */
const PREFIX = `(DBJ?\\s?\\d{0,6}\\s?(?:/?\\s?T|/)?|[TQ]\\s?/\\s?[A-Z0-9]{2,10}|[A-Z]{2,5}(?:\\s?/\\s?[A-Z])?|建\\s?标)`;
/** 33527, 3008.10, 1123; T5002, B01 (TSG T5002-2017, JTG B01-2014); 15-222 (DBJ/T 15-222-2021) */
const SERIES = '([A-Z]?\\d{1,6}(?:[.-]\\d{1,3}){0,2})';
const STANDARD = new RegExp(
  `^${PREFIX}${GAP}-?${GAP}${SERIES}${GAP}-{1,2}${GAP}((?:19|20)\\d\\d|\\d\\d)(?!\\d)`,
  'i',
);
/** GB/T 33527 without its year: certain only where it stands alone in a parenthesis. */
const STANDARD_UNDATED = new RegExp(
  `^([A-Z]{2,5}\\s?/\\s?[TZ]|GBZ?|WS|MZ|HJ|JGJ|CJJ|DB\\s?\\d{2,6}(?:\\s?/\\s?T)?|建\\s?标)${GAP}${SERIES}$`,
  'i',
);

/** Prefix, one space, number, hyphen, year: DB11/T1123—2023 → DB11/T 1123-2023. */
export function readStandardNumber(flat: string): ReadNumber | null {
  const match = STANDARD.exec(flat);
  if (match) {
    const [all, prefix, series, year] = match as unknown as [string, string, string, string];
    return { value: `${standardPrefix(prefix)} ${series}-${year}`, length: all.length };
  }
  const undated = STANDARD_UNDATED.exec(flat);
  return undated
    ? { value: `${standardPrefix(undated[1]!)} ${undated[2]}`, length: undated[0].length }
    : null;
}

/** A standard's number that ends where the title begins: …按照GB/T 33527-2017|《公共就业服务总则》. Its length, with the gap behind it. */
export function standardNumberBefore(flat: string): ReadNumber | null {
  const tail = flat.slice(-40);
  const begin = /(?:[A-Z]|建\s?标)[^\u3400-\u9fff《》（）。；：]{0,36}$/i.exec(
    tail.replace(/建\s?标/g, (b) => 'A'.repeat(b.length)),
  );
  if (!begin) return null;
  for (let i = begin.index; i < tail.length; i++) {
    const previous = tail[i - 1] ?? ' ';
    if (/[A-Z0-9/]/i.test(previous)) continue;
    const rest = tail.slice(i);
    const number = STANDARD.exec(rest);
    if (number && rest.slice(number[0].length).trim() === '') {
      return { value: readStandardNumber(rest)!.value, length: rest.length };
    }
  }
  return null;
}

/** GB / T → GB/T; DB11T, GBT, WST: the stroke that was left out. */
function standardPrefix(written: string): string {
  const prefix = bare(written).toUpperCase();
  return prefix.replace(/^(GB|DBJ?\d{2,6}|WS|MZ|SF|JGJ|CJJ|LD)T$/, '$1/T');
}

function bare(text: string): string {
  return text.replace(/\s/g, '');
}
