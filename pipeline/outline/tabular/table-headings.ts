/** Headings of a table: section rows, merged cells of a column, lines above the table and between two. */

import type { Draft } from '../../draft.ts';
import { type Cell, isFilled } from '../../tables/grid.ts';
import { saysPrintedOn } from '../../tables/written-lines.ts';
import { isOwnTitle } from '../../text/document-titles.ts';
import type { Line } from '../../text/lines.ts';
import { markerOf } from '../../text/markers.ts';
import { readNumber } from '../../text/numbers.ts';
import { TEN } from '../../words/numerals.ts';
import { HeadingPath, headingName } from '../heading-path.ts';
import type { Level, Outline, OutlineHeading } from '../types.ts';
import { type CellWords, nameText, piecesOf } from './cell-text.ts';

const LONGEST_HEADING_LINE = 30;
/** Farther above its table a line heads something else. */
const FARTHEST_ABOVE = 40;

export class TableHeadings {
  readonly #draft: Draft;
  readonly #outline: Outline;
  readonly #path: HeadingPath;
  /** Families of the markers that sections bear, the first one met is of the domains. */
  readonly #families: string[] = [];
  readonly #merged = new Set<Cell>();
  /** Families of the headings between tables. */
  readonly #between = new Set<string>();
  /** Most bare headings between two tables. */
  #bare = 0;

  constructor(draft: Draft, outline: Outline) {
    this.#draft = draft;
    this.#outline = outline;
    this.#path = new HeadingPath(outline);
  }

  get domain(): OutlineHeading | null {
    return this.#path.domain;
  }

  get aspect(): OutlineHeading | null {
    return this.#path.aspect;
  }

  /** Whether rows or lines of their own tell the domains: 一、幼有所育 over all columns. */
  get inSections(): boolean {
    return this.#families.length > 0;
  }

  /** What stands between tables tells how deep bare headings go: two lines above some of them, then one alone is of the lower level. */
  survey(gaps: readonly [start: number, end: number][]): void {
    for (const [start, end] of gaps) {
      const lines = this.#linesIn(start, end).filter(({ folded }) => !saysPrintedOn(folded));
      const families = headingsAmong(lines)
        .filter((line) => !isMarkAlone(line))
        .map((line) => this.#familyOf(line));
      for (const family of families) this.#between.add(family);
      this.#bare = Math.max(this.#bare, families.filter((family) => family === 'plain').length);
      // 二、老有所养 ⏎ 3. 养老助老服务: the upper of two is the domain
      if (this.#families.length === 0 && families.length === 2 && families[0] !== families[1])
        this.#families.push(...families);
    }
  }

  /**
   * Lines right above the first table that head it, none the title: `一、幼有所育 ⏎ （一）优孕优生服务`.
   * @param end where the head of the table begins @param over where the table does: a title and a unit in rows above its head
   * do not part the table from the heading over it
   * @param told whether a column says the domains: 表一　服务内容表 over it is its caption
   */
  above(end: number, over: number, told: boolean): void {
    const upper = this.#draft.lines.filter((line) => line.end <= end);
    const own = upper.findLastIndex((line) => line.start < over || !isFurniture(line)) + 1;
    // 附件1 ⏎ 某市基本公共服务清单 in rows of a letter: a mark above the title, no heading
    const headed = own < upper.length && markerOf(upper[own - 1]?.folded ?? '') !== null;
    const lines = headed || upper[own]?.start === over ? upper.slice(0, own) : upper;
    let from = lines.length;
    let bare = this.#bare;
    const heads = (line: Line | undefined, below: number): boolean => {
      if (!line || below - line.end > FARTHEST_ABOVE || !isShort(line)) return false;
      const family = this.#familyOf(line);
      if (told && family === 'captioned') return false;
      // 表1　幼有善育服务标准, with 表2 over the next: a heading, though its words could be a title's
      if (isOwnTitle(line.folded) && !(family === 'captioned' && this.#between.has(family))) return false;
      if (family === 'plain') return bare-- > 0;
      return HEADS.test(family) || this.#between.has(family);
    };
    const below = upper[lines.length]?.start ?? end;
    // 一、幼有所育 ⏎ 本领域共2项服务，由有关部门按职责落实。: what introduces the table stands between it and its heading
    const [last, before] = [lines.at(-1), lines.at(-2)];
    const introduced =
      isSentence(last) && heads(before, last.start) && this.#familyOf(before as Line) !== 'plain';
    if (introduced) from--;
    while (heads(lines[from - 1], lines[from]?.start ?? below)) from--;
    const found = introduced ? lines.slice(from, -1) : lines.slice(from);
    if (introduced) this.#outline.claims.push({ span: [last.start, last.end], role: 'note' });
    for (const line of found) this.#outline.body[0] = Math.min(this.#outline.body[0], line.start);
    for (const line of found.length > 0 ? upper.slice(lines.length) : [])
      this.#outline.claims.push({ span: [line.start, line.end], role: 'table_head' });
    this.#headings(found);
  }

  /** Lines between the end of a table and the start of the next. @param told whether a column of the next says its domains */
  between(start: number, end: number, told: boolean): void {
    const all = this.#linesIn(start, end);
    const lines = all.filter(({ folded }) => !saysPrintedOn(folded));
    for (const line of all)
      if (!lines.includes(line))
        this.#outline.claims.push({ span: [line.start, line.end], role: 'table_head' });
    // 某市基本公共服务清单——市级增补项目 over a table with a column 服务领域: a title, no domain
    const isCaption = (line: Line): boolean => isTitle(line) || this.#familyOf(line) === 'captioned';
    const found = new Set(headingsAmong(lines).filter((line) => !(told && isCaption(line))));
    for (const line of lines)
      if (!found.has(line)) this.#outline.claims.push({ span: [line.start, line.end], role: 'note' });
    this.#headings([...found]);
  }

  /** Lines that head one table, the upper first. */
  #headings(lines: readonly Line[]): void {
    const bare = new Set(this.#bare < 2 ? [] : lines.filter((line) => this.#familyOf(line) === 'plain'));
    const lowest = [...bare].at(-1);
    for (const line of lines)
      this.section(line, !bare.has(line) ? undefined : line === lowest ? 'aspect' : 'domain');
  }

  #linesIn(start: number, end: number): Line[] {
    return this.#draft.lines.filter((line) => line.start >= start && line.end <= end);
  }

  /** What kind of heading it is: of its number, of the level that the format gives it, or bare. */
  #familyOf(words: CellWords): string {
    const mark = headingMark(words.folded) ?? titleMark(words.folded);
    if (mark) return mark.family;
    const level = this.#draft.hints.get(words.start);
    return level === undefined ? 'plain' : `h${level}`;
  }

  /** A row or line that is a heading alone; its marker tells the level. @param level where its place tells it */
  section(words: CellWords, level?: Level): void {
    const family = this.#familyOf(words);
    const heading = this.#headingOf(level ?? 'domain', words);
    // 续表, 附件1: a mark that heads nothing
    if (heading.name === '') {
      this.#outline.claims.push({ span: [words.start, words.end], role: 'table_head' });
      return;
    }
    if (!this.#families.includes(family)) this.#families.push(family);
    heading.level = level ?? (family === this.#families[0] ? 'domain' : 'aspect');
    this.#path.enter(heading);
  }

  /** A cell in a column of domains or aspects; it may span rows, or be printed again in each. */
  column(level: Level, cell: Cell | null): void {
    if (!isFilled(cell) || this.#merged.has(cell)) return;
    this.#merged.add(cell);
    const heading = this.#headingOf(level, cell);
    if (heading.name === '') {
      const span: [number, number] = [cell.start, cell.end];
      this.#path.lose(level);
      this.#outline.messages.push({
        rule: 'heading-unread',
        params: { text: cell.folded },
        item: null,
        span,
      });
      this.#outline.claims.push({ span, role: 'heading' });
      return;
    }
    const known = this.#path[level]?.name === heading.name || this.#path.back(level, heading.name);
    if (!known) this.#path.enter(heading);
    else this.#outline.claims.push({ span: [cell.start, cell.end], role: 'heading' });
  }

  #headingOf(level: Level, printed: CellWords): OutlineHeading {
    // 某市基本公共服务清单 ⏎ （市级项目）: the title's own bracket, which tells one list from the next
    const bracketed =
      printed.more === undefined && /^\([^()]{2,20}\)$/u.test(printed.folded) && !markerOf(printed.folded);
    const words = bracketed
      ? { start: printed.start + 1, end: printed.end - 1, folded: printed.folded.slice(1, -1) }
      : printed;
    if (bracketed) this.#outline.claims.push({ span: [printed.start, printed.end], role: 'heading' });
    const marker = headingMark(words.folded) ?? titleMark(words.folded);
    const pieces = piecesOf(this.#draft, words, marker?.length);
    return {
      level,
      no: marker?.no ?? null,
      name: headingName(nameText(this.#draft, pieces)),
      number: marker ? [words.start, words.start + marker.length] : null,
      namePieces: pieces,
      domain: null,
    };
  }
}

/** A list's own title, with what is added to it. */
const isTitle = ({ folded }: Line): boolean => isOwnTitle(folded.split(/[-—–:]/u, 1)[0]?.trim() ?? '');

/** The list's title again, or the unit, in rows above a table's head. */
const isFurniture = (line: Line): boolean => isOwnTitle(line.folded) || isUnit(line);

/** 单位：元, over a table. */
export const isUnit = ({ folded }: { folded: string }): boolean => /^单位\s{0,2}:/u.test(folded);

const HEADS = /^(?:chapter|section|cn|cn-paren|captioned|h\d)$/u;

/** （第2张，共9张） below a card: which sheet of how many. */
const SHEET_OF = /^\(?第\d{1,3}([张页份号])\s?[,/]?\s?共\d{1,3}\1\)?$/u;

const LONGEST_SENTENCE = 120;
const isSentence = (line: Line | undefined): line is Line =>
  line !== undefined && line.folded.length <= LONGEST_SENTENCE && line.folded.endsWith('。');

const isShort = ({ folded }: Line): boolean =>
  folded.length <= LONGEST_HEADING_LINE &&
  !/[。;]|:$/u.test(folded) &&
  !/^(?:注|备注|说明)\s{0,2}:/u.test(folded) &&
  !SHEET_OF.test(folded) &&
  !isUnit({ folded });

/** Lines between two tables that head the lower one; the list's title again beside a heading is none. */
function headingsAmong(lines: readonly Line[]): Line[] {
  const short = lines.filter(isShort);
  const others = short.filter(({ folded }) => !isOwnTitle(folded));
  return others.length > 0 ? others : short;
}

/** 附件2, 续表: a mark that heads nothing. */
const isMarkAlone = ({ folded }: Line): boolean => headingMark(folded)?.length === folded.length;

interface HeadingMark {
  family: string;
  no: number | null;
  length: number;
}

/** 专栏2 劳有所得, 表1：国家项目, 表1-2 儿童关爱服务, 附表2 …: a caption's own words count as its number. */
const CAPTION = new RegExp(
  String.raw`^(?:专栏|附表|续表|表|附件)\s{0,2}(?:\d{1,3}[-.])?(\d{1,3}|[${TEN}]{1,3})?\s{0,2}(?:[:：、.]\s{0,4}|(?<=\d|[${TEN}]|\s)|$)`,
  'u',
);

/** 某市基本公共服务清单（2024年版）——幼有所育: the title of all tables before the name of one, of the level of a sheet that is named so. */
function titleMark(folded: string): HeadingMark | null {
  const title = /^(.{6,60}?)[-—–:]{1,2}(?=\s{0,2}\p{Script=Han})/u.exec(folded);
  return title && isOwnTitle(title[1] as string) ? { family: 'h1', no: null, length: title[0].length } : null;
}

function headingMark(folded: string): HeadingMark | null {
  const caption = CAPTION.exec(folded);
  if (caption) return { family: 'captioned', no: readNumber(caption[1] ?? ''), length: caption[0].length };
  return markerOf(folded);
}
