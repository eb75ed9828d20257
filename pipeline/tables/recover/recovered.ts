/** What a reading of a table that lost its cells gives. */
import type { Grid } from '../grid.ts';
import type { Way } from './tokens.ts';

export interface Doubt {
  rule: 'row-doubtful' | 'rows-unread';
  start: number;
  end: number;
}

export interface Recovered {
  way: Way['name'];
  grids: Grid[];
  doubts: Doubt[];
  /** Where rows begin that their separators settle. */
  settled: ReadonlySet<number>;
  /** How well cells look like what their columns say, times the share of the text that they explain. */
  measure: number;
  rows: number;
}
