import type { CommanderError } from 'commander';
import type { CliWord } from '../messages/cli.ts';
import type { Context } from './context.ts';

/** commander's codes → our words; what it found stands in quotes in its own message. */
const WORDS: Readonly<Record<string, CliWord>> = {
  'commander.unknownCommand': 'cli-unknown-command',
  'commander.unknownOption': 'cli-unknown-option',
  'commander.missingArgument': 'cli-missing-argument',
  'commander.optionMissingArgument': 'cli-missing-value',
  'commander.excessArguments': 'cli-excess-arguments',
};

/** What is wrong with a command line: `error: unknown option '--jsn'` → 没有 --jsn 这个选项；是否要用 --json？ */
export function usageWords({ say, lang }: Context, error: CommanderError): string {
  const [first = '', hint = ''] = error.message.split('\n');
  // `error: option '--lang <LANG>' argument 'fr' is invalid. OUR WORDS`
  if (error.code === 'commander.invalidArgument')
    return first.slice(first.indexOf(' is invalid. ') + ' is invalid. '.length);
  const word = WORDS[error.code];
  if (!word) return first.replace(/^error: /u, '');
  const told = say(word, { what: /'(.*)'/u.exec(first)?.[1] ?? '' });
  const meant = /\(Did you mean (?:one of )?(.*)\?\)/u.exec(hint)?.[1];
  return meant ? `${told}${lang === 'zh' ? '；' : '; '}${say('cli-did-you-mean', { what: meant })}` : told;
}
