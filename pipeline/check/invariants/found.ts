/** What an invariant of `minsheng check` has to say: which record, what is wrong, in the words of the catalogue. */
import type { CliWord } from '../../messages/cli.ts';
import type { MessageParams } from '../../messages/index.ts';

export interface Breach {
  /** The record it is about. */
  where: string;
  word: CliWord & `cli-breach-${string}`;
  params: MessageParams;
}

export type TellBreach = (where: string, word: Breach['word'], params?: MessageParams) => void;

const SHOWN = 30;
export const squeezed = (text: string): string => text.replace(/\s+/gu, '');
export const shown = (text: string): string => squeezed(text).slice(0, SHOWN);

/** No id may stand twice. @param ids every one seen so far */
export function once(id: string, ids: Set<string>, found: TellBreach): void {
  if (ids.has(id)) found(id, 'cli-breach-id-twice');
  ids.add(id);
}
