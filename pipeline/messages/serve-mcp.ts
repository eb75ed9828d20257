import type { Wording } from './wording.ts';

/** What the tools for assistants say of themselves, and of what they do not know. */
export const MCP_WORDS = {
  instructions: {
    en: 'Records of Chinese notices of basic public services (基本公共服务), each figure with the sentence it was read from. Quote the sentence, the place and the day from which it holds; say which notice it is. Repeat what `not_known` says: an empty answer means that it does not stand in these notices, not that nobody gets it. Figures may differ by age, subject and payer: give the one that fits, or all.',
    zh: '各地基本公共服务文件的记录，每个数值都附其所据原句。回答时请引用原句，写明地区、自何时起有效及出自哪份文件，并转述 not_known 的内容：查无结果只说明这些文件中没有，不等于当地没有。数值可能因年龄、对象、支出主体而异，请给出相符的一项或全部列出。',
  },
  tools: {
    search: {
      en: 'Finds services whose text holds all words of a query (two characters are enough), with the sentence.',
      zh: '全文检索项目（两个字即可），给出所在原句。',
    },
    item: {
      en: 'One service of one notice: its fields, every figure with its sentence, its source, and what is missing or doubtful.',
      zh: '一个项目：各栏原文、各项数值及原句、出处，以及缺失与存疑之处。',
    },
    compare: {
      en: 'One service in every place side by side: sums, shares, frequencies and ages with their sentences.',
      zh: '同一服务各地对照：金额、比例、频次、年龄及其原句。',
    },
    eligible: {
      en: 'Services that state an age which takes a person in, place by place. Ages and sexes alone are looked at.',
      zh: '各地写明年龄且此人相符的服务。只判断年龄与性别。',
    },
    changes: {
      en: 'What changed from one edition of a notice to the next, the newest first: old and new.',
      zh: '同一文件前后两版之间的变更，最新的在前，列出新旧。',
    },
    cites: {
      en: 'Which services cite a law, a notice or a standard, and in which sentence.',
      zh: '哪些项目引用了某部法律法规、文件或标准，及所在原句。',
    },
  },
  /** What a tool takes, by its name; `limit` of a tool that counts by places has words of its own. */
  inputs: {
    query: {
      en: 'words, all of which an item holds, such as 高龄津贴',
      zh: '关键词，项目须全部包含，如“高龄津贴”',
    },
    place: {
      en: 'a part of a place’s name, or its GB/T 2260 code',
      zh: '地区名称的一部分，或行政区划代码（GB/T 2260）',
    },
    on: {
      en: 'day that decides what is in force, 2025-01-01; today where left out',
      zh: '以此日判断效力，如 2025-01-01；不填则为当日',
    },
    limit: { en: 'as many at the most', zh: '最多列出几项' },
    limit_a_place: { en: 'services a place', zh: '每个地区最多列出几项服务' },
    id: { en: 'such as 330400-2023-standard/54', zh: '项目编号，如 330400-2023-standard/54' },
    service: {
      en: 'its id, an item’s id, or a part of its name: 老年人福利补贴',
      zh: '服务编号、项目编号或名称的一部分，如“老年人福利补贴”',
    },
    age: { en: 'of the person, in years or in what `unit` says', zh: '年龄，按岁或 unit 所定单位' },
    unit: { en: 'of the age', zh: '年龄的单位：year 岁、month 月' },
    sex: { en: 'left out: ages of either sex fit', zh: 'male 男、female 女；不填则不分性别' },
    domain: { en: 'a part of its name: 老有所养', zh: '所属领域名称的一部分，如“老有所养”' },
    item: { en: 'id of an item of the newer edition', zh: '新版中的项目编号' },
    since: {
      en: 'newer editions that hold from this day on, or later',
      zh: '只列新版自此日或以后生效的变更',
    },
    work: {
      en: 'its id, a part of its title, or its number: 社会保险法, 国卫基层发〔2017〕13号, GB/T 33527',
      zh: '编号、题名的一部分或文号、标准号，如“社会保险法”“国卫基层发〔2017〕13号”“GB/T 33527”',
    },
  },
  refused: {
    'no-such-item': {
      en: 'there is no item {id} here: find its id with `search`',
      zh: '没有项目 {id}：请用 search 查找编号',
    },
    'no-such-service': {
      en: 'there is no service {id} here: other words may find it, or `search` an item and compare by its id',
      zh: '没有服务“{id}”：可换词，或用 search 找到项目后按其编号对照',
    },
    'no-such-work': {
      en: 'no work {id} is cited here: give a part of its title without 《》, or its number',
      zh: '没有文件引用“{id}”：请给出题名的一部分（不带书名号）或文号',
    },
  },
  unknown: {
    nothing_found: {
      en: 'nothing here holds all of {query}: other words may; it is no proof that no place gives it',
      zh: '所收文件中没有同时含“{query}”的项目：可换词再查；这不说明各地都没有',
    },
    draft: {
      en: '{document} is a draft for comment: nothing of it is in force',
      zh: '{document} 是征求意见稿，尚未生效',
    },
    not_yet: { en: '{document} is not in force yet on that day', zh: '{document} 当日尚未生效' },
    expired: { en: '{document} had expired on that day', zh: '{document} 当日已失效' },
    superseded: {
      en: '{document} does not speak for its place on that day: another edition does, or it is an interpretation',
      zh: '{document} 当日不是该地的现行文件：已有新版，或为政策解读',
    },
    undated: { en: 'since when {document} holds is not known', zh: '{document} 自何时起有效不详' },
    no_field: { en: 'the notice gives no {field} here', zh: '原文此项没有“{field}”' },
    no_heading: {
      en: 'the source lost the heading (domain) of this item',
      zh: '原文缺失此项所属领域的标题',
    },
    several: { en: '{count} services fit: choose one', zh: '有 {count} 项服务相符：请选择其一' },
    more_places: {
      en: '{shown} of {count} are shown: name a place',
      zh: '共 {count} 个，仅列 {shown} 个：请指明地区',
    },
    without: {
      en: 'places in `without` list no service of this name: they may give it under another, or outside this list',
      zh: 'without 中的地区没有列出此项服务：可能另有名称，或不在此清单内',
    },
    no_figures: {
      en: '{item} states no figure: its standard is told in words or by reference, see `item`',
      zh: '{item} 未写明数值：标准以文字或参照其他文件表述，可用 item 查看',
    },
    one_edition: {
      en: 'of these one edition alone is here, and nothing is compared: {documents}',
      zh: '以下文件只有一版，无从对照：{documents}',
    },
    cited_only: {
      en: 'what the works themselves say is not here, only who cites them; whether a work still holds is not known',
      zh: '此处只有引用关系，没有被引文件的内容；其是否仍然有效不详',
    },
  },
} as const satisfies {
  instructions: Wording;
  tools: Readonly<Record<string, Wording>>;
  inputs: Readonly<Record<string, Wording>>;
  refused: Readonly<Record<string, Wording>>;
  unknown: Readonly<Record<string, Wording>>;
};
