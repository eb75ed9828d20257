/** The number of an item alone in its cell: `7`, `*6`, `★3`, `12.`, `（4）`: a sign before or behind it tells new services from others. */
const NUMBER = /^[*★☆▲△※#●◆■]{0,2}\s{0,2}[(]?(\d{1,4})[)]?[.、]?\s{0,2}[*★☆▲△※#]{0,2}$/u;

/** @param folded the cell's text, half-width */
export function itemNumber(folded: string): number | null {
  const found = NUMBER.exec(folded);
  return found ? Number(found[1]) : null;
}

export const isItemNumber = (folded: string): boolean => itemNumber(folded) !== null;
