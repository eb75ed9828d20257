/**
 * Which body took the place of which, and in which year: a reform is a successor, never a spelling. From the Party's and State Council's
 * plans of reform (2008, 2013, 2018, 2021, 2023) and, with a place, the plan of that place. The first body behind the year took over
 * the name's main duty. The year is the plan's: places carried it out then or in the year after. What places settled each in their
 * own way (林业, 知识产权, 人防, 交通 …) has no row; agencies.json beside the notices takes it.
 */
export interface Reform {
  from: string;
  to: readonly string[];
  year: number;
  /** GB/T 2260: there and below; the nation's code for everywhere. */
  in: string;
  /** Of this level alone: 国, 省 (a municipality too), 市, 县 (a district too). */
  level: string | null;
  /** A whole name with its ending; else a subject, any ending. */
  whole: boolean;
}

/**
 * `SUBJECT YEAR SUBJECT …`: keeps the ending (卫生和计划生育局 → 卫生健康局), but for an ending that the level decides:
 * `*` 部 of the nation, 厅 of a province, 局 elsewhere; `@` 委员会, in a county of a province 局.
 */
const SUBJECT_ROWS = `
劳动和社会保障 2008 人力资源和社会保障
人事 2008 人力资源和社会保障
卫生 2013 卫生和计划生育@
人口和计划生育 2013 卫生和计划生育@
广播电影电视 2013 新闻出版广电
卫生和计划生育 2018 卫生健康
食品药品监督管理 2018 市场监督管理
工商行政管理 2018 市场监督管理
质量技术监督 2018 市场监督管理
质量监督检验检疫 2018 市场监督管理
国土资源 2018 自然资源
环境保护 2018 生态环境
安全生产监督管理 2018 应急管理
农业 2018 农业农村
文化 2018 文化和旅游*
旅游 2018 文化和旅游*
旅游发展 2018 文化和旅游*
文化广电新闻出版 2018 文化广电旅游
新闻出版广电 2018 广播电视
国家税务 2018 税务
地方税务 2018 税务
地方金融监督管理 2023 地方金融管理
`;

/** `PLACE[LEVEL] NAME/NAME YEAR NAME …`: whole names, with `*` and `@` as above. Later rows win: a place's own stand behind the nation's. */
const WHOLE_ROWS = `
100000 粮食局 2018 粮食和物资储备局
100000 法制办公室 2018 司法*
100000 物价局 2018 发展和改革委员会 市场监督管理局
100000 城乡规划局 2018 自然资源*
100000 农业委员会 2018 农业农村*
100000 金融工作办公室 2018 地方金融监督管理局
100000 公安消防总队 2018 消防救援总队
100000 公安消防支队 2018 消防救援支队
100000 公安消防大队 2018 消防救援大队
100000 扶贫开发办公室/扶贫开发局/扶贫开发领导小组办公室 2021 乡村振兴局
100000 乡村振兴局 2023 农业农村*
100000 中国人民银行中心支行/中国人民银行营业管理部 2023 中国人民银行分行
100000 中共委社会工作委员会 2023 中共委社会工作部
100000省 食品药品监督管理局 2018 市场监督管理局 药品监督管理局
100000国 建设部 2008 住房和城乡建设部
100000国 交通部 2008 交通运输部
100000国 食品药品监督管理局 2013 食品药品监督管理总局
100000国 食品药品监督管理总局 2018 市场监督管理总局 药品监督管理局
100000国 安全生产监督管理总局 2018 应急管理部
100000国 林业局 2018 林业和草原局
110000 农村工作委员会 2018 农业农村局
110000 市政市容管理委员会 2016 城市管理委员会
110000 民族事务委员会/宗教事务局 2018 民族宗教事务委员会
110000 规划和国土资源管理委员会 2018 规划和自然资源委员会
120000 农业委员会 2018 农业农村委员会
120000 乡村振兴局 2023 农业农村委员会
120000 城乡建设委员会 2018 住房和城乡建设委员会
120000 国土资源和房屋管理局 2018 规划和自然资源局 住房和城乡建设委员会
120000 规划局 2018 规划和自然资源局
120000 文化广播影视局 2018 文化和旅游局
120000省 食品药品监督管理局/工商行政管理局/质量技术监督局 2014 市场和质量监督管理委员会
120000省 市场和质量监督管理委员会 2018 市场监督管理委员会 药品监督管理局
130000 国土资源局/城乡规划局 2018 自然资源和规划局
310000 农业委员会 2018 农业农村委员会
310000 规划和国土资源管理局 2018 规划和自然资源局
310000省 文化广播影视管理局 2018 文化和旅游局
320000 国土资源局/规划局/城乡规划局 2018 自然资源和规划局
330000 国土资源局/规划局/城乡规划局 2018 自然资源和规划局
330000市 旅游局/旅游委员会 2018 文化广电旅游局
330000县 旅游局/旅游委员会 2018 文化和广电旅游体育局
330000 农业经济局 2018 农业农村局
330000县 文化广电新闻出版局 2018 文化和广电旅游体育局
330000省 大数据发展管理局 2023 数据局
340000 国土资源局/规划局/城乡规划局 2018 自然资源和规划局
370000 国土资源局/规划局/城乡规划局 2018 自然资源和规划局
440300 市场和质量监督管理委员会 2018 市场监督管理局
440300 规划和国土资源委员会 2018 规划和自然资源局
440300 人居环境委员会 2018 生态环境局
440300 交通运输委员会 2018 交通运输局
440300 文体旅游局 2018 文化广电旅游体育局
500000 农业委员会 2018 农业农村委员会
500000 乡村振兴局 2023 农业农村委员会
500000 文化委员会 2018 文化和旅游发展委员会
500000 旅游发展委员会 2018 文化和旅游发展委员会
500000 城乡建设委员会 2018 住房和城乡建设委员会
500000 国土资源和房屋管理局 2018 规划和自然资源局 住房和城乡建设委员会
500000 规划局 2018 规划和自然资源局
500000 交通委员会 2018 交通局
500000 城市管理委员会 2018 城市管理局
500000 移民局 2018 水利局
510100市 国土资源局 2018 规划和自然资源局
`;

/**
 * Counties of a province lost these to their city: 海盐县环境保护局 became 嘉兴市生态环境局海盐分局, a branch and no body of the county's.
 * Districts of a municipality kept their own.
 */
export const NOT_OF_COUNTIES: ReadonlySet<string> = new Set(['环境保护']);

const rows = (text: string): string[][] =>
  text
    .trim()
    .split('\n')
    .map((row) => row.split(' '));

const subjectRow = ([from, year, ...to]: readonly string[]): Reform => ({
  from: from!,
  to,
  year: Number(year),
  in: '100000',
  level: null,
  whole: false,
});

const wholeRows = ([place, names, year, ...to]: readonly string[]): Reform[] =>
  names!.split('/').map((from) => ({
    from,
    to,
    year: Number(year),
    in: place!.slice(0, 6),
    level: place!.slice(6) || null,
    whole: true,
  }));

export const REFORMS: readonly Reform[] = [
  ...rows(SUBJECT_ROWS).map(subjectRow),
  ...rows(WHOLE_ROWS).flatMap(wholeRows),
];
