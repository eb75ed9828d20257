/** What follows a title in parentheses: 《X》|（试行）（京卫精卫字〔2013〕9号). Read to the first parenthesis that is about something else. */
import { TEN } from '../../words/numerals.ts';
import { readDecree, readDocumentNumber, readStandardNumber } from './numbers.ts';
import { readMark } from './versions.ts';

export interface MarksBehindTitle {
  docNumber: string | null;
  decree: string | null;
  standardNo: string | null;
  version: string | null;
  trial: boolean;
}

/** Nothing read as yet. */
export const NO_MARKS: Readonly<MarksBehindTitle> = {
  docNumber: null,
  decree: null,
  standardNo: null,
  version: null,
  trial: false,
};

/** `end`: where the citation ends, behind the last parenthesis that belongs to it. */
export interface Tail extends MarksBehindTitle {
  end: number;
}

/** Parts of a parenthesis: 国卫基层发〔2017〕13号，以下简称《规范》. */
const SEPARATORS = /[,，；、]/;
/** No parenthesis that names a work is longer. */
const LONGEST = 90;
const MOST_PARENTHESES = 4;
/** Words before a number in its parenthesis: 文号：京政发…, 经国务院令第709号修订, 2010年12月20日国务院令第586号. */
const LEAD =
  /^(?:\s|文号|发文字号|编号|标准号|国家标准|行业标准|地方标准|团体标准|即|原|见|经|依据|根据|引自|：|\d{4}年\d{1,2}月(?:\d{1,2}日)?|\d{4}年(?!第)){0,6}/;
/** Words behind a number: 国务院令第709号修订, 京政发〔2017〕29号文件印发, 国卫妇社发〔2013〕105号附件2. */
const REST = new RegExp(
  String.raw`^\s{0,3}(?:文件|文|公布|发布|修订|修改|修正|颁布|印发|通过|施行|及其|附件[\d${TEN}]{0,2}|等|\s){0,4}$`,
);
/** GB 50028-2006（2020年版）, all within one parenthesis. */
const EDITION = /^\s?（([^（）]{1,16})）/;
/** 公告第52号, 公告2019年第1号: they belong to the citation and are none of the three numbers. */
const PUBLICATION = new RegExp(
  String.raw`^[\u3400-\u9fff\s]{2,40}公告[\s第〔〕（）\d年号之届次${TEN}百]{2,24}$`,
);
/** 《X》|的通知（京政发〔2017〕29号), 《邮政普遍服务》|标准（YZ/T 0129—2016）: what it is, named outside its brackets. */
const OUTSIDE =
  /^\s{0,2}(?:的(?:通知|决定|意见|公告|通告|批复|函)|(?:国家|行业|地方|团体)?标准|技术规范|文件)\s{0,2}(?=（)/;
/** A number right behind 》 without its bracket begins with an organ's code, not with a word that joins or governs. */
const NOT_A_CODE = /^\s{0,2}[和及与或等的按根依同以]/;
/** Without a parenthesis only a short code with its 号 is taken. */
const TIGHT = /^[\u3400-\u9fff]{2,8}\s{0,2}〔.{2,8}〕.{0,8}号$/;

/** Reads what names the work from `start`, the place right behind the title's bracket. `flat` is the folded text. */
export function readTail(text: string, flat: string, start: number): Tail {
  const tail: Tail = { end: start, ...NO_MARKS };
  const outside = OUTSIDE.exec(flat.slice(start, start + 12));
  if (outside) {
    const probe = { ...tail };
    const read = readParenthesis(text, flat, start + outside[0].length, probe);
    return read && (probe.docNumber ?? probe.decree ?? probe.standardNo) !== null ? probe : tail;
  }
  readBare(flat, start, tail);
  for (let count = 0; count < MOST_PARENTHESES; count++) {
    const gap = /^\s{0,4}/.exec(flat.slice(tail.end, tail.end + 4))![0].length;
    if (!readParenthesis(text, flat, tail.end + gap, tail)) break;
  }
  return tail;
}

/** 《无障碍设计规范》GB 50763-2012, 《关于…的通知》新财教〔2021〕168号: the number stands without its parenthesis. */
function readBare(flat: string, start: number, tail: Tail): void {
  const ahead = flat.slice(start, start + LONGEST);
  if (NOT_A_CODE.test(ahead)) return;
  const gap = /^\s{0,2}/.exec(ahead)![0].length;
  const rest = ahead.slice(gap);
  const standard = readStandardNumber(rest);
  const number = standard ?? readDocumentNumber(rest);
  if (!number || (!standard && !TIGHT.test(rest.slice(0, number.length)))) return;
  if (standard) tail.standardNo = number.value;
  else tail.docNumber = number.value;
  const after = start + gap + number.length;
  // 《X》京发〔2016〕1号）: the opening bracket was lost, the closing one is not text.
  tail.end = flat[after] === '）' ? after + 1 : after;
}

/** Reads one parenthesis at `start` into `tail`; false, and nothing changed, where it says something else. */
function readParenthesis(text: string, flat: string, start: number, tail: Tail): boolean {
  if (flat[start] !== '（' && flat[start] !== '〔') return false;
  const close = closing(flat, start);
  // 《X》〔2016〕13号: the organ's code was lost, and a year alone is no version.
  if (close !== null && flat[start] === '〔' && /^\s?第?\s?\d/.test(flat.slice(close + 1, close + 4)))
    return false;
  const end = close ?? numberEnd(flat, start);
  const last = readMarks(text.slice(start + 1, end), flat.slice(start + 1, end), tail);
  if (last === 0) return false;
  tail.end = close === null ? start + 1 + last : close + 1;
  return true;
}

/**
 * Reads the parts of a parenthesis, without its brackets: `国卫基层发〔2017〕13号，以下简称《规范》`.
 * What is found first of each kind stays. Returns where the last part that was read ends, 0 where none was.
 */
export function readMarks(raw: string, flat: string, into: MarksBehindTitle): number {
  let last = 0;
  let at = 0;
  while (at < flat.length) {
    const length = readPart(raw.slice(at), flat.slice(at), into);
    if (length > 0) last = at + length;
    at = nextPart(flat, at + length);
  }
  return last;
}

function nextPart(flat: string, from: number): number {
  const separator = flat.slice(from).search(SEPARATORS);
  return separator < 0 ? flat.length : from + separator + 1;
}

/** How many characters at the head name the work; 0 where none do. */
function readPart(raw: string, flat: string, into: MarksBehindTitle): number {
  const length = nextPart(flat, 0) === flat.length ? flat.length : nextPart(flat, 0) - 1;
  const part = flat.slice(0, length);
  const mark = readMark(raw.slice(0, length));
  if (mark.known) {
    into.version ??= mark.version;
    into.trial ||= mark.trial;
    return length;
  }
  if (PUBLICATION.test(part)) return length;
  const lead = LEAD.exec(flat)![0].length;
  const number = readNumber(raw.slice(lead), flat.slice(lead), into);
  return number === 0 ? 0 : lead + number;
}

function readNumber(raw: string, flat: string, into: MarksBehindTitle): number {
  const decree = readDecree(raw, flat);
  const document = decree ? null : readDocumentNumber(flat);
  const standard = decree || document ? null : readStandardNumber(flat);
  const number = decree ?? document ?? standard;
  if (!number) return 0;
  const behind = EDITION.exec(flat.slice(number.length));
  const edition = behind === null ? null : readMark(behind[1]!);
  const length = number.length + (edition?.known ? behind![0].length : 0);
  const rest = flat.slice(length);
  const separator = rest.search(SEPARATORS);
  if (!REST.test(separator < 0 ? rest : rest.slice(0, separator))) return 0;
  if (decree) into.decree ??= decree.value;
  if (document) into.docNumber ??= document.value;
  if (standard) into.standardNo ??= standard.value;
  into.version ??= edition?.version ?? null;
  return length;
}

/** Where no bracket closes, what can be known ends with the first 号. */
function numberEnd(flat: string, start: number): number {
  const at = flat.slice(start, start + LONGEST).indexOf('号');
  return start + 1 + Math.max(at, 0);
}

const OPENERS = new Set(['（', '〔']);
const CLOSERS = new Set(['）', '〕']);

/** The bracket that closes the one at `start`, whatever its form: （京卫〔2013〕9号). Null where none does in reach. */
function closing(flat: string, start: number): number | null {
  const limit = Math.min(flat.length, start + LONGEST);
  let depth = 0;
  for (let i = start; i < limit; i++) {
    const character = flat[i]!;
    if (character === '。') return null;
    if (OPENERS.has(character)) depth++;
    else if (CLOSERS.has(character)) {
      depth--;
      if (depth === 0) return i;
    }
  }
  return null;
}
