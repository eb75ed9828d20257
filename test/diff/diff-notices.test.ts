/** What is told of the two documents of a diff, and of their headings. */
import { describe, expect, it } from 'vitest';
import { diffNotices } from '../../pipeline/diff/diff-notices.ts';
import { makeNotice, type Sketch } from './make-notice.ts';
import { DISABLED, diffOf, JOBLESS, MOTHERS, ORPHANS } from './sketches.ts';

describe('two documents that are no editions of one', () => {
  it('are compared, and told of', () => {
    const list = makeNotice(2025, [ORPHANS], '330100');
    list.document.kind = 'list';
    list.document.region.name = '杭州市';
    const { warnings, summary } = diffNotices(makeNotice(2023, [ORPHANS]), list);
    expect(summary.unchanged).toBe(1);
    expect(warnings.map(({ rule, message, message_zh }) => [rule, message, message_zh])).toEqual([
      [
        'other-place',
        'the two documents are of different places: 嘉兴市 and 杭州市',
        '两份文件属于不同地区：嘉兴市、杭州市',
      ],
      [
        'other-kind',
        'the two documents are of different kinds: standard and list',
        '两份文件类型不同：标准、清单',
      ],
    ]);
  });

  it('are one place where a county became a district', () => {
    const [before, after] = [makeNotice(2014, [ORPHANS], '110228'), makeNotice(2023, [ORPHANS], '110118')];
    expect(diffNotices(before, after).warnings).toEqual([]);
  });
});

describe('headings', () => {
  const under = (sketch: Sketch, domain: string | null): Sketch => ({ ...sketch, domain });

  it('that are renamed move no item', () => {
    const diff = diffOf(
      [ORPHANS, MOTHERS, JOBLESS],
      [under(ORPHANS, '儿童关爱'), under(MOTHERS, '儿童关爱'), JOBLESS],
    );
    expect(diff.headings).toEqual([
      {
        level: 'domain',
        change: 'renamed',
        old: { no: 1, name: '幼有所育' },
        new: { no: 1, name: '儿童关爱' },
      },
    ]);
    expect(diff.summary).toMatchObject({ moved: 0, unchanged: 3 });
  });

  it('whose items go to two others, as many to each, are gone and not renamed', () => {
    const diff = diffOf([ORPHANS, MOTHERS], [under(ORPHANS, '儿童关爱'), under(MOTHERS, '生育支持')]);
    expect(diff.headings.map(({ change, old, new: now }) => [change, old?.name ?? now?.name])).toEqual([
      ['removed', '幼有所育'],
      ['added', '儿童关爱'],
      ['added', '生育支持'],
    ]);
    expect(diff.summary).toMatchObject({ moved: 2, unchanged: 0 });
  });

  it('that are lost on one side are no move; another heading is', () => {
    const diff = diffOf(
      [ORPHANS, MOTHERS, JOBLESS],
      [under(ORPHANS, null), under(MOTHERS, '劳有所得'), JOBLESS],
    );
    expect(diff.items.map(({ moved }) => moved?.new.domain ?? null)).toEqual([null, '劳有所得', null]);
  });

  it('of a level that one edition does not print are not gone', () => {
    const aspects = [ORPHANS, JOBLESS].map((sketch): Sketch => ({ ...sketch, aspect: `${sketch.name}类` }));
    expect(diffOf(aspects, [ORPHANS, JOBLESS])).toMatchObject({ headings: [], summary: { unchanged: 2 } });
    expect(diffOf([ORPHANS, JOBLESS], aspects)).toMatchObject({ headings: [], summary: { unchanged: 2 } });
  });

  it('keep their place when one is put before them', () => {
    const diff = diffOf([ORPHANS, JOBLESS], [DISABLED, ORPHANS, JOBLESS]);
    expect(diff.headings).toEqual([
      { level: 'domain', change: 'added', old: null, new: { no: 1, name: '弱有所扶' } },
    ]);
    expect(
      diffOf([ORPHANS, JOBLESS, DISABLED], [DISABLED, ORPHANS, JOBLESS]).headings.map(({ change, old }) => [
        change,
        old?.name,
      ]),
    ).toEqual([['reordered', '弱有所扶']]);
  });
});
