/** Subjects are read off the folded text; records hold them as the source has them. */

/** No more words than this before a sum name it. */
const LONGEST = 400;

/** Whether a subject was put together (一级医疗机构 of 一、二、三级医疗机构, 寄宿生：小学): it stands nowhere so before its sum. */
export const isCompleted = (folded: string, subject: string | null, before: number): boolean =>
  subject !== null && !folded.slice(Math.max(0, before - LONGEST), before).includes(subject);

/** A subject as the text has it: what was read in the folded text, each part from its place before the sum. */
export function verbatim(text: string, folded: string, subject: string, before: number): string {
  const from = Math.max(0, before - LONGEST);
  const window = folded.slice(from, before);
  const asWritten = (part: string): string => {
    const at = window.lastIndexOf(part);
    return at === -1 ? part : text.slice(from + at, from + at + part.length);
  };
  return subject.split('：').map(asWritten).join('：');
}
