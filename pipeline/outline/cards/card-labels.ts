/**
 * Labels below the names of a list of benefits: `补贴条件：`, `一、申请对象：`, `【办理渠道】`. They vary from list to list, so a word is one by the table,
 * by how it is made, or because it stands so below name after name; a number belongs to labels where most lines that bear it are such.
 */
import type { Vocabulary } from '../../labels/vocabulary.ts';
import type { FieldName } from '../../records/schema.ts';
import type { Line } from '../../text/lines.ts';
import { markerOf, numbers } from '../../text/markers.ts';
import { LABEL_ENDING } from '../../words/field-labels.ts';
import { meantByForm } from '../../words/label-forms.ts';

export interface CardLabel {
  word: string;
  role: FieldName | null;
  /** Offsets in the line: of number, brackets and word, and of the text behind. */
  start: number;
  wordStart: number;
  wordEnd: number;
  end: number;
}

const WORD =
  /^[【[*「]{0,3}([\p{Script=Han}](?:[\p{Script=Han}、/]|\s{1,2}(?=\p{Script=Han})){0,11}(?:\([^()]{1,12}\))?)[】\]*」]{0,3}\s{0,2}(:|$|(?<=[】\]]))/u;
const FEWEST_LINES = 3;
const MOST = 0.6;
const LONGEST_ALONE = 16;
/** Behind a field's last sentence on its line, or with the number that follows: `…新增岗位。补贴期限：…`, `…。二、申请对象：…`. */
const INSIDE =
  /(?:(?<=[。;)])|(?<=[\p{Script=Han}])(?=[一二三四五六七八九十]{1,3}、))(?:[一二三四五六七八九十]{1,3}、|\d{1,2}[.、])?([\p{Script=Han}]{2,10}):/gu;

/** A word at the head of a line that may be a label. */
interface Word extends CardLabel {
  /** A colon or a bracket parts it from a text. */
  parted: boolean;
}

interface Lead {
  family: string;
  no: number | null;
  length: number;
}

export class CardLabels {
  readonly #lines: readonly Line[];
  readonly #words: Vocabulary;
  readonly #counts = new Map<string, number>();
  /** Families of numbers that labels bear. */
  readonly #families: ReadonlySet<string>;
  readonly #found: (CardLabel | null)[];

  constructor(lines: readonly Line[], words: Vocabulary) {
    this.#lines = lines;
    this.#words = words;
    const read = lines.map((line) => this.#wordOn(line));
    for (const one of read)
      if (one?.parted) this.#counts.set(one.word, (this.#counts.get(one.word) ?? 0) + 1);
    this.#families = this.#labelFamilies(read);
    this.#found = lines.map((line, i) => this.#labelOn(line, read[i] ?? null));
  }

  /** The label at the head of a line. */
  at(i: number): CardLabel | null {
    return this.#found[i] ?? null;
  }

  /** Does a card's text begin here: a label that begins other cards as well? */
  opens(i: number): boolean {
    const label = this.at(i);
    return label !== null && (this.#counts.get(label.word) ?? 0) >= 2;
  }

  /** Is it a word for a part of what is told of a service? @param word folded */
  isLabel(word: string): boolean {
    return this.#words.label(word) !== null || meantByForm(word) !== null || LABEL_ENDING.test(word);
  }

  role(word: string): FieldName | null {
    return this.#words.label(word)?.role ?? meantByForm(word);
  }

  /** Labels inside a line, behind the one at its head. */
  inside(i: number, from: number): CardLabel[] {
    const { folded } = this.#lines[i] as Line;
    const labels: CardLabel[] = [];
    const head = this.at(i);
    let no = head ? (leadOf(folded)?.no ?? null) : null;
    for (const found of folded.matchAll(INSIDE)) {
      const word = found[1] ?? '';
      const end = found.index + found[0].length;
      if (found.index < from || (!this.isLabel(word) && (this.#counts.get(word) ?? 0) < 2)) continue;
      const lead = leadOf(found[0]);
      const follows = lead !== null && no !== null && lead.no === no + 1;
      if (lead ? !follows : no !== null || (this.#counts.get(word) ?? 0) < 2) continue;
      if (follows) no = lead.no;
      labels.push({
        word,
        role: this.role(word),
        start: found.index,
        wordStart: end - 1 - word.length,
        wordEnd: end - 1,
        end,
      });
    }
    return labels;
  }

  #wordOn({ folded }: Line): Word | null {
    const lead = leadOf(folded);
    const from = lead?.length ?? 0;
    const found = WORD.exec(folded.slice(from));
    if (!found?.[1]) return null;
    const wordStart = from + found[0].indexOf(found[1]);
    const blanks = /^\s*/u.exec(folded.slice(from + found[0].length))?.[0].length ?? 0;
    const word = found[1].replace(/\s+/gu, '');
    return {
      word,
      role: this.role(word),
      start: 0,
      wordStart,
      wordEnd: wordStart + found[1].length,
      end: from + found[0].length + blanks,
      parted: found[2] === ':' || found[0].length < folded.length - from,
    };
  }

  /** Numbers that most often stand before words for parts of a service. */
  #labelFamilies(read: readonly (Word | null)[]): Set<string> {
    const all = new Map<string, number>();
    const labelled = new Map<string, number>();
    this.#lines.forEach(({ folded }, i) => {
      const family = leadOf(folded)?.family;
      if (!family) return;
      all.set(family, (all.get(family) ?? 0) + 1);
      const one = read[i];
      if (
        one?.parted &&
        this.#counts.has(one.word) &&
        (this.isLabel(one.word) || (this.#counts.get(one.word) ?? 0) >= FEWEST_LINES)
      )
        labelled.set(family, (labelled.get(family) ?? 0) + 1);
    });
    return new Set(
      [...labelled]
        .filter(([family, count]) => count >= FEWEST_LINES && count >= (all.get(family) ?? 0) * MOST)
        .map(([family]) => family),
    );
  }

  #labelOn({ folded }: Line, one: Word | null): CardLabel | null {
    const lead = leadOf(folded);
    if (lead) {
      if (!this.#families.has(lead.family)) return null;
      if (one?.parted || (one && folded.length <= LONGEST_ALONE)) return one;
      return folded.length <= LONGEST_ALONE && !/[。;,]/u.test(folded)
        ? {
            word: folded.slice(lead.length),
            role: null,
            start: 0,
            wordStart: lead.length,
            wordEnd: folded.length,
            end: folded.length,
          }
        : null;
    }
    if (!one) return null;
    const recurs = (this.#counts.get(one.word) ?? 0) >= 2;
    if (one.parted) return recurs || this.isLabel(one.word) ? one : null;
    return recurs && this.isLabel(one.word) ? one : null;
  }
}

function leadOf(folded: string): Lead | null {
  const marker = markerOf(folded);
  if (!marker || !numbers(marker)) return null;
  const blanks = /^\s*/u.exec(folded.slice(marker.length))?.[0].length ?? 0;
  return { family: marker.family, no: marker.no, length: marker.length + blanks };
}
