/** The last of what was said of a notice is taken back: its file stands as it stood before. */
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { correctionsBeside } from '../ingest/beside.ts';
import type { RawFile } from '../ingest/find-files.ts';
import { OPS_ZH } from '../messages/corrections.ts';
import type { Correction } from '../records/corrections.ts';
import { documentOf, localOf } from '../records/ids.ts';
import { printJson } from '../show/json.ts';
import { writeAtomic } from '../write/atomic.ts';
import { indexIn } from '../write/load.ts';
import type { Context } from './context.ts';
import { fileOf, nameOf, rawFileOf } from './correcting.ts';
import { EXIT, NotThere } from './exit.ts';
import type { Options } from './options.ts';

/**
 * @param target of a document: the last one of its file; else the last one of this target
 * @throws NotThere where there is none
 */
export async function takeBack(context: Context, target: string, options: Options): Promise<Correction> {
  const { file, corrections } = await correctedBy(context, target, options);
  // a correction of the document's edition gives every id below it another beginning
  const at = corrections.findLastIndex(
    (one) => !target.includes('/') || (one.target.includes('/') && localOf(one.target) === localOf(target)),
  );
  const [taken] = at < 0 ? [] : corrections.slice(at, at + 1);
  if (taken === undefined) throw new NotThere(context.say('cli-undo-none', { target }));
  const left = corrections.filter((_, nth) => nth !== at);
  const [dir, name] = [path.dirname(file.file), await nameOf(file.file)];
  if (left.length > 0) await writeAtomic(dir, name, printJson(left));
  else await rm(path.join(dir, name));
  return taken;
}

interface Corrected {
  file: RawFile;
  corrections: readonly Correction[];
}

/** By the id that the document bears now, or by one that it bore when something was said of it. */
async function correctedBy(context: Context, target: string, options: Options): Promise<Corrected> {
  const [index, raw] = [await indexIn(options.out ?? 'out'), options.raw ?? 'raw'];
  const id = documentOf(target);
  const isOfOld = ({ target: of, notice }: Correction): boolean =>
    documentOf(of) === id || notice?.document === id;
  if (!index.notices.some((one) => one.id === id))
    for (const entry of index.notices) {
      const file = rawFileOf(entry, raw);
      // what is wrong beside another notice is told when that one is asked for
      const corrections = await correctionsBeside(file).catch(() => []);
      if (corrections.some(isOfOld)) return { file, corrections };
    }
  const file = fileOf(context, index, target, raw);
  return { file, corrections: await correctionsBeside(file) };
}

/** `minsheng correct TARGET --undo`. */
export async function undo(context: Context, target: string, options: Options): Promise<number> {
  const { op, target: of, value, by, on } = await takeBack(context, target, options);
  const what = op === 'set' || op === 'add' ? ` ${JSON.stringify(value)}` : '';
  context.print(
    context.say('cli-undone', {
      op,
      op_zh: OPS_ZH[op],
      target: of,
      what,
      by,
      on,
    }),
  );
  return EXIT.fine;
}
