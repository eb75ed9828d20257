/** Numbers as they are written: whole digits and a power of ten, so that no figure is rounded before the end (1.13万 is 11300). */

/** digits × 10^exponent, exact. */
export interface Decimal {
  digits: bigint;
  exponent: number;
}

export const ZERO: Decimal = { digits: 0n, exponent: 0 };

export function add(one: Decimal, other: Decimal): Decimal {
  const exponent = Math.min(one.exponent, other.exponent);
  const scaled = (value: Decimal): bigint => value.digits * 10n ** BigInt(value.exponent - exponent);
  return { digits: scaled(one) + scaled(other), exponent };
}

/** Ten to the `power` times as much. */
export const shift = ({ digits, exponent }: Decimal, power: number): Decimal => ({
  digits,
  exponent: exponent + power,
});

/** The double nearest to it. */
export const toNumber = ({ digits, exponent }: Decimal): number => Number(`${digits}e${exponent}`);
