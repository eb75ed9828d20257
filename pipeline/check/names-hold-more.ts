/** Names of items that hold more than a name: their number, a mark that all of them bear, a sentence, what stands in the next column. */

import { likeness, lookOf } from '../tables/recover/looks.ts';
import { narrow } from '../text/narrow.ts';
import { LIKE_DOMAIN } from '../words/domains.ts';
import { type Finding, type ItemRule, pointAt, type Seen } from './seen.ts';

/** Most: of so many items, and of all. */
const LEAST_ITEMS = 3;
const MOST = 0.6;
/** What is this little like a name, in most of a list, is more than one: a name and whom it is for. */
const UNLIKE = -1;

/** A stop, a bar, wide blanks inside; a number behind a blank or a bar: 就业信息服务	2. 就业见习服务. */
const INSIDE = /[。！？!?|]|[\t\u3000]| {2,}|→|(?:^|[\s|])[-#(]?\d{1,3}[-.、)](?!\d)/u;
/** Marks that a name may have inside (营养改善；食品安全), and that most have only where something else stands behind them. */
const BEHIND = /[;:]|-{2,}|——/u;
const IN_BRACKETS = /\([^()]{0,60}\)/gu;
/** A number at the head or the end of a name, with the few characters that lead to it. */
const NUMBERED =
  /^[^\p{Script=Han}\d]{0,3}(?:\p{Script=Han}{0,4}?)(\d{1,3})(?![\d.岁年月周日天元%至-])|(\d{1,3})[^\p{Script=Han}\d]{0,2}$/u;
/** What a name may begin or end with that is no letter. */
const MAY_STAND = /[\p{L}\p{N}“”"'‘’《》〈〉「」()[\]〔〕【】%+·.—]/u;

export const namesHoldMore: ItemRule = (all) => {
  const items = all.filter(({ name }) => name !== '');
  const names = items.map(({ name }) => narrow(name).trim());
  const sign = markOfMost(names);
  const numbers = counted(names);
  const behind =
    names.filter((name) => BEHIND.test(name.replace(IN_BRACKETS, ''))).length >=
    Math.max(LEAST_ITEMS, names.length * MOST);
  const looks = names.map((name) => lookOf(name.replace(/\s+/gu, '').slice(0, 200), 1));
  const unlike = looks.map((look) => likeness('name', look) < UNLIKE);
  const most = unlike.filter(Boolean).length >= Math.max(LEAST_ITEMS, names.length * MOST);
  return items.flatMap((one, at) => {
    const name = names[at] as string;
    const part =
      (sign !== null && name.startsWith(sign) ? sign : null) ??
      (numbers ? numberIn(name) : null) ??
      insideOf(INSIDE, name) ??
      (behind ? insideOf(BEHIND, name) : null) ??
      bodyBehind(name) ??
      headingOf(name) ??
      (most && unlike[at] ? name.slice(0, 20) : null);
    return part === null ? [] : [told(one, part)];
  });
};

const numberIn = (name: string): string | null => {
  const found = NUMBERED.exec(name);
  return found ? found[0] : null;
};

/** Do most names bear the number that counts them? */
function counted(names: readonly string[]): boolean {
  if (names.length < LEAST_ITEMS) return false;
  const own = names.filter((name, at) => {
    const found = NUMBERED.exec(name);
    return found !== null && Number(found[1] ?? found[2]) === at + 1;
  });
  return own.length >= names.length * MOST;
}

/** A sign that most names begin with: ★. */
function markOfMost(names: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const name of names) {
    const first = name[0] as string;
    if (!MAY_STAND.test(first)) counts.set(first, (counts.get(first) ?? 0) + 1);
  }
  for (const [sign, count] of counts) if (count >= Math.max(LEAST_ITEMS, names.length * MOST)) return sign;
  return null;
}

function insideOf(marks: RegExp, name: string): string | null {
  const inside = marks.exec(name);
  if (!inside || inside.index + inside[0].length >= name.length) return null;
  return name.slice(Math.max(0, inside.index - 2), inside.index + 10);
}

/** 就业信息服务（市人力资源社会保障局） */
function bodyBehind(name: string): string | null {
  const bracket = /\(([^()]{4,40})\)$/u.exec(name)?.[1];
  return bracket && lookOf(bracket, 1).body ? bracket : null;
}

/** 老有所养, the title of the list, or a number as the name of an item. */
const HEADING = new RegExp(String.raw`^[^\p{L}]*$|^${LIKE_DOMAIN}$|\(\d{4}年?版?\)$`, 'u');
const headingOf = (name: string): string | null => (HEADING.test(name) ? name : null);

const told = <Item>(one: Seen<Item>, part: string): Finding<Item> => ({
  rule: 'name-holds-more',
  params: { ...pointAt(one), part: part.trim() },
  item: one.item,
  span: one.namePlace,
});
