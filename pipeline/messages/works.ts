import type { Catalogue } from './wording.ts';

/** Checks of works across notices: rule → words. */
export const WORKS = {
  'title-near': {
    en: '{title} and {other} differ in {differences} character[s]: perhaps one work, not merged',
    zh: '“{title}”与“{other}”仅{differences}字之差，可能是同一文件，未合并',
  },
  'number-shared': {
    en: 'the number {number} stands with different titles: {titles}',
    zh: '文号或标准号{number}对应不同的名称：{titles}',
  },
  'work-ambiguous': {
    en: '{title} is cited without a number, and {numbers} all bear that title: counted as a work of its own',
    zh: '引用“{title}”时未注明文号或标准号，而{numbers}均为此名，单独计为一个文件',
  },
} as const satisfies Catalogue;
