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

/** Code unit → code unit, itself where nothing is folded. */
const FOLDED = new Uint16Array(0x10000).map((_, code) => code);
// Full-width letters, digits and signs: ＧＢ／Ｔ １２３
for (let code = 0xff01; code <= 0xff5e; code++) FOLDED[code] = code - 0xfee0;
for (const [from, to] of FOLDS) {
  for (let i = 0; i < from.length; i++) FOLDED[from.charCodeAt(i)] = to.charCodeAt(i);
}

/** The text with its widths and bracket forms folded, as long as it was. */
export function fold(text: string): string {
  let out = '';
  let copied = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const folded = FOLDED[code]!;
    if (folded === code) continue;
    out += text.slice(copied, i) + String.fromCharCode(folded);
    copied = i + 1;
  }
  return copied === 0 ? text : out + text.slice(copied);
}

/** A run that was broken over lines, joined: the spaces round a line's end belong to the line. */
export function joinLines(text: string): string {
  if (!/[\r\n]/.test(text)) return text.trim();
  return text.replace(/[ \t\u3000]{0,40}[\r\n]+[ \t\u3000]{0,40}/g, '').trim();
}
