/**
 * Every word the product says, in English and in Chinese, from one catalogue: a rule's name → two templates.
 * `{name}` in a template is replaced by the parameter of that name; a parameter that is missing stays visible as `{name}`.
 */

import { CLI } from './cli.ts';
import { CLI_HELP } from './cli-help.ts';
import { CORRECTION_FAULTS, CORRECTION_WARNINGS } from './corrections.ts';
import { DIFF } from './diff.ts';
import { ERRORS } from './errors.ts';
import { EVIDENCE } from './evidence.ts';
import { READ } from './read.ts';
import { SERVICES, WORKS } from './services.ts';
import { WARNINGS } from './warnings.ts';
import type { Catalogue, Lang, NamesOf, ParamsOf, ToldBy, Wording } from './wording.ts';

export type { Catalogue, Lang, ParamsOf, ToldBy, Wording } from './wording.ts';

export type MessageParams = Readonly<Record<string, unknown>>;

export const CATALOGUE = {
  ...WARNINGS,
  ...DIFF,
  ...ERRORS,
  ...EVIDENCE,
  ...CORRECTION_WARNINGS,
  ...CORRECTION_FAULTS,
  ...WORKS,
  ...SERVICES,
  ...READ,
  ...CLI,
  ...CLI_HELP,
} as const satisfies Catalogue;
export type Rule = keyof typeof CATALOGUE;

/** Of a notice: what reading and checking it, and correcting it, have to say. */
const OF_NOTICE = { ...WARNINGS, ...READ, ...CORRECTION_WARNINGS };
export type NoticeTold = ToldBy<typeof OF_NOTICE>;
/** Across notices. */
const ACROSS = { ...WARNINGS, ...WORKS, ...SERVICES };
export type AcrossRule = keyof typeof ACROSS;
export type AcrossParams<R extends AcrossRule> = ParamsOf<(typeof ACROSS)[R]>;

/** What stands between a name and what is said of it, and between members of a list. */
export const colon = (lang: Lang): string => (lang === 'zh' ? '：' : ': ');
export const comma = (lang: Lang): string => (lang === 'zh' ? '、' : ', ');

/** `{name}`, and behind it what follows its number: `place[s]`, `breach[es]`, `[is|are]`. */
const SLOT = /\{(?<name>\w+)\}|(?<=[a-z])\[(?<ending>e?s)\]|\[(?<one>[a-z ]+)\|(?<many>[a-z ]+)\]/gu;

/**
 * Fills a template. Lists are joined with the language's own comma; of a long one the first members are told, and how many more there are.
 * English words that follow a number are of the last one before them.
 */
export function fill(template: string, params: MessageParams, lang: Lang): string {
  let last: unknown = null;
  return template.replace(SLOT, (whole, ...found: unknown[]) => {
    const { name, ending, one, many } = found.at(-1) as Record<string, string | undefined>;
    if (name === undefined) return Number(last) === 1 ? (one ?? '') : (many ?? ending ?? '');
    const value = params[name];
    last = value;
    if (value === undefined) return whole;
    return Array.isArray(value) ? listed(value, lang) : String(value);
  });
}

/** More members than a reader goes through; all choices of any command are fewer. */
const LONG = 80;
const SHOWN = 3;

function listed(members: readonly (string | number)[], lang: Lang): string {
  if (members.length <= LONG) return members.join(comma(lang));
  const more = members.length - SHOWN;
  const first = members.slice(0, SHOWN).join(comma(lang));
  return lang === 'zh' ? `${first} …… 等，另有 ${more} 项` : `${first} … and ${more} more`;
}

/** The words of a rule in both languages. */
export const told = <R extends Rule>(
  rule: R,
  ...[params]: [NamesOf<(typeof CATALOGUE)[R]>] extends [never]
    ? []
    : [params: ParamsOf<(typeof CATALOGUE)[R]>]
): Wording => wordsOf(rule, params ?? {});

/** The words of a rule whose parameters were checked where it was told. */
export const wordsOf = (rule: Rule, params: MessageParams): Wording => ({
  en: say(rule, params, 'en'),
  zh: say(rule, params, 'zh'),
});

/** The words of a rule in one language. @throws RangeError for a rule that no catalogue holds (a bug of ours) */
export function say(rule: Rule, params: MessageParams, lang: Lang): string {
  const wording: Wording | undefined = CATALOGUE[rule];
  if (!wording) throw new RangeError(`no wording for rule ${rule}`);
  return fill(wording[lang], params, lang);
}
