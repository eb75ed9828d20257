/** Which service a word or an id means. */
import { expect, test } from 'vitest';
import { findServices } from '../../pipeline/ask/compare/find.ts';
import type { Service } from '../../pipeline/records/services.ts';

const service = (id: string, name: string, items: readonly string[], replaces?: string[]): Service => ({
  ...{ id, name, domain: null, aspect: null },
  members: items.map((item) => ({ item, relation: 'same', score: 1 })),
  ...(replaces ? { replaces } : {}),
});
const SERVICES = [
  service('s-1', '高龄津贴', ['a/1', 'b/1']),
  service('s-2', '老年人福利补贴', ['a/2'], ['s-9']),
  service('s-3', '老年人健康管理', ['a/3', 'b/1']),
];
const NAMES: Readonly<Record<string, string>> = { 'a/2': '养老服务补贴', 'b/1': '津贴' };
const ids = (given: string) =>
  findServices(SERVICES, given, (item) => NAMES[item] ?? null).services.map(({ id }) => id);

test.each([
  ['an id', 's-2', ['s-2']],
  ['an id that a service took over', 's-9', ['s-2']],
  ['a whole name', '高龄津贴', ['s-1']],
  ['a part of one name', '健康', ['s-3']],
  ['a part of several', '老年人', ['s-2', 's-3']],
  ['a name in other characters', '老年人健康管理 ', ['s-3']],
  ['a name in traditional characters', '高齡津貼', ['s-1']],
  ['the name of a member, where no service bears it', '养老服务', ['s-2']],
  ['an item', 'a/3', ['s-3']],
  ['an item of two services', 'b/1', ['s-1', 's-3']],
  ['an unknown item', 'a/99', []],
  ['an unknown word', '火箭', []],
  ['blanks', ' ', []],
])('%s', (_, given, expected) => {
  expect(ids(given)).toEqual(expected);
});
