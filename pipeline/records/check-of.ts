import { type AcrossParams, type AcrossRule, wordsOf } from '../messages/index.ts';
import type { Check } from './schema.ts';

/** What is known only across notices, in words. @param documents that it is about */
export function checkOf<R extends AcrossRule>(rule: R, documents: string[], params: AcrossParams<R>): Check {
  const { en, zh } = wordsOf(rule, params);
  return { rule, message: en, message_zh: zh, documents, params };
}
