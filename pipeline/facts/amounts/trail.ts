/** What one sum leaves for those after it in its sentence. */
import type { AmountValue } from '../../records/facts.ts';
import type { StatedDenominator } from './context.ts';
import type { HeadBound } from './limits.ts';
import type { Reach } from './reach.ts';
import type { AmountRole } from './roles.ts';
import type { SubjectTrail } from './subject.ts';

/** A sum, and what it leaves for those after it. */
export interface Trail {
  end: number;
  value: AmountValue;
  /** What its own run states. */
  own: Pick<Reach, 'per' | 'period'>;
  /** The bound that the head of its list states (分别不超过…), for its members. */
  headBound: HeadBound | null;
  /** The words of this part of the sentence up to the sum. */
  words: string;
  /** The sum that 其中 or 主要包括 divides. */
  whole: AmountValue | null;
  /** What a head that ends in ： states for its sentence. */
  head: StatedDenominator | null;
  /** The role that it gives them (起付标准：…), until another is named (；年度最高支付限额3000元). */
  headRole: AmountRole | null;
  /** The bound that the name of its head has (补助上限：…). */
  headLimit: 'at_least' | 'at_most' | null;
  /** Whether its sentence has told a line so far. */
  lined: boolean;
  subject: SubjectTrail;
  /** The sum before the bracket that this one stands in. */
  outside: Trail | null;
}
