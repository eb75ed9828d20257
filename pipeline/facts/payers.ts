/** Who pays, and what part: the payers that a text on funding (支出责任) names. */
import type { PayerLevel, PayerMode, PayerValue } from '../records/finance.ts';
import { cutsOf } from '../text/cuts.ts';
import { textOf } from '../text/text.ts';
import { extractCitations } from './citations.ts';
import { referredPayers } from './payers/by-reference.ts';
import { highest, levelAbove, type PayerPlace } from './payers/levels.ts';
import { findMentions } from './payers/mentions.ts';
import { portionsOf } from './payers/portions.ts';
import { purposeOf, type Told } from './payers/purpose.ts';
import { payingRuns, type Run } from './payers/runs.ts';
import { extractRatios } from './ratios.ts';

export type { PayerPlace } from './payers/levels.ts';

/**
 * The payers of one field's text, by place; one entry a mention. Offsets are UTF-16 code units of `text`, half open.
 *
 * `level` is seen from `place` (市 in a municipality is a province, 本级 the place's own). A word that spans levels stands at the one it
 * names (省级及以上, 自治区各级财政: province); 地方, all that is not the nation, at province; 各级, 同级, 政府, 财政 without a level at the
 * place's own; 上级 one above the highest that bears the cost beside it; 乡镇 at county, the lowest there is. Where `place.level` is null,
 * words that need it give no payer.
 *
 * `mode`: `bears` whoever is liable (alternatives, 或, are each); `shares` several who are liable together, or one for a stated part;
 * `subsidises` aid to those (补助, 给予资金支持) and what society gives, being liable for nothing; `by_reference` where it stands in
 * what is cited (按照《…》执行): `text` is the citation, `level` that of whoever issued it (an organ or a place named with it or in its title;
 * a law is the nation's), else the place's own, for the list of levels has none for "not told". A rule without title or level
 * (按有关规定执行) names nothing and gives none.
 *
 * `share` is a part of the whole (8:0.6:1.4 → 0.8, 0.06, 0.14; 全额 → 1), never the rate of a contribution (缴费基数的20%).
 */
export function extractPayers(text: string, place: PayerPlace): PayerValue[] {
  const { plain } = textOf(text);
  const mentions = findMentions(plain, place);
  const runs = payingRuns(plain, mentions);
  const ratios = /[0-9０-９%％成比]|分之/.test(text) ? extractRatios(text) : [];
  const found: PayerValue[] = [];
  let last: Told | null = null;
  for (const [i, run] of runs.entries()) {
    if (isSaidByOthers(plain, runs, i)) continue;
    const portions = portionsOf(plain, run, ratios);
    last = purposeOf(plain, run, last);
    const { purpose } = last;
    run.mentions.forEach((mention, at) => {
      const share = portions[at] ?? null;
      const level = mention.level ?? upperLevel(plain, runs, i, place);
      if (level === null) return;
      const value = {
        text: text.slice(mention.start, mention.end),
        start: mention.start,
        end: mention.end,
        name: nameOf(text.slice(mention.start, mention.end)),
        mode: modeOf(run, share),
        share,
        for: purpose === null ? null : text.slice(purpose[0], purpose[1]).trim(),
      };
      found.push({ ...value, level });
      const above = mention.upward ? levelAbove(level, place) : null;
      if (above !== null) found.push({ ...value, level: above });
    });
  }
  const referred = /《|规定|方案|办法|政策|意见/.test(plain + text)
    ? referredPayers(
        text,
        plain,
        extractCitations(text),
        mentions,
        place,
        new Set(runs.map((run) => run.clauseStart)),
      )
    : [];
  return [...found, ...referred].sort((a, b) => a.start - b.start);
}

/** 区县两级财政 is 区县财政: the count is of the run, not of one payer. */
const nameOf = (written: string): string => written.replace(/\s+/g, '').replace(/[两二三四]级(?=.|$)/, '');

function modeOf(run: Run, share: number | null): PayerMode {
  const act = run.predicate?.act ?? 'bear';
  if (act === 'subsidise') return 'subsidises';
  if (share !== null && share < 1) return 'shares';
  if (run.either) return 'bears';
  return act === 'share' || run.mentions.length > 1 ? 'shares' : 'bears';
}

const liable = (run: Run): boolean => run.predicate?.act !== 'subsidise';

/** 政府, 财政 without a level say nothing where the sentence names who it is: 政府补助分级承担，中央、省、市共同承担. */
function isSaidByOthers(text: string, runs: readonly Run[], at: number): boolean {
  const run = runs[at];
  if (run === undefined || !run.mentions.every((m) => m.kind === 'bare')) return false;
  const [start, end] = [cutsOf(text).partStart(run.start), cutsOf(text).partEnd(run.end)];
  const near = runs.slice(Math.max(0, at - 6), at + 7);
  return near.some(
    (other) =>
      other.mentions.some((m) => m.kind === 'government') &&
      other.start >= start &&
      other.end <= end &&
      (other.start < run.start || (liable(other) && !text.slice(run.end, other.start).includes('其中'))),
  );
}

/** 上级财政: above the highest that bears the cost in its sentence, else above the place itself. */
function upperLevel(text: string, runs: readonly Run[], at: number, place: PayerPlace): PayerLevel | null {
  const run = runs[at];
  if (run === undefined) return null;
  const start = cutsOf(text).partStart(run.start);
  const bearing = runs
    .slice(Math.max(0, at - 6), at)
    .filter((other) => other.start >= start && liable(other))
    .flatMap((other) => other.mentions.flatMap((m) => (m.level === null ? [] : [m.level])));
  const level = highest(bearing);
  if (level !== null) return levelAbove(level, place);
  return place.level === null || place.level === 'zone' ? null : levelAbove(place.level, place);
}
