/** What the names of bodies end in, as data: once for all who read it. Parts of patterns, for folded texts. */

/** Departments, governments and their own offices, as a line that names nothing else may end: 市民政局, 区政府办公室. */
export const OFFICE_ENDS = '局|委|委员会|办公室|办公厅|厅|部|政府|中心';

/** Unions and federations: 县妇联, 市总工会, 省工商联. 互联 and 关联 are none. */
export const MASS_ENDS = '[残妇侨文社]联|工商联|联合会|工会';

/** Whoever signs and issues a notice with them, in a letterhead, a signature, or below the last item: 中级人民法院, 人民银行市分行, 省军区. */
export const ISSUER_ENDS = `${OFFICE_ENDS}|${MASS_ENDS}|处|管委会|总队|支队|法院|检察院|银行|分行|联社|公司|军区|警备区|协会|医院|学校|馆`;

/** Whoever provides a service, in a field or a cell of agencies and nowhere else: 各镇（街道）, 区委宣传部, 县农商行, 村. Much else ends so. */
export const AGENCY_ENDS = `${OFFICE_ENDS}|办|院|所|站|会|联|街道|乡|镇|单位|部门|公司|馆|校|队|园区|开发区|社区|村|监狱|机构|台|处|科|股|行|社|邮政`;

/** Departments within a sentence, where 部 is as often 全部 and 中心 a place: 县民政局部门预算, 由市民政局承担. */
export const DEPARTMENT_ENDS = '局|委|厅|办|联';
