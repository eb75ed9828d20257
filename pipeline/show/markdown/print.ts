/** A notice as Markdown that people like to read, and that reads back to the same record (read.ts). Nothing is dropped or repaired. */
import { extractCitations } from '../../facts/citations.ts';
import {
  FIELD_NAMES,
  type FieldName,
  type FieldRecord,
  type ItemRecord,
  type NoticeRecord,
} from '../../records/schema.ts';
import { escapeHeading } from './escape.ts';
import { type NoticeHead, printHead } from './head.ts';
import { HeadingLines } from './heading-lines.ts';
import { printField, printItemLine } from './item-lines.ts';

/** The fields of an item in the order of the contract, `other` last, as facts name them. */
function namedFieldsOf({
  fields,
}: Pick<ItemRecord, 'fields'>): { key: string; role: FieldName | null; field: FieldRecord }[] {
  const named = FIELD_NAMES.flatMap((role) => {
    const field = fields[role];
    return field ? [{ key: role as string, role, field }] : [];
  });
  return [...named, ...(fields.other ?? []).map((field, i) => ({ key: `other.${i}`, role: null, field }))];
}

/**
 * The titles that a notice gave in its letter, to itself (以下简称《标准》) and to other documents. A record does not hold them, but its
 * fields show them: a title in 《》 that would be a citation and is none, or one of another work.
 */
function titlesGiven(record: NoticeRecord): Pick<NoticeHead, 'shortTitles' | 'aliases'> {
  const titles = new Set<string>();
  const aliases = new Map<string, string>();
  for (const item of record.items) {
    for (const { key, field } of namedFieldsOf(item)) {
      if (!field.text.includes('《')) continue;
      const cited = new Map(item.citations.filter((c) => c.field === key).map((c) => [c.start, c.work_key]));
      for (const { title, start, work_key } of extractCitations(field.text, {
        ownTitles: [record.document.title],
      })) {
        const meant = cited.get(start);
        if (title !== null && meant === undefined) titles.add(title);
        else if (title !== null && meant !== undefined && meant !== work_key) aliases.set(title, meant);
      }
    }
  }
  const named = [...aliases].map(([title, work_key]) => ({ title, work_key }));
  return { shortTitles: [...titles].sort(), aliases: named.sort((a, b) => (a.title < b.title ? -1 : 1)) };
}

/**
 * @returns a head block with what is known of the document, `# title`, `## 一、domain`, `### （一）aspect`, `#### 1. item`, `##### （1） sub-item`,
 *   `**服务对象：** text`. Ends in a line feed. Facts, agencies, claims and ids follow from these and are not printed.
 */
export function printMarkdown(record: NoticeRecord): string {
  const headings = new HeadingLines(record);
  const blocks: string[][] = [
    printHead(record.document, titlesGiven(record)),
    [`# ${escapeHeading(record.document.title)}`],
  ];
  let running = { no: 0, subNo: 0 };
  for (const item of record.items) {
    for (const line of headings.before(item)) blocks.push([line]);
    blocks.push([printItemLine(item, item.sub_no === null ? running.no + 1 : running.subNo + 1)]);
    running = item.sub_no === null ? { no: item.no, subNo: 0 } : { ...running, subNo: item.sub_no };
    blocks.push(...fieldBlocks(item));
  }
  for (const line of headings.rest()) blocks.push([line]);
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

const fieldBlocks = (item: ItemRecord): string[][] =>
  namedFieldsOf(item).map(({ role, field }) => printField(role, field));
