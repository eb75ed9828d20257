/**
 * Forms that mean another body in one place than elsewhere: code (there and below), form, the body's name there. A row needs
 * the body's full name in a signature or on a page of that place; what nobody has seen written so stays a body of its own, and what
 * one place alone needs can stand in agencies.json beside the notices.
 */
import type { AgencyForm } from '../records/bodies.ts';

const ROWS = `
330100 文旅局 文化广电旅游局
330400 文旅局 文化广电旅游局
330400 建设局 住房和城乡建设局
440300 住房建设局 住房和建设局
440300 住建局 住房和建设局
510100 公园城市局 公园城市建设管理局
500000 文化旅游委 文化和旅游发展委员会
500000 文旅委 文化和旅游发展委员会
`;

export const FORMS_BY_PLACE: readonly AgencyForm[] = ROWS.trim()
  .split('\n')
  .map((row) => {
    const [code, form, name] = row.split(' ') as [string, string, string];
    return { in: code, form, name };
  });
