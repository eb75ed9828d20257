/** Citations gathered by work key: what is known of each spelling of a work. */

import { headOfTitle } from '../../facts/citations/issuers.ts';
import { normalTitle, plainTitle } from '../../facts/citations/keys.ts';
import type { WorkValue } from '../../records/digest.ts';
import { compare } from '../../text/compare.ts';
import { readNumber } from '../../text/numbers.ts';
import { simplify } from '../../text/simplify.ts';
import { TEN } from '../../words/numerals.ts';

/** A citation with the place it stands in; `jurisdiction` is the GB/T 2260 code of the notice's region. */
export interface CitedWork {
  id: string;
  jurisdiction: string;
  citation: WorkValue;
}

/** All citations that share one work key. */
export interface Mention {
  key: string;
  /** The normalised title, as it stands in the key. */
  title: string;
  /** The normalised title without the organs at its head; the same as `title` where it names none. */
  bare: string;
  /** doc, decree and standard numbers as they are compared; empty for a mention without any. */
  numbers: string[];
  cited: CitedWork[];
}

/** One mention a work key, sorted by key; its citations sorted by id. */
export function gatherMentions(citations: Iterable<CitedWork>): Mention[] {
  const byKey = new Map<string, CitedWork[]>();
  for (const cited of citations) {
    const key = cited.citation.work_key;
    const same = byKey.get(key);
    if (same) same.push(cited);
    else byKey.set(key, [cited]);
  }
  return [...byKey].sort(([a], [b]) => compare(a, b)).map(([key, cited]) => mention(key, cited));
}

function mention(key: string, cited: CitedWork[]): Mention {
  cited.sort((a, b) => compare(a.id, b.id));
  const title = key.slice(key.indexOf(key.startsWith('title:') ? ':' : '|') + 1);
  const spellings = [...new Set(cited.map(({ citation }) => citation))];
  const bare = new Set(spellings.map((value) => bareTitle(value.title ?? '', title)));
  const numbers = new Set(spellings.flatMap(comparedNumbers));
  return { key, title, bare: [...bare].sort(compare)[0]!, numbers: [...numbers].sort(compare), cited };
}

/** 浙江省民政厅关于X的通知 → 关于X的通知. A title that was unwrapped (关于印发〈X〉的通知 → X) has lost its organs already. */
function bareTitle(title: string, normal: string): string {
  const head = headOfTitle(simplify(title));
  if (head.issuers.length === 0) return normal;
  const rest = normalTitle(head.rest);
  return normal.endsWith(rest) ? rest : normal;
}

/** Numbers as they are compared: 中华人民共和国 and 第 aside, 国务院第649号令 as 国务院令649号. */
function comparedNumbers(citation: WorkValue): string[] {
  const numbers: string[] = [];
  if (citation.doc_number !== null) numbers.push(`doc:${plainTitle(citation.doc_number)}`);
  if (citation.decree !== null) numbers.push(`decree:${comparedDecree(citation.decree)}`);
  if (citation.standard_no !== null) numbers.push(`std:${citation.standard_no}`);
  return numbers;
}

const NUMERAL_SERIAL = new RegExp(`[〇零${TEN}百]{1,7}(?=号)`);
const SERIAL_BEFORE_DECREE = new RegExp(String.raw`^([^\d]{2,40}?)((?:\d{4}年)?[\d〇零${TEN}百]{1,7}号)令$`);
/** 第五十二号 is 第52号; the nation's president signs as 国家主席 and 中华人民共和国主席. */
function comparedDecree(decree: string): string {
  const plain = plainTitle(decree)
    .replace(/^(?:中华人民共和国|国家(?=主席))/, '')
    .replace(/第|[（）]/g, '')
    .replace(NUMERAL_SERIAL, (numeral) => String(readNumber(numeral) ?? numeral));
  const turned = SERIAL_BEFORE_DECREE.exec(plain);
  return turned ? `${turned[1]}令${turned[2]}` : plain;
}
