/** What another program leaves beside the database while it writes, or when it was stopped: whoever opened the database would play it in. */
import path from 'node:path';
import { DATABASE } from './ownership.ts';
import { OutError, problem } from './problems.ts';
import { tailsOf } from './put.ts';

/** @returns its path from the folder; null where none stands there, or none that holds anything */
export async function tailBeside(dir: string): Promise<string | null> {
  const tails = await tailsOf(path.join(dir, DATABASE));
  const tail = tails.find(({ bytes }) => bytes > 0);
  return tail ? DATABASE + tail.name : null;
}

/** Before the database is opened. @throws OutError('out-tail') */
export async function refuseTail(dir: string): Promise<void> {
  const tail = await tailBeside(dir);
  if (tail !== null) throw new OutError(problem('out-tail', `${dir}/${tail}`));
}
