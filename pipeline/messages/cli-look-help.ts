import type { Catalogue } from './wording.ts';

/** `--help` of the commands that look: inspect, explain, print, facts, search, check. */
export const CLI_LOOK_HELP = {
  'help-inspect': {
    en: 'how one file is read: which layout and why, its outline, what was cleaned, what is unclaimed',
    zh: '查看一个文件如何识读：版式及依据、结构、清理内容、未归类内容',
  },
  'help-inspect-file': { en: 'the file; nothing is written', zh: '要查看的文件；不写入任何内容' },
  'help-inspect-after': {
    en: `
Works for a file that is no notice too: it says what was found in it, and exits with 1.

Examples:
  minsheng inspect raw/notice.txt
  minsheng inspect notice.pdf --json | jq .layouts

Exit codes: 0 a notice, 1 no notice or not readable, 2 the command line is wrong`,
    zh: `
对并非标准、清单的文件同样可用：说明从中看到了什么，并以 1 退出。

示例：
  minsheng inspect raw/notice.txt
  minsheng inspect notice.pdf --json | jq .layouts

退出码：0 是标准或清单，1 不是或无法读取，2 用法有误`,
  },
  'help-explain': {
    en: 'a record beside its place in the source, with its facts marked',
    zh: '对照原文查看一条记录，标出其中要素',
  },
  'help-explain-id': {
    en: 'id of an item, or of a fact (…#a-1234abcd)',
    zh: '项目编号，或要素编号（…#a-1234abcd）',
  },
  'help-explain-field': {
    en: 'one field only: audience, content, standard, funding, lead_agency, implementing_agency, other.0',
    zh: '只看一个栏目：audience、content、standard、funding、lead_agency、implementing_agency、other.0',
  },
  'help-explain-after': {
    en: `
Examples:
  minsheng explain 330400-2023-standard/2
  minsheng explain 330400-2023-standard/2 standard
  minsheng explain 330400-2023-standard/2 --json

Exit codes: 0 fine, 1 there is no such record, 2 the command line is wrong`,
    zh: `
示例：
  minsheng explain 330400-2023-standard/2
  minsheng explain 330400-2023-standard/2 standard
  minsheng explain 330400-2023-standard/2 --json

退出码：0 正常，1 没有这条记录，2 用法有误`,
  },
  'help-check': {
    en: 'the quality gate: is the folder whole, do its records keep the contract, what warnings are there',
    zh: '质量检查：结果是否完好、记录是否符合约定、有哪些警告',
  },
  'help-check-out': { en: 'folder that ingest wrote (default: out)', zh: 'ingest 写入的文件夹（默认 out）' },
  'help-check-after': {
    en: `
Looked at: every file against index.json and its schema; every form, place, slice and id of the records; that each character
of a source is accounted for once; every row of the database against the JSON files; works against citations.

Examples:
  minsheng check
  minsheng check db --fail-on warning

Exit codes: 0 fine, 1 there is no such folder, 2 the command line is wrong, 3 the gate was missed`,
    zh: `
检查内容：各文件与 index.json、schema 是否一致；记录中各值的写法、位置、引文和编号；原文每个字是否恰归类一次；
数据库各行与 JSON 是否一致；被引文件与引用是否对应。

示例：
  minsheng check
  minsheng check db --fail-on warning

退出码：0 正常，1 没有该文件夹，2 用法有误，3 未达要求`,
  },
  'help-print': {
    en: 'a notice as Markdown, for people to read and for ingest to read back',
    zh: '将一份文件输出为 Markdown，便于阅读，也可重新读入',
  },
  'help-print-what': {
    en: 'id of a document in --from, or a file, read as ingest would read it',
    zh: '--from 中的文件编号，或一个文件（按 ingest 的方式读取）',
  },
  'help-print-after': {
    en: `
The head block holds what is known of the document; headings, items and fields follow in order. What is printed reads back to
the same items, fields and facts.

Examples:
  minsheng print 330400-2023-standard
  minsheng print 330400-2023-standard --out jiaxing.md
  minsheng print raw/notice.docx

Exit codes: 0 fine, 1 there is no such document or it cannot be read, 2 the command line is wrong`,
    zh: `
开头为文件的基本信息，其后依次为标题、项目和各栏。输出结果可重新读入，得到相同的项目、栏目和要素。

示例：
  minsheng print 330400-2023-standard
  minsheng print 330400-2023-standard --out jiaxing.md
  minsheng print raw/notice.docx

退出码：0 正常，1 没有这份文件或无法读取，2 用法有误`,
  },
  'help-facts': {
    en: 'the amounts, ratios, frequencies, ages, citations and quantities of a text',
    zh: '识读一段文字中的金额、比例、频次、年龄、依据和数量',
  },
  'help-facts-text': {
    en: 'the text in quotes, or - for standard input',
    zh: '加引号的文字，或用 - 读取标准输入',
  },
  'help-facts-after': {
    en: `
Examples:
  minsheng facts "每人每月不低于60元"
  pbpaste | minsheng facts - --json

Exit codes: 0 fine, 2 the command line is wrong`,
    zh: `
示例：
  minsheng facts "每人每月不低于60元"
  pbpaste | minsheng facts - --json

退出码：0 正常，2 用法有误`,
  },
  'help-search': {
    en: 'items whose text holds all these words, the best first',
    zh: '查找含有全部所给词语的项目，按相关程度排列',
  },
  'help-search-query': {
    en: 'words, apart by blanks; one and two characters will do',
    zh: '词语，以空格分开；一两个字也可',
  },
  'help-search-limit': { en: 'at most so many (default: 20)', zh: '至多显示的条数（默认 20）' },
  'help-search-after': {
    en: `
Traditional and full-width spellings are one with the simplified ones.

Examples:
  minsheng search 高龄津贴
  minsheng search 老年人 60周岁 --limit 5

Exit codes: 0 fine, 1 there is nothing to search in, 2 the command line is wrong`,
    zh: `
繁体、全角写法与简体同等对待。

示例：
  minsheng search 高龄津贴
  minsheng search 老年人 60周岁 --limit 5

退出码：0 正常，1 没有可检索的内容，2 用法有误`,
  },
} as const satisfies Catalogue;
