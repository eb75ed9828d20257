/** What an invariant of `minsheng check` has to say: which record, what is wrong, in the words of the catalogue. */
import path from 'node:path';
import type { CliWord } from '../../messages/cli.ts';
import type { MessageParams } from '../../messages/index.ts';

export interface Breach {
  /** The record it is about. */
  where: string;
  word: CliWord & `cli-breach-${string}`;
  params: MessageParams;
}

export type TellBreach = (where: string, word: Breach['word'], params?: MessageParams) => void;

const SHOWN = 30;
export const squeezed = (text: string): string => text.replace(/\s+/gu, '');
export const shown = (text: string): string => squeezed(text).slice(0, SHOWN);

/** No id may stand twice. @param ids every one seen so far */
export function once(id: string, ids: Set<string>, found: TellBreach): void {
  if (ids.has(id)) found(id, 'cli-breach-id-twice');
  ids.add(id);
}

// How single values of a record are written (record contract, sections 1 to 3), beyond what their schemas say: a schema holds what a program needs
// to read a value, a form what the contract promises of it.

interface ValueForm {
  holds: (value: string) => boolean;
  word: Breach['word'];
}

const SHOWN_FORM = 60;
const DAY = /^\d{4}-\d\d-\d\d$/u;

/** 2024-02-30 is none. */
function isDay(value: string): boolean {
  const read = new Date(value);
  return DAY.test(value) && !Number.isNaN(read.getTime()) && read.toISOString().startsWith(value);
}

const FORMS = {
  filled: { holds: (value) => value !== '', word: 'cli-breach-filled' },
  trimmed: { holds: (value) => value !== '' && value === value.trim(), word: 'cli-breach-trimmed' },
  day: { holds: isDay, word: 'cli-breach-day' },
  /** 京卫妇幼〔2020〕7号 */
  docNumber: { holds: (value) => /^[^〔〕\s]+〔\d{4}〕\d+号$/u.test(value), word: 'cli-breach-doc-number' },
  /** GB/T 33527-2017 */
  standardNo: { holds: (value) => /^\S+ \S+$/u.test(value), word: 'cli-breach-standard-no' },
  /** 第三版, 2019年版 */
  unbroken: { holds: (value) => value !== '' && !/\s/u.test(value), word: 'cli-breach-unbroken' },
  /** 次, 场次, 小时 */
  unit: { holds: (value) => value !== '' && !/[\s（）()]/u.test(value), word: 'cli-breach-unit' },
  /** Inner brackets of a title are 〈〉. */
  title: { holds: (value) => value !== '' && !/[《》]/u.test(value), word: 'cli-breach-title' },
  /** Below the folder that was read, or out/ itself. */
  inside: {
    holds: (value) => value !== '' && !path.isAbsolute(value) && !value.split(/[\\/]/u).includes('..'),
    word: 'cli-breach-inside',
  },
  /** An item's: empty where a row of a table bears none. */
  name: { holds: (value) => value === value.trim() && !value.endsWith('。'), word: 'cli-breach-name' },
} as const satisfies Readonly<Record<string, ValueForm>>;
type FormName = keyof typeof FORMS;

/** A key with the form of its value, of each member where it is a list; null stands for itself. */
export type Formed<Value> = readonly [
  key: string,
  form: FormName,
  of: (value: Value) => string | null | undefined | readonly string[],
];

/** Every value of `value` that these keys name, held against its form. */
export function checkForms<Value>(
  where: string,
  value: Value,
  keys: readonly Formed<Value>[],
  found: TellBreach,
): void {
  for (const [key, form, of] of keys) {
    const said = of(value) ?? [];
    for (const one of typeof said === 'string' ? [said] : said)
      if (!FORMS[form].holds(one))
        found(where, FORMS[form].word, { key, value: JSON.stringify(one).slice(0, SHOWN_FORM) });
  }
}
