/** Which service a word or an id means. */
import { expect, test } from 'vitest';
import { findServices, meantAmong, speakingOf } from '../../pipeline/ask/compare/find.ts';
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

const FILL = '按规定办理。'.repeat(20);
const SAID: Readonly<Record<string, { given: string; audience: string }>> = {
  'a/1': { given: `集中养育孤儿每月1900元，散居孤儿每月1500元。${FILL}`, audience: '孤儿。' },
  'b/1': { given: `孤儿每月1600元。${FILL}`, audience: '孤儿。' },
  'a/2': { given: `${FILL}${FILL}`, audience: '老年人、孤儿。' },
  'a/3': { given: `健康档案。${FILL}`, audience: '老年人。' },
};
const meant = (given: string, services = SERVICES): string | null =>
  meantAmong(speakingOf(services, given, (item) => SAID[item] ?? null))?.id ?? null;

test.each([
  ['what most of its items give, far more than any other', '孤儿', 's-1'],
  ['the only one that speaks of it', '健康档案', 's-3'],
  ['several that speak of it alike', '规定', null],
  ['nobody speaks of it', '火箭', null],
  ['blanks', ' ', null],
])('by what items say: %s', (_, given, expected) => {
  const own = [service('s-1', '特殊儿童保障', ['a/1', 'b/1', 'c/9']), ...SERVICES.slice(1)].map((one) =>
    one.id === 's-3' ? { ...one, members: one.members.slice(0, 1) } : one,
  );
  expect(meant(given, own)).toBe(expected);
});
