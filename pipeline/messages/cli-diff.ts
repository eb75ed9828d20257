import type { Catalogue } from './wording.ts';

/** What `minsheng diff` says; what the diff itself says stands in diff/render/words.ts. */
export const CLI_DIFF = {
  'cli-diff-nothing': {
    en: 'there is no file {id}, and no document of that id in {out}; it holds: {documents}',
    zh: '没有文件 {id}，{out} 中也没有该编号的文件；现有：{documents}',
  },
  'cli-diff-several': {
    en: '{path} holds {count} notice[s]; give one of them, unpacked',
    zh: '{path} 内有{count}份文件；请解压后给出其中一份',
  },
  'cli-diff-onto-itself': {
    en: '{path} is one of what is compared, or a file that ingest wrote; give another file with --out',
    zh: '{path} 是所对照的文件之一，或是结果文件夹中的文件，请用 --out 另选文件',
  },
  'cli-diff-one-folder': {
    en: '{path} is a folder and the other is none; give two documents or files, or two folders that ingest wrote',
    zh: '{path} 是文件夹而另一方不是；请给出两份文件，或两个 ingest 写入的文件夹',
  },
  'cli-diff-fail-on-folders': {
    en: '--fail-on id-change compares two folders of ingest: give --against DIR, or folders as OLD and NEW',
    zh: '--fail-on id-change 用于对照两个 ingest 文件夹：请用 --against 文件夹，或以文件夹作为 OLD、NEW',
  },
  'cli-diff-against-alone': {
    en: '--against compares all of --from with an earlier folder; give no OLD and NEW with it',
    zh: '--against 将 --from 的全部内容与先前的文件夹对照，不能同时给出旧版、新版',
  },
  'cli-diff-same': { en: '{count} document[s] [is as it was|are as they were]', zh: '{count}份文件没有变更' },
  'cli-diff-only': { en: 'only in {out}: {documents}', zh: '仅 {out} 中有：{documents}' },
  'cli-diff-id-change': {
    en: 'id changed: {old} is now {new}, and the source is the same',
    zh: '编号改变：{old} 现为 {new}，而来源相同',
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
    en: 'the older edition: id of a document in --from, a file, or a folder that ingest wrote',
    zh: '旧版：--from 中的文件编号、一个文件，或 ingest 写入的文件夹',
  },
  'help-diff-new': {
    en: 'the newer edition, given alike',
    zh: '新版，给法相同',
  },
  'help-diff-format': {
    en: 'text, json, md, html, csv, xlsx (coloured) or ndjson (one change a line) (default: text)',
    zh: 'text、json、md、html、csv、xlsx（着色）或 ndjson（每行一处变更）（默认 text）',
  },
  'help-diff-out': { en: 'write to this file (default: standard output)', zh: '写入此文件（默认标准输出）' },
  'help-diff-against': {
    en: 'compare all of --from with this earlier folder of ingest: the notices, and our reading of them',
    zh: '将 --from 的全部内容与先前 ingest 写入的此文件夹对照：文件内容及识读方式',
  },
  'help-diff-fail-on': {
    en: 'exit with 3 when a known source bears another document or item id (only value: id-change)',
    zh: '已知来源的文件编号或项目编号改变时以 3 退出（可用值：id-change）',
  },
  'help-diff-exit-code': { en: 'exit with 1 when they differ', zh: '有变更时以 1 退出' },
  'help-diff-after': {
    en: `
A file is read as ingest would read it, with what lies beside it; nothing else is written. Items are paired by what they say,
so that one that was renamed, moved or renumbered is still the same. A new number alone is no difference.
What people settled in NAME.pairs.json, beside the newer edition, holds. Of two folders all editions are compared: by id, else by
source, else the newest of a series. What our reading alone changed is told apart from what the notice changed.

Examples:
  minsheng diff 330400-2023-standard 330400-2025-standard --from minsheng-demo/out   the two of minsheng demo
  minsheng diff old.docx new.pdf --format html --out changes.html
  minsheng diff old.txt new.txt --exit-code --json
  minsheng diff --against out-of-january --fail-on id-change --format ndjson --out changes.ndjson

Exit codes: 0 fine, 1 one of them cannot be read or is not there (with --exit-code also: they differ),
2 the command line is wrong, 3 an id changed, with --fail-on id-change`,
    zh: `
给出文件时按 ingest 的方式识读（含文件旁的更正），不写入其他内容。项目按内容配对，更名、调整类别、序号变化后仍视为同一项目；
仅序号变化不算变更。新版文件旁的 “文件名.pairs.json”所确认的对应关系优先。给出两个文件夹时对照全部各版：先按编号，再按来源，
再取同一系列的最新版。仅因识读方式不同而变的，与文件本身的变更分开说明。

示例：
  minsheng diff 330400-2023-standard 330400-2025-standard --from minsheng-demo/out   minsheng demo 所建的两版
  minsheng diff 旧版.docx 新版.pdf --format html --out 变更.html
  minsheng diff 旧版.txt 新版.txt --exit-code --json
  minsheng diff --against out-一月 --fail-on id-change --format ndjson --out 变更.ndjson

退出码：0 正常，1 有一方不存在或无法读取（加 --exit-code 时也表示有变更），2 用法有误，3 编号改变（--fail-on id-change）`,
  },
} as const satisfies Catalogue;
