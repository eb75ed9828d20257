/** What may stand round a label: before it its own number or sign, `1.`, `（一）`, `㈠`, `⑴`, `①`, `a)`, `■`, behind it a copula. Sources of patterns, for folded text. */
import { TEN } from '../words/numerals.ts';

/** 👤服务对象：…, as posts of official accounts set them. */
const PICTURE = '\\p{Extended_Pictographic}\\ufe0f?';
/** Dots, stars and pictures of lists. */
export const SIGN = `(?:[-—–*•·+#>■□▪●○◆◇▲△▼★☆※◎►▶➢√✓✔☑▌▍▎█▮]{1,3}|${PICTURE})`;
/** Those of them that no sentence holds. */
export const INNER_SIGN = `(?:[■□▪●○◆◇▲△▼★☆※◎►▶➢√✓✔☑①-⑳⑴-⒇⒈-⒛㈠-㈩]|${PICTURE})`;
/** A number with what ends it. */
export const LABEL_NUMBER = [
  '\\d{1,2}[.、)]',
  '\\(\\d{1,2}\\)',
  `\\([${TEN}]{1,3}\\)`,
  `[${TEN}]{1,3}、`,
  '[①-⑳⑴-⒇⒈-⒛㈠-㈩]',
  '[a-hA-H][.、)]',
  '\\([a-hA-H]\\)',
].join('|');

/** What makes a sentence of a label. */
export const COPULA = '(?:主要|具体|一般)?(?:为|是|包括|包含|涵盖):?';
/** 服务对象为… at the head of a line. Group: the word. */
export const SAID = new RegExp(`^(\\p{Script=Han}{2,12}?)${COPULA}`, 'u');
/** （一）服务对象。… at the head of a line: a number, and a full stop in the place of the colon. Group: the word. */
export const STOPPED = new RegExp(
  `^(?:${LABEL_NUMBER})\\s{0,2}(\\p{Script=Han}{2,12})。\\s{0,2}(?=\\S)`,
  'u',
);
