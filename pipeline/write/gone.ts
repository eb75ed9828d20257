/** What an earlier run left in out/ and this one did not make: it goes, so that out/ depends on the raw files alone. */
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { index } from '../records/index-file.ts';
import { namesIn, readIfThere } from './atomic.ts';

/** The folders that are ours, with what our files in them end in. */
const FOLDERS = { notices: '.json', text: '.txt', diffs: '.json', schema: '.json' } as const;

/** Such a file is ours even where no index says so: a first run that was killed left it. */
const DOCUMENT = String.raw`\d{6}-\d{4}-[a-z]+(-draft|-trial)?(-[ztx][0-9a-f]{8})*`;
const DOCUMENT_FILE = new RegExp(String.raw`^${DOCUMENT}(\.\.${DOCUMENT})?\.(json|txt)$`);

export const outFolders = (dir: string): string[] => [
  dir,
  ...Object.keys(FOLDERS).map((name) => path.join(dir, name)),
];

async function isOurs(dir: string): Promise<boolean> {
  const bytes = await readIfThere(path.join(dir, 'index.json'));
  if (bytes === null) return false;
  try {
    const { generator } = index.pick({ generator: true }).parse(JSON.parse(bytes.toString('utf8')));
    return generator === 'minsheng';
  } catch {
    return false; // damaged, or another program's: only what is surely ours goes
  }
}

/**
 * Removes notices, texts, diffs and schemas that are not among `kept` (paths from `dir`).
 * In a folder without our index.json only files named as a document id go: a folder given by mistake loses nothing of its own.
 * @returns the paths that went, sorted
 */
export async function removeGone(dir: string, kept: ReadonlySet<string>): Promise<string[]> {
  const ours = await isOurs(dir);
  const gone: string[] = [];
  for (const [folder, ending] of Object.entries(FOLDERS)) {
    for (const name of await namesIn(path.join(dir, folder))) {
      const file = `${folder}/${name}`;
      if (kept.has(file) || !name.endsWith(ending) || name.startsWith('.')) continue;
      if (!ours && !DOCUMENT_FILE.test(name)) continue;
      await rm(path.join(dir, file), { force: true });
      gone.push(file);
    }
  }
  return gone.sort();
}
