/**
 * What stands in 《》 and is no work: papers that a person holds or fills in, and things to read or watch.
 * Told by the last word of the title, or by the verb before it.
 */
import { lastWords } from './kinds.ts';

/** Papers: 《残疾人证》, 《出生医学证明》, 《临时救助申请表》, 《户口簿》, 《社会保障卡》. */
const PAPERS = [
  '证',
  '证书',
  '证明',
  '证明书',
  '证明信',
  '许可证',
  '执照',
  '护照',
  '驾照',
  '牌照',
  '户口簿',
  '户口本',
  '户口册',
  '存折',
  '卡',
  '卡片',
  '明白纸',
  '告知书',
  '告知单',
  '知情同意书',
  '同意书',
  '通知书',
  '通知单',
  '协议书',
  '协议',
  '合同',
  '承诺书',
  '责任书',
  '委托书',
  '申请书',
  '申请单',
  '鉴定书',
  '裁决书',
  '判决书',
  '决定书',
  '调解书',
  '认定书',
  '诊断书',
  '介绍信',
  '推荐信',
  '邀请函',
  '接收函',
  '回执',
  '凭证',
  '转诊单',
  '结算单',
  '缴款单',
  '缴费单',
  '审批单',
  '评估单',
  '派工单',
  '授权书',
  '声明',
  '收据',
  '发票',
  '存根',
  '保单',
  '保险单',
  '报告单',
  '病历',
  '病历本',
  '处方笺',
  '花名册',
  '名册',
  '登记册',
  '保健册',
  '健康册',
  '服务册',
  '记录册',
  '联系册',
  '宣传册',
  '登记簿',
  '台账',
  '公开信',
  '倡议书',
  '问卷',
  '健康档案',
  '表',
] as const;

/** Tables that are published, not filled in: 《国家通用手语常用词表》, 《医疗服务价目表》, 《疫苗免疫程序表》. */
const PUBLISHED_TABLES =
  /(?:词|分值|评分|计分|积分|费率|定额|目录|价目|价格|时刻|收费|标准|分类|对照|编码|代码|分工|项目|程序|进度)表$/;

/** Things to read or watch: 《人民日报》, 《新华字典》. */
const READINGS = [
  '日报',
  '晚报',
  '晨报',
  '早报',
  '周报',
  '周刊',
  '月刊',
  '杂志',
  '字典',
  '词典',
  '新闻联播',
  '教科书',
  '课本',
] as const;

/** Booklets that a person is given: 《母子健康手册》, 《老年人优待手册》. A handbook of work (《技术操作手册》) is a standard. */
const BOOKLET =
  /(?:健康|保健|孕产妇|母子|儿童|优待|就业|失业|求职|登记|医疗|门诊|病历|低保|救助|特困|居民|家庭医生|体检|随访|接种|康复|养老|残疾人|老年人|帮扶|权益|便民|维权|劳动|军人|学生|惠民|明白|生育|优抚|退役|参保|工伤|居住|母婴|婴幼儿|服药|慢病|慢性病)(?:服务|保障|保险|记录|联系|管理)?手册$/;

const ENDINGS: readonly string[] = [...PAPERS, ...READINGS];

/** 电影《长津湖》, 剧目《A》《B》: a work of art or a programme, named before the title or behind it. */
const SHOWN =
  /(?:电影|影片|纪录片|话剧|歌剧|舞剧|音乐剧|京剧|戏曲|剧目|大戏|小品|歌曲|节目|栏目|专栏|图书|读物|绘本|动画片?)(?:《[^《》]{1,30}》、?){0,4}\s?$/;
const PROGRAMME = /^\s?(?:电视|广播|专题)?(?:栏目|专栏|节目|电影|影片|杂志|报纸|刊物|报刊|画报)/;

/** What a rule or a plan ends in: 图书《民法典》, 节目《…通知》 are works all the same. */
const RULE = /(?:法|法典|条例|办法|规定|规范|标准|通知|意见|决定|规划|计划|方案|纲要|措施)$/;

/** @param before what stands before the title's bracket. @param behind what stands behind it */
export const isShown = (title: string, before: string, behind: string): boolean =>
  !RULE.test(lastWords(title)) && (SHOWN.test(before.slice(-60)) || PROGRAMME.test(behind.slice(0, 8)));

/** Papers are held, shown and filled in; rules are not: 填写《…》, 持有《…》. */
const HELD =
  /(?:持有|(?<![支坚保维主])持|领取|填写|填报|签订|签署|出具|凭|换领|补领|核发的?|观看|收看|播放|演唱|阅读)(?:有效的?|有效|第[一二三四五\d]代|本人|相应的?)?\s?$/;

/** Whether the title is that of a paper, a booklet or a publication: no work, whatever stands behind it. */
export function isPaper(title: string): boolean {
  // 死亡医学证明（推断）书
  const words = lastWords(title).replace(/（[^（）]{1,8}）(?=书$)/, '');
  if (PUBLISHED_TABLES.test(words)) return false;
  return BOOKLET.test(words) || ENDINGS.some((ending) => words.endsWith(ending));
}

/** Whether the sentence treats it as a paper. @param before the text that ends where the title's bracket begins */
export function isHeld(before: string): boolean {
  return HELD.test(before.slice(-16));
}
