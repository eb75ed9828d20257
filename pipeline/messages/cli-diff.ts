import type { Catalogue } from './wording.ts';

/** What `minsheng diff` says; what the diff itself says stands in diff/render/words.ts. */
export const CLI_DIFF = {
  'cli-diff-nothing': {
    en: 'there is no file {id}, and no document of that id in {out}; it holds: {documents}',
    zh: '没有文件 {id}，{out} 中也没有该编号的文件；现有：{documents}',
  },
  'cli-diff-several': {
    en: '{path} holds {count} notices; give one of them, unpacked',
    zh: '{path} 内有{count}份公告；请解压后给出其中一份',
  },
  'cli-diff-onto-itself': {
    en: '{path} is one of the two that are compared; give another file with --to',
    zh: '{path} 是被比较的文件之一，请用 --to 另选文件',
  },
  'cli-diff-written': { en: '{path} written', zh: '已写入 {path}' },
} as const satisfies Catalogue;

/** The words of `minsheng diff --help`. */
export const CLI_DIFF_HELP = {
  'help-diff': {
    en: 'what changed from one edition to another: items, sums, shares, agencies, texts',
    zh: '对照两版：项目、金额、比例、单位和文字的变更',
  },
  'help-diff-old': {
    en: 'the older edition: id of a document in out, or a file',
    zh: '旧版：out 中的文件编号，或一个文件',
  },
  'help-diff-new': {
    en: 'the newer edition: id of a document in out, or a file',
    zh: '新版：out 中的文件编号，或一个文件',
  },
  'help-diff-format': {
    en: 'text, json, md, html, csv or ndjson (one change a line) (default: text)',
    zh: 'text、json、md、html、csv 或 ndjson（每行一处变更）（默认 text）',
  },
  'help-diff-to': { en: 'write to this file (default: standard output)', zh: '写入此文件（默认标准输出）' },
  'help-diff-exit-code': { en: 'exit with 1 when they differ', zh: '有变更时以 1 退出' },
  'help-diff-after': {
    en: `
A file is read as ingest would read it, with what lies beside it; nothing else is written. Items are paired by what they say,
so that one that was renamed, moved or renumbered is still the same. A new number alone is no difference.

Examples:
  minsheng diff 330400-2021-standard 330400-2023-standard
  minsheng diff old.docx new.pdf --format html --to changes.html
  minsheng diff old.txt new.txt --exit-code --json

Exit codes: 0 fine, 1 one of them cannot be read or is not there (with --exit-code also: they differ), 2 the command line is wrong`,
    zh: `
给出文件时按 ingest 的方式识读（含文件旁的更正），不写入其他内容。项目按内容配对，更名、调整类别、编号变化后仍视为同一项目；
仅编号变化不算变更。

示例：
  minsheng diff 330400-2021-standard 330400-2023-standard
  minsheng diff 旧版.docx 新版.pdf --format html --to 变更.html
  minsheng diff 旧版.txt 新版.txt --exit-code --json

退出码：0 正常，1 有一方不存在或无法读取（加 --exit-code 时也表示有变更），2 用法有误`,
  },
} as const satisfies Catalogue;
