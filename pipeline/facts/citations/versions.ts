/** Versions (（第三版）, （2019年版）) and trial marks (（试行）) of a work, in its title or in a parenthesis behind it. */

import { matchesOf } from '../../text/matches.ts';
import { narrow } from '../../text/narrow.ts';
import { TEN } from '../../words/numerals.ts';
import { foldTitles } from './fold.ts';

const ORDINAL = `[${TEN}\\d]{1,3}`;
/** 2019年, 2019; 2018年12月, 2018年12月29日 only where a word of revision follows */
const YEAR = '(?:19|20)\\d\\d年?';
const DATE = `${YEAR}(?:\\d{1,2}月(?:\\d{1,2}日)?)?`;
const REVISED = '(?:修订|修正|修改|修编|修正本|修订稿|调整|更新|增补|新|最新)';
const VERSIONS: readonly RegExp[] = [
  // 第三版, 第2版修订, 第二次修订
  new RegExp(`^第${ORDINAL}版(?:${REVISED})?$`),
  new RegExp(`^第${ORDINAL}次${REVISED}版?$`),
  // 2019年版, 2016版, 2019年本, 2017, 2021年, 2021年度, 2022年第二批
  new RegExp(`^${YEAR}度?(?:第${ORDINAL}[批版次期])?(?:版|本|稿)?$`),
  // 2020版修订
  new RegExp(`^${YEAR}版${REVISED}$`),
  // 2021-2025年, 2020年-2022年, 2018--2020年, 2021至2025年
  new RegExp(`^${YEAR}(?:-{1,2}|至|到)${YEAR}(?:版|本)?$`),
  // 修订, 修订版, 2017修订版, 2018年12月29日修正, 2020年第二次修订
  new RegExp(`^(?:${DATE})?(?:第${ORDINAL}次)?${REVISED}(?:版|本|稿)?$`),
  // 2.0版, V2.0
  /^[vV]?\d{1,2}\.\d{1,2}版?$/,
];

const TRIAL = /试行/;
const TRIAL_WORDS = /[（·]?试行(?:稿|版|本)?[）·]?/;
/** States of a text that are neither version nor trial: they belong to the citation, and give no value. */
const STATES = /^(?:征求意见稿|公开征求意见稿|草案|送审稿|讨论稿|暂行|试点|节选|摘录|代拟稿|报批稿)$/;

export interface ParenthesisMark {
  version: string | null;
  trial: boolean;
  /** Whether the words are of this kind at all. */
  known: boolean;
}

/** Reads one part of a parenthesis, without its brackets: `2019 年版` → 2019年版; `2016年版试行` is both. */
export function readMark(raw: string): ParenthesisMark {
  const words = raw.replace(/\s/g, '');
  const flat = foldTitles(words);
  const state = STATES.test(flat);
  if (state) return { version: null, trial: false, known: true };
  const mark = TRIAL_WORDS.exec(flat);
  const rest = mark ? flat.slice(0, mark.index) + flat.slice(mark.index + mark[0].length) : flat;
  const kept = mark ? words.slice(0, mark.index) + words.slice(mark.index + mark[0].length) : words;
  if (mark && rest === '') return { version: null, trial: true, known: true };
  if (!VERSIONS.some((version) => version.test(rest))) return { version: null, trial: false, known: false };
  return { version: plainDigits(kept), trial: mark !== null, known: true };
}

/** Full-width digits and letters of a version; its dashes stay as they are written. */
function plainDigits(text: string): string {
  return text.replace(/[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/g, narrow);
}

/** 关于|修改〈X（试行）〉部分条款: the mark belongs to another work, which this one only touches. */
const TOUCHES =
  '(?:修改|修订|修正|贯彻|落实|贯彻落实|贯彻执行|贯彻实施|实施|执行|废止|停止执行|延长|调整|完善|解读|宣传贯彻|做好)';
const TOUCHED_INNER = new RegExp(`${TOUCHES}$`);
const TOUCHED_HEAD = new RegExp(`^(?:[^〈〉（）]{0,120}?关于)(?:进一步|认真|继续)?${TOUCHES}`);
const ISSUES = /印发|颁发|颁布|公布|发布|下发|转发|批转/;
/** 试行 in the name itself: 管理试行办法. */
const TRIAL_NAME = /试行(?:办法|规定|方案|细则|条例|规则|意见|规范|规程|标准|制度|措施)/g;
const PARENTHESIS = /（([^（）]{1,30})）/g;

/**
 * What a title says of itself, or of what it issues.
 * @param title a repaired title (titles.ts)
 */
export function marksOfTitle(title: string): { version: string | null; trial: boolean } {
  const flat = foldTitles(title);
  let version: string | null = null;
  let trial = false;
  for (const match of matchesOf(flat, PARENTHESIS)) {
    const raw = title.slice(match.index + 1, match.index + match[0].length - 1);
    for (const part of raw.split(/[，,；;、]/)) {
      const mark = readMark(part);
      if (!mark.known || !isOwn(flat, match.index, match.index + match[0].length)) continue;
      version ??= mark.version;
      trial ||= mark.trial;
    }
  }
  if (TRIAL.test(flat)) {
    for (const match of matchesOf(flat, TRIAL_NAME))
      trial ||= isOwn(flat, match.index, match.index + match[0].length);
  }
  return { version, trial };
}

/** Whether what stands at [start, end) of a title is said of the title's own work, or of the one it issues. */
function isOwn(flat: string, start: number, end: number): boolean {
  const open = flat.lastIndexOf('〈', start);
  const inner = open >= 0 && flat.lastIndexOf('〉', start) < open;
  const rest = flat.slice(end).replace(/^(?:（[^（）]*）|\s)+/, '');
  if (!inner && rest === '') return true;
  if (inner || flat[start - 1] === '〉') {
    const opener = inner ? open : flat.lastIndexOf('〈', start);
    const before = flat.slice(0, opener);
    return ISSUES.test(before) || !TOUCHED_INNER.test(before);
  }
  // 关于印发X（试行）的通知; 关于修改X（试行）的决定
  return ISSUES.test(flat.slice(0, start)) || !TOUCHED_HEAD.test(flat);
}
