/**
 * 和 before the last name of a list: `农村妇女增补叶酸、新生儿疾病筛查和困境儿童基本生活保障`. A name may hold 和 itself (优待和抚恤), so it parts two only
 * where the counts of the text say that its lists are written so.
 */
import type { Draft } from '../draft.ts';
import { partedOutside } from '../text/brackets.ts';
import type { Span } from '../text/ranges.ts';
import { isName, nameOf } from './name-lists.ts';
import type { NamedDomain } from './types.ts';

const AND = /以及|[和及与]/gu;
const OUTSIDE = { open: '(《“', close: ')》”' };
/** So many domains whose counts fit only so. */
const FEWEST = 2;

/** The domains, their last names parted at 和 where most that have it are one name short without. */
export function partedByAnd(draft: Draft, domains: readonly NamedDomain[]): NamedDomain[] {
  const short = domains.filter(
    ({ items, declared, settled }) =>
      !settled && declared === items.length + 1 && atAnd(draft, items.at(-1)) !== null,
  );
  const whole = domains.filter(
    ({ items, settled, aspects }) => settled && aspects.length === 0 && atAnd(draft, items.at(-1)) !== null,
  );
  if (short.length < FEWEST || short.length <= whole.length) return [...domains];
  return domains.map((domain) => {
    const last = atAnd(draft, domain.items.at(-1));
    if (!last || domain.declared === null || domain.declared < 2) return domain;
    const items = joinedTo(draft, [...domain.items.slice(0, -1), ...last], domain.declared);
    return items
      ? { ...domain, items, settled: true }
      : // whether its last name is one or two is not known
        { ...domain, settled: false };
  });
}

/** A name parted at its one 和 outside brackets; null where it has none, has more, or a side is no name. */
function atAnd(draft: Draft, name: Span | undefined): [Span, Span] | null {
  if (!name) return null;
  const [from, to] = name;
  const marked = draft.folded.slice(from, to).replace(AND, (word) => '、'.padEnd(word.length, ' '));
  const own = partedOutside(draft.folded.slice(from, to), /、/u, OUTSIDE).length;
  const parts = partedOutside(marked, /、/u, OUTSIDE);
  const [left, right] = parts;
  if (own !== 1 || parts.length !== 2 || !left || !right) return null;
  const start = from + right[0] + (/^ */u.exec(marked.slice(...right))?.[0].length ?? 0);
  const sides: [Span, Span] = [
    [from + left[0], from + left[1]],
    [start, from + right[1]],
  ];
  return sides.every((side) => isName(draft, side)) ? sides : null;
}

/** A name that says by itself what is done; 狂犬病 before 血吸虫病防治 does not. */
const DONE =
  /(?:服务|管理|补贴|津贴|补助|资助|救助|援助|扶助|保障|保险|培训|筛查|接种|防治|干预|检查|体检|助餐|改造|安置|抚恤|教育|帮扶|关爱|慰问|减免|开放|登记|认定|介绍|指导|建设|供养|托养|康复|访视|叶酸|低保|下乡|书屋)$/u;

/** As many names as are counted: parts that say nothing by themselves go with the next, where that gives the count; null where it does not. */
function joinedTo(draft: Draft, parts: readonly Span[], declared: number): Span[] | null {
  if (parts.length === declared) return [...parts];
  const items: Span[] = [];
  let open: Span | null = null;
  for (const [i, part] of parts.entries()) {
    const span: Span = open ? [open[0], part[1]] : part;
    open =
      i + 1 < parts.length && !DONE.test(nameOf(draft, part)) && !/[)”]$/u.test(nameOf(draft, part))
        ? span
        : null;
    if (!open) items.push(span);
  }
  return items.length === declared ? items : null;
}
