/** Where the package lies on disk: the nearest folder above that has a package.json, from the source and from a bundle's chunk alike. */
import { existsSync } from 'node:fs';

/** Run from TypeScript, without a build. */
export const FROM_SOURCE = import.meta.url.endsWith('.ts');

function rootOf(from: URL): URL {
  for (let at = from; ; at = new URL('../', at)) {
    if (existsSync(new URL('package.json', at))) return at;
    if (at.pathname === '/') throw new Error(`no package.json above ${from.href}`);
  }
}

const ROOT = rootOf(new URL('./', import.meta.url));

/** A file of the package, by its path from the package's root. */
export const packageFile = (path: string): URL => new URL(path, ROOT);

/** A module, or a folder of modules, by its path in the source without its ending: built, it lies in dist/. */
export const moduleFile = (path: string): URL => packageFile(FROM_SOURCE ? path : `dist/${path}`);
