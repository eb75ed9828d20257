/** Who bears a share of a cost: 中央、省、市按5:3:2, 省级财政承担60%. Told by the payers of the text, so that level, name and part agree with theirs. */
import type { RatioValue } from '../../records/facts.ts';
import type { PayerValue } from '../../records/finance.ts';
import { cutsOf } from '../../text/cuts.ts';

const same = (a: number | null, b: number): boolean => a !== null && Math.abs(a - b) < 1e-6;

/**
 * The payers whose part a ratio is, in the order of its parts; [] where it is nobody's (5:3:2 of three years, carers to residents 1:3).
 * @param payers of the same text, by place
 */
export function sharersOf(
  folded: string,
  ratio: Pick<RatioValue, 'start' | 'end' | 'kind' | 'parts' | 'min'>,
  payers: readonly PayerValue[],
): PayerValue[] {
  const cuts = cutsOf(folded);
  const [from, to] = [cuts.sentenceStart(ratio.start), cuts.sentenceEnd(ratio.end)];
  const near = payers.filter(
    (p) => p.start >= from && p.end <= to && p.mode !== 'by_reference' && p.mode !== 'none',
  );
  return ratio.parts === null ? ofPercent(near, ratio) : ofParts(near, ratio.parts, ratio.start);
}

/** As many in a row as there are parts, each with its own; of several rows the nearest. */
function ofParts(near: readonly PayerValue[], parts: readonly number[], at: number): PayerValue[] {
  const whole = parts.reduce((a, b) => a + b, 0);
  const bearers = near.filter((p) => p.share !== null);
  let best: PayerValue[] = [];
  for (let i = 0; i + parts.length <= bearers.length; i += 1) {
    const row = bearers.slice(i, i + parts.length);
    if (!row.every((p, k) => same(p.share, (parts[k] ?? 0) / whole))) continue;
    if (best.length === 0 || distance(row, at) < distance(best, at)) best = row;
  }
  return best;
}

const distance = (row: readonly PayerValue[], at: number): number => Math.abs((row[0]?.start ?? 0) - at);

/** The nearest who bears so much, with those who bear it together with them; of two as near, the one before. */
function ofPercent(
  near: readonly PayerValue[],
  ratio: Pick<RatioValue, 'start' | 'end' | 'min'>,
): PayerValue[] {
  const { min } = ratio;
  if (min === null) return [];
  const fits = near.filter((p) => same(p.share, min));
  const gap = (p: PayerValue): number =>
    p.end <= ratio.start ? ratio.start - p.end : p.start - ratio.end + 1;
  const first = fits.reduce<PayerValue | null>((a, b) => (a === null || gap(b) < gap(a) ? b : a), null);
  if (first === null) return [];
  // 省级财政与市级财政各承担50%
  const each = fits.filter(
    (p) =>
      p !== first &&
      p.end <= ratio.start &&
      first.end <= ratio.start &&
      first.start - p.end < 4 &&
      first.start >= p.end,
  );
  if (!first.joint) return [...each, first];
  const at = near.indexOf(first);
  const rest = near.slice(at + 1);
  const until = rest.findIndex((p) => !p.joint || p.share !== null);
  return [first, ...rest.slice(0, until === -1 ? rest.length : until)];
}
