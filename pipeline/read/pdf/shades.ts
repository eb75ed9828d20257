/** How a mark looks on paper, by its colour and its opacity. */

/** Of 255: brighter than this, and no white, is pale on paper. */
const PALE = 165;
/** Of 255: brighter is not seen. */
export const WHITE = 250;
const HALF_SEEN = 0.6;

/** Drawn pale or half transparent, as watermarks are. @param shades red, green and blue of 255, none where not told @param opacity 0 to 1 */
export function isPaleShade(shades: readonly number[], opacity: number): boolean {
  if (opacity <= HALF_SEEN) return true;
  const darkest = Math.min(...shades);
  return shades.length > 0 && darkest > PALE && darkest < WHITE;
}
