import type { AmountRow } from './amount-row.ts';
import { INVENTED_ROWS } from './amounts-invented.ts';
import { LIST_ROWS } from './amounts-lists.ts';
import { NUMBER_ROWS, PERIOD_ROWS, SPOKEN_ROWS } from './amounts-numbers.ts';
import { RISE_ROWS } from './amounts-rises.ts';
import { ROLE_ROWS } from './amounts-roles.ts';
import { SEED_ROWS } from './amounts-seed.ts';
import { SHAPE_ROWS } from './amounts-shapes.ts';
import { SUBJECT_ROWS } from './amounts-subjects.ts';
import { UNIT_ROWS } from './amounts-units.ts';

/** Texts with the sums that they hold: all of them, and no other. */
export const AMOUNT_ROWS: AmountRow[] = [
  ...SEED_ROWS,
  ...INVENTED_ROWS,
  ...LIST_ROWS,
  ...ROLE_ROWS,
  ...SUBJECT_ROWS,
  ...RISE_ROWS,
  ...SHAPE_ROWS,
  ...NUMBER_ROWS,
  ...SPOKEN_ROWS,
  ...PERIOD_ROWS,
  ...UNIT_ROWS,
];
