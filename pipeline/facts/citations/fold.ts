/** Width and bracket forms folded to one each, character for character: patterns read the folded text, offsets stay. */

/** Characters → the one they are read as. Both strings of a row have the same length. */
const FOLDS: readonly (readonly [string, string])[] = [
  // brackets of a year: 〔2016〕 ﹝2014﹞ ［2012］ 【2019】
  ['〔﹝［【〖〕﹞］】〗', '[[[[[]]]]]'],
  ['（﹙）﹚', '(())'],
  ['≪≫', '《》'],
  // brackets of a title within a title: 〈X〉 <X> ＜X＞
  ['<＜﹤‹>＞﹥›', '〈〈〈〈〉〉〉〉'],
  // GB/T 33527—2017, 2020年–2022年, 2018―2020
  ['—–－―‐‑﹣−─', '---------'],
  ['，；：、·・•．', ',;:、···.'],
  ['～∼〜', '~~~'],
  ['\u3000\u00a0\u2002\u2003\u2009', '     '],
];

const FOLDED = new Map<string, string>();
for (const [from, to] of FOLDS) {
  for (let i = 0; i < from.length; i++) FOLDED.set(from[i]!, to[i]!);
}
// Full-width letters, digits and signs: ＧＢ／Ｔ １２３
for (let code = 0xff01; code <= 0xff5e; code++) {
  const wide = String.fromCharCode(code);
  if (!FOLDED.has(wide)) FOLDED.set(wide, String.fromCharCode(code - 0xfee0));
}

/** The text with its widths and bracket forms folded, as long as it was. */
export function fold(text: string): string {
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const character = text[i]!;
    out += FOLDED.get(character) ?? character;
  }
  return out;
}

/** A run that was broken over lines, joined: the spaces round a line's end belong to the line. */
export function joinLines(text: string): string {
  return text.replace(/[ \t\u3000]{0,40}[\r\n]+[ \t\u3000]{0,40}/g, '').trim();
}
