/** A tool for assistants: what it takes, what it answers, and what it says is not known. Read-only, all of them. */
import type { z } from 'zod';
import type { Lang } from '../../messages/index.ts';
import { fill, type MessageParams } from '../../messages/index.ts';
import { MCP_WORDS } from '../../messages/serve-mcp.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';

export interface Asking {
  snapshot: Snapshot;
  lang: Lang;
  /** ISO day, for who names none. */
  today: string;
}

export interface Tool<In extends z.ZodObject = z.ZodObject, Out extends z.ZodObject = z.ZodObject> {
  name: keyof typeof MCP_WORDS.tools;
  input: In;
  output: Out;
  answer: (given: z.output<In>, asking: Asking) => z.input<Out>;
}

export const tool = <In extends z.ZodObject, Out extends z.ZodObject>(one: Tool<In, Out>): Tool =>
  one as unknown as Tool;

/** What is not known, in the language that was asked for. */
export const notKnown = (
  { lang }: Pick<Asking, 'lang'>,
  word: keyof typeof MCP_WORDS.unknown,
  params: MessageParams = {},
): string => fill(MCP_WORDS.unknown[word][lang], params, lang);
