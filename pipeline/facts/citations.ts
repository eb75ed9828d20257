/**
 * Citations: the laws, notices and standards that a text rests on (record contract, section 3.5).
 * A title in outermost 《》, what names it in parentheses behind it, a standard's number right before it.
 */
import type { CitationValue } from '../records/facts.ts';
import { recurring } from '../text/lately.ts';
import { matchesOf } from '../text/matches.ts';
import { simplify } from '../text/simplify.ts';
import { isHeld, isPaper, isShown } from './citations/certificates.ts';
import { foldTitles } from './citations/fold.ts';
import { headOfTitle, organsBefore } from './citations/issuers.ts';
import { normalTitle, numberParenthesis, workKey } from './citations/keys.ts';
import { kindOfTitle } from './citations/kinds.ts';
import { readDocumentNumber, readStandardNumber, standardNumberBefore } from './citations/numbers.ts';
import { type MarksBehindTitle, NO_MARKS, readMarks, readTail } from './citations/tail.ts';
import { findTitles, repairTitle, type TitleSpan } from './citations/titles.ts';
import { marksOfTitle } from './citations/versions.ts';

// Documents cited by their number alone: 按国发〔2014〕17号文件执行, 依据：青民发〔2023〕12号 (record contract, section 3.5).

const GAP = '\\s{0,3}';
/** 〔2022〕9号; 2 and 号 as readDocumentNumber has them. */
const YEAR_AND_SERIAL = new RegExp(
  `[〔（]${GAP}(?:19|20)\\d\\d${GAP}年?${GAP}[〕）]${GAP}(?:第${GAP})?\\d(?:${GAP}\\d){0,4}${GAP}号(?![楼院线馆门厅窗桌车])`,
  'g',
);
/** The words before the year, without a line's end: an organ's code ends them. */
const RUN = /[\u3400-\u9fff〇]{2,20}$/;
/** What governs a number and is no part of its code: 按|炎办发, 文件精神和|民发, 转发|国发. */
const GOVERNING =
  /.*(?:按照|按|依据|根据|执行|参照|依照|遵照|落实|贯彻|转发|印发|以及|以|见|文件|文号|精神|要求|通知|规定|办法|意见|方案|号|为|的|由|自|详|令|替代|代替|废止|原(?=[一-龥]{2,8}$)|[一-龥]{2,4}[市县](?=[一-龥]{1,6}[发办函规字]$))(?=.{2})/;
const JOINING = /^[和及与并或](?=.{2})/;
/** Round brackets stand round other years too: 青民发（2016）13号, but no 项目（2020）5号. */
const CODE_ENDS = /[发办规函字文通告电秘批综]$/;
/** ×民发〔2021〕5号: whose number it is was taken out. */
const MASKED = /[×xX*＊某]$/;
/** 《X》（…: what stands in that bracket is the title's. */
const BEHIND_TITLE = /》\s{0,2}（[^）]*$/;
const LONGEST_CODE = 12;
/** 依据国务院令第271号发放: a decree by its number alone. */
const DECREE_ALONE =
  /(?<=^|[，。；：、（(\s]|[按据照行循和及])(?:国务院|国家主席|主席|[\u3400-\u9fff]{0,10}(?:省|市|自治区)人民政府|[\u3400-\u9fff]政)令\s{0,3}第\s{0,3}\d{1,4}\s{0,3}号(?!\s{0,3}[《〈])/g;
const IN_BRACKET_BEHIND_TITLE = /[》〉][^《]{0,6}[（(][^）)]*$/;

interface NumberAlone {
  start: number;
  end: number;
  value: string;
  /** Its value is a decree's number. */
  decree: boolean;
}

/** Numbers of documents in a folded text, in order; those inside titles and behind them are for the caller to leave out. */
function findNumbersAlone(flat: string): NumberAlone[] {
  return [...documentsAlone(flat), ...decreesAlone(flat)].sort((a, b) => a.start - b.start);
}

function decreesAlone(flat: string): NumberAlone[] {
  return matchesOf(flat, DECREE_ALONE).flatMap((m): NumberAlone[] =>
    IN_BRACKET_BEHIND_TITLE.test(flat.slice(Math.max(0, m.index - 60), m.index))
      ? []
      : [{ start: m.index, end: m.index + m[0].length, value: m[0].replace(/\s/g, ''), decree: true }],
  );
}

function documentsAlone(flat: string): NumberAlone[] {
  return matchesOf(flat, YEAR_AND_SERIAL).flatMap((match): NumberAlone[] => {
    const window = flat.slice(Math.max(0, match.index - 24), match.index);
    const run = RUN.exec(window.trimEnd())?.[0] ?? '';
    const governed = run.replace(GOVERNING, '');
    // 国发〔2014〕17号和|财社〔2015〕2号, but 和政办发〔2020〕1号
    const code =
      /[号》]）?[、，\s]?$|[号》]）?[和及与]/.test(window.slice(0, window.length - governed.length)) ||
      governed !== run
        ? governed.replace(JOINING, '')
        : governed;
    const before = window.trimEnd().slice(0, -code.length);
    if (MASKED.test(before) || BEHIND_TITLE.test(before)) return [];
    if (code.length < 2 || code.length > LONGEST_CODE) return [];
    if (match[0].startsWith('（') && !CODE_ENDS.test(code)) return [];
    const start = match.index - (window.length - window.trimEnd().length) - code.length;
    const number = readDocumentNumber(flat.slice(start, match.index + match[0].length));
    return number ? [{ start, end: start + number.length, value: number.value, decree: false }] : [];
  });
}

export interface CitationOptions {
  /** Short titles that the notice gave to itself (以下简称《标准》): they refer to no other work. */
  ownTitles?: readonly string[];
  /** Short titles that the notice gave to other documents: they refer to those. */
  aliases?: readonly TitleAlias[];
}

/** 根据《国家基本公共服务标准（2023年版）》（发改社会〔2023〕1072号，以下简称《国家标准》）: the short title, and the work that it stands for. */
export interface TitleAlias {
  title: string;
  work_key: string;
}

/** No citation is without a title, or a number with its year in brackets. */
const HINT = /[《≪]|令\s{0,3}第|[[［〔﹝【〖(（﹙]\s{0,3}[12１２][09０９]/;
/** How far back a sentence is read for what belongs to a title. */
const BEFORE = 260;
/** （以下简称《办法》): a title being given, not used. */
const NAMING = /(?:以下|下|统|合)?简?称\s{0,2}[：“"]?\s{0,2}$/;

const ALIAS_WINDOW = 60;
const ALIAS = /^[^《》。；\n]{0,60}?(?:简|下|统)称\s{0,2}[:："“]?\s{0,2}《(?<alias>[^《》]{1,30})》/;

/** A mention as it stands: what it cites, its title in its normal form where it has no number, and the short title it is given. */
interface CitationMention {
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
  const aliases = new Map(
    (options.aliases ?? []).map(({ title, work_key }) => [normalTitle(title), work_key]),
  );
  const found: CitationValue[] = [];
  for (const { citation, bare, alias } of mentionsIn(text)) {
    const meant = bare === null ? undefined : aliases.get(bare);
    if (bare !== null && meant === undefined && own.has(bare)) continue;
    const cited = meant === undefined ? citation : { ...citation, work_key: meant };
    if (alias !== null) aliases.set(alias, cited.work_key);
    found.push({ ...cited, issuers: [...cited.issuers] });
  }
  return found;
}

/** The short titles that a letter gives to other documents than the notice itself, which `title` is the title of. */
export function aliasesIn(letter: string, title: string): TitleAlias[] {
  const itself = normalTitle(title);
  return mentionsIn(letter).flatMap(({ citation, alias }) => {
    const named = normalTitle(citation.title ?? '');
    // 现将《…标准》（以下简称《标准》）印发 may leave the edition out
    const own = citation.title !== null && (itself.includes(named) || named.includes(itself));
    return alias === null || own ? [] : [{ title: alias, work_key: citation.work_key }];
  });
}

/** Read once for the citations of a field and for its payers, who are named by what is cited. */
const mentionsIn = recurring((text): readonly CitationMention[] => {
  const flat = foldTitles(text);
  const numbers = findNumbersAlone(flat);
  const found: CitationMention[] = [];
  let from = 0;
  let at = 0;
  const take = (citation: CitationValue, bare: string | null): void => {
    from = citation.end;
    found.push({ citation, bare, alias: aliasGiven(flat, citation) });
  };
  /** @returns the number right before `place`, which a title there may own */
  const takeNumbersBefore = (place: number): NumberAlone | null => {
    for (let next = numbers[at]; next && next.start < place; next = numbers[at]) {
      at += 1;
      if (next.start < from) continue;
      if (next.end === place && !next.decree) return next;
      take(readNumberAlone(text, flat, next, from), null);
    }
    return null;
  };
  for (const span of findTitles(flat)) {
    if (span.start < from) continue;
    // 鲁政字〔2025〕188号|《山东省…办法》: the number of that title, unless it bears its own
    const ahead = takeNumbersBefore(span.start);
    const citation = readCitation(text, flat, span, from, ahead);
    if (ahead && citation?.start !== ahead.start) take(readNumberAlone(text, flat, ahead, from), null);
    if (citation) take(citation, hasNumber(citation) ? null : normalTitle(citation.title ?? ''));
  }
  const last = takeNumbersBefore(flat.length);
  if (last) take(readNumberAlone(text, flat, last, from), null);
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
  const { start, end, value, decree } = number;
  const numbers = decree
    ? { doc_number: null, decree: value, standard_no: null }
    : { doc_number: value, decree: null, standard_no: null };
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

/**
 * Reads one mention; null where the title names no work.
 * @param from where the citation before it ended; @param leading the document number right before the title
 */
function readCitation(
  text: string,
  flat: string,
  span: TitleSpan,
  from: number,
  leading: NumberAlone | null,
): CitationValue | null {
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
  const own = tail.docNumber ?? inTitle.docNumber;
  const led = own === null && leading !== null;
  const start = led ? leading.start : span.start - (ahead?.length ?? 0);
  const marks = marksOfTitle(simple);
  const numbers = {
    doc_number: led ? leading.value : own,
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
function numbersInTitle(title: string): MarksBehindTitle {
  const marks = { ...NO_MARKS };
  const last = numberParenthesis(title);
  if (last) readMarks(last.inner, foldTitles(last.inner), marks);
  const flat = foldTitles(title);
  marks.standardNo ??= readStandardNumber(flat)?.value ?? null;
  // 《沪人社规〔2021〕18号》: known by its number alone
  const number = readDocumentNumber(flat);
  if (number?.length === flat.length) marks.docNumber ??= number.value;
  return marks;
}
