/** The paragraphs of a letter, and who signs between them and when. */
import type { Draft } from '../draft.ts';
import type { ClaimRole } from '../records/schema.ts';
import type { Line } from '../text/lines.ts';
import { besideDay, dayOf, monthOf } from './dates.ts';
import { claim, isAnnex, type Letter, splitNames, textOf } from './letter.ts';
import { isOfficeLine, officesOf, readMonth, signatureIn } from './offices.ts';

/** Reads lines below the title. @param sign whether offices that stand alone there issue the notice */
export function readProse(draft: Draft, letter: Letter, lines: readonly Line[], sign = true): void {
  for (const line of lines) claim(letter, [line], readLine(draft, letter, line, sign));
  const { prose } = letter;
  prose.text = prose.lines.map((line) => textOf(draft, line)).join('\n');
  prose.folded = prose.lines.map((line) => line.folded).join('\n');
}

/** What was done on the day, or by the office, that is told beside a list: 发布日期, 填报单位. */
const DONE = '(?:发布|发文|印发|编制|制定|填报|填表|制表|报送)';
const DATED = `(?:${DONE}|成文|公布|签发|更新)`;

/** 发布单位：平武县发展和改革局 */
const PUBLISHER = new RegExp(
  `^${DONE}(?:单位|机关|机构|部门)(?:\\s{0,4}:|\\s)\\s{0,4}(?=\\p{Script=Han}{4})`,
  'u',
);

/** 发布机构：龙岗区发展和改革局    日期：2023-03-30; 发布机构：晋江市民政局 生成日期：2024-04-12 浏览次数：1632 */
const LABEL_BESIDE = /[\s,;]{1,40}(?:\p{Script=Han}{2,6}\s{0,4}:|\d{4}\s?[年./-])/u;
/** 日期：2024-02-27　来源：区卫生健康委 */
const DAY_FIRST = new RegExp(`^${DATED}?(?:日期|时间)\\s{0,4}:\\s{0,4}(?=\\d{4}\\s?[年./-])`, 'u');
const DAY_BESIDE = new RegExp(`[\\s,;]${DATED}?(?:日期|时间)\\s{0,4}:`, 'u');
/** 某县发布  2025年4月21日 18:30  云南: who posted it on WeChat, when, and where. */
const POSTED = /^\S{2,20}\s{1,8}\d{4}\s?[年./-].{4,12}\s\d{1,2}:\d{2}(?:\s{1,8}\p{Script=Han}{2,8})?$/u;

function readLine(draft: Draft, letter: Letter, line: Line, sign: boolean): ClaimRole {
  const day = dayAlone(line);
  if (day) {
    if (line.folded.includes(':')) letter.posted ??= day;
    else letter.signed ??= day;
    return 'date';
  }
  if (DAY_FIRST.test(line.folded) || POSTED.test(line.folded)) {
    letter.posted ??= dayOf(line.folded);
    return 'note';
  }
  const published = PUBLISHER.exec(line.folded);
  if (published) {
    const beside = LABEL_BESIDE.exec(line.folded);
    const told = DAY_BESIDE.exec(line.folded);
    letter.posted ??= told && dayOf(line.folded.slice(told.index));
    const names = textOf(draft, line).slice(published[0].length, beside?.index);
    if (sign) letter.issuers.push(...officesOf(names).flatMap(splitNames));
    letter.year ??= monthOf(line.folded)?.year ?? null;
    return 'issuer';
  }
  const signature = signatureIn(draft, line);
  if (signature) letter.signed ??= signature.iso;
  if (signature || isOfficeLine(line)) {
    if (sign) letter.issuers.push(...(signature?.offices ?? officesOf(textOf(draft, line))));
    return 'issuer';
  }
  const month = readMonth(draft, letter, line, sign);
  if (month) return month;
  if (isAnnex(line)) return 'annex';
  letter.prose.lines.push(line);
  return 'preamble';
}

/** 2024年6月21日, （2024年6月21日）, 2025-03-05 10:32, 发布日期：2025.3.5: a day and hardly more on its line. */
function dayAlone({ folded }: Line): string | null {
  const day = dayOf(folded);
  return day &&
    DAY_WORDS.test(
      besideDay(folded)
        .replace(CLOCK, '')
        .replace(/[()\s]/gu, ''),
    )
    ? day
    : null;
}

/** 2025-03-05 10:32, as a site prints when it was put there. */
const CLOCK = /(?<!\d)\d{1,2}:\d{2}(?::\d{2})?$/u;
/** What may stand beside a day on its line. */
const DAY_WORDS = new RegExp(`^(?:${DATED}?(?:日期|时间):?)?.{0,2}$`, 'u');
