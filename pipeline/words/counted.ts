/** The words of denominators, as data: what is counted in notices, and how the record contract calls it. */
import { TEN } from './numerals.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));
const same = (words: string): [string, string][] =>
  words
    .trim()
    .split(/\s+/)
    .map((word): [string, string] => [word, word]);

/** Short units behind 每, 单 or /, as written in the text → as the record has them. */
export const UNITS: ReadonlyMap<string, string> = new Map<string, string>([
  ['人', 'person'],
  ['人均', 'person'],
  ['生', 'student'],
  ['学生', 'student'],
  ['在校生', 'student'],
  ['寄宿生', 'student'],
  ['户', 'household'],
  ['次', 'occurrence'],
  ['餐', 'meal'],
  ...same(`人次 例次 剂次 床次 车次 场次 批次 孩次 班次 册次 户次 件次 瓶 盒 袋 片次 课时 学时 小时 分钟 例 件 场 具 穴 对 床 床位 床日 亩 笔 公里 单元 千米 平方米 立方米 平米 米 吨 斤 公斤
    千瓦时 度 孩 胎 剂 针 支 册 本 班 村 乡 镇 县 校 站 点 院 馆 店 社区 行政村 自然村 村民小组 村级 乡镇 街道 县区 套 辆 台 部 间 门 期 份 只 头 株 片 种 幅 项次 证 案`),
]);

/** Measure words that give way to the noun behind them, or else before them (每个农家书屋, 床位每张). */
export const MEASURES: ReadonlySet<string> = set('个 家 所 座 处 张 项 条 家次 类 支队伍');

/** Classes for which a sum is the same (每档, 每级) and verbs of a time that is counted (每服役1年) are no denominators. */
export const NO_DENOMINATORS: ReadonlySet<string> = set(
  '档 级 等级 档次 类 个档次 个等级 个级别 提高 增加 增长 超 少 多 满 逢 递增 服役 服现役 服兵役 服一 服满 任职 从教 多缴 连续参保 连续缴费 参保 缴费 获取 取得',
);

/** Things that sums are counted by. */
export const COUNTED_NOUNS: ReadonlySet<string> = set(`
  农家书屋 床位 养老床位 护理床位 家庭养老床位 托位 学位 岗位 公益性岗位 项目 家庭 企业 村 行政村 自然村 社区 村社区 乡镇 乡镇街道 街道 县 区县 县区 县市
  幼儿园 学校 小学 中学 中职学校 班级 教学点 班 机构 养老机构 托育机构 医疗机构 托育园 卫生室 村卫生室 标准化村卫生室 卫生院 乡镇卫生院 卫生服务站 社区卫生服务中心 服务中心 服务站 中心 站 站点 点 网点 示范点
  场所 图书馆 文化馆 博物馆 美术馆 体育馆 体育场馆 公共图书馆 文化站 文化室 文化中心 综合文化站 广场 书屋 场馆 公园 健身点 健身路径 日间照料中心 幸福院 农村幸福院 敬老院 福利院 助餐点 老年食堂 食堂 儿童之家 康复中心
  工作室 工作站 服务点 示范村 示范社区 基地 孵化基地 示范基地 团队 团体 队伍 文艺团队 合作社 单位 用人单位 社会组织 组织 案件 法律援助案件 公益性公墓 公墓 墓位 厕所 户厕 公厕 房间 病种 病例 周期 疗程
  培训班 工种 职业 证书 月份 学科 课程 剂次 品种 电子阅览室 阅览室 农户 集体 试点 试点村 窗口 平台 胚胎 子女 孩子 婴幼儿 儿童 新生儿 学生 教师 孤儿 老人 器具 辅具 案例 电影 放映点 行政区 市县 城市 地区 片区 小区 网格 村居 村民小组 寺院 灶 伤残等级 村屯 自然屯 家
  墓穴 格位 泊位 充电桩 工位 摊位 车位 养老服务中心 养老院 护理院 社区食堂 老年大学 托育点 文化礼堂 文化广场 健身广场 村史馆 传习所 调解室 驿站 母婴室 服务队 志愿服务队 党群服务中心 便民服务中心 便民服务站
  教室 实验室 校舍 宿舍 停车场 病房 中医馆 救护车 车辆 水窖 大棚 课题 案卷
`);

/** Persons behind 名 or 位 (每名老人): part of the phrase; the denominator is person. */
export const PERSON_NOUNS: ReadonlySet<string> = set(`
  老人 老年人 儿童 幼儿 婴幼儿 婴儿 新生儿 孤儿 残疾人 残疾儿童 孕产妇 孕妇 产妇 妇女 职工 人员 对象 服务对象 救助对象 居民 村民 农民 群众 特困人员 失业人员 毕业生 高校毕业生 教师 乡村教师 村医 乡村医生
  医生 护士 志愿者 患者 病人 退役军人 士兵 义务兵 军人 参保人 参保人员 参保居民 劳动者 学员 运动员 教练员 辅导员 社工 护理员 养老护理员 从业人员 受助人员 优抚对象 烈属 员工 成员 子女 逝者 死者 未成年人 被评估人 申请人
  流浪乞讨人员 困难老人 失能老人 高龄老人 社会工作者 新生 考生
`);

/** 每招用1人, 每培训一名学员: the verb of a case and what is counted. */
export const CASES =
  /^(?:新|成功)?(?:招聘|招(?=[1一]|满)|招用|使用|雇用|吸纳|招录|招收|新增|安置|带动|录用|聘用|培训|培养|收托|托养|留用|新招|帮扶|签订|签约|推荐|输送|转移|供养|抚养|孵化|创建|获得|取得|举报|资助|维修|改建|受理|承办|代理|调解|超|超过|超出|增加|多|多生|生育|介绍|引进|接收|收养|收治|救助|服务|办理|完成|实施|开展|放映|举办|组织|接种|检查|建设|新建|改造|培育)[^\d一，。；每]{0,8}[1一] ?(人次|人|名|户|例|件|次|场|对|床|个(?!百分|档|等级|级别|月|年|学)(?:普惠性?|公办|民办|示范性?|标准化|爱心|新建)?[\u4e00-\u9fff]{2})/;

/** Where an unknown noun ends at the latest: verbs, bounds, numbers, punctuation. */
export const NOUN_STOPS = new RegExp(
  String.raw`[\d每年月日天元不至最约约按为给予补发奖资助提供达应可须将由从在与和及或并的均上下以左，、。；：（）()《》“”"'\n +%¥·./${TEN}百千万两]|标准(?!化)|缴|减|免|支付|计算|安排|增加|修|改造|建设|维护|运行|运营|安装|开办|投入|收[取费]|分别|各|再|另|共|只|仅|累计|合计|总计|扶持|救助|慰问|支持|拨付|核[定拨算]|成本|保额|保费|[加收补报奖减](?= ?(?:\d|$))`,
);
