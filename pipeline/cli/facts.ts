/** `minsheng facts`: what is read in a sentence, for people to try one. */
import { tiedSentence } from '../facts/extractors.ts';
import { FACT_KINDS } from '../records/fact-kinds.ts';
import type { Context, Io } from './context.ts';
import { EXIT, UsageError } from './exit.ts';
import { factLines } from './fact-lines.ts';
import type { Options } from './options.ts';

/** JSON: `{text, amounts, ratios, frequencies, ages, citations}`, with ids that hold within it, dates and ties; offsets are into `text`. */
export async function run(context: Context, args: readonly string[], options: Options): Promise<number> {
  const given = args[0] ?? '';
  const text = given === '-' ? await readAll(context.io.stdin) : given;
  if (text.trim() === '') throw new UsageError(context.say('cli-facts-no-text'));
  const tied = tiedSentence(text);
  const facts = Object.fromEntries(FACT_KINDS.map((kind) => [kind, tied[kind].map(bare)]));
  if (options.json) {
    context.json({ text, ...facts });
    return EXIT.fine;
  }
  const found = FACT_KINDS.flatMap((kind) => tied[kind].map((fact) => ({ kind, fact })));
  if (found.length === 0) context.tell(context.say('cli-facts-none'));
  for (const line of factLines(context, found)) context.print(line);
  return EXIT.fine;
}

/** A sentence has no fields, and nobody has looked at it. */
function bare<F extends { field: string; origin: unknown; review: unknown }>({
  field: _field,
  origin: _origin,
  review: _review,
  ...fact
}: F): Omit<F, 'field' | 'origin' | 'review'> {
  return fact;
}

async function readAll(stdin: Io['stdin']): Promise<string> {
  const pieces: Uint8Array[] = [];
  for await (const piece of stdin) pieces.push(typeof piece === 'string' ? Buffer.from(piece) : piece);
  return Buffer.concat(pieces)
    .toString('utf8')
    .replace(/^\ufeff/u, '')
    .replace(/\r?\n$/u, '');
}
