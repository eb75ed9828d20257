/**
 * Rises and falls, as data: 由每人每月700元提高到740元 is two levels, 比上年提高40元 is a difference. Patterns match folded texts.
 * Each pattern is for the words between two sums, or before one.
 */

const UP = '提高|增加|上调|上浮|提升|上升|增长|提标|调高|调增|扩大|上涨|新增';
const DOWN = '降低|下调|减少|下降|调减|调低|压减|核减|缩减';
const EITHER = '调整|变更|统一|改|恢复';
/** 增至, 降为, 涨到: verbs of one character take 到, 至 or 为 right behind them. */
const SHORT = '增|升|降|涨|调|提|减|改';
const TO = `(?:(?:${UP}|${DOWN}|${EITHER})(?:到了?|至了?|为|成)|(?:${SHORT})(?:到|至|为)了?)`;

/** 由500元|提高到|600元, 960元|→|1080元: the sum is a new level of the one before it. */
export const NEW_LEVEL = new RegExp(`(?:${TO}|^ ?(?:→|-{1,2}>)) ?$`);
/** 由每生每年300元|提高到小学生|500元: the new level is told class by class. */
export const NEW_LEVEL_OF = new RegExp(`^，?[^，。；]{0,12}?(?:${TO})(?<class>[^，。；：、\\d]{1,14})$`);

const SINCE =
  '(?:上一?年度?|去年|上一年度|前一年|同期|上年同期|去年同期|原来|原有?标准|年初|以前|之前|调整前|上次|现行标准|\\d{4}年)(?:末|底|同期)?';
/** 分别为A元、B元，|分别比上年提高了|C元: how much the sums before have changed. */
export const DIFFERENCE = new RegExp(
  `^ ?[，；（]? ?(?:(?:(?:分别|均|各|每档|人均|同比|环比|平均){1,2}|(?:分别|均|各)?(?:比|较)${SINCE}(?:分别|均|各|人均|平均)?)(?:再)?(?:${UP}|${DOWN}|增|减|多|少)|(?:净增|提高|上调|增长|下调|降低))了? ?$`,
);

/** 由1510元上调为1620元，|增加110元: behind a new level no year need be named. */
export const DIFFERENCE_BEHIND = new RegExp(`^ ?[，（](?:均|各|共)?(?:${UP}|${DOWN}|增|减)了? ?$`);

/** A figure that is a difference and no level: 上调207元, 每人每月再增加200元, 财政补助新增每人每年30元; 加50元, 加价5分, 多补200元. */
export const INCREASE =
  /(?:(?<![参附叠添追累更外倍递施])加|(?<=[再各均另])提|加价|加收|涨价|提价|上?涨|(?<!新)增|(?<![最至顶许大过])多[补给发领拿奖报付得收交]|增加|上调|提高|增发|加发|上浮|调增|调高|增长|另增|另加|增补|(?<!技能|学历|能力|素质|质量)提升|递增|净增|再加|提标|同比增|(?<=补助|补贴|标准|经费|养老金|津贴|金)新增)(?:了|补助|补贴|发放|基础养老金|基本养老金|养老金|低保金|失业保险金|抚恤金|工资|待遇|(?:生均)?(?:公用|运行|运转|工作|管护)?经费|起付线|起付标准)? ?$|[比较][^，。；\d]{2,10}多(?:了|出)? ?$/;
/** 提高大病保险最高支付限额|3800元, 封顶线+|3000元, 每公里加|0.4元: what is raised stands between the verb and the figure. */
export const RAISES_NAMED =
  /(?:^|[，、，年次再可])(?:再|另|可)?(?:提高|增加|上调)(?!到|至|为)[^，。；：\d到至为]{2,14}(?:限额|额度|封顶线) ?$|[\u4e00-\u9fff]\+ ?$|每[\u4e00-\u9fff]{1,4}加 ?$/;
/** 减发50元, 便宜5角, 少交100元; what is taken off a price (满100元减30元, 立减20元) is given. */
export const DECREASE =
  /(?:便宜|降价?|(?<=[再另各人户月年费金价租生米])减|少[收交缴付领拿花]|减少|降低|下降|下调|调减|调低|(?<!定额|依次)扣减|减发|下浮|(?<!附加)扣除|核减|递减|压减|压缩|缩减)(?:了|补助|补贴|发放)? ?$|[比较][^，。；\d]{2,10}少了? ?$/;
