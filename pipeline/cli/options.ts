/** What a command is given, whatever it does. */
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
  on?: string;
  texts?: boolean;
  bom?: boolean;
  heads?: string;
  port?: number;
  host?: string;
  cors?: string;
  allowHost?: string[];
}

/** @returns the exit code */
export type Command = (context: Context, args: readonly string[], options: Options) => Promise<number>;
