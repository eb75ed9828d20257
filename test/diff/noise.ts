/** The same text typeset otherwise: what the diff contract, section 3, calls noise, and nothing more. */
import { createRequire } from 'node:module';
import type { Random } from './random.ts';

interface Dictionary {
  Converter(options: { from: string; to: string }): (text: string) => string;
}
const toTraditional = (createRequire(import.meta.url)('opencc-js/cn2t') as Dictionary).Converter({
  from: 'cn',
  to: 't',
});

const swap = (rows: string) => {
  const map = new Map<string, string>();
  for (let i = 0; i < rows.length; i += 2) map.set(rows[i]!, rows[i + 1]!);
  return (text: string) => [...text].map((c) => map.get(c) ?? c).join('');
};
const RADICALS = swap('民⺠长⻓见⻅门⻔子⼦人⼈一⼀生⽣行⾏大⼤工⼯');

const KINDS: readonly ((text: string, random: Random) => string)[] = [
  swap('（(）)，,；;：:％%'),
  swap('(（)）,，;；:：%％'),
  swap('0０1１2２3３4４5５6６7７8８9９'),
  swap('〔﹝〕﹞[〔]〕'),
  swap('〔[〕]'),
  swap('〔［〕］'),
  swap('—－–-~—～—-—'),
  swap('“"”"'),
  swap('“「”」'),
  (text) => text.replace(/(《[^《》]*)〈([^〈〉》]*)〉/g, '$1《$2》'),
  (text) => text.replace(/(《[^《》]*)〈([^〈〉》]*)〉/g, '$1<$2>'),
  (text) => text.replace(/(\d+)/g, ' $1 '),
  (text) => text.replace(/ /g, ''),
  (text, random) =>
    [...text]
      .map((c) => (random.chance(0.04) ? `${c}${random.pick([' ', '\u3000', '\u00a0', '\n'])}` : c))
      .join(''),
  (text) => (text.endsWith('。') ? text.slice(0, -1) : `${text}。`),
  toTraditional,
  // a text that is traditional in part
  (text, random) =>
    text
      .split(/(?<=[，。；])/)
      .map((part) => (random.chance(0.5) ? toTraditional(part) : part))
      .join(''),
  RADICALS,
  (text) => text.replace(/[—–－]/g, '——'),
];

/** One to three kinds of noise at once. */
export function noisy(text: string, random: Random): string {
  let out = text;
  for (let n = 1 + random.below(3); n > 0; n--) out = random.pick(KINDS)(out, random);
  return out === '' || out === '。' ? text : out;
}
