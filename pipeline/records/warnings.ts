/** A notice's warnings: the messages of its VFile as records, in the order of their places. */
import type { VFile } from 'vfile';
import { say } from '../messages/index.ts';
import type { OutlineItem } from '../outline/types.ts';
import type { Claim, Params, Warning } from './schema.ts';

/** What a rule tells: reported through report(), kept on the VFile until the record is compiled. */
export interface Report {
  rule: string;
  params: Params;
  item: OutlineItem | null;
  /** In the text as read. */
  span: [number, number] | null;
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
  return all
    .map(
      ({ rule, params, item, span }): Warning => ({
        rule,
        message: say(rule, params, 'en'),
        message_zh: say(rule, params, 'zh'),
        params,
        item: item ? (ids.get(item) ?? null) : null,
        start: span?.[0] ?? null,
        end: span?.[1] ?? null,
        line: span ? lineOf(span[0]) : null,
      }),
    )
    .sort((a, b) => (a.start ?? -1) - (b.start ?? -1) || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0));
}

function unclaimed(text: string, claims: readonly Claim[]): Report[] {
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
function lineCounter(text: string): (offset: number) => number {
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
