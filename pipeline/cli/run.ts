/** The command line from its arguments to its exit code: what it asks for is found, done, and whatever goes wrong is told with what to do. */
import { CommanderError } from 'commander';
import { InputError } from '../errors.ts';
import { CLI, type CliWord } from '../messages/cli.ts';
import { say as sayRule } from '../messages/index.ts';
import { isOutOfFiles } from '../read/watch.ts';
import { OutError } from '../write/problems.ts';
import { type Context, contextOf, type Io, inLang } from './context.ts';
import { EXIT, NotThere, UsageError } from './exit.ts';
import { langOf } from './lang.ts';
import { type AskedCommand, programOf } from './program.ts';

/** commander's codes → our words; what it found stands in quotes in its own message. */
const WORDS: Readonly<Record<string, CliWord>> = {
  'commander.unknownCommand': 'cli-unknown-command',
  'commander.unknownOption': 'cli-unknown-option',
  'commander.missingArgument': 'cli-missing-argument',
  'commander.optionMissingArgument': 'cli-missing-value',
  'commander.excessArguments': 'cli-excess-arguments',
};

/** What is wrong with a command line: `error: unknown option '--jsn'` → 没有 --jsn 这个选项；是否要用 --json？ */
function usageWords({ say, lang }: Context, error: CommanderError): string {
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

/**
 * @param argv what stands behind the command's name
 * @returns the exit code (exit.ts). Nothing is printed on `io.stdout` but the result.
 */
export async function runCli(argv: readonly string[], io: Io): Promise<number> {
  const context = contextOf(io, langOf(argv, io));
  let asked: AskedCommand | null = null;
  try {
    await programOf(context, (found) => {
      asked = found;
    }).parseAsync([...argv], { from: 'user' });
    return await perform(context, asked);
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return EXIT.fine; // help or version, printed
    if (error instanceof CommanderError && error.code === 'commander.help') return EXIT.usage; // no command: so was the help
    const fault = faultOf(context, error);
    tellFault(context, fault, error instanceof CommanderError ? helpOn(context, error, argv[0] ?? '') : []);
    if (isJsonAsked(argv)) {
      const { rule, message, lines = [] } = fault;
      context.json({ error: { rule, message: [message, ...lines].join('\n') } });
    }
    return fault.rule === 'usage' ? EXIT.usage : EXIT.failed;
  }
}

/** Whoever asked for JSON gets it where there is no result too: `{error: {rule, message}}`. */
function isJsonAsked(argv: readonly string[]): boolean {
  const format = argv.indexOf('--format');
  return (
    argv.includes('--json') || argv.includes('--format=json') || (format >= 0 && argv[format + 1] === 'json')
  );
}

async function perform(context: Context, asked: AskedCommand | null): Promise<number> {
  return asked ? asked.run(context, asked.args, asked.options) : EXIT.fine;
}

/** What went wrong, with what to do. */
interface Fault {
  rule: string;
  message: string;
  /** What stands below it. */
  lines?: readonly string[];
}

function tellFault({ say, tell }: Context, { message, lines = [] }: Fault, help: readonly string[]): void {
  for (const line of [say('cli-error', { message }), ...lines, ...help]) tell(line);
}

/** Where a command line is explained. */
const helpOn = ({ say }: Context, { code }: CommanderError, command: string): string[] => [
  say('cli-try-help', {
    command: /^[a-z]+$/u.test(command) && code !== 'commander.unknownCommand' ? `${command} ` : '',
  }),
];

function faultOf(context: Context, error: unknown): Fault {
  const { lang } = context;
  if (error instanceof CommanderError) return { rule: 'usage', message: usageWords(context, error) };
  if (error instanceof UsageError) return { rule: 'usage', message: error.message, lines: error.lines };
  if (error instanceof NotThere) return { rule: 'not-there', message: error.message, lines: error.lines };
  if (error instanceof InputError)
    return { rule: error.rule, message: sayRule(error.rule, error.params, lang) };
  if (error instanceof OutError) return { rule: error.problem.rule, message: inLang(error.problem, lang) };
  if (isOutOfFiles(error)) return { rule: 'disk-EMFILE', message: sayRule('too-many-open', {}, lang) };
  if (isOfDisk(error)) return { rule: `disk-${error.code}`, message: diskWords(context, error) };
  const [detail = '', ...lines] = (
    error instanceof Error ? (error.stack ?? error.message) : String(error)
  ).split('\n');
  return { rule: 'internal-error', message: sayRule('internal-error', { detail }, lang), lines };
}

function diskWords(
  { say }: Context,
  { path, code = '', syscall = '' }: NodeJS.ErrnoException & { path: string },
): string {
  const known = `cli-disk-${code}`;
  const params = { path, reason: `${code} ${syscall}` };
  return Object.hasOwn(CLI, known) ? say(known as CliWord, params) : say('cli-disk', params);
}

/** The disk refused: no room, no permission, a file where a folder should be. */
function isOfDisk(error: unknown): error is NodeJS.ErrnoException & { path: string } {
  return error instanceof Error && 'code' in error && 'path' in error && typeof error.path === 'string';
}
