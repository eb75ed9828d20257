/** Annexes of a letter. */
import type { Line } from '../lines.ts';

const ANNEX = /^附\s{0,4}(?:件|表|录)/u;

/** 附件：…, 附表2: the line names an annex. */
export const isAnnex = ({ folded }: Line): boolean => ANNEX.test(folded);
