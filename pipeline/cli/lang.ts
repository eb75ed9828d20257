import type { Lang } from '../messages/index.ts';
import type { Io } from './context.ts';

export const LANGS: readonly Lang[] = ['en', 'zh'];

/** The locale's own variables, in the order that POSIX gives them. */
const VARIABLES = ['LC_ALL', 'LC_MESSAGES', 'LANG'] as const;

/** `--lang zh` wherever it stands, else the locale: Chinese where it starts with zh. A value that is no language is left to the parser to refuse. */
export function langOf(argv: readonly string[], io: Pick<Io, 'env' | 'locale'>): Lang {
  return askedFor(argv) ?? ofLocale(VARIABLES.map((name) => io.env[name]).find(Boolean) ?? io.locale());
}

function askedFor(argv: readonly string[]): Lang | undefined {
  const end = argv.indexOf('--');
  const given = end < 0 ? argv : argv.slice(0, end);
  const at = given.findLastIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const arg = given[at];
  const value = arg === '--lang' ? given[at + 1] : arg?.slice('--lang='.length);
  return LANGS.find((lang) => lang === value);
}

const ofLocale = (locale: string): Lang => (/^zh(?:$|[-_.@])/iu.test(locale) ? 'zh' : 'en');
