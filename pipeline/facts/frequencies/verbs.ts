/** Verbs of what a service does, as data: what recurs in a notice is told with one of these. */

/** Verbs that carry a noun for the service itself (提供中医调养服务): dropped from an `action` before such a noun. */
export const LIGHT_VERBS: readonly string[] = [
  '组织开展',
  '组织实施',
  '组织举办',
  '提供',
  '开展',
  '举办',
  '组织',
  '进行',
  '实施',
  '享受',
  '接受',
  '安排',
  '举行',
];

const PAYING =
  '发放 发给 拨付 支付 给付 付给 领取 申领 兑付 兑现 兑换 给予 计发 下发 下达 划拨 划转 拨转 拨给 发送 补助 补贴 打卡 打到 打进 存入 缴纳 缴存 缴交 缴费 预缴 汇缴 代扣 扣缴 收取 收缴 结算 清算 结清 对账 报销 返还 代发 直发 打入 汇入 转入 补发 退还 退费 预拨 预收 预付 预发';
const TELLING =
  '发布 公布 公示 公开 通报 通告 公告 张贴 报送 报告 申报 填报 上报 上传 更新 升级 上新 印发 编印 编制 编发 刊发 推送 推出 宣传 宣讲 反馈 统计 录入 填写 登记 签到 汇总 报备 备案 抄送 通知 告知 提交 提供 分析 研判 研究 排名 会商 梳理 归档 存档 记录 建档 预报 播报 晾晒 亮晒 比对 核对 签注 约谈 座谈 恳谈 接访 下访 讲评 调研 督查 督办 督促 暗访 述职';
const CARING =
  '随访 走访 探访 巡访 回访 家访 访视 探视 看望 慰问 联系 拜访 体检 产检 检查 检测 监测 监控 测量 测温 测定 测报 抽检 抽查 抽测 抽样 普查 摸排 盘点 清查 自查 自评 互查 互评 自检 自测 筛查 巡查 巡诊 巡检 巡房 查房 接诊 应诊 开诊 排查 复查 复诊 复测 核查 复核 核验 复评 评估 评价 评定 评审 评比 评议 测评 测试 考核 考评 检验 检疫 检定 年检 年审 审核 审验 审计 审查 认证 认定 确认 校准 校验 标定 清洗 换洗 清洁 打扫 消毒 消杀 通风 保养 养护 维护 维保 检修 清运 清扫 清掏 清淤 清理 疏通 疏浚 保洁 洒水 冲洗 除草 换水 换药 换发 巡逻 巡护 巡视 巡山 巡河 巡线 巡防 巡航 驻点 坐诊 坐班 出诊 接听 受理 值班 值守 服药 访谈 谈话 谈心 问候 询问 探望 陪伴 照护 助浴 助餐 助洁 理发 洗澡 翻身 喂饭 灭鼠 防疫 免疫 驱虫 采样 取样 送检 化验 接种 诊疗 会诊 义诊 指导 辅导 督导 培训 轮训 集训 教育 演练 演习 免费体检';
const STAGING =
  '放映 播放 播出 播映 直播 转播 演出 巡演 展出 展览 巡展 巡讲 巡回 开放 营业 运营 运行 办公 对外服务 观看 参观 观影 观摩 送 送教 送医 送餐 借阅 流通 订购 购买 采购 购置 新增 增长 增加 增添 补充 补植 植树 修剪 配送 赠送 赠阅 投放 投递 投保 供应 供给 更换 轮换 轮岗 轮值 推荐 推介 招募 选派 派驻 派出 资助 改造 建设 新建 完成 接待 覆盖 惠及 受益 服务 召开 召集 参加 参与 调查 调度 监督 制作 征集 评选 表彰 疗养 休养 安装 维修 修缮 训练 锻炼 活动 上课 开课 开讲 开班 上门 授课 讲授 讲解 授徒 传习 排练 复训 进修 研修 学习 交流 路演 对接 配备 入户 下乡 进村 进校园 进社区 下基层 行驶 分享 签订';

const list = (...groups: string[]): string[] =>
  [...groups.flatMap((group) => group.split(' '))].sort((a, b) => b.length - a.length);

const VERBS: readonly string[] = [...LIGHT_VERBS, ...list(PAYING, TELLING, CARING, STAGING)].sort(
  (a, b) => b.length - a.length,
);

/** Verbs that alone, with a period and no count, say that something recurs; words that are as often nouns are not among them. */
const NOT_ALONE = new Set(
  '补助 补贴 登记 记录 通知 公告 免疫 照护 陪伴 受益 惠及 覆盖 审计 预报 缴费 询问 收取 报销 告知 理发 洗澡 下乡 进村 进校园 进社区 下基层 讲解 学习 交流 对接 进修 升级 监控 研究 通风 养护 认定 确认 审查 流通 派出 行驶 分享 服务 活动 建设 教育 训练 锻炼 联系 完成 展览 增长 增加 流通 配备 检验 参与 接受 参加 调度 改造 新建 入户 指导 演出'.split(
    ' ',
  ),
);
const RECURRING_VERBS: readonly string[] = VERBS.filter((verb) => !NOT_ALONE.has(verb));

/** One of the words, the longest that fits: by their first characters, so that most places are passed over at once. */
function oneOf(words: readonly string[]): string {
  const byFirst = new Map<string, string[]>();
  for (const word of words) byFirst.set(word[0]!, [...(byFirst.get(word[0]!) ?? []), word.slice(1)]);
  const groups = [...byFirst].map(([first, rests]) =>
    rests.length === 1 ? first + rests[0] : `${first}(?:${rests.join('|')})`,
  );
  return `(?:(?=[${[...byFirst.keys()].join('')}])(?:${groups.join('|')}))`;
}

export const VERB = oneOf(VERBS);
export const RECURRING_VERB = oneOf(RECURRING_VERBS);
export const PAYING_VERB = oneOf(list(PAYING));
