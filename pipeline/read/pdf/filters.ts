/** Streams that are packed more than once over: a few hundred bytes that unpack to gigabytes. No program writes such. */
import { InputError } from '../../errors.ts';
import { latin1 } from '../sniff/known.ts';

/** `/Filter [ /FlateDecode /FlateDecode ]`; in text form (ASCII85Decode) a packed stream may be wrapped. */
const FILTERS = /\/(?:Filter|F)\s{0,20}\[([^\]]{1,400})\]/gu;
const PACKING = /^(?:FlateDecode|Fl|LZWDecode|LZW|RunLengthDecode|RL)$/u;

/** @throws InputError packed-twice */
export function boundFilters(bytes: Uint8Array): void {
  for (const [, names = ''] of latin1(bytes).matchAll(FILTERS)) {
    const packing = names
      .split('/')
      .map((name) => unescaped(name.trim()))
      .filter((name) => PACKING.test(name));
    if (packing.length > 1) throw new InputError('packed-twice');
  }
}

/** A name may write any letter by its code: /Fl#61teDecode. */
function unescaped(name: string): string {
  return name.replace(/#([0-9a-f]{2})/giu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
