/** Prints whole numbers as Chinese texts write them, for tests to read back. */

const DIGITS = '零一二三四五六七八九';
const PLACES = ['', '十', '百', '千'];
const MYRIADS = ['', '万', '亿'];
const FORMAL: Readonly<Record<string, string>> = {
  ...Object.fromEntries([...'一二三四五六七八九'].map((digit, at) => [digit, '壹贰叁肆伍陆柒捌玖'[at]!])),
  十: '拾',
  百: '佰',
  千: '仟',
};

/** Up to four digits: 1205 → 一千二百零五. */
function group(n: number): string {
  let words = '';
  let zero = false;
  for (let place = 3; place >= 0; place -= 1) {
    const digit = Math.floor(n / 10 ** place) % 10;
    if (digit === 0) {
      zero = words !== '';
      continue;
    }
    words += (zero ? '零' : '') + DIGITS[digit]! + PLACES[place]!;
    zero = false;
  }
  return words;
}

/** 0 … 999,999,999,999: 12000 → 一万二千, 10500 → 一万零五百, 15 → 十五. */
export function printNumber(n: number): string {
  if (n === 0) return '零';
  let words = '';
  for (let myriad = 2; myriad >= 0; myriad -= 1) {
    const four = Math.floor(n / 10_000 ** myriad) % 10_000;
    if (four === 0) continue;
    // A gap is told by 零: what comes next has fewer than four digits, or a group was left out.
    const gap = words !== '' && (four < 1000 || !words.endsWith(MYRIADS[myriad + 1]!));
    words += (gap ? '零' : '') + group(four) + MYRIADS[myriad]!;
  }
  return words.startsWith('一十') ? words.slice(1) : words;
}

/** As on a cheque: 1500 → 壹仟伍佰. */
export function printFormal(n: number): string {
  const words = printNumber(n);
  return [...(words.startsWith('十') ? `一${words}` : words)].map((word) => FORMAL[word] ?? word).join('');
}
