/** The commands by which people set right what was read, as commands.ts has all. */
import { UNIT_KINDS } from '../people/review/kinds.ts';
import type { CommandSpec, OptionSpec } from './options.ts';
import { JSON_OPTION } from './queue-commands.ts';

/** Named as every other command names it, or as it was. */
export const OUT_READ: readonly OptionSpec[] = [
  { flags: '--from <DIR>', word: 'help-out-read' },
  { flags: '--out <DIR>', word: 'help-out-same', alike: 'from' },
];
const OF_PERSON: readonly OptionSpec[] = [
  { flags: '--by <NAME>', word: 'help-by' },
  { flags: '--why <TEXT>', word: 'help-why' },
  { flags: '--raw <DIR>', word: 'help-raw' },
  ...OUT_READ,
];

export const PERSON_COMMANDS: readonly CommandSpec[] = [
  {
    name: 'correct',
    word: 'help-correct',
    after: 'help-correct-after',
    arguments: [
      { term: '<TARGET>', word: 'help-target' },
      { term: '[VALUE]', word: 'help-correct-value' },
    ],
    options: [
      { flags: '--add', word: 'help-correct-add' },
      { flags: '--drop', word: 'help-correct-drop' },
      { flags: '--undo', word: 'help-correct-undo' },
      { flags: '--keys', word: 'help-correct-keys' },
      ...OF_PERSON,
    ],
    load: () => import('./correct.ts'),
  },
  {
    name: 'confirm',
    word: 'help-confirm',
    after: 'help-confirm-after',
    arguments: [{ term: '<TARGET>', word: 'help-target' }],
    options: OF_PERSON,
    load: () => import('./confirm.ts'),
  },
  {
    name: 'review',
    word: 'help-review',
    after: 'help-review-after',
    arguments: [],
    options: [
      { flags: '--kind <KIND>', word: 'help-review-kind', words: UNIT_KINDS },
      { flags: '--document <ID>', word: 'help-review-document' },
      { flags: '--place <NAME...>', word: 'help-review-place' },
      { flags: '--sample <N>', word: 'help-review-sample', number: [1, 10_000] },
      { flags: '--seed <S>', word: 'help-review-seed' },
      { flags: '--limit <N>', word: 'help-review-limit', number: [1, 100_000] },
      { flags: '--list', word: 'help-review-list' },
      { flags: '--summary', word: 'help-review-summary' },
      { flags: '--by <NAME>', word: 'help-by' },
      { flags: '--raw <DIR>', word: 'help-raw' },
      ...OUT_READ,
      JSON_OPTION,
    ],
    load: () => import('./review.ts'),
  },
];
