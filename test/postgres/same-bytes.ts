/** The files of an out/ folder as they are, but for run.json, which tells of the run. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export const bytesIn = (out: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(out, { recursive: true, encoding: 'utf8' })
      .filter((file) => path.extname(file) !== '' && file !== 'run.json')
      .sort()
      .map((file) => [file, readFileSync(path.join(out, file)).toString('base64')]),
  );
