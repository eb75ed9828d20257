/**
 * Whether work grows with the size of its input and not with its square. CPU time of this process is compared with CPU time of this
 * process, within one run: how busy or how fast the machine is changes neither side alone.
 */
import { expect } from 'vitest';

const TIMES = 4;

/** Four times the input may cost nine times as much (the square would be sixteen); what lies below this many microseconds is all noise. */
const MOST = 9;
const NOISE = 40_000;

/** Microseconds of CPU, the best of three; a cost that is noise is not taken twice. */
async function costOf(run: () => unknown): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let time = 0; time < 3 && least > NOISE; time += 1) {
    const before = process.cpuUsage();
    await run();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, user + system);
  }
  return least;
}

/** Whether `work` on four times the size costs out of proportion to the same on `size`. `prepare` makes the input and is not counted. */
async function growsFaster<T>(
  work: (input: T) => unknown,
  prepare: (size: number) => T,
  size: number,
): Promise<boolean> {
  const [short, long] = [prepare(size), prepare(size * TIMES)];
  const cost = await costOf(() => work(long));
  return cost > NOISE && cost > MOST * (await costOf(() => work(short))) + NOISE;
}

/** `unit` over and over, at least `length` UTF-16 units of it. */
const repeated =
  (unit: string) =>
  (length: number): string =>
    unit.repeat(Math.ceil(length / unit.length));

/** Fails where `work` is slower than linear in the size of what `prepare` makes. */
export async function expectLinearIn<T>(
  work: (input: T) => unknown,
  prepare: (size: number) => T,
  size: number,
): Promise<void> {
  expect(await growsFaster(work, prepare, size)).toBe(false);
}

/** Fails where `work` on `unit` over and over is slower than linear. @param length of the shorter of the two texts, in UTF-16 units */
export async function expectLinear(
  work: (text: string) => unknown,
  unit: string,
  length = 5_000,
): Promise<void> {
  expect(await growsFaster(work, repeated(unit), length), `${JSON.stringify(unit)} over and over`).toBe(
    false,
  );
}
