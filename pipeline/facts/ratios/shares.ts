/** Shares of several: 8:0.6:1.4, 5∶5, 五比三比二; and what only looks like one (9:00, 1:500 of a map). For folded texts. */

import { matchesOf } from '../../text/matches.ts';
import { readNumber } from '../../text/numbers.ts';
import { TEN } from '../../words/numerals.ts';
import { LIABLE } from '../../words/paying.ts';
import type { RatioFigure } from './figures.ts';

const PART = '[0-9]{1,5}(?:\\.[0-9]{1,4})?';
const COLONS = new RegExp(`(?<![0-9.：/])${PART}(?: ?[：︰][ \\n]?${PART}){1,4}(?![0-9.：])`, 'g');
const CN = `[${TEN}两]{1,3}`;
const WORDS = new RegExp(
  `(?<![${TEN}两第百])(?:${CN}|${PART})比(?:${CN}|${PART})(?:比(?:${CN}|${PART})){0,3}(?![重例较])`,
  'g',
);

/** Hours and minutes: 9:00, 17：30, 08:30:00. */
const CLOCK = /^(?:[01]?[0-9]|2[0-4]) ?[：︰] ?[0-5][0-9](?: ?[：︰] ?[0-5][0-9])?$/;
/** Only a share has these beside it. */
const BEFORE_SHARE =
  /(?:按|按照|比例|比例为|配比|配比为|比为|之比|(?<![对相])比|分担|不低于|不少于|不高于|不超过|达到)(?:为|是)? ?$/;
const AFTER_SHARE = new RegExp(`^ ?(?:的?比例|${LIABLE}|配备|配置|安排|以上|以内)`);
const MAP_AFTER = /^ ?(?:险胜|战胜|获胜|取胜|胜出|击败|领先|力克|逆转|落败|战平|大胜|地形图|地图|比例尺|图)/;
const MAP = /(?:比例尺|地形图|图)[^，。；]{0,6}$/;

function isShare(text: string, start: number, end: number, colonOnly: boolean): boolean {
  const before = text.slice(Math.max(0, start - 12), start);
  const after = text.slice(end, end + 6);
  if (MAP.test(before) || MAP_AFTER.test(after) || STANDARD.test(before)) return false;
  if (!colonOnly || !CLOCK.test(text.slice(start, end))) return true;
  return BEFORE_SHARE.test(before) || AFTER_SHARE.test(after);
}

/** ISO |9001:2015: the number of a standard. */
const STANDARD = /[A-Za-z][A-Za-z/ ]{0,8}$/;

/** `raw` is the same text unfolded: ∶ (ratio sign) is never a clock's colon. */
export function findShares(text: string, raw: string): RatioFigure[] {
  const found: RatioFigure[] = [];
  for (const pattern of [COLONS, WORDS]) {
    for (const m of matchesOf(text, pattern)) {
      const end = m.index + m[0].length;
      if (!isShare(text, m.index, end, !raw.slice(m.index, end).includes('∶'))) continue;
      const parts = m[0].split(/[：︰比]/).map((part) => readNumber(part));
      if (parts.some((part) => part === null)) continue;
      found.push({
        start: m.index,
        end,
        kind: 'share',
        low: 0,
        high: 0,
        parts: parts.filter((p) => p !== null),
        of: null,
      });
    }
  }
  return found;
}
