/** What there is to say of a kind of fact beside its reading: one row, in one file of its own. */
import type * as z from 'zod';
import type { CliWord } from '../../messages/cli.ts';
import type { Lang, MessageParams } from '../../messages/index.ts';
import type { Figure } from './figure.ts';

/** How words are said to a reader: the language, the catalogue's templates filled in, names of codes. */
export interface Speaker {
  lang: Lang;
  say(word: CliWord, params?: MessageParams): string;
  /** The name of a value of an enumeration of labels.ts. */
  label(enumeration: string, value: string): string;
}

/** What is said of a fact, in order; what is nothing is left out. */
export type Parts = (string | null | false)[];

/** How two facts of a kind are held against each other in a diff (diff contract, section 6). */
export interface HowCompared<Value> {
  /** The keys that are its value: facts with the same are the same fact. */
  value: readonly (keyof Value & string)[];
  /** Those of them that tell facts of one value-to-be apart: the same form speaks for the same fact. */
  form: readonly (keyof Value & string)[];
  /** Keys that say what it is for. */
  subject: readonly (keyof Value & string)[];
  /** Keys that must be the same for a difference in figures to mean something. */
  delta: readonly (keyof Value & string)[];
}

export interface ColumnOf<Fact> {
  /** Name, type and constraints, as they stand in CREATE TABLE. */
  sql: string;
  /** One line, English · Chinese; '' where the name says it all. */
  note: string;
  /** Lists and objects become JSON, booleans 0 and 1. */
  of: (fact: Fact) => unknown;
}

export interface KindRow<Value, Fact extends Value = Value> {
  /** Of what the reading finds at a place. */
  value: z.ZodType<Value>;
  /** Of a fact in a record. */
  schema: z.ZodObject & z.ZodType<Fact>;
  /** Of the list in an item. */
  list: z.ZodType<Fact[]>;
  /** What a person who adds one need not say. */
  usual: Readonly<Record<string, unknown>>;
  /** By its value; `work`: by the work that it is of; null: not compared. */
  compare: HowCompared<Value> | 'work' | null;
  table: {
    /** Where the kind's own name is a word of SQL. */
    name?: string;
    note: { en: string; zh: string };
    /** Between its place and its flags. */
    columns: readonly ColumnOf<Fact>[];
    indexes: readonly string[];
    strict?: false;
  };
  /** The view `v_<kind>`: what it is, the columns between whose it is and where it stands, which of them says the value, and what is joined to it. */
  view: { note: string; columns: string; said: string; joins?: string };
  /** Its value in words of one language: `at least 60 yuan · per person · a month · benefit`. */
  words: (fact: Value, speaker: Speaker) => Parts;
  /** Its value as people write it: 1610 元/人/月. */
  figure: (fact: Value) => Figure;
}

/** A row, held to what its schemas say. */
export const kindRow = <Value, Fact extends Value>(row: KindRow<Value, Fact>): KindRow<Value, Fact> => row;

export const columnOf = <Fact>(sql: string, note: string, of: (fact: Fact) => unknown): ColumnOf<Fact> => ({
  sql,
  note,
  of,
});

export const BOUND_NOTE = 'exact, at_least, at_most, range, approx · 等于、不低于、不超过、区间、约';
