/** The document's own record: identity, edition, region, dates, what it rests on. */

import type { Draft } from '../draft.ts';
import { extractCitations } from '../facts/citations.ts';
import type { NoticeTold } from '../messages/index.ts';
import type { CitationValue } from '../records/facts.ts';
import { shortHash } from '../records/hash.ts';
import type { DocumentRecord, PlacedRegion, Region } from '../records/schema.ts';
import { isOwnTitle, normalisedTitle } from '../text/document-titles.ts';
import { narrow, plain } from '../text/narrow.ts';
import { readNumber } from '../text/numbers.ts';
import { findRegion } from '../text/regions/find.ts';
import { regionInYear, regionParent } from '../text/regions/in-year.ts';
import { regionInside, regionMentioned } from '../text/regions/mentioned.ts';
import { TEN } from '../words/numerals.ts';
import { partlyAmends } from './amendment.ts';
import { findDates } from './dates.ts';
import { declaredIn } from './declared.ts';
import { editionOf, kindOf, statusOf, titleWithEdition } from './edition.ts';
import type { Letter } from './letter.ts';

// From when a document holds, and until when: `从2025年4月1日起执行，有效期5年`, `自发布之日起满30日后施行`.

const FROM = /(?:自|从|于|在)\s{0,2}$/u;
const BEGINS = /^\s{0,2}(?:起|开始|(?:正式)?(?:施行|实施|执行|生效))/u;
/** `2025年4月1日起施行。`, `（2025年4月1日起施行）` on its line, `本标准2025年4月1日起执行`, `施行日期为2025年4月1日`; 《某办法》2020年1月1日起施行 is another document. */
const OF_ITSELF = /(?:^|[。;,\n])\(?\s{0,4}(?:[本该此][^。;,《》\n]{0,12})?$/u;
const BEGINS_BARE = /^\s{0,2}起(?:正式)?(?:施行|实施|执行|生效)(?!的)/u;
const DAY_TOLD = /(?:施行|实施|执行|生效)(?:日期|时间)(?:为|是|:)?\s{0,2}$/u;
const UNTIL = /(?:有效期(?:限)?(?:至|到)|截至|施行至|执行至|止于|至|到)\s{0,2}$/u;
const HOLDS = /有效|施行|执行|实施/u;
const N = `([\\d〇零${TEN}两]{1,4})`;
/** 自下发之日起 */
const DAY_OF_ISSUE = '(?:自|从)(?:公开)?(?:发布|印发|公布|发文|下发|颁布|签发|施行)之日';
/** 自发布之日起30日后施行, 自印发之日起满三十日后施行 */
const DAYS_LATER = new RegExp(
  `${DAY_OF_ISSUE}起(?:满)?${N}(?:个)?(?:自然)?日(?:之)?后(?:施行|实施|执行|生效)`,
  'u',
);
const AT_ISSUE = new RegExp(`${DAY_OF_ISSUE}起?(?:正式)?(?:施行|实施|执行|生效)`, 'u');
/** 有效期5年, 有效期为三年 */
const YEARS = new RegExp(`有效期(?:限)?(?:为|是)?\\s{0,2}${N}\\s{0,2}年`, 'u');

interface InForce {
  effective: string | null;
  expires: string | null;
}

/** @param folded of the letter and of what closes the list; @param signed the day of the signature; @param issued of signature or printing */
function inForce(folded: string, signed: string | null, issued: string | null): InForce {
  let effective: string | null = null;
  let expires: string | null = null;
  for (const { start, end, iso } of findDates(folded)) {
    const before = folded.slice(Math.max(0, start - 20), start);
    const after = folded.slice(end, end + 14);
    const bare = OF_ITSELF.test(before) && BEGINS_BARE.test(after);
    if (bare || DAY_TOLD.test(before) || (FROM.test(before) && BEGINS.test(after))) effective ??= iso;
    else if (UNTIL.test(before) && HOLDS.test(folded.slice(Math.max(0, start - 40), end + 10)))
      expires ??= iso;
  }
  const later = readNumber(DAYS_LATER.exec(folded)?.[1] ?? '');
  if (!effective && later && signed) effective = moved(signed, 0, later);
  if (!effective && AT_ISSUE.test(folded)) effective = issued;
  const years = readNumber(YEARS.exec(folded)?.[1] ?? '');
  if (!expires && years && effective) expires = moved(effective, years, -1);
  return { effective, expires };
}

function moved(iso: string, years: number, days: number): string {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return new Date(Date.UTC(year + years, month - 1, day + days)).toISOString().slice(0, 10);
}

export interface DocumentDraft extends Omit<DocumentRecord, 'source' | 'layout' | 'reading'> {}

export interface DocumentReading {
  document: DocumentDraft;
  warnings: NoticeTold[];
}

const UNKNOWN_REGION: Region = { name: '', code: '000000', level: null };

/** @param sha256 of the file: an identity for what neither region nor year gives one */
export function documentOf(
  draft: Draft,
  letter: Letter,
  sha256: string,
  interprets: string | null,
): DocumentReading {
  const warnings: DocumentReading['warnings'] = [];
  const amended = letter.noticeTitle && partlyAmends(letter.noticeTitle);
  const title = plain(
    (amended ? letter.noticeTitle : letter.title) ??
      (letter.noticeTitle ? normalisedTitle(letter.noticeTitle) : null) ??
      titleTold(letter.prose.text) ??
      firstLine(draft),
  );
  if (amended) warnings.push({ rule: 'amends-in-part', params: { title: `《${plain(amended)}》` } });
  else if (!letter.title) warnings.push({ rule: 'title-not-found', params: { title } });
  const told = regionOf([title, letter.noticeTitle, interprets, ...letter.issuers, ...letter.recipients]);
  const region = told ?? regionInside(title) ?? regionMentioned(draft.text);
  if (!region) warnings.push({ rule: 'region-not-found', params: { title } });
  else if (!told) warnings.push({ rule: 'region-inferred', params: { title, region: region.name } });
  const kind = interprets ? 'interpretation' : kindOf(title);
  const status = statusOf(title, letter.noticeTitle ?? '');
  const signed = letter.signed;
  const year = Number((signed ?? letter.printed)?.slice(0, 4)) || letter.year;
  const edition = editionOf(
    amended
      ? narrow(title).replace(narrow(amended), '')
      : titleWithEdition(narrow(title), letter.noticeTitle && narrow(letter.noticeTitle)),
    year,
  );
  if (edition.year === null) warnings.push({ rule: 'edition-not-found', params: { title } });
  const place = placed(region ?? UNKNOWN_REGION, edition.year);
  const suffix = identitySuffix(
    place,
    title,
    told === null || edition.year === null ? sha256 : null,
    // no edition follows it, and it follows none
    amended ? (letter.docNumber ?? signed ?? '') : null,
  );
  const yearPart = String(edition.year ?? 0).padStart(4, '0');
  const statusPart = status === 'final' ? '' : `-${status}`;
  const citations = extractCitations(letter.prose.text, { ownTitles: ownTitles(letter, title) });
  return {
    warnings,
    document: {
      id: `${place.code}-${yearPart}-${kind}${statusPart}${suffix}`,
      kind,
      status,
      title,
      notice_title: letter.noticeTitle && plain(letter.noticeTitle),
      doc_number: letter.docNumber,
      edition,
      region: place,
      issuers: letter.issuers.map(plain),
      recipients: letter.recipients.map(plain),
      cc: letter.cc.map(plain),
      dates: {
        signed,
        printed: letter.printed,
        ...inForce([letter.prose.folded, ...letter.closing].join('\n'), signed, signed ?? letter.printed),
      },
      declared: declaredIn(letter.prose.folded),
      series: `${place.code}-${kind}${suffix}`,
      replaces: kind === 'interpretation' ? [] : citations.filter((c) => ends(letter.prose.text, c)),
      basis:
        kind === 'interpretation'
          ? []
          : citations.filter((c) => !ends(letter.prose.text, c) && carriesOut(letter.prose.text, c)),
      explains: interprets ? explained(interprets) : null,
    },
  };
}

function regionOf(texts: readonly (string | null)[]): Region | null {
  for (const text of texts) {
    const found = text ? findRegion(text) : null;
    if (found) return found;
  }
  return null;
}

/** As it was called in the year of the edition, with the unit above it. */
function placed(region: Region, year: number | null): PlacedRegion {
  const { name, code, level } = regionInYear(region, year);
  return { name, code, level, parent: regionParent({ name, code, level }) };
}

/** -z for a zone, -t for a title about other than 基本公共服务 or an amendment (by its number or day), -x where region or year is not known (record contract, section 1). */
function identitySuffix(
  region: Region,
  title: string,
  sha256: string | null,
  amending: string | null = null,
): string {
  const zone = region.level === 'zone' ? `-z${shortHash(region.name, 8)}` : '';
  const own = amending !== null || !/基本公共服务/u.test(narrow(title));
  const about = own ? `-t${shortHash(`${seriesTitle(title)}${amending ?? ''}`, 8)}` : '';
  return `${zone}${about}${sha256 ? `-x${sha256.slice(0, 8)}` : ''}`;
}

/** A title without its edition and status: the same from one edition to the next. */
function seriesTitle(title: string): string {
  return narrow(title)
    .replace(/\([^()]*(?:版|年|试行|征求意见稿)[^()]*\)/gu, '')
    .replace(/(?:19|20)\d\d年度?(?:版)?/gu, '')
    .replace(/\s+/gu, '');
}

/** The list that a post goes on about under a headline of its own: 近日，市发改局发布了《临海市基本公共服务清单（2024年版）》. */
function titleTold(prose: string): string | null {
  const told = [...prose.matchAll(/《([^《》\n]{4,80})》/gu)].map(([, title = '']) => title);
  return told.find((title) => isOwnTitle(narrow(title)) && findRegion(title) !== null) ?? null;
}

function firstLine(draft: Draft): string {
  const line = draft.lines[0];
  if (!line) return '(无标题)';
  // 标题: …, as what was saved from a site has it
  const label =
    /^(?:(?:信息|文件|公文|文档)?(?:标题|名称)|题[目名])\s{0,2}:\s{0,4}/u.exec(line.folded)?.[0].length ?? 0;
  return draft.text.slice(line.start + label, Math.min(line.end, line.start + label + 60));
}

/** The names that the letter gives to what it issues: 以下简称《标准》, and its title. */
function ownTitles(letter: Letter, title: string): string[] {
  const short = [
    ...letter.prose.text.matchAll(/(?:以下|下)?(?:统)?简称[:：]?\s{0,2}《([^《》]{1,30})》/gu),
  ].map((m) => m[1] ?? '');
  // a draft is called by its title before 征求意见稿 is put behind it: 起草了《…实施标准（2025年版）》（征求意见稿）
  return [title, title.replace(/[(（](?:征求意见稿|公开征求意见稿|送审稿|草案)[)）]$/u, ''), ...short];
}

/** The rest of the sentence that a citation stands in, on either side. */
function sentence(text: string, c: CitationValue): { before: string; after: string } {
  const from = Math.max(text.lastIndexOf('。', c.start), text.lastIndexOf('\n', c.start)) + 1;
  const stop = text.slice(c.end).search(/[。\n]/u);
  return { before: text.slice(from, c.start), after: text.slice(c.end, stop < 0 ? undefined : c.end + stop) };
}

const ends = (text: string, c: CitationValue): boolean =>
  /废止|停止执行|不再执行|失效/u.test(sentence(text, c).after);
const carriesOut = (text: string, c: CitationValue): boolean =>
  /落实|贯彻|根据|按照|依据|执行|对照/u.test(sentence(text, c).before.slice(-40)) ||
  /精神|要求|规定/u.test(sentence(text, c).after.slice(0, 12));

/** The standard that an interpretation explains, with the id that it has by the same rule. */
function explained(title: string): DocumentRecord['explains'] {
  const edition = editionOf(narrow(title), null);
  const region = placed(regionOf([title]) ?? UNKNOWN_REGION, edition.year);
  const status = statusOf(title, '');
  const id = `${region.code}-${String(edition.year ?? 0).padStart(4, '0')}-${kindOf(title)}${status === 'final' ? '' : `-${status}`}${identitySuffix(region, title, null)}`;
  return { title, id };
}
