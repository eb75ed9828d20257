/**
 * Citations: the laws, notices and standards that a text rests on (record contract, section 3.5).
 * A title in outermost 《》, what names it in parentheses behind it, a standard's number right before it.
 */
import type { CitationValue } from '../records/facts.ts';
import { lately } from '../text/lately.ts';
import { simplify } from '../text/simplify.ts';
import { isHeld, isPaper, isShown } from './citations/certificates.ts';
import { foldTitles } from './citations/fold.ts';
import { headOfTitle, organsBefore } from './citations/issuers.ts';
import { normalTitle, numberParenthesis, workKey } from './citations/keys.ts';
import { kindOfTitle } from './citations/kinds.ts';
import { findNumbersAlone, type NumberAlone } from './citations/number-alone.ts';
import { readDocumentNumber, readStandardNumber, standardNumberBefore } from './citations/numbers.ts';
import type { Marks } from './citations/tail.ts';
import { readMarks, readTail } from './citations/tail.ts';
import type { TitleSpan } from './citations/titles.ts';
import { findTitles, repairTitle } from './citations/titles.ts';
import { marksOfTitle } from './citations/versions.ts';

export interface CitationOptions {
  /** Short titles that the notice gave to itself (以下简称《标准》): they refer to no other work. */
  ownTitles?: readonly string[];
}

/** No citation is without a title, or a number with its year in brackets. */
const HINT = /[《≪]|[[［〔﹝【〖(（﹙]\s{0,3}[12１２][09０９]/;
/** How far back a sentence is read for what belongs to a title. */
const BEFORE = 260;
/** （以下简称《办法》): a title being given, not used. */
const NAMING = /(?:以下|下|统|合)?简?称\s{0,2}[：“"]?\s{0,2}$/;

const ALIAS_WINDOW = 60;
const ALIAS = /^[^《》。；\n]{0,60}?(?:简|下|统)称\s{0,2}[:："“]?\s{0,2}《(?<alias>[^《》]{1,30})》/;

/** A mention as it stands: what it cites, its title in its normal form where it has no number, and the short title it is given. */
interface Mention {
  citation: CitationValue;
  bare: string | null;
  alias: string | null;
}

/**
 * All citations of a text, in order and without overlap. Offsets are UTF-16, half open, into `text`.
 * Certificates, booklets and the notice's own short titles are none; titles inside titles are none of their own.
 */
export function extractCitations(text: string, options: CitationOptions = {}): CitationValue[] {
  if (!HINT.test(text)) return [];
  const own = new Set((options.ownTitles ?? []).map((title) => normalTitle(title)));
  const aliases = new Map<string, string>();
  const found: CitationValue[] = [];
  for (const { citation, bare, alias } of mentionsIn(text)) {
    const meant = bare === null ? undefined : aliases.get(bare);
    if (bare !== null && own.has(bare)) continue;
    const cited = meant === undefined ? citation : { ...citation, work_key: meant };
    if (alias !== null) aliases.set(alias, cited.work_key);
    found.push({ ...cited, issuers: [...cited.issuers] });
  }
  return found;
}

/** Read once for the citations of a field and for its payers, who are named by what is cited. */
const mentionsIn = lately((text): readonly Mention[] => {
  const flat = foldTitles(text);
  const numbers = findNumbersAlone(flat);
  const found: Mention[] = [];
  let from = 0;
  let at = 0;
  const take = (citation: CitationValue, bare: string | null): void => {
    from = citation.end;
    found.push({ citation, bare, alias: aliasGiven(flat, citation) });
  };
  const takeNumbersBefore = (place: number): void => {
    for (let next = numbers[at]; next && next.start < place; next = numbers[at]) {
      at += 1;
      if (next.start >= from) take(readNumberAlone(text, flat, next, from), null);
    }
  };
  for (const span of findTitles(flat)) {
    if (span.start < from) continue;
    takeNumbersBefore(span.start);
    const citation = readCitation(text, flat, span, from);
    if (citation) take(citation, hasNumber(citation) ? null : normalTitle(citation.title ?? ''));
  }
  takeNumbersBefore(flat.length);
  return found;
});

/** （沪府发〔2017〕87号，以下简称《清单》）: the short title that a citation is given right behind it, in its normal form; else null. */
function aliasGiven(flat: string, { start, end, title }: CitationValue): string | null {
  const after = flat.slice(title === null ? end : flat.indexOf('》', start) + 1, end + ALIAS_WINDOW);
  const alias = ALIAS.exec(after)?.groups?.alias;
  return alias === undefined ? null : normalTitle(alias);
}

/** 按国发〔2014〕17号文件执行: known by its number alone. */
function readNumberAlone(text: string, flat: string, number: NumberAlone, from: number): CitationValue {
  const { start, end, value } = number;
  const numbers = { doc_number: value, decree: null, standard_no: null };
  return {
    text: text.slice(start, end),
    start,
    end,
    title: null,
    issuers: organsBefore(flat.slice(Math.max(from, start - BEFORE), start)),
    ...numbers,
    version: null,
    trial: false,
    kind: kindOfTitle(''),
    work_key: workKey(numbers, ''),
  };
}

/** Reads one mention; null where the title names no work. `from` is where the citation before it ended. */
function readCitation(text: string, flat: string, span: TitleSpan, from: number): CitationValue | null {
  const title = repairTitle(
    text.slice(span.innerStart, span.innerEnd),
    flat.slice(span.innerStart, span.innerEnd),
  );
  if (title.length < 2) return null;
  const before = flat.slice(Math.max(from, span.start - BEFORE), span.start);
  if (NAMING.test(before)) return null;

  const tail = readTail(text, flat, span.end);
  const simple = simplify(title);
  const inTitle = numbersInTitle(simple);
  const ahead = tail.standardNo === null ? standardNumberBefore(before) : null;
  const start = span.start - (ahead?.length ?? 0);
  const marks = marksOfTitle(simple);
  const numbers = {
    doc_number: tail.docNumber ?? inTitle.docNumber,
    decree: tail.decree ?? inTitle.decree,
    standard_no: tail.standardNo ?? ahead?.value ?? inTitle.standardNo,
  };
  const behind = flat.slice(span.end, span.end + 8);
  if (isPaper(simple) || (!hasNumber(numbers) && (isHeld(before) || isShown(simple, before, behind))))
    return null;

  const kind = kindOfTitle(simple);
  const sentence = kind === 'law' ? [] : organsBefore(flat.slice(Math.max(from, start - BEFORE), start));
  const version = marks.version ?? tail.version;
  return {
    text: text.slice(start, tail.end),
    start,
    end: tail.end,
    title,
    issuers: [...new Set([...sentence, ...headOfTitle(simple).issuers])],
    ...numbers,
    version,
    trial: marks.trial || tail.trial,
    kind,
    work_key: workKey(numbers, normalTitle(title, { version: tail.version, trial: tail.trial })),
  };
}

function hasNumber(numbers: Pick<CitationValue, 'doc_number' | 'decree' | 'standard_no'>): boolean {
  return (numbers.doc_number ?? numbers.decree ?? numbers.standard_no) !== null;
}

/** 《X办法（京政发〔2017〕29号）》, 《GB/T 33527-2017 X总则》: a number in the title's last parenthesis or at its head. */
function numbersInTitle(title: string): Marks {
  const marks: Marks = { docNumber: null, decree: null, standardNo: null, version: null, trial: false };
  const last = numberParenthesis(title);
  if (last) readMarks(last.inner, foldTitles(last.inner), marks);
  const flat = foldTitles(title);
  marks.standardNo ??= readStandardNumber(flat)?.value ?? null;
  // 《沪人社规〔2021〕18号》: known by its number alone
  const number = readDocumentNumber(flat);
  if (number?.length === flat.length) marks.docNumber ??= number.value;
  return marks;
}
