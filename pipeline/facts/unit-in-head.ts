/** A unit at the head of a list in running text belongs to its bare numbers: 补贴标准（元/人·月）：一级520，二级480. It holds to the next 。 or head. */
import type { FactFlag } from '../records/flags.ts';
import { matchesOf } from '../text/matches.ts';
import { bothFlags, flagsOf } from './shared/flags.ts';
import { bareEnds, withUnits } from './unit-in-label.ts';

const HEAD =
  /[（(] ?(?:单位 ?[：:] ?)?(?<unit>(?:[万亿]|百万|千)?元[^（）()，。；：:\d０-９]{0,12}|[%％]|次[/／](?:人[/／·])?(?:年|月|周|季度?|天|日|学期)) ?[）)] ?(?:分别|均)?(?:[为是：:]|(?=[^\n。（）()]{0,8}[\d０-９]))/g;
/** No more units than this are put in, whatever a text's heads have. */
const MOST_UNITS = 6;

/** Where the bare numbers end that each unit of a head is for. */
function endsByUnit(text: string): Map<string, number[]> {
  const ends = new Map<string, number[]>();
  const heads = matchesOf(text, HEAD);
  heads.forEach((head, i) => {
    const from = head.index + head[0].length;
    const next = heads[i + 1]?.index ?? text.length;
    const stop = text.slice(from, next).search(/[。\n]/);
    const list = text.slice(from, stop === -1 ? next : from + stop);
    const unit = head.groups?.unit?.trim() ?? '';
    const found = bareEnds(list).map((end) => from + end);
    const known = ends.get(unit);
    if (known) for (const end of found) known.push(end);
    else if (found.length > 0) ends.set(unit, found);
  });
  return ends;
}

/**
 * Reads a text with the units of its heads behind the numbers that they are for; the facts stand in `text` itself.
 * @param read reads facts of a text, in that text's offsets
 * @param most how many units are still put in: each is one more pass
 */
export function readWithUnits<Fact extends { text: string; start: number; end: number; flags: FactFlag[] }>(
  text: string,
  read: (text: string) => Fact[],
  most = MOST_UNITS,
): Fact[] {
  if (most === 0 || !/[（(](?:[^（）()\d０-９]{0,6}[元%％]|[^（）()]{0,4}次[/／])/.test(text))
    return read(text);
  const [first] = endsByUnit(text);
  if (first === undefined) return read(text);
  const units = withUnits(text, ...first);
  if (units === null) return read(text);
  return readWithUnits(units.text, read, most - 1).map((fact) => {
    const [start, end] = [units.placed(fact.start), units.placed(fact.end)];
    const told = flagsOf({ unit_in_label: units.holds(fact.start, fact.end) });
    return { ...fact, start, end, text: text.slice(start, end), flags: bothFlags(fact.flags, told) };
  });
}
