/** What is wrong with a value that a person wrote, in both languages: the first thing that its schema says, and where. */
import type * as z from 'zod';
import { zhCN } from 'zod/v4/locales';
import type { Wording } from '../messages/wording.ts';

const told = (error: z.ZodError | undefined, lang: 'en' | 'zh'): string => {
  const issue = error?.issues[0];
  const at = issue?.path.join('.') || '(root)';
  // zod's Chinese says of a word that is none of those which tell the kinds apart no more than that it is wrong
  const words = issue?.code === 'invalid_union' && 'options' in issue ? issue.options : null;
  if (lang === 'zh' && Array.isArray(words)) return `${at}：可用的值为 ${words.join('、')}`;
  return `${at}: ${issue?.message ?? ''}`;
};

/** The Chinese of zod leaves some kinds of values in English. */
const KINDS: Readonly<Record<string, string>> = {
  string: '文字',
  object: '对象',
  record: '对象',
  boolean: '真假值',
  int: '整数',
  tuple: '数组',
  undefined: '未填写',
  null: '空值',
};
const NAMED = /(?<=期望 |接收 )(?:string|object|record|boolean|int|tuple|undefined|null)\b/gu;

/** @param error as the schema told it for the value */
export const schemaFault = (schema: z.ZodType, value: unknown, error: z.ZodError): Wording => ({
  en: told(error, 'en'),
  zh: told(schema.safeParse(value, { error: zhCN().localeError }).error, 'zh').replace(
    NAMED,
    (name) => KINDS[name] ?? name,
  ),
});
