/** What makes two mentions one work: the normalised title and the key (record contract, section 3.5). */

import { UNIT } from '../../words/levels.ts';
import { foldTitles } from './fold.ts';
import { readStandardNumber } from './numbers.ts';
import { organsOf, withoutOthers } from './organs.ts';
import { NO_MARKS, readMarks } from './tail.ts';

/** 关于印发〈X〉的通知, 印发X的通知: the document is known by what it issues. */
const ISSUING =
  /^([^〈〉]{0,160}?)(?:关于)?(?:修订|重新)?(?:印发|颁发)(.{2,240})的(?:通知|通告|公告|决定)((?:（[^（）]{1,20}）)?)$/;
/** One name for one organ. */
const ORGANS: readonly (readonly [RegExp, string])[] = [[/人力资源和社会保障/g, '人力资源社会保障']];
/** Heads that add nothing: 中华人民共和国社会保险法, 国家基本药物目录. */
const HEADS = ['中华人民共和国', '国家'];

export interface TitleMarks {
  version: string | null;
  trial: boolean;
}

/**
 * The title as works are compared: simplified characters, no white space, one width, quotation marks off, 关于印发〈X〉的通知 → X,
 * 中华人民共和国 and 国家 off its head. A version or 试行 that stands behind the title's brackets is added in its place.
 */
export function normalTitle(title: string, marks: TitleMarks = { version: null, trial: false }): string {
  let words = withoutNumber(plainTitle(title));
  words = issuedWork(words);
  for (const [form, one] of ORGANS) words = words.replace(form, one);
  words = withoutHead(words);
  const version = marks.version === null ? '' : foldTitles(marks.version).replace(/\s/g, '');
  if (version !== '' && !words.includes(version)) words += `（${version}）`;
  return marks.trial && !words.includes('试行') ? `${words}（试行）` : words;
}

/** Folded, without white space and quotation marks; brackets in one form. */
export function plainTitle(title: string): string {
  return foldTitles(title)
    .replace(/[\s“”"‘’'『』「」]/g, '')
    .replace(/-{2,}/g, '-')
    .replace(/[《》]/g, (bracket) => (bracket === '《' ? '〈' : '〉'))
    .replace(/,/g, '，');
}

/** 《X办法（京政发〔2017〕29号）》, 《GB/T 33527-2017 X总则》: a number within the title is no part of its name. */
function withoutNumber(words: string): string {
  const standard = readStandardNumber(foldTitles(words));
  if (standard && standard.length < words.length) return words.slice(standard.length);
  const last = numberParenthesis(words);
  if (!last) return words;
  const marks = { ...NO_MARKS };
  readMarks(last.inner, foldTitles(last.inner), marks);
  return (marks.docNumber ?? marks.decree ?? marks.standardNo) === null ? words : words.slice(0, last.start);
}

/** The parenthesis that a title ends in, and what stands in it; one pair of brackets within it may hold the year. */
export function numberParenthesis(title: string): { start: number; inner: string } | null {
  const match = /[(（]((?:[^()（）]|[(（][^()（）]{0,12}[)）]){4,60})[)）]$/.exec(title);
  return match ? { start: match.index, inner: match[1]! } : null;
}

function issuedWork(words: string): string {
  const match = ISSUING.exec(words);
  if (!match) return words;
  const [, head, issued, tail] = match as unknown as [string, string, string, string];
  // 关于做好印发…: what stands before is matter, not the organs that issue.
  if (head.includes('关于') || (head !== '' && !isIssuer(head))) return words;
  return single(issued) + (issued.endsWith(tail) ? '' : tail);
}

const REGION = new RegExp(String.raw`^[\u3400-\u9fff]{1,9}[${UNIT}]$`);

/** Organs, or the region that stands for them: 自治区关于印发…. */
function isIssuer(head: string): boolean {
  const run = withoutOthers(head);
  return organsOf(run) !== null || REGION.test(run);
}

/** 〈X〉（试行） → X（试行）; two titles at once keep their brackets. */
function single(issued: string): string {
  const match = /^〈([^〈〉]*(?:〈[^〈〉]*〉[^〈〉]*)?)〉((?:（[^（）]{1,30}）)?)$/.exec(issued);
  return match ? `${match[1]}${match[2]}` : issued;
}

function withoutHead(words: string): string {
  let rest = words;
  for (const head of HEADS) {
    // 国家级非物质文化遗产名录: another word
    if (rest.startsWith(head) && rest.length - head.length >= 2 && rest[head.length] !== '级')
      rest = rest.slice(head.length);
  }
  return rest;
}

export interface WorkNumbers {
  doc_number: string | null;
  decree: string | null;
  standard_no: string | null;
}

/** `doc:京卫妇幼〔2020〕7号|…`, `decree:国务院令第649号|…`, `std:GB/T 33527-2017|…`, else `title:…`. */
export function workKey(numbers: WorkNumbers, title: string): string {
  if (numbers.doc_number !== null) return `doc:${plainTitle(numbers.doc_number)}|${title}`;
  if (numbers.decree !== null) return `decree:${plainTitle(numbers.decree)}|${title}`;
  if (numbers.standard_no !== null) return `std:${numbers.standard_no}|${title}`;
  return `title:${title}`;
}
