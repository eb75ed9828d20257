/** What a command is given: where it speaks to, in which language, with or without colour. Nothing in cli/ uses the process itself but main.ts. */
import { CLI, type CliWord } from '../messages/cli.ts';
import { CLI_HELP, type HelpWord } from '../messages/cli-help.ts';
import { fill, type Lang, type MessageParams } from '../messages/index.ts';
import { type Paint, painter } from './colour.ts';

export interface OutputStream {
  write(text: string): unknown;
  isTTY?: boolean | undefined;
  columns?: number | undefined;
}

export interface Io {
  stdout: OutputStream;
  stderr: OutputStream;
  stdin: AsyncIterable<Uint8Array | string>;
  env: Readonly<Record<string, string | undefined>>;
  /** The system's own locale, asked only where the environment names none. */
  locale: () => string;
  /** For commands that go on until somebody ends them. */
  untilStopped: () => Promise<void>;
}

export interface Context {
  io: Io;
  lang: Lang;
  say: (word: CliWord | HelpWord, params?: MessageParams) => string;
  paint: Paint;
  /** A line of the result, on standard output. */
  print: (line: string) => void;
  /** A line about the run, on standard error. */
  tell: (line: string) => void;
}

const WORDS = { ...CLI, ...CLI_HELP };

export function contextOf(io: Io, lang: Lang): Context {
  return {
    io,
    lang,
    say: (word, params = {}) => fill(WORDS[word][lang], params, lang),
    paint: painter(io.stdout.isTTY === true && !io.env.NO_COLOR && io.env.TERM !== 'dumb'),
    print: (line) => void io.stdout.write(`${line}\n`),
    tell: (line) => void io.stderr.write(`${line}\n`),
  };
}

/** Of a pair of texts that a record holds, the one to show. */
export const inLang = (pair: { message: string; message_zh: string }, lang: Lang): string =>
  lang === 'zh' ? pair.message_zh : pair.message;
