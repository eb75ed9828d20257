/**
 * Every word the product says, in English and in Chinese, from one catalogue: a rule's name → two templates.
 * `{name}` in a template is replaced by the parameter of that name; a parameter that is missing stays visible as `{name}`.
 */
import { CORRECTION_WARNINGS } from '../corrections/wording.ts';
import { CLI } from './cli.ts';
import { CLI_HELP } from './cli-help.ts';
import { DIFF } from './diff.ts';
import { ERRORS } from './errors.ts';
import { EVIDENCE } from './evidence.ts';
import { READ } from './read.ts';
import { SERVICES } from './services.ts';
import { WARNINGS } from './warnings.ts';
import type { Catalogue, Lang, Wording } from './wording.ts';

export type { Catalogue, Lang, Wording } from './wording.ts';

import { WORKS } from './works.ts';

export type MessageParams = Readonly<Record<string, unknown>>;

export const CATALOGUE: Catalogue = {
  ...WARNINGS,
  ...DIFF,
  ...ERRORS,
  ...EVIDENCE,
  ...CORRECTION_WARNINGS,
  ...WORKS,
  ...SERVICES,
  ...READ,
  ...CLI,
  ...CLI_HELP,
};

/** Fills a template. Lists are joined with the language's own comma. */
export function fill(template: string, params: MessageParams, lang: Lang): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = params[name];
    if (value === undefined) return whole;
    return Array.isArray(value) ? value.join(lang === 'zh' ? '、' : ', ') : String(value);
  });
}

/** The words of a rule in both languages. */
export function told(rule: string, params: MessageParams = {}): Wording {
  return { en: say(rule, params, 'en'), zh: say(rule, params, 'zh') };
}

/** The words of a rule in one language. @throws RangeError for a rule that no catalogue holds (a bug of ours). */
export function say(rule: string, params: MessageParams, lang: Lang): string {
  const wording = CATALOGUE[rule];
  if (!wording) throw new RangeError(`no wording for rule ${rule}`);
  return fill(wording[lang], params, lang);
}
