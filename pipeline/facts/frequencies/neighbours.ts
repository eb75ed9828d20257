/** What counts that stand beside each other say of each other: stages that answer them in turn, and those that are part of the one before. */

import type { Cuts } from '../../text/cuts.ts';
import type { CountToken } from './counts.ts';
import type { EventToken } from './denominators.ts';
import { EVENTS, TIMES } from './units.ts';

// The name of the event or stage that a count is for. Folded texts.

export class StageList {
  #open: { names: string[]; next: number } | null = null;

  constructor(readonly text: string) {}

  /**
   * 孕早期、孕中期、孕晚期分别提供1次、2次、2次: the stages answer the counts one by one.
   * 孕中期和孕晚期各提供2次: others are told together, as written.
   */
  first(event: EventToken, count: CountToken): string {
    const written = this.text.slice(event.start, event.end);
    if (!event.stage) return event.names[0] ?? written;
    const inTurn =
      event.names.length > 1 && this.text.startsWith('分别', event.end) && count.start > event.end;
    this.#open = inTurn ? { names: event.names, next: 1 } : null;
    return (inTurn && event.names[0]) || written;
  }

  /** The stage of a later member of such a list, or null. */
  next(count: CountToken, previous: CountToken | null): string | null {
    const open = this.#open;
    this.#open = null;
    if (!open || !previous || !/^[、和及，]$/.test(this.text.slice(previous.end, count.start))) return null;
    const name = open.names[open.next];
    if (name === undefined) return null;
    this.#open = { names: open.names, next: open.next + 1 };
    return name;
  }
}

const SEASON =
  '(?:[0-9]{1,2}月(?:[0-9]{1,2}日|份|底|初|中旬)?|[春夏秋冬]季?|[上下]半年|[上下]学期|[春秋]季学期|寒假|暑假|[早中晚]|[上下]午)';
const PARTS = new RegExp(
  `((?:${SEASON}(?:[、和与及]|以及)?){2,4})各(?:开展|进行|组织|举办|安排|检查|播出|播放)?$`,
);
const EACH_PART = new RegExp(SEASON, 'g');

/** What each part of the count before has: 播出一天三次，早中晚各一次; not 一天三次，消毒早晚各一次. */
function toldAgain(text: string, previous: CountToken, count: CountToken): boolean {
  const between = text.slice(Math.max(previous.end, count.start - 24), count.start);
  const parts = PARTS.exec(between)?.[1]?.match(EACH_PART)?.length;
  const [total, each] = [previous.min ?? previous.max, count.min ?? count.max];
  return parts !== undefined && total !== null && each !== null && total === each * parts;
}

/** 每月至少提供1天|（不少于8小时）: a bracket right behind a count with nothing but another one in it. */
const inBracketOf = (text: string, previous: CountToken, count: CountToken): boolean =>
  /^ ?（(?:即|约|合计|共)?$/.test(text.slice(previous.end, count.start)) && text[count.end] === '）';

/** 每年开展109项|全分析1次: how many things are in what is done once. Of one clause. */
const isPartOf = (text: string, count: CountToken, next: CountToken): boolean =>
  count.bound === 'exact' &&
  !EVENTS.has(count.unit) &&
  !TIMES.has(count.unit) &&
  EVENTS.has(next.unit) &&
  /^[^，、；：。（）和与及每并各]{1,12}$/.test(text.slice(count.end, next.start));

/** 享受一次|不少于7天的疗养: how long it takes. */
const lastsFor = (previous: CountToken, count: CountToken): boolean =>
  TIMES.has(count.unit) && EVENTS.has(previous.unit) && previous.end === count.start;

/** Whether a count only says more of the one before or behind it. */
export function isOfNeighbour(
  text: string,
  { sentence, clause }: Cuts,
  count: CountToken,
  previous: CountToken | null,
  next: CountToken | null,
): boolean {
  if (next && clause[next.number] === clause[count.number] && isPartOf(text, count, next)) return true;
  if (!previous) return false;
  if (lastsFor(previous, count) || inBracketOf(text, previous, count)) return true;
  return sentence[previous.number] === sentence[count.number] && toldAgain(text, previous, count);
}
