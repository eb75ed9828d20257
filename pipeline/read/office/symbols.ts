/**
 * Fonts that draw signs where others draw letters: code → the character that a reader sees. A file writes such a code as
 * U+F0xx (the font's own place), as the letter that has it, or by number (`<w:sym w:char="F0B3"/>`); all three are one.
 */

/** Adobe's Symbol encoding from 0x20 on and from 0xa0 on; `\u0000` where the font has nothing that a text can hold. */
const SYMBOL_LOW =
  ' !∀#∃%&∋()*+,-./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_\u0000αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}~\u0000';
const SYMBOL_HIGH =
  '€ϒ′≤/∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…\u0000\u0000↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000〉∫';

const circled = (first: number, from: number, count: number): [number, string][] =>
  Array.from({ length: count }, (_, i) => [first + i, String.fromCharCode(from + i)]);

const WINGDINGS = new Map<number, string>([
  ...Object.entries({
    l: '●',
    m: '❍',
    n: '■',
    o: '□',
    p: '□',
    q: '❑',
    r: '❒',
    t: '◆',
    u: '◆',
    v: '❖',
    w: '◆',
  }).map(([letter, sign]): [number, string] => [letter.charCodeAt(0), sign]),
  [0x46, '☞'],
  [0x80, '⓪'],
  ...circled(0x81, 0x2460, 10), // ①
  [0x8b, '⓿'],
  ...circled(0x8c, 0x2776, 10), // ❶
  [0x9e, '·'],
  [0x9f, '•'],
  [0xa1, '○'],
  [0xa4, '◉'],
  [0xa7, '▪'],
  [0xa8, '□'],
  [0xab, '★'],
  [0xb2, '□'],
  [0xd8, '➢'],
  [0xdf, '←'],
  [0xe0, '→'],
  [0xe1, '↑'],
  [0xe2, '↓'],
  [0xe8, '➔'],
  [0xf0, '⇨'],
  [0xfb, '✗'],
  [0xfc, '✓'],
  [0xfd, '☒'],
  [0xfe, '☑'],
]);

const WINGDINGS_2 = new Map<number, string>([
  [0x4f, '✗'],
  [0x50, '✓'],
  [0x51, '☒'],
  [0x52, '☑'],
  [0x53, '☒'],
  [0x69, '⓪'],
  ...circled(0x6a, 0x2460, 10),
  [0x74, '⓿'],
  ...circled(0x75, 0x2776, 10),
  [0x97, '●'],
  [0x98, '●'],
  [0xa2, '■'],
  [0xa3, '□'],
]);

const WEBDINGS = new Map<number, string>([
  [0x61, '✔'],
  [0x63, '□'],
  [0x67, '■'],
  [0x6e, '●'],
  [0x72, '✖'],
]);

const SYMBOL = new Map<number, string>(
  [...SYMBOL_LOW]
    .map((sign, i): [number, string] => [0x20 + i, sign])
    .concat([...SYMBOL_HIGH].map((sign, i): [number, string] => [0xa0 + i, sign]))
    .filter(([, sign]) => sign !== '\u0000'),
);

const FONTS: Readonly<Record<string, ReadonlyMap<number, string>>> = {
  symbol: SYMBOL,
  'symbol mt': SYMBOL,
  symbolps: SYMBOL,
  'standard symbols ps': SYMBOL,
  wingdings: WINGDINGS,
  'wingdings 2': WINGDINGS_2,
  webdings: WEBDINGS,
};

/** True for a font whose letters are signs. */
export function isSymbolFont(font: string | null | undefined): font is string {
  return typeof font === 'string' && Object.hasOwn(FONTS, fontKey(font));
}

function fontKey(font: string): string {
  return font
    .trim()
    .replace(/^["']|["']$/g, '')
    .toLowerCase();
}

/** The sign that a code of that font shows; null where the table has none. A code of another font is its own character. */
export function signOf(font: string, code: number): string | null {
  const signs = FONTS[fontKey(font)];
  const own = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  if (signs) return signs.get(own) ?? null;
  return code >= 0xe000 && code <= 0xf8ff ? null : String.fromCharCode(code);
}

/** Signs that Latin 1 has too stand for themselves whatever the font: a × in a run of Symbol was typed as ×. */
const THEMSELVES = new Set(['×', '÷', '±', '°']);

export interface Signs {
  text: string;
  /** Characters that the font draws and no table knows: left out. */
  lost: number;
}

/** The text of a run as that font shows it. Han characters have no place in such a font, and are drawn by another. */
export function signsOf(font: string, text: string): Signs {
  let shown = '';
  let lost = 0;
  for (const char of text) {
    const code = char.charCodeAt(0);
    const drawn =
      (code >= 0xf000 && code <= 0xf0ff) || (code > 0x20 && code < 0x100 && !THEMSELVES.has(char));
    const sign = drawn ? signOf(font, code) : char;
    if (sign === null) lost += 1;
    shown += sign ?? '';
  }
  return { text: shown, lost };
}
