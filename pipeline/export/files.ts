/** Files of an export: prepared beside their place under a name that cannot be guessed, then renamed; one that is there stays unless told otherwise. */
import { randomUUID } from 'node:crypto';
import { access, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { makeFolder, ofDisk } from '../write/disk.ts';

/** A file stands where one was to be written. */
export class InTheWay extends Error {
  override readonly name = 'InTheWay';
  readonly path: string;

  constructor(at: string) {
    super(`${at} is there`);
    this.path = at;
  }
}

const isThere = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  );

/**
 * @param fill writes the file at the path that it is given, which is there and empty
 * @throws InTheWay where `name` is in the folder and `force` is not given: nothing is written then
 */
export async function placeFile(
  folder: string,
  name: string,
  force: boolean,
  fill: (prepared: string) => Promise<unknown>,
): Promise<void> {
  const target = path.join(folder, name);
  if (!force && (await isThere(target))) throw new InTheWay(target);
  await makeFolder(folder);
  const prepared = path.join(folder, `.${name}.${randomUUID()}.tmp`);
  await (await open(prepared, 'wx')).close();
  try {
    await fill(prepared);
    await rename(prepared, target);
  } catch (error) {
    await rm(prepared, { force: true });
    throw ofDisk(error, target);
  }
}

const PIECE = 1 << 18;

/** Lines into a file, piece by piece: no more of them is held at once. @returns how many there were */
export async function writeLines(
  file: string,
  lines: Iterable<string> | AsyncIterable<string>,
): Promise<number> {
  const handle = await open(file, 'r+');
  try {
    let piece = '';
    let count = 0;
    for await (const line of lines) {
      count += 1;
      piece += line;
      if (piece.length < PIECE) continue;
      await handle.writeFile(piece);
      piece = '';
    }
    await handle.writeFile(piece);
    await handle.sync();
    return count;
  } finally {
    await handle.close();
  }
}
