/** `minsheng correct`: what a person found wrong, written beside the notice so that it survives every reading. */

import { keysOf } from '../people/corrections/keys.ts';
import { isObject, rawAt, targetOf } from '../people/corrections/standing.ts';
import type { ReviewedItem } from '../people/corrections/types.ts';
import { HUNG_KINDS } from '../records/fact-kinds.ts';
import { fieldsOf } from '../records/fields.ts';
import { indexIn } from '../write/load.ts';
import { loadListedNotice } from '../write/load-listed.ts';
import type { Context } from './context.ts';
import { valueWords } from './correct-view.ts';
import { entryOf, record } from './correcting.ts';
import { EXIT, NotThere, UsageError } from './exit.ts';
import type { Options } from './options.ts';
import { undo } from './undo.ts';

// `minsheng correct --keys ITEM`: what may be corrected of an item, a fact or a document, and what stands there.

async function tellKeys(context: Context, given: string, out: string): Promise<number> {
  const { say, print, paint } = context;
  const index = await indexIn(out);
  const entry = entryOf(context, index, given.split('/')[0] ?? '');
  const { notice } = await loadListedNotice(out, index, entry.id);
  const target = given.includes('/') ? given : 'document';
  const standing = rawAt(notice, target);
  if (standing === null) throw new NotThere(say('cli-correct-nothing', { target: given }));
  const tell = (one: string): void => {
    print(paint('bold', one));
    const there = rawAt(notice, one) ?? {};
    for (const key of keysOf(one))
      print(`  ${key.key}: ${JSON.stringify(there[key.key] ?? null)} ${valueWords(key)}`.trimEnd());
  };
  tell(target);
  const item = notice.items.find((one) => one.id === given) as ReviewedItem | undefined;
  if (targetOf(target)?.kind !== 'item' || item === undefined) return EXIT.fine;
  for (const { name } of fieldsOf(item)) tell(`${item.id}#${name}`);
  for (const list of HUNG_KINDS) for (const { id } of item[list]) tell(id);
  return EXIT.fine;
}

export async function run(context: Context, args: readonly string[], options: Options): Promise<number> {
  const [target = '', value] = args;
  const alone = options.keys ? '--keys' : options.undo ? '--undo' : options.drop ? '--drop' : null;
  if (alone !== null && value !== undefined)
    throw new UsageError(context.say('cli-correct-no-value', { what: alone }));
  if (options.keys) return tellKeys(context, target, options.out ?? 'out');
  if (options.undo) return undo(context, target, options);
  const op = options.drop ? 'drop' : options.add ? 'add' : 'set';
  return record(context, { target, op, value: parsedValue(context, value, op), why: options.why }, options);
}

function parsedValue({ say }: Context, text: string | undefined, op: 'set' | 'add' | 'drop'): unknown {
  if (op === 'drop') return null;
  if (text === undefined) throw new UsageError(say('cli-missing-argument', { what: 'VALUE' }));
  try {
    const value: unknown = JSON.parse(text);
    if (isObject(value)) return value;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new UsageError(say('cli-correct-no-object', { value: text }));
}
