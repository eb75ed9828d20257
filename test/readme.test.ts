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

/** Each entry with the lines below it. */
const entriesOf = (file: string): string[] => readFileSync(file, 'utf8').split(/^- /mu).slice(1);
/** Keys, values and names of files that an entry sets in code font. */
const namesIn = (entry: string): string[] =>
  [...entry.matchAll(/`([^`]+)`/gu)]
    .map(([, name = '']) => name)
    .filter((name) => /^[a-z][a-z_]+$/u.test(name));

describe('the data dictionary', () => {
  const [english, chinese] = [entriesOf('DATA.md'), entriesOf('DATA.zh-CN.md')];
  it('has the same entries in both languages, in one order', () => {
    expect(chinese.length).toBe(english.length);
    const apart = english.flatMap((entry, at) => {
      const other = chinese[at] ?? '';
      const lost = [
        ...namesIn(entry).filter((name) => !other.includes(name)),
        ...namesIn(other).filter((name) => !entry.includes(name)),
      ];
      return lost.length > 0 ? [[entry.slice(0, 40), ...lost]] : [];
    });
    expect(apart).toEqual([]);
  });
});

it('the types that the READMEs name are those of the library', () => {
  const named = READMES.map((file) => {
    const [, list = ''] = /(?:Types: |类型：)([`\w, 、]+)/u.exec(readFileSync(file, 'utf8')) ?? [];
    return [...list.matchAll(/\w+/gu)].map(([name]) => name);
  });
  expect(named[0]).toEqual(named[1]);
  expect(named[0]?.length).toBeGreaterThan(20);
  const face = readFileSync('pipeline/index.ts', 'utf8');
  const sources = ['facts', 'schema']
    .map((name) => readFileSync(`pipeline/records/${name}.ts`, 'utf8'))
    .join('');
  const exported = (name: string): boolean =>
    new RegExp(`export (?:type|interface) ${name}\\b`, 'u').test(sources) ||
    new RegExp(`\\b${name}\\b`, 'u').test(face);
  expect(named[0]?.filter((name) => !exported(name))).toEqual([]);
});
