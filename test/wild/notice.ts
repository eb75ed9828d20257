/** What a generated notice says: a few items of a notice that was read, in order, with their headings. */
import type { NoticeRecord } from '../../pipeline/records/schema.ts';

export const FIELDS = ['audience', 'content', 'standard', 'funding', 'lead_agency'] as const;
export type FieldOf = (typeof FIELDS)[number];

export interface Said {
  name: string;
  domain: string;
  fields: Partial<Record<FieldOf, string>>;
}

export interface SaidNotice {
  title: string;
  place: string;
  items: Said[];
}

/** Numbers from 0 to 1 that a seed fixes (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export const oneOf = <T>(random: () => number, among: readonly T[]): T =>
  among[Math.floor(random() * among.length)] as T;

/** Texts of several paragraphs are lists of their own, which a cell or a line of another form does not hold. */
const isPlain = (text: string): boolean => !text.includes('\n') && text.length <= 160;

/** Items in a row of a record, of those that stand below a domain and have their fields. @param most how many at most */
export function sampled(record: NoticeRecord, random: () => number, most: number): SaidNotice {
  const items = record.items.flatMap((item): Said[] => {
    const fields = Object.fromEntries(
      FIELDS.flatMap((field) => {
        const text = item.fields[field]?.text;
        return text ? [[field, text]] : [];
      }),
    );
    const whole = Object.values(fields).every(isPlain) && Object.keys(fields).length >= 3;
    return item.domain && item.sub_no === null && whole
      ? [{ name: item.name, domain: item.domain, fields }]
      : [];
  });
  const from = Math.floor(random() * Math.max(1, items.length - most));
  const place = record.document.region.name;
  return { title: `${place}基本公共服务标准（2025年版）`, place, items: items.slice(from, from + most) };
}

/** Items below their domains, in order. */
export function byDomain(items: readonly Said[]): [domain: string, items: Said[]][] {
  const groups: [string, Said[]][] = [];
  for (const item of items) {
    const last = groups.at(-1);
    if (last && last[0] === item.domain) last[1].push(item);
    else groups.push([item.domain, [item]]);
  }
  return groups;
}
