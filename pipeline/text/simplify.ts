/**
 * Traditional characters to simplified ones, one for one, for match keys and values: never for a record's text.
 * The dictionary costs 13 MB and some 20 ms, so it is loaded when a text first needs it.
 */
import { createRequire } from 'node:module';

interface Dictionary {
  Converter(options: { from: string; to: string }): (text: string) => string;
}

let convert: ((text: string) => string) | undefined;

/** GB 2312, the character set of everyday simplified Chinese: bytes B0–F7 × A1–FE. */
function simplifiedCharacters(): string {
  const bytes: number[] = [];
  for (let high = 0xb0; high <= 0xf7; high++) for (let low = 0xa1; low <= 0xfe; low++) bytes.push(high, low);
  return new TextDecoder('gb18030').decode(Uint8Array.from(bytes));
}

/** 1 for a Han character that may be traditional: outside GB 2312, or a form that it holds for names and that traditional texts use as a word. */
const MAYBE_TRADITIONAL = new Uint8Array(0x10000).fill(1, 0x3400, 0xa000);
for (const character of simplifiedCharacters()) MAYBE_TRADITIONAL[character.charCodeAt(0)] = 0;
for (const character of '後於徵') MAYBE_TRADITIONAL[character.charCodeAt(0)] = 1;

const simpleOf = new Map<string, string>();

/** One character simplified, itself where the dictionary has nothing of its length. */
function simpleCharacter(character: string): string {
  let simple = simpleOf.get(character);
  if (simple === undefined) {
    convert ??= (createRequire(import.meta.url)('opencc-js/t2cn') as Dictionary).Converter({
      from: 't',
      to: 'cn',
    });
    const converted = convert(character);
    simple = converted.length === character.length ? converted : character;
    simpleOf.set(character, simple);
  }
  return simple;
}

/** The text in simplified characters, as long as it was: 學生資助 → 学生资助. A text that is simplified already is returned as it is. */
export function simplify(text: string): string {
  let out = '';
  let copied = 0;
  for (let at = 0; at < text.length; at++) {
    if (MAYBE_TRADITIONAL[text.charCodeAt(at)] === 0) continue;
    const character = text[at] as string;
    const simple = simpleCharacter(character);
    if (simple === character) continue;
    out += text.slice(copied, at) + simple;
    copied = at + 1;
  }
  return copied === 0 ? text : out + text.slice(copied);
}
