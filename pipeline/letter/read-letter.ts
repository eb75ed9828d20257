/** Reads what stands round the list of services: letterhead, title, recipients, signature, dates, 抄送. Never items. */
import type { Draft } from '../draft.ts';
import type { Line } from '../lines.ts';
import type { Span } from '../outline/types.ts';
import type { ClaimRole } from '../records/schema.ts';
import { fold } from '../text/fold.ts';
import { DATE, findDates } from './dates.ts';
import { INTERPRETATION } from './edition.ts';
import {
  DOC_NUMBER,
  isNoticeTitle,
  isOwnTitle,
  NUMBER_WITH_DAY,
  normalisedTitle,
  titleInside,
} from './titles.ts';

export interface Letter {
  title: string | null;
  noticeTitle: string | null;
  docNumber: string | null;
  issuers: string[];
  recipients: string[];
  cc: string[];
  signed: string | null;
  printed: string | null;
  /** Text of the letter's paragraphs, joined by \n: citations, effective date and declared counts are read in it. */
  prose: { text: string; folded: string; lines: Line[] };
  claims: { span: Span; role: ClaimRole }[];
}

const RECIPIENT =
  /(?:政府|委|局|单位|部门|机构|管委会|办|公司|处|中心|院|学校|厅|各县|各区|各市|街道|乡镇)[^。;]{0,30}:$/u;
/** 主送：各县市人民政府，州直有关单位 */
const ADDRESSED = /^主\s{0,6}送\s{0,3}:\s{0,3}/u;
/** A sentence that ends in a colon addresses no one: `…有关单位和个人可通过以下方式提出意见：`. */
const SENTENCE = /。|现将|现就|现印发|如下:|以下/u;
const ORGAN =
  /^[\p{Script=Han}()（）·\s]{2,40}(?:局|委|委员会|办公室|政府|厅|部|处|中心|办公厅|联合会|馆|总队|支队|法院|检察院|团市委|银行|管委会|公司|工会|妇联|残联|联社|分行|军区|警备区|协会)$/u;
const ANNEX = /^附\s{0,4}(?:件|表|录)/u;
const CC = /^抄\s{0,6}[送报]\s{0,3}:?/u;
const PRINTED = /印发$/u;
const HEAD_LINES = 40;
/** （此件公开发布）, 公开方式：主动公开, 文件 alone. */
const PUBLICITY =
  /^\(?(?:此件|公开方式|信息公开|主动公开|依申请公开)[^。;]{0,20}$|^文\s{0,4}件$|^(?:特急|加急|平急|急件|机密|秘密)$|^[★☆]{1,3}$|^\d{6,12}[/—-]\d[\d—-]{3,12}$/u;
/** What a web site prints above a document: 索引号：…, 发布日期：2024-05-10. */
const SITE_LINE =
  /^(?:索引号|索取号|发布机构|发布日期|发布时间|发文机关|发文机构|发文日期|发文单位|成文日期|公开日期|生成日期|主题词|主题分类|体裁分类|组配分类|公开方式|公开范围|信息来源|来源|有效性|时效性|浏览次数|访问次数|字体|字号|名称|标题|责任编辑|签发人|份号|密级|紧急程度|保密期限|文号|统一登记号|登记号|主办单位)\s{0,4}:|^首页\s{0,4}[>›»]|^(?:当前|您的?(?:现在)?(?:的|所在)?)位置/u;
/** An office alone on its line, with 文件 behind it or without. */
const HEAD_ORGAN =
  /^[\p{Script=Han}()·]{3,30}(?:局|委|委员会|办公室|政府|厅|部|中心|办公厅|联合会|馆|法院|检察院|市委|县委|区委|省委|妇联|残联|组织部)(?:\s{0,8}文件)?$/u;

/** @param contents indexes of the lines of the table of contents; @param body the part of the clean text that holds the services */
export function readLetter(draft: Draft, body: Span, contents: ReadonlySet<number>): Letter {
  const front = draft.lines.filter((l) => l.end <= body[0] && !contents.has(l.index));
  const back = draft.lines.filter((l) => l.start >= body[1]);
  const letter: Letter = {
    title: null,
    noticeTitle: null,
    docNumber: null,
    issuers: [],
    recipients: [],
    cc: [],
    signed: null,
    printed: null,
    prose: { text: '', folded: '', lines: [] },
    claims: [],
  };
  new FrontReader(draft, letter).read(front);
  if (body[1] >= draft.text.length) readSignature(draft, letter);
  readBack(draft, letter, back);
  letter.title ??= letter.noticeTitle === null ? null : titleInside(letter.noticeTitle);
  if (letter.issuers.length === 0 && letter.noticeTitle) letter.issuers = issuersOfTitle(letter.noticeTitle);
  return letter;
}

class FrontReader {
  readonly #draft: Draft;
  readonly #letter: Letter;

  constructor(draft: Draft, letter: Letter) {
    this.#draft = draft;
    this.#letter = letter;
  }

  read(front: readonly Line[]): void {
    const rest: Line[] = [];
    for (const line of front) {
      const number = DOC_NUMBER.exec(line.folded);
      if (number && !this.#letter.docNumber) {
        this.#letter.docNumber = `${(number[1] ?? '').replace(/\s+/gu, '')}〔${number[2]}〕${number[3]}号`;
        this.#claim([line], 'doc_number');
      } else if (!this.#numberWithDay(line)) rest.push(line);
    }
    this.#letterhead(rest);
    const own = this.#ownTitle(rest);
    const before = rest.slice(0, own.from);
    const to = before.findIndex(
      (l, i) =>
        i < HEAD_LINES &&
        (ADDRESSED.test(l.folded) || (RECIPIENT.test(l.folded) && !SENTENCE.test(l.folded))),
    );
    const first = this.#firstRecipient(before, to);
    // a number that a site prints below the title (ZZCR-2023-01008) is no part of it
    const head = this.#titleLines(before.slice(0, to >= 0 ? first : before.length)) || Math.max(0, first);
    if (head > 0) {
      const lines = before.slice(0, head);
      const title = this.#joined(lines);
      if (isNoticeTitle(title) || to >= 0) this.#letter.noticeTitle = title;
      else if (own.from === own.to && (isOwnTitle(title) || INTERPRETATION.test(title)))
        this.#letter.title = normalisedTitle(title);
      this.#claim(lines, 'title');
    }
    if (to >= 0) {
      const lines = before.slice(first, to + 1);
      this.#letter.recipients = splitNames(
        this.#joined(lines)
          .replace(/^主送[:：]/u, '')
          .replace(/[:：。]$/u, ''),
      );
      this.#claim(lines, 'recipient');
      this.#prose(before.slice(head, first));
    }
    this.#prose(before.slice(to >= 0 ? to + 1 : head));
    if (own.to > own.from) {
      const lines = rest.slice(own.from, own.to);
      this.#letter.title = normalisedTitle(this.#joined(lines));
      this.#claim(lines, 'title');
    }
    // offices below the list's own title wrote it; who signed the notice above issues it
    this.#prose(rest.slice(own.to), this.#letter.issuers.length === 0);
  }

  /** A line of the number and the day alone; the day is the one of the printing where it says 印发. */
  #numberWithDay(line: Line): boolean {
    const found = this.#letter.docNumber === null ? NUMBER_WITH_DAY.exec(line.folded) : null;
    if (!found) return false;
    const round = `${found[1]} ${found[5]}`;
    const dates = findDates(round);
    const rest = round
      .replace(DATE, '')
      .split(/[,、;\s]+/u)
      .filter((word) => !/^(?:印发|发布|公布|文件)?$/u.test(word));
    if (!rest.every((word) => word.length >= 4 && ORGAN.test(word))) return false;
    if (dates.length > 0) this.#letter.issuers.push(...rest);
    this.#letter.docNumber = `${found[2]}〔${found[3]}〕${found[4]}号`;
    if (dates[0] && /印发/u.test(round)) this.#letter.printed ??= dates[0].iso;
    else if (dates[0]) this.#letter.signed ??= dates[0].iso;
    this.#claim([line], 'doc_number');
    return true;
  }

  /**
   * Lines of a letterhead above the title: the offices, 某某局文件, （此件公开发布）. What is signed below counts for who issues.
   * Offices right above 关于印发… begin the title: `枣庄市财政局 ⏎ 关于印发…的通知`.
   */
  #letterhead(lines: Line[]): void {
    const isNote = (line: Line): boolean =>
      PUBLICITY.test(line.folded) || SITE_LINE.test(line.folded.replace(/\s+/gu, ''));
    const isHead = (line: Line | undefined): boolean =>
      line !== undefined &&
      (isNote(line) ||
        organsOf(line.folded.replace(/\s{0,8}文\s{0,4}件$/u, '')).every((o) => HEAD_ORGAN.test(o)));
    let to = 0;
    while (isHead(lines[to])) to++;
    if (/^(?:关于|印发|转发)/u.test(lines[to]?.folded ?? '')) {
      const begins = (line: Line | undefined, next: Line | undefined): boolean =>
        line !== undefined &&
        next !== undefined &&
        next.index === line.index + 1 &&
        !isNote(line) &&
        !/文件$/u.test(line.folded);
      while (begins(lines[to - 1], lines[to])) to--;
    }
    if (to === lines.length) to--;
    for (const line of lines.splice(0, Math.max(0, to)))
      this.#claim([line], isNote(line) ? 'note' : 'issuer');
  }

  /** 各市、自治州人民政府，省政府各部门、 ⏎ 各直属机构：: where those that are addressed begin, below the title. */
  #firstRecipient(lines: readonly Line[], last: number): number {
    let first = last;
    const title = this.#titleLines(lines.slice(0, Math.max(0, last)));
    while (title > 0 && first > title && /[,、]$/u.test(lines[first - 1]?.folded ?? '')) first--;
    return first;
  }

  /** The last lines above the list that together are the title of a standard or list. */
  #ownTitle(lines: readonly Line[]): { from: number; to: number } {
    for (let to = lines.length; to > Math.max(0, lines.length - 6); to--) {
      for (let from = to - 1; from >= Math.max(0, to - 4); from--) {
        const some = lines.slice(from, to);
        if (some.some((l) => ANNEX.test(l.folded) || l.folded.length > 60 || signedLine(this.#draft, l)))
          break;
        const joined = this.#folded(some);
        if (!isOwnTitle(joined.replace(/^《|》$/gu, '')) || isNoticeTitle(joined)) continue;
        return { from: this.#withHead(lines, from, joined), to };
      }
    }
    return { from: lines.length, to: lines.length };
  }

  /** A line above that the title begins on: 某市基本公共服务 ⏎ 实施标准（2024年版）. */
  #withHead(lines: readonly Line[], from: number, joined: string): number {
    const above = lines[from - 1];
    const complete = /^《?[\p{Script=Han}]{2,12}?(?:省|市|区|县|州|盟|旗|国家|自治区)/u.test(joined);
    return !complete &&
      above &&
      !ANNEX.test(above.folded) &&
      above.folded.length <= 30 &&
      /(?:省|市|区|县|州|盟|旗)/u.test(above.folded) &&
      !/[。:;]/u.test(above.folded) &&
      !findDates(above.folded).length
      ? from - 1
      : from;
  }

  #titleLines(lines: readonly Line[]): number {
    for (let n = 1; n <= Math.min(6, lines.length); n++) {
      const joined = this.#folded(lines.slice(0, n));
      if (
        isNoticeTitle(joined) ||
        /^[^。;:]{4,80}(?:解读|问答|解释说明)$|^(?:一图读懂|图解)[^。;]{4,80}$/u.test(joined) ||
        (isOwnTitle(joined) && n === lines.length)
      )
        return n;
    }
    return 0;
  }

  #prose(lines: readonly Line[], sign = true): void {
    for (const line of lines) {
      const dates = findDates(line.folded);
      const only = dates[0];
      if (only && line.folded.replace(/[()\s]/gu, '').length <= only.end - only.start + 2) {
        this.#letter.signed ??= only.iso;
        this.#claim([line], 'date');
      } else if (signedLine(this.#draft, line)) {
        const signed = signedLine(this.#draft, line);
        this.#letter.signed ??= signed?.iso ?? null;
        if (sign) this.#letter.issuers.push(...(signed?.organs ?? []));
        this.#claim([line], 'issuer');
      } else if (ORGAN.test(line.folded) && line.folded.length <= 40) {
        if (sign) this.#letter.issuers.push(...organsOf(this.#slice(line)));
        this.#claim([line], 'issuer');
      } else if (ANNEX.test(line.folded)) this.#claim([line], 'annex');
      else {
        this.#letter.prose.lines.push(line);
        this.#claim([line], 'preamble');
      }
    }
    const { prose } = this.#letter;
    prose.text = prose.lines.map((l) => this.#slice(l)).join('\n');
    prose.folded = prose.lines.map((l) => l.folded).join('\n');
  }

  #slice(line: Line): string {
    return this.#draft.text.slice(line.start, line.end);
  }

  #joined(lines: readonly Line[]): string {
    return lines
      .map((l) => this.#slice(l))
      .join('')
      .replace(/[\s\u3000]+/gu, '');
  }

  #folded(lines: readonly Line[]): string {
    return lines
      .map((l) => l.folded)
      .join('')
      .replace(/[\s\u3000]+/gu, '');
  }

  #claim(lines: readonly Line[], role: ClaimRole): void {
    for (const line of lines) this.#letter.claims.push({ span: [line.start, line.end], role });
  }
}

/** `安吉县发展和改革局    安吉县财政局` are two, with one blank as well; `教    育    部` is one, its letters set apart. */
function organsOf(text: string): string[] {
  const words = text.trim().split(/\s+/u);
  if (words.every((word) => word.length >= 3 && ORGAN.test(word))) return words;
  const parts = text.split(/\s{2,}/u).map((n) => n.replace(/\s+/gu, ''));
  return parts.some((p) => p.length === 1) ? [parts.join('')] : parts;
}

/** `（林区发展和改革委员会 2025年3月18日）`: who signs and the day on one line. */
function signedLine(draft: Draft, line: Line): { organs: string[]; iso: string } | null {
  const [date, more] = findDates(line.folded);
  if (!date || more || line.folded.length > 60) return null;
  const own = draft.text.slice(line.start, line.end);
  const rest = (own.slice(0, date.start) + own.slice(date.end)).replace(/^[(（]|[)）]$/gu, '').trim();
  return rest.length >= 3 && ORGAN.test(fold(rest)) ? { organs: organsOf(rest), iso: date.iso } : null;
}

/** Prose to the end of the text, as in an interpretation: its last lines may be the offices that sign it, and the day. */
function readSignature(draft: Draft, letter: Letter): void {
  const last = draft.lines.slice(-6);
  const day = last.findLastIndex((l) => l.folded.length <= 20 && findDates(l.folded).length > 0);
  for (let i = day; i >= 0; i--) {
    const line = last[i] as Line;
    if (i < day && !(ORGAN.test(line.folded) && line.folded.length <= 40)) break;
    if (i === day) letter.signed ??= findDates(line.folded)[0]?.iso ?? null;
    else letter.issuers.unshift(...organsOf(draft.text.slice(line.start, line.end)));
    letter.claims.push({ span: [line.start, line.end], role: i === day ? 'date' : 'issuer' });
  }
}

function readBack(draft: Draft, letter: Letter, back: readonly Line[]): void {
  let annex = false;
  // a notice that is signed above its list is not signed again by the office that printed it
  const signedAbove = letter.issuers.length > 0;
  for (const line of back) {
    const claim = (role: ClaimRole): void => {
      letter.claims.push({ span: [line.start, line.end], role });
    };
    const dates = findDates(line.folded);
    if (CC.test(line.folded)) {
      const text = draft.text.slice(line.start, line.end);
      letter.cc = splitNames(text.replace(/^抄\s{0,6}[送报]\s{0,3}[:：]?/u, '').replace(/。$/u, ''));
      claim('cc');
    } else if (PRINTED.test(line.folded) && dates[0]) {
      letter.printed = dates[0].iso;
      claim('date');
    } else if (ANNEX.test(line.folded)) {
      annex = true;
      claim('annex');
    } else if (annex) claim('annex');
    else if (dates[0] && line.folded.length <= 20) {
      letter.signed ??= dates[0].iso;
      claim('date');
    } else if (ORGAN.test(line.folded) && line.folded.length <= 40) {
      if (!signedAbove) letter.issuers.push(...organsOf(draft.text.slice(line.start, line.end)));
      claim('issuer');
    } else claim('note');
  }
}

/** Names of a list: parted by ， where there is one, else by 、; never inside brackets. */
export function splitNames(text: string): string[] {
  const comma = topLevel(text, /[，,；;]/u);
  const parts = comma.length > 1 ? comma : topLevel(text, /、/u);
  return parts.map((p) => p.replace(/[\s\u3000]+/gu, '')).filter((p) => p !== '');
}

function topLevel(text: string, separator: RegExp): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text[i] as string;
    if (c === '(' || c === '（') depth++;
    else if (c === ')' || c === '）') depth--;
    else if (depth <= 0 && separator.test(c)) {
      parts.push(text.slice(from, i));
      from = i + 1;
    }
  }
  parts.push(text.slice(from));
  return parts;
}

/** 重庆市万州区人民政府办公室关于…: the organ before 关于; 等部门 names none but stands for many. */
function issuersOfTitle(title: string): string[] {
  const head = /^([\p{Script=Han}()（）、]{4,60}?)(?:关于|印发|转发)/u.exec(title)?.[1];
  if (!head || /等(?:\d{1,2}|[一二三四五六七八九十]{1,3})?(?:个)?(?:部门|单位)?$/u.test(head)) return [];
  return splitNames(head).filter((n) => ORGAN.test(n));
}
