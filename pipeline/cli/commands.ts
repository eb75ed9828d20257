/** Every command with its arguments and options, as data. A command is a row here, a file of its own, and its words in messages/. */
import { EXPORT_FORMATS } from '../export/formats.ts';
import type { HelpWord } from '../messages/cli-help.ts';
import { UNIT_KINDS } from '../review/kinds.ts';
import { COMPARE_FORMATS } from './compare-formats.ts';
import { DIFF_FORMATS } from './diff-formats.ts';
import type { Command } from './options.ts';

export interface OptionSpec {
  flags: string;
  word: HelpWord;
  /** A whole number within these. */
  number?: readonly [least: number, most: number];
  /** One of these. */
  words?: readonly string[];
}

export interface CommandSpec {
  name: string;
  word: HelpWord;
  after: HelpWord;
  /** As commander writes them: `<REQUIRED>`, `[OPTIONAL]`, `[MANY...]`. */
  arguments: readonly { term: string; word: HelpWord }[];
  options: readonly OptionSpec[];
  /** Loaded only when the command runs: what a command does not need costs it nothing. */
  load: () => Promise<{ run: Command }>;
}

const JSON_OPTION: OptionSpec = { flags: '--json', word: 'help-json' };
const OUT_READ: OptionSpec = { flags: '--out <DIR>', word: 'help-out-read' };
const OF_PERSON: readonly OptionSpec[] = [
  { flags: '--by <NAME>', word: 'help-by' },
  { flags: '--why <TEXT>', word: 'help-why' },
  { flags: '--raw <DIR>', word: 'help-raw' },
  OUT_READ,
];
const OVERWRITE: OptionSpec = { flags: '--force', word: 'help-export-force' };
/** Of commands that look across the places of an out/ folder. */
const ACROSS: readonly OptionSpec[] = [
  { flags: '--place <PLACE...>', word: 'help-place' },
  { flags: '--on <DATE>', word: 'help-on' },
  { flags: '--from <DIR>', word: 'help-from' },
  { flags: '--out <FILE>', word: 'help-out-file' },
  OVERWRITE,
];
const FAIL_ON: OptionSpec = { flags: '--fail-on <WHAT>', word: 'help-fail-on', words: ['warning'] };

export const COMMANDS: readonly CommandSpec[] = [
  {
    name: 'ingest',
    word: 'help-ingest',
    after: 'help-ingest-after',
    arguments: [{ term: '[PATHS...]', word: 'help-ingest-paths' }],
    options: [
      { flags: '--out <DIR>', word: 'help-ingest-out' },
      { flags: '--json', word: 'help-ingest-json' },
      { flags: '--quiet', word: 'help-ingest-quiet' },
      { flags: '--dry-run', word: 'help-ingest-dry-run' },
      { flags: '--force', word: 'help-ingest-force' },
      { flags: '--rebuild', word: 'help-ingest-rebuild' },
      { flags: '--drop-failed', word: 'help-ingest-drop-failed' },
      { flags: '--into-existing', word: 'help-ingest-into-existing' },
      { flags: '--concurrency <N>', word: 'help-ingest-concurrency', number: [1, 256] },
      FAIL_ON,
    ],
    load: () => import('./ingest.ts'),
  },
  {
    name: 'demo',
    word: 'help-demo',
    after: 'help-demo-after',
    arguments: [{ term: '[DIR]', word: 'help-demo-dir' }],
    options: [],
    load: () => import('./demo.ts'),
  },
  {
    name: 'export',
    word: 'help-export',
    after: 'help-export-after',
    arguments: [{ term: '[NAMES...]', word: 'help-export-names' }],
    options: [
      { flags: '--format <FORMAT>', word: 'help-export-format', words: EXPORT_FORMATS },
      { flags: '--out <DIR>', word: 'help-export-out' },
      { flags: '--from <DIR>', word: 'help-from' },
      { flags: '--place <PLACE...>', word: 'help-place' },
      { flags: '--on <DATE>', word: 'help-on' },
      { flags: '--document <ID>', word: 'help-review-document' },
      { flags: '--bom', word: 'help-export-bom' },
      { flags: '--heads <HEADS>', word: 'help-export-heads', words: ['names', 'zh'] },
      OVERWRITE,
    ],
    load: () => import('./export.ts'),
  },
  {
    name: 'site',
    word: 'help-site',
    after: 'help-site-after',
    arguments: [],
    options: [
      { flags: '--out <DIR>', word: 'help-site-out' },
      { flags: '--from <DIR>', word: 'help-from' },
      { flags: '--on <DATE>', word: 'help-site-on' },
      { flags: '--force', word: 'help-site-force' },
    ],
    load: () => import('./site.ts'),
  },
  {
    name: 'inspect',
    word: 'help-inspect',
    after: 'help-inspect-after',
    arguments: [{ term: '<FILE>', word: 'help-inspect-file' }],
    options: [JSON_OPTION],
    load: () => import('./inspect.ts'),
  },
  {
    name: 'explain',
    word: 'help-explain',
    after: 'help-explain-after',
    arguments: [
      { term: '<ITEM_ID>', word: 'help-explain-id' },
      { term: '[FIELD]', word: 'help-explain-field' },
    ],
    options: [OUT_READ, JSON_OPTION],
    load: () => import('./explain.ts'),
  },
  {
    name: 'print',
    word: 'help-print',
    after: 'help-print-after',
    arguments: [{ term: '<ID_OR_FILE>', word: 'help-print-what' }],
    options: [
      { flags: '--from <DIR>', word: 'help-from' },
      { flags: '--raw <DIR>', word: 'help-raw' },
      { flags: '--out <FILE>', word: 'help-out-file' },
      OVERWRITE,
    ],
    load: () => import('./print.ts'),
  },
  {
    name: 'check',
    word: 'help-check',
    after: 'help-check-after',
    arguments: [{ term: '[OUT]', word: 'help-check-out' }],
    options: [JSON_OPTION, FAIL_ON],
    load: () => import('./check.ts'),
  },
  {
    name: 'facts',
    word: 'help-facts',
    after: 'help-facts-after',
    arguments: [{ term: '<TEXT>', word: 'help-facts-text' }],
    options: [JSON_OPTION],
    load: () => import('./facts.ts'),
  },
  {
    name: 'search',
    word: 'help-search',
    after: 'help-search-after',
    arguments: [{ term: '<QUERY...>', word: 'help-search-query' }],
    options: [
      OUT_READ,
      { flags: '--limit <N>', word: 'help-search-limit', number: [1, 10_000] },
      JSON_OPTION,
    ],
    load: () => import('./search.ts'),
  },
  {
    name: 'diff',
    word: 'help-diff',
    after: 'help-diff-after',
    arguments: [
      { term: '[OLD]', word: 'help-diff-old' },
      { term: '[NEW]', word: 'help-diff-new' },
    ],
    options: [
      { flags: '--format <FORMAT>', word: 'help-diff-format', words: DIFF_FORMATS },
      JSON_OPTION,
      { flags: '--out <FILE>', word: 'help-diff-out' },
      OVERWRITE,
      { flags: '--exit-code', word: 'help-diff-exit-code' },
      { flags: '--from <DIR>', word: 'help-out-read' },
      { flags: '--raw <DIR>', word: 'help-raw' },
      { flags: '--against <DIR>', word: 'help-diff-against' },
      { flags: '--fail-on <WHAT>', word: 'help-diff-fail-on', words: ['id-change'] },
    ],
    load: () => import('./diff.ts'),
  },
  {
    name: 'services',
    word: 'help-services',
    after: 'help-services-after',
    arguments: [],
    options: [
      OUT_READ,
      { flags: '--doubtful', word: 'help-services-doubtful' },
      { flags: '--accept <ID>', word: 'help-services-accept' },
      { flags: '--raw <DIR>', word: 'help-raw' },
      JSON_OPTION,
    ],
    load: () => import('./services.ts'),
  },
  {
    name: 'compare',
    word: 'help-compare',
    after: 'help-compare-after',
    arguments: [{ term: '[SERVICE]', word: 'help-compare-service' }],
    options: [
      ...ACROSS,
      { flags: '--format <FORMAT>', word: 'help-compare-format', words: COMPARE_FORMATS },
      { flags: '--texts', word: 'help-compare-texts' },
      JSON_OPTION,
    ],
    load: () => import('./compare.ts'),
  },
  {
    name: 'eligible',
    word: 'help-eligible',
    after: 'help-eligible-after',
    arguments: [],
    options: [
      { flags: '--age <N>', word: 'help-eligible-age', number: [0, 1800] },
      { flags: '--unit <UNIT>', word: 'help-eligible-unit', words: ['year', 'month'] },
      { flags: '--sex <SEX>', word: 'help-eligible-sex', words: ['male', 'female'] },
      { flags: '--domain <NAME>', word: 'help-eligible-domain' },
      ...ACROSS,
      { flags: '--format <FORMAT>', word: 'help-eligible-format', words: ['text', 'json', 'csv'] },
      JSON_OPTION,
    ],
    load: () => import('./eligible.ts'),
  },
  {
    name: 'serve',
    word: 'help-serve',
    after: 'help-serve-after',
    arguments: [],
    options: [
      { flags: '--from <DIR>', word: 'help-from' },
      { flags: '--port <N>', word: 'help-serve-port', number: [0, 65_535] },
      { flags: '--host <ADDRESS>', word: 'help-serve-host' },
      { flags: '--cors <ORIGIN>', word: 'help-serve-cors' },
      { flags: '--allow-host <NAME...>', word: 'help-serve-allow-host' },
    ],
    load: () => import('./serve.ts'),
  },
  {
    name: 'mcp',
    word: 'help-mcp',
    after: 'help-mcp-after',
    arguments: [],
    options: [{ flags: '--from <DIR>', word: 'help-from' }],
    load: () => import('./mcp.ts'),
  },
  {
    name: 'correct',
    word: 'help-correct',
    after: 'help-correct-after',
    arguments: [
      { term: '<TARGET>', word: 'help-target' },
      { term: '[VALUE]', word: 'help-correct-value' },
    ],
    options: [
      { flags: '--add', word: 'help-correct-add' },
      { flags: '--drop', word: 'help-correct-drop' },
      { flags: '--undo', word: 'help-correct-undo' },
      { flags: '--keys', word: 'help-correct-keys' },
      ...OF_PERSON,
    ],
    load: () => import('./correct.ts'),
  },
  {
    name: 'confirm',
    word: 'help-confirm',
    after: 'help-confirm-after',
    arguments: [{ term: '<TARGET>', word: 'help-target' }],
    options: OF_PERSON,
    load: () => import('./confirm.ts'),
  },
  {
    name: 'review',
    word: 'help-review',
    after: 'help-review-after',
    arguments: [],
    options: [
      { flags: '--kind <KIND>', word: 'help-review-kind', words: UNIT_KINDS },
      { flags: '--document <ID>', word: 'help-review-document' },
      { flags: '--place <NAME...>', word: 'help-review-place' },
      { flags: '--sample <N>', word: 'help-review-sample', number: [1, 10_000] },
      { flags: '--seed <S>', word: 'help-review-seed' },
      { flags: '--limit <N>', word: 'help-review-limit', number: [1, 100_000] },
      { flags: '--list', word: 'help-review-list' },
      { flags: '--summary', word: 'help-review-summary' },
      { flags: '--by <NAME>', word: 'help-by' },
      { flags: '--raw <DIR>', word: 'help-raw' },
      OUT_READ,
      JSON_OPTION,
    ],
    load: () => import('./review.ts'),
  },
];
