/** Words around ratios, as data. All for folded texts. */

/** Verbs that make a figure a difference, not a level: 增加20%, 上浮50%, 减收50%. Followed by 到, 至, 为 they tell a level. */
export const INCREASE: readonly string[] =
  '增加 提高 上浮 上调 增长 提升 上升 上涨 递增 加发 增发 加收 增收 加计 多发 多补 多报销 另加 增 加成 涨价 加价 涨 多交 多缴 多收'.split(
    ' ',
  );
export const DECREASE: readonly string[] =
  '减少 降低 下降 下浮 下调 减收 减发 减免 减征 减缴 缩减 核减 调减 压减 少收 少缴 缩小 免收 免除 免缴 免征 优惠 扣减 扣除 递减 降价 降费 降 减 免 便宜 少交 少付 少发 少领'.split(
    ' ',
  );
/** Nouns for how much something changes: 提高幅度为10%, 降幅不低于20%. The figure is the change itself, and part of nothing. */
export const RATES_OF_CHANGE: readonly (readonly ['increase' | 'decrease', string])[] = [
  [
    'increase',
    '增幅 涨幅 升幅 年增 (?:提高|增加|增长|上涨|上调|上浮|上升|提升|提标|调增|调高)(?:[^，。；、0-9]{2,20}(?:标准|水平|待遇))?的?幅度',
  ],
  ['decrease', '降幅 减幅 跌幅 (?:降低|下降|下调|下浮|减少|减免|缩减|调减|调低)的?幅度'],
];

/** Verbs that take the figure, or the thing it is a part of, as object: 报销50%, 承担费用的30%, 覆盖90%以上的乡镇. */
export const VERBS: readonly string[] =
  '缴纳 缴交 支付 承担 负担 分担 报销 享受 享用 给予 予以 覆盖 发放 补助 补贴 补偿 返还 退还 提取 计提 补发 安排 收取 资助 救助 奖励 完成 实现 保持 维持 控制 用于 拿出 投入 配套 配备 惠及 支持 保障 解决 核定 计发 发给 收缴 领取 代缴 预支 划入 计入 划转 掏 (?<![提上公移成转递社外结缴])交(?![通易流付接替叉纳往]) (?<![起支对交首代垫预给偿拨应实])付(?![费款息出线])'.split(
    ' ',
  );

/** Verbs that are names as well: 失业保险金|领取|地, 最低生活|保障|月标准, 生活|补助|国家基础标准. */
export const NOMINAL_VERBS: readonly string[] =
  '保障 补助 补贴 救助 资助 奖励 领取 缴纳 发放 报销 补偿 支持 控制 配套 支付 提取'.split(' ');

/** Behind one of these a verb is the first half of a noun: 承担部分, 发放标准, 报销比例. */
export const NOUN_TAILS =
  '部分|标准|比例|费|金|额|资金|的|对象|人员|人数|水平|基数|后|前|期|总|比|率|责任|地(?!方)|地区|数额|价款|范围|政策|经费|收入|支出|办法|项目|能力|力度|面积|服务|体系|机构|性|制度';

/** Behind one of these a verb of change names a sum or a time: 提高部分, 减免金额, 提高后. Else it governs what follows (降低费率). */
export const CHANGE_TAILS = '部分|金额|额|后|前(?!款|述|项|条)|的|幅|比率|人员|到|至|为';

/** Words that link a subject to its figure, or to the thing it is a part of. What follows the bar must not follow the word. */
export const LINKS: readonly string[] = [
  '按照',
  '依照',
  '参照',
  '按(?!揭|时|期)',
  '相当于',
  '达到',
  '达(?!标)',
  '(?<![作行认视成])为(?!主|准|期|止)',
  '至(?!少|今)',
  '到(?!位|期|账|岗|龄)',
  '占(?!用|地|比)',
  '(?<=^|[，。；：、（应可]|统一|缴费|均|一律)以(?=上年|上一年|上季|上一季)',
  '(?<![可予难加所得])以(?!上|下|内|及|后|前|外|往|来)',
  '(?<![自理缘])由',
  '(?<![相针面绝核])对(?!象|应|口|于)',
  '对于',
  '(?<![即])将(?!来)',
  '从(?!业|事|学|军|教)',
  '低至',
  '(?<=.{2})(?<!所)在(?!校|职|册|园|编|岗|读|籍|训|学|建|地|外|乡|上述|校|押|任|线|管(?!理|辖)|治(?!疗)|院(?!校)|养(?!老)|聘|保(?!障|险)|享|孕|库|售|役|租(?!赁))',
  '(?<![不])是(?!否)',
  '其中',
  '处(?=违法|应缴|货值)',
  '打(?![工造击卡孔破扰开通消扫印])',
];

/** Nouns that are a figure's own name (报销比例80%), so that nothing is meant to be part of them. */
export const RATE_NOUNS =
  '率|比例|比重|占比|满意度|知晓度|幅度|增幅|降幅|增速|覆盖面|系数|水平|目标|比|折扣|指数|程度|达标情况|(?:个人|单位|职工|企业)缴费';

/** Nouns that a figure may follow without 的 and be a part of: 低保标准150%, 缴费基数60%, 在校生20%, 正常票价50%. */
export const BASE_NOUNS =
  '标准|工资|收入|支出|费用|费|基数|总数|总额|人数|在校生|学生|票价|价格|原价|门票|租金|金额|部分|定额|限额|额度|资金|成本|养老金|投资|总量|待遇|津贴|补贴|指导价|市场价|评估价|保费|价款|基准价|面积|总户数|总人口|资产|价款|贷款|所得|罚款数额|起付线|贫困线|公益金|保险金|公积金|供养金|救助金|抚恤金|低保金|补助金|造价|总价|合同额|成交价|档次|缴费额|应缴额|发生额|所得额|应纳税额|[生儿口户位工员]数|[总产用水电气血销]量';

/** Money that is reimbursed or supported in part: 学费按30%—100%补助, 3万元以上部分按照50%给予救助. */
export const MONEY_NOUNS =
  '费用|费|支出|部分|票价|门票|租金|金额|价款|保费|保险费|电费|水费|资金|医药费|损失';

/** Nouns behind a figure and 的 that name the benefit itself, not its base: 50%的补贴, 70%的比例. */
export const NO_BASE =
  '罚款|罚金|滞纳金|违约金|比例|标准|幅度|补贴|补助|优惠|折扣|救助|待遇|奖励|资助|要求|目标|速度|费率|税率|比率|额度|水平|减免|报销|支持|返还|增幅|人数|资金|经费|补偿|份额|系数|概率|政策|规定|比重|档次|方式|财政补贴|责任';

const byLength = (a: string, b: string): number => b.length - a.length || (a < b ? -1 : 1);
export const anyOf = (words: readonly string[]): string => [...words].sort(byLength).join('|');
