import type { Catalogue } from './wording.ts';

/** Reading a file: what makes it unreadable (and what to do), then notes on what a reader did or left out. */
export const READ = {
  'unknown-format': {
    en: 'the file is neither text nor of a format that is read; save it as docx, pdf, html, xlsx or plain text',
    zh: '文件既非文本，也不是可读取的格式；请另存为 docx、pdf、html、xlsx 或纯文本',
  },
  'format-not-read': {
    en: 'this is {found}, which is not read; save it as docx, pdf, html, xlsx or plain text',
    zh: '这是{found_zh}，无法读取；请另存为 docx、pdf、html、xlsx 或纯文本',
  },
  encrypted: {
    en: 'the file is protected by a password; remove the password and save it again',
    zh: '文件有密码保护，请解除密码后重新保存',
  },
  damaged: {
    en: 'the file is damaged or cut short ({reason}); fetch it again from its source, or open it in its own program and save it anew',
    zh: '文件损坏或不完整（{reason}），请从来源重新下载，或用原程序打开后另存',
  },
  'doctype-refused': {
    en: '{part} declares entities (DOCTYPE), which no office program writes; refused. Open the file in its own program and save it anew',
    zh: '{part} 含有实体声明（DOCTYPE），办公软件不会写出这种内容，已拒绝读取；请用原程序打开后另存',
  },
  'too-large': {
    en: 'the file holds more than {limit_mb} MB once unpacked; refused. Split it, or check where it comes from',
    zh: '文件解压后超过 {limit_mb} MB，已拒绝读取；请拆分文件，或核实其来源',
  },
  'too-large-sheet': {
    en: 'the sheet {sheet} spans more than {limit} cells; refused. Copy the list into a sheet of its own',
    zh: '工作表“{sheet}”超过 {limit} 个单元格，已拒绝读取；请将清单复制到单独的工作表',
  },
  'too-many-entries': {
    en: 'the file holds more than {limit} entries; refused. Split it, or check where it comes from',
    zh: '文件内条目超过 {limit} 个，已拒绝读取；请拆分文件，或核实其来源',
  },
  'too-many-pages': {
    en: 'the file has {count} pages, more than {limit}; split it',
    zh: '文件共 {count} 页，超过 {limit} 页的上限，请拆分后再读',
  },
  'too-deep': {
    en: 'archives are nested more than {limit} deep; unpack them first',
    zh: '压缩包嵌套超过 {limit} 层，请先解压',
  },
  'too-many-tags': {
    en: 'the file has {count} tags, more than {limit}; refused. Save the article or the list alone',
    zh: '文件中标签共 {count} 个，超过 {limit} 个，已拒绝读取；请只保存正文或清单部分',
  },
  'too-many-characters': {
    en: 'the file holds more than {limit} characters; refused. Split it, or save the list alone',
    zh: '文件超过 {limit} 字，已拒绝读取；请拆分文件，或只保存清单部分',
  },
  'too-many-lines': {
    en: 'the file has more than {limit} lines; refused. Split it, or check where it comes from',
    zh: '文件超过 {limit} 行，已拒绝读取；请拆分文件，或核实其来源',
  },
  'too-many-columns': {
    en: 'a table has more than {limit} columns; refused. Copy the list into a table of its own',
    zh: '表格超过 {limit} 列，已拒绝读取；请将清单复制到单独的表格',
  },
  'too-many-cells': {
    en: 'the tables have more than {limit} cells; refused. Split the file, or copy the list into a table of its own',
    zh: '表格超过 {limit} 个单元格，已拒绝读取；请拆分文件，或将清单复制到单独的表格',
  },
  'too-many-definitions': {
    en: 'the file defines more than {limit} link addresses; refused. Save the list alone',
    zh: '文件定义的链接地址超过 {limit} 个，已拒绝读取；请只保存清单部分',
  },
  'too-many-marks': {
    en: 'the file has more than {limit} marks of Markdown (points of lists, or * _ [ and the like); refused. Split it, or save the list alone, as plain text',
    zh: '文件中的 Markdown 标记（列表项目符号，或 * _ [ 等）超过 {limit} 个，已拒绝读取；请拆分文件，或只将清单部分另存为纯文本',
  },
  'nested-too-deep': {
    en: 'parts of the file are nested more than {limit} deep; refused. Save the article alone, or as plain text',
    zh: '文件内容嵌套超过 {limit} 层，已拒绝读取；请只保存正文，或另存为纯文本',
  },
  'too-many-drawings': {
    en: 'page {page} has more than {limit} drawing commands; refused. Print the document to a new PDF without its pictures',
    zh: '第{page}页的绘图指令超过 {limit} 条，已拒绝读取；请去掉图形后重新导出 PDF',
  },
  'packed-twice': {
    en: 'a part of the file is packed more than once over, which no program does; refused. Check where it comes from, or print it to a new PDF',
    zh: '文件中有部分内容被重复压缩，正常软件不会如此，已拒绝读取；请核实其来源，或重新导出 PDF',
  },
  'read-timeout': {
    en: 'reading took more than {seconds} seconds of computing time and was stopped; split the file, or save it in a simpler format',
    zh: '读取耗时（处理器时间）超过 {seconds} 秒，已停止；请拆分文件，或另存为较简单的格式',
  },
  'read-memory': {
    en: 'reading took more than {limit_mb} MB of memory and was stopped; split the file, or save it in a simpler format',
    zh: '读取占用内存超过 {limit_mb} MB，已停止；请拆分文件，或另存为较简单的格式',
  },
  'needs-ocr': {
    en: 'the file holds pictures of text and no text; run a text recognition (OCR) over it first',
    zh: '文件只有文字的图像，没有文字层；请先进行文字识别（OCR）',
  },

  'page-needs-ocr': {
    en: 'page {page} is a picture and holds no text; run a text recognition (OCR) over it to have it read',
    zh: '第{page}页只有图像，没有文字层；如需读取请先进行文字识别（OCR）',
  },
  'glyphs-not-read': {
    en: '{count} character[s] [is|are] set in a font that cannot be read and [is|are] missing from the text',
    zh: '有{count}个字符的字体无法读取，文本中缺少这些字符',
  },
  'broken-bytes': {
    en: '{count} character[s] could not be decoded and [stands|stand] as �; compare with the source',
    zh: '有{count}个字符无法解码，以“�”代替，请与来源核对',
  },
  'unclosed-quote': {
    en: 'a quotation mark that opens a value is never closed; everything behind it was read as cut by line and separator',
    zh: '有引号未闭合，其后内容按换行和分隔符切分',
  },
  'tracked-changes': {
    en: 'the document holds tracked changes ({inserted} insertions, {deleted} deletions); it was read with all of them accepted',
    zh: '文档含有修订（插入{inserted}处，删除{deleted}处），按接受全部修订读取',
  },
  'hidden-text': { en: '{count} hidden characters were left out', zh: '略去隐藏文字{count}字' },
  'struck-text': {
    en: '{count} character[s] [is|are] struck through and [was|were] left out: {text}',
    zh: '略去带删除线的文字{count}字：{text}',
  },
  'struck-not-told': {
    en: 'the workbook has a font that is struck through, and this format does not say which characters are set in it: they are read as if they held',
    zh: '工作簿含有带删除线的字体，此格式无法辨认哪些文字带删除线，均按有效文字读取，请与来源核对',
  },
  'left-out': { en: 'left out, as no part of the text: {parts}', zh: '以下部分不属正文，未读取：{parts_zh}' },
  'pictures-not-read': {
    en: 'the document holds {count} pictures; words in them were not read',
    zh: '文档含有图片{count}幅，图中文字未读取',
  },
  'symbols-left-out': {
    en: '{count} character[s] of symbol fonts [has|have] no plain equivalent and [was|were] left out',
    zh: '略去符号字体的字符{count}个（无对应的普通字符）',
  },
  'placeholders-left-out': {
    en: '{count} form fields that were never filled in were left out',
    zh: '略去未填写的表单域{count}处',
  },
  'footnotes-at-end': {
    en: '{count} footnotes stand at the end of the text; their marks are left out of the sentences',
    zh: '脚注{count}条列于文末，正文中不保留注码',
  },
  'number-format-unknown': {
    en: 'automatic numbers of the format {format} are shown in plain digits',
    zh: '自动编号格式 {format} 未识别，以阿拉伯数字显示',
  },
  'element-skipped': {
    en: 'a part of the document that is not known ({name}) was left out',
    zh: '文档中有未识别的成分（{name}），未读取',
  },
  'hidden-cells': {
    en: 'left out as hidden: {sheets} sheets, {rows} rows, {columns} columns',
    zh: '略去隐藏的工作表{sheets}个、行{rows}行、列{columns}列',
  },
  'formula-without-value': {
    en: '{count} formulas have no stored value and were read as empty; open the workbook, let it calculate, and save it',
    zh: '{count}个公式没有保存的计算结果，按空单元格读取；请打开工作簿重新计算后保存',
  },
  'cell-format-unknown': {
    en: 'numbers of the format {format} are shown as stored',
    zh: '数字格式 {format} 未识别，按存储值显示',
  },
} as const satisfies Catalogue;
