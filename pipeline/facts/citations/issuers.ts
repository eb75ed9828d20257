/** The organs that issued a work: named right before its title in the sentence, and at the head of the title itself. */

import { matchesOf } from '../../text/matches.ts';
import { beginsOrgan, isOrgan, organsOf, withoutOthers } from './organs.ts';

/** Words between the organs at a title's head and its matter: 国务院办公厅|关于, …|印发, …|转发民政部等部门关于. */
const MATTER = /关于|印发|转发|批转|联合印发|联合发布|发布|公布|颁发/;
const LONGEST_HEAD = 160;

export interface TitleHead {
  issuers: string[];
  /** The title without the organs at its head. */
  rest: string;
}

/** Takes the organs off a title's head: 财政部、教育部关于印发〈X〉的通知 → both, and 关于印发〈X〉的通知. Of 转发 the forwarding organ alone. */
export function headOfTitle(title: string): TitleHead {
  const matter = MATTER.exec(title.slice(0, LONGEST_HEAD));
  const head = matter ? title.slice(0, matter.index) : '';
  const run = withoutOthers(head.replace(/联合$|共同$/, '').trim());
  const issuers = matter && run !== '' ? organsOf(run) : null;
  return issuers ? { issuers, rest: title.slice(head.length) } : { issuers: [], rest: title };
}

/** 联合印发的, 共同发布, 制定出台: between the organs and 《. */
const ISSUED =
  /(?:联合|共同|新|最新|近日|正式|统一)?(?:印发|发布|下发|制定|制订|出台|颁布|颁发|公布|修订|编制|转发|联发|制发|编印)(?:实施|出台|印发)?的?\s{0,2}$/;
/** Whatever ends what may still be the same list of organs. */
const BREAKS = /[。;；:：,，\n》）)（(“”"！？]/;
/** 严格按照|国家住建部: words that govern the organs. */
const GOVERNS =
  /按照|依照|参照|遵照|遵循|根据|依据|执行|贯彻|落实|对照|结合|参考|详见|以及|符合|严格|经由|同时|\d[年月日]/g;
/** 按|市财政局, 和|教育厅: words of one character count only where an organ's name begins behind them. */
const JOINS = /[按由经和及与以并或依见]/g;
const WINDOW = 240;

/** 乌鲁木齐市发展和改革委员会|（市粮食和物资储备局）|会同…: an organ's other name is none of the list. */
const OTHER_NAME = /[（(]([^（）()《》]{2,20})[）)]/g;

/** Organs right before the title: `before` is the text that ends where the title (or the standard's number before it) begins. */
export function organsBefore(before: string): string[] {
  const run = withoutOthers(
    before
      .slice(-WINDOW)
      .replace(OTHER_NAME, (whole, name: string) => (isOrgan(name) ? '' : whole))
      .replace(/[\s“"]{0,3}$/, '')
      .replace(ISSUED, ''),
  ).replace(/的$/, '');
  let from = run.length;
  while (from > 0 && !BREAKS.test(run[from - 1]!)) from--;
  const clause = run.slice(from);
  const organs: string[] = [];
  for (const piece of clause
    .split(/[、\s]+|会同/)
    .filter(Boolean)
    .reverse()) {
    const own = cutGoverning(piece);
    const names = organsOf(own);
    if (!names) break;
    organs.unshift(...names);
    if (own !== piece) break;
  }
  return organs;
}

/** 依据财政部 → 财政部; 省政府办公厅转发省民政厅 → the forwarding organ. */
function cutGoverning(piece: string): string {
  let own = piece;
  for (const match of matchesOf(piece, GOVERNS)) own = piece.slice(match.index + match[0].length);
  own = own.replace(/(?:转发|批转).{0,40}$/, '');
  for (const match of matchesOf(own, JOINS)) {
    const rest = own.slice(match.index + 1);
    const joinsOrgans = match.index === 0 || !isOrgan(own.slice(0, match.index));
    if (joinsOrgans && beginsOrgan(rest) && isOrgan(rest)) return rest;
  }
  return own;
}
