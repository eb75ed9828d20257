/** Whether an out/ folder is whole and of one run: every file is there and is the one that index.json speaks of. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import pMap from 'p-map';
import type * as z from 'zod';
import { sha256Of } from '../records/hash.ts';
import { type FileEntry, index, isDiff } from '../records/index-file.ts';
import { namesIn, readIfThere } from './atomic.ts';
import { markIn, markOfSeal } from './database-mark.ts';
import { isInside } from './disk.ts';
import { SCHEMAS } from './json-schema.ts';
import { sealOf } from './noted.ts';
import { DATABASE } from './ownership.ts';
import { type Problem, problem } from './problems.ts';
import { checkJson, checkLines } from './read-json.ts';
import { tailBeside } from './tail-beside.ts';

export interface Verification {
  ok: boolean;
  /** by path */
  problems: Problem[];
}

/** The folders where each file must be in the index: a notice that no run speaks of would be read as one. */
const COMPLETE = [
  { folder: 'notices', ending: '.json' },
  { folder: 'text', ending: '.txt' },
  { folder: 'digests', ending: '.ndjson' },
  { folder: 'diffs', ending: '.json' },
] as const;

function schemaOf(file: string): z.ZodType | null {
  if (file.startsWith('notices/')) return SCHEMAS.notice;
  if (isDiff(file)) return SCHEMAS.diff;
  if (file === 'works.json') return SCHEMAS.works;
  if (file === 'agencies.json') return SCHEMAS.agencies;
  if (file === 'editions.json') return SCHEMAS.editions;
  if (file === 'services.json') return SCHEMAS.services;
  if (file === 'checks.json') return SCHEMAS.checks;
  return null; // texts, digests, and the schemas themselves
}

async function verifyFile(dir: string, entry: FileEntry): Promise<Problem | null> {
  const bytes = isInside(entry.path) ? await readIfThere(path.join(dir, entry.path)) : null;
  if (bytes === null) return problem('out-missing', entry.path);
  if (bytes.length !== entry.bytes || sha256Of(bytes) !== entry.sha256)
    return problem('out-changed', entry.path);
  const schema = schemaOf(entry.path);
  const text = bytes.toString('utf8');
  if (entry.path === 'changes.ndjson') return checkLines(text, entry.path).problem;
  return schema === null ? null : checkJson(schema, text, entry.path).problem;
}

/**
 * Hashes every file of index.json again and holds each JSON file against its schema.
 * @param dir an out/ folder
 * @throws Node's own errors for a file that is there but cannot be read
 */
export async function verifyOut(dir: string): Promise<Verification> {
  const bytes = await readIfThere(path.join(dir, 'index.json'));
  if (bytes === null) return { ok: false, problems: [problem('out-no-index', 'index.json')] };
  const contents = checkJson(index, bytes.toString('utf8'), 'index.json');
  if (contents.problem !== null) return { ok: false, problems: [contents.problem] };

  const found = await pMap(contents.value.files, (entry) => verifyFile(dir, entry), { concurrency: 8 });
  const problems = found.filter((one) => one !== null);
  if (sealOf(bytes.toString('utf8')) === 'broken') problems.push(problem('out-edited', 'index.json'));
  const listed = new Set(contents.value.files.map((entry) => entry.path));
  for (const { folder, ending } of COMPLETE) {
    for (const name of await namesIn(path.join(dir, folder))) {
      const file = `${folder}/${name}`;
      if (name.endsWith(ending) && !name.startsWith('.') && !listed.has(file))
        problems.push(problem('out-unlisted', file));
    }
  }
  const mark = await markIn(path.join(dir, DATABASE));
  if (mark === null || mark !== markOfSeal(contents.value.seal ?? ''))
    problems.push(problem(existsSync(path.join(dir, DATABASE)) ? 'out-changed' : 'out-missing', DATABASE));
  const tail = await tailBeside(dir);
  if (tail !== null) problems.push(problem('out-tail', tail));
  const report = await readIfThere(path.join(dir, 'run.json'));
  const wrong = report === null ? null : checkJson(SCHEMAS.run, report.toString('utf8'), 'run.json').problem;
  if (wrong !== null) problems.push(wrong);
  problems.sort((a, b) => (a.path < b.path ? -1 : 1));
  return { ok: problems.length === 0, problems };
}
