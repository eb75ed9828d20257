/** A made edition printed as offices print theirs: in lines, or as a table in a page. */
import type { ItemRecord, NoticeRecord } from '../../pipeline/records/schema.ts';
import { textOf } from './reread.ts';

const LABELS = {
  audience: '服务对象',
  content: '服务内容',
  standard: '服务标准',
  funding: '支出责任',
  lead_agency: '牵头负责单位',
  implementing_agency: '区级对接落实责任部门',
} as const;
const FIELDS = Object.keys(LABELS) as (keyof typeof LABELS)[];

const DIGITS = '一二三四五六七八九';
function chinese(n: number): string {
  const [tens, ones] = [Math.floor(n / 10), n % 10];
  return `${tens > 1 ? DIGITS[tens - 1] : ''}${tens > 0 ? '十' : ''}${ones > 0 ? DIGITS[ones - 1] : ''}`;
}

/** Of the year 2026, whatever the old edition's title says. */
export function titleOf({ document }: NoticeRecord): string {
  const draft = document.status === 'draft' ? '（征求意见稿）' : '';
  return `${document.title.replace(/（.*$/u, '')}（2026年版）${draft}`;
}

/** 一、 （一） 1. and labels, each on its line. */
export function printLines(notice: NoticeRecord): string {
  const lines = [titleOf(notice)];
  let [domain, aspect]: (string | null)[] = [null, null];
  let [domains, aspects] = [0, 0];
  for (const item of notice.items) {
    if (item.domain !== null && item.domain !== domain) {
      [domain, aspect, aspects] = [item.domain, null, 0];
      lines.push(`${chinese(++domains)}、${domain}`);
    }
    if (item.aspect !== null && item.aspect !== aspect) {
      aspect = item.aspect;
      lines.push(`（${chinese(++aspects)}）${aspect}`);
    }
    lines.push(item.sub_no === null ? `${item.no}.${item.name}` : `（${item.sub_no}）${item.name}`);
    for (const field of FIELDS) {
      const text = textOf(item, field);
      if (text !== null) lines.push(`${LABELS[field]}：${text}`);
    }
  }
  return `${lines.join('\n')}\n`;
}

/** A column a field; of items without sub-items. */
export function printTable(notice: NoticeRecord): string {
  const plain = (text: string) =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>');
  const used = FIELDS.filter((field) => notice.items.some((item) => textOf(item, field) !== null));
  const row = (tag: 'th' | 'td', cells: readonly string[]) =>
    `<tr>${cells.map((cell) => `<${tag}>${plain(cell)}</${tag}>`).join('')}</tr>`;
  const cells = (item: ItemRecord) => [
    item.domain ?? '',
    item.aspect ?? '',
    String(item.no),
    item.name,
    ...used.map((field) => textOf(item, field) ?? ''),
  ];
  const head = ['领域', '方面', '序号', '服务项目', ...used.map((field) => LABELS[field])];
  const rows = [row('th', head), ...notice.items.map((item) => row('td', cells(item)))];
  return `<!doctype html><meta charset="utf-8"><h1>${titleOf(notice)}</h1><table>${rows.join('\n')}</table>`;
}
