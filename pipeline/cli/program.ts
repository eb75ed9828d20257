/** The table of commands as a commander program, in one language. */
import { Command as Commander, Help, InvalidArgumentError, Option } from 'commander';
import { version } from '../version.ts';
import { COMMANDS } from './commands.ts';
import type { Context } from './context.ts';
import { UsageError } from './exit.ts';
import { LANGS } from './lang.ts';
import type { Command, OptionSpec, Options } from './options.ts';
import { columnsOf, displayWidth, fold, wrap } from './width.ts';

export interface AskedCommand {
  run: Command;
  args: string[];
  options: Options;
}

const WIDEST_HELP = 110;

/** commander's own headings → ours. */
const HEADINGS = {
  'Usage:': 'help-usage',
  'Arguments:': 'help-arguments',
  'Options:': 'help-options',
  'Commands:': 'help-commands',
} as const;

/**
 * @param onCommand called with what the command line asks for, once it is found to be right
 * @returns a program that throws CommanderError instead of ending the process
 */
export function programOf(context: Context, onCommand: (asked: AskedCommand) => void): Commander {
  const { io, say } = context;
  const lang: OptionSpec = { flags: '--lang <LANG>', word: 'help-lang', words: LANGS };
  const usual = new Help();
  const inWords = (usage: string): string => usage.replace('[options]', say('help-options-given'));
  const program = new Commander('minsheng')
    .description(say('help-minsheng'))
    .usage(say('help-usage-of-all'))
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void io.stdout.write(text),
      writeErr: (text) => void io.stderr.write(text),
      outputError: () => {}, // told by run.ts, in the user's language
      getOutHelpWidth: () => helpWidth(context),
      getErrHelpWidth: () => Math.min(columnsOf(io.stderr, WIDEST_HELP), WIDEST_HELP),
    })
    .configureHelp({
      displayWidth,
      // commander breaks between words alone, of which a Chinese sentence is one
      boxWrap: (text, width) => wrap(text, width).join('\n'),
      // 用法：minsheng: no blank behind a colon that is as wide as a character
      formatHelp: (command, helper) => usual.formatHelp(command, helper).replace(/^(.{1,20}：) /u, '$1'),
      commandUsage: (command) => inWords(usual.commandUsage(command)),
      subcommandTerm: (command) => inWords(usual.subcommandTerm(command)),
      styleTitle: (title) =>
        Object.hasOwn(HEADINGS, title) ? say(HEADINGS[title as keyof typeof HEADINGS]) : title,
    })
    .helpOption('-h, --help', say('help-help'))
    .helpCommand('help [COMMAND]', say('help-help-command'))
    .version(version(), '-V, --version', say('help-version'))
    .addOption(optionOf(context, lang))
    .addHelpText('after', () => folded(context, say('help-minsheng-after')));
  for (const spec of COMMANDS) {
    const command = program
      .command(spec.name)
      .description(say(spec.word))
      .addHelpText('after', () => folded(context, say(spec.after)));
    for (const { term, word } of spec.arguments) command.argument(term, say(word));
    for (const option of [...spec.options, lang]) command.addOption(optionOf(context, option));
    command.action(async (...given: unknown[]) => {
      const args = given
        .slice(0, spec.arguments.length)
        .flat()
        .filter((arg): arg is string => typeof arg === 'string');
      const { run } = await spec.load();
      onCommand({ run, args, options: withAlike(context, spec.options, command.opts<Options>()) });
    });
  }
  return program;
}

const helpWidth = ({ io }: Context): number => Math.min(columnsOf(io.stdout, WIDEST_HELP), WIDEST_HELP);

/** What stands below the options, in as many lines as it takes: only of the help that is asked for, for folding takes a while. */
const folded = (context: Context, text: string): string =>
  text
    .split('\n')
    .flatMap((line) => fold(line, helpWidth(context)))
    .join('\n');

/** What bears two names, under both. @throws UsageError where the two say different things */
function withAlike({ say }: Context, specs: readonly OptionSpec[], options: Options): Options {
  const given: Record<string, unknown> = { ...options };
  for (const { flags, alike } of specs) {
    const name = flags.slice(2).split(' ')[0] ?? '';
    if (alike === undefined) continue;
    if (given[name] !== undefined && given[alike] !== undefined && given[name] !== given[alike])
      throw new UsageError(say('cli-both', { one: `--${alike}`, other: `--${name}` }));
    const value = given[alike] ?? given[name];
    if (value !== undefined) Object.assign(given, { [alike]: value, [name]: value });
  }
  return given;
}

function optionOf({ say }: Context, { flags, word, number, words }: OptionSpec): Option {
  const option = new Option(flags, say(word));
  const refuse = (value: string, allowed: string): never => {
    throw new InvalidArgumentError(say('cli-bad-value', { what: flags.split(' ')[0], value, allowed }));
  };
  if (/<(?:DIR|FILE)>/u.test(flags))
    option.argParser((value) => {
      if (value === '')
        throw new InvalidArgumentError(say('cli-missing-value', { what: flags.split(' ')[0] }));
      return value;
    });
  if (number) {
    const [least, most] = number;
    option.argParser((value) => {
      const read = /^\d{1,6}$/u.test(value) ? Number(value) : Number.NaN;
      return read >= least && read <= most ? read : refuse(value, say('cli-allowed-number', { least, most }));
    });
  }
  if (words) {
    option.argParser((value) =>
      words.includes(value) ? value : refuse(value, say('cli-allowed-words', { words })),
    );
  }
  return option;
}
