/** What a sum is: a benefit, a threshold, a cap, a contribution or a share of the cost; and whether it is a difference. */
import type { AmountValue } from '../../records/facts.ts';
import { DECREASE, INCREASE, RAISES_NAMED } from './rises.ts';
import {
  ADMITS,
  AID_NAMED,
  BAND_AFTER,
  BAND_BEFORE,
  BAND_PAYS,
  BEARS,
  BEARS_AFTER,
  BEARS_BEFORE,
  BEARS_BEHIND,
  BORNE_BY_PERSON,
  CAP,
  CAP_AFTER,
  CENTRAL_ALONE,
  CHANGED_BY,
  CONDITION_AFTER,
  DEDUCTIBLE,
  DEDUCTIBLE_AFTER,
  FINE_AFTER,
  FINE_BEFORE,
  FINE_IN_LIST,
  FINED,
  GIVEN_NOW,
  GIVES_EACH,
  GIVES_NOW,
  GOES_ON,
  INCREASE_AFTER,
  INCREASE_BY,
  INDIVIDUAL,
  INSURED_BY_STATE,
  LEVEL_ALLOTS,
  LEVEL_ALONE_TOLD,
  LEVEL_BY,
  LEVEL_FUNDS,
  LEVEL_INSIDE,
  LEVEL_OF_AID,
  LEVEL_PAYS,
  LEVEL_RAISES,
  LEVEL_SHORT,
  LINE_AFTER,
  LINE_WORD,
  LINES_GO_ON,
  MEANS,
  MEASURED,
  NOW_IS,
  PAID_ABOVE,
  PAID_FOR,
  PAID_IN_LEVEL,
  PAID_IN_NAMED,
  PAID_IN_NEXT,
  PAID_IN_SHORT,
  PAID_THEN,
  PAYER,
  PAYS_IN,
  PAYS_IN_AFTER,
  POINTS_AFTER,
  RAISED_AFTER,
  SPENT,
  SPENT_BEYOND,
  SPENT_OVER,
  STATE_BESIDE,
  SUM_IS,
  TREASURY_PAYS,
  TREASURY_SHORT,
} from './words.ts';

export type AmountRole = AmountValue['role'];
export type AmountChange = AmountValue['change'];

interface RoleSurroundings {
  /** The clause before the run of the figure. */
  clause: string;
  /** Ditto with the run itself, up to the number. */
  clauseWithRun: string;
  /** What follows the figure and its suffix. */
  after: string;
  /** What of the run stands behind the unit: 封顶. */
  behind: string;
  bounded: boolean;
  /** Whether the figure stands in a bracket behind another sum. */
  inside: boolean;
  /** Whether the sum before it in the sentence is what the insured pay in, or a line. */
  paidInBefore: boolean;
  lineBefore: boolean;
  /** The clause before that of the figure. */
  prior: string;
}

const OVER = /以上|以外/;

/** Whether the figure is a line for its case: 以1320元/月为界线, 6万元以上：…, 收入不高于1180元的家庭. */
function isCondition({
  clause,
  clauseWithRun,
  after,
  behind,
  bounded,
  lineBefore,
}: RoleSurroundings): boolean {
  if (LINE_AFTER.test(after) || (BAND_AFTER.test(after) && BAND_BEFORE.test(clause) && behind !== ''))
    return true;
  if (PAID_THEN.test(after) && SPENT_BEYOND.test(clauseWithRun)) return true;
  if (GIVES_NOW.test(clause) && GIVEN_NOW.test(after)) return false;
  if (bounded)
    return (
      CONDITION_AFTER.test(after) ||
      LINES_GO_ON.test(after) ||
      (lineBefore && BAND_PAYS.test(after)) ||
      PAID_ABOVE.test(after) ||
      (OVER.test(behind) && SPENT_OVER.test(clause) && /^ ?[，；。]/.test(after)) ||
      MEANS.test(clause) ||
      (GOES_ON.test(after) && MEASURED.test(clause))
    );
  return (
    (CONDITION_AFTER.test(after) || GOES_ON.test(after) || SPENT.test(after)) && MEASURED.test(clauseWithRun)
  );
}

/** 押金按|500元缴: paid in, but not by the insured. */
const NO_INSURANCE = /(?:罚款|罚金|押金|保证金|定金|租金|税款?|[水电气]费)[^，。；]{0,8}$/;

function paysIn({ clause, after }: RoleSurroundings): boolean {
  if (NO_INSURANCE.test(clause)) return false;
  if (PAYS_IN_AFTER.test(after) || PAID_IN_SHORT.test(clause)) return true;
  const at = Math.max(...['缴费', '缴纳', '缴存', '缴交'].map((word) => clause.lastIndexOf(word)));
  if (at === -1) return false;
  return (
    PAYS_IN.test(clause.slice(at)) && !PAID_FOR.test(clause) && !/代(?:为|其){0,2}$/.test(clause.slice(0, at))
  );
}

function bears(around: RoleSurroundings): boolean {
  const { clause, clauseWithRun, after, inside, paidInBefore } = around;
  if (inside && LEVEL_INSIDE.test(clause)) return true;
  if (BEARS_BEFORE.test(clauseWithRun) && !INDIVIDUAL.test(clause.slice(0, clause.search(BEARS_BEFORE))))
    return true;
  if (BEARS_AFTER.test(after)) return true;
  if (
    LEVEL_PAYS.test(clause) ||
    LEVEL_SHORT.test(clause) ||
    (LEVEL_BY.test(clause) && BEARS_BEHIND.test(after))
  )
    return true;
  if (TREASURY_PAYS.test(clause) || TREASURY_SHORT.test(clause)) return true;
  if (STATE_BESIDE.test(clause) && (paidInBefore || PAID_IN_NEXT.test(after))) return true;
  if (LEVEL_FUNDS.test(clause) || INSURED_BY_STATE.test(clause) || BORNE_BY_PERSON.test(clause)) return true;
  if (LEVEL_ALLOTS.test(clause) || (LEVEL_RAISES.test(clause) && RAISED_AFTER.test(after))) return true;
  const payer = PAYER.exec(clause);
  if (payer === null) return CENTRAL_ALONE.test(clause);
  const from = payer.index + payer[0].length;
  const said = clause.slice(from);
  if (isGiven(around, clauseWithRun.slice(from), from)) return false;
  return said.trim() === '' || BEARS.test(said);
}

/** 区财政给予每户8000元的改厕补助: what each of them gets from the one treasury that the sentence names. */
function isGiven({ clause, after, prior }: RoleSurroundings, said: string, from: number): boolean {
  const behind = after.split('。', 1)[0] ?? '';
  if (PAYER.test(clause.slice(from)) || PAYER.test(behind) || PAYER.test(prior)) return false;
  if (GIVES_EACH.test(said)) return AID_NAMED.test(behind);
  return /^按照?/.test(said) && LEVEL_OF_AID.test(behind);
}

const isFine = ({ clause, clauseWithRun, after }: RoleSurroundings): boolean =>
  FINE_AFTER.test(after) ||
  FINE_BEFORE.test(clause) ||
  (FINED.test(clauseWithRun) && FINE_IN_LIST.test(after));

/** The role that the figure's own clause gives it. */
export function roleOf(around: RoleSurroundings): AmountRole {
  if (isFine(around)) return 'penalty';
  if (POINTS_AFTER.test(around.after)) return 'threshold';
  if (MEANS.test(around.clause) && ADMITS.test(around.clause)) return 'threshold';
  if (CAP.test(around.clauseWithRun) || CAP_AFTER.test(around.after) || CAP.test(around.behind)) return 'cap';
  if (DEDUCTIBLE.test(around.clause) || DEDUCTIBLE_AFTER.test(around.after)) return 'threshold';
  if ((NOW_IS.test(around.clause) || CHANGED_BY.test(around.clause)) && DEDUCTIBLE.test(around.prior))
    return 'threshold';
  if (LEVEL_ALONE_TOLD.test(around.clause) && PAID_IN_LEVEL.test(around.prior)) return 'contribution';
  if (SUM_IS.test(around.clause) && PAID_IN_NAMED.test(around.prior)) return 'contribution';
  if (LINE_WORD.test(around.clauseWithRun)) return 'threshold';
  if (paysIn(around)) return 'contribution';
  if (isCondition(around)) return 'threshold';
  return bears(around) ? 'cost_share' : 'benefit';
}

/** Whether the words right before the run, or right before the number, make the figure a difference. */
export function changeOf(clause: string, after = ''): AmountChange {
  if (INCREASE.test(clause) || INCREASE_AFTER.test(after) || RAISES_NAMED.test(clause)) return 'increase';
  if (/按照? ?$/.test(clause) && INCREASE_BY.test(after)) return 'increase';
  return DECREASE.test(clause) ? 'decrease' : null;
}

/** The role that a head ending in ： gives the sums under it: 起付线为：一级医院200元…; null where it gives none. */
export function headRoleOf(words: string, last: AmountRole | null): AmountRole | null {
  const colon = words.lastIndexOf('：');
  if (colon === -1) return last;
  const head = words.slice(
    Math.max(words.lastIndexOf('，', colon), words.lastIndexOf('；', colon)) + 1,
    colon,
  );
  if (CAP.test(head)) return 'cap';
  if (DEDUCTIBLE.test(head)) return 'threshold';
  return PAYS_IN.test(head) && !PAID_FOR.test(head) ? 'contribution' : last;
}
