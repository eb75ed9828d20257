/** Pieces of the views' SQL: figures and codes as people read them. */

/** A number as people write it: 1610, 0.5; never 1610.0. */
export const figureSql = (sql: string): string => `printf('%.12g', ${sql})`;

export const labelled = (enumeration: string, value: string): string =>
  `(SELECT zh FROM labels WHERE enumeration = '${enumeration}' AND value = ${value})`;

/** A figure with its bound in words: 不低于60, 1000—3000, 约3. `unit` is SQL for what follows each figure. */
export const boundedSql = (
  unit: string,
  atLeast: string,
  min = 'f.min',
  max = 'f.max',
): string => `CASE f.bound
    WHEN 'at_least' THEN '${atLeast}' || ${figureSql(min)} || ${unit}
    WHEN 'at_most' THEN '不超过' || ${figureSql(max)} || ${unit}
    WHEN 'range' THEN ${figureSql(min)} || '—' || ${figureSql(max)} || ${unit}
    WHEN 'approx' THEN '约' || ${figureSql(min)} || ${unit}
    WHEN 'exact' THEN ${figureSql(min)} || ${unit}
  END`;
