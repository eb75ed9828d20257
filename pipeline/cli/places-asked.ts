/** `--place`: which of those that an out/ folder holds are of the places that were named, by code or a part of the name. */
import type { Region } from '../records/schema.ts';
import type { Context } from './context.ts';
import { NotThere } from './exit.ts';

/**
 * @param wanted undefined: all
 * @throws NotThere for a place that is not there: no typing error must pass for an empty answer
 */
export function placesAsked<Held extends { region: Pick<Region, 'code' | 'name'> }>(
  { say }: Context,
  out: string,
  all: readonly Held[],
  wanted: readonly string[] | undefined,
): readonly Held[] {
  if (wanted === undefined) return all;
  const isOf = ({ region }: Held, word: string) => region.code === word || region.name.includes(word);
  for (const word of wanted) {
    if (word !== '' && all.some((one) => isOf(one, word))) continue;
    const places = [...new Set(all.map(({ region }) => region.name))];
    throw new NotThere(say('cli-place-unknown', { place: word, out, places }));
  }
  return all.filter((one) => wanted.some((word) => isOf(one, word)));
}
