import { report } from '../compile/warnings.ts';
import { isMisread } from '../labels/known.ts';
import { squeezed } from '../labels/vocabulary.ts';
import { labelOf } from '../records/labels.ts';
import { isFieldByForm } from '../words/label-forms.ts';
import type { CheckRule } from './rule.ts';
import { seenIn } from './seen.ts';

/** A label that no table names and that was taken for a field by how it is made: 谁出钱, 经费筹措渠道. Once for each, where it stands first. */
export const labelInferred: CheckRule = (tree, file, { draft: { words } }) => {
  const told = new Set<string>();
  for (const { item, fields } of seenIn(tree)) {
    for (const { name, label, labelPlace, source } of fields) {
      const word = squeezed(label);
      const byForm = words.head(word) === null && isFieldByForm(word, name ?? 'content');
      if (!name || told.has(word) || !(byForm || isMisread(word))) continue;
      told.add(word);
      const params = { label, field: name, field_zh: labelOf('field', name, 'zh') };
      report(file, { rule: 'label-inferred', params }, item, labelPlace ?? source[0] ?? null);
    }
  }
};
