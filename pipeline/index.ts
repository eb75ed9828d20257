/**
 * minsheng as a library: text in, facts out; a file in, records out; the schemas of everything that stands in out/.
 * Facts have offsets into the text that was given, UTF-16, half open.
 *
 * @example
 * import { extractAmounts } from 'minsheng';
 * extractAmounts('每人每月不低于60元'); // [{ text: '每人每月不低于60元', min: 60, max: null, bound: 'at_least', per: ['person'], period: 'month', … }]
 */

import { withDefaults } from './ingest/defaults.ts';
import type { IngestOptions, IngestResult } from './ingest.ts';
import { agencies, body } from './records/bodies.ts';
import { diffSchema, feedLine } from './records/diff.ts';
import { edition, editions } from './records/editions.ts';
import { age, amount, citation, frequency, payer, ratio, reference } from './records/facts.ts';
import { index, run } from './records/index-file.ts';
import {
  agency,
  check,
  checks,
  claim,
  document,
  field,
  item,
  notice,
  repair,
  warning,
  work,
  works,
} from './records/schema.ts';
import { service, serviceMember, services, settledServices } from './records/services.ts';
import { settledPairs } from './records/settled-pairs.ts';

export { type Following, followingEditions } from './across/editions/standing.ts';
export {
  applyFeed,
  changesOf,
  type Diff,
  type DiffOptions,
  diffNotices,
  diffsBetween,
  type EditionDiffs,
  type FeedLine,
  feedRecords,
  renderCsv,
  renderHtml,
  renderHtmlPage,
  renderMarkdown,
  renderText,
  type SettledPair,
  type Sides,
} from './diff/index.ts';
export { InputError } from './errors.ts';
export { extractAges } from './facts/ages.ts';
export { extractAmounts } from './facts/amounts.ts';
export { type CitationOptions, extractCitations } from './facts/citations.ts';
export { extractFacts, type FactValues } from './facts/extractors.ts';
export { extractFrequencies } from './facts/frequencies.ts';
export { extractPayers, type PayerPlace } from './facts/payers.ts';
export { extractRatios } from './facts/ratios.ts';
export { extractReferences } from './facts/references.ts';
export { type Ties, tiesIn } from './facts/ties.ts';
export type { IngestOptions, IngestResult } from './ingest.ts';
export { type Lang, say } from './messages/index.ts';
export { type ReadOptions, type ReadResult, readSource } from './read/read.ts';
export { readNotice, type SourceMeta } from './read-notice.ts';
export { FACT_KINDS, type FactKind } from './records/fact-kinds.ts';
export type { Label } from './records/fact-labels.ts';
export type * from './records/facts.ts';
export type { FactFlag } from './records/flags.ts';
export type { FactCounts, IndexFile, NoticeEntry, RunFile, RunReport } from './records/index-file.ts';
export { type Enumeration, LABELS, labelOf } from './records/labels.ts';
export { READING } from './records/reading.ts';
export type * from './records/schema.ts';
export { CLAIM_ROLES, FIELD_NAMES, SCHEMA_VERSION } from './records/schema.ts';
export { readNumber } from './text/numbers.ts';

/** The zod schemas of every file of out/ and of every fact; out/schema/*.json is made from them. */
export const schemas = {
  ...{ notice, works, agencies, editions, services, settledServices, checks, index, run },
  ...{
    service,
    serviceMember,
    document,
    item,
    field,
    agency,
    claim,
    repair,
    warning,
    work,
    body,
    edition,
    check,
  },
  ...{ amount, ratio, frequency, age, citation, payer, reference },
  ...{ diff: diffSchema, change: feedLine, settled_pairs: settledPairs },
} as const;

/**
 * Files and folders in, out/ written: what `minsheng ingest` does. Loaded with its database when it is first called,
 * so that who wants the extractors alone loads neither.
 * @param options as `minsheng ingest` has them, and the same where they are not given: `raw` into `out`, unchanged files not read again
 * @throws InputError where the paths hold no file at all, or out/ must not be written to (`out-…`): it is left as it is
 */
export async function ingest(options: Partial<IngestOptions> = {}): Promise<IngestResult> {
  const flow = await import('./ingest.ts');
  return flow.ingest(withDefaults(options));
}
