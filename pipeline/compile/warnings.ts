/** A notice's warnings: the messages of its VFile as records, in the order of their places. */
import type { VFile } from 'vfile';
import { type NoticeTold, wordsOf } from '../messages/index.ts';
import type { OutlineItem } from '../outline/types.ts';
import type { Claim, Warning } from '../records/schema.ts';
import { compare } from '../text/compare.ts';
import { countBefore } from '../text/ranges.ts';
import { lostItems } from './lost-items.ts';

/** What a rule tells, and where in the text as read. */
export type Told = NoticeTold & { span: readonly [number, number] | null };

type VFileMessage = VFile['messages'][number];

/** A warning as it stands on the notice's file: rule, place, English reason, both languages in its note; and whose it is. */
type Reported = VFileMessage & { told: NoticeTold; item: OutlineItem | null };

/** Puts a warning on the file. */
export function report(
  file: VFile,
  told: NoticeTold,
  item: OutlineItem | null,
  span: readonly [number, number] | null,
): void {
  const { en, zh } = wordsOf(told.rule, told.params);
  const message = file.message(en, {
    source: 'minsheng',
    ruleId: told.rule,
    ...(span ? { place: { start: pointIn(file, span[0]), end: pointIn(file, span[1]) } } : {}),
  });
  Object.assign(message, { note: `${en}\n${zh}`, fatal: false, told, item });
}

const isReported = (message: VFileMessage): message is Reported => 'told' in message;

const LINES = new WeakMap<VFile, ReturnType<typeof linesIn>>();

function pointIn(file: VFile, offset: number): { line: number; column: number; offset: number } {
  const lines = LINES.get(file) ?? linesIn(String(file.value));
  LINES.set(file, lines);
  const line = lines.at(offset);
  return { line, column: offset - (lines.starts[line - 1] ?? 0) + 1, offset };
}

/** The messages of a notice's file as its warnings. @param claims of its text: what nobody claimed is a warning too */
export function warningsOf(
  file: VFile,
  text: string,
  ids: ReadonlyMap<OutlineItem, string>,
  claims: readonly Claim[],
): Warning[] {
  const lineOf = lineCounter(text);
  const told = file.messages.filter(isReported).map(({ told: one, item, place }) => {
    const span =
      place && 'start' in place ? ([place.start.offset ?? 0, place.end.offset ?? 0] as const) : null;
    return warningOf({ ...one, span }, item && (ids.get(item) ?? null), lineOf);
  });
  const silent = [...unclaimed(text, claims), ...lostItems(text, claims)].map((one) =>
    warningOf(one, null, lineOf),
  );
  return [...told, ...silent].sort(byPlace);
}

/** Warnings stand in the order of their places, those without one first. */
export const byPlace = (a: Warning, b: Warning): number =>
  (a.start ?? -1) - (b.start ?? -1) || compare(a.rule, b.rule);

export function warningOf(
  { rule, params, span }: Told,
  item: string | null,
  lineOf: (offset: number) => number,
): Warning {
  const { en, zh } = wordsOf(rule, params);
  return {
    rule,
    message: en,
    message_zh: zh,
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
export const lineCounter = (text: string): ((offset: number) => number) => linesIn(text).at;

function linesIn(text: string): { starts: readonly number[]; at: (offset: number) => number } {
  const starts = [0];
  for (const found of text.matchAll(/\r\n|[\n\r]/gu)) starts.push(found.index + found[0].length);
  return { starts, at: (offset) => countBefore(starts, (start) => start > offset) };
}
