/** Whom a record is for and what is done (`subject`, `action`), from the words round its count and the head of its clause. */

import type { Cuts } from '../../text/cuts.ts';
import { actionOf, levelBefore } from './action.ts';
import { type Topic, topicOf } from './topic.ts';
import { VERB } from './verbs.ts';

/** A text with what every record is read from. */
export interface FoldedText {
  text: string;
  /** Of the same length. */
  folded: string;
  scopes: Cuts;
}

export const clauseEnd = ({ scopes }: FoldedText, at: number): number =>
  scopes.clauses[scopes.clause[at]!]![1];

/** 市级|不少于20期: the level right before a place, as written. */
export function levelEndingAt({ text, folded }: FoldedText, at: number): string | null {
  const level = levelBefore(folded.slice(Math.max(0, at - 24), at));
  return level && text.slice(at - level.length, at);
}

/** `subject` and `action`: what the words round a count leave open is told by the head of its clause. */
export function named(
  page: FoldedText,
  start: number,
  own: { subject: string | null; action: string | null },
): { subject: string | null; action: string | null } {
  const topic = own.subject === null ? topicBefore(page, start) : null;
  if (!topic) return own;
  if (own.action === null && topic.isAction) return { subject: null, action: topic.words };
  return { subject: topic.words, action: own.action };
}

/** No head of a clause that names one thing is longer. */
const FARTHEST = 60;

/** The topic of the clause in which `start` lies, as written. */
export function topicBefore(page: FoldedText, start: number): Topic | null {
  const [from] = page.scopes.clauses[page.scopes.clause[start]!]!;
  const topic = start - from > FARTHEST ? null : topicOf(page.folded.slice(from, start));
  if (!topic) return null;
  // Folding keeps every character in its place.
  const at = page.folded.lastIndexOf(topic.words, start);
  return { ...topic, words: page.text.slice(at, at + topic.words.length) };
}

const VERB_AT_START = new RegExp(`^${VERB}|^(?:受理|接警|接听|接待|值守|畅通)`);

/** 24小时|受理呼救. */
export function openFor(page: FoldedText, end: number): string | null {
  const behind = page.folded.slice(end, clauseEnd(page, end));
  return VERB_AT_START.test(behind) ? actionOf('', behind) : null;
}
