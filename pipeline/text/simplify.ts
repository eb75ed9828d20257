/**
 * Traditional characters to simplified ones, for match keys and values: never for a record's text.
 * The dictionary costs 13 MB and some 20 ms, so it is loaded when a text first needs it.
 */
import { createRequire } from 'node:module';

interface Dictionary {
  Converter(options: { from: string; to: string }): (text: string) => string;
}

let convert: ((text: string) => string) | undefined;

/** GB 2312, the character set of everyday simplified Chinese: bytes B0–F7 × A1–FE. */
function simplifiedCharacters(): Set<string> {
  const decoder = new TextDecoder('gb18030');
  const known = new Set<string>();
  for (let high = 0xb0; high <= 0xf7; high++) {
    for (let low = 0xa1; low <= 0xfe; low++) known.add(decoder.decode(Uint8Array.of(high, low)));
  }
  // Traditional forms that GB 2312 holds for names, and that notices in traditional characters use as words.
  for (const traditional of '後於徵') known.delete(traditional);
  return known;
}

const SIMPLIFIED = simplifiedCharacters();

function needsDictionary(text: string): boolean {
  for (const character of text) {
    if (character >= '㐀' && character <= '鿿' && !SIMPLIFIED.has(character)) return true;
  }
  return false;
}

/** The text in simplified characters, as long as it was: 學生資助 → 学生资助. A text that is simplified already is returned as it is. */
export function simplify(text: string): string {
  if (!needsDictionary(text)) return text;
  if (!convert) {
    const dictionary = createRequire(import.meta.url)('opencc-js/t2cn') as Dictionary;
    convert = dictionary.Converter({ from: 't', to: 'cn' });
  }
  const simplified = convert(text);
  // A phrase of the dictionary that changes the length would move every offset behind it: then character by character.
  return simplified.length === text.length ? simplified : sameLength(text, convert);
}

function sameLength(text: string, one: (text: string) => string): string {
  let out = '';
  for (const character of text) {
    const simple = one(character);
    out += simple.length === character.length ? simple : character;
  }
  return out;
}
