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

const PAYING = '发放 发给 拨付 支付 给付 领取 兑付 兑现 给予 计发 下发 划拨 发送 补助 补贴 打卡';
const TELLING = '发布 公布 公示 公开 公告 通报 通告 上报 报送 报告 更新 印发 编印 编制 推送 宣传 反馈 统计';
const CARING =
  '随访 走访 探访 巡访 回访 家访 访视 探视 看望 慰问 联系 体检 检查 检测 监测 抽检 抽查 筛查 巡查 巡诊 巡检 排查 复查 核查 复核 复评 评估 评价 评定 测评 测试 考核 考评 检验 清洗 消毒 保养 维护 检修 清运 清扫 接种 诊疗 义诊 指导 辅导 督导 培训 轮训 教育 演练 免费体检';
const STAGING =
  '放映 播放 播出 演出 巡演 展出 展览 开放 观看 参观 观影 送 借阅 流通 订购 购买 采购 购置 新增 增长 增加 增添 补充 配送 赠送 赠阅 投放 投递 供应 供给 更换 轮换 推荐 推介 招募 选派 派驻 资助 改造 建设 新建 完成 接待 服务 召开 参加 参与 调查 调度 监督 制作 征集 评选 表彰 疗养 休养 安装 维修 修缮 训练 锻炼 活动 上课 授课 配备 入户';

const list = (...groups: string[]): string[] =>
  [...groups.flatMap((group) => group.split(' '))].sort((a, b) => b.length - a.length);

const VERBS: readonly string[] = [...LIGHT_VERBS, ...list(PAYING, TELLING, CARING, STAGING)].sort(
  (a, b) => b.length - a.length,
);

/** Verbs that alone, with a period and no count, say that something recurs; words that are as often nouns are not among them. */
const NOT_ALONE = new Set(
  '补助 补贴 服务 活动 建设 教育 训练 锻炼 联系 完成 展览 增长 增加 流通 配备 检验 参与 接受 参加 调度 改造 新建 入户 指导 演出'.split(
    ' ',
  ),
);
const RECURRING_VERBS: readonly string[] = VERBS.filter((verb) => !NOT_ALONE.has(verb));

export const VERB = `(?:${VERBS.join('|')})`;
export const RECURRING_VERB = `(?:${RECURRING_VERBS.join('|')})`;
