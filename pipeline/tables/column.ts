/** What a column of a table stands for. */
import type { Role } from '../labels/known.ts';

export interface Column {
  /** null for a head that is not known: kept under `other`. */
  role: Role | null;
  lower: boolean;
  label: string;
  /** What the cells show and the head does not: told as a warning. */
  guessed?: true;
  /** Names of sub-items, right of the column of names. */
  sub?: true;
}
