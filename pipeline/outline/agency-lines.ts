/** Lines of agencies: which fields name them, and where a name ends. */
import type { FieldName } from '../records/schema.ts';

/** An agency's name ends here: 市民政局, 市残联, 各区政府. */
const ORGAN_END =
  /(?:局|委|办|厅|部|会|院|校|馆|站|所|政府|中心|残联|妇联|单位|部门|街道|乡镇|法院|银行|公司|总队|支队|\))$/u;

/** Is it a field that names agencies? */
export const isAgency = (role: FieldName | null | undefined): boolean =>
  role === 'lead_agency' || role === 'implementing_agency';

/** The text ends as an agency's name does, or in the bracket behind one. */
export const endsAgency = (folded: string): boolean => ORGAN_END.test(folded);

/** A line that may go on a list of agencies: 市财政局、 ⏎ 市民政局. */
export const agencyLike = (folded: string): boolean =>
  /(?:局|委|办公室|委员会|厅|政府|中心|残联|妇联|工会)$/u.test(folded);
