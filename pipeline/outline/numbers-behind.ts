/** Items whose number stands behind the name: `助餐服务（1）`, `助浴服务（2）`. Only where all items have one and the numbers follow. */
import type { Draft } from '../draft.ts';
import type { Outline, OutlineItem } from './types.ts';

const BEHIND = /\s{0,2}\((\d{1,3})\)$/u;
const FEWEST = 3;

export function applyNumbersBehind({ items }: Outline, { folded, text }: Draft): void {
  if (items.length < FEWEST || items.some(({ number }) => number !== null)) return;
  const found = items.map((item) => {
    const last = item.namePieces.at(-1);
    return last ? BEHIND.exec(folded.slice(last.start, last.end)) : null;
  });
  const follow = found.every(
    (here, i) => here !== null && [1, Number(found[i - 1]?.[1] ?? 0) + 1].includes(Number(here[1])),
  );
  if (!follow) return;
  for (const [i, item] of items.entries()) take(item, found[i]?.[0] ?? '', text);
}

function take(item: OutlineItem, behind: string, text: string): void {
  const last = item.namePieces.at(-1);
  if (!last) return;
  const end = last.end - behind.length;
  item.number = [end + behind.length - behind.trimStart().length, last.end];
  item.numberRaw = text.slice(...item.number);
  item.no = Number(/\d+/u.exec(behind)?.[0]);
  item.namePieces = [...item.namePieces.slice(0, -1), { ...last, end }];
  item.name = item.name.slice(0, item.name.length - behind.length).trim();
}
