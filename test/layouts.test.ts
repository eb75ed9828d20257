/**
 * One suite walks test/fixtures/layouts/: a folder a notice, `input.*` and the outline that a reader wrote down, `expected.json`.
 * A missing expectation fails. `UPDATE_FIXTURES=1 npx vitest run test/layouts.test.ts` writes it for a person to read; CI never does.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { outlineOf, readRecord } from './support/read.ts';

const FOLDER = 'test/fixtures/layouts';
const update = process.env.UPDATE_FIXTURES === '1' && !process.env.CI;

describe('notices of invented places', () => {
  for (const name of readdirSync(FOLDER).sort()) {
    it(name, async () => {
      const folder = `${FOLDER}/${name}`;
      const input = readdirSync(folder).find((f) => f.startsWith('input.'));
      expect(input, `${folder} has no input`).toBeDefined();
      const found = outlineOf(await readRecord(`${folder}/${input}`));
      const file = `${folder}/expected.json`;
      if (update) writeFileSync(file, `${JSON.stringify(found, null, 2)}\n`);
      expect(existsSync(file), `${file} is missing`).toBe(true);
      expect(found).toEqual(JSON.parse(readFileSync(file, 'utf8')));
    });
  }
});
