/** The rules over items, their fields and facts: run at the end of a reading, and again where people corrected what was read. */
import { beyondSense } from './beyond-sense.ts';
import { unbalancedBracket } from './brackets.ts';
import { fieldInField } from './field-in-field.ts';
import { fieldLooksOtherwise } from './field-looks-otherwise.ts';
import { frequencyWithoutPeriod } from './frequency-without-period.ts';
import { fundingWithoutPayer } from './funding-without-payer.ts';
import { itemEmpty } from './item-empty.ts';
import { labelInField } from './label-in-field.ts';
import { labelVaries } from './label-varies.ts';
import { lineInField } from './line-in-field.ts';
import { missingField } from './missing-field.ts';
import { nameIsLabel } from './name-is-label.ts';
import { nameMissing } from './name-missing.ts';
import { namesHoldMore } from './names-hold-more.ts';
import { numberSequence } from './number-sequence.ts';
import { rangeReversed } from './range-reversed.ts';
import { rowsApart } from './rows-apart.ts';
import type { Finding, ItemRule, Seen } from './seen.ts';
import { sumsAlike } from './sums-alike.ts';
import { unreadNumber } from './unread-number.ts';

const ITEM_RULES: readonly ItemRule[] = [
  missingField,
  itemEmpty,
  labelVaries,
  nameIsLabel,
  nameMissing,
  numberSequence,
  namesHoldMore,
  rowsApart,
  labelInField,
  fieldInField,
  lineInField,
  fieldLooksOtherwise,
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
