/** Words and signs that places choose for the same thing. */
import type { FieldOf } from './notice.ts';

export const LABELS: readonly Readonly<Record<FieldOf, string>>[] = [
  {
    audience: '服务对象',
    content: '服务内容',
    standard: '服务标准',
    funding: '支出责任',
    lead_agency: '牵头负责单位',
  },
  {
    audience: '保障对象',
    content: '保障内容',
    standard: '保障标准',
    funding: '支出责任',
    lead_agency: '责任单位',
  },
  {
    audience: '服务对象',
    content: '服务内容',
    standard: '服务指导标准',
    funding: '支出责任',
    lead_agency: '牵头责任单位',
  },
];

const CHINESE = '一二三四五六七八九';
const chinese = (n: number): string =>
  n < 10
    ? (CHINESE[n - 1] as string)
    : `${n < 20 ? '' : CHINESE[Math.floor(n / 10) - 1]}十${CHINESE[(n % 10) - 1] ?? ''}`;

export type Numbering = (n: number) => string;
export const DOMAIN_NUMBERS: readonly Numbering[] = [
  (n) => `${chinese(n)}、`,
  (n) => `第${chinese(n)}章　`,
  () => '',
];
export const ITEM_NUMBERS: readonly Numbering[] = [
  (n) => `${n}.`,
  (n) => `${n}. `,
  (n) => `${n}、`,
  (n) => `${n}．`,
  (n) => `（${n}）`,
];

/** How a label is set off from its text. */
export const LABELLED: readonly ((label: string, text: string) => string)[] = [
  (label, text) => `${label}：${text}`,
  (label, text) => `${label}:${text}`,
  (label, text) => `【${label}】${text}`,
  (label, text) => `${label}：\n${text}`,
  (label, text) => `- ${label}：${text}`,
];

/** A letter above the list, or none. */
export const LETTERS: readonly ((place: string, title: string) => string[])[] = [
  () => [],
  (place, title) => [
    `${place}人民政府办公室关于印发《${title}》的通知`,
    '',
    '各有关单位：',
    `    《${title}》已经同意，现印发给你们，请遵照执行。`,
    '',
    `${place}人民政府办公室`,
    '2025年3月5日',
    '',
  ],
];
