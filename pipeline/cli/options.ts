/** What a command is given, whatever it does, and what a row of the table of commands says. */
import type { HelpWord } from '../messages/cli-help.ts';
import type { Context } from './context.ts';

/** The options of all commands, as they reach them. */
export interface Options {
  out?: string;
  json?: boolean;
  quiet?: boolean;
  dryRun?: boolean;
  force?: boolean;
  rebuild?: boolean;
  intoExisting?: boolean;
  dropFailed?: boolean;
  concurrency?: number;
  failOn?: string;
  limit?: number;
  raw?: string;
  by?: string;
  why?: string;
  add?: boolean;
  drop?: boolean;
  undo?: boolean;
  keys?: boolean;
  format?: string;
  from?: string;
  against?: string;
  exitCode?: boolean;
  kind?: string;
  document?: string;
  place?: string[];
  sample?: number;
  seed?: string;
  list?: boolean;
  summary?: boolean;
  doubtful?: boolean;
  accept?: string;
  age?: number;
  unit?: string;
  sex?: string;
  domain?: string;
  current?: boolean;
  on?: string;
  texts?: boolean;
  bom?: boolean;
  heads?: string;
  port?: number;
  host?: string;
  cors?: string;
  allowHost?: string[];
  to?: string;
  keep?: number;
  store?: string;
  fromStore?: boolean;
  index?: string;
  timeLimit?: number;
  retries?: number;
  untilDone?: boolean;
}

/** @returns the exit code */
export type Command = (context: Context, args: readonly string[], options: Options) => Promise<number>;

export interface OptionSpec {
  flags: string;
  word: HelpWord;
  /** A whole number within these. */
  number?: readonly [least: number, most: number];
  /** Another name of this option: a command is given both alike. */
  alike?: keyof Options;
  /** One of these. */
  words?: readonly string[];
}

export interface CommandSpec {
  name: string;
  word: HelpWord;
  after: HelpWord;
  /** As commander writes them: `<REQUIRED>`, `[OPTIONAL]`, `[MANY...]`. */
  arguments: readonly { term: string; word: HelpWord }[];
  options: readonly OptionSpec[];
  /** Loaded only when the command runs: what a command does not need costs it nothing. */
  load: () => Promise<{ run: Command }>;
}
