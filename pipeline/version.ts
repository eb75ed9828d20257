import { readFileSync } from 'node:fs';

/** Built, this file lies one folder deeper below package.json. */
const PACKAGE = import.meta.url.endsWith('.ts') ? '../package.json' : '../../package.json';

/** The package's version, read without loading the pipeline. */
export function version(): string {
  const { version: found } = JSON.parse(readFileSync(new URL(PACKAGE, import.meta.url), 'utf8')) as {
    version: string;
  };
  return found;
}
