/**
 * Marks set closer than they are wide: a browser that prints a page lets 》（ and 」、 run into each other by half a character, where neither
 * has ink. By their boxes one would stand over the other, and lines would come apart there.
 */
import type { Glyph } from './marks.ts';

/** The right half of these is empty, the left half of those. */
const CLOSES = /^[》〉）」』】〕，。、；：！？”’]$/u;
const OPENS = /^[《〈（「『【〔“‘]$/u;
/** In ems: how far two such boxes run into each other, and how far apart baselines of one text stand. */
const LEAST = 0.1;
const MOST = 0.6;
const SAME_BASELINE = 0.05;

/** The glyphs in the order in which they are drawn, boxes of squeezed marks cut to what of them is not drawn over. */
export function unsqueezed(glyphs: readonly Glyph[]): Glyph[] {
  const out: Glyph[] = [];
  for (const glyph of glyphs) {
    const before = out.at(-1);
    const over = before && squeezedBy(before, glyph);
    if (before && over && CLOSES.test(before.text)) out[out.length - 1] = { ...before, x1: glyph.x0 };
    out.push(before && over && !CLOSES.test(before.text) ? { ...glyph, x0: before.x1 } : glyph);
  }
  return out;
}

function squeezedBy(a: Glyph, b: Glyph): boolean {
  const over = a.x1 - b.x0;
  return (
    (CLOSES.test(a.text) || OPENS.test(b.text)) &&
    Math.abs(a.y - b.y) < SAME_BASELINE * a.size &&
    b.x0 > a.x0 &&
    over > LEAST * a.size &&
    over < MOST * a.size
  );
}
