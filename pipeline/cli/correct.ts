/** `minsheng correct`: what a person found wrong, written beside the notice so that it survives every reading. */

import type { Context } from './context.ts';
import { tellKeys } from './correct-keys.ts';
import { record } from './correcting.ts';
import { UsageError } from './exit.ts';
import type { Options } from './options.ts';
import { undo } from './undo.ts';

export async function run(context: Context, args: readonly string[], options: Options): Promise<number> {
  const [target = '', value] = args;
  if (options.keys) return tellKeys(context, target, options.out ?? 'out');
  if (options.undo) return undo(context, target, options);
  const op = options.drop ? 'drop' : options.add ? 'add' : 'set';
  return record(context, { target, op, value: parsedValue(context, value, op), why: options.why }, options);
}

function parsedValue({ say }: Context, text: string | undefined, op: 'set' | 'add' | 'drop'): unknown {
  if (op === 'drop') {
    if (text === undefined) return null;
    throw new UsageError(say('cli-correct-bad', { detail: '--drop VALUE' }));
  }
  if (text === undefined) throw new UsageError(say('cli-missing-argument', { what: 'VALUE' }));
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UsageError(say('cli-correct-bad', { detail: error instanceof Error ? error.message : '' }));
  }
}
