/** Headings that are none, or hold more than their name, and items that stand above the first of them: what is told of a section is told of its items. */
import { isCanonical } from '../clean/markdown/canonical.ts';
import { report } from '../compile/warnings.ts';
import type { HeadingNode, ItemNode, NoticeTree } from '../notice.ts';
import type { OutlineHeading } from '../outline/types.ts';
import { narrow } from '../text/narrow.ts';
import type { Span } from '../text/ranges.ts';
import { LIKE_DOMAIN } from '../words/domains.ts';
import { TEN } from '../words/numerals.ts';
import type { CheckRule, RuleContext } from './rule.ts';

/** 劳有所得, 军有优抚 */
const KNOWN = new RegExp(LIKE_DOMAIN, 'gu');
/** What stands beside such a name and says nothing of its own. */
const BESIDE = /^(?:领域|方面|类|服务|保障|标准|清单|项目|事项|部分|[、,和及与\s-]|\([^()]{0,40}\))*$/u;
/** What a heading begins and ends with. */
const FIRST = /^[\p{L}\p{N}“"'‘《〈「([〔【%+]/u;
const LAST = /[\p{L}\p{N}”"'’》〉」)\]〕】%+]$/u;
/** A stop inside, or a telephone's digits: a sentence, a remark, no heading. */
const NO_HEADING =
  /^(?:[A-Z]|\d{1,2})\p{Script=Han}{0,2}\s|[。;!！?？]|\d{3,4}-?\d{5,}|^以上|^\((?:以上|完|续)/u;
const LONGEST = 40;

export const headingDoubtful: CheckRule = (tree, file, { draft }) => {
  const { headings } = tree.outline;
  const nodes = new Map(
    tree.children
      .filter((node): node is HeadingNode => node.type === 'heading')
      .map((node) => [node.heading, node]),
  );
  const sections = sectionsOf(tree);
  const seen = new Map<string, number>();
  for (const heading of headings) seen.set(keyOf(heading), (seen.get(keyOf(heading)) ?? 0) + 1);
  for (const heading of headings) {
    const name = narrow(heading.name).trim();
    const times = seen.get(keyOf(heading)) ?? 1;
    const place = nodes.get(heading)?.source[0] ?? null;
    const end = sections.get(heading);
    const span: Span | null = place && [place[0], Math.max(place[1], end ?? 0)];
    if (times >= MOST_TIMES)
      report(file, { rule: 'heading-repeat', params: { name: heading.name, times } }, null, span);
    else if (holdsMore(name))
      report(file, { rule: 'heading-holds-more', params: { name: heading.name } }, null, span);
  }
  // our own Markdown says of each item what it stands under
  if (!isCanonical(draft.source.text)) tellAbove(tree, file);
  tellBelow(tree, file, draft);
};

const keyOf = ({ level, domain, name }: OutlineHeading): string => `${level} ${domain?.name ?? ''} ${name}`;

/** `　　1.幼有所育（4项）。`: a line that begins with a domain's name. */
const DOMAIN_LINE = new RegExp(
  String.raw`^[\s\d${TEN}第篇章、.(（)）【◆●▌■]{0,6}(${LIKE_DOMAIN})(?:[\s(（。:：】]|$)`,
  'u',
);
const FEWEST_DOMAINS = 3;

interface Unread {
  at: number;
  text: string;
  domain: boolean;
}

/** Lines that begin with the names of three domains or more, in a notice whose headings are none of them. */
function domainLines({ outline }: NoticeTree, { lines, clean, text }: RuleContext['draft']): Unread[] {
  if (outline.headings.some(({ name }) => name.match(KNOWN) !== null)) return [];
  const found = lines.flatMap((line) => {
    const name = DOMAIN_LINE.exec(text.slice(line.start, line.start + 20))?.[1];
    return name ? [{ at: clean.toRead(line.start), text: name, domain: true }] : [];
  });
  return new Set(found.map((one) => one.text)).size >= FEWEST_DOMAINS ? found : [];
}

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

const lastEnd = (nodes: readonly ItemNode[]): number =>
  nodes.reduce((end, node) => Math.max(end, endOf(node)), 0);

/** Items without a domain above the first, where all behind it have one: the heading above them was not seen, or the others stand below what is none. */
function tellAbove(tree: NoticeTree, file: Parameters<CheckRule>[1]): void {
  const items = tree.children.filter((node): node is ItemNode => node.type === 'item');
  const first = items.findIndex(({ item }) => item.domain !== null);
  if (first <= 0 || tree.outline.messages.some(({ rule }) => rule === 'heading-lost')) return;
  const above = items.slice(0, first);
  const start = above[0]?.nameSource[0]?.[0];
  const end = lastEnd(above);
  const heading = items[first]?.item.domain?.name ?? '';
  if (start !== undefined)
    report(file, { rule: 'heading-late', params: { count: first, heading } }, null, [start, end]);
}

/** Words of a heading in a sentence: 在住有所居方面，提供以下服务。 */
const OF_HEADINGS = new RegExp(`${LIKE_DOMAIN}|方面|领域`, 'u');

/** Items below a line that looks like a heading and was read as none keep the heading above, which may be another's. */
function tellBelow(tree: NoticeTree, file: Parameters<CheckRule>[1], draft: RuleContext['draft']): void {
  const { clean } = draft;
  const unread = tree.outline.messages.flatMap(({ rule, params, span }) =>
    span &&
    (rule === 'heading-unread' || (rule === 'prose-in-field' && OF_HEADINGS.test(String(params.text))))
      ? [{ at: clean.toRead(span[0]), text: String(params.text ?? ''), domain: false }]
      : [],
  );
  unread.push(...domainLines(tree, draft));
  unread.sort((a, b) => a.at - b.at);
  const nodes = [...tree.children].sort((a, b) => startOf(a) - startOf(b));
  let next = 0;
  unread.forEach(({ at, text, domain }, i) => {
    const stop = unread[i + 1]?.at ?? Number.MAX_SAFE_INTEGER;
    while (next < nodes.length && startOf(nodes[next] as (typeof nodes)[number]) <= at) next++;
    const first = next;
    while (next < nodes.length && startOf(nodes[next] as (typeof nodes)[number]) < stop) next++;
    const behind = nodes.slice(first, next);
    const to = behind.findIndex(({ type }) => type === 'heading');
    // the heading of an aspect may follow that of its domain
    const below = (to < 0 || (domain && to === 0) ? behind : behind.slice(0, to)).filter(
      (node) => node.type === 'item',
    );
    if (below.length === 0) return;
    const span: Span = [startOf(below[0] as ItemNode), lastEnd(below)];
    report(
      file,
      { rule: 'heading-below-unread', params: { count: below.length, text: text.slice(0, 30) } },
      null,
      span,
    );
  });
}

const startOf = (node: ItemNode | HeadingNode): number =>
  (node.type === 'item' ? node.nameSource : node.source)[0]?.[0] ?? 0;
