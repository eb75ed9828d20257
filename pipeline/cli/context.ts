/** What a command is given: where it speaks to, in which language, with or without colour. Nothing in cli/ uses the process itself but main.ts. */
import { CLI, type CliWord } from '../messages/cli.ts';
import { CLI_HELP, type HelpWord } from '../messages/cli-help.ts';
import { fill, type Lang, type MessageParams } from '../messages/index.ts';
import { type Paint, painter } from './colour.ts';
import { guardOf, type Io } from './guard.ts';

export type { Io } from './guard.ts';

export interface Context {
  /** Guarded: nothing that reaches a terminal is not. */
  io: Io;
  lang: Lang;
  say: (word: CliWord | HelpWord, params?: MessageParams) => string;
  paint: Paint;
  /** A line of the result, on standard output. */
  print: (line: string) => void;
  /** A line about the run, on standard error. */
  tell: (line: string) => void;
  /** A value as JSON, on standard output. */
  json: (value: unknown) => void;
  /** A line on a terminal that the next one replaces, for standard error; null takes it away. */
  status: (line: string | null) => void;
  /** A page as a file has it, without colours. */
  unpainted: (page: string) => string;
}

const WORDS = { ...CLI, ...CLI_HELP };

/** @param raw the streams themselves, which nothing but the guard speaks to */
export function contextOf(raw: Io, lang: Lang): Context {
  const { io, key, line, status, unpainted } = guardOf(raw);
  const coloured = io.stdout.isTTY === true && !io.env.NO_COLOR && io.env.TERM !== 'dumb';
  return {
    io,
    lang,
    say: (word, params = {}) => fill(WORDS[word][lang], params, lang),
    paint: painter(coloured ? key : null),
    print: (text) => line('stdout', text),
    tell: (text) => line('stderr', text),
    json: (value) => void io.stdout.write(`${JSON.stringify(value, null, 2)}\n`),
    status,
    unpainted,
  };
}

/** Of a pair of texts that a record holds, the one to show. */
export const inLang = (pair: { message: string; message_zh: string }, lang: Lang): string =>
  lang === 'zh' ? pair.message_zh : pair.message;
