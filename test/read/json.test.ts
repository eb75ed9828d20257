import { describe, expect, it } from 'vitest';
import { readJson } from '../../pipeline/read/json.ts';
import { readHere } from '../../pipeline/read/read.ts';

const read = (value: unknown): string[] =>
  readJson(Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)))
    .text.trim()
    .split('\n');

describe('halves of characters', () => {
  it('are told, and stand as U+FFFD', async () => {
    const result = await readHere(Buffer.from('[{"项目": "津\\ud83d贴", "标准": "😀"}]'));
    if (result.kind !== 'source') throw new Error(result.kind);
    expect(result.source.text.trim().split('\n')[1]).toBe('津\ufffd贴\t😀');
    expect(result.source.notes).toEqual([{ rule: 'broken-bytes', params: { count: 1 }, start: 7, end: 8 }]);
  });
});

describe('JSON', () => {
  it('is a table of its records, their keys its head, an absent one an empty cell', () => {
    expect(
      read([
        { 序号: 1, 项目: '高龄津贴', 对象: ['80周岁以上', '本市户籍'] },
        { 序号: 2, 项目: '护理\t补贴', 标准: '每月100元' },
      ]),
    ).toEqual([
      '序号\t项目\t对象\t标准',
      '1\t高龄津贴\t80周岁以上',
      '本市户籍\t',
      '2\t护理 补贴\t\t每月100元',
    ]);
  });

  it('is found in what a portal puts round it, whose words stand above', () => {
    const rows = [{ 项目: '高龄津贴' }, { 项目: '护理补贴' }];
    expect(read({ code: 0, data: { title: '某市清单', tags: [{ a: 1 }], rows } })).toEqual([
      ...['某市清单', '', '项目', '高龄津贴', '护理补贴'],
    ]);
  });

  it.each([
    ['unknown-format', '{"a":1}'],
    ['unknown-format', '[1,2]'],
    ['damaged', '[{"a":1},'],
  ])('is refused by name: %s', (rule, text) => {
    expect(() => read(text)).toThrow(expect.objectContaining({ rule }));
  });
});
