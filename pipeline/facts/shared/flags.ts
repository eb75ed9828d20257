/** What makes a fact worth a second look: how the reading came to it, told where that is decided. */
import { FACT_FLAGS, type FactFlag } from '../../records/flags.ts';

/** The flags that hold, in the fixed order of FACT_FLAGS. */
export const flagsOf = (held: Readonly<Partial<Record<FactFlag, boolean>>>): FactFlag[] =>
  FACT_FLAGS.filter((flag) => held[flag]);

/** Flags of one or of the other, in the fixed order; each once. */
export const bothFlags = (one: readonly FactFlag[], other: readonly FactFlag[]): FactFlag[] =>
  FACT_FLAGS.filter((flag) => one.includes(flag) || other.includes(flag));

/** Whether a comma or more stands between two parts of one figure: 不低于300元，不高于800元. */
export const overClauses = (between: string): boolean => /[，。；\n]/.test(between);
