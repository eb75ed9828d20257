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
import { TEN } from '../../words/numerals.ts';

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
const MOST_WORDS = 0.75;
const MOST_KNOWN = 0.4;
const LONGEST_ALONE = 16;
const FEWEST_LABELLED = 6;
const ALL_BUT = 0.85;
/** The key of every label that tells the name. */
const NAME = 'name';
/** Behind a field's last sentence on its line, or with the number that follows: `…新增岗位。补贴期限：…`, `…。二、申请对象：…`. */
const INSIDE = new RegExp(
  String.raw`(?:(?<=[。;)])|(?<=[\p{Script=Han}])(?=[${TEN}]{1,3}、))(?:[${TEN}]{1,3}、|\d{1,2}[.、])?([\p{Script=Han}]{2,10}):`,
  'gu',
);

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
  /** The number that each line bears. */
  readonly #leads: readonly (Lead | null)[];
  readonly #counts = new Map<string, number>();
  /** Families of numbers that labels bear. */
  readonly #families: ReadonlySet<string>;
  readonly #found: (CardLabel | null)[];

  constructor(lines: readonly Line[], words: Vocabulary) {
    this.#lines = lines;
    this.#words = words;
    this.#leads = lines.map(({ folded }) => leadOf(folded));
    const read = lines.map((line, i) => this.#wordOn(line, this.#leads[i] ?? null));
    for (const one of read)
      if (one?.parted) this.#counts.set(this.#keyOf(one.word), this.#timesOf(one.word) + 1);
    this.#families = this.#labelFamilies(read);
    const found = lines.map((line, i) => this.#labelOn(line, this.#leads[i] ?? null, read[i] ?? null));
    const labelled = found.filter((one) => one !== null).length;
    const bare = lines.filter(({ folded }, i) => !read[i]?.parted && /[。;:]/u.test(folded)).length;
    // where each line of text bears a label, a word before a colon is one though it stands there once
    this.#found =
      labelled >= FEWEST_LABELLED && labelled >= (labelled + bare) * ALL_BUT
        ? found.map((one, i) => one ?? (this.#leads[i] ? null : onceOnly(lines[i] as Line, read[i] ?? null)))
        : found;
  }

  /** The label at the head of a line. */
  at(i: number): CardLabel | null {
    return this.#found[i] ?? null;
  }

  /** What tells the label of a line from those of others: its number where labels bear such, else its word. */
  key(i: number): string | null {
    const label = this.at(i);
    const lead = label ? this.#leads[i] : null;
    return label && lead ? `${lead.family} ${lead.no}` : (label?.word ?? null);
  }

  /** The same, where 项目名称：, 项目： and 名称： are one: the heads that tell a name. */
  opener(i: number): string | null {
    const word = this.at(i)?.word;
    return word !== undefined && this.#keyOf(word) === NAME ? NAME : this.key(i);
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
    const head = this.at(i) ? this.#leads[i] : null;
    let no = head?.no ?? null;
    for (const found of folded.matchAll(INSIDE)) {
      const word = found[1] ?? '';
      const end = found.index + found[0].length;
      const lead = leadOf(found[0]);
      const fits = lead
        ? lead.family === head?.family && no !== null && lead.no === no + 1
        : !head && this.#timesOf(word) >= 2;
      if (found.index < from || !fits) continue;
      no = lead?.no ?? null;
      const wordStart = end - 1 - word.length;
      labels.push({ word, role: this.role(word), start: found.index, wordStart, wordEnd: end - 1, end });
    }
    return labels;
  }

  #keyOf(word: string): string {
    return this.#words.head(word) === 'name' ? NAME : word;
  }

  /** How many lines begin with it; 项目：once is one of those that begin with 名称：. */
  #timesOf(word: string): number {
    return this.#counts.get(this.#keyOf(word)) ?? 0;
  }

  #wordOn({ folded }: Line, lead: Lead | null): Word | null {
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

  /** Numbers that stand before words with a colon, or before words alone, of which many are words for parts of a service. */
  #labelFamilies(read: readonly (Word | null)[]): Set<string> {
    const counts = new Map<string, { all: number; words: number; known: number }>();
    this.#leads.forEach((lead, i) => {
      if (!lead) return;
      const { family } = lead;
      const count = counts.get(family) ?? { all: 0, words: 0, known: 0 };
      const one = read[i];
      count.all++;
      if (one?.parted) count.words++;
      if (one?.parted && (this.isLabel(one.word) || this.#timesOf(one.word) >= FEWEST_LINES)) count.known++;
      counts.set(family, count);
    });
    const bearing = [...counts].filter(
      ([, { all, words, known }]) =>
        known >= FEWEST_LINES && words >= all * MOST_WORDS && known >= all * MOST_KNOWN,
    );
    return new Set(bearing.map(([family]) => family));
  }

  #labelOn({ folded }: Line, lead: Lead | null, one: Word | null): CardLabel | null {
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
    const recurs = this.#timesOf(one.word) >= 2;
    if (one.parted) return recurs || this.isLabel(one.word) ? one : null;
    return recurs && this.isLabel(one.word) ? one : null;
  }
}

const onceOnly = ({ folded }: Line, one: Word | null): Word | null =>
  one?.parted && one.word.length >= 3 && one.word.length <= 8 && folded.length > one.end ? one : null;

function leadOf(folded: string): Lead | null {
  const marker = markerOf(folded);
  if (!marker || !numbers(marker)) return null;
  const blanks = /^\s*/u.exec(folded.slice(marker.length))?.[0].length ?? 0;
  return { family: marker.family, no: marker.no, length: marker.length + blanks };
}
