/** What points to another item, a column or a sum of the same notice: 同上, 同“孕产妇健康服务”, 见第12项, 按左列标准执行. For folded texts. */

import { matchesOf, spaced } from '../../text/matches.ts';
import { TEN } from '../../words/numerals.ts';
import { type FoundReference, subjectBefore } from './found.ts';

const NO = `[0-9]{1,3}|[${TEN}百]{1,5}`;
const ITEM_NO = `第 ?(?<no>${NO}) ?(?:项|条|款|号|个)`;
/** Each with what no text that it fits is without: most texts are not looked through. */
const PATTERNS: readonly (readonly [RegExp, 'item' | 'column' | 'sum' | null, RegExp])[] = [
  // 补贴标准见附件, 详见附表2, 按附件1所列标准执行: to what stands beside the list
  [
    new RegExp(
      `(?:(?:详|另|参)?见|按照?|执行|参照)(?:本通知|本清单|本标准|本办法|所附)?(?<base>(?:附件|附表|附录|附则) ?(?:[0-9]{1,2}|[${TEN}]{1,2})?(?!的?□))[^，。；、0-9]{0,10}?(?:标准|金额|额度|比例|价格)?(?:执行|发放|补助|支付|收取|计发|给予)?(?=[，。；）]|$)`,
      'g',
    ),
    null,
    /附[件表录则]/,
  ],
  // 按汉政发〔2023〕11号文件规定的标准执行
  [
    new RegExp(
      spaced`(?: 按照? | 执行 | 参照 | 依据 ) (?<base> [一-龥]{2,12} [〔［[（(] [0-9]{4} [〕］\])）] \x20? (?:第)? [0-9]{1,4} \x20? 号 ) (?: 文件 | 文 )? (?: 中 | 所 )?
        (?: 规定 | 确定 | 明确 | 公布 | 要求 )? 的? (?: 补助 | 补贴 | 发放 | 收费 | 资助 | 最新 )? 标准 (?: 执行 | 发放 | 补助 | 支付 | 收取 | 计发 | 给予 )?`,
      'g',
    ),
    null,
    /号/,
  ],
  // 以省级公布的当年标准为准
  [
    /(?<=^|[，。；：、])以(?<base>[^，。；：、0-9□]{2,24}?(?:标准|价格|定额|水平|目录))为准(?=[，。；]|$)/g,
    null,
    /为准/,
  ],
  // 同上, 同前 as the whole of a clause
  [/(?<=^|[，。；：])(?:均?同[上前]|同上[一]?(?:项|栏|条|款)|同前项)(?=[，。；]|$)/g, 'item', /同[上前]/],
  // 同“孕产妇健康服务”, 参照“老年人健康管理”执行
  [
    /(?:与|同|参照|按照|按|见|详见|执行)“(?<name>[^”。]{2,40})”(?:服务)?(?:项目|一项|项)?(?:一致|相同)?(?:的?(?:标准|支出责任|要求|规定))?(?:执行|办理)?(?=[，。；]|$)/g,
    'item',
    /“/,
  ],
  // 见第12项, 参照第3项支出责任执行, 同本表第5项
  [
    new RegExp(
      `(?:参照|按照|按|依照|同|见|详见|与)(?:本表|本清单|本标准|本类|本领域|本部分|本节|上述|前述)?${ITEM_NO}(?<what>[^，。；“”0-9]{0,16}?)(?:执行|办理|一致|相同)?(?=[，。；]|$)`,
      'g',
    ),
    'item',
    /第/,
  ],
  // 参照上一项, 与前项相同
  [
    /(?:与|同|参照|按照|按|见|详见)(?:本类)?(?:上一?|前一?|上述|前述)(?:项目|项|行)(?:的?(?:支出责任|规定|要求))?(?:相同|一致|执行|办理)?(?=[，。；]|$)/g,
    'item',
    /[上前]/,
  ],
  // 同12, 同序号3 as the whole of a clause
  [/(?<=^|[，。；：])均?同(?:项目|序号|编号)? ?(?<no>[0-9]{1,3})(?=[，。；]|$)/g, 'item', /同/],
  // 同左
  [/(?<=^|[，。；：])均?同[左右](?:列|栏)?(?=[，。；]|$)/g, 'column', /同[左右]/],
  // 按左列标准执行
  [
    /(?:按照|按|参照|执行|同)(?<base>(?:左列|右列|前列|上列|左栏|右栏|上栏|本栏)[^，。；]{0,12}?)(?:执行|办理|发放)?(?=[，。；]|$)/g,
    'column',
    /[列栏]/,
  ],
  // 按前款标准执行, 按上述标准发放
  [
    /(?:按照|按|参照)(?<base>(?:前款|上款|前述|上述|以上|前项|上一?档)(?:规定)?(?:的?(?:标准|金额|额度|比例))(?:的[0-9]{1,3}%)?)(?:减半|全额|加倍)?(?:执行|发放|补助|给予|享受|办理)(?=[，。；]|$)/g,
    'sum',
    /[款述项档]|以上/,
  ],
];

export function findPointers(text: string): FoundReference[] {
  return PATTERNS.filter(([, , sign]) => sign.test(text)).flatMap(([pattern, kind]) =>
    matchesOf(text, pattern).map((m): FoundReference => {
      const { name, no, what, base } = m.groups ?? {};
      const numbered = no === undefined ? undefined : `${/第 ?/.exec(m[0])?.[0] ?? '第'}`;
      const words = base ?? name;
      const from =
        words !== undefined
          ? m.index + m[0].indexOf(words)
          : numbered !== undefined && what !== undefined && what !== ''
            ? m.index + m[0].indexOf(numbered)
            : null;
      const length =
        words?.length ??
        (from === null
          ? 0
          : m[0].indexOf(what ?? '', from - m.index) + (what ?? '').length - (from - m.index));
      return {
        start: m.index,
        end: m.index + m[0].length,
        relation: 'same_as',
        base: from === null ? null : [from, from + length],
        subject: subjectBefore(text, m.index),
        ...(kind && { to: { kind, name: name ?? null, no: no ?? null } }),
      };
    }),
  );
}
