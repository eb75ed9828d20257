/** `minsheng confirm`: a person held what stands there against the source, and it is right. */

import type { Context } from './context.ts';
import { record } from './correcting.ts';
import type { Options } from './options.ts';

export async function run(context: Context, args: readonly string[], options: Options): Promise<number> {
  const why = options.why ?? context.say('cli-confirm-why');
  return record(context, { target: args[0] ?? '', op: 'confirm', value: null, why }, options);
}
