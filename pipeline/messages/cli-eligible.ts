import type { Catalogue } from './wording.ts';

/** What `minsheng eligible` says. */
export const CLI_ELIGIBLE = {
  'cli-eligible-no-age': { en: 'give an age: --age 64', zh: '请给出年龄：--age 64' },
  'cli-eligible-head': { en: 'Services by age: {who} · on {day}', zh: '按年龄查服务：{who} · {day}' },
  'cli-eligible-years': { en: '{n} year[s]', zh: '{n}岁' },
  'cli-eligible-months': { en: '{n} month[s]', zh: '{n}个月' },
  'cli-eligible-standing': {
    en: '{standing}: nothing of this place is in force in what was ingested',
    zh: '{standing}：所收文件中，该地没有现行有效的版本',
  },
  'cli-eligible-since': { en: 'in force since {day}', zh: '自{day}起有效' },
  'cli-eligible-counts': {
    en: '{named} named by age, {part} for a part, {open} without an age, {outside} of other ages',
    zh: '按年龄列明{named}项，部分内容{part}项，未写年龄{open}项，写明其他年龄{outside}项',
  },
  'cli-eligible-named': {
    en: 'Named by age: the audience states an age that takes this person in',
    zh: '按年龄列明：服务对象写明的年龄与此人相符',
  },
  'cli-eligible-part': {
    en: 'For a part: the audience states no age, an age elsewhere in the item takes this person in',
    zh: '部分内容：服务对象未写年龄，项目他处写明的年龄与此人相符',
  },
  'cli-eligible-open': {
    en: 'No age that could tell: may apply, by its other conditions',
    zh: '未写年龄：可能适用，取决于其他条件',
  },
  'cli-eligible-outside': {
    en: 'Other ages: none of those stated takes this person in; words beside them may',
    zh: '写明其他年龄：所写年龄均与此人不符，但同句中的其他人群可能相符',
  },
  'cli-eligible-named-head': { en: 'named', zh: '列明' },
  'cli-eligible-part-head': { en: 'part', zh: '部分' },
  'cli-eligible-open-head': { en: 'no age', zh: '未写' },
  'cli-eligible-outside-head': { en: 'other', zh: '其他' },
  'cli-eligible-place': { en: 'place', zh: '地区' },
  'cli-eligible-folded': {
    en: 'Of {count} place[s] how many services are named by age, for a part, without an age, of other ages. --place shows the services of a place, --domain those of a domain, --format csv or --json all of them.',
    zh: '{count}地各组服务的项数：按年龄列明、部分内容、未写年龄、写明其他年龄。用 --place 查看某地的服务，--domain 查看某领域的服务，--format csv 或 --json 列出全部。',
  },
  'cli-eligible-part-fit': { en: 'for some of that time', zh: '仅其中一段时间' },
  'cli-eligible-sets': { en: 'sets {sums}', zh: '对应 {sums}' },
  'cli-eligible-other-tiers': {
    en: 'its sums are set by other ages: {ages}',
    zh: '金额按其他年龄分档：{ages}',
  },
  'cli-eligible-inferred': {
    en: '≈ the notice lost this heading; it is that of the same service elsewhere',
    zh: '≈ 原文缺此标题，取自他处同一服务',
  },
  'cli-eligible-no-domain': { en: '(no domain)', zh: '（无领域标题）' },
  'cli-eligible-no-audience': { en: '(no audience stated)', zh: '（未写服务对象）' },
  'cli-eligible-interpretation': {
    en: '{document} is an interpretation: it names services without saying whom they are for',
    zh: '{document} 为政策解读，只列服务名称，不写服务对象',
  },
  'cli-eligible-unchecked': {
    en: 'Ages and sexes that the text states as figures were compared, and nothing else. Not checked: residence and registration, income, health, schooling, work; whose age it is (a parent’s, a child’s); words without a figure (老年人, 学龄前); an age in a service’s name alone; conditions that must hold together. Several ages of one audience count as alternatives.',
    zh: '只比对了原文以数字写明的年龄和性别。未核对：户籍和居住地、收入、健康、学业、就业；年龄所指何人（如父母、子女）；没有数字的词语（老年人、学龄前）；仅见于服务名称的年龄；须同时满足的条件。同一服务对象中的多个年龄按“或”处理。',
  },
  'cli-place-unknown': {
    en: 'there is no place {place} in {out}; it holds: {places}',
    zh: '{out} 中没有地区“{place}”；现有：{places}',
  },
  'cli-domain-unknown': {
    en: 'there is no domain {domain} in these places; there are: {domains}',
    zh: '这些地区没有领域“{domain}”；现有：{domains}',
  },
  'cli-nothing-held': {
    en: '{out} holds no standard or list; run `minsheng ingest` on one',
    zh: '{out} 中没有标准或清单；请先用 minsheng ingest 读入',
  },
  'cli-allowed-day': { en: 'give a day as 2026-01-31', zh: '请给出日期，如 2026-01-31' },
  'cli-answer-written': { en: '{path} written', zh: '已写入 {path}' },
  'cli-into-out': {
    en: '{path} is a file that ingest wrote; give another file with --out',
    zh: '{path} 是 ingest 写入的文件，请用 --out 另选文件',
  },
} as const satisfies Catalogue;

/** The words of `minsheng eligible --help`, and of the options it shares with `compare`. */
export const CLI_ELIGIBLE_HELP = {
  'help-eligible': {
    en: 'which services of each place state an age that takes a person in, and which state none',
    zh: '按年龄查各地服务：写明年龄且此人相符的、未写年龄的',
  },
  'help-eligible-age': { en: 'age of the person, in whole years or months', zh: '年龄，满多少岁或多少个月' },
  'help-eligible-unit': {
    en: 'of --age: year or month (default: year)',
    zh: '--age 的单位：year 或 month（默认 year）',
  },
  'help-eligible-sex': {
    en: 'male or female; without it ages of either sex fit',
    zh: 'male 或 female；不给出时男女年龄均算符合',
  },
  'help-place': { en: 'only these places: names or GB/T 2260 codes', zh: '只看这些地区：名称或区划代码' },
  'help-eligible-domain': {
    en: 'only this domain, or a part of its name',
    zh: '只看此领域（可写名称的一部分）',
  },
  'help-on': {
    en: 'the day that decides what is in force (default: today)',
    zh: '以此日判断何者有效（默认今天）',
  },
  'help-from': { en: 'folder that ingest wrote (default: out)', zh: 'ingest 写入的文件夹（默认 out）' },
  'help-out-file': { en: 'write to this file (default: standard output)', zh: '写入此文件（默认标准输出）' },
  'help-eligible-format': {
    en: 'text, json or csv (one line an item and age) (default: text)',
    zh: 'text、json 或 csv（每个项目和年龄一行）（默认 text）',
  },
  'help-eligible-after': {
    en: `
Of each place what is in force on that day is read; a draft only where a place has nothing else, and marked so.
Four groups: named by age; an age elsewhere in the item fits, for a part of it; no age that could tell; other ages stated.
All is by ages alone: the text of each age and the audience are shown, and what was not checked is told at the end.

Examples:
  minsheng eligible --age 64 --sex female
  minsheng eligible --age 30 --unit month --place 嘉兴 --format csv --out child.csv
  minsheng eligible --age 80 --domain 老有所养 --json

Exit codes: 0 fine, 1 there is no such place or no out folder, 2 the command line is wrong`,
    zh: `
每地读取当日有效的版本；没有时才用征求意见稿等，并予注明。
分为四组：按年龄列明；项目他处的年龄与此人相符（部分内容）；未写年龄；写明其他年龄。
仅按年龄判断：列出年龄原文和服务对象，并在末尾说明未核对的内容。

示例：
  minsheng eligible --age 64 --sex female
  minsheng eligible --age 30 --unit month --place 嘉兴 --format csv --out 儿童.csv
  minsheng eligible --age 80 --domain 老有所养 --json

退出码：0 正常，1 没有该地区或文件夹，2 用法有误`,
  },
} as const satisfies Catalogue;
