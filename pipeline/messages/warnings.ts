import type { Catalogue } from './wording.ts';

/** Warnings of a notice and checks across notices: rule → words. A new rule is a row here. */
export const WARNINGS = {
  'missing-field': { en: '{no} {name} has no {field}', zh: '{no} {name} 没有{field_zh}' },
  'unknown-label': {
    en: 'the label {label} is not known; its text is kept under other',
    zh: '栏目名“{label}”未能识别，其内容照原样记入其他栏目（other）',
  },
  'label-inferred': {
    en: 'the label {label} is in no table; by how it is made its text is kept as {field} (NAME.layout.json settles it)',
    zh: '栏目名“{label}”不在词表之中，按其构词记入{field_zh}（可在“文件名.layout.json”中认定）',
  },
  'field-unlabelled': {
    en: 'this text bears no label; by its place it is kept as {label}',
    zh: '此段文字没有栏目名，按其位置记入“{label}”',
  },
  'number-gap': { en: '{level} numbers go from {from} to {to}', zh: '{level_zh}序号由{from}跳到{to}' },
  'number-repeat': { en: 'the {level} number {no} is printed twice', zh: '{level_zh}序号{no}重复' },
  'heading-lost': {
    en: 'a heading ({levels}) seems lost here: what follows bears none until the next',
    zh: '此处似有标题（{levels_zh}）缺失，其后各项至下一标题之前不记标题',
  },
  'unclaimed-text': {
    en: '{count} character[s] [was|were] not read as anything: {text}',
    zh: '有{count}个字符未能归类：{text}',
  },
  'prose-in-field': {
    en: 'this stands behind a field and is none of it; it is left out: {text}',
    zh: '此段文字在栏目之后而不属于该栏，未予计入：{text}',
  },
  'heading-unread': {
    en: 'this looks like a heading, and was read as none: {text}',
    zh: '此行似为标题，未能归入层级：{text}',
  },
  'label-varies': {
    en: '{no} {name} has the label {label} where the others have {usual}',
    zh: '{no} {name} 的栏目名为“{label}”，其他各项为“{usual}”',
  },
  'label-repeat': { en: 'the label {label} stands twice in one item', zh: '栏目名“{label}”在同一项目中重复' },
  'names-unsettled': {
    en: '{domain} is said to hold {declared} services, {found} names were read',
    zh: '{domain}称有{declared}项服务，实际列出{found}个名称',
  },
  'names-uncounted': {
    en: '{domain} names its services without a count: {found} names, cut at the signs between them',
    zh: '{domain}列出服务名称而未说明数目：按其间隔分得{found}个名称',
  },
  'names-unread': {
    en: 'the text counts services here, and no name of them was read: {text}',
    zh: '此处有服务项目计数，其名称未能读出：{text}',
  },
  'declared-count-differs': {
    en: 'the notice says it holds {declared} {what}, {found} were read',
    zh: '文件自述有{declared}个{what_zh}，实际读出{found}个',
  },
  'unbalanced-bracket': {
    en: '{no} {name}: the bracket {bracket} has no partner: {context}',
    zh: '{no} {name}：括号“{bracket}”不成对：{context}',
  },
  'traditional-characters': {
    en: '{count} traditional characters in a simplified notice ({characters}): kept as they are, read as what they mean',
    zh: '简体文件中有{count}个繁体字（{characters}）：原文保留，按其义识读',
  },
  'radicals-folded': {
    en: '{count} radicals or compatibility forms ({characters}) stand for other characters: folded in names and headings, kept in the texts',
    zh: '有{count}个部首或兼容字符（{characters}）代替通用汉字：名称与标题按通用汉字记录，原文保留',
  },
  'name-is-label': {
    en: '{no} {name}: the name of an item is the word of a label or of a column',
    zh: '{no} {name}：项目名称实为栏目名或表头用语',
  },
  'name-holds-more': {
    en: '{no} {name}: the name may hold more than a name, or be none ({part}); compare it with the source',
    zh: '{no} {name}：项目名称中似混入其他内容，或并非名称（{part}），请与原文核对',
  },
  'item-empty': {
    en: '{no} {name} has no field at all, and other items have: its fields may stand with another item',
    zh: '{no} {name} 没有任何栏目，而其他项目有：其栏目或记入了别的项目',
  },
  'number-inside': {
    en: '{no} {name}: the number {number}, which is missing behind it, stands inside: it may be two items',
    zh: '{no} {name}：其后缺失的序号“{number}”出现在本项之内，本项或为两项',
  },
  'heading-repeat': {
    en: 'the heading {name} stands {times} times: it may be a remark, and none of them a heading',
    zh: '标题“{name}”出现{times}次，或为附注而非标题，请核对其下各项的归属',
  },
  'heading-holds-more': {
    en: 'the heading {name} may hold more than a heading, or be none; compare what stands below it with the source',
    zh: '标题“{name}”似混入其他内容，或并非标题，请与原文核对其下各项的归属',
  },
  'heading-below-unread': {
    en: '{count} items stand below a line that was read as no heading ({text}) and keep the one above it; it may be theirs',
    zh: '有{count}个项目位于未归入层级的一行（{text}）之下，仍记上一标题；该行或为其标题',
  },
  'rows-apart': {
    en: '{no} {name}: its rows without a number hold fields that do not overlap: they may be one item whose cells go on',
    zh: '{no} {name}：其下无序号各行的栏目互不重叠，或为同一项目的单元格续行',
  },
  'heading-is-body': {
    en: 'the heading names a body ({name}) and is no domain: the items below it that name none ({count}) take it for who leads them',
    zh: '标题为部门名称（{name}）而非领域：其下未写明单位的项目（{count}个）以之为牵头单位',
  },
  'heading-late': {
    en: '{count} items stand above the first heading ({heading}) and bear none: theirs may not have been seen',
    zh: '有{count}个项目位于首个标题（{heading}）之前而没有标题，其标题或未能识别',
  },
  'items-unread': {
    en: 'this looks like items of the list, and was taken for what stands round it: {text}',
    zh: '此段文字似为清单中的项目，而被当作清单以外的内容：{text}',
  },
  'field-cut': {
    en: 'a field ends in the middle of a line, and what stands behind was taken for something else: {text}',
    zh: '栏目在行中截止，其后文字被当作其他内容：{text}',
  },
  'label-in-field': {
    en: '{no} {name}: in {field}, {word} stands as a label does ({context}): the field may go on into another; if it is a label, NAME.layout.json teaches it',
    zh: '{no} {name}：{field_zh}中的“{word}”似为栏目名（{context}），该栏或混入了其他栏；如确为栏目名，可在“文件名.layout.json”中说明',
  },
  'line-in-field': {
    en: '{no} {name}: this line stands inside {field} and looks like none of it: {text}',
    zh: '{no} {name}：{field_zh}中夹有似不属于该栏的一行：{text}',
  },
  'field-in-field': {
    en: '{no} {name} has no {as}, and the last line of its {field} looks like one: {text}',
    zh: '{no} {name} 没有{as_zh}，而其{field_zh}末行似为{as_zh}：{text}',
  },
  'field-looks-otherwise': {
    en: '{no} {name}: {field} reads like {as}, and the other way round ({text}): columns or labels may be exchanged; compare them with the source',
    zh: '{no} {name}：{field_zh}的内容像{as_zh}，二者似乎互换（{text}），请与原文的表头或栏目名核对',
  },
  'name-missing': {
    en: 'item {no} bears no name: it is kept with its fields, under an empty one',
    zh: '项目{no}没有名称：保留其各栏目，名称为空',
  },
  'possible-repeat': {
    en: 'at a line break {repeated} may be said twice ({context}); both are kept',
    zh: '换行处“{repeated}”可能重复（{context}），两处均予保留',
  },
  'low-confidence-layout': {
    en: 'the layout {layout} is not sure ({confidence}); the next is {rival} ({rival_confidence})',
    zh: '版式判断为“{layout}”，把握不足（{confidence}）；其次为{rival_zh}（{rival_confidence}）',
  },
  'frequency-without-period': {
    en: '{no} {name}: {text} is a count without a period',
    zh: '{no} {name}：“{text}”有次数而无周期',
  },
  'funding-without-payer': {
    en: '{no} {name}: the funding field names nobody who pays',
    zh: '{no} {name}：支出责任未写明由谁承担',
  },
  'sums-alike': {
    en: '{no} {name}: nothing tells these sums apart: {texts} ({subject})',
    zh: '{no} {name}：以下金额无从区分：{texts}（{subject}）',
  },
  'unread-number': {
    en: '{no} {name}: the number {text} was not read as anything ({context})',
    zh: '{no} {name}：数字“{text}”未能识读（{context}）',
  },
  'beyond-sense': {
    en: '{no} {name}: {text} is more than a notice can mean; compare it with the source',
    zh: '{no} {name}：“{text}”超出常理，请与原文核对',
  },
  'range-reversed': {
    en: '{no} {name}: the range {text} runs downwards; compare it with the source',
    zh: '{no} {name}：区间“{text}”首尾颠倒，请与原文核对',
  },
  'row-doubtful': {
    en: '{no} {name}: the text has lost its cells, and this row could be cut otherwise; compare it with the source',
    zh: '{no} {name}：文本已失去单元格，本行另有其他切分的可能，请与原文核对',
  },
  'rows-unread': {
    en: 'a row of the table was not read: {text}',
    zh: '表格中有一行未能读取：{text}',
  },
  'title-not-found': {
    en: 'no title of a standard or list was found; {title} stands in for it',
    zh: '未找到标准或清单的标题，暂以“{title}”代之',
  },
  'region-inferred': {
    en: 'the title does not begin with a region; {region} is what it or the text names ({title})',
    zh: '标题开头未见地区名，据标题或正文所提地名推为“{region}”（{title}）',
  },
  'region-not-found': {
    en: 'no region is named in the title or the letter ({title}): code 000000',
    zh: '标题与正文未见所属地区（{title}），代码记为000000',
  },
  'amends-in-part': {
    en: 'this changes parts of {title}: what it does not name holds on there, so it is a document of its own, which no edition follows and which is compared with none',
    zh: '本文件只调整{title}的部分项目，未列入的仍按原文件执行；因此自成一份文件，不作为其后续版本，也不与之比较',
  },
  'edition-not-found': { en: 'no edition year was found ({title})', zh: '未找到版本年份（{title}）' },
  'explained-count-agrees': {
    en: 'the interpretation counts {declared} {what}, and the standard holds as many',
    zh: '解读称有{declared}个{what_zh}，与标准相符',
  },
  'explained-count-differs': {
    en: 'the interpretation counts {declared} {what}, the standard holds {found}',
    zh: '解读称有{declared}个{what_zh}，标准实有{found}个',
  },
  'explained-domain-missing': {
    en: 'the interpretation names the domain {domain}, which the standard has not',
    zh: '解读所述领域“{domain}”不见于标准',
  },
  'explained-domain-differs': {
    en: '{domain}: the interpretation counts {aspects} aspects and {items} items, the standard holds {found_aspects} and {found_items}',
    zh: '{domain}：解读称{aspects}个方面{items}项，标准实有{found_aspects}个方面{found_items}项',
  },
  'explained-names-agree': {
    en: 'all {count} names of the interpretation stand in the standard, and none is left out',
    zh: '解读所列{count}个名称与标准一一相符',
  },
  'explained-names-differ': {
    en: 'names only in the interpretation: {only_interpretation}; only in the standard: {only_standard}',
    zh: '仅见于解读：{only_interpretation}；仅见于标准：{only_standard}',
  },
} as const satisfies Catalogue;
