/** The name of what has a value, cut out of the clause before it. For folded texts; the caller takes the same range of the raw text. */

import { LEVEL_WORDS } from '../../words/levels.ts';
import { TEN } from '../../words/numerals.ts';
import { anyOf, DECREASE, INCREASE, LINKS } from './words.ts';

const HEAD = new RegExp(
  `^(?:的[^，。；]{0,12}?(?:[或和及]|其中)|[ 、，）]|且|并|但|而|其中|其(?![他它余])|对于|对|将|使|确保|推动|实现|推进|力争|每年放映|每年|每学年|每月|年度|以及|还|应当|应|要|原则上|按规定|另外|同时|由|给予|享受|为|[①-⑳]|（[0-9${TEN}]{1,3}）|[0-9]{1,2}[.、](?![0-9])){1,4}`,
);
const TAIL = new RegExp(
  `(?:[ 、，]|应当|应|须|需|必须|要|可以|可|不得|(?<!所)得|年均|按比例|原则上|依法|一般|均|都|分别|逐步|现行|平均|基本|全部|再|标准为|凭有效证件|总体|一次性|每生|每人|每户|每年|每月|每超过一年|每增加一年|统一|最终|年底|力争|继续|稳定|持续|享受|维持|保持|控制|给予|从|扩大|(?:${anyOf([...INCREASE, ...DECREASE].filter((w) => w.length === 2))})(?=[至到为]|$)|${LINKS.join('|')}|的){1,6}$`,
);

/** 接种率以乡镇（街道）为单位达到90%以上 */
const BY_UNIT = /(?<=.{2})以[^，。；以]{1,14}为单位$/;

/** 省财政对|苏北地区补助70%, 省级财政按|苏南20%、苏中50%: whoever pays is not what the part is of. */
const AIDED = new RegExp(`^(?:${LEVEL_WORDS})[^，。；对按、]{0,6}?(?:再?对|按)(?=[一-龥]{2,10}$)`);

/** Offsets of the name in `rest`, or null where nothing is left. */
export function nameIn(rest: string): [number, number] | null {
  const ruled = rest.search(/(?<=.{2})(?:根据|依据)/);
  let end = (ruled === -1 ? rest : rest.slice(0, ruled)).replace(BY_UNIT, '').replace(TAIL, '').length;
  const head = HEAD.exec(rest.slice(0, end))?.[0].length ?? 0;
  const aided = AIDED.exec(rest.slice(head, end))?.[0].length ?? 0;
  const from = /(?<![自理缘])由(?<name>[^，。；]{2,40})$/.exec(rest.slice(head, end));
  const start = from === null ? head + aided : head + from.index + 1;
  while (end > start && rest[end - 1] === ' ') end -= 1;
  return end - start < 2 ? null : [start, end];
}

/** Clauses that say by what rule, when or where, and so name nothing: 按照有关规定, 在年度救助限额内. */
export const ADVERBIAL =
  /^(?:按照|按|根据|依据|依照|参照|经(?![济营办费])|在(?![校职册园读编])|自(?![治愿主费付])|从(?![业事])|以(?!上))|(?:执行|规定|时|(?<=[一-龥]{2})(?<![初高其])中|内|(?<!以)下|情况|后|为单位|实际|不同)$/;
