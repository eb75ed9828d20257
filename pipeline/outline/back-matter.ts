/** Where the list of services ends and what follows it begins: 抄送, the office that printed it, annexes, notes. */

import { isAgency } from '../labels/known.ts';
import { endsSentence } from '../text/lines.ts';
import { TEN } from '../words/numerals.ts';
import { ISSUER_ENDS, OFFICE_ENDS } from '../words/offices.ts';
import { isClosingHead, isClosingSentence, SUMS_UP } from './closing.ts';
import type { Evidence } from './evidence.ts';
import { type Family, familyOf } from './families.ts';
import { closesField } from './field-ends.ts';
import { endsAgency, headingLike, labelKey } from './line-kinds.ts';
import type { Segment } from './segments.ts';
import type { LineLevel } from './types.ts';

const BACK = new RegExp(
  String.raw`^(?:抄\s{0,6}送|主\s{0,6}送|抄\s{0,6}报|附\s{0,4}(?:件|表|录|注)|注\s{0,4}(?:释|\d)?\s{0,4}:|备注\s{0,4}:|说明\s{0,4}:|(?:温馨|友情|特别)(?:提示|提醒|说明)\s{0,4}(?::|$)|\(?此件|联系人|联系电话|咨询电话|主办|承办|信息公开|政务公开|责任编辑|来源:|【?(?:分享|打印|关闭)|扫一扫|上一篇|下一篇|返回顶部|网站地图|版权所有|附件下载|相关(?:阅读|链接|文[档件]|附件|新闻|解读))|印发$|^(?:[二〇零一]{4}|\d{4})年[\d${TEN}]{1,3}月[\d${TEN}]{1,3}日`,
  'u',
);
/** 抄送, 印发, 注：, a date: no line of a list. */
export const isBackMatter = (folded: string): boolean => BACK.test(folded) || MADE_BY.test(folded);

/** `编辑：小王`, `审核：李明`: who made a page. */
const MADE_BY =
  /^(?:(?:责任)?编辑|编审|审核|审校|校对|[初终一二三]审|监制|供稿|撰稿|作者|摄影)\s{0,4}:\s{0,4}\p{Script=Han}{2,4}(?:[\s、/]{1,4}\p{Script=Han}{2,4}){0,4}$/u;

const ORGAN = new RegExp(String.raw`^[\p{Script=Han}()\s]{4,40}(?:${ISSUER_ENDS})$`, 'u');
const DAY = new RegExp(String.raw`^(?:[二〇零一]{4}|\d{4})\s?年\s?[\d${TEN}]{1,3}\s?月`, 'u');

/** `平武县发展和改革局 2025年3月18日发布` */
const SIGNED = new RegExp(
  String.raw`^[\p{Script=Han}()]{4,30}(?:${OFFICE_ENDS})\s{0,8}\d{4}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日\s{0,4}(?:印发|发布|公布)?$`,
  'u',
);

// What stands behind the last item and is none of its fields, though labels stand in it.

/** 主办单位：…, 版权所有：…: a site prints it below a document, apart from it; never the label of a field where it stands once. */
const SITE_LABEL =
  /^(?:主办|承办|协办|版权|技术支持|网站|备案|责任编辑|编辑|初审|终审|校对|来源|信息来源|作者)(?:单位|者|人|所有|标识码?|编码|编号|号|维护|管理)?$/u;
/** 咨询电话：… once behind them all is the whole list's. */
const CONTACT = /^(?:咨询|联系|监督|投诉|举报|服务)(?:电话|方式|人|热线)$/u;
const SITE_TEXT = /ICP备|公网安备|网站标识码/iu;

/** Index of the line that begins what stands behind the list; `end` where none does. */
function asideBelow(segments: readonly Segment[], { end, unstopped, opener }: Evidence): number {
  const last = segments.findLastIndex((one, i) => i < end && one.label && labelKey(one) === opener);
  for (let i = last + 1; last >= 0 && i < end; i++) {
    const [above, segment] = [segments[i - 1] as Segment, segments[i] as Segment];
    if (!segment.first) continue;
    if (segment.label ? isSiteLabel(segments, segment, above) : SITE_TEXT.test(segment.folded)) return i;
    if (!segment.label && SUMS_UP.test(segment.folded) && closesField(above, unstopped)) return i;
  }
  return end;
}

function isSiteLabel(segments: readonly Segment[], segment: Segment, above: Segment): boolean {
  const { label, folded, line } = segment;
  if (!label || label.role !== null) return false;
  const contact = CONTACT.test(label.squeezed);
  if (!contact && !SITE_LABEL.test(label.squeezed)) return false;
  const apart = line.start - above.line.end > 1;
  return (
    (contact || apart || SITE_TEXT.test(folded)) &&
    segments.filter((other) => other.label?.squeezed === label.squeezed).length === 1
  );
}

/** Index of the first segment behind the list; `end` of the evidence where there is none. */
export function endOfList(
  segments: readonly Segment[],
  evidence: Evidence,
  levels: ReadonlyMap<Family, LineLevel>,
): number {
  const { unstopped } = evidence;
  const end = asideBelow(segments, evidence);
  const lastLabel = segments.findLastIndex((s, i) => i < end && s.label !== null);
  // the field goes on: 责任单位 ⏎ 市卫生健康局, 牵头单位：市退 ⏎ 役军人事务局
  let open = isOpen(segments[lastLabel], unstopped);
  for (let i = lastLabel + 1; i < end; i++) {
    const { folded } = segments[i] as Segment;
    if (isBackMatter(folded)) return i;
    if (isClosingSentence(folded) || isClosingHead(folded)) return i;
    // an office over a day signs, whatever stands above it
    if (ORGAN.test(folded) && DAY.test(segments[i + 1]?.folded ?? '') && segments[lastLabel]?.folded !== '')
      return i;
    if (!open && ((ORGAN.test(folded) && folded.length <= 30) || SIGNED.test(folded))) return i;
    if (!open && isChapter(segments[i] as Segment, levels)) return i;
    open &&= !endsSentence(folded) && !endsAgency(folded);
  }
  return end;
}

const OUTER: ReadonlySet<LineLevel | undefined> = new Set<LineLevel>(['domain', 'list']);

/** A heading of the outermost level below the last field: a chapter without items. */
function isChapter(segment: Segment, levels: ReadonlyMap<Family, LineLevel>): boolean {
  const { marker, folded } = segment;
  return (
    marker !== null && OUTER.has(levels.get(familyOf(segment))) && headingLike(segment) && folded.length <= 30
  );
}

function isOpen(last: Segment | undefined, unstopped: ReadonlySet<string>): boolean {
  if (!last?.label) return false;
  return (
    last.folded === '' ||
    !(closesField(last, unstopped) || (isAgency(last.label.role) && endsAgency(last.folded)))
  );
}
