/** Lines of agencies: where a name ends. */

/** An agency's name ends here: 市民政局, 市残联, 各区政府. */
const ORGAN_END =
  /(?:局|委|办|厅|部|会|院|校|馆|站|所|政府|中心|残联|妇联|单位|部门|街道|乡镇|法院|银行|农商行|信用社|联社|供销社|邮政|公司|总队|支队|\))$/u;

/** The text ends as an agency's name does, or in the bracket behind one. */
export const endsAgency = (folded: string): boolean => ORGAN_END.test(folded);

/** A line that may go on a list of agencies: 市财政局、 ⏎ 市民政局. */
export const agencyLike = (folded: string): boolean =>
  /(?:局|委|办公室|委员会|厅|政府|中心|残联|妇联|工会)$/u.test(folded);
