import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadIndex, loadNotice } from '../../pipeline/write/load.ts';
import { verifyOut } from '../../pipeline/write/verify.ts';
import { writeOut } from '../../pipeline/write/write-out.ts';
import { wholeOut } from '../support/whole-out.ts';
import { fakeOutput } from './fake-notice.ts';

let root: string;
let out: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'minsheng-out-'));
  out = path.join(root, 'out');
});
afterEach(() => rmSync(root, { recursive: true }));

/** Every file below a folder, hidden ones too, with its bytes. */
function snapshot(dir: string): Record<string, string> {
  const files = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const pairs = files
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => [path.relative(dir, file), readFileSync(file, 'latin1')] as const);
  return Object.fromEntries(pairs.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Writes notices with 40 items each in another process, which is killed so many milliseconds after it began. */
async function killedRun(dir: string, delay: number): Promise<void> {
  const script = `import { writeOut } from ${JSON.stringify(path.resolve('pipeline/write/write-out.ts'))};
    import { fakeOutput } from ${JSON.stringify(path.resolve('test/write/fake-notice.ts'))};
    const output = fakeOutput(${JSON.stringify(CODES)}, 40);
    process.stdout.write('go');
    await writeOut(${JSON.stringify(dir)}, output);`;
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  await new Promise((resolve) => child.stdout.once('data', resolve));
  await new Promise((resolve) => setTimeout(resolve, delay));
  child.kill('SIGKILL');
  await ended;
}

/** The first digits of the sha256 of `{"works": [`. */
const HALF = createHash('sha256').update('{"works": [').digest('hex').slice(0, 8);
const CODES = ['990100', '990200', '990300'];
const FILES = [
  'agencies.json',
  'changes.ndjson',
  'checks.json',
  'editions.json',
  'index.json',
  'minsheng.sqlite',
  'notices/990100-2023-standard.json',
  'notices/990200-2023-standard.json',
  'notices/990300-2023-standard.json',
  'run.json',
  'schema/agencies.json',
  'schema/change.json',
  'schema/checks.json',
  'schema/diff.json',
  'schema/editions.json',
  'schema/index.json',
  'schema/notice.json',
  'schema/run.json',
  'schema/services.json',
  'schema/works.json',
  'services.json',
  'text/990100-2023-standard.txt',
  'text/990200-2023-standard.txt',
  'text/990300-2023-standard.txt',
  'works.json',
];

describe('the same bytes', () => {
  test('whatever order the notices come in, and in a folder that has another state', async () => {
    await writeOut(out, fakeOutput(CODES));
    const wanted = snapshot(out);
    expect(Object.keys(wanted)).toEqual(FILES);

    const other = path.join(root, 'other');
    await writeOut(other, fakeOutput(['990100', '990900'], 30));
    writeFileSync(path.join(other, 'works.json'), '{"works": [');
    const output = fakeOutput(CODES);
    const report = await writeOut(other, { ...output, notices: [...output.notices].reverse() });
    expect(report.removed).toEqual(['notices/990900-2023-standard.json', 'text/990900-2023-standard.txt']);
    expect(report.aside).toEqual([{ path: 'works.json', kept: `works.json.changed-${HALF}` }]);
    expect(snapshot(other)).toEqual({ ...wanted, [`works.json.changed-${HALF}`]: '{"works": [' });
  });

  test('and a file that is right already keeps its time', async () => {
    await writeOut(out, fakeOutput(CODES));
    const past = new Date('2020-01-01T00:00:00Z');
    for (const file of FILES) utimesSync(path.join(out, file), past, past);
    const report = await writeOut(out, fakeOutput(CODES));
    expect(report.written).toEqual([]);
    expect(report.unchanged).toEqual(FILES);
    for (const file of FILES)
      expect([file, statSync(path.join(out, file)).mtimeMs]).toEqual([file, past.getTime()]);
  });

  test('times stand in run.json alone', async () => {
    await writeOut(out, fakeOutput(CODES));
    const before = snapshot(out);
    const output = fakeOutput(CODES);
    const report = await writeOut(out, {
      ...output,
      run: { ...output.run, started: '2025-01-01T00:00:00.000Z' },
    });
    expect(report.written).toEqual(['run.json']);
    const after = snapshot(out);
    expect({ ...after, 'run.json': '' }).toEqual({ ...before, 'run.json': '' });
  });
});

test('texts keep their line ends', async () => {
  const output = fakeOutput(CODES.slice(0, 1));
  await writeOut(out, output);
  expect(readFileSync(path.join(out, 'text/990100-2023-standard.txt'), 'utf8')).toBe(
    output.texts.get('text/990100-2023-standard.txt'),
  );
  expect(readFileSync(path.join(out, 'text/990100-2023-standard.txt'), 'utf8')).toContain('\r\n');
});

test('a record whose text is not there is told, not written', async () => {
  await expect(writeOut(out, { ...fakeOutput(CODES), texts: new Map() })).rejects.toThrow(
    'no text as read for 990100-2023-standard',
  );
  expect(existsSync(path.join(out, 'index.json'))).toBe(false);
});

describe('a run that was killed', () => {
  test('leaves every file whole, whenever it was, and the next run gives the same bytes', async () => {
    await writeOut(out, fakeOutput(CODES, 40));
    const wanted = snapshot(out);
    const again = path.join(root, 'again');
    for (const delay of [5, 60, 150]) {
      rmSync(again, { recursive: true, force: true });
      await writeOut(again, fakeOutput(['990100', '990700'], 5));
      const before = snapshot(again);
      await killedRun(again, delay);
      for (const [file, bytes] of Object.entries(snapshot(again))) {
        if (!file.startsWith('.minsheng-'))
          expect([delay, file, bytes === before[file] || bytes === wanted[file]]).toEqual([
            delay,
            file,
            true,
          ]);
      }
      await writeOut(again, fakeOutput(CODES, 40));
      expect(snapshot(again)).toEqual(wanted);
    }
  });
});

describe('verifyOut', () => {
  const rules = async () => (await verifyOut(out)).problems.map(({ rule, path: file }) => `${rule} ${file}`);

  test('a whole folder has no problems', async () => {
    await writeOut(out, fakeOutput(CODES));
    expect(await verifyOut(out)).toEqual({ ok: true, problems: [] });
  });

  test('an empty folder has no index', async () => {
    expect(await rules()).toEqual(['out-no-index index.json']);
  });

  test('a mixed state is told file by file', async () => {
    await writeOut(out, fakeOutput(CODES));
    writeFileSync(path.join(out, 'works.json'), '{"works": []}\n');
    rmSync(path.join(out, 'text/990100-2023-standard.txt'));
    writeFileSync(path.join(out, 'notices/990900-2023-standard.json'), '{}');
    const { ok, problems } = await verifyOut(out);
    expect(ok).toBe(false);
    expect(problems.map(({ rule, path: file }) => `${rule} ${file}`)).toEqual([
      'out-unlisted notices/990900-2023-standard.json',
      'out-missing text/990100-2023-standard.txt',
      'out-changed works.json',
    ]);
    expect(problems[1]).toEqual({
      rule: 'out-missing',
      path: 'text/990100-2023-standard.txt',
      message:
        'text/990100-2023-standard.txt is in index.json but not in the folder. Run `minsheng ingest` again',
      message_zh: 'index.json 列有 text/990100-2023-standard.txt，但文件不存在。请重新运行 minsheng ingest',
    });
  });

  test('a record that breaks its schema is told, with where', async () => {
    const output = fakeOutput(CODES.slice(0, 1));
    output.notices[0]!.items[2]!.amounts[0]!.start = -1;
    await writeOut(out, output);
    const { problems } = await verifyOut(out);
    expect(problems.map(({ message }) => message)).toEqual([
      expect.stringMatching(
        /^notices\/990100-2023-standard\.json breaks its schema at items\.2\.amounts\.0\.start: /,
      ),
    ]);
  });

  test('an index that leads out of the folder reads nothing there', async () => {
    await writeOut(out, fakeOutput(CODES));
    const file = path.join(out, 'index.json');
    writeFileSync(path.join(root, 'secret.json'), '{}');
    writeFileSync(file, readFileSync(file, 'utf8').replace('"checks.json"', '"../secret.json"'));
    expect(await rules()).toEqual(['out-missing ../secret.json', 'out-edited index.json']);
  });

  test('an index that is no JSON is told', async () => {
    await writeOut(out, fakeOutput(CODES));
    writeFileSync(path.join(out, 'index.json'), '{');
    expect(await rules()).toEqual(['out-not-json index.json']);
  });
});

// root may write everywhere
test.skipIf(process.getuid?.() === 0)('a folder without permission is an error of the disk', async () => {
  mkdirSync(out, { recursive: true });
  chmodSync(out, 0o555);
  await expect(writeOut(out, fakeOutput(CODES))).rejects.toMatchObject({ code: 'EACCES' });
  chmodSync(out, 0o755);
});

describe('reading back', () => {
  test('recordsIn gives what was written', async () => {
    const output = fakeOutput(CODES);
    await writeOut(out, output);
    const loaded = await wholeOut(out);
    expect(loaded.notices).toEqual(output.notices);
    expect(loaded.texts).toEqual(output.texts);
    expect({
      diffs: loaded.diffs,
      works: loaded.works,
      agencies: loaded.agencies,
      editions: loaded.editions,
      services: loaded.services,
      checks: loaded.checks,
    }).toEqual({
      diffs: output.diffs,
      works: output.works,
      agencies: output.agencies,
      editions: output.editions,
      services: output.services,
      checks: output.checks,
    });
    expect(loaded.index.counts).toEqual({
      notices: 3,
      items: 36,
      fields: 144,
      facts: { amounts: 36, ratios: 36, frequencies: 36, ages: 36, citations: 36, quantities: 36 },
      diffs: 0,
      works: 7,
      checks: 1,
      warnings: 3,
    });
  });

  test('recordsIn names the file that is damaged', async () => {
    await writeOut(out, fakeOutput(CODES));
    writeFileSync(path.join(out, 'notices/990200-2023-standard.json'), '{}');
    await expect(wholeOut(out)).rejects.toThrow(
      'notices/990200-2023-standard.json breaks its schema at schema_version',
    );
  });

  test('loadNotice takes over only what the index speaks of', async () => {
    const output = fakeOutput(CODES);
    await writeOut(out, output);
    const index = await loadIndex(out);
    const id = '990200-2023-standard';
    expect(await loadNotice(out, index, id)).toEqual({
      notice: output.notices[1],
      text: output.texts.get(`text/${id}.txt`),
    });
    expect(await loadNotice(out, index, '990999-2023-standard')).toBe(null);
    writeFileSync(path.join(out, `text/${id}.txt`), 'changed');
    expect(await loadNotice(out, index, id)).toBe(null);
  });
});
