/**
 * One notice, from a source to its record: clean → lines → parse → facts → check → compile, with unified as the spine.
 * Pure: the same source gives the same record.
 */
import { unified } from 'unified';
import { VFile } from 'vfile';
import { checkNotice } from './check/rules.ts';
import { compileNotice } from './compile/compile.ts';
import { type Draft, draftOf } from './draft.ts';
import { InputError } from './errors.ts';
import { hangFacts } from './hang-facts.ts';
import { layoutFile } from './labels/layout-file.ts';
import { KNOWN, vocabularyOf } from './labels/vocabulary.ts';
import { type Candidate, candidates, View } from './layout.ts';
import { type Amendment, amendmentIn } from './letter/amendment.ts';
import { parseNotice, type SourceMeta } from './parse-notice.ts';
import type { AgencyForm } from './records/bodies.ts';
import { READING } from './records/reading.ts';
import { type NoticeRecord, notice as noticeSchema } from './records/schema.ts';
import type { Source } from './source.ts';
import { unreadError } from './why-not.ts';

export type { SourceMeta } from './parse-notice.ts';

/** What people laid beside a notice, as far as it changes the reading. */
export interface Beside {
  /** Of NAME.layout.json, as parsed. */
  layout?: unknown;
  /** Of agencies.json. */
  forms?: readonly AgencyForm[];
  /** `+` and the hash of the files beside: part of `document.reading`. */
  readingSuffix?: string;
}

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

/** One notice on one screen: parse → facts and their ties → check → compile. */
export function readAs(
  { draft, view, candidates: all }: Considered,
  chosen: Candidate,
  meta: SourceMeta,
  beside: Beside = {},
): NoticeRecord {
  const runnerUp = all.find((c) => c !== chosen && c.layout !== 'inferred') ?? null;
  const reading = READING + (beside.readingSuffix ?? '');
  const spine = unified()
    .use(parseNotice, { draft, view, chosen, meta, reading })
    .use(hangFacts)
    .use(checkNotice, {
      draft,
      runnerUp: runnerUp && {
        name: runnerUp.layout,
        confidence: runnerUp.confidence,
        names: () => runnerUp.read().items.map(({ name }) => name),
      },
    })
    .use(compileNotice, { draft, forms: beside.forms ?? [] });
  const file = spine.processSync(new VFile({ path: meta.path, value: draft.source.text }));
  return noticeSchema.parse(file.result);
}

declare module 'unified' {
  interface CompileResultMap {
    notice: NoticeRecord;
  }
}
