import type { Catalogue } from './wording.ts';

/** What `minsheng compare` says; what a comparison itself says stands in ask/compare/render/figures.ts. */
export const CLI_COMPARE = {
  'cli-compare-several': {
    en: '{count} service[s] [bears|bear] {given}; give the id of one:',
    zh: '含“{given}”的服务有{count}项，请给出其中一项的编号：',
  },
  'cli-compare-several-of-item': {
    en: '{given} stands in {count} service[s]; give the id of one:',
    zh: '{given} 属于{count}项服务，请给出其中一项的编号：',
  },
  'cli-compare-nothing': {
    en: 'none of the {count} service[s] in {out} has this id or bears {given}; `minsheng compare` lists them',
    zh: '{out} 中的{count}项服务均不含“{given}”，也无此编号；minsheng compare 可列出全部',
  },
  'cli-compare-spoken': {
    en: 'no service bears {given} in its name; items of these speak of it, give the id of one:',
    zh: '没有名称含“{given}”的服务；下列服务的项目提及，请给出其中一项的编号：',
  },
  'cli-compare-meant': {
    en: 'no service bears {given} in its name; this is the one whose items speak of it most, {name} ({count} other[s] [mentions|mention] it)',
    zh: '没有名称含“{given}”的服务；以下为内容最常涉及它的“{name}”（另有{count}项服务提及）',
  },
  'cli-compare-meant-alone': {
    en: 'no service bears {given} in its name; this is the one whose items speak of it, {name}',
    zh: '没有名称含“{given}”的服务；以下为内容涉及它的“{name}”',
  },
  'cli-compare-no-item': {
    en: '{given} is in no service of {out}: there is no such item, or it was read after services were built. Run `minsheng ingest` again',
    zh: '{given} 不属于 {out} 中的任何服务：没有该项目，或该项目是在归并服务之后才读入的。请重新运行 minsheng ingest',
  },
} as const satisfies Catalogue;

/** The words of `minsheng compare --help`. */
export const CLI_COMPARE_HELP = {
  'help-compare': {
    en: 'one service in every place side by side: audience, sums, ages, who pays, who leads',
    zh: '同一服务各地对照：服务对象、金额、年龄、支出主体、牵头单位等',
  },
  'help-compare-service': {
    en: 'id of a service or of an item, or a part of a service’s name; without it all services are listed',
    zh: '服务编号、项目编号或服务名称的一部分；不给出则列出全部服务',
  },
  'help-compare-format': {
    en: 'text, md, html, csv (one line a place and fact), xlsx (the same, coloured where places differ) or json (default: text)',
    zh: 'text、md、html、csv（每地每条要素一行）、xlsx（同前，各地不一的着色）或 json（默认 text）',
  },
  'help-compare-texts': {
    en: 'fields in full, and the words of the notice behind each figure (text format)',
    zh: '列出栏目全文及每个数值的原文（text 格式）',
  },
  'help-compare-after': {
    en: `
Places are columns: of each what is in force on that day; a draft only where a place has nothing else, and marked so.
Sums stand in one row where form and subject, or the ages that set them, agree. What a service is was found from the records
(services.json); a member that is only a part of it, or more than it, says so.

Examples:
  minsheng compare                                    all services, with the range of their sums
  minsheng compare 老年人福利补贴
  minsheng compare 330400-2023-standard/53 --format html --out compare.html
  minsheng compare s-1234abcd --place 嘉兴 乌鲁木齐 --format csv

Exit codes: 0 fine, 1 there is no such service or no out folder, 2 several fit, or the command line is wrong`,
    zh: `
各地为列：每地取当日有效的版本；没有时才用征求意见稿等，并予注明。
计量方式与所指（或对应年龄）相合的金额列于同一行。何为同一服务由记录得出（services.json）；仅为其一部分或多于该服务的项目均予注明。

示例：
  minsheng compare                                    全部服务及金额范围
  minsheng compare 老年人福利补贴
  minsheng compare 330400-2023-standard/53 --format html --out 对照.html
  minsheng compare s-1234abcd --place 嘉兴 乌鲁木齐 --format csv

退出码：0 正常，1 没有该服务或文件夹，2 有多项符合，或用法有误`,
  },
} as const satisfies Catalogue;
