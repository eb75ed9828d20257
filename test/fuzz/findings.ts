/** What must hold of any file whatever: read or refused by name, the records whole, and the same when it is read again. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { checkNotice } from '../../pipeline/check/invariants/notice.ts';
import { runCli } from '../../pipeline/cli/run.ts';
import { besideNotice, sharedBeside } from '../../pipeline/ingest/beside.ts';
import { type FileResult, readFileToRecords } from '../../pipeline/ingest/read-file.ts';
import { ingest } from '../../pipeline/ingest.ts';
import { sha256Of } from '../../pipeline/records/hash.ts';
import type { Case } from './cases.ts';

/** One file, read twice. @returns what is wrong, a line each */
export async function findingsOf({ name, bytes }: Case): Promise<string[]> {
  const raw = { file: `fuzz/${name}`, path: `fuzz/${name}` };
  const beside = await besideNotice(raw, await sharedBeside([]));
  const read = (): Promise<FileResult[]> => readFileToRecords(raw, bytes.slice(), sha256Of(bytes), beside);
  const results = await read();
  const found = results.flatMap(brokenIn);
  if (withoutTimes(results) !== withoutTimes(await read())) found.push('read twice, it differs');
  return found;
}

function brokenIn({ notice, error, path: where }: FileResult): string[] {
  if (error?.rule === 'internal-error') return [`${where}: ${error.message}`];
  if (!notice) return [];
  const found: string[] = [];
  checkNotice(notice.record, notice.text, (at, word, params) =>
    found.push(`${at}: ${word} ${JSON.stringify(params)}`),
  );
  return found;
}

const withoutTimes = (results: readonly FileResult[]): string =>
  JSON.stringify(results, (key, value: unknown) => (key === 'ms' ? 0 : value));

/** Many files in one run, as a user would: out/ is whole, and a second run of the same writes nothing. */
export async function findingsTogether(cases: readonly Case[]): Promise<string[]> {
  const dir = mkdtempSync(path.join(tmpdir(), 'minsheng-fuzz-'));
  try {
    const [raw, out] = [path.join(dir, 'raw'), path.join(dir, 'out')];
    mkdirSync(raw);
    for (const { name, bytes } of cases) writeFileSync(path.join(raw, name), bytes);
    const options = { paths: [raw], out, concurrency: 2, force: true, dryRun: false };
    const { run } = await ingest(options);
    const found = run.files
      .filter(({ error }) => error?.rule === 'internal-error')
      .map(({ path: at, error }) => `${at}: ${error?.message}`);
    let said = '';
    const write = (text: string): void => void (said += text);
    const code = await runCli(['check', out], {
      stdout: { isTTY: false, write },
      stderr: { isTTY: false, write },
      stdin: (async function* () {})(),
      env: { LANG: 'en_US.UTF-8' },
      locale: () => 'en-US',
      untilStopped: () => Promise.resolve(),
    });
    if (code !== 0) found.push(`check ends with ${code}: ${said.slice(0, 2000)}`);
    const again = (await ingest(options)).written?.written ?? [];
    const differ = again.filter((file) => file !== 'run.json');
    if (differ.length > 0) found.push(`a second run writes ${differ.join(', ')}`);
    return found;
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}
