/** The product as it is built, once for all suites: what they start loads it, for to transform the source in each worker costs more than the work. */
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { TestProject } from 'vitest/node';
import { bundle } from '../../bundle.ts';

/** Makes the package anew, as it is installed, in a folder of its own. */
export async function setup(project: TestProject): Promise<() => void> {
  const installed = mkdtempSync(path.join(tmpdir(), 'minsheng-built-'));
  for (const name of ['package.json', 'node_modules', 'raw'])
    symlinkSync(path.resolve(name), path.join(installed, name));
  const dist = path.join(installed, 'dist');
  await bundle(dist);
  project.onTestsRerun(() => bundle(dist));
  process.env.MINSHENG_BUILT = pathToFileURL(dist).href;
  return () => rmSync(installed, { recursive: true, force: true });
}

/** A file of the build, by its path in dist/. */
export const builtFile = (name: string): string =>
  fileURLToPath(new URL(name, `${process.env.MINSHENG_BUILT}/`));
