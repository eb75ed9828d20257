/** The parser of the spine: a notice's file, in the layout that was chosen for it, as a tree with its document. */

import type { Processor } from 'unified';
import type { VFile } from 'vfile';
import type { Draft } from './draft.ts';
import { type Candidate, notANotice, type View } from './layout.ts';
import { declaredIn } from './letter/declared.ts';
import { type DocumentDraft, documentOf } from './letter/document.ts';
import { INTERPRETATION } from './letter/edition.ts';
import { readLetter } from './letter/read-letter.ts';
import { titlesGiven } from './letter/short-titles.ts';
import { told } from './messages/index.ts';
import { type NoticeTree, treeOf } from './notice.ts';
import { applyBodyHeadings } from './outline/bodies-as-headings.ts';
import { applyBodiesInNames } from './outline/bodies-in-names.ts';
import { explainedTitle } from './outline/explained-title.ts';
import { applyParentNames } from './outline/parent-names.ts';
import { unreadRows } from './outline/tabular/unread-rows.ts';
import type { Outline, OutlineMessage } from './outline/types.ts';
import type { DocumentRecord } from './records/schema.ts';
import type { Span } from './text/ranges.ts';

export interface SourceMeta {
  path: string;
  sha256: string;
  bytes: number;
}

export interface ParseOptions {
  draft: Draft;
  view: View;
  chosen: Candidate;
  meta: SourceMeta;
  /** Version of the reading, with what lies beside the notice. */
  reading: string;
}

/** A unified plugin: the file's text becomes a notice tree; what parsing has to say waits in it for the rules. @throws InputError('not-a-notice') */
export function parseNotice(this: Processor, options: ParseOptions): void {
  this.parser = (text: string, _file: VFile) => parse(text, options);
}

function parse(text: string, { draft, view, chosen, meta, reading }: ParseOptions): NoticeTree {
  if (text !== draft.source.text) throw new TypeError('the file is not the one that was considered');
  const outline = chosen.read();
  if (outline.items.length === 0) throw notANotice(told('evidence-no-items', { layout: chosen.layout }));
  // what the file itself states of its document is a notice, whatever its items are called
  const word = chosen.document ? null : oneWord(outline);
  if (word) throw notANotice(told('evidence-one-name', { items: outline.items.length, name: word }));
  applyParentNames(outline, draft);
  applyBodiesInNames(outline, draft);
  applyBodyHeadings(outline, draft);
  tellUnreadRows(draft, outline);
  const explains = chosen.layout === 'interpretation';
  const letter = readLetter(draft, explains ? proseOf(draft) : outline.body, view.contents);
  const { document, warnings } = chosen.document
    ? { document: chosen.document.record, warnings: [] }
    : documentOf(draft, letter, meta.sha256, explains ? explainedTitle(draft) : null);
  document.declared ??= explains ? declaredIn(draft.folded.replace(/\s+/gu, '')) : null;
  outline.messages.push(...warnings.map((w) => ({ ...w, item: null, span: null })), ...notesOf(draft));
  const record = recordOf(document, draft, meta, reading, chosen);
  return {
    ...treeOf(draft, outline, letter, record.id),
    document: record,
    titles: chosen.document?.titles ?? titlesGiven(document.title, draft.text),
    contents: draft.lines.filter((l) => view.contents.has(l.index)).map((l) => [l.start, l.end]),
  };
}

const LONGEST_WORD = 2;
const FEWEST_OF_A_WORD = 3;

/** 答 before each answer of a page of questions: the word that stands as the name of all items, and names none. */
function oneWord({ items }: Outline): string | null {
  const names = new Set(items.filter(({ parent }) => parent === null).map(({ name }) => name.trim()));
  const [name = ''] = names;
  if (names.size !== 1 || name === '' || name.length > LONGEST_WORD) return null;
  return items.length >= (name.length === 1 ? 2 : FEWEST_OF_A_WORD) ? name : null;
}

/** Rows of tables that the reading left are no lines of the letter. */
function tellUnreadRows(draft: Draft, outline: Outline): void {
  for (const [start, end] of unreadRows(draft.grids, outline, draft.words)) {
    // the bar that opens a written row is part of it
    const span: Span = [
      start - (/[|\t ]*$/u.exec(draft.text.slice(Math.max(0, start - 8), start))?.[0].length ?? 0),
      end,
    ];
    outline.claims.push({ span, role: 'unclaimed' });
    const text = draft.text.slice(span[0], Math.min(span[1], span[0] + 40)).replace(/\s+/gu, ' ');
    outline.messages.push({ rule: 'rows-unread', params: { text }, item: null, span });
  }
}

/** An interpretation has no list with a letter round it: its title stands above, all else is prose. */
function proseOf(draft: Draft): Outline['body'] {
  const title = draft.lines
    .slice(0, 3)
    .findLast((l) => INTERPRETATION.test(l.folded) && !/[。;]/u.test(l.folded));
  const next = title ? draft.lines[title.index + 1] : undefined;
  return [next?.start ?? 0, draft.text.length];
}

/** What a reader leaves out by name (running heads, navigation) is told by `inspect`; it is no warning of the notice. */
const LEFT_OUT: ReadonlySet<string> = new Set(['left-out']);

const notesOf = ({ source, clean }: Draft): OutlineMessage[] =>
  source.notes
    .filter(({ rule }) => !LEFT_OUT.has(rule))
    .map(({ start, end, ...note }) => {
      const span =
        start !== undefined && end !== undefined ? [clean.fromRead(start), clean.fromRead(end)] : null;
      return { ...note, item: null, span } as OutlineMessage;
    });

const recordOf = (
  document: DocumentDraft,
  { source }: Draft,
  meta: SourceMeta,
  reading: string,
  { layout, confidence }: Candidate,
): DocumentRecord => ({
  ...document,
  reading,
  layout: { name: layout, confidence },
  source: {
    path: meta.path,
    sha256: meta.sha256,
    bytes: meta.bytes,
    media_type: source.mediaType,
    encoding: source.encoding,
    text: `text/${document.id}.txt`,
    places: source.places,
    links: source.links,
    alternates: [],
    ...{ url: null, publisher: null, retrieved: null, licence: null },
  },
});
