/** A total that its parts tell once more: 每学期检查两次，春、秋季各一次. Folded texts. */
import type { CountToken } from './counts.ts';

const SEASON = '(?:[春夏秋冬]季?|[上下]半年|[上下]学期|[春秋]季学期|寒假|暑假|[早中晚]|[上下]午)';
const PARTS = new RegExp(
  `((?:${SEASON}(?:[、和与及]|以及)?){2,4})各(?:开展|进行|组织|举办|安排|检查|播出|播放)?$`,
);
const EACH_PART = new RegExp(SEASON, 'g');

/** Whether `count` is what each part of `previous` has: 播出一天三次，早中晚各一次; not 一天三次，消毒早晚各一次. */
export function toldAgain(text: string, previous: CountToken, count: CountToken): boolean {
  const between = text.slice(Math.max(previous.end, count.start - 24), count.start);
  const parts = PARTS.exec(between)?.[1]?.match(EACH_PART)?.length;
  const [total, each] = [previous.min ?? previous.max, count.min ?? count.max];
  return parts !== undefined && total !== null && each !== null && total === each * parts;
}
