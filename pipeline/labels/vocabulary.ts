/** What words mean in one notice: the tables of words/field-labels.ts, and before them what a user taught of it (NAME.layout.json). */

import type { FieldName } from '../records/schema.ts';
import type { MarkerFamily } from '../text/markers.ts';
import { narrow } from '../text/narrow.ts';
import { type KnownLabel, knownHead, knownLabel, type Role } from './known.ts';
import type { LayoutFile } from './layout-file.ts';

export interface Vocabulary {
  /** What a label means; null for one that is not known. @param squeezed folded, without blanks, colon and brackets */
  label(squeezed: string): KnownLabel | null;
  head(squeezed: string): Role | null;
  /** Labels that are no field of the contract but are labels: kept under `other`. */
  learned: ReadonlySet<string>;
  /** Words that are no labels elsewhere (经费, 谁能享受) and recur in this notice as its labels do. */
  recurring: ReadonlySet<string>;
  /** Labels that have 为 behind them at the head of line after line: 服务对象为…；. */
  said: ReadonlySet<string>;
  /** Labels that nothing parts from their texts, line after line: 服务对象本市户籍…. */
  glued: ReadonlySet<string>;
  /** Those of them that a user settled: no warning. */
  settled: ReadonlySet<string>;
  markers: Readonly<{
    item?: MarkerFamily | undefined;
    domain?: MarkerFamily | undefined;
    aspect?: MarkerFamily | undefined;
  }>;
}

const NONE: ReadonlySet<string> = new Set();

export const KNOWN: Vocabulary = {
  label: knownLabel,
  head: knownHead,
  learned: NONE,
  recurring: NONE,
  said: NONE,
  glued: NONE,
  settled: NONE,
  markers: {},
};

/** A word as the vocabulary knows it: folded, without blanks and colon. */
export const squeezed = (word: string): string => narrow(word).replace(/[\s\u3000:]+/gu, '');

export function vocabularyOf(taught: LayoutFile): Vocabulary {
  const labels = new Map(Object.entries(taught.labels).map(([word, role]) => [squeezed(word), role]));
  const columns = new Map(Object.entries(taught.columns).map(([word, role]) => [squeezed(word), role]));
  const settled = new Set(
    [...labels, ...columns].filter(([, role]) => role === 'other').map(([word]) => word),
  );
  return {
    label(word) {
      const role = labels.get(word);
      if (role === undefined) return knownLabel(word);
      return role === 'other' ? null : { role, lower: false };
    },
    head(word) {
      const role = columns.get(word) ?? labels.get(word);
      if (role === undefined) return knownHead(word);
      return role === 'other' ? null : role;
    },
    learned: new Set([...labels].filter(([, role]) => role === 'other').map(([word]) => word)),
    recurring: NONE,
    said: NONE,
    glued: NONE,
    settled,
    markers: taught.markers,
  };
}

/** What a notice teaches of its own labels. */
export interface Taught extends Pick<Vocabulary, 'learned' | 'recurring' | 'said' | 'glued'> {
  /** What those of the recurring words mean that no table names. */
  meanings: ReadonlyMap<string, FieldName>;
}

/** The vocabulary with labels that the notice itself teaches. */
export function withLearned(
  words: Vocabulary,
  { learned, recurring, said, glued, meanings }: Taught,
): Vocabulary {
  return {
    ...words,
    label(word) {
      const role = meanings.get(word);
      return words.label(word) ?? (role ? { role, lower: false } : null);
    },
    learned: new Set([...words.learned, ...learned]),
    recurring,
    said,
    glued,
  };
}
