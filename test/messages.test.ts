/** What the catalogues hold their callers to: a misspelt rule or a parameter that is missing does not compile (these lines are type checks, run by `npm run types`). */
import { expect, it } from 'vitest';
import { InputError } from '../pipeline/errors.ts';
import { CATALOGUE, fill, type NoticeTold, say, told } from '../pipeline/messages/index.ts';

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
