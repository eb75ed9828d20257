/** What closes a list: `六、保障措施`, `附则`, `本标准由市发展改革委负责解释，自2024年6月1日起施行，有效期5年。` No field goes on with it. */

import { markerOf } from '../text/markers.ts';
import { TEN } from '../words/numerals.ts';

const HEADS = [
  '附\\s{0,4}则', // 第四章　附则
  '(?:实施|服务|组织|工作|政策|机制)?保障(?:措施|机制)',
  '组织(?:实施|保障|领导)',
  '(?:加强|强化)组织领导',
  '(?:有关|相关|工作|实施|其他|其它|落实)(?:要求|措施|规定|事项|说明)',
  '监(?:督|测)(?:管理|检查|评估|考核)',
  '名词解释',
  '(?:施行|实施|执行)(?:日期|时间)',
].join('|');
const HEAD = new RegExp(`^(?:${HEADS})(?:$|:)`, 'u');
const ITSELF = '(?:本|该|此|上述)(?:实施|服务|指导|基本公共服务)?(?:标准|清单|目录|方案|办法|通知|文件)';
const SENTENCE = new RegExp(
  [
    `^${ITSELF}[^。;]{0,40}?(?:负责解释|起(?:施行|实施|执行|生效)|有效期|未尽事宜|动态调整|所称)`,
    `^${ITSELF}(?:由|自|从|于)`,
    '^自[^。;]{2,24}起(?:正式)?(?:施行|实施|执行|生效)',
    `^(?:${ITSELF})?\\d{4}\\s?年[^。;]{2,10}日起(?:正式)?(?:施行|实施|执行|生效)`,
    `^${ITSELF}(?:施行|实施|执行|生效)(?:日期|时间)`,
    '负责解释。?$',
  ].join('|'),
  'u',
);

/** A line without its marker, `第八条`, `（一）`. */
const unmarked = (folded: string): string => folded.slice(markerOf(folded)?.length ?? 0).trim();

/** 保障措施, 附则: the head of a chapter that lists no services. */
export const isClosingHead = (folded: string): boolean => HEAD.test(unmarked(folded));

/** A sentence in which the document speaks of itself: who explains it, from when it holds. */
export const isClosingSentence = (folded: string): boolean =>
  SENTENCE.test(unmarked(folded).replace(/^(?:附\s{0,4}则|注|备注|说明)[:\s]{1,4}/u, ''));

/** 以上3项服务，群众可到…办理。, 上述事项均不收取费用。: a sentence on all that stands above it, and not on one item. */
export const SUMS_UP = new RegExp(
  String.raw`^(?:以上|上述|前述)(?:(?:所列|各|全部|所有)\s?(?:[个项类])?(?:服务)?(?:事项|项目|服务)|\s?[\d${TEN}]{1,3}\s?[个项类](?:服务)?(?:事项|项目|服务)|(?:服务)?(?:事项|项目))(?!标准|对象|内容)`,
  'u',
);
