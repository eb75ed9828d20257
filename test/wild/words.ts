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
  {
    audience: '对象',
    content: '内容',
    standard: '标准',
    funding: '经费',
    lead_agency: '责任',
  },
  {
    audience: '惠及人群',
    content: '具体内容',
    standard: '执行标准',
    funding: '经费来源',
    lead_agency: '主管部门',
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
  () => '服务领域：',
  (n) => `第${chinese(n)}类　`,
  (n) => `〈${chinese(n)}〉`,
];
export const ITEM_NUMBERS: readonly Numbering[] = [
  (n) => `${n}.`,
  (n) => `${n}. `,
  (n) => `${n}、`,
  (n) => `${n}．`,
  (n) => `（${n}）`,
  (n) => `${n}）`,
  (n) => `第${n}项　`,
  (n) => `项目${n}：`,
];

/** How a label is set off from its text, wherever it stands. */
export const MARKED: readonly ((label: string, text: string) => string)[] = [
  (label, text) => `${label}：${text}`,
  (label, text) => `${label}:${text}`,
  (label, text) => `【${label}】${text}`,
  (label, text) => `✓${label}：${text}`,
  (label, text) => `「${label}」${text}`,
];

/** And how, at the head of a line. */
export const LABELLED: typeof MARKED = [
  ...MARKED,
  (label, text) => `${label}：\n${text}`,
  (label, text) => `- ${label}：${text}`,
  (label, text) => `${label}　${text}`,
  (label, text) => `（${label}）${text}`,
  (label, text) => `■${label}　${text}`,
  (label, text) => `“${label}”：${text}`,
  (label, text) => `${label}——${text}`,
];

/** How an item's name and its fields stand together: on lines of their own. */
export const ON_LINES: readonly ((name: string, fields: readonly string[]) => string[])[] = [
  (name, fields) => [name, ...fields],
  (name, fields) => [`${name}：`, ...fields],
];

/** And how, in one paragraph. */
export const IN_ONE: typeof ON_LINES = [
  (name, fields) => [name, fields.map(unstopped).join('；')],
  (name, fields) => [`${name}：${fields.map(unstopped).join('；')}`],
  (name, fields) => [`${name}——${fields.map(unstopped).join('；')}`],
  (name, fields) => [`${name}　${fields.map(unstopped).join(' ')}`],
];
const unstopped = (field: string): string => field.replace(/[。；]$/u, '');

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
