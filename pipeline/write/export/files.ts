/** Files of an export: whole at any moment; one that is there stays unless told otherwise. */
import path from 'node:path';
import { isThere, makeFolder, placeWhole, safely, writeNew } from '../disk.ts';

/** A file stands where one was to be written. */
export class InTheWay extends Error {
  override readonly name = 'InTheWay';
  readonly path: string;

  constructor(at: string) {
    super(`${at} is there`);
    this.path = at;
  }
}

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
  await placeWhole(target, async (prepared) => {
    await writeNew(prepared, '');
    await fill(prepared);
  });
}

const PIECE = 1 << 18;

/** Lines into a file, piece by piece: no more of them is held at once. @returns how many there were */
export async function writeLines(
  file: string,
  lines: Iterable<string> | AsyncIterable<string>,
): Promise<number> {
  return await safely(file, 'r+', async (handle) => {
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
    return count;
  });
}
