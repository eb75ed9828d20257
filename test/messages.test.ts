/** What the catalogues hold their callers to: a misspelt rule or a parameter that is missing does not compile (these lines are type checks, run by `npm run types`). */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { InputError } from '../pipeline/errors.ts';
import { CATALOGUE, fill, type NoticeTold, say, told } from '../pipeline/messages/index.ts';
import { correction } from '../pipeline/records/corrections.ts';
import { schemaFault } from '../pipeline/records/schema-fault.ts';

it('takes rules of the catalogue with the parameters of their words, and no others', () => {
  const right: NoticeTold = { rule: 'number-repeat', params: { level: 'item', level_zh: '项目', no: 3 } };
  // @ts-expect-error there is no such rule
  const misspelt: NoticeTold = { rule: 'number-repaet', params: { level: 'item', level_zh: '项目', no: 3 } };
  // @ts-expect-error its words name the level too
  const lacking: NoticeTold = { rule: 'number-repeat', params: { no: 3 } };
  expect(new InputError('empty-file').rule).toBe('empty-file');
  // @ts-expect-error there is no such rule
  expect(new InputError('emtpy-file').rule).toBe('emtpy-file');
  // @ts-expect-error its words name a path
  expect(new InputError('path-not-found', { file: 'a' }).params).toEqual({ file: 'a' });
  // @ts-expect-error and are told nothing without it
  expect(new InputError('path-not-found').params).toEqual({});
  // @ts-expect-error there is no such rule
  expect(() => told('emtpy-file')).toThrow(RangeError);
  expect(say(right.rule, right.params, 'en')).toBe('the item number 3 is printed twice');
  expect([misspelt.rule in CATALOGUE, lacking.rule in CATALOGUE]).toEqual([false, true]);
});

it('tells the first of a long list, and how many more there are', () => {
  const names = Array.from({ length: 100 }, (_, at) => `w${at}`);
  expect(fill('{names}', { names }, 'en')).toBe('w0, w1, w2 … and 97 more');
  expect(fill('{names}', { names }, 'zh')).toBe('w0、w1、w2 …… 等，另有 97 项');
  expect(fill('{names}', { names: names.slice(0, 80) }, 'zh')).toBe(names.slice(0, 80).join('、'));
});

it.each([
  [0, '0 breaches, 0 places are left'],
  [1, '1 breach, 1 place is left'],
  ['1', '1 breach, 1 place is left'],
  [2, '2 breaches, 2 places are left'],
])('words follow the number before them: %s', (n, words) => {
  expect(fill('{n} breach[es], {n} place[s] [is|are] left', { n }, 'en')).toBe(words);
});

it('keys of a question are no endings', () => {
  expect(fill('[c]onfirm  [s]kip', {}, 'en')).toBe('[c]onfirm  [s]kip');
});

it('what a value holds is no template', () => {
  expect(fill('{text} {n} row[s]', { text: '[s] {n} [is|are]', n: 1 }, 'en')).toBe('[s] {n} [is|are] 1 row');
});

/** One word for one thing, in all that is said in Chinese: on the left what is not said, on the right what is. */
const SAID: Readonly<Record<string, string>> = {
  事实: '要素',
  各项数据: '要素',
  条数据: '要素',
  文献: '被引文件',
  公告: '文件',
  机构编号: '单位编号',
  机构层级: '单位层级',
  承接机构: '承接单位',
  负责单位: '责任单位',
  版次: '版本',
  自称: '自述',
  结果目录: '结果文件夹',
  另指目录: '另选文件夹',
  发文单位: '发文机关',
  命令用法有误: '用法有误',
  打印: '输出',
  作答: '核对',
  原文编号: '原文序号',
};

/** 牵头负责单位 is what the notices themselves print. */
const PRINTED = /牵头负责单位/gu;

describe('one word for one thing', () => {
  it.each(Object.entries(SAID))('not %s: %s', async (word) => {
    const said: string[] = [];
    const collect = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      for (const [key, inner] of Object.entries(value))
        if (key === 'zh' && typeof inner === 'string') said.push(inner);
        else collect(inner);
    };
    for (const file of readdirSync('pipeline/messages'))
      collect(await import(`../pipeline/messages/${file}`));
    expect(said.length).toBeGreaterThan(700);
    said.push(...readFileSync('README.zh-CN.md', 'utf8').split('\n'));
    expect(said.filter((one) => one.replace(PRINTED, '').includes(word))).toEqual([]);
  });
});

it('of a word that is none of those which tell the kinds apart, both languages say which there are', () => {
  const value = [{ target: 'a', op: 'sett' }];
  const list = z.array(correction);
  const { error } = list.safeParse(value);
  const { en, zh } = schemaFault(list, value, error as z.ZodError);
  expect(en).toContain("'set' | 'add' | 'drop' | 'confirm'");
  expect(zh).toBe('0.op：可用的值为 set、add、drop、confirm');
});
