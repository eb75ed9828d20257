/** What may differ between two printings of one sentence without changing a value: width, blanks, forms of dashes and brackets. */

const FULL_WIDTH = (text: string): string =>
  text.replace(/[0-9%]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));

/** 每年1000元 → 每年 1000 元; titles are left alone. */
const BLANKS = (text: string): string =>
  outsideTitles(text, (part) =>
    part.replace(/([\u4e00-\u9fff])(?=\d)/g, '$1 ').replace(/(\d)(?=[\u4e00-\u9fff%])/g, '$1 '),
  );

/** 12,000 and 12000: a blank of a line joint between two digits of one number. */
const JOINT = (text: string): string => outsideTitles(text, (part) => part.replace(/(?<=\d)(?=000元)/g, ' '));

const DASHES = (text: string): string =>
  outsideTitles(text, (part) => part.replace(/(?<![A-Za-z/][\d ./]{1,9})[—–-](?=\d)/g, '～'));
const BRACKETS = (text: string): string => text.replace(/（/g, '(').replace(/）/g, ')');
const NARROW = (text: string): string => text.replace(/，(?![\d０-９])/g, ', ').replace(/：(?!\d)/g, ':');
const NO_BREAK = (text: string): string => text.replace(/ /g, '\u00a0');

function outsideTitles(text: string, change: (part: string) => string): string {
  return text
    .split(/(《[^》]*》(?:[（(][^）)]*[）)])?)/)
    .map((part, at) => (at % 2 === 0 ? change(part) : part))
    .join('');
}

export const NOISES: Readonly<Record<string, (text: string) => string>> = {
  'full-width digits': FULL_WIDTH,
  'blanks round numbers': BLANKS,
  'blanks inside numbers': JOINT,
  'other dashes': DASHES,
  'half-width brackets': BRACKETS,
  'half-width punctuation': NARROW,
  'no-break spaces': NO_BREAK,
};
