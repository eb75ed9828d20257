/** Reading a list of benefits costs in line with its length, however its names stand. */
import { it } from 'vitest';
import { layout as cards } from '../parsers/cards.ts';
import { draftOf } from '../pipeline/draft.ts';
import { View } from '../pipeline/layout.ts';
import { plainSource } from '../pipeline/source.ts';
import { expectLinearIn } from './support/linear.ts';

const BENEFITS = ['就业补贴', '育儿津贴', '高龄津贴'];
const told = (mark: (i: number) => string): string =>
  BENEFITS.map((name, i) => `${mark(i)}${name}：按月发放。`).join('\n');

it.each<[string, (size: number) => string[]]>([
  ['numbers that run on', (size) => Array.from({ length: size }, (_, i) => `${i + 1}.就业补贴：按月发放。`)],
  ['numbers that begin anew', (size) => Array(size / 3).fill(`第一组\n${told((i) => `${i + 1}.`)}`)],
  [
    'two forms by turns',
    (size) => Array(size / 6).fill(`一、补贴\n${told((i) => `${i + 1}.`)}\n${told(() => '- ')}`),
  ],
])('%s', (_, lines) =>
  expectLinearIn(
    (view: View) => void cards.detect(view)?.read(),
    (size) => new View(draftOf(plainSource(`某县惠民补贴政策清单\n${lines(size).join('\n')}`))),
    600,
  ),
);
