/** Which lines of a letter are a title: of the notice at its top, of the standard or list right above the services. */
import type { Draft } from '../draft.ts';
import { isNoticeTitle, isOwnTitle } from '../text/document-titles.ts';
import type { Line } from '../text/lines.ts';
import { annexTitle, isAnnex } from './annex.ts';
import { findDates } from './dates.ts';
import { joinedFolded } from './line-text.ts';
import { isOfficeLine, signatureIn } from './offices.ts';

/** Indexes [from, to) of lines. */
export interface LineStretch {
  from: number;
  to: number;
}

const MOST_TITLE_LINES = 6;
/** 某标准解读, 一图读懂…: the title of an interpretation. */
const EXPLAINING = /^[^。;:]{4,80}(?:解读|问答|解释说明)$|^(?:一图读懂|图解)[^。;]{4,80}$/u;

/** 彭水苗族土家族自治县人民政府公报　2022年第2期: the head of a gazette's page. */
const MASTHEAD =
  /(?:公报|政报|简报|通报)[\s(]{0,40}(?:\d{4}\s?年)?[\s,·]{0,20}第?\s?\d{1,4}\s?[期号]|^(?:总)?第\s?\d{1,4}\s?期$/u;

/** How many of the first lines are together a title; 0 where they are none. */
export function titleLength(lines: readonly Line[]): number {
  if (lines[0] && MASTHEAD.test(lines[0].folded)) return 0;
  for (let n = 1; n <= Math.min(MOST_TITLE_LINES, lines.length); n++) {
    const joined = joinedFolded(lines.slice(0, n));
    if (isNoticeTitle(joined) || EXPLAINING.test(joined) || (isOwnTitle(joined) && n === lines.length))
      return n;
  }
  return 0;
}

/** Where a notice's title begins below other lines; 0 where none does. The office above 关于印发… is part of it. */
export function titleBelow(lines: readonly Line[]): number {
  for (let from = lines.length - 1; from > 0; from--) {
    const line = lines[from] as Line;
    // one line more than a title has, so that the cost does not follow the square of the lines
    const here = lines.slice(from, from + MOST_TITLE_LINES + 1);
    const length = titleLength(here);
    if (length === 0 || !isNoticeTitle(joinedFolded(here.slice(0, length)))) continue;
    const bare = /^(?:关于|印发|转发)/u.test(line.folded);
    return bare && isOfficeLine(lines[from - 1] as Line) ? from - 1 : from;
  }
  return 0;
}

/** The last lines above the list that together are the title of a standard or list; an empty stretch at the end where there is none. */
export function ownTitle(draft: Draft, lines: readonly Line[]): LineStretch {
  for (let to = lines.length; to > Math.max(0, lines.length - 6); to--) {
    for (let from = to - 1; from >= Math.max(0, to - 4); from--) {
      const some = lines.slice(from, to);
      if (some.some((line) => isAnnex(line) || line.folded.length > 60 || signatureIn(draft, line))) break;
      const joined = joinedFolded(some);
      if (!isOwnTitle(joined.replace(/^《|》$/gu, '')) || isNoticeTitle(joined)) continue;
      return { from: beginsAbove(lines[from - 1], joined) ? from - 1 : from, to };
    }
  }
  return { from: lines.length, to: lines.length };
}

export interface Annexed extends LineStretch {
  mark: Line;
  title: Line[];
}

/** A list that is one annex of several, its title behind the mark: `附件2　某市基本公共服务清单（2023年版）`; null where none is right above the list. */
export function annexedTitle(lines: readonly Line[]): Annexed | null {
  for (let from = lines.length - 1; from >= Math.max(0, lines.length - 4); from--) {
    const parts = annexTitle(lines[from] as Line);
    if (!parts) continue;
    for (let to = from + 1; to <= Math.min(lines.length, from + 3); to++) {
      const title = [parts.title, ...lines.slice(from + 1, to)];
      if (isOwnTitle(joinedFolded(title).replace(/^《|》$/gu, '')))
        return { from, to, mark: parts.mark, title };
    }
  }
  return null;
}

/** The title begins on the line above: 某市基本公共服务 ⏎ 实施标准（2024年版）. */
function beginsAbove(above: Line | undefined, title: string): boolean {
  const complete = /^《?[\p{Script=Han}]{2,12}?(?:省|市|区|县|州|盟|旗|国家|自治区)/u.test(title);
  return (
    !complete &&
    above !== undefined &&
    !isAnnex(above) &&
    above.folded.length <= 30 &&
    /(?:省|市|区|县|州|盟|旗)/u.test(above.folded) &&
    !/[。:;]/u.test(above.folded) &&
    findDates(above.folded).length === 0
  );
}
