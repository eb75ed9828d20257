import { CLI_CHECK } from './cli-check.ts';
import { CLI_COMPARE } from './cli-compare.ts';
import { CLI_CORRECT } from './cli-correct.ts';
import { CLI_DIFF } from './cli-diff.ts';
import { CLI_ELIGIBLE } from './cli-eligible.ts';
import { CLI_EXPORT } from './cli-export.ts';
import { CLI_INSPECT } from './cli-inspect.ts';
import { CLI_PUBLISH } from './cli-publish.ts';
import { CLI_REVIEW } from './cli-review.ts';
import { CLI_SERVE } from './cli-serve.ts';
import { CLI_SITE } from './cli-site.ts';
import { CLI_STORE } from './cli-store.ts';
import { CLI_SERVICES } from './services.ts';
import type { Catalogue } from './wording.ts';

/** What the commands say: results in words, and errors with what to do. Help texts stand in cli-help.ts. */
export const CLI = {
  'cli-error': { en: 'error: {message}', zh: '错误：{message}' },
  'cli-try-help': { en: 'Try: minsheng {command}--help', zh: '用法见：minsheng {command}--help' },
  'cli-unknown-command': { en: 'there is no command {what}', zh: '没有 {what} 这个命令' },
  'cli-unknown-option': { en: 'there is no option {what}', zh: '没有 {what} 这个选项' },
  'cli-missing-argument': { en: '{what} is missing', zh: '缺少参数 {what}' },
  'cli-missing-value': { en: 'the option {what} needs a value', zh: '选项 {what} 需要给出值' },
  'cli-excess-arguments': {
    en: 'too many arguments; put a text that has blanks in quotes',
    zh: '参数过多；含空格的文字请加引号',
  },
  'cli-bad-value': {
    en: '{what}: {value} will not do; {allowed}',
    zh: '{what} 的值 {value} 无效；{allowed}',
  },
  'cli-did-you-mean': { en: 'did you mean {what}?', zh: '是否要用 {what}？' },
  'cli-both': { en: 'give {one} or {other}, not both', zh: '{one} 与 {other} 只能给出一个' },
  'cli-allowed-number': {
    en: 'give a whole number from {least} to {most}',
    zh: '请给出 {least} 到 {most} 的整数',
  },
  'cli-allowed-words': { en: 'give one of: {words}', zh: '可用的值：{words}' },
  'cli-page-in-the-way': {
    en: '{path} is there and says something else: name another file with --out, or overwrite it with --force',
    zh: '{path} 已存在且内容不同：请用 --out 另指文件，或用 --force 覆盖',
  },
  'cli-disk': {
    en: '{path}: the system refuses ({reason}). Check the path and its permissions',
    zh: '{path}：系统拒绝（{reason}）。请检查路径和权限',
  },
  'cli-disk-ENOSPC': {
    en: '{path}: the disk is full; make room and run again',
    zh: '{path}：磁盘已满，请腾出空间后重新运行',
  },
  'cli-disk-EACCES': {
    en: '{path}: there is no permission; change it, or give another folder with --out',
    zh: '{path}：没有权限，请修改权限，或用 --out 另选文件夹',
  },
  'cli-disk-ENOENT': {
    en: '{path}: there is no such folder, and none can be made there; check the path, or give another folder with --out',
    zh: '{path}：没有这个文件夹，也无法新建，请检查路径，或用 --out 另选文件夹',
  },
  'cli-disk-EROFS': {
    en: '{path}: the disk is read-only; give another folder with --out',
    zh: '{path}：磁盘只读，请用 --out 另选文件夹',
  },
  'cli-disk-EEXIST': {
    en: '{path} is a file where a folder is needed; give another folder with --out',
    zh: '{path} 是文件而非文件夹，请用 --out 另选文件夹',
  },
  'cli-disk-ENOTDIR': {
    en: '{path}: a file stands where a folder is needed; check the path',
    zh: '{path}：路径中有文件而非文件夹，请检查路径',
  },
  'cli-disk-EISDIR': {
    en: '{path} is a folder where a file is needed; remove or rename it',
    zh: '{path} 是文件夹而非文件，请移除或改名',
  },
  'cli-database': {
    en: '{path} cannot be searched ({reason}). Run `minsheng ingest` again',
    zh: '{path} 无法检索（{reason}）。请重新运行 minsheng ingest',
  },

  'cli-col-notice': { en: 'notice', zh: '文件' },
  'cli-col-state': { en: 'state', zh: '状态' },
  'cli-col-layout': { en: 'layout', zh: '版式' },
  'cli-col-items': { en: 'items', zh: '项目' },
  'cli-col-warnings': { en: 'warnings', zh: '警告' },
  'cli-total': { en: 'total', zh: '合计' },
  'cli-failed': { en: 'failed: {message}', zh: '失败：{message}' },
  'cli-failed-file': { en: 'failed: {path}: {message}', zh: '失败：{path}：{message}' },
  'cli-gone-file': {
    en: 'gone: {path} is not in what was read this time, {document} leaves {out}',
    zh: '移除：本次所读中没有 {path}，{out} 中的 {document} 随之移除',
  },
  'cli-gone-file-dry': {
    en: 'gone: {path} is not in what was read this time, {document} would leave {out}',
    zh: '移除：本次所读中没有 {path}，{out} 中的 {document} 如写入结果，将随之移除',
  },
  'cli-gone-source': {
    en: 'gone: {path} is not in what was read this time; {document} stands in another file and stays',
    zh: '移除：本次所读中没有 {path}；{document} 另有文件，予以保留',
  },
  'cli-warning': { en: 'warning: {message}', zh: '警告：{message}' },
  'cli-fewer-items': {
    en: '{id} held {before} item[s] before and holds {now} now ({path}): a file cut short, or another edition under the same name? `minsheng inspect` shows what is read in it',
    zh: '{id} 原有{before}项，现有{now}项（{path}）：文件是否被截断，或为同名的另一版本？可用 minsheng inspect 查看读到的内容',
  },
  'cli-stale-summary': {
    en: '{count} correction[s] no longer [applies|apply]:',
    zh: '有{count}条更正不再适用：',
  },
  'cli-stale': {
    en: '{target}: {reason} ({by}, {on}: {why})',
    zh: '{target}：{reason}（{by}，{on}：{why}）',
  },
  'cli-kept': {
    en: 'kept: {path} cannot be read now: {message}. {document} stays as it was read before',
    zh: '沿用：{path} 现在不能读取：{message}。{document} 保持以前读取的记录',
  },
  'cli-kept-summary': {
    en: 'kept as they were, because their files cannot be read now (they count as failed, the exit code is 1): {documents}. To let them go: --drop-failed',
    zh: '因文件现在不能读取而沿用旧记录（计入失败，退出码为 1）：{documents}。如要移除，请用 --drop-failed',
  },
  'cli-set-aside': {
    en: 'changed by hand: {path} was not as minsheng wrote it; what it held is kept as {kept}',
    zh: '已被改动：{path} 与 minsheng 所写不同，原内容保留为 {kept}',
  },
  'cli-alternate': {
    en: 'same document: {path} gives the same items as {document}, which is counted once',
    zh: '内容重复：{path} 与 {document} 项目相同，只计一份',
  },
  'cli-edition-diff': {
    en: '{old} → {new}: {changed} changed, {added} added, {removed} removed, {split} split, {merged} merged',
    zh: '{old} → {new}：变更{changed}、新增{added}、取消{removed}、拆分{split}、合并{merged}',
  },
  'cli-edition-hint': {
    en: 'what changed, item by item: minsheng diff {old} {new} --from {out}',
    zh: '逐项变更可查看：minsheng diff {old} {new} --from {out}',
  },
  'cli-summary': {
    en: '{read} read, {reused} unchanged, {failed} failed, {removed} gone; {works} work[s], {checks} check[s]; {seconds} s',
    zh: '读取{read}份，未变{reused}份，失败{failed}份，移除{removed}份；被引文件{works}份，跨文件核对{checks}条；用时{seconds}秒',
  },
  'cli-written': {
    en: '{out}: {written} file[s] written, {unchanged} as they were, {removed} removed. Open {out}/minsheng.sqlite, or: minsheng check {out}',
    zh: '{out}：写入{written}个数据文件，{unchanged}个未变，移除{removed}个。可打开 {out}/minsheng.sqlite，或运行 minsheng check {out}',
  },
  'cli-nothing-read': {
    en: 'nothing could be read: {out} stays as it is',
    zh: '没有可读取的文件：{out} 保持不变',
  },
  'cli-dry-run': { en: 'dry run: nothing was written', zh: '试运行：未写入任何文件' },
  'cli-gate-warnings': {
    en: 'gate missed: {count} warning[s] (--fail-on warning)',
    zh: '未达要求：有{count}条警告（--fail-on warning）',
  },

  'cli-one-file': {
    en: '{path} is a folder; give one file, or run: minsheng ingest {path}',
    zh: '{path} 是文件夹；请给出一个文件，或运行 minsheng ingest {path}',
  },
  'cli-line': { en: 'line {line}', zh: '第{line}行' },
  'cli-lines': { en: 'lines {from}–{to}', zh: '第{from}—{to}行' },
  'cli-more': { en: '… and {count} more', zh: '……另有{count}项未列出' },
  'cli-none': { en: 'none', zh: '无' },

  'cli-date-signed': { en: 'signed {date}', zh: '成文 {date}' },
  'cli-date-printed': { en: 'printed {date}', zh: '印发 {date}' },
  'cli-date-effective': { en: 'in force {date}', zh: '施行 {date}' },
  'cli-date-expires': { en: 'until {date}', zh: '有效期至 {date}' },
  'cli-declared-counts': {
    en: '{domains} domain[s], {aspects} aspect[s], {items} item[s]',
    zh: '{domains}个领域、{aspects}个方面、{items}个项目',
  },

  'cli-explain-not-id': {
    en: '{id} is no id of an item. Ids look like 330400-2023-standard/2; `minsheng search WORD` finds them',
    zh: '{id} 不是项目编号。编号形如 330400-2023-standard/2，可用 minsheng search 查找',
  },
  'cli-explain-no-document': {
    en: '{out} holds no document {id}; it holds: {documents}',
    zh: '{out} 中没有文件 {id}；现有：{documents}',
  },
  'cli-explain-no-item': {
    en: '{document} has no item {id}; its items run from {first} to {last}',
    zh: '{document} 中没有项目 {id}；其项目自 {first} 至 {last}',
  },
  'cli-explain-no-field': {
    en: '{id} has no field {field}; it has: {fields}',
    zh: '{id} 没有栏目 {field}；现有：{fields}',
  },
  'cli-explain-no-fact': { en: '{id} has no fact {fact}', zh: '{id} 没有编号为 {fact} 的要素' },
  'cli-explain-source': { en: 'source', zh: '原文' },
  'cli-explain-record': { en: 'record', zh: '记录' },
  'cli-explain-no-facts': { en: 'no facts in this field', zh: '本栏目无要素' },
  'cli-explain-no-fields': { en: 'this item has no fields of its own', zh: '本项目未列栏目' },
  'cli-explain-marks': {
    en: 'marks: ⟦a fact⟧¹ is number 1 below, ⟪what reading took away⟫',
    zh: '标记：⟦要素⟧¹ 即下列第1条，⟪清理掉的字⟫',
  },

  'cli-facts-none': { en: 'no facts were found', zh: '未识别到要素' },
  'cli-facts-no-text': {
    en: 'there is no text; give a sentence in quotes, or - for standard input',
    zh: '没有文字；请用引号给出一句话，或用 - 读取标准输入',
  },
  'cli-search-none': { en: 'no item holds {query}', zh: '没有含“{query}”的项目' },
  'cli-search-no-words': { en: 'there is no word in {query} to look for', zh: '“{query}”中没有可检索的字词' },
  'cli-search-more': {
    en: 'the first {count} are shown; --limit N shows more',
    zh: '仅显示前{count}条，可用 --limit N 增加',
  },

  'cli-yuan': { en: '{n} yuan', zh: '{n}元' },
  'cli-at-least': { en: 'at least {n}', zh: '不低于{n}' },
  'cli-at-most': { en: 'at most {n}', zh: '不超过{n}' },
  'cli-about': { en: 'about {n}', zh: '约{n}' },
  'cli-from-to': { en: '{min} to {max}', zh: '{min}至{max}' },
  'cli-per': { en: 'per {what}', zh: '每{what}' },
  'cli-every-one': { en: 'every {unit}', zh: '每{unit}' },
  'cli-every': { en: 'every {n} {unit}s', zh: '每{n}{unit}' },
  'cli-average': { en: 'on average', zh: '平均' },
  'cli-points': { en: '{n} point[s]', zh: '{n}个百分点' },
  'cli-times': { en: '{n} time[s]', zh: '{n}倍' },
  'cli-of': { en: 'of: {what}', zh: '基数：{what}' },
  'cli-subject': { en: 'subject: {what}', zh: '对象：{what}' },
  'cli-action': { en: 'action: {what}', zh: '事项：{what}' },
  'cli-schedule': { en: 'at: {what}', zh: '时点：{what}' },
  'cli-issuers': { en: 'issuers: {what}', zh: '发文机关：{what}' },
  'cli-for': { en: 'for: {what}', zh: '用于：{what}' },
  'cli-trial': { en: 'trial', zh: '试行' },

  'cli-demo-not-empty': {
    en: '{path} is there and not empty: name a folder that is not there',
    zh: '{path} 已存在且非空：请指定一个尚不存在的文件夹',
  },
  'cli-demo-made-up': {
    en: '{path} is a made-up edition: its sums, dates and numbers are nobody’s policy',
    zh: '{path} 为虚构版本：其中金额、日期、文号均非真实政策',
  },
  ...CLI_CORRECT,
  ...CLI_DIFF,
  ...CLI_REVIEW,
  ...CLI_SERVICES,
  ...CLI_COMPARE,
  ...CLI_ELIGIBLE,
  ...CLI_EXPORT,
  ...CLI_CHECK,
  ...CLI_INSPECT,
  ...CLI_PUBLISH,
  ...CLI_SITE,
  ...CLI_STORE,
  ...CLI_SERVE,
} as const satisfies Catalogue;

export type CliWord = keyof typeof CLI;
