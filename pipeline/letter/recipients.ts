/** Whom a letter addresses: `各县市人民政府，州直有关单位：`. */
import type { Draft } from '../draft.ts';
import type { Line } from '../lines.ts';
import { joinedText } from './line-text.ts';
import { splitNames } from './names.ts';
import { type Stretch, titleLength } from './title-lines.ts';

const RECIPIENT =
  /(?:政府|委|局|单位|部门|机构|管委会|办|公司|处|中心|院|学校|厅|各县|各区|各市|街道|乡镇)[^。;]{0,30}:$/u;
/** 主送：各县市人民政府，州直有关单位 */
const ADDRESSED = /^主\s{0,6}送\s{0,3}:\s{0,3}/u;
/** A sentence that ends in a colon addresses no one: `…有关单位和个人可通过以下方式提出意见：`. */
const SENTENCE = /。|现将|现就|现印发|如下:|以下/u;
const HEAD_LINES = 40;

const addresses = (folded: string): boolean =>
  ADDRESSED.test(folded) || (RECIPIENT.test(folded) && !SENTENCE.test(folded));

/** The lines that address someone; null where none does. `各市、自治州人民政府，省政府各部门、 ⏎ 各直属机构：` are two, below the title. */
export function recipientLines(lines: readonly Line[]): Stretch | null {
  const last = lines.findIndex((line, i) => i < HEAD_LINES && addresses(line.folded));
  if (last < 0) return null;
  const title = titleLength(lines.slice(0, last));
  let from = last;
  while (title > 0 && from > title && /[,、]$/u.test(lines[from - 1]?.folded ?? '')) from--;
  return { from, to: last + 1 };
}

/** The names in lines that address someone. */
export function recipientsIn(draft: Draft, lines: readonly Line[]): string[] {
  return splitNames(
    joinedText(draft, lines)
      .replace(/^主送[:：]/u, '')
      .replace(/[:：。]$/u, ''),
  );
}
