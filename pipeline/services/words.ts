/** The words that names of services are made of, as tables that a reader of Chinese can check: a new spelling or a new word is added here. */

const words = (list: string): string[] => list.split(/\s+/u).filter((word) => word !== '');

/** Spellings of one thing: what stands before the arrow is read as what stands behind it, the longest that fits. */
export const SPELLINGS: ReadonlyMap<string, string> = new Map(
  words(`
    公租房→公共租赁住房  廉租房→公共租赁住房  城乡低保→最低生活保障
    低保→最低生活保障  五保→特困人员  特困供养→特困人员供养
    医保→医疗保险  社保→社会保险  计生→计划生育
    卫生计生→卫生  卫生计划生育→卫生  中职→中等职业教育
    中等职业学校→中等职业教育  普高→普通高中  义务教育阶段→义务教育
    学杂费→学费  免除→免  减免→免
    生活费补→生活补  免收→免  两癌→宫颈癌乳腺癌
    宫颈癌和乳腺癌→宫颈癌乳腺癌  女性→妇女  老人→老年人
    养老服务→老年人服务  青少年→儿童  幼儿→儿童
    婴幼儿→儿童  婴儿→儿童  乡村→农村  幼儿园→学前教育
    在园幼儿→学前教育儿童  保健→健康  重性精神疾病→严重精神障碍
    公交→公共交通  城市→城镇  场馆→设施
    场所→设施  文体→文化体育  地方戏→戏曲
    送戏下→送戏曲下  法援→法律援助  人力资源和社会保障→人社
    人力资源社会保障→人社  热线电话→热线  电话→热线
    丧葬→殡葬  抚恤优待→优待抚恤  危旧房→危房
    退役士兵→退役军人  残疾人两项补贴→困难残疾人生活补贴重度残疾人护理补贴  肺结核→结核病
    处置→处理  收看→观看  高血压、糖尿病→慢性病
  `).map((row): [string, string] => {
    const [from = '', to = ''] = row.split('→');
    return [from, to];
  }),
);

/** Words that join or frame a name and say nothing. */
export const PARTICLES = words(`
  以及 符合条件 阶段 部分 有关 相关 各类 和 与 及 的 对 等 、 ( ) , - /
`);

/** Words that services of all kinds bear: they count for little. */
export const EMPTY = words(`
  服务 管理 保障 制度 工作 项目 计划 工程 建设 支持 提供 建立 开展 实施 推行
  落实 加强 完善 发放 给予 享受 执行 促进 国家 基本 公共 免费 惠民 普惠性 普惠
  人员 群众 群体 人群 对象 城乡 城镇 农村 社区 家庭 帮扶 扶持 观看 收听 观赏
  补贴 补助 资助 津贴 咨询 经济困难 建档立卡
`);

/** Whom a service is for, at which school: one word each, whatever stands beside it. */
export const WHO = words(`
  义务教育 学前教育 普通高中 高中阶段 中等职业教育 高等教育 高校毕业生 毕业生 学生
  寄宿生 儿童 未成年人 老年人 残疾人 残疾 退役军人 优抚对象 军人 烈属 伤残 职工
  居民 劳动者 妇女 孕产妇 患者 计划生育 特困人员 困难群众 少数民族 农民工 流动人员
  重度 困难 困境
`);

/** What is done or given, and for which illness: one word each, so that no pair of characters is taken across two of them. */
export const TERMS = words(`
  就业 创业 职业 技能 培训 鉴定 健康 体检 检查 筛查 康复 托养 照料 救助 供养
  安置 医疗 保险 养老 失业 工伤 生育 教育 活动 助学金 学费 教科书 营养 基本生活
  生活补助 生活补贴 护理补贴 护理 住房 改造 文化 体育 健身 广播 电视 电影 戏曲
  阅读 设施 开放 法律 援助 调解 仲裁 监察 登记 档案 报告 处理 指导 介绍 信息
  热线 食品 药品 安全 监管 殡葬 受灾 灾害 传染病 慢性病 结核病 地方病 职业病
  艾滋病 精神障碍
`);
