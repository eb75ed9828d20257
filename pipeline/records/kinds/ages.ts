import * as z from 'zod';
import { type Age, type AgeValue, age, ageValue } from '../facts.ts';
import { numbers } from './figure.ts';
import { columnOf, kindRow } from './row.ts';
import { datedColumns, figureSql, labelled, plainNumber, UNDATED } from './shared.ts';

const UNIT_SIGNS: Readonly<Record<Age['unit'], string>> = {
  year: '岁',
  month: '个月',
  week: '周',
  day: '天',
};

const AGE = `CASE
    WHEN f.min IS NULL THEN ${figureSql('f.max')} || ${labelled('age_unit', 'f.unit')} || CASE f.max_inclusive WHEN 1 THEN '及以下' ELSE '以下（不含）' END
    WHEN f.max IS NULL THEN ${figureSql('f.min')} || ${labelled('age_unit', 'f.unit')} || CASE f.min_inclusive WHEN 1 THEN '及以上' ELSE '以上（不含）' END
    WHEN f.min = f.max THEN ${figureSql('f.min')} || ${labelled('age_unit', 'f.unit')}
    ELSE ${figureSql('f.min')} || CASE f.min_inclusive WHEN 1 THEN '' ELSE '（不含）' END || '—' || ${figureSql('f.max')} || ${labelled('age_unit', 'f.unit')}
      || CASE f.max_inclusive WHEN 1 THEN '' ELSE '（不含）' END
  END`;

export const ages = kindRow<AgeValue, Age>({
  value: ageValue,
  schema: age,
  list: z.array(age),
  usual: { sex: null, role: 'eligibility', ...UNDATED, flags: [] },
  compare: {
    value: ['min', 'max', 'min_inclusive', 'max_inclusive', 'unit', 'sex'],
    form: ['unit', 'sex'],
    subject: [],
    delta: ['unit'],
  },
  table: {
    note: { en: 'Ages of persons.', zh: '年龄。' },
    columns: [
      columnOf('min NUMERIC', '', (f) => f.min),
      columnOf('max NUMERIC', '', (f) => f.max),
      columnOf('min_inclusive INTEGER', '0, 1, null without min · 是否含下限', (f) => f.min_inclusive),
      columnOf('max_inclusive INTEGER', '0, 1, null without max · 是否含上限', (f) => f.max_inclusive),
      columnOf('unit TEXT NOT NULL', 'year, month, week, day · 岁、月龄、周龄、日龄', (f) => f.unit),
      columnOf('sex TEXT', 'male, female · 男、女', (f) => f.sex),
      columnOf('role TEXT NOT NULL', 'eligibility, tier, other · 对象条件、分档、其他', (f) => f.role),
      ...datedColumns<Age>(),
    ],
    indexes: ['item_id, field'],
    strict: false,
  },
  view: {
    note: 'Ages of persons. 年龄。',
    said: 'age',
    columns: `${AGE} AS age, f.min, f.max, f.min_inclusive, f.max_inclusive, f.unit, ${labelled('age_unit', 'f.unit')} AS unit_zh,
  f.sex, ${labelled('sex', 'f.sex')} AS sex_zh, f.role, ${labelled('age_role', 'f.role')} AS role_zh,`,
  },
  words(fact, { label }) {
    const unit = label('age_unit', fact.unit);
    const from = fact.min === null ? '' : `${fact.min_inclusive ? '≥' : '>'} ${plainNumber(fact.min)}`;
    const to = fact.max === null ? '' : `${fact.max_inclusive ? '≤' : '<'} ${plainNumber(fact.max)}`;
    const single = fact.min !== null && fact.min === fact.max;
    return [
      `${single ? plainNumber(fact.min ?? 0) : [from, to].filter(Boolean).join(', ')} ${unit}`,
      fact.sex && label('sex', fact.sex),
    ];
  },
  figure(fact) {
    const bound = fact.min === null ? 'at_most' : fact.max === null ? 'at_least' : 'range';
    const strict =
      (bound === 'at_least' && fact.min_inclusive === false) ||
      (bound === 'at_most' && fact.max_inclusive === false);
    const value = numbers({ ...fact, bound });
    const sex = fact.sex === 'male' ? '（男）' : fact.sex === 'female' ? '（女）' : '';
    return {
      value: strict ? value.replace('≥', '>').replace('≤', '<') : value,
      unit: ` ${UNIT_SIGNS[fact.unit]}${sex}`,
    };
  },
});
