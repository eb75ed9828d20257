/** What no frequency is without: most fields have none of it, and need no reading. For texts as they are, traditional characters too. */
import { UNIT_STARTS } from './units.ts';

const NUMERAL = '[0-9\\uff10-\\uff19〇零一二两兩三四五六七八九十百千万]';
/** 每年, 隔周; 按月, 逐季, 分学期, 双月. */
const PERIOD = '[每隔]|[按逐分双雙]\\s*(?:半|自然)?[个個]?[月季年周週天日旬学學保]';
/** 一年一检, 半年一访: told without a measure word. */
const ONCE = '[一二两兩三半]\\s*[个個]?[年月周週季天日]';
/** 7*24热线 */
const CLOCK = '[×xX*✕╳✖]\\s*(?:24|[5-9])';

const HINT = new RegExp(`${PERIOD}|${ONCE}|${CLOCK}|${NUMERAL}\\s*[（(]?\\s*[${UNIT_STARTS}]`);

/** Whether a text has a word of a period, or a number with a measure word. Never false where a frequency stands. */
export const mayRecur = (text: string): boolean => HINT.test(text);
