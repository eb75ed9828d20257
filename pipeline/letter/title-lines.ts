/** Which lines of a letter are a title: of the notice at its top, of the standard or list right above the services. */
import type { Draft } from '../draft.ts';
import { isNoticeTitle, isOwnTitle, isTitleLine } from '../text/document-titles.ts';
import type { Line } from '../text/lines.ts';
import { UNIT } from '../words/levels.ts';
import { findDates } from './dates.ts';
import { annexTitle, isAnnex, joinedFolded } from './letter.ts';
import { isOfficeLine, signatureIn } from './offices.ts';

/** Indexes [from, to) of lines. */
export interface LineStretch {
  from: number;
  to: number;
}

const MOST_TITLE_LINES = 6;
/** 某标准解读, 一图读懂…: the title of an interpretation. */
const EXPLAINING = /^[^。;:]{4,80}(?:解读|问答|解释说明)$|^(?:一图读懂|图解)[^。;]{4,80}$/u;

/** 彭水苗族土家族自治县人民政府公报　2022年第2期: the head of a gazette's page. */
const MASTHEAD =
  /(?:公报|政报|简报|通报)[\s(]{0,40}(?:\d{4}\s?年)?[\s,·]{0,20}第?\s?\d{1,4}\s?[期号]|^(?:总)?第\s?\d{1,4}\s?期$/u;

// What a web site prints round a document is no part of its title.

/** （此件公开发布）, 公开方式：主动公开, 文件 alone. */
const PUBLICITY =
  /^\(?(?:此件|公开方式|信息公开|主动公开|依申请公开)[^。;]{0,20}$|^文\s{0,4}件$|^(?:特急|加急|平急|急件|机密|秘密)$|^[★☆]{1,3}$|^\d{6,12}[/—-]\d[\d—-]{3,12}$/u;
/** What a web site prints above a document: 索引号：…, 发布日期：2024-05-10. */
const SITE_LINE =
  /^(?:日期|时间|(?:信息|文件|公文|文档|政策)(?:名称|标题|题名|分类|类别|类型|编号|状态)|题名|内容(?:概述|摘要|分类)|摘要|关键[词字]|(?:是否|效力状态|有效日|失效日|生效日|废止日)(?:有效|期)?|发文字号|文件字号|公开(?:形式|时限|目录|类型|责任部门)|(?:所属|隶属)(?:主题|分类|栏目)|点击[数率量]|阅读(?:次数|量)|索引号|索取号|发布机构|发布日期|发布时间|发文机关|发文机构|发文日期|发文单位|成文日期|公开日期|生成日期|主题词|主题分类|体裁分类|组配分类|公开方式|公开范围|信息来源|来源|有效性|时效性|浏览次数|访问次数|字体|字号|名称|标题|责任编辑|签发人|份号|密级|紧急程度|保密期限|文号|统一登记号|统一编号|规范性文件编号|登记号|主办单位)\s{0,4}:|^首页\s{0,4}[>›»/|-]|^[^。;:]{2,60}\.(?:docx?|wps|pdf|xlsx?|ofd|DOCX?|PDF|XLSX?)$|^(?:当前|您(?:现在|当前)?(?:所在)?的?)位置/u;
/** The bar of a site above a document, a line each or side by side: 网站首页, 政务公开, 互动交流, 走进黄骅; 某市政府门户网站　简体 | English. */
const SITE_BAR =
  /^(?:(?:网站|本站|返回|门户)?首页|政[务府](?:公开|服务|要闻|信息)|互动交流|政民互动|公众参与|(?:新闻|信息|资讯|政策)中心|新闻动态|要闻动态|办事(?:服务|大厅)|数据(?:开放|发布)|专题专栏|走进\p{Script=Han}{2,4}|\p{Script=Han}{2,16}(?:门户网站|政府网站?|政务网)|简体(?:中文|版)?|English|英文版?|手机版|客户端|微博|微信|邮箱|RSS|搜索|无障碍(?:浏览|阅读)?|长者(?:模式|版)|适老化|繁体(?:中文|版)?|智能问答|登录|注册|打印(?:本页)?|关闭(?:窗口)?|[|·>]){1,12}$/u;
/** （此件公开发布）, 来源：…, 首页 > 政务公开 */
export function isNote({ folded }: Line): boolean {
  const squeezed = folded.replace(/\s+/gu, '');
  return PUBLICITY.test(folded) || SITE_LINE.test(squeezed) || SITE_BAR.test(squeezed);
}

/** 简体 | 繁体, 首页 > 政务公开: a bar of links, whatever they are called. */
const BARRED = /\p{Script=Han}\s?[|>»]\s?[\p{Script=Han}A-Z]/u;

/** How many of the first lines are together a title; 0 where they are none. */
export function titleLength(lines: readonly Line[]): number {
  if (lines[0] && MASTHEAD.test(lines[0].folded)) return 0;
  for (let n = 1; n <= Math.min(MOST_TITLE_LINES, lines.length); n++) {
    const last = lines[n - 1] as Line;
    if (isNote(last) || BARRED.test(last.folded)) return 0;
    const joined = joinedFolded(lines.slice(0, n));
    if (isNoticeTitle(joined) || EXPLAINING.test(joined) || (isOwnTitle(joined) && n === lines.length))
      return n;
  }
  return 0;
}

/** Where a notice's title begins below other lines; 0 where none does. The office above 关于印发… is part of it. */
export function titleBelow(lines: readonly Line[]): number {
  for (let from = lines.length - 1; from > 0; from--) {
    const line = lines[from] as Line;
    // one line more than a title has, so that the cost does not follow the square of the lines
    const here = lines.slice(from, from + MOST_TITLE_LINES + 1);
    const length = titleLength(here);
    if (length === 0 || !isNoticeTitle(joinedFolded(here.slice(0, length)))) continue;
    const bare = /^(?:关于|印发|转发)/u.test(line.folded);
    return bare && isOfficeLine(lines[from - 1] as Line) ? from - 1 : from;
  }
  return 0;
}

/** The last lines above the list that together are the title of a standard or list; an empty stretch at the end where there is none. */
export function ownTitle(draft: Draft, lines: readonly Line[]): LineStretch {
  for (let to = lines.length; to > Math.max(0, lines.length - 6); to--) {
    for (let from = to - 1; from >= Math.max(0, to - 4); from--) {
      const some = lines.slice(from, to);
      if (some.some((line) => isAnnex(line) || line.folded.length > 60 || signatureIn(draft, line))) break;
      const joined = joinedFolded(some);
      if (!isTitleLine(joined) || isNoticeTitle(joined)) continue;
      return { from: beginsAbove(lines[from - 1], joined) ? from - 1 : from, to };
    }
  }
  return { from: lines.length, to: lines.length };
}

export interface Annexed extends LineStretch {
  mark: Line;
  title: Line[];
}

/** A list that is one annex of several, its title behind the mark: `附件2　某市基本公共服务清单（2023年版）`; null where none is right above the list. */
export function annexedTitle(lines: readonly Line[]): Annexed | null {
  for (let from = lines.length - 1; from >= Math.max(0, lines.length - 4); from--) {
    const parts = annexTitle(lines[from] as Line);
    if (!parts) continue;
    for (let to = from + 1; to <= Math.min(lines.length, from + 3); to++) {
      const title = [parts.title, ...lines.slice(from + 1, to)];
      if (isTitleLine(joinedFolded(title))) return { from, to, mark: parts.mark, title };
    }
  }
  return null;
}

const NAMES_PLACE = new RegExp(String.raw`^《?[\p{Script=Han}]{2,12}?(?:[${UNIT}]|国家)`, 'u');
const HAS_UNIT = new RegExp(`[${UNIT}]`, 'u');

/** The title begins on the line above: 某市基本公共服务 ⏎ 实施标准（2024年版）. */
function beginsAbove(above: Line | undefined, title: string): boolean {
  const complete = NAMES_PLACE.test(title);
  return (
    !complete &&
    above !== undefined &&
    !isAnnex(above) &&
    above.folded.length <= 30 &&
    HAS_UNIT.test(above.folded) &&
    !/[。:;]/u.test(above.folded) &&
    findDates(above.folded).length === 0
  );
}
