/** Every rule that looks at one notice; those over its items stand in item-rules.ts. A new rule is one file and one row, with its words in messages/warnings.ts. */
import type { VFile } from 'vfile';
import { report } from '../compile/warnings.ts';
import { squeezed } from '../labels/vocabulary.ts';
import type { NoticeTree } from '../notice.ts';
import { declaredCounts } from './declared-counts.ts';
import { headingDoubtful } from './heading-doubtful.ts';
import { headingSequence } from './heading-sequence.ts';
import { findingsOf } from './item-rules.ts';
import { labelInferred } from './label-inferred.ts';
import { layoutConfidence } from './layout-confidence.ts';
import { numberInside } from './number-inside.ts';
import { possibleRepeat } from './possible-repeat.ts';
import type { CheckRule, RuleContext } from './rule.ts';
import { seenIn } from './seen.ts';
import { radicalsFolded, traditionalCharacters } from './unusual-characters.ts';

/** What parsing itself had to say: lost headings, unknown labels, names that could not be settled. */
const fromParsing: CheckRule = (tree, file, { draft }) => {
  for (const told of tree.outline.messages) {
    const { rule, params, item, span } = told;
    if (rule === 'unknown-label' && draft.words.settled.has(squeezed(String(params.label)))) continue;
    report(file, told, item, span ? (draft.clean.ranges(span[0], span[1])[0] ?? null) : null);
  }
};

const ofItems: CheckRule = (tree, file) => {
  for (const found of findingsOf(seenIn(tree))) report(file, found, found.item, found.span);
};

const countsDeclared: CheckRule = (tree, file) => {
  const { headings, items } = tree.outline;
  const found = {
    domains: headings.filter((h) => h.level === 'domain').length,
    aspects: headings.filter((h) => h.level === 'aspect').length,
    items: items.filter((i) => !i.parent).length,
  };
  for (const told of declaredCounts(tree.document.declared, found)) report(file, told, null, null);
};

const RULES: readonly CheckRule[] = [
  fromParsing,
  ofItems,
  labelInferred,
  headingSequence,
  headingDoubtful,
  numberInside,
  countsDeclared,
  possibleRepeat,
  traditionalCharacters,
  radicalsFolded,
  layoutConfidence,
];

/** A unified transformer: runs every rule over the tree, messages go on the file. */
export function checkNotice(context: RuleContext): (tree: NoticeTree, file: VFile) => void {
  return (tree, file) => {
    for (const rule of RULES) rule(tree, file, context);
  };
}
