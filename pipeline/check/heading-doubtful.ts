/** Headings that are none, or hold more than their name, and items that stand above the first of them: what is told of a section is told of its items. */
import { report } from '../compile/warnings.ts';
import type { HeadingNode, ItemNode, NoticeTree } from '../notice.ts';
import type { OutlineHeading } from '../outline/types.ts';
import { narrow } from '../text/narrow.ts';
import type { Span } from '../text/ranges.ts';
import type { CheckRule } from './rule.ts';

/** 劳有所得, 军有优抚 */
const KNOWN = /[幼学劳病老住弱军优文体残]有[\p{Script=Han}]{2}/gu;
/** What stands beside such a name and says nothing of its own. */
const BESIDE = /^(?:领域|方面|类|服务|保障|标准|清单|项目|事项|部分|[、,和及与\s-]|\([^()]{0,40}\))*$/u;
/** What a heading begins and ends with. */
const FIRST = /^[\p{L}\p{N}“"'‘《〈「([〔【%+]/u;
const LAST = /[\p{L}\p{N}”"'’》〉」)\]〕】%+]$/u;
/** A stop inside, or a telephone's digits: a sentence, a remark, no heading. */
const NO_HEADING = /[。;!！?？]|\d{3,4}-?\d{5,}|^以上|^\((?:以上|完|续)/u;
const LONGEST = 40;

export const headingDoubtful: CheckRule = (tree, file) => {
  const { headings } = tree.outline;
  const nodes = new Map(
    tree.children
      .filter((node): node is HeadingNode => node.type === 'heading')
      .map((node) => [node.heading, node]),
  );
  const sections = sectionsOf(tree);
  const seen = new Map<string, number>();
  for (const heading of headings) {
    const key = `${heading.level} ${heading.domain?.name ?? ''} ${heading.name}`;
    seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  for (const heading of headings) {
    const name = narrow(heading.name).trim();
    const times = seen.get(`${heading.level} ${heading.domain?.name ?? ''} ${heading.name}`) ?? 1;
    const place = nodes.get(heading)?.source[0] ?? null;
    const end = sections.get(heading);
    const span: Span | null = place && [place[0], Math.max(place[1], end ?? 0)];
    if (times >= MOST_TIMES)
      report(file, { rule: 'heading-repeat', params: { name: heading.name, times } }, null, span);
    else if (holdsMore(name))
      report(file, { rule: 'heading-holds-more', params: { name: heading.name } }, null, span);
  }
  tellAbove(tree, file);
};

/** One may be said again where a table goes on (续表). */
const MOST_TIMES = 3;

function holdsMore(name: string): boolean {
  if (name.length > LONGEST || NO_HEADING.test(name) || !FIRST.test(name) || !LAST.test(name)) return true;
  const rest = name.replace(KNOWN, '');
  return rest !== name && !BESIDE.test(rest);
}

/** Where what stands below a heading ends. */
function sectionsOf({ children }: NoticeTree): Map<OutlineHeading, number> {
  const ends = new Map<OutlineHeading, number>();
  for (const node of children) {
    if (node.type !== 'item') continue;
    const end = endOf(node);
    for (const heading of [node.item.domain, node.item.aspect])
      if (heading) ends.set(heading, Math.max(ends.get(heading) ?? 0, end));
  }
  return ends;
}

const endOf = (node: ItemNode): number =>
  Math.max(node.nameSource.at(-1)?.[1] ?? 0, ...node.children.map(({ source }) => source.at(-1)?.[1] ?? 0));

/** Items without a domain above the first, where all behind it have one: the heading above them was not seen, or the others stand below what is none. */
function tellAbove(tree: NoticeTree, file: Parameters<CheckRule>[1]): void {
  const items = tree.children.filter((node): node is ItemNode => node.type === 'item');
  const first = items.findIndex(({ item }) => item.domain !== null);
  if (first <= 0 || tree.outline.messages.some(({ rule }) => rule === 'heading-lost')) return;
  const above = items.slice(0, first);
  const start = above[0]?.nameSource[0]?.[0];
  const end = Math.max(...above.map(endOf));
  const heading = items[first]?.item.domain?.name ?? '';
  if (start !== undefined)
    report(file, { rule: 'heading-late', params: { count: first, heading } }, null, [start, end]);
}
