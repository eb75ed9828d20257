/** A change of what is read changes `reading`: downstream diffs tell a new policy from a better parser by it. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { READING } from '../pipeline/records/reading.ts';
import { readRecord } from './support/read.ts';

const FILE = 'test/fixtures/reading.json';
const update = process.env.UPDATE_FIXTURES === '1' && !process.env.CI;

it('gives the records that this version of the reading gives', async () => {
  const known = JSON.parse(readFileSync(FILE, 'utf8')) as {
    reading: string;
    records: Record<string, string>;
  };
  const records: Record<string, string> = {};
  for (const file of readdirSync('raw')
    .filter((f) => f.endsWith('.txt'))
    .sort()) {
    const { document, ...rest } = await readRecord(`raw/${file}`);
    const { reading: _reading, ...own } = document;
    records[file] = createHash('sha256')
      .update(JSON.stringify([own, rest]))
      .digest('hex');
  }
  if (update) writeFileSync(FILE, `${JSON.stringify({ reading: READING, records }, null, 2)}\n`);
  else if (known.reading === READING)
    expect(
      records,
      'records changed: raise READING in pipeline/read-notice.ts, then update the fixture',
    ).toEqual(known.records);
  else
    expect.fail(
      `reading is ${READING}, the fixture is of ${known.reading}: UPDATE_FIXTURES=1 npx vitest run test/reading.test.ts`,
    );
});
