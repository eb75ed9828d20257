/** The rules over items, their fields and facts: run at the end of a reading, and again where people corrected what was read. */
import { beyondSense } from './beyond-sense.ts';
import { unbalancedBracket } from './brackets.ts';
import { frequencyWithoutPeriod } from './frequency-without-period.ts';
import { fundingWithoutPayer } from './funding-without-payer.ts';
import { labelVaries } from './label-varies.ts';
import { missingField } from './missing-field.ts';
import { nameIsLabel } from './name-is-label.ts';
import { nameMissing } from './name-missing.ts';
import { numberSequence } from './number-sequence.ts';
import { rangeReversed } from './range-reversed.ts';
import type { Finding, ItemRule, Seen } from './seen.ts';
import { sumsAlike } from './sums-alike.ts';
import { unreadNumber } from './unread-number.ts';

const ITEM_RULES: readonly ItemRule[] = [
  missingField,
  labelVaries,
  nameIsLabel,
  nameMissing,
  numberSequence,
  unbalancedBracket,
  frequencyWithoutPeriod,
  fundingWithoutPayer,
  unreadNumber,
  sumsAlike,
  beyondSense,
  rangeReversed,
];

export const findingsOf = <Item>(items: readonly Seen<Item>[]): Finding<Item>[] =>
  ITEM_RULES.flatMap((rule) => rule(items));
