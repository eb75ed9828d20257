/** A notice's warnings: the messages of its VFile as records, in the order of their places. */
import type { VFile } from 'vfile';
import { say } from '../messages/index.ts';
import type { OutlineItem } from '../outline/types.ts';
import { compare } from '../text/compare.ts';
import type { Claim, Params, Warning } from './schema.ts';

/** What a rule tells. */
export interface Told {
  rule: string;
  params: Params;
  /** In the text as read. */
  span: readonly [number, number] | null;
}

/** Reported through report(), kept on the VFile until the record is compiled. */
interface Report extends Told {
  item: OutlineItem | null;
}

/** Tells a warning: rule id, words and place stand in the VFile message, the rest in its `note`. */
export function report(file: VFile, { rule, params, item, span }: Report): void {
  const message = file.message(say(rule, params, 'en'), { source: 'minsheng', ruleId: rule });
  reports(file).push({ rule, params, item, span });
  message.fatal = false;
}

function reports(file: VFile): Report[] {
  const data = file.data as { reports?: Report[] };
  data.reports ??= [];
  return data.reports;
}

export function warningsOf(
  file: VFile,
  text: string,
  ids: ReadonlyMap<OutlineItem, string>,
  claims: readonly Claim[],
): Warning[] {
  const lineOf = lineCounter(text);
  const all = [...reports(file), ...unclaimed(text, claims)];
  return all.map((one) => warningOf(one, one.item && (ids.get(one.item) ?? null), lineOf)).sort(byPlace);
}

/** Warnings stand in the order of their places, those without one first. */
export const byPlace = (a: Warning, b: Warning): number =>
  (a.start ?? -1) - (b.start ?? -1) || compare(a.rule, b.rule);

export function warningOf(
  { rule, params, span }: Told,
  item: string | null,
  lineOf: (offset: number) => number,
): Warning {
  return {
    rule,
    message: say(rule, params, 'en'),
    message_zh: say(rule, params, 'zh'),
    params,
    item,
    start: span?.[0] ?? null,
    end: span?.[1] ?? null,
    line: span ? lineOf(span[0]) : null,
  };
}

export function unclaimed(text: string, claims: readonly Claim[]): (Told & { item: null })[] {
  return claims
    .filter((c) => c[2] === 'unclaimed')
    .map(([start, end]) => ({
      rule: 'unclaimed-text',
      params: { count: end - start, text: text.slice(start, Math.min(end, start + 40)) },
      item: null,
      span: [start, end],
    }));
}

/** Line number, from 1, of an offset; CR, LF and CRLF each end a line. */
export function lineCounter(text: string): (offset: number) => number {
  const starts = [0];
  for (const found of text.matchAll(/\r\n|[\n\r]/gu)) starts.push(found.index + found[0].length);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const mid = (low + high + 1) >> 1;
      if ((starts[mid] as number) <= offset) low = mid;
      else high = mid - 1;
    }
    return low + 1;
  };
}
