/** No notice that we have is read with a silent loss: an independent look at all of them (support/silent-loss.ts). */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSource } from '../pipeline/read/read.ts';
import { readRecord } from './support/read.ts';
import { silentLosses } from './support/silent-loss.ts';

const FOLDER = 'test/fixtures/layouts';
const files = [
  ...readdirSync('raw')
    .filter((file) => file.endsWith('.txt'))
    .map((file) => `raw/${file}`),
  ...readdirSync(FOLDER).map(
    (name) => `${FOLDER}/${name}/${readdirSync(`${FOLDER}/${name}`).find((f) => f.startsWith('input.'))}`,
  ),
].sort();

describe('nothing is lost in silence', () => {
  it.each(files)('%s', async (file) => {
    const read = await readSource(readFileSync(file));
    if (read.kind !== 'source') throw new Error(`${file} is an archive`);
    expect(silentLosses(await readRecord(file), read.source.text)).toEqual([]);
  });

  it('sees what is lost', async () => {
    const file = `${FOLDER}/closing-prose/input.txt`;
    const text = readFileSync(file, 'utf8');
    const record = await readRecord(file);
    const field = record.claims.find(([, , role]) => role === 'label');
    if (!field) throw new Error('no label');
    const lost = record.claims.map((c): typeof c =>
      c[0] >= field[0] && c[0] < field[0] + 12 ? [c[0], c[1], 'note', null] : c,
    );
    const merged = lost.filter((c) => c[0] < field[0] || c[0] >= field[0] + 12);
    merged.push([field[0], field[0] + 14, 'note', null]);
    merged.sort((a, b) => a[0] - b[0]);
    expect(silentLosses({ ...record, claims: merged }, text).join()).toContain('note holds a field');
  });
});
