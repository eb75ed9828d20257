import type { Catalogue } from './wording.ts';

export const CLI_EXPORT = {
  'cli-export-file': { en: '{path}: {rows} row[s]', zh: '{path}：{rows} 行' },
  'cli-export-in-the-way': {
    en: '{path} is there: name another place with --out, or overwrite with --force',
    zh: '{path} 已存在：请用 --out 另指位置，或用 --force 覆盖',
  },
  'cli-export-other-ending': {
    en: '{path} is named as a file of another format than {format}: change its ending or --format, or name a folder',
    zh: '{path} 的扩展名与格式 {format} 不符：请改扩展名或 --format，或指定文件夹',
  },
  'cli-export-not-one': {
    en: '{path} is one file, and several are to be written: name one table or view, or a folder with --out',
    zh: '{path} 是单个文件，而要写出多个：请只写一个表或视图的名称，或用 --out 指定文件夹',
  },
  'cli-export-unknown': {
    en: 'there is no table or view {name}; there are: {names}',
    zh: '没有表或视图 {name}；现有：{names}',
  },
  'cli-export-cut': {
    en: '{count} text[s] [is|are] longer than a cell of a workbook can hold and [ends|end] in ……; CSV, Parquet and NDJSON hold the whole',
    zh: '{count} 处文本超出单元格上限，已截短并以“……”结尾；CSV、Parquet、NDJSON 中完整保留',
  },
  'cli-export-short': {
    en: '{sheet}: {rows} row[s] more than a sheet can hold [is|are] left out; CSV, Parquet and NDJSON hold all',
    zh: '{sheet}：超出工作表上限的 {rows} 行未写入；CSV、Parquet、NDJSON 中完整保留',
  },
  'cli-export-leaderless': {
    en: '{count} item[s] [names|name] no lead agency, which CPSV-AP wants of a public service: {items}',
    zh: '{count} 个项目未写牵头单位，而 CPSV-AP 要求公共服务必有主管机构：{items}',
  },
  'cli-export-unpublished': {
    en: '{count} notice[s] [bears|bear] no issuer and no publisher, which CPSV-AP wants of a data set (sources.json beside the files may tell it): {documents}',
    zh: '{count} 份文件既无发文机关也无公布机关，而 CPSV-AP 要求数据集必有发布者（可在文件旁的 sources.json 写明）：{documents}',
  },
  'cli-xlsx-out': {
    en: 'a workbook is a file: name it with --out',
    zh: '工作簿须写入文件：请用 --out 指定',
  },
  'cli-bom-csv': { en: '--bom is of CSV alone: --format csv', zh: '--bom 只用于 CSV：--format csv' },
  'cli-export-no-names': {
    en: 'jsonld takes no names of tables or views: it is one graph of all items',
    zh: 'jsonld 不能指定表或视图：它是全部项目的一个图',
  },
} as const satisfies Catalogue;

export const CLI_EXPORT_HELP = {
  'help-bom': {
    en: 'CSV with a byte order mark, without which a Chinese Excel garbles it',
    zh: 'CSV 带 BOM，供 Excel 打开',
  },
  'help-export': {
    en: 'the tables and views of an out/ folder as CSV, XLSX, Parquet, NDJSON or linked data',
    zh: '将结果文件夹中的表和视图导出为 CSV、XLSX、Parquet、NDJSON 或关联数据',
  },
  'help-export-names': {
    en: 'tables and views (default: csv and parquet all tables, xlsx the views that people read, ndjson items with their facts; jsonld takes none)',
    zh: '表或视图的名称（默认：csv、parquet 为全部表，xlsx 为常用视图，ndjson 为项目及其要素；jsonld 不可指定）',
  },
  'help-export-format': {
    en: 'csv (default), xlsx, parquet, ndjson, jsonld (CPSV-AP 3.2, with a DCAT catalogue) or datasette (its metadata.json)',
    zh: 'csv（默认）、xlsx、parquet、ndjson、jsonld（CPSV-AP 3.2，附 DCAT 目录）或 datasette（其 metadata.json）',
  },
  'help-export-out': {
    en: 'folder to write into (default: export), or one file by its ending: x.csv, x.xlsx; files that are there stay',
    zh: '写入的文件夹（默认 export），或以扩展名表示的单个文件，如 x.csv、x.xlsx；已有文件不会被覆盖',
  },
  'help-export-bom': {
    en: 'CSV for Excel: with a byte order mark, formulas made harmless, no datapackage.json',
    zh: '供 Excel 打开的 CSV：带 BOM、公式已转义、不写 datapackage.json',
  },
  'help-export-heads': {
    en: 'heads of columns: names (default) or zh',
    zh: '表头：names（列名，默认）或 zh（中文）',
  },
  'help-export-current': {
    en: 'only what holds on that day (--on, else today): no drafts, nothing that has ended or not yet begun',
    zh: '只含当日（--on，默认今天）有效的：不含征求意见稿、已失效和尚未施行的',
  },
  'help-export-force': { en: 'overwrite files that are there', zh: '覆盖已有文件' },
  'help-export-after': {
    en: `
Examples:
  minsheng export                                   all tables as CSV with a datapackage.json
  minsheng export --format xlsx --heads zh          one workbook for people
  minsheng export v_amounts --bom --heads zh        one view for Excel
  minsheng export v_amounts --out amounts.csv       one view as this file
  minsheng export --format parquet --out parquet    for DuckDB, pandas
  minsheng export --format ndjson --on 2025-01-01   items in force that day
  minsheng export --format jsonld --out linked      public services for a catalogue

Exit codes: 0 written, 1 a file is in the way or a name is not there, 2 the command line is wrong`,
    zh: `
示例：
  minsheng export                                   全部表，CSV 附 datapackage.json
  minsheng export --format xlsx --heads zh          一个工作簿，便于阅读
  minsheng export v_amounts --bom --heads zh        单个视图，供 Excel 打开
  minsheng export v_amounts --out amounts.csv       单个视图，写成这个文件
  minsheng export --format parquet --out parquet    供 DuckDB、pandas 使用
  minsheng export --format ndjson --on 2025-01-01   该日有效的项目
  minsheng export --format jsonld --out linked      关联数据，供公共服务目录使用

退出码：0 已写出，1 有文件已存在或名称不存在，2 用法有误`,
  },
} as const satisfies Catalogue;
