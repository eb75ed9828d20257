/** The command line from its arguments to its exit code: what it asks for is found, done, and whatever goes wrong is told with what to do. */
import { CommanderError } from 'commander';
import { InputError } from '../errors.ts';
import { CLI, type CliWord } from '../messages/cli.ts';
import { say as sayRule } from '../messages/index.ts';
import { OutError } from '../write/problems.ts';
import { type Context, contextOf, type Io, inLang } from './context.ts';
import { EXIT, NotThere, UsageError } from './exit.ts';
import { langOf } from './lang.ts';
import { type Asked, programOf } from './program.ts';
import { usageWords } from './usage-words.ts';
import { visible } from './visible.ts';

/**
 * @param argv what stands behind the command's name
 * @returns the exit code (exit.ts). Nothing is printed on `io.stdout` but the result.
 */
export async function runCli(argv: readonly string[], io: Io): Promise<number> {
  const context = contextOf(io, langOf(argv, io));
  let asked: Asked | null = null;
  try {
    await programOf(context, (found) => {
      asked = found;
    }).parseAsync([...argv], { from: 'user' });
    return await perform(context, asked);
  } catch (error) {
    return tellError(context, error, argv[0] ?? '');
  }
}

async function perform(context: Context, asked: Asked | null): Promise<number> {
  return asked ? asked.run(context, asked.args, asked.options) : EXIT.fine;
}

function tellError(context: Context, error: unknown, command: string): number {
  const { say, tell, lang } = context;
  const complain = (message: string): void => tell(say('cli-error', { message }));
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return EXIT.fine; // help or version, printed
    if (error.code === 'commander.help') return EXIT.usage; // no command: the help was printed
    complain(usageWords(context, error));
    tell(
      say('cli-try-help', {
        command: /^[a-z]+$/u.test(command) && error.code !== 'commander.unknownCommand' ? `${command} ` : '',
      }),
    );
    return EXIT.usage;
  }
  if (error instanceof UsageError) {
    complain(error.message);
    return EXIT.usage;
  }
  if (error instanceof NotThere) complain(error.message);
  else if (error instanceof InputError) complain(visible(sayRule(error.rule, error.params, lang)));
  else if (error instanceof OutError) complain(visible(inLang(error.problem, lang)));
  else if (isOfDisk(error)) complain(diskWords(context, error));
  else
    complain(
      sayRule(
        'internal-error',
        { detail: error instanceof Error ? (error.stack ?? error.message) : String(error) },
        lang,
      ),
    );
  return EXIT.failed;
}

function diskWords(
  { say }: Context,
  { path, code = '', syscall = '' }: NodeJS.ErrnoException & { path: string },
): string {
  const known = `cli-disk-${code}`;
  const params = { path: visible(path), reason: `${code} ${syscall}` };
  return Object.hasOwn(CLI, known) ? say(known as CliWord, params) : say('cli-disk', params);
}

/** The disk refused: no room, no permission, a file where a folder should be. */
function isOfDisk(error: unknown): error is NodeJS.ErrnoException & { path: string } {
  return error instanceof Error && 'code' in error && 'path' in error && typeof error.path === 'string';
}
