/**
 * One notice, from a source to its record: clean → lines → parse → facts → check → compile, with unified as the spine.
 * Pure: the same source gives the same record.
 */
import { type Processor, unified } from 'unified';
import { VFile } from 'vfile';
import { checkNotice } from './check/rules.ts';
import { type Draft, draftOf } from './draft.ts';
import { InputError } from './errors.ts';
import { hangFacts } from './facts/hang-facts.ts';
import { payerPlaceOf } from './facts/payers/levels.ts';
import { type Candidate, candidates, notANotice, View } from './layout.ts';
import { type Amendment, amendmentIn } from './letter/amendment.ts';
import { declaredIn } from './letter/declared.ts';
import { documentOf } from './letter/document.ts';
import { INTERPRETATION } from './letter/edition.ts';
import { readLetter } from './letter/read-letter.ts';
import { shortTitlesIn } from './letter/short-titles.ts';
import { told } from './messages/index.ts';
import { type NoticeTree, treeOf } from './notice.ts';
import { explainedTitle } from './outline/explained-title.ts';
import type { Outline, Span } from './outline/types.ts';
import type { AgencyForm } from './records/bodies.ts';
import { compile } from './records/compile.ts';
import { layoutFile } from './records/layout-file.ts';
import { type DocumentRecord, type NoticeRecord, notice as noticeSchema } from './records/schema.ts';
import type { Source } from './source.ts';
import { unreadRows } from './tables/unread-rows.ts';
import { KNOWN, vocabularyOf } from './vocabulary.ts';
import { unreadError } from './why-not.ts';

/** Version of the reading: changes whenever the same source would give other records. */
export const READING = '3';

export interface SourceMeta {
  path: string;
  sha256: string;
  bytes: number;
}

/** What people laid beside a notice, as far as it changes the reading. */
export interface Beside {
  /** Of NAME.layout.json, as parsed. */
  layout?: unknown;
  /** Of agencies.json. */
  forms?: readonly AgencyForm[];
  /** `+` and the hash of the files beside: part of `document.reading`. */
  readingSuffix?: string;
}

/** What a reader leaves out by name (running heads, navigation) is told by `inspect`; it is no warning of the notice. */
const LEFT_OUT: ReadonlySet<string> = new Set(['left-out']);

/** What was considered before the reading, for `inspect`. */
export interface Considered {
  draft: Draft;
  view: View;
  candidates: Candidate[];
}

/** @param layout what a user taught of this notice (NAME.layout.json). @throws ZodError where it breaks its schema */
export async function consider(source: Source, layout?: unknown): Promise<Considered> {
  const draft = draftOf(source, layout === undefined ? KNOWN : vocabularyOf(layoutFile.parse(layout)));
  const view = new View(draft);
  return { draft, view, candidates: await candidates(view) };
}

/** An amendment that has a new list below it is read as that list. */
const FEWEST_OF_A_LIST = 5;

const amends = ({ title, change }: Amendment): InputError => new InputError('amendment', { title, change });

/** @throws InputError('not-a-notice') or ('list-not-read') with the evidence, where no layout fits */
export async function readNotice(
  source: Source,
  meta: SourceMeta,
  beside: Beside = {},
): Promise<NoticeRecord> {
  const considered = await consider(source, beside.layout);
  const chosen = considered.candidates[0];
  const amendment = amendmentIn(considered.draft.lines, considered.draft.text);
  if (amendment && (chosen?.read().items.length ?? 0) < FEWEST_OF_A_LIST) throw amends(amendment);
  if (!chosen) throw unreadError(considered.draft, considered.view);
  return readAs(considered, chosen, meta, beside);
}

export function readAs(
  { draft, view, candidates: all }: Considered,
  chosen: Candidate,
  meta: SourceMeta,
  beside: Beside = {},
): NoticeRecord {
  const outline = chosen.read();
  if (outline.items.length === 0) throw notANotice(told('evidence-no-items', { layout: chosen.layout }));
  tellUnreadRows(draft, outline);
  const interprets = chosen.layout === 'interpretation' ? explainedTitle(draft) : null;
  const letter = readLetter(draft, interpretationBody(outline, chosen, draft), view.contents);
  const { document, warnings } = chosen.document
    ? { document: chosen.document.record, warnings: [] }
    : documentOf(draft, letter, meta.sha256, interprets);
  document.declared ??=
    chosen.layout === 'interpretation' ? declaredIn(draft.folded.replace(/\s+/gu, '')) : null;
  const runnerUp = all.find((c) => c !== chosen && c.layout !== 'inferred') ?? null;
  outline.messages.push(...warnings.map((w) => ({ ...w, item: null, span: null })));
  for (const note of draft.source.notes.filter((n) => !LEFT_OUT.has(n.rule))) {
    const span =
      note.start !== undefined && note.end !== undefined
        ? ([draft.clean.fromRead(note.start), draft.clean.fromRead(note.end)] as [number, number])
        : null;
    outline.messages.push({ rule: note.rule, params: note.params, item: null, span });
  }
  const layout = { name: chosen.layout, confidence: chosen.confidence };
  const record: DocumentRecord = {
    ...document,
    reading: READING + (beside.readingSuffix ?? ''),
    layout,
    source: {
      path: meta.path,
      sha256: meta.sha256,
      bytes: meta.bytes,
      media_type: draft.source.mediaType,
      encoding: draft.source.encoding,
      text: `text/${document.id}.txt`,
      places: draft.source.places,
      links: draft.source.links,
      alternates: [],
    },
  };
  const ownTitles = [document.title, ...(chosen.document?.shortTitles ?? shortTitlesIn(draft.folded))];
  const contents = draft.lines
    .filter((l) => view.contents.has(l.index))
    .map((l): [number, number] => [l.start, l.end]);
  const spine = unified()
    .use(parseWith, treeOf(draft, outline, letter))
    .use(hangFacts, { ownTitles, place: payerPlaceOf(document.region) })
    .use(checkNotice, {
      draft,
      declared: document.declared,
      layout: { ...layout, runnerUp: runnerUp && { name: runnerUp.layout, confidence: runnerUp.confidence } },
    })
    .use(compileWith, (tree, file) =>
      compile(tree, file, { draft, document: record, contents, forms: beside.forms ?? [] }),
    );
  const file = spine.processSync(new VFile({ path: meta.path, value: draft.source.text }));
  return noticeSchema.parse(file.result);
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
function interpretationBody(outline: Outline, chosen: Candidate, draft: Draft): [number, number] {
  if (chosen.layout !== 'interpretation') return outline.body;
  const title = draft.lines
    .slice(0, 3)
    .findLast((l) => INTERPRETATION.test(l.folded) && !/[。;]/u.test(l.folded));
  const next = title ? draft.lines[title.index + 1] : undefined;
  return [next?.start ?? 0, draft.text.length];
}

declare module 'unified' {
  interface CompileResultMap {
    notice: NoticeRecord;
  }
}

function parseWith(this: Processor, tree: NoticeTree): void {
  this.parser = () => tree;
}

function compileWith(this: Processor, compiler: (tree: NoticeTree, file: VFile) => NoticeRecord): void {
  this.compiler = (tree, file) => compiler(tree as NoticeTree, file);
}
