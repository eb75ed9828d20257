/** The kind of a work, by the last word of its title before the parentheses (record contract, section 3.5). */

import type { CitationValue } from '../../records/facts.ts';
import { TEN } from '../../words/numerals.ts';
import { foldTitles } from './fold.ts';

type CitationKind = CitationValue['kind'];

/** Last word → kind; the longest word that fits decides, so 办法 is no 法. What ends otherwise is a document, a standard's number or not
 * (《殡仪接待服务》（MZ/T 018-2011）). */
const KINDS: readonly (readonly [CitationKind, readonly string[]])[] = [
  ['regulation', ['条例', '规定', '办法', '细则', '规则']],
  ['standard', ['规范', '标准', '规程', '指南', '目录', '清单', '总则', '导则', '词表', '手册']],
  // words that end in 法 and are no law: 方法, 做法, 执法
  [
    'document',
    ['方法', '做法', '想法', '看法', '执法', '司法', '立法', '用法', '书法', '手法', '普法', '说法'],
  ],
  ['law', ['法', '法典', '宪法']],
];

const BY_WORD = new Map<string, CitationKind>(
  KINDS.flatMap(([kind, words]) => words.map((word) => [word, kind] as const)),
);
const LONGEST_WORD = Math.max(...[...BY_WORD.keys()].map((word) => word.length));

/** 人力资源服务规范 第10部分流动人员人事档案管理服务: where a part's own last word says nothing, it is of its whole's kind. */
const PART = new RegExp(String.raw`第[\d${TEN}]{1,3}部分.{0,60}$`);

/** @param title a repaired title; 《公共就业服务总则》 is `standard`, …的通知（试行） is `document` */
export function kindOfTitle(title: string): CitationKind {
  const words = lastWords(title);
  return kindAtEnd(words) ?? kindAtEnd(words.replace(PART, '').replace(/[：-]$/, '')) ?? 'document';
}

function kindAtEnd(words: string): CitationKind | null {
  for (let length = Math.min(LONGEST_WORD, words.length); length > 0; length--) {
    const kind = BY_WORD.get(words.slice(-length));
    if (kind) return kind;
  }
  return null;
}

/** The title without the parentheses and brackets it ends in: X规范（第三版） → X规范. */
export function lastWords(title: string): string {
  let words = foldTitles(title).replace(/\s/g, '');
  for (let count = 0; count < 4; count++)
    words = words.replace(/[（〔][^（）〔〕]{0,60}[）〕]$|[〉”"’]$/, '');
  return words;
}
