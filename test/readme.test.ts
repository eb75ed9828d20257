/** What the command line can do stands in both READMEs: a command or option that is not documented fails here. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../pipeline/cli/commands.ts';

const READMES = ['README.md', 'README.zh-CN.md'];
const words = COMMANDS.flatMap(({ name, options }) => [
  `minsheng ${name}`,
  ...options.map((o) => /--[a-z-]+/u.exec(o.flags)?.[0] ?? o.flags),
]);

describe.each(READMES)('%s', (file) => {
  const text = readFileSync(file, 'utf8');
  it.each([...new Set(words)])('speaks of %s', (word) => {
    expect(text).toContain(word);
  });
  it('has a picture that is there', () => {
    const pictures = [...text.matchAll(/!\[[^\]]+\]\(([^)]+)\)/gu)].map(([, at]) => at ?? '');
    expect(pictures.length).toBeGreaterThan(0);
    for (const at of pictures) expect(existsSync(at), at).toBe(true);
  });
  it('shows the two lines first', () => {
    expect(text.indexOf('npm ci && npm start')).toBeGreaterThan(0);
    expect(text.indexOf('npm ci && npm start')).toBeLessThan(text.indexOf('npm ci && npm test'));
    expect(text.indexOf('npm ci && npm test')).toBeLessThan(text.indexOf('SELECT'));
  });
});

it('the version is the one that the changes name first', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const [, newest] = /^## (\S+)$/mu.exec(readFileSync('CHANGELOG.md', 'utf8')) ?? [];
  expect(newest).toBe(version);
});
