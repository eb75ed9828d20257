import type { Catalogue } from './wording.ts';

/** Why something is asked first: what facts tell of themselves and of where they stand. */
export const REVIEW_REASONS = {
  'no-period': { en: 'a count without a period', zh: '有次数而无周期' },
  'no-subject': {
    en: 'one of several in its field, and names nobody',
    zh: '同栏有多条，而此条未见所指',
  },
  joined: { en: 'stands across a joint that reading closed', zh: '跨越识读时接合的断行' },
  'beside-lost-heading': { en: 'beside a lost heading', zh: '紧邻缺失的标题' },
  'in-doubtful-field': { en: 'a warning on its field', zh: '所在栏目有警告' },
  'unsure-layout': { en: 'the layout is not sure', zh: '版式把握不足' },
} as const satisfies Catalogue;

/** What `minsheng review` says: how a person is asked, what was found. */
export const CLI_REVIEW = {
  'review-none': { en: 'nothing is left to review here', zh: '此处没有待核对的内容' },
  'review-none-doubtful': {
    en: 'nothing doubtful is left to review here; --sample N asks about the rest at random',
    zh: '此处没有存疑待核对的内容；其余可用 --sample N 随机抽样核对',
  },
  'review-more': {
    en: '{count} of {total} are shown; --limit N shows more',
    zh: '共{total}条，仅显示{count}条；可用 --limit N 增加',
  },
  'review-who': { en: 'who are you (as it will stand under "by")? ', zh: '核对人（记入 by）：' },
  'review-head': { en: '{no} of {total} · score {score}', zh: '第{no}条，共{total}条 · 存疑分{score}' },
  'review-ask': {
    en: '[c]onfirm  [s]kip  [w]rong  [u]ndo  [q]uit > ',
    zh: '[c] 无误  [s] 跳过  [w] 有误  [u] 撤回  [q] 结束 > ',
  },
  'review-keys': { en: 'c, s, w, u or q', zh: '请输入 c、s、w、u 或 q' },
  'review-nothing-to-undo': { en: 'nothing was answered before', zh: '此前没有已核对的条目' },
  'review-undone': { en: 'taken back', zh: '已撤回' },
  'review-how': {
    en: 'what is right, as JSON ({example}), `drop` if it should not be there, or Enter to write it later > ',
    zh: '正确的内容（JSON，如{example}）；不应有此条则输入 drop；回车稍后再写 > ',
  },
  'review-why': { en: 'why (Enter: does not agree with the source)? ', zh: '理由（回车：与原文不符）：' },
  'review-why-usual': { en: 'does not agree with the source', zh: '与原文不符' },
  'review-later': { en: 'to be written later:', zh: '可稍后写入：' },
  'review-confirmed': { en: 'confirmed', zh: '已记为无误' },
  'review-corrected': { en: 'corrected', zh: '已更正' },
  'review-end': {
    en: '{confirmed} confirmed, {corrected} corrected, {skipped} skipped. `minsheng ingest` applies what was written',
    zh: '无误{confirmed}条，更正{corrected}条，跳过{skipped}条。运行 minsheng ingest 后生效',
  },
  'review-kind': { en: 'kind', zh: '类别' },
  'review-facts': { en: 'facts', zh: '要素' },
  'review-was-confirmed': { en: 'confirmed', zh: '无误' },
  'review-was-corrected': { en: 'corrected', zh: '更正' },
  'review-was-dropped': { en: 'dropped', zh: '去除' },
  'review-was-added': { en: 'added', zh: '增补' },
  'review-sampled': { en: 'sampled', zh: '抽样' },
  'review-answered': { en: 'answered', zh: '已核对' },
  'review-wrong': { en: 'wrong', zh: '有误' },
  'review-rate': { en: 'rate of errors (95%)', zh: '差错率（95%区间）' },
  'review-sample-needed': {
    en: 'no rate without a sample: what is most doubtful is no picture of the rest. --sample N draws one',
    zh: '未抽样则不计差错率：最存疑的不能代表全部。可用 --sample N 抽样',
  },
  'review-sample-open': {
    en: 'the rate is of the {answered} answered of {sampled} sampled; what the reading missed is not in it',
    zh: '差错率按抽样{sampled}条中已核对的{answered}条计；漏读的不在其内',
  },
} as const satisfies Catalogue;

export const CLI_REVIEW_HELP = {
  'help-review': {
    en: 'what to hold against the source first, or a random sample of it; answers are written beside the notice',
    zh: '按存疑程度或随机抽样核对识读结果，结果写在文件旁',
  },
  'help-review-kind': {
    en: 'only these: amounts, ratios, frequencies, ages, citations, payers, references, quantities, fields, items, documents',
    zh: '仅此类：amounts、ratios、frequencies、ages、citations、payers、references、quantities、fields、items、documents',
  },
  'help-review-document': { en: 'only this document, by its id', zh: '仅此文件（编号）' },
  'help-review-place': {
    en: 'only notices of these places: parts of their names, or codes',
    zh: '仅这些地区：名称的一部分或代码',
  },
  'help-review-sample': { en: 'a random sample of N facts of each kind', zh: '每类随机抽取 N 条' },
  'help-review-seed': {
    en: 'another sample: the same seed always draws the same (default: 1)',
    zh: '抽样种子：同一种子所抽相同（默认 1）',
  },
  'help-review-limit': { en: 'at most N (a list: 20)', zh: '最多 N 条（列表默认 20）' },
  'help-review-list': { en: 'print the list, ask nothing', zh: '只列出，不逐条询问' },
  'help-review-summary': {
    en: 'how many are confirmed and corrected; with --sample the rate of errors',
    zh: '已核对、已更正的数目；与 --sample 同用则计差错率',
  },
  'help-review-after': {
    en: `
Most doubtful first: each reason weighs something and is shown (a value carried from before 3, a count without a period 4 …).
On a terminal each is shown in its field and asked for; elsewhere, and with --list or --json, the list is printed.
What was confirmed or corrected already is not asked again. Answers are what \`confirm\` and \`correct\` write.
A sample is asked in random order, so that what was answered before you stop is a sample too.

Examples:
  minsheng review --by 王
  minsheng review --kind amounts --place 嘉兴 --list
  minsheng review --sample 50 --seed audit-1 --by 王
  minsheng review --sample 50 --seed audit-1 --summary

Exit codes: 0 fine   1 there is nothing to review from   2 the command line is wrong`,
    zh: `
最存疑者在前：每个理由各有分值（沿用前文 3、有次数而无周期 4、栏目有警告 1……）并逐一列出。
在终端中逐条显示并询问；其他情形或用 --list、--json 时只列出。已核对或更正的不再问。
核对结果的写法与 confirm、correct 相同。抽样按随机次序提问，中途停止，已核对的仍是随机样本。

示例：
  minsheng review --by 王
  minsheng review --kind amounts --place 嘉兴 --list
  minsheng review --sample 50 --seed audit-1 --by 王
  minsheng review --sample 50 --seed audit-1 --summary

退出码：0 正常，1 没有可核对的内容，2 用法有误`,
  },
} as const satisfies Catalogue;
