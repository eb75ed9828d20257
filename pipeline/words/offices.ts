/** What the names of offices end in, as data: once for all who read it. Parts of patterns, for folded texts. */

/** Departments, governments and their own offices, as a line that names nothing else may end: 市民政局, 区政府办公室. */
export const OFFICE_ENDS = '局|委|委员会|办公室|办公厅|厅|部|政府|中心';
