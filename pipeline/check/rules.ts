/** Every rule that looks at one notice. A new rule is one file and one row here, with its words in messages/warnings.ts. */
import type { VFile } from 'vfile';
import type { NoticeTree } from '../notice.ts';
import { squeezed } from '../vocabulary.ts';
import { unbalancedBracket } from './brackets.ts';
import { declaredCounts } from './declared-counts.ts';
import { frequencyWithoutPeriod } from './frequency-without-period.ts';
import { labelVaries } from './label-varies.ts';
import { layoutConfidence } from './layout-confidence.ts';
import { missingField } from './missing-field.ts';
import { headingSequence, numberSequence } from './number-sequence.ts';
import { type Rule, type RuleContext, tell } from './rule.ts';
import { unreadNumber } from './unread-number.ts';
import { traditionalCharacters } from './unusual-characters.ts';

/** What parsing itself had to say: lost headings, unknown labels, names that could not be settled. */
const fromParsing: Rule = (tree, file, { draft }) => {
  for (const { rule, params, item, span } of tree.outline.messages) {
    if (rule === 'unknown-label' && draft.words.settled.has(squeezed(String(params.label)))) continue;
    tell(file, rule, params, item, span ? (draft.clean.ranges(span[0], span[1])[0] ?? null) : null);
  }
};

const RULES: readonly Rule[] = [
  fromParsing,
  missingField,
  labelVaries,
  numberSequence,
  headingSequence,
  declaredCounts,
  unbalancedBracket,
  traditionalCharacters,
  layoutConfidence,
  frequencyWithoutPeriod,
  unreadNumber,
];

/** A unified transformer: runs every rule over the tree, messages go on the file. */
export function checkNotice(context: RuleContext): (tree: NoticeTree, file: VFile) => void {
  return (tree, file) => {
    for (const rule of RULES) rule(tree, file, context);
  };
}
