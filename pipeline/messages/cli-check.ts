import type { Catalogue } from './wording.ts';

/** What `check` finds in an out/ folder. */
export const CLI_CHECK = {
  'cli-check-kept': {
    en: 'not of the present files: {document} is kept from an earlier run, for {path} could not be read: {message}',
    zh: '{document} 沿用以前的记录，并非现有文件的内容：{path} 未能读取（{message}）',
  },
  'cli-check-ok': {
    en: 'whole: {files} file[s] as index.json says; {notices} notice[s], {items} item[s], {fields} field[s], {facts} fact[s], {characters} character[s] accounted for',
    zh: '完好：{files}个数据文件与 index.json 一致；文件{notices}份、项目{items}个、栏目{fields}个、要素{facts}条，{characters}字均已归类',
  },
  'cli-check-broken': { en: 'gate missed: {count} breach[es]', zh: '未达要求：{count}处不符' },
  'cli-check-rules': { en: 'Warnings by rule: {count}', zh: '各类警告，共{count}条' },
  'cli-check-across': { en: 'Checks across notices: {count}', zh: '跨文件核对，共{count}条' },
  'cli-breach-document-file': { en: 'its document is {id}', zh: '所记文件编号为 {id}' },
  'cli-breach-id-twice': { en: 'the id stands twice', zh: '编号重复' },
  'cli-breach-item-id': {
    en: 'the id does not follow from its document, its number and sub-number',
    zh: '编号与所属文件、序号、子项序号不符',
  },
  'cli-breach-range': {
    en: 'the range {start}–{end} lies outside a text of {length} character[s]',
    zh: '范围 {start}—{end} 超出全文（{length}字）',
  },
  'cli-breach-spelling': {
    en: 'its source spells «{spelled}», its text is «{text}»',
    zh: '来源为“{spelled}”，所记为“{text}”',
  },
  'cli-breach-slice': { en: 'at {start}–{end} stands «{found}»', zh: '{start}—{end} 处实为“{found}”' },
  'cli-breach-no-field': {
    en: 'it stands in {field}, which the item has not',
    zh: '所在栏目 {field} 不存在',
  },
  'cli-breach-filled': { en: '{key} is empty', zh: '{key} 为空' },
  'cli-breach-trimmed': { en: '{key} begins or ends with a blank: {value}', zh: '{key} 首尾有空白：{value}' },
  'cli-breach-day': { en: '{key} is no day of the calendar: {value}', zh: '{key} 不是实有的日期：{value}' },
  'cli-breach-doc-number': {
    en: '{key} is not written 机关代字〔year〕号: {value}',
    zh: '{key} 不合文号写法（机关代字〔年〕号）：{value}',
  },
  'cli-breach-standard-no': {
    en: '{key} is not a prefix, one space and a number: {value}',
    zh: '{key} 不合标准号写法（代号、一个空格、编号）：{value}',
  },
  'cli-breach-unbroken': {
    en: '{key} is empty or holds a blank: {value}',
    zh: '{key} 为空或含空白：{value}',
  },
  'cli-breach-unit': {
    en: '{key} is empty or holds a blank or a bracket: {value}',
    zh: '{key} 为空，或含空白、括号：{value}',
  },
  'cli-breach-title': {
    en: '{key} is empty or holds 《 or 》: {value}',
    zh: '{key} 为空，或含书名号《》：{value}',
  },
  'cli-breach-inside': { en: '{key} leads out of its folder: {value}', zh: '{key} 指向文件夹之外：{value}' },
  'cli-breach-name': {
    en: '{key} begins or ends with a blank, or ends with 。: {value}',
    zh: '{key} 首尾有空白，或以句号结尾：{value}',
  },
  'cli-breach-bom': { en: 'the text as read begins with a BOM', zh: '读入文本以 BOM 开头' },
  'cli-breach-bound': {
    en: 'the bound does not fit its figures: {said}',
    zh: '界限（bound）与上下限不符：{said}',
  },
  'cli-breach-share': {
    en: 'a share, and nothing else, has parts, and neither min nor max: {said}',
    zh: 'share 须有 parts 而无上下限，其他比例须无 parts：{said}',
  },
  'cli-breach-percent': {
    en: 'a percent that was not divided by 100: {said}',
    zh: '百分比未除以100：{said}',
  },
  'cli-breach-every': {
    en: 'every, per_event and schedule do not go together: {said}',
    zh: 'every、per_event、schedule 不能并存：{said}',
  },
  'cli-breach-negative': { en: 'a figure is below nothing: {said}', zh: '数值为负：{said}' },
  'cli-breach-part': {
    en: 'a share of the whole is no more than 1: {said}',
    zh: '分担份额不能大于 1：{said}',
  },
  'cli-breach-warned-item': {
    en: 'a warning is of {id}, which is no item here',
    zh: '警告所指项目 {id} 不存在',
  },
  'cli-breach-age': { en: 'no such ages: {said}', zh: '年龄上下限有误：{said}' },
  'cli-breach-age-ends': {
    en: 'an end of an age says whether it is included, and only then: {said}',
    zh: '年龄有上（下）限时须注明是否包含，没有时不注：{said}',
  },
  'cli-breach-no-work': { en: 'neither title nor document number', zh: '既无标题也无文号' },
  'cli-breach-tie': { en: '{id} is no fact of its item', zh: '{id} 不在所属项目中' },
  'cli-breach-fact-id': {
    en: 'the id does not follow from its text: {due} is due',
    zh: '编号与其文本不符，应为 {due}',
  },
  'cli-breach-order': { en: 'it is out of order', zh: '次序有误' },
  'cli-breach-claim-overlap': {
    en: 'the claim {start}–{end} overlaps the one before',
    zh: '归类 {start}—{end} 与前一处重叠',
  },
  'cli-breach-unaccounted': {
    en: 'characters {start}–{end} are in no claim: «{text}»',
    zh: '{start}—{end} 处未归类：“{text}”',
  },
  'cli-breach-claim-ref': {
    en: 'the claim {start}–{end} ({role}) points at {ref}, which it cannot',
    zh: '归类 {start}—{end}（{role}）所指 {ref} 有误',
  },
  'cli-breach-claimed': {
    en: 'its range {start}–{end} is claimed as {role}',
    zh: '来源 {start}—{end} 被归为 {role}',
  },
  'cli-breach-untold': {
    en: 'nothing read {start}–{end}, and no warning says so',
    zh: '{start}—{end} 未能归类，却没有相应警告',
  },
  'cli-breach-unrepaired': {
    en: 'the claim {start}–{end} is removed, and no repair says why',
    zh: '{start}—{end} 归为已清理，却没有相应的清理记录',
  },
  'cli-breach-blanks': {
    en: 'its text has blanks that the source has not',
    zh: '所记文字含有来源所无的空格',
  },
  'cli-breach-removed': {
    en: 'the repair {start}–{end} does not say what stands there',
    zh: '清理记录 {start}—{end} 与原文不符',
  },
  'cli-breach-counts': { en: '{what}: {said} counted, {found} there', zh: '{what}：所记{said}，实有{found}' },
  'cli-breach-work': { en: '{id} is in no work, or in two', zh: '{id} 未归入或重复归入被引文件' },
  'cli-breach-work-key': {
    en: '{id} is of another work, by its key ({key})',
    zh: '{id} 的识别依据（{key}）与所归入的被引文件不符',
  },
  'cli-breach-diff': {
    en: 'it does not fit the two notices: {detail}',
    zh: '与前后两版的记录不符：{detail}',
  },
  'cli-breach-database': { en: 'the database is not sound: {detail}', zh: '数据库有误：{detail}' },
  'cli-breach-row': {
    en: 'row {row} of {table} is not what the JSON files say',
    zh: '表 {table} 第{row}行与 JSON 文件不符',
  },
} as const satisfies Catalogue;
