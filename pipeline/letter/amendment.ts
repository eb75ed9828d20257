/** A notice that amends another: `关于修改《某市基本公共服务标准》部分内容的通知`, `将第三项“…”修改为“…”`. It is no list, and none is made of it. */

import type { Line } from '../text/lines.ts';
import { narrow } from '../text/narrow.ts';
import { TEN } from '../words/numerals.ts';
import { joinedFolded } from './letter.ts';

const HEAD_LINES = 12;
const TITLE_LINES = 4;
/** 修订印发《X》 issues the whole anew. */
const AMENDS =
  /关于(?:对)?(?:(?:修改|修正|修订|调整|更正|补充|变更)(?:完善|和调整)?(?!印发|并印发|后))?《([^《》]{4,80})》(?:[^《》。;]{0,24}?)(?:修改|修正|修订|调整|更正|补充|变更|部分|有关|个别)?[^《》。;]{0,16}的(?:通知|决定|公告|通告|函)(?:\([^()]{1,20}\))?$/u;
const AMENDING = /修改|修正|修订|调整|更正|补充|变更/u;
/** 将第三项…修改为…, 第5项服务标准调整为…, 删去第二项, 增加一项 */
const CHANGES = [
  /(?:将|把|对)[^。;]{2,120}?(?:修改为|调整为|修订为|更正为|变更为|改为)[^。;]{0,20}/u,
  new RegExp(
    String.raw`第[\d${TEN}百]{1,5}[项条款][^。;]{0,80}?(?:修改为|调整为|修订为|更正为|变更为|改为)`,
    'u',
  ),
  new RegExp(String.raw`(?:删去|删除|取消|增加|新增)第?[\d${TEN}百]{0,5}[项条款]`, 'u'),
];
const SHOWN = 24;

export interface Amendment {
  /** 《…》 as printed in its title. */
  title: string;
  /** The first words that change something. */
  change: string;
}

/** 关于调整《某市基本公共服务标准（2021年版）》部分项目的通知: what it does not name holds on. */
const PARTLY = /部分|个别|若干|有关(?:项目|内容|条款|事项)/u;

/** The title without 《…》 of what a notice changes in part, by its own title; null for one that does not. */
export function partlyAmends(noticeTitle: string): string | null {
  const folded = narrow(noticeTitle);
  const amended = AMENDS.exec(folded)?.[1];
  if (!amended || /印发/u.test(folded)) return null;
  const around = folded.replace(amended, '');
  if (!AMENDING.test(around) || !PARTLY.test(around)) return null;
  const at = folded.indexOf(amended);
  return noticeTitle.slice(at, at + amended.length);
}

/** What a text amends; null for one that amends nothing. */
export function amendmentIn(lines: readonly Line[], text: string): Amendment | null {
  const head = lines.slice(0, HEAD_LINES);
  for (let from = 0; from < head.length; from++) {
    for (let to = from + 1; to <= Math.min(head.length, from + TITLE_LINES); to++) {
      const joined = joinedFolded(head.slice(from, to));
      const title = AMENDS.exec(joined)?.[1];
      if (!title || !AMENDING.test(joined.replace(title, '')) || /印发/u.test(joined)) continue;
      const line = lines.find(({ folded }) => CHANGES.some((change) => change.test(folded)));
      if (!line) continue;
      return {
        title: `《${title}》`,
        change: text.slice(line.start, Math.min(line.end, line.start + SHOWN)),
      };
    }
  }
  return null;
}
