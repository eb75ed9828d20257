/** What strange texts and strange tables have in common. */
import type { FieldOf, Said, SaidNotice } from '../wild/notice.ts';

export interface Strange {
  text: string;
  headings: boolean;
}

export type Form = (notice: SaidNotice) => Strange;

export const CHINESE = '一二三四五六七八九十';
export const LABEL: Readonly<Record<FieldOf, string>> = {
  audience: '服务对象',
  content: '服务内容',
  standard: '服务标准',
  funding: '支出责任',
  lead_agency: '牵头负责单位',
};
export const UNSEEN: Readonly<Record<FieldOf, string>> = {
  audience: '谁能享受',
  content: '能办什么',
  standard: '办到什么程度',
  funding: '钱从哪来',
  lead_agency: '找谁办',
};

export const letter = ({ place, title }: SaidNotice): string[] => [
  `${place}人民政府办公室关于印发《${title}》的通知`,
  '各有关单位：',
  `《${title}》已经同意，现印发给你们，请遵照执行。`,
  `${place}人民政府办公室`,
  '2025年3月5日',
  '',
  title,
  '',
];

export const oneLine = (text: string): string => text.replaceAll('\n', '');

export const pairs = (
  notice: SaidNotice,
  line: (a: Said, b: Said | undefined, no: number) => string[],
): string => {
  const lines: string[] = [];
  for (let i = 0; i < notice.items.length; i += 2)
    lines.push(...line(notice.items[i] as Said, notice.items[i + 1], i + 1));
  return [...letter(notice), ...lines, ''].join('\n');
};
