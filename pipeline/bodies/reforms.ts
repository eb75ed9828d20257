/**
 * Which body took the place of which, and in which year: a reform is a successor, never a spelling. From the Party's and State Council's
 * plans of reform (2008, 2013, 2018, 2023) and, with a place, the plan of that place. A row that names a subject keeps the ending
 * (卫生和计划生育局 → 卫生健康局), one that names a place's code first is a whole name. The first body behind the
 * year took over the name's main duty. The year is the plan's: places carried it out then or in the year after.
 */
export interface Reform {
  from: string;
  to: readonly string[];
  year: number;
  /** GB/T 2260: there and below; the nation's code for everywhere. */
  in: string;
  /** A whole name with its ending; else a subject, any ending. */
  whole: boolean;
}

const SUBJECT_ROWS = `
劳动和社会保障 2008 人力资源和社会保障
人事 2008 人力资源和社会保障
卫生 2013 卫生和计划生育
人口和计划生育 2013 卫生和计划生育
卫生和计划生育 2018 卫生健康
食品药品监督管理 2018 市场监督管理
工商行政管理 2018 市场监督管理
质量技术监督 2018 市场监督管理
国土资源 2018 自然资源
环境保护 2018 生态环境
安全生产监督管理 2018 应急管理
农业 2018 农业农村
旅游 2018 文化和旅游
文化广电新闻出版 2018 文化广电旅游
新闻出版广电 2018 广播电视
国家税务 2018 税务
地方税务 2018 税务
`;

const WHOLE_ROWS = `
100000 粮食局 2018 粮食和物资储备局
100000 法制办公室 2018 司法局
100000 文化局 2018 文化和旅游局
100000 农业委员会 2018 农业农村局
100000 扶贫开发办公室 2021 乡村振兴局
100000 乡村振兴局 2023 农业农村局
100000 中国人民银行中心支行 2023 中国人民银行分行
100000 中国人民银行营业管理部 2023 中国人民银行分行
120000 农业委员会 2018 农业农村委员会
310000 农业委员会 2018 农业农村委员会
500000 农业委员会 2018 农业农村委员会
500000 乡村振兴局 2023 农业农村委员会
500000 文化委员会 2018 文化和旅游发展委员会
500000 城乡建设委员会 2018 住房和城乡建设委员会
500000 国土资源和房屋管理局 2018 规划和自然资源局 住房和城乡建设委员会
`;

const rows = (text: string): string[][] =>
  text
    .trim()
    .split('\n')
    .map((row) => row.split(' '));

/** Rows of one place stand after those of the nation, and win there. */
export const REFORMS: readonly Reform[] = [
  ...rows(SUBJECT_ROWS).map(
    ([from, year, ...to]): Reform => ({ from: from!, to, year: Number(year), in: '100000', whole: false }),
  ),
  ...rows(WHOLE_ROWS).map(
    ([code, from, year, ...to]): Reform => ({
      from: from!,
      to,
      year: Number(year),
      in: code!,
      whole: true,
    }),
  ),
];
