/**
 * Forms that mean another body in one place than elsewhere: code (there and below), form, the body's name there. A row needs
 * the body's full name in a signature or on a page of that place; what nobody has seen written so stays a body of its own, and what
 * one place alone needs can stand in agencies.json beside the notices.
 */
import type { AgencyForm } from '../records/bodies.ts';

const ROWS = `
110000 农委 农村工作委员会
110000 旅游委 旅游发展委员会
120000 建委 城乡建设委员会
120000 文广局 文化广播影视局
310000 文广局 文化广播影视管理局
310000 文广影视局 文化广播影视管理局
310000 绿化市容局 绿化和市容管理局
310000 房管局 房屋管理局
330000 大数据局 大数据发展管理局
330100 文旅局 文化广电旅游局
330400 文旅局 文化广电旅游局
330400 建设局 住房和城乡建设局
440300 住房建设局 住房和建设局
440300 规土委 规划和国土资源委员会
440300 规划国土委 规划和国土资源委员会
440300 市场监管委 市场和质量监督管理委员会
440300 人居委 人居环境委员会
440300 交委 交通运输委员会
440300 政数局 政务服务数据管理局
440300 住建局 住房和建设局
510100 公园城市局 公园城市建设管理局
500000 文化旅游委 文化和旅游发展委员会
500000 文旅委 文化和旅游发展委员会
500000 大数据局 大数据应用发展管理局
500000 大数据发展局 大数据应用发展管理局
`;

export const FORMS_BY_PLACE: readonly AgencyForm[] = ROWS.trim()
  .split('\n')
  .map((row) => {
    const [code, form, name] = row.split(' ') as [string, string, string];
    return { in: code, form, name };
  });
