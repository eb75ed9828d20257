/** Which region a text is of, where its title does not begin with one: named inside the title, or again and again in what it says. */
import type { Region } from '../../records/schema.ts';
import { narrow } from '../narrow.ts';
import { isWithin, NATION, regionIndex } from './codes.ts';

const LOOKED_AT = 60_000;
const CITED = /《[^《》]{1,200}》/gu;
const END = /[省市区县州盟旗]/gu;
/** 和平区, 城区: names of two letters, and those that several regions bear, say nothing by themselves. */
const SHORTEST = 3;
/** So large a share of all that is named lies in the region, or is it. */
const MOST = 0.7;
const FEWEST = 2;
/** `户籍在泰山区`, `具有义乌市户籍`: named once is enough where people are said to live there. */
const LIVES = /(?:户籍|居住|住|具有|常住|户口)(?:地)?[在于]?$/u;

interface RegionMention {
  region: Region;
  lived: boolean;
}

function mentionsIn(text: string): RegionMention[] {
  const folded = narrow(text.slice(0, LOOKED_AT)).replace(/\s+/gu, '').replace(CITED, '《》');
  const { byName, longest } = regionIndex();
  const mentions: RegionMention[] = [];
  for (const { index } of folded.matchAll(END)) {
    for (let length = Math.min(longest, index + 1); length >= SHORTEST; length--) {
      const start = index + 1 - length;
      const full = (byName.get(folded.slice(start, index + 1)) ?? []).filter((n) => n.full && n.current);
      const [one] = full;
      if (!one) continue;
      if (full.length === 1)
        mentions.push({ region: one.region, lived: LIVES.test(folded.slice(Math.max(0, start - 6), start)) });
      break;
    }
  }
  return mentions;
}

/** The narrowest region that a title names inside it: `国家与山东省学生资助政策`. */
export function regionInside(title: string): Region | null {
  return agreed(mentionsIn(title).map(({ region }) => region));
}

/** The region that what a text says agrees on; null where it names none, or several. */
export function regionMentioned(text: string): Region | null {
  const mentions = mentionsIn(text);
  const enough = mentions.length >= FEWEST || mentions.some(({ lived }) => lived);
  return enough ? agreed(mentions.map(({ region }) => region)) : null;
}

function agreed(regions: readonly Region[]): Region | null {
  const shares = (wide: Region): number =>
    regions.filter(({ code }) => isWithin(code, wide.code)).length / regions.length;
  const fitting = [...new Set(regions)].filter(
    (region) => region.code !== NATION.code && shares(region) >= MOST,
  );
  return fitting.reduce<Region | null>(
    (best, region) => (best === null || isWithin(region.code, best.code) ? region : best),
    null,
  );
}
