/** `minsheng check`: the quality gate of an out/ folder. */
import path from 'node:path';
import type { Breach } from '../check/invariants/found.ts';
import { inTightHeap } from '../ingest/heap.ts';
import { ORPHAN_RULES } from '../ingest/orphans.ts';
import { say } from '../messages/index.ts';
import type { NoticeRecord } from '../records/schema.ts';
import { namesIn } from '../write/atomic.ts';
import { WantedRows } from '../write/database-content.ts';
import { isThere } from '../write/disk.ts';
import { type OutRecords, recordsIn } from '../write/load.ts';
import { OutError, problem } from '../write/problems.ts';
import { verifyOut } from '../write/verify.ts';
import { DATABASE } from '../write/write-out.ts';
import { type Context, inLang } from './context.ts';
import { EXIT } from './exit.ts';
import { checkRecords } from './invariants/across.ts';
import { checkDatabase } from './invariants/database.ts';
import type { Options } from './options.ts';
import { table } from './width.ts';

const SHOWN = 60;

interface ToldLine {
  rule: string;
  where: string;
  message: string;
  message_zh: string;
}

/**
 * JSON: `{ok, breaches, counts, characters, warnings, checks, kept}`: `breaches` each with rule, where and message in both languages,
 * `counts` as in index.json (null where the folder cannot be read), `warnings` the number of each rule,
 * `kept` what stands there from an earlier run because its file could not be read: each with path, document, message in both languages.
 */
export async function run(context: Context, args: readonly string[], options: Options): Promise<number> {
  const out = args[0] ?? 'out';
  if (!(await isThere(out))) throw new OutError(problem('out-no-index', `${out}/index.json`));
  const notices = await namesIn(path.join(out, 'notices'));
  return inTightHeap(notices.length, () => checkFolder(context, out, options));
}

async function checkFolder(context: Context, out: string, options: Options): Promise<number> {
  const verification = await verifyOut(out);
  const breaches: ToldLine[] = verification.problems.map(({ rule, path: file, message, message_zh }) => ({
    rule,
    where: `${out}/${file}`,
    message,
    message_zh,
  }));
  // Records are held against the invariants only where every file is the one that was written.
  const loaded = verification.ok ? await recordsIn(out) : null;
  const rules = new Map<string, RuleCount>();
  let characters = 0;
  if (loaded) {
    const wanted = new WantedRows();
    const checked = checkRecords(loaded, (notice) => {
      countRules(notice, rules);
      wanted.notice(notice);
    });
    characters = checked.characters;
    breaches.push(
      ...[
        ...checked.breaches,
        ...checkDatabase(path.join(out, DATABASE), () => loaded, checked.rows, wanted),
      ].map(told),
    );
  }
  const warnings = [...rules.values()].sort((a, b) => b.count - a.count || (a.rule < b.rule ? -1 : 1));
  const kept = keptIn(loaded);
  const orphans = (loaded?.checks ?? []).filter((one) => ORPHAN_RULES.includes(one.rule)).length;
  const count = warnings.reduce((sum, one) => sum + one.count, 0) + kept.length + orphans;
  const gate = breaches.length > 0 || (options.failOn === 'warning' && count > 0);
  if (options.json) {
    context.json({
      ok: breaches.length === 0,
      breaches,
      counts: loaded?.index.counts ?? null,
      characters,
      warnings: Object.fromEntries(warnings.map((one) => [one.rule, one.count])),
      checks: loaded?.checks ?? [],
      kept,
    });
  } else {
    for (const line of report(context, breaches, loaded, warnings, characters)) context.print(line);
  }
  for (const { message, message_zh, ...one } of kept) {
    const params = { ...one, message: inLang({ message, message_zh }, context.lang) };
    context.tell(context.say('cli-check-kept', params));
  }
  if (breaches.length > 0) context.tell(context.say('cli-check-broken', { count: breaches.length }));
  else if (gate) context.tell(context.say('cli-gate-warnings', { count }));
  return gate ? EXIT.gate : EXIT.fine;
}

interface KeptNotice extends Omit<ToldLine, 'rule' | 'where'> {
  path: string;
  document: string;
}

const keptIn = (loaded: OutRecords | null): KeptNotice[] =>
  (loaded?.run?.files ?? []).flatMap(({ status, path: file, document, error }) =>
    status === 'kept' && document !== null && error !== null
      ? [{ path: file, document, message: error.message, message_zh: error.message_zh }]
      : [],
  );

function told({ where, word, params }: Breach): ToldLine {
  return {
    rule: word.replace(/^cli-breach-/u, ''),
    where,
    message: say(word, params, 'en'),
    message_zh: say(word, params, 'zh'),
  };
}

interface RuleCount {
  rule: string;
  count: number;
  /** The first warning of the rule. */
  example: NoticeRecord['warnings'][number];
  document: string;
}

function countRules({ document, warnings }: NoticeRecord, rules: Map<string, RuleCount>): void {
  for (const warning of warnings) {
    const known = rules.get(warning.rule);
    if (known) known.count++;
    else rules.set(warning.rule, { rule: warning.rule, count: 1, example: warning, document: document.id });
  }
}

function report(
  context: Context,
  breaches: readonly ToldLine[],
  loaded: OutRecords | null,
  warnings: readonly RuleCount[],
  characters: number,
): string[] {
  const { say: words, lang, paint } = context;
  const lines = breaches.slice(0, SHOWN).map((one) => `${paint('red', one.where)}: ${inLang(one, lang)}`);
  if (breaches.length > SHOWN) lines.push(words('cli-more', { count: breaches.length - SHOWN }));
  if (!loaded) return lines;
  const { counts, files } = loaded.index;
  if (breaches.length === 0) {
    const facts = Object.values(counts.facts).reduce((sum, count) => sum + count, 0);
    lines.push(
      words('cli-check-ok', {
        files: files.length,
        notices: counts.notices,
        items: counts.items,
        fields: counts.fields,
        facts,
        characters,
      }),
    );
  }
  lines.push('', paint('bold', words('cli-check-rules', { count: counts.warnings })));
  lines.push(
    ...table(
      warnings.map(({ rule, count, example, document }) => [
        String(count),
        rule,
        document,
        inLang(example, lang),
      ]),
      '  ',
    ),
  );
  if (loaded.checks.length > 0) {
    lines.push('', paint('bold', words('cli-check-across', { count: loaded.checks.length })));
    lines.push(
      ...table(
        loaded.checks.map((one) => [one.rule, inLang(one, lang)]),
        '  ',
      ),
    );
  }
  return lines;
}
