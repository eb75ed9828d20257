/** What names of benefits and services are made of, and what the heads of a law, a plan or a guide are made of: words alone. */

const alternatives = (list: string): string => list.trim().split(/\s+/u).join('|');

/** The last word of a benefit's name, folded. */
const GIVEN = alternatives(`
  补贴 补助 补助金 津贴 贴息 贴补 奖励 奖补 奖扶 奖助 扶助 资助 救助 援助 帮扶 济助 补偿 代偿 返还 减免 免除 豁免
  \\p{Han}{1,4}金 \\p{Han}{0,3}贷款 \\p{Han}{2,4}保险 保险费 供养 抚养 生活费 安家费 抚恤 优抚 褒扬 优待 优惠 待遇
  保障 服务 低保 低保金 关爱 照护 照料 护理 托养 托育 康复 体检 筛查 接种 随访 访视 探访 走访 慰问 关怀
  培训 见习 介绍 指导 援助 招聘 安置 助学 助餐 助浴 助医 助葬 助老 助残 殡葬 安葬 奠仪 认养 领养 通道
  改造 配租 岗位 绿卡 优待证 护照
`);
/** 免学杂费, 免费乘车; 全额补助80元 is none. */
const FREE = '免(?:收|缴|交)?\\p{Han}{0,4}费|免费\\p{Han}{2,8}';
/** What may follow the word: 政策, 計畫, （省级）; 稅務獎勵類. */
const BEHIND = '(?:的?(?:政策|项目|制度|计[划画]|类|工作|办理|发放|申领|申请|措施))?';
const BENEFIT = pattern(`(?:${GIVEN}|${FREE})${BEHIND}$`);

/** Parts of a law, a plan, a guide or one service: no name of a benefit. */
const PART = pattern(
  `^(?:${alternatives(`
    总则 附则 前言 概述 背景 目的 意义 目标 原则 法律责任 监督管理 组织保障 组织领导 工作保障 服务保障 实施保障 政策保障
    基本情况 基本信息 主要内容 重点任务 主要任务 总体要求 工作要求 政策支持 保障机制 经费保障 资金保障 服务供给
  `)})$`,
);
/** Verbs that a plan's tasks begin with: 加大…, 健全…. */
const TASK = pattern(
  `^(?:${alternatives(`
    加大 加强 加快 落实 强化 推进 推动 健全 建立 建设 规范 做好 扩大 调整 提升 提高 优化 坚持 严格 深化 发挥 明确 统筹
    开展 拓展 引导 完善 构建 打造 鼓励 支持 实施 给予 发放 改善 增强 创新 着力 全面 切实 进一步 继续 持续
  `)})`,
);
const QUESTION = /[?]$|(?:怎么|怎样|如何|哪些|什么|多少|是否|能否|可否|谁)(?!都)/u;
const BRACKETS = /\([^()]{1,40}\)$/u;

function pattern(source: string): RegExp {
  return new RegExp(source.replaceAll('\\p{Han}', '\\p{Script=Han}'), 'u');
}

/** What a name's words say that it is; `other` where they say nothing. */
export type NameKind = 'benefit' | 'part' | 'task' | 'question' | 'other';

/** @param name folded, without its number */
export function kindOfName(name: string): NameKind {
  const bare = name.replace(BRACKETS, '').replace(/\s+/gu, '');
  if (QUESTION.test(bare)) return 'question';
  if (PART.test(bare)) return 'part';
  if (TASK.test(bare)) return 'task';
  return BENEFIT.test(bare) ? 'benefit' : 'other';
}
