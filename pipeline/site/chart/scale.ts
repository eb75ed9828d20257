/** A scale from nothing to a round number above all that is shown: lengths on it can be compared. */

export interface Scale {
  max: number;
  ticks: number[];
}

/** So many steps at the most. */
const STEPS = 5;
const ROUND = [1, 2, 2.5, 5, 10];

export function scaleTo(largest: number): Scale {
  if (!(largest > 0)) return { max: 1, ticks: [0, 1] };
  const power = 10 ** Math.floor(Math.log10(largest / STEPS));
  const step = (ROUND.find((one) => one * power * STEPS >= largest) ?? 10) * power;
  const count = Math.ceil(largest / step - 1e-9);
  const ticks = Array.from({ length: count + 1 }, (_, at) => Number((at * step).toPrecision(12)));
  return { max: ticks.at(-1)!, ticks };
}
