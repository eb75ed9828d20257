/** Titles in the letter: of the notice that issues, and of the standard or list itself. */
import { TEN } from '../words/numerals.ts';

/** A document number as it stands on a line of its own, or beside who signed it: 嘉发改〔2024〕64号　签发人：…. Groups: organ, year, number. */
export const DOC_NUMBER =
  /^(?:(?:文\s{0,6}号|发文[字文]号|文件[编字]号|公文字号)(?:\s{0,4}:|\s))?\s{0,4}([\p{Script=Han}]{2,16}?(?:字)?)\s{0,2}[〔﹝[(【［（〈]\s{0,2}(\d{4})\s{0,2}[〕﹞\])】］）〉]\s{0,2}(?:第)?\s{0,2}(\d{1,5})\s{0,2}号(?:\s{1,40}签\s{0,4}发\s{0,4}人\s{0,4}:.{0,30})?$/u;

/** The same with its day, in brackets or without: `（准政办发〔2021〕63号  2021年9月30日印发）`, the offices with them or not. Groups as above, then what stands round it. */
const NUMBER_WITH_DAY =
  /^\(?([^()]{0,120}?)([\p{Script=Han}]{2,16}?(?:字)?)\s{0,2}[〔﹝[【［]\s{0,2}(\d{4})\s{0,2}[〕﹞\]】］]\s{0,2}(?:第)?\s{0,2}(\d{1,5})\s{0,2}号([^()]{0,60})\)?$/u;

/** As NUMBER_WITH_DAY finds it; sites part number, office and day by middle dots and bars: `达政办发〔2024〕15号 · 达拉特旗人民政府办公室 · 2024年5月10日`. */
export const numberWithDay = (folded: string): RegExpExecArray | null =>
  NUMBER_WITH_DAY.exec(folded.replace(/\s{0,8}[·|]\s{0,8}|\s{2,}/gu, ' '));

/** What a site prints beside a document, other labels round it: 文　　号：湄府办发〔2022〕38号　是否有效：是. Groups as above. */
export const NUMBER_BESIDE =
  /(?:^|[\s,;|])(?:文\s{0,6}号|发文[字文]号|文件[编字]号|公文字号)(?:\s{0,4}:|\s)\s{0,4}([\p{Script=Han}]{2,16}?(?:字)?)\s{0,2}[〔﹝[(【［（〈]\s{0,2}(\d{4})\s{0,2}[〕﹞\])】］）〉]\s{0,2}(?:第)?\s{0,2}(\d{1,5})\s{0,2}号/u;

/** （2024年版）, （试行） behind a title; （单位：元） and （2024年11月1日起施行） are none of it. */
const EDITION = '(?:[(（](?!单位|\\d{4}年\\d{1,2}月\\d{1,2}日)[^()（）]{1,24}[)）]){0,3}';
/** Ends of a standard's or list's own title. */
const OWN_END = new RegExp(
  `(?:标准|清单|目录|任务分工|指导标准|实施标准|服务手册)${EDITION}(?:政策解读|解读)?$`,
  'u',
);
const NOTICE_END = /(?:通知|公告|通告|意见|函|决定)(?:[(（][^()（）]{1,24}[)）]){0,2}$/u;
const PUBLIC_SERVICE = /公共[\p{Script=Han}]{0,4}服务|养老服务|服务(?:清单|标准|目录)/u;

/** What lists are called that are not called lists. */
export const SHEETS = '一览表?|明细表|明白[卡纸书]|一本通|项目表|台账|事项表|汇总表|汇编|指南|手册';
/** 惠民政策明白卡（2025年）, 社会救助项目一览表: lists that are not called public services; 标准 is what a field of theirs may end in. */
const OTHER_LIST = new RegExp(
  `^[^:]{2,40}(?:惠民|民生|政策|救助|福利|优待|帮扶|助残|关爱|服务)\\p{Script=Han}{0,8}(?:清单|目录|${SHEETS})${EDITION}$`,
  'u',
);

export function isOwnTitle(folded: string): boolean {
  const named = (OWN_END.test(folded) && PUBLIC_SERVICE.test(folded)) || OTHER_LIST.test(folded);
  return named && !/[。;]/u.test(folded);
}

/** The same of a line that may set it in 《》. */
export const isTitleLine = (folded: string): boolean => isOwnTitle(folded.replace(/^《|》$/gu, ''));

export function isNoticeTitle(folded: string): boolean {
  return NOTICE_END.test(folded) && /关于|印发|发布|公布|公告|通告/u.test(folded) && !/[。;]/u.test(folded);
}

/** 某市人民政府关于印发某市基本公共服务标准的通知: what it issues, not set in 《》. */
const ISSUED =
  /关于(?:印发|公布|发布|转发)(?<title>[^《》]{4,60})的(?:通知|公告|通告)(?:[(（][^()（）]{1,24}[)）])?$/u;

/** The title inside a notice's title: what it issues, set in 《》 or not. */
export function titleInside(noticeTitle: string): string | null {
  const quoted = /《(.{4,80}?)》/u.exec(noticeTitle)?.[1];
  if (quoted && PUBLIC_SERVICE.test(quoted)) return quoted;
  const issued = ISSUED.exec(noticeTitle)?.groups?.title;
  return issued && isOwnTitle(issued) ? issued : null;
}

/** （共4个领域、7个方面、18个项目） behind a title says what the list holds, and is no part of its name. */
const COUNTS_BEHIND = new RegExp(
  String.raw`[(（](?:共|共计|合计|包括|涵盖|含)[^()（）]{0,4}[\d${TEN}百]{1,4}[大个项类][^()（）]{0,40}[)）]$`,
  'u',
);

export function normalisedTitle(title: string): string {
  return title
    .replace(/[\s\u3000]+/gu, '')
    .replace(COUNTS_BEHIND, '')
    .replace(/^《(.+)》$/u, '$1');
}
