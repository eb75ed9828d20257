import type { Catalogue } from './wording.ts';

/** What `minsheng site` says. */
export const CLI_SITE = {
  'cli-site-written': {
    en: '{path}: {files} file[s], {kilobytes} KB ({written} written, {removed} removed); open {path}/index.html',
    zh: '{path}：共 {files} 个文件、{kilobytes} KB（写入 {written}，移除 {removed}）；请打开 {path}/index.html',
  },
  'cli-site-not-ours': {
    en: '{path} holds what is not of a site, or was changed since: {names}. Nothing was written; name another folder with --out, or overwrite with --force',
    zh: '{path} 中有非本命令写出或写出后被改动的内容：{names}。未写入任何文件；请用 --out 另选文件夹，或用 --force 覆盖',
  },
  'cli-site-bad-server': {
    en: '--index takes the address of `minsheng serve`: http://…, https://…, or a path of the same web server that begins with /: {value}',
    zh: '--index 须为 minsheng serve 的地址：http://…、https://…，或同一网站上以 / 开头的路径：{value}',
  },
} as const satisfies Catalogue;

export const CLI_SITE_HELP = {
  'help-site': {
    en: 'an out/ folder as static pages, Chinese and English, that work from a file',
    zh: '将结果文件夹生成静态网页，中文为主、附英文，可直接打开',
  },
  'help-site-out': {
    en: 'folder to write into (default: site); it must be empty, or hold an earlier site',
    zh: '写入的文件夹（默认 site）；须为空文件夹或此前生成的网页文件夹',
  },
  'help-site-on': {
    en: 'the day that decides what is in force (default: today); the same day gives the same bytes',
    zh: '以该日为准判断现行有效（默认今天）；同一日期生成的内容逐字节相同',
  },
  'help-site-index': {
    en: 'only the pages that lead to others, for thousands of notices: those of each notice and service, and their tables, are left to `minsheng serve` at URL',
    zh: '只生成索引类网页（适于数千份文件）：各文件、各服务的网页及其表格由 URL 处的 minsheng serve 提供',
  },
  'help-site-concurrency': {
    en: 'workers that make pages (default: one a processor where there are many notices); changes no byte',
    zh: '生成网页的工作线程数（文件较多时默认按处理器数）；不影响结果',
  },
  'help-site-force': {
    en: 'write into a folder of others and over changed files',
    zh: '写入已有其他内容的文件夹，并覆盖被改动的文件',
  },
  'help-site-after': {
    en: `
Nothing is loaded from elsewhere. Pages work from a file and behind any web server; only what changed is written.

Examples:
  minsheng site                        out/ into site/
  minsheng site --on 2025-01-01        what was in force that day
  minsheng site --from db --out pages  another folder
  minsheng site --index https://ms.example/  an index, with minsheng serve behind it

Exit codes: 0 written, 1 the folder holds what is not of a site, 2 the command line is wrong`,
    zh: `
网页不引用任何外部内容，可直接打开，也可由任何网站服务器发布；只写入有变化的文件。

示例：
  minsheng site                        由 out/ 生成 site/
  minsheng site --on 2025-01-01        以该日为准
  minsheng site --from db --out pages  另选文件夹
  minsheng site --index https://ms.example/  只生成索引，其余由 minsheng serve 提供

退出码：0 已写出，1 文件夹中有其他内容，2 用法有误`,
  },
} as const satisfies Catalogue;
