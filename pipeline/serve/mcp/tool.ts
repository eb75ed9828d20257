/** A tool for assistants: what it takes, what it answers, and what it says is not known. Read-only, all of them. */
import { z } from 'zod';
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

type InputName = keyof typeof MCP_WORDS.inputs;

export interface Tool<In extends z.ZodObject = z.ZodObject, Out extends z.ZodObject = z.ZodObject> {
  name: keyof typeof MCP_WORDS.tools;
  input: In;
  /** Words for what it takes, where another tool takes something else by that name. */
  says?: Partial<Record<InputName, InputName>>;
  output: Out;
  answer: (given: z.output<In>, asking: Asking) => z.input<Out>;
}

export const tool = <In extends z.ZodObject, Out extends z.ZodObject>(one: Tool<In, Out>): Tool =>
  one as unknown as Tool;

/** What a tool takes, described in a language. */
export function inputOf({ input, says = {} }: Tool, lang: Lang): z.ZodObject {
  const words = (name: InputName): string => MCP_WORDS.inputs[says[name] ?? name][lang];
  return z.object(
    Object.fromEntries(
      Object.entries(input.shape).map(([name, one]) => [
        name,
        (one as z.ZodType).describe(words(name as InputName)),
      ]),
    ),
  );
}

/** What is not known, in the language that was asked for. */
export const notKnown = (
  { lang }: Pick<Asking, 'lang'>,
  word: keyof typeof MCP_WORDS.unknown,
  params: MessageParams = {},
): string => fill(MCP_WORDS.unknown[word][lang], params, lang);
