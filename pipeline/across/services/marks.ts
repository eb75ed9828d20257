/** What parts two names beside the words of match/contrasts.ts: the people a service is for, and the number of a telephone line. */
import { classifier, PARTING_NAMES } from '../../match/contrasts.ts';

/**
 * Groups of people with services of their own: 残疾人职业培训 is not 职业培训. A name bears one by the first words; an audience serves it by
 * either: 学生 are children where a service for children is meant, 残疾军人 are soldiers.
 */
const GROUPS: readonly { named: readonly string[]; also?: readonly string[]; not?: RegExp }[] = [
  { named: ['残疾'], not: /残疾(?:退役)?军人|(?:因公|因战|因病)?致残/gu },
  { named: ['退役军人', '优抚', '军人', '抚恤', '烈士'] },
  { named: ['老年', '老人', '养老', '高龄'] },
  { named: ['儿童', '幼儿', '少年'], also: ['学生', '未成年人', '学前教育', '孤儿'] },
  { named: ['孕产妇', '孕妇', '孕期'], also: ['怀孕', '孕早期', '早孕'] },
  { named: ['少数民族'] },
];

const readClasses = classifier(PARTING_NAMES);

/** The classes that a text speaks of: for each row a bit a class. */
export const classesOf = (text: string): readonly number[] =>
  readClasses(text).map((found) => found.reduce((bits, at) => bits | (1 << at), 0));

export interface ServiceMarks {
  /** As `classesOf` has them. */
  classes: readonly number[];
  /** Groups that the name bears, for any of those it is for (残疾人和老年人), and those that name and audience bear, by index. */
  named: readonly (readonly number[])[];
  served: ReadonlySet<number>;
  /** Of a telephone line; null where the name has none. */
  number: string | null;
}

/** @param name and @param audience in normal form; '' where there is none */
export function marksOf(name: string, audience: string): ServiceMarks {
  // 残疾人和老年人 may be either, 残疾儿童及青少年 are of the first of the two all the same
  const pieces = name
    .split(/[和与及、]/u)
    .map((piece) => groupsIn(piece, ({ named }) => named))
    .filter((groups) => groups.length > 0);
  const all = `${name}\n${audience}`;
  return {
    classes: classesOf(name),
    named: pieces.filter((groups, at) => at === 0 || !groups.some((group) => pieces[0]!.includes(group))),
    served: new Set(groupsIn(all, ({ named, also = [] }) => [...named, ...also])),
    number: /\d{4,6}/u.exec(name)?.[0] ?? null,
  };
}

const groupsIn = (text: string, forms: (group: (typeof GROUPS)[number]) => readonly string[]): number[] =>
  GROUPS.flatMap((group, at) => {
    const words = group.not ? text.replace(group.not, '') : text;
    return forms(group).some((form) => words.includes(form)) ? [at] : [];
  });

/** Whether the marks of two names cannot be of one service. */
export function contrast(a: ServiceMarks, b: ServiceMarks): boolean {
  if (numbersDiffer(a, b)) return true;
  if (unserved(a, b) || unserved(b, a)) return true;
  return a.classes.some((one, row) => parted(one, b.classes[row]!));
}

/** Each bears a class, and none in common. */
const parted = (one: number, other: number): boolean => one !== 0 && other !== 0 && (one & other) === 0;

/** Whether a name bears groups, and the other serves none of those it is for. */
const unserved = ({ named }: ServiceMarks, { served }: ServiceMarks): boolean =>
  named.length > 0 && named.every((groups) => groups.some((group) => !served.has(group)));

/** 12333 and 12345 are two lines. */
export const numbersDiffer = (a: ServiceMarks, b: ServiceMarks): boolean =>
  a.number !== null && b.number !== null && a.number !== b.number;

/** The rows in which two names each bear a class, and none in common. */
export function partingRows(a: ServiceMarks, b: ServiceMarks): number[] {
  return a.classes.flatMap((one, row) => (parted(one, b.classes[row]!) ? [row] : []));
}
