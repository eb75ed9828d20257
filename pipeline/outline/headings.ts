/** Which lines above the items are headings, and which level each family is: domain, aspect. */

import { endsSentence } from '../text/lines.ts';
import { NATIONAL_DOMAIN } from '../words/domains.ts';
import { TEN } from '../words/numerals.ts';
import { type Family, familyOf, nestingRank } from './families.ts';
import { closesField, inList } from './field-ends.ts';
import { agencyLike, COLON_HEADING, headingLike } from './line-kinds.ts';
import type { Segment } from './segments.ts';
import type { Level, LineLevel } from './types.ts';

/** Names of domains that the national standard and its forerunners use; where one family of headings is all there is, it is of domains unless most of its names are aspects'. */
const DOMAIN_NAME = /有所|保障$|^基本(?:公共|社会|医疗|劳动|住房|文化)|领域$|文体服务|公共服务$/u;
const ASPECT_NAME = /服务$|管理$|救助$|扶助$/u;

/** 国家基本公共服务项目, 省级增补项目: lists of services, each with domains of its own. */
const LIST_NAME =
  /^(?:国家|中央|省|市|县|区|自治|州|本|我|地方|基本公共|非基本|普惠|增|新增|扩展|拓展|自选|特色|提标)[^。;:]{0,16}(?:项目|清单|部分)(?:\([^()]{1,16}\))?$/u;
const namesLists = (list: readonly Segment[]): boolean =>
  list.length > 1 &&
  list.every(({ folded, marker }) => LIST_NAME.test(folded.slice(marker?.length ?? 0).trim()));

/** 二、服务项目 over all of （一）幼有所育, （二）学有所教: the chapter of the notice that holds the list, no domain. */
const isChapter = (outer: readonly Segment[], inner: readonly Segment[]): boolean =>
  outer.length === 1 &&
  inner.length > 1 &&
  !DOMAIN_NAME.test(nameOf(outer[0] as Segment)) &&
  inner.filter((segment) => NATIONAL_DOMAIN.test(nameOf(segment))).length > inner.length / 2;

/** A heading's name, without its number and the count behind it: （一）幼有所育（2项）. */
const nameOf = ({ folded, marker }: Segment): string =>
  folded
    .slice(marker?.length ?? 0)
    .replace(/\(共?\d{1,3}项\)$/u, '')
    .trim();

const LONGEST_PLAIN_HEADING = 24;

/** Headings that stand above all others, whatever they are called: `一、物质帮助`, where a list has no others. */
const OUTERMOST: ReadonlySet<Family> = new Set<Family>([
  'chapter',
  'legal',
  'stem',
  'outer-word',
  'outer-label',
  'inner-label',
  'cn',
  'roman',
  'letter',
]);

/** A title that stands above the first heading is no heading; nor is the edition below it on a line of its own: （2024年版）, （试行）. */
export const TITLE =
  /(?:标准|清单|目录|方案|规划|通知|任务分工)(?:\([^)]{1,20}\)){0,3}$|^附(?:件|表|录)|^目录$|^(?:\([^()]{0,16}(?:版|年|年度|试行|修订|稿|本)\)){1,3}$/u;

/** The families of the lines that stand right above item names, with their lines. @param nameLines indexes of the first line of each item */
export function headingFamilies(
  segments: readonly Segment[],
  nameLines: readonly number[],
  excluded: ReadonlySet<Family>,
  unstopped: ReadonlySet<string>,
): Map<Family, LineLevel> {
  const lines = new Map<Family, Segment[]>();
  const above = new Map<string, number>();
  for (const first of nameLines) {
    let inner: Family | null = null;
    for (let i = first - 1; i >= 0; i--) {
      const segment = segments[i] as Segment;
      const own = familyOf(segment);
      // two unnumbered lines above each other: the upper one is of an outer level
      const family: Family = own === 'plain' && inner === 'plain' ? 'outer' : own;
      if (inner === null && introduces(segments, i)) continue;
      if (!headingLike(segment) || excluded.has(family) || inList(segments, i)) break;
      // the first line of all, without a number, is the title, whatever it calls the list: 惠民政策明白卡
      if (TITLE.test(segment.folded) || (own === 'plain' && i === 0)) break;
      if (own === 'plain' && !plainHeading(segment, segments[i - 1], unstopped)) break;
      if (
        inner &&
        (inner === family || (above.get(`${inner}>${family}`) ?? 0) > (above.get(`${family}>${inner}`) ?? 0))
      )
        break;
      if (inner) above.set(`${family}>${inner}`, (above.get(`${family}>${inner}`) ?? 0) + 1);
      const list = lines.get(family) ?? [];
      if (!list.includes(segment)) list.push(segment);
      lines.set(family, list);
      inner = family;
    }
  }
  for (const [family, list] of lines) if (!runsInOrder(list)) lines.delete(family);
  if (lines.size > 2) for (const family of ['outer', 'plain'] as const) lines.delete(family);
  const ranked = [...lines.keys()].sort((a, b) => {
    const down = above.get(`${a}>${b}`) ?? 0;
    const up = above.get(`${b}>${a}`) ?? 0;
    return down !== up ? up - down : nestingRank(a) - nestingRank(b);
  });
  const levels = new Map<Family, LineLevel>();
  const linesOf = (rank: number): readonly Segment[] => lines.get(ranked[rank] as Family) ?? [];
  if (ranked.length > 1 && (namesLists(linesOf(0)) || isChapter(linesOf(0), linesOf(1)))) {
    levels.set(ranked.shift() as Family, 'list');
  }
  if (ranked.length === 1) {
    const only = ranked[0] as Family;
    levels.set(only, OUTERMOST.has(only) ? 'domain' : levelByNames(lines.get(only) ?? []));
  } else {
    ranked.slice(0, 2).forEach((family, i) => {
      levels.set(family, i === 0 ? 'domain' : 'aspect');
    });
  }
  return levels;
}

const DAY = new RegExp(String.raw`年\s{0,3}[\d${TEN}]{1,3}\s{0,3}月`, 'u');

/** Markers strong enough to make a heading where prose stands between it and the item: `一、幼有所育 ⏎ 本领域共…。`. */
const STRONG: ReadonlySet<Family> = new Set<Family>(['chapter', 'section', 'cn', 'cn-paren']);

/** A heading for sure, and by what: its marker, or without one the format's word or the nation's name for a domain (## 劳有所得 ⏎ > 本领域…。). */
export function surelyHeads(segment: Segment): 'marked' | 'stated' | null {
  const family = familyOf(segment);
  if (STRONG.has(family)) return 'marked';
  return STATED.test(family) || (family === 'plain' && NATIONAL_DOMAIN.test(segment.folded))
    ? 'stated'
    : null;
}

/** A heading that the format itself states. */
const STATED = /^h\d$/u;

/** A sentence between a heading and its first item. */
export function introduces(segments: readonly Segment[], i: number): boolean {
  const [segment, above] = [segments[i], segments[i - 1]];
  if (!segment || !above || segment.label || segment.marker || segment.folded.length > 120) return false;
  return (
    /。$/u.test(segment.folded) && above.label === null && surelyHeads(above) !== null && headingLike(above)
  );
}

/** An unnumbered heading: a short line without punctuation, behind a line that ends its sentence. */
export function plainHeading(
  segment: Segment,
  previous: Segment | undefined,
  unstopped: ReadonlySet<string>,
): boolean {
  if (
    TITLE.test(segment.folded) ||
    segment.folded.length > LONGEST_PLAIN_HEADING ||
    (/[。;:,!?]/u.test(segment.folded) && !COLON_HEADING.test(segment.folded)) ||
    agencyLike(segment.folded) ||
    DAY.test(segment.folded)
  )
    return false;
  if (NATIONAL_DOMAIN.test(segment.folded)) return true;
  if (previous === undefined || endsSentence(previous.folded) || headingLike(previous)) return true;
  return closesField(previous, unstopped);
}

/** Numbers of headings go up, or start again at 1; a paragraph of a field that looks like a heading does not fit in. */
function runsInOrder(list: readonly Segment[]): boolean {
  if (list.length < 2) return true;
  const sorted = [...list].sort((a, b) => a.index - b.index);
  let fits = 0;
  for (let i = 1; i < sorted.length; i++) {
    const from = sorted[i - 1]?.marker?.no ?? 0;
    const to = sorted[i]?.marker?.no ?? 0;
    if (to > from || to === 1 || to === 0) fits++;
  }
  return fits >= (sorted.length - 1) * 0.6;
}

function levelByNames(list: readonly Segment[]): Level {
  const names = list.map((s) => s.folded.slice(s.marker?.length ?? 0).trim());
  const aspects = names.filter((n) => !DOMAIN_NAME.test(n) && ASPECT_NAME.test(n)).length;
  return aspects * 2 > names.length ? 'aspect' : 'domain';
}
