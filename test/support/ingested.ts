/** out/ of the notices in raw/, made once in a process: for suites that read it and write nothing there. */
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect } from 'vitest';
import { twoEditions } from '../../pipeline/cli/demo.ts';
import { minsheng, NOTICE, scratch } from '../cli/run-cli.ts';
import { builtFile } from './built.ts';
import { type WholeOut, wholeOut } from './whole-out.ts';

/** @returns the path of out/; what is made goes with the build when all suites have ended */
async function made(more: Readonly<Record<string, string>>): Promise<string> {
  const dir = mkdtempSync(builtFile('../ingested-'));
  const [raw, out] = [path.join(dir, 'raw'), path.join(dir, 'out')];
  mkdirSync(raw);
  for (const name of readdirSync('raw')) copyFileSync(path.join('raw', name), path.join(raw, name));
  for (const [name, text] of Object.entries(more)) writeFileSync(path.join(raw, name), text);
  const { code, stderr } = await minsheng(['ingest', raw, '--out', out, '--quiet']);
  if (code !== 0) throw new Error(stderr);
  return out;
}

let notices: Promise<string> | undefined;
let editions: Promise<string> | undefined;

/** The five notices. */
export const ingestedRaw = (): Promise<string> => (notices ??= made({}));

/** The five notices and the made-up edition that follows one of them. */
export const ingestedEditions = (): Promise<string> =>
  (editions ??= twoEditions().then(({ second }) => made({ 'jiaxing-2025-made-up.txt': second })));

/** The small notice of `run-cli.ts`, ingested before the tests of a file: out/, and all its records. */
export function ingestedNotice(): { out: string; whole: () => WholeOut } {
  const { dir, file, remove } = scratch();
  const out = path.join(dir, 'out');
  let whole: WholeOut | undefined;
  beforeAll(async () => {
    await minsheng(['ingest', file('a.txt', NOTICE), '--out', out, '--quiet']);
    whole = await wholeOut(out);
  });
  afterAll(remove);
  return { out, whole: () => whole ?? expect.fail('asked for before it was made') };
}
