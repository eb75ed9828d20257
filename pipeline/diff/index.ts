/** What the rest of the pipeline needs of the diff. */
export type { Diff, FeedLine } from '../records/diff.ts';
export type { SettledPair } from '../records/settled-pairs.ts';
export { diffsBetween, type EditionDiffs } from './between-editions.ts';
export { type DiffOptions, diffNotices } from './diff-notices.ts';
export { applyFeed } from './feed/apply.ts';
export { changesOf } from './feed/changes.ts';
export { feedRecords } from './feed/records.ts';
export { diffTable, renderCsv } from './render/csv.ts';
export { DIFF_SCRIPT, DIFF_STYLE, diffBody, renderHtml, renderHtmlPage } from './render/html.ts';
export { renderMarkdown } from './render/markdown.ts';
export { renderText } from './render/text.ts';
export type { Sides } from './render/view.ts';
