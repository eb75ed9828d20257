/** What may follow a unit of government that pays, and how payers without a level are written, as data. Patterns match folded texts. */

import { either, spaced } from '../../text/matches.ts';
import { UNIT } from '../../words/levels.ts';
import { NINE } from '../../words/numerals.ts';
import { DEPARTMENT_ENDS } from '../../words/offices.ts';
import { LIABLE } from '../../words/paying.ts';

/** 级, 本级, 省级及以上财政, 两级财政, 各级人民政府: what may follow a unit. Organs (财政厅) are none, nor 政府购买, 政府债券. */
export const OFFICE =
  '财政(?!厅|局|所|监督|困难|票据|事权|补助标准|年度(?!预算))(?:部门)?|政府(?!办|购买|采购|债|专项债|一般债|网|规章|指导价|定价|会议)';
/** 市财政局: whoever keeps the purse stands for it, where it is said to pay. */
export const PURSE = '财政(?:厅|局|所)';
/** 县民政局部门预算, 由市民政局和县财政各承担一半, 市残联按规定安排: a department, only where it is said to pay. */
const DEPARTMENT = spaced`
  [一-龥]{2,11}? (?<= ${DEPARTMENT_ENDS} | 部门 )
  (?= (?: [列纳]入 )? (?: 年度 | [在从] )? 部门预算
    | (?: [、和与及][^，。；]{2,12}? )? (?: 共同 | 分别 | 各自? )?
      (?: 承担 (?! [^，。；]{0,8} (?: 工作 | 职责 | 任务 | 责任 | 管理 ) ) | 负担 | 分担 | 出资 | 列支 | 自行解决
        | (?: 按规定 )? 安排 (?: 资金 | 经费 | (?= [，。；] | $ ) ) ) )`;
export const TAIL = spaced`
  (?: 级 | 本级 )? (?: （含[^）]{1,6}） )? (?: 及以[上下] | 以[上下] )? (?: 地方 )? (?: 各级 | [两二三四]级 )?
  (?: 人民 )? (?: 政府(?=财政) )? (?: ${OFFICE} | 财政(?=补助标准(?:为|是|：|不)) | ${PURSE} (?: （分局） )? | ${DEPARTMENT} )? (?: （含[^）]{1,6}） )?`;
/** 各县, 我市, 试点市县: which of a level is meant. */
export const WHICH =
  '各|本|我|[两二三四五六七八九十]{1,2}个?(?=[市县区州])|试点|项目|受益|有关|相关|所在|所辖|辖区|属地|户籍所?在?地|火化地|就读地|参保地|调入';

/** Words for government that name no level of their own; 上级 is the one above whoever bears the cost. */
export const UNNAMED = [
  // 各级财政, 同级政府承担, 本级预算安排
  `(?<![${UNIT}])(?:各级|同级|本级)(?:地方)?(?:人民)?(?:财政|政府(?:财政)?|(?=(?:按规定|按比例|共同|分别|分级|自行|依法|足额){0,2}(?:预算|${LIABLE})))(?:部门)?`,
  // 当地财政, 户籍地人民政府
  '(?:当地|所在地|属地|户籍地|户口所在地|居住地|参保地|常住地|就读地|学校所在地|项目所在地|注册地|本地|各地|辖区|火化地|原籍|[^，。；、和与及或由从对向的在]{2,3}地)(?:人民)?(?:财政|政府(?:财政)?)(?!办|购买|采购|债)',
  '公共财政',
  // 一般公共预算|安排
  '(?:一般)?公共预算(?=[^，。；]{0,6}(?:安排|列支|承担|负担|保障|解决))',
  // 政府购买服务资金|承担70%
  `政府购买服务(?:专项)?(?:资金|经费)(?=[^，。；]{0,6}(?:${LIABLE}|支付|列支|安排|补))`,
  // 由各地自行承担
  '(?<=由|^|[，。；])(?:各地|属地|当地|户籍地|参保地)(?=(?:自行|统筹|全额|负责)?(?:承担|负担|解决|筹集|筹措|安排|保障(?!对象)|落实|列支))',
].join('|');
export const UPPER = '上级(?:人民)?(?:财政|政府)?(?:部门)?';
/** 地方 is all that is not the nation; it stands at the level that answers to it, the province. */
export const LOCAL = `地方(?:各级)?(?:人民)?(?:${OFFICE})?`;
/** 政府, 财政 alone: told at the place's own level, and only where the sentence names nobody else. */
export const BARE = `(?<=^|[，。；])政府(?=购买服务(?:[，。；]|$))|政府财政|(?:人民)?(?:${OFFICE})`;

/** A unit without 财政 or 政府 behind it counts only where one of these follows. */
const FOLLOWING = either([
  '共同',
  '定额',
  '定向',
  `[${NINE}]{2}(?:分|开)`,
  '分档',
  '分级',
  '分类',
  '分别',
  '各',
  '按',
  '承担',
  '负担',
  '筹资',
  '列入',
  '纳入',
  '及时',
  '足额',
  '匹配',
  '补足',
  '补齐',
  ['负责', '人|统筹|组织|制定|指导|监督'],
  '给予',
  '给与',
  '予以',
  '适当',
  '安排',
  '补助',
  '补贴',
  '奖补',
  '奖励',
  '对',
  '统筹',
  '配套',
  '全额',
  '全部',
  '分担',
  '出资',
  '投入',
  '解决',
  '筹集',
  '筹措',
  '自筹',
  '自行',
  '自担',
  '拨款',
  '拨付',
  '核拨',
  '购买服务',
  '弥补',
  '供给',
  '以奖[代促]',
  '国库集中支付',
  '追加',
  '兜底',
  '支持',
  '落实',
  '保障',
  '支付',
  '支出',
  '列支',
  '为主',
  '视(?=[^，。；]{0,12}(?:给予|予以|安排|补助|补贴|奖补|奖励|支持))',
  '提供',
  '结合',
  '根据',
  '依据',
  '依法',
  '资助',
  '财力',
  '财政性',
  '财政$',
  '转移支付',
  '投资',
  `占(?= ?[0-9]|[${NINE}](?:成|分之))`,
  '出(?= ?[0-9])',
  '部门预算',
  '贴息',
  '消化',
  '结算',
  '设立',
  '建立',
  '原则上',
  '再',
  '不',
  '补 ?[0-9]',
  '=? ?[0-9]',
  '主要',
  '统一',
  '先行',
  '给',
  '之?间',
  '比例',
  '专项',
  '(?:年度)?预算',
  '[补出筹拿]一点',
  '开展',
  '应',
  '另',
  '均',
  '每',
  '予',
  '在',
  '的?分担(?!部分)',
  '通过',
  '主导',
  '让利',
  '资金(?:和|与|、|给予|予以|奖补|补贴|保障|安排|支持|解决|共同|承担|负担|分担|投入|补助|列支|$)',
]);
export const FOLLOWS = new RegExp(`^(?:${FOLLOWING})`);
/** 中央补助资金, 自治区应急补助资金, 除中央免费开放经费外: money that bears its giver's name. */
export const GRANT =
  /^[^，。；、和由]{0,12}?(?:(?:补助|补贴|奖补)(?:资金|经费)|(?:经费|资金|补助)(?:以?外|之外))/;
