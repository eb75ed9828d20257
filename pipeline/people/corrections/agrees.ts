/** Whether what a person sets stands in the text that it is about: what does not is written all the same, and told. */

import { narrow } from '../../text/narrow.ts';
import { findNumbers } from '../../text/numbers.ts';
import { isObject } from './expect.ts';

/** Keys whose value is a part of the text, as written there. */
const VERBATIM: ReadonlySet<string> = new Set([
  'text',
  'subject',
  'of',
  'action',
  'schedule',
  'per_event',
  'title',
  'doc_number',
  'decree',
  'standard_no',
  'version',
  'domain',
  'aspect',
]);
/** Keys whose value is a number of the text, perhaps in another unit. */
const NUMERIC: ReadonlySet<string> = new Set(['min', 'max', 'parts', 'n', 'year']);
/** 万, 亿, 千, 百; %, 折 and 成, 八五折, ‰, 半 and 1/3 written out are told by findNumbers or not at all. */
const SCALES = [1, 10, 100, 1000, 1e4, 1e5, 1e6, 1e7, 1e8, 1e-1, 1e-2, 1e-3, 1e-4, 1e-5];

export interface Disagreement {
  key: string;
  value: string | number;
}

/**
 * @param value as a correction gives it
 * @param text of the field or of the document that it is about
 */
export function disagreements(value: unknown, text: string): Disagreement[] {
  const squeezed = squeeze(text);
  const numbers = findNumbers(text).map((span) => span.value);
  const said = (number: number): boolean =>
    numbers.some((one) => SCALES.some((scale) => Math.abs(one * scale - number) <= Math.abs(number) * 1e-9));
  const found: Disagreement[] = [];
  const look = (key: string, one: unknown): void => {
    if (Array.isArray(one)) for (const part of one) look(key, part);
    else if (isObject(one)) for (const [inner, part] of Object.entries(one)) look(inner, part);
    else if (typeof one === 'number' && NUMERIC.has(key) && !said(one)) found.push({ key, value: one });
    else if (typeof one === 'string' && VERBATIM.has(key) && !standsIn(key, squeeze(one), squeezed))
      found.push({ key, value: one });
  };
  look('', value);
  return found;
}

/** A subject may be put together from a list: 一级 of 一、二级医疗机构. */
function standsIn(key: string, part: string, text: string): boolean {
  if (key !== 'subject') return text.includes(part);
  let at = 0;
  for (const character of part) {
    at = text.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

const squeeze = (text: string): string => narrow(text).replace(/[\s〔〕[\]()]+/gu, '');
