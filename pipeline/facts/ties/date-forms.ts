/** How a text writes from when and until when something holds, as data: parts of days, and the forms that they stand in. For folded texts. */
import { spaced } from '../../text/matches.ts';
import { TEN } from '../../words/numerals.ts';

const NUMBER = `[0-9〇零${TEN}]`;
const TO = '(?:至|到|-|—|–|~)';
const YEAR = `(?<year>${NUMBER}{4})`;
/** 月, 月份; the dot of 2024.7.1; of 2024年7|—12月 the second month has the word. */
const MONTH = spaced`(?<month> ${NUMBER}{1,3} ) \x20? (?: 月(?:份)? | \.(?=[0-9]) | (?= ${TO} \x20? ${NUMBER}{1,2} \x20? 月 ) )`;
const DAY = spaced`(?<day> ${NUMBER}{1,3} ) \x20? (?: 日 | (?= [起前] | ${TO} ) )`;
/** 2024年秋季学期, 2024年下半年, 2024年第三季度 */
const PART_OF_YEAR = '(?<season>[春秋])季(?:学期)?|(?<half>[上下])半年|第?(?<quarter>[一二三四1-4])季度';
/** 2024年7月1日, 2024.7.1, 2024年7|—12月, 2024年秋季学期; 2024年7月1日（含）, 2024年7月1日零时. */
const DATE = spaced`
  ${YEAR} \x20? (?: 年(?:度)? | \.(?=[0-9]{1,2}(?![0-9])) )
  (?: \x20? ${MONTH} (?: \x20? ${DAY} )? | ${PART_OF_YEAR} )?
  (?: \x20? (?: （含[^（）]{0,4}） | [零0]时 ) )?`;
/** 起, 之日起, 以后执行 */
const BEGINS = spaced`(?:之日)? (?: 起 | 开始 | (?:之|以)?后 (?= ， | 按 | 为 | 每 | 执行 | 标准 | 统一 ) )`;
/** 自2017年1月1日起|取得证书的: a condition of persons, not of the rule. */
export const START = new RegExp(
  spaced`(?:自|从)? \x20? ${DATE} \x20? ${BEGINS} (?! 取得 | 参加 | 参保 | 出生 | 入园 | 入学 | 入职 | 建成 | 就业 | 退休 )`,
  'g',
);
const MONTH_DAY = spaced`(?<month> ${NUMBER}{1,3} ) \x20? 月(?:份)? (?: \x20? (?<day> ${NUMBER}{1,3} ) \x20? 日 )?`;
/** The day that a span ends on: 2025年12月31日, or 12月31日 of the year before it. */
const LAST_DAY = spaced`(?<until> ${NUMBER}{4} 年 [^，。；、（）]{0,8} | ${NUMBER}{1,3} \x20? 月(?:份)? (?: \x20? ${NUMBER}{1,3} \x20? 日 )? )`;
/** What such a day is, as it is written: one form or the other. */
export const LAST_WRITTEN = [new RegExp(`^${DATE}`), new RegExp(`^${MONTH_DAY}`)];
export const FROM_TO = new RegExp(
  spaced`(?:自|从|在)? \x20? ${DATE} \x20? (?:起)? ${TO} \x20? ${LAST_DAY}`,
  'g',
);
/** …，|7月—12月 */
export const SHORT_SPAN = new RegExp(
  spaced`(?<= ^ | [，。；：、（\x20] ) ${MONTH_DAY} \x20? ${TO} \x20? (?<toMonth> ${NUMBER}{1,3} ) \x20? 月(?:份)? (?: \x20? (?<toDay> ${NUMBER}{1,3} ) \x20? 日 )?`,
  'g',
);
/** 起|取消每人20元的挂号费 */
export const STOPS = /^，? ?(?:全面)?(?:取消|停止|不再|停发|终止|停征|暂停)[^，。；]*$/;
/** …，7月1日起 */
export const SHORT_START = new RegExp(
  `(?<=^|[，。；：、自从（ ])(?:${MONTH_DAY}|${PART_OF_YEAR}) ?${BEGINS}`,
  'g',
);
/** 2023年7月1日前为700元，|之后为760元 */
export const THEN = /(?:^|[，；])(?:自此|此|之|其)(?:以)?后[^，。；0-9]{0,20}$/;
/** 2024年7月1日|前每人每月80元; of persons (前入伍的, 前出生的) it is a condition. */
export const UNTIL_BEFORE = new RegExp(
  `(?<!至|到|在)${DATE} ?[底末]?(?:之前|以前|前)(?!入|出生|参加|取得|退休|退役|毕业|登记|就业|建|申请|完成(?!备案|报名)|报(?!名)|缴|已|办|提交|印发)`,
  'g',
);
/** 按照…起|施行的□ */
export const OF_A_RULE = /^(?:施行|实施|执行|生效|印发)的?[^，。；]{0,10}□/;
/** 500元|（执行至2025年12月31日）, 500元|，截至2025年12月31日 */
export const UNTIL_BEHIND = new RegExp(spaced`
  ^ [^，。；（0-9□]{0,4} (?: （ | ，\x20? ) (?: 该 | 此 | 上述 | 本 )? (?: 政策 | 标准 | 补贴 | 补助 )?
  (?: 截至 | 截止到? | 截止
    | (?: 执行 | 延续 | 延长 | 实施 | 施行 | 发放 | 有效 | 试行 | 政策 | 暂定 )? (?: 期限? | 时间 )? (?: 延续 | 延长 )? (?: 至 | 到 ) )
  \x20? ${DATE} \x20? (?: 止 | 底 | 末 | 为止 )? (?= [）。；，] | $ )`);
/** 480元|的标准执行至2027年2月底，2027年3月起执行每人每月530元 */
export const HOLDS_TO = new RegExp(spaced`
  ^ (?: 的? [一-龥]{0,6}? (?: 标准 | 政策 | 补贴 | 补助 | 待遇 | 费率 | 比例 | 优惠 ) )? (?: 继续 | 暂 | 可 | 将 | 阶段性 )?
  (?: 执行 | 延续 | 延长 | 实施 | 施行 | 发放 | 保持 | 维持 | 有效 | 享受 ){1,2} (?: 期限? )? (?: 至 | 到 )
  \x20? ${DATE} \x20? (?: 止 | 底 | 末 | 为止 )? (?= [）。；，、] | $ )`);
/** 2025年3月起每人每月80元|，2026年3月起每人每月100元: of steps each ends where the next begins. */
export const NEXT_STEP = new RegExp(spaced`
  ^ ， \x20? (?: 自 | 从 )? \x20? ${DATE} \x20? ${BEGINS} ，? (?: 每 [一-龥]{1,2} | 年 | 月 | 标准 | 执行 | 发放 | 按 | 为 | \x20 ){1,5} [0-9]`);
/** 850元|的标准从2025年7月1日起执行，有效期两年 */
export const HOLDS_FROM = new RegExp(spaced`
  ^ 的? [一-龥]{0,6}? (?: 标准 | 政策 | 补贴 | 补助 | 待遇 ) (?: 自 | 从 ) \x20? ${DATE} \x20? ${BEGINS} (?: 执行 | 实施 | 施行 | 发放 )? (?= [，。；）] | $ )`);
/** 90元|，2022年4月1日起停止执行 */
export const STOPS_ON = new RegExp(spaced`
  ^ [^，。；（0-9□]{0,10} ，\x20? (?: 自 | 从 | 于 )? \x20? ${DATE} \x20? (?:之日)? (?: 起 | 后 )? ，?
  (?: 停止 | 不再 | 取消 | 废止 | 终止 | 停发 | 停止执行 )`);
/** 由700元|提高到760元 */
export const RISES_TO =
  /^(?:\/?[人户生月年·]{0,4})?(?:标准)?[^，。；0-9]{0,8}?(?:提高|上调|增加|调整|调高|增长|提标|降低|下调|调减)(?:到|至|为)/;
/** （2025年1月1日起由|960元|调整）: the level before. */
export const ROSE_FROM = /^(?:\/?[人户生月年·]{0,4})?(?:调整|提高|上调|降低|下调)(?:而来)?[）。，；]/;
/** 按5:3:2|分担，2026年起调整为6:2:2: what follows it from another day on. */
export const CHANGES_LATER = new RegExp(
  `^[^，。；0-9]{0,10}， ?(?:自|从)? ?${DATE} ?(?:之日)?起[^，。；0-9]{0,6}(?:(?:再|又)?(?:调整|提高|上调|降低|下调|调减)(?:到|至|为)|改为)`,
);
/** 2024—2026年，|每年安排500万元; of a plan (2021—2025年规划) it is a name. */
export const YEARS =
  /(?:^|[，。；：（自从在 ])(?<year>[0-9]{4}) ?年? ?(?:[-—–~至到]|——) ?(?<last>[0-9]{4}) ?年(?!度?[^，。；]{0,6}(?:规划|计划|行动|学年|出生))/g;
/** 每人每月补助200元|，自2022年5月1日起施行; 100元|（2021年7月1日起） */
export const START_BEHIND = new RegExp(
  `^[^，。；（0-9□]{0,10}(?:， ?(?:该|此|上述)?(?:标准)?(?:自|从) ?|（ ?(?:自|从)?)${DATE} ?(?:之日)?起 ?(?:施行|执行|实施|发放|）|由(?=[^，。；（）]{1,16}(?:调整|提高|上调|降低))|(?=[，。；]|$))`,
);
/** 每人每月200元|，自2023年1月1日起至2025年12月31日止 */
export const SPAN_BEHIND = new RegExp(
  `^[^，。；（0-9□]{0,4}(?:（|， ?)(?:执行期限?|(?:实施|执行|政策)?(?:时间|期限)|政策期)?(?:为|自|从)? ?${DATE} ?(?:起)?(?:至|到|-) ?${LAST_DAY}`,
);
/** 2024-2025学年, 2024学年|起 */
export const SCHOOL_YEAR =
  /(?<year>[0-9]{4}) ?年?(?: ?(?:[-—–~至]|——) ?(?<last>[0-9]{4}))? ?学年(?:度)?(?<on>起|开始)?/g;
/** 2022年、2023年，标准分别为1949元、|2017元: each year has its own of the list. */
export const YEAR_LIST = new RegExp(
  `(?<years>(?:${NUMBER}{4} ?年度?(?:、|和)){1,5}${NUMBER}{4} ?年度?)[^。；]{0,60}?分别(?<list>[^。；]{0,80})$`,
);
export const END = new RegExp(
  `(?:截至|截止到?|截止|至|到|执行至|延续至|延长至|有效期至|-|(?<=^|[，。；：])(?=[0-9]{4} ?年[^，。；]{0,8}止)) ?${DATE} ?(?:止|底|末|为止|期间|前)?`,
  'g',
);
/** |截至2024年底，标准达到900元; |到2025年底，覆盖率达到90%: a state, or a goal, on that day; it does not end then. */
export const AS_OF = /^(?:截[至止]到?|到|至)(?!.*(?:止|期间|前)$)/;
export const REACHED =
  /^，?[^。；]{0,30}?(?:达到?|提高[到至]|增加?[到至]|提升[到至]|实现|覆盖|标准(?:已|均|分别)?为)[^。；]{0,30}$/;
export const LASTS = new RegExp(
  `^[^。；0-9]{0,4}?(?:， ?)?(?:(?:试行|执行|实施|暂定|为期|期限为?|有效期为?) ?)?(?<count>[0-9]{1,2}|[${TEN}两]{1,2}) ?(?<unit>年|个月)(?:以?内|期|有效|(?=[，。；）]|$))`,
);
/** 4.7万元|（2017年）, 2024年|安排12.5亿元: the sum of one year. */
export const YEAR_BEHIND = /^ ?（ ?(?<year>[0-9]{4}) ?年(?:度)?(?:执行|现行)?(?:标准)? ?）/;
export const YEAR_BEFORE =
  /(?:^|[，。；：、（\n ])(?<year>[0-9]{4}) ?年度?(?:，|计划|共|拟|预计|中央|省级|市级|全市|全省|现行)?[^，。；0-9]{0,14}$/;

/** 2025年|个人缴费400元，财政补助|670元: at the head of its sentence a year is that of all that follows. */
export const YEAR_AT_HEAD =
  /^ ?(?<year>[0-9]{4}) ?年(?:度)?(?![底末初前后以之起内]|[0-9 ]{0,3}月|出生|入|毕业|[^，。；]{0,14}(?:印发|出台|发布|制定|修订|施行|启动|建成|通过|以来|以后))[^。]*$/;

/** 2024年下半年|，每人100元 */
export const PART = new RegExp(`(?<=^|[，。；：、（ ])${YEAR} ?年(?:${PART_OF_YEAR})(?![末底前])`, 'g');
