/** Where the list of services ends and what follows it begins: 抄送, the office that printed it, annexes, notes. */
import type { Segment } from './segments.ts';

const BACK =
  /^(?:抄\s{0,6}送|主\s{0,6}送|抄\s{0,6}报|附\s{0,4}(?:件|表|录|注)|注\s{0,4}:|备注\s{0,4}:|说明\s{0,4}:|\(?此件|联系人|联系电话|咨询电话|主办|承办|信息公开|政务公开|责任编辑|来源:|分享|打印|关闭)|印发$|^(?:[二〇零一]{4}|\d{4})年[\d一二三四五六七八九十]{1,3}月[\d一二三四五六七八九十]{1,3}日/u;
const ORGAN = /^[\p{Script=Han}()\s]{4,40}(?:局|委|委员会|办公室|政府|厅|部|处|中心|办公厅)$/u;

/** Index of the first segment behind the last label that belongs to no field; segments.length where all do. */
export function backMatter(segments: readonly Segment[], lastLabel: number): number {
  for (let i = lastLabel + 1; i < segments.length; i++) {
    const segment = segments[i] as Segment;
    if (BACK.test(segment.folded) || (ORGAN.test(segment.folded) && segment.folded.length <= 30)) return i;
  }
  return segments.length;
}
