/** The lines of a letterhead above the title: the offices, 某某局文件, （此件公开发布）, what a web site prints. */
import type { Line } from '../lines.ts';
import { claim, type Letter } from './letter.ts';
import { officesOf } from './offices.ts';

/** （此件公开发布）, 公开方式：主动公开, 文件 alone. */
const PUBLICITY =
  /^\(?(?:此件|公开方式|信息公开|主动公开|依申请公开)[^。;]{0,20}$|^文\s{0,4}件$|^(?:特急|加急|平急|急件|机密|秘密)$|^[★☆]{1,3}$|^\d{6,12}[/—-]\d[\d—-]{3,12}$/u;
/** What a web site prints above a document: 索引号：…, 发布日期：2024-05-10. */
const SITE_LINE =
  /^(?:索引号|索取号|发布机构|发布日期|发布时间|发文机关|发文机构|发文日期|发文单位|成文日期|公开日期|生成日期|主题词|主题分类|体裁分类|组配分类|公开方式|公开范围|信息来源|来源|有效性|时效性|浏览次数|访问次数|字体|字号|名称|标题|责任编辑|签发人|份号|密级|紧急程度|保密期限|文号|统一登记号|统一编号|规范性文件编号|登记号|主办单位)\s{0,4}:|^首页\s{0,4}[>›»/|-]|^[^。;:]{2,60}\.(?:docx?|wps|pdf|xlsx?|ofd|DOCX?|PDF|XLSX?)$|^(?:当前|您(?:现在|当前)?(?:所在)?的?)位置/u;
/** The bar of a site above a document, a line each or side by side: 网站首页, 政务公开, 互动交流, 走进黄骅. */
const SITE_BAR =
  /^(?:(?:网站)?首页|政[务府](?:公开|服务|要闻|信息)|互动交流|政民互动|公众参与|新闻(?:中心|动态)|要闻动态|办事(?:服务|大厅)|数据(?:开放|发布)|专题专栏|走进\p{Script=Han}{2,4}|无障碍(?:浏览|阅读)?|长者(?:模式|版)|适老化|繁体版?|智能问答|登录|注册|打印(?:本页)?|关闭(?:窗口)?|[|·>]){1,12}$/u;
/** An office alone on its line, with 文件 behind it or without. */
const HEAD_OFFICE =
  /^[\p{Script=Han}()·]{3,30}(?:局|委|委员会|办公室|政府|厅|部|中心|办公厅|联合会|馆|法院|检察院|市委|县委|区委|省委|妇联|残联|组织部)(?:\s{0,8}文件)?$/u;

/** Claims the letterhead; what is signed below counts for who issues. @returns the lines below it */
export function readLetterhead(letter: Letter, lines: readonly Line[]): Line[] {
  const end = letterheadEnd(lines);
  for (const line of lines.slice(0, end)) claim(letter, [line], isNote(line) ? 'note' : 'issuer');
  return lines.slice(end);
}

/** Index of the first line below the letterhead; the last line of all is never part of it. */
function letterheadEnd(lines: readonly Line[]): number {
  const other = lines.findIndex((line) => !isNote(line) && !isHead(line));
  if (other < 0) return Math.max(0, lines.length - 1);
  return titleBegin(lines, other);
}

/** Offices right above 关于印发… begin the title: `枣庄市财政局 ⏎ 关于印发…的通知`. */
function titleBegin(lines: readonly Line[], first: number): number {
  if (!/^(?:关于|印发|转发)/u.test(lines[first]?.folded ?? '')) return first;
  let from = first;
  while (beginsTitle(lines[from - 1], lines[from])) from--;
  return from;
}

const beginsTitle = (line: Line | undefined, next: Line | undefined): boolean =>
  line !== undefined &&
  next !== undefined &&
  next.index === line.index + 1 &&
  !isNote(line) &&
  !/文件$/u.test(line.folded);

function isNote({ folded }: Line): boolean {
  const squeezed = folded.replace(/\s+/gu, '');
  return PUBLICITY.test(folded) || SITE_LINE.test(squeezed) || SITE_BAR.test(squeezed);
}

const isHead = ({ folded }: Line): boolean =>
  officesOf(folded.replace(/\s{0,8}文\s{0,4}件$/u, '')).every((office) => HEAD_OFFICE.test(office));
