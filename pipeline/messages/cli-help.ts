import { CLI_COMPARE_HELP } from './cli-compare.ts';
import { CLI_DIFF_HELP } from './cli-diff.ts';
import { CLI_ELIGIBLE_HELP } from './cli-eligible.ts';
import { CLI_EXPORT_HELP } from './cli-export.ts';
import { CLI_LOOK_HELP } from './cli-look-help.ts';
import { CLI_PUBLISH_HELP } from './cli-publish.ts';
import { CLI_REVIEW_HELP } from './cli-review.ts';
import { CLI_SERVE_HELP } from './cli-serve.ts';
import { CLI_SITE_HELP } from './cli-site.ts';
import { CLI_STORE_HELP } from './cli-store.ts';
import { CLI_SERVICES_HELP } from './services.ts';
import type { Catalogue } from './wording.ts';

/** The words of `--help`: what a command does, its arguments and options, examples. */
export const CLI_HELP = {
  'help-usage': { en: 'Usage:', zh: '用法：' },
  'help-usage-of-all': { en: '<COMMAND> [...]', zh: '<命令> [...]' },
  'help-options-given': { en: '[options]', zh: '[选项]' },
  'help-arguments': { en: 'Arguments:', zh: '参数：' },
  'help-options': { en: 'Options:', zh: '选项：' },
  'help-commands': { en: 'Commands:', zh: '命令：' },
  'help-help': { en: 'show this help', zh: '显示帮助' },
  'help-help-command': { en: 'show the help of a command', zh: '显示某个命令的帮助' },
  'help-version': { en: 'show the version', zh: '显示版本号' },
  'help-lang': {
    en: 'language of what is said: en or zh (else by LC_ALL, LC_MESSAGES, LANG)',
    zh: '提示语言：en 或 zh（默认随 LC_ALL、LC_MESSAGES、LANG）',
  },
  'help-json': { en: 'the result as JSON on standard output', zh: '以 JSON 输出结果' },
  'help-out-read': { en: 'folder that ingest wrote (default: out)', zh: 'ingest 写入的文件夹（默认 out）' },
  'help-out-same': { en: 'the same as --from', zh: '与 --from 相同' },
  'help-fail-on': {
    en: 'exit with 3 when there is any warning (only value: warning)',
    zh: '有警告时以 3 退出（可用值：warning）',
  },

  'help-minsheng': {
    en: 'Turns Chinese notices of basic public services (基本公共服务) into checked records: JSON and SQLite.',
    zh: '把各地的基本公共服务标准、清单读成可核对的记录：JSON 与 SQLite。',
  },
  'help-minsheng-after': {
    en: `
Examples:
  minsheng ingest                          the notices in raw/ into out/
  minsheng inspect notice.docx             how one file is read, and why
  minsheng search 高龄津贴                 which items speak of it
  minsheng explain 330400-2023-standard/2  a record beside its source
  minsheng facts "每人每月不低于60元"      what is read in a sentence
  minsheng compare 老年人福利补贴          one service in every place, side by side
  minsheng eligible --age 64               which services of each place name that age

Exit codes:
  0 fine   1 a file could not be read, or what was asked for is not there
  2 the command line is wrong   3 a quality gate was missed`,
    zh: `
示例：
  minsheng ingest                          读取 raw/，写入 out/
  minsheng inspect 通知.docx               查看一个文件如何识读、依据何在
  minsheng search 高龄津贴                 查找相关项目
  minsheng explain 330400-2023-standard/2  对照原文查看一条记录
  minsheng facts "每人每月不低于60元"      试读一句话
  minsheng compare 老年人福利补贴          同一服务各地对照
  minsheng eligible --age 64               按年龄查各地服务

退出码：
  0 正常   1 有文件未能读取，或所查内容不存在
  2 用法有误   3 未达质量要求`,
  },

  'help-ingest': {
    en: 'read notices and write records: files or folders in, JSON and SQLite out',
    zh: '读取文件或文件夹中的标准、清单，写出 JSON 与 SQLite 记录',
  },
  'help-ingest-paths': {
    en: 'files and folders to read (default: raw)',
    zh: '要读取的文件和文件夹（默认 raw）',
  },
  'help-ingest-out': { en: 'folder to write to (default: out)', zh: '写入的文件夹（默认 out）' },
  'help-ingest-json': {
    en: 'the run report and all counts as JSON on standard output',
    zh: '以 JSON 输出运行报告与各项计数',
  },
  'help-ingest-quiet': { en: 'say nothing but errors', zh: '除错误外不输出任何内容' },
  'help-ingest-dry-run': { en: 'read and check, write nothing', zh: '只读取和核对，不写入' },
  'help-ingest-force': {
    en: 'read every file again, also those that have not changed',
    zh: '全部重新读取，包括未变的文件',
  },
  'help-ingest-rebuild': {
    en: 'make the database and all that is across notices anew, also where nothing changed',
    zh: '数据库及各份文件之间的内容全部重新生成，即使没有变化',
  },
  'help-ingest-drop-failed': {
    en: 'let go of notices that cannot be read any more; else they stay as they were',
    zh: '移除已不能读取的文件的记录（默认沿用旧记录）',
  },
  'help-ingest-into-existing': {
    en: 'write into a folder that holds files of others; they stay',
    zh: '写入已有其他文件的文件夹，原有文件不动',
  },
  'help-ingest-concurrency': {
    en: 'files read at once (default: one a processor, at most 8); changes no byte of the result',
    zh: '读取文件的工作线程数（默认按处理器数，至多 8）；不影响结果',
  },
  'help-ingest-after': {
    en: `
A file that has not changed since the last run is not read again. DIR holds what is given this time and nothing else: to add a
notice, put it into the folder; one that is gone from there, or not given, goes from the output too.
One bad file never stops the others: it is named with its reason, and the exit code is 1.

Examples:
  minsheng ingest                             raw/ into out/
  minsheng ingest notices/ extra.pdf --out db several places into db/
  minsheng ingest --dry-run --json            what would come of it, for a program
  minsheng ingest --quiet --fail-on warning   for a nightly job: silent, 3 if there is any warning

Exit codes: 0 fine, 1 some files failed, 2 the command line is wrong, 3 warnings with --fail-on warning`,
    zh: `
与上次相比未变的文件不再读取。输出文件夹只含本次给出的文件：新增文件请放入文件夹；已移除或未给出的文件，其记录随之移除。
个别文件有误不影响其他文件：逐一说明原因，退出码为 1。

示例：
  minsheng ingest                             读取 raw/，写入 out/
  minsheng ingest notices/ extra.pdf --out db 读取多处，写入 db/
  minsheng ingest --dry-run --json            试运行，结果供程序使用
  minsheng ingest --quiet --fail-on warning   定时任务：不输出，有警告则以 3 退出

退出码：0 正常，1 有文件失败，2 用法有误，3 有警告（--fail-on warning）`,
  },

  'help-demo': {
    en: 'a folder with a notice and a made-up edition after it, and what the commands say of the two',
    zh: '建立演示文件夹：一份文件及其虚构的下一版，并演示各命令如何对照两版',
  },
  'help-demo-dir': {
    en: 'folder to make (default: minsheng-demo); it must not be there, or be empty',
    zh: '要建立的文件夹（默认 minsheng-demo）；须不存在或为空',
  },
  'help-demo-after': {
    en: `
The second edition is made up: its sums, dates and numbers are nobody's policy.

Examples:
  minsheng demo
  minsheng diff 330400-2023-standard 330400-2025-standard --from minsheng-demo/out

Exit codes: 0 made, 1 the folder holds something, 2 the command line is wrong`,
    zh: `
第二版为虚构：其中金额、日期、文号均非真实政策。

示例：
  minsheng demo
  minsheng diff 330400-2023-standard 330400-2025-standard --from minsheng-demo/out

退出码：0 已建立，1 文件夹非空，2 用法有误`,
  },

  'help-by': { en: 'who says so', zh: '更正人或核对人' },
  'help-why': { en: 'the reason, for those who come after', zh: '理由，供后来者查看' },
  'help-raw': { en: 'folder that ingest read (default: raw)', zh: 'ingest 读取的文件夹（默认 raw）' },
  'help-target': {
    en: 'id of a fact, an item or a document, or ITEM_ID#FIELD',
    zh: '要素、项目或文件的编号，或 项目编号#栏目',
  },
  'help-correct': {
    en: 'correct what was read: written beside the notice, applied at each ingest',
    zh: '更正识读结果：写在文件旁，每次 ingest 时采用',
  },
  'help-correct-value': {
    en: 'JSON object of what is right: {"min": 60}, {"source": [[120, 180]]}',
    zh: '正确内容的 JSON 对象：{"min": 60}、{"source": [[120, 180]]}',
  },
  'help-correct-add': { en: 'add a fact to a field, a field or an item', zh: '增补要素、栏目或项目' },
  'help-correct-drop': { en: 'take away what stands there', zh: '去除该处内容' },
  'help-correct-undo': {
    en: 'take the last correction of TARGET back (of a document: the last one at all)',
    zh: '撤回对该对象的最后一条更正（给出文件编号则撤回最后一条）',
  },
  'help-correct-keys': {
    en: 'show what may be set at TARGET, and what stands there',
    zh: '列出该对象可以更正的各项及现有内容',
  },
  'help-correct-after': {
    en: `
What stands there and what will is shown beside the text; what changes nothing is refused, and what does not stand in the
text is told.
A correction names what stands there now. Where a newer reading or file has something else, it is not applied but told
(correction-stale). A field is corrected by ranges of the text as read, never by free text: it always leads to the source.

Examples:
  minsheng correct 330400-2023-standard/2#a-0123abcd '{"min": 60}' --by 王 --why 核对原文
  minsheng correct 330400-2023-standard/2#a-0123abcd --drop --by 王 --why 是文号而非金额
  minsheng correct 330400-2023-standard/2#a-0123abcd --undo
  minsheng correct --keys 330400-2023-standard/2
  minsheng correct 330400-2023-standard/2#standard --add '{"ratios": {"text": "90%", …}}' --by 王 --why 漏读

Exit codes: 0 written   1 the target is not there, or the correction does not hold   2 the command line is wrong`,
    zh: `
写入前显示原文与新旧内容；没有变化的不予写入，原文中没有的予以提示。
更正记下该处现有内容；日后识读结果或原文有变、与之不同的，不采用该更正，并警告 correction-stale。
栏目只按读入文本中的位置更正，不写自由文字，因而始终可回溯原文。

示例：
  minsheng correct 330400-2023-standard/2#a-0123abcd '{"min": 60}' --by 王 --why 核对原文
  minsheng correct 330400-2023-standard/2#a-0123abcd --drop --by 王 --why 是文号而非金额
  minsheng correct 330400-2023-standard/2#a-0123abcd --undo
  minsheng correct --keys 330400-2023-standard/2

退出码：0 已写入，1 对象不存在，或更正不成立，2 用法有误`,
  },
  'help-confirm': {
    en: 'confirm what was read: held against the source, and right',
    zh: '确认识读结果与原文相符',
  },
  'help-confirm-after': {
    en: `
Written beside the notice as a correction that changes nothing; what is confirmed bears review: confirmed while it stays the same.

Examples:
  minsheng confirm 330400-2023-standard/2#a-0123abcd --by 王
  minsheng confirm 330400-2023-standard --by 王

Exit codes: 0 written   1 the target is not there   2 the command line is wrong`,
    zh: `
写在文件旁，不改内容；只要该处内容不变，记录即带 review: confirmed。

示例：
  minsheng confirm 330400-2023-standard/2#a-0123abcd --by 王
  minsheng confirm 330400-2023-standard --by 王

退出码：0 已写入，1 对象不存在，2 用法有误`,
  },
  ...CLI_DIFF_HELP,
  ...CLI_REVIEW_HELP,
  ...CLI_SERVICES_HELP,
  ...CLI_COMPARE_HELP,
  ...CLI_ELIGIBLE_HELP,
  ...CLI_EXPORT_HELP,
  ...CLI_LOOK_HELP,
  ...CLI_PUBLISH_HELP,
  ...CLI_SITE_HELP,
  ...CLI_STORE_HELP,
  ...CLI_SERVE_HELP,
} as const satisfies Catalogue;

export type HelpWord = keyof typeof CLI_HELP;
