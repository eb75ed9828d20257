/**
 * `3.老年福利（下设高龄津贴、居家适老化改造两个子项）`, `2.就业促进，包括创业担保贷款贴息、技能提升补贴。`: what a parent tells of its sub-items behind its
 * name is none of the name.
 */
import type { Draft } from '../draft.ts';
import { TEN } from '../words/numerals.ts';
import type { Outline, OutlineItem } from './types.ts';

const HOLDS = '(?:主要|具体|共)?(?:下设|包含|包括|涵盖|分为|分设|设有|含|下分|共|即)';
const ASIDE = new RegExp(
  String.raw`\s{0,2}(?:\(${HOLDS}([^()]{2,120})\)|[,:]\s{0,2}${HOLDS}([^()。]{2,120}))[。:]?$`,
  'u',
);
/** 两个子项, 3项 */
const COUNTED = new RegExp(String.raw`[\d${TEN}两]{1,3}\s?(?:个?(?:子项|小项|分项|方面|类别?)|[项类]$)`, 'u');

/** Cuts the names of parents where a count of sub-items, or the name of one, stands behind them. */
export function applyParentNames({ items, claims }: Outline, draft: Draft): void {
  for (const item of items) {
    const last = item.isParent ? item.namePieces.at(-1) : undefined;
    const found = last && ASIDE.exec(draft.folded.slice(last.start, last.end));
    if (!last || !found || (found.index === 0 && item.namePieces.length === 1)) continue;
    const told = found[1] ?? found[2] ?? '';
    const named = items.some((one) => one.parent === item && names(one, told, draft));
    const aside = draft.text.slice(last.start + found.index, last.end).replace(/[。:：]$/u, '');
    if (!(named || COUNTED.test(told)) || !item.name.endsWith(aside.trimEnd())) continue;
    item.name = item.name.slice(0, item.name.length - aside.trimEnd().length).trim();
    claims.push({ span: [last.start + found.index, last.end], role: 'label' });
    item.namePieces = [
      ...item.namePieces.slice(0, -1),
      ...(found.index > 0 ? [{ ...last, end: last.start + found.index }] : []),
    ];
  }
}

function names({ namePieces: [first] }: OutlineItem, told: string, { folded }: Draft): boolean {
  return first !== undefined && told.includes(folded.slice(first.start, first.end));
}
