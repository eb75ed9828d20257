import { readFileSync } from 'node:fs';
import { packageFile } from './package.ts';

/** The package's version, read without loading the pipeline. */
export function version(): string {
  const { version: found } = JSON.parse(readFileSync(packageFile('package.json'), 'utf8')) as {
    version: string;
  };
  return found;
}
