/** Lines of agencies: where a name ends. */
import { AGENCY_ENDS, MASS_ENDS, OFFICE_ENDS } from '../words/offices.ts';

const ENDS = new RegExp(`(?:${AGENCY_ENDS}|\\))$`, 'u');
const ENDS_SURELY = new RegExp(`(?:${OFFICE_ENDS}|${MASS_ENDS})$`, 'u');

/** The text of a field of agencies ends as a name does, or in the bracket behind one: 市民政局, 各区政府, 各镇（街道）. */
export const endsAgency = (folded: string): boolean => ENDS.test(folded);

/** A line that may go on a list of agencies (市财政局、 ⏎ 市民政局), and that no heading is: 补办 and 集中供养机构 may be. */
export const agencyLike = (folded: string): boolean => ENDS_SURELY.test(folded);
