/**
 * The layers of DESIGN: a notice flows one way. What reads files knows nothing of records being written, facts read text and nothing else,
 * and only read, write, ingest and cli touch the disk.
 */

/** From the bottom up: a room imports those before it, never one that stands behind it. */
const ROOMS = [
  'package', 'version', 'messages', 'records', 'errors', 'source', 'words', 'text', 'agencies', 'match', 'labels', 'facts', 'clean',
  'tables', 'draft', 'outline', 'read', 'letter', 'explained', 'across', 'notice', 'show', 'layout', 'ask', 'compile', 'diff', 'hang-facts',
  'parse-notice', 'why-not', 'check', 'write', 'people', 'read-notice', 'site', 'ingest', 'serve', 'cli', 'index',
];
const within = (rooms) => `^pipeline/(?:${rooms.join('|')})(?:/|[.]ts$)`;
const oneWay = ROOMS.slice(0, -1).map((room, at) => ({
  name: `${room}-looks-down`,
  severity: 'error',
  comment: 'arrows run one way, down: no two rooms import each other',
  from: { path: within([room]) },
  to: { path: within(ROOMS.slice(at + 1)) },
}));

module.exports = {
  forbidden: [
    ...oneWay,
    { name: 'no-circular', severity: 'error', comment: 'a cycle hides which of two files comes first', from: {}, to: { circular: true } },
    { name: 'facts-read-text-only', severity: 'error', comment: 'an extractor is a function from text to facts', from: { path: '^pipeline/facts/' }, to: { path: '^pipeline/(?:outline|tables|letter|ingest|write|read|cli|check|clean)/' } },
    { name: 'pure-stages', severity: 'error', comment: 'only read, write, ingest and cli touch the disk', from: { path: '^pipeline/(?:facts|outline|tables|letter|check|clean|text|across|records|compile|match|show|ask|diff)/' }, to: { path: '^(?:node:)?(?:fs|fs/promises|child_process|worker_threads|net|http)$' } },
    { name: 'readers-know-no-records', severity: 'error', comment: 'a reader hands over a source; Markdown alone asks the engine which of its headings is a title', from: { path: '^pipeline/read/', pathNot: '^pipeline/read/markdown' }, to: { path: '^pipeline/(?:outline|letter|facts|write|ingest|cli|across|check)/|^pipeline/read-notice' } },
    { name: 'writers-know-no-readers', severity: 'error', comment: 'a writer gets records', from: { path: '^pipeline/write/' }, to: { path: '^pipeline/(?:read|outline|tables|letter|clean|cli|ingest)/' } },
    { name: 'cli-on-top', severity: 'error', comment: 'nothing below calls the command line', from: { pathNot: '^(?:pipeline/cli/|test/)' }, to: { path: '^pipeline/cli/' } },
    { name: 'layouts-are-thin', severity: 'error', comment: 'a layout names what the engines found', from: { path: '^parsers/' }, to: { path: '^pipeline/(?:write|ingest|cli|facts|across|records)/' } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(?:dist|out|node_modules)/' },
    tsPreCompilationDeps: false,
    parser: 'swc',
    enhancedResolveOptions: { extensions: ['.ts', '.js', '.json'] },
  },
};
