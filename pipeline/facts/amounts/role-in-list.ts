/** The role that a sum takes from its head or its list where its own words give none. */
import type { AmountValue } from '../../records/facts.ts';
import type { Link } from './lists.ts';
import type { Role } from './roles.ts';
import { GIVES, LEVEL_TOLD } from './words.ts';

/** The role of a sum: its own words', else its head's, else that of the list it stands in. */
export function roleInList(
  own: Role,
  link: Link,
  last: AmountValue | null,
  headRole: Role | null,
  { payer, enumerated, clause }: { payer: boolean; enumerated: boolean; clause: string },
): Role {
  // 中央财政补助30元、省财政20元.
  if (payer && last?.role === 'cost_share') return 'cost_share';
  if (own !== 'benefit') return own;
  if (headRole) return headRole;
  // 起付线分别为0元、3000元，全年最高救助|10万元: what is given is no line.
  const given = (last?.role === 'threshold' || last?.role === 'cap') && GIVES.test(clause);
  // 省级财政按照集中养育400元、社会散居|300元给予补助: over 、 the payer goes on.
  const sameShare = last?.role !== 'cost_share' || enumerated;
  // 财政补助标准提高30元，达到|每人每年670元: the level that the difference before it leads to.
  const told = link !== 'other' || (last?.change !== null && LEVEL_TOLD.test(clause));
  if (told && last && LEVEL_TOLD.test(clause)) return last.role;
  // 起付标准为200元（退休|140元）: the same line for others.
  if (link === 'inside' && last?.role !== 'cost_share' && !GIVES.test(clause)) return last?.role ?? own;
  // 个人缴费400元，较上年增加|20元: a difference is of what it changes.
  const follows =
    link === 'difference' ||
    link === 'bare' ||
    link === 'level' ||
    (link === 'member' && sameShare && !given);
  return follows && last ? last.role : own;
}
