/** Which items of two editions are one. */
import { describe, expect, it } from 'vitest';
import { diffNotices } from '../../pipeline/diff/diff-notices.ts';
import { makeNotice, type Sketch } from './make-notice.ts';
import { DISABLED, diffOf, JOBLESS, lines, MOTHERS, ORPHANS, STABLE, withFields } from './sketches.ts';

describe('items', () => {
  it('pair by what they are, wherever they stand now', () => {
    const diff = diffOf([ORPHANS, MOTHERS, JOBLESS], [STABLE, JOBLESS, MOTHERS, ORPHANS]);
    expect(lines(diff)).toEqual(['added → 1', 'unchanged 3 → 2', 'unchanged 2 → 3', 'unchanged 1 → 4']);
    expect(diff.items.map(({ renumbered }) => renumbered)).toEqual([false, true, true, true]);
  });

  it('of a like name and another service are no pair', () => {
    expect(lines(diffOf([ORPHANS, JOBLESS], [ORPHANS, STABLE]))).toEqual([
      'unchanged 1 → 1',
      'removed 2 →',
      'added → 2',
    ]);
  });

  it('of the same text for others are no pair: 普通高中 is not 中等职业教育', () => {
    const free = (school: string): Sketch => ({
      name: `${school}免学费`,
      fields: { audience: `${school}困难学生。`, content: `为符合条件的${school}学生减免学费。` },
    });
    expect(lines(diffOf([ORPHANS, free('普通高中')], [ORPHANS, free('中等职业教育')]))).toEqual([
      'unchanged 1 → 1',
      'removed 2 →',
      'added → 2',
    ]);
  });

  it('of another name and the same text are one, renamed', () => {
    const diff = diffOf([ORPHANS, MOTHERS], [ORPHANS, withFields(MOTHERS, {}, '妈妈关爱行动')]);
    expect(diff.items[1]).toMatchObject({
      change: 'changed',
      renamed: { old: '孕产妇健康服务', new: '妈妈关爱行动' },
      fields: [],
      facts: [],
    });
  });

  it('of another name and a part of the text are one, renamed', () => {
    const halls: Sketch = {
      name: '公共文化设施免费开放',
      fields: {
        standard:
          '公共图书馆、文化馆（站）、公共博物馆等免费开放，错时开放时间不低于规定开放时间的1/3；区县级以上公共图书馆、文化馆及具备条件的博物馆建有面向群众的服务网站，馆内免费提供无线上网服务。',
      },
    };
    const [, rest] = halls.fields!.standard!.split('；');
    const after = withFields(halls, { standard: rest! }, '数字文化惠民行动');
    expect(lines(diffOf([ORPHANS, halls, JOBLESS], [ORPHANS, JOBLESS, after]))).toEqual([
      'unchanged 1 → 1',
      'unchanged 3 → 2',
      'changed 2 → 3',
    ]);
  });

  it('that only noise touched are unchanged', () => {
    const noisyOrphans = withFields(ORPHANS, {
      standard:
        '兒童福利機構集中養育孤兒基本生活費標準為每人每月 １６１０ 元,社會散居孤兒每人每月1150元(乌民发﹝2020﹞35号)',
    });
    expect(lines(diffOf([MOTHERS, ORPHANS], [MOTHERS, noisyOrphans]))).toEqual([
      'unchanged 1 → 1',
      'unchanged 2 → 2',
    ]);
  });

  it('of the name that a service had before its reform are one with it', () => {
    const paid = (name: string, audience: string, standard: string): Sketch => ({
      name,
      fields: { audience, standard },
    });
    const old = [
      paid('农村五保供养', '农村五保对象。', '集中供养每人每年7200元，分散供养每人每年6000元。'),
      paid('农村低保', '农村困难居民。', '每人每年3600元。'),
      paid('城市低保', '城市困难居民。', '每人每月480元。'),
      paid('老龄补贴', '80岁以上老人。', '每人每月50元。'),
    ];
    const now = [
      paid('特困人员救助供养', '城乡特困人员。', '集中供养每人每年9600元，分散供养每人每年7200元。'),
      paid('最低生活保障', '城乡困难居民。', '城市每人每月560元，农村每人每年4800元。'),
      paid('高龄津贴', '80周岁及以上老年人。', '每人每月80元。'),
    ];
    expect(lines(diffOf([ORPHANS, ...old, JOBLESS], [ORPHANS, ...now, JOBLESS]))).toEqual([
      'unchanged 1 → 1',
      'changed 2 → 2',
      'merged 3 4 → 3',
      'changed 5 → 4',
      'unchanged 6 → 5',
    ]);
  });

  it('that were sub-items and stand alone now pair with those, not with the parent', () => {
    const living = (who: string, sums: [number, number]): Sketch => ({
      name: `义务教育${who}学生生活补助`,
      fields: {
        audience: `义务教育家庭经济困难${who}学生。`,
        content: '发放生活补助。',
        standard: `小学每生每年${sums[0]}元，初中每生每年${sums[1]}元。`,
      },
    });
    const old = [
      { name: '义务教育学生生活补助' },
      { ...living('寄宿', [1000, 1250]), sub: true },
      { ...living('非寄宿', [500, 625]), sub: true },
    ];
    const now = [living('寄宿', [1250, 1500]), living('非寄宿', [625, 750])];
    expect(lines(diffOf([...old, ORPHANS], [...now, ORPHANS]))).toEqual([
      'removed 1 →',
      'changed 1.1 → 1',
      'changed 1.2 → 2',
      'unchanged 2 → 3',
    ]);
  });

  it('below a parent pair inside its pair', () => {
    const family = (second: Sketch): Sketch[] => [
      { name: '医疗救助', domain: '弱有所扶' },
      { ...DISABLED, sub: true },
      { ...second, sub: true },
    ];
    const diff = diffOf(
      [ORPHANS, ...family(JOBLESS)],
      [
        ...family(withFields(JOBLESS, { standard: '失业保险金按不低于当地最低工资标准的95%发放。' })),
        ORPHANS,
      ],
    );
    expect(lines(diff)).toEqual([
      'unchanged 2 → 1',
      'unchanged 2.1 → 1.1',
      'changed 2.2 → 1.2',
      'unchanged 1 → 2',
    ]);
    expect(diff.items[2]?.facts).toMatchObject([
      { kind: 'ratio', change: 'changed', delta: { absolute: 0.05, relative: 0.055556 } },
    ]);
  });

  it('that are gone stand behind the old item before them', () => {
    expect(lines(diffOf([ORPHANS, MOTHERS, STABLE, JOBLESS], [JOBLESS, ORPHANS]))).toEqual([
      'unchanged 4 → 1',
      'unchanged 1 → 2',
      'removed 2 →',
      'removed 3 →',
    ]);
    expect(lines(diffOf([MOTHERS, ORPHANS], [ORPHANS]))).toEqual(['removed 1 →', 'unchanged 2 → 1']);
  });

  it('pair as people settled it, whatever they say; what is no longer there is told', () => {
    const [old, now] = [makeNotice(2023, [JOBLESS, ORPHANS]), makeNotice(2025, [STABLE, ORPHANS])];
    const [a, b] = ['330400-2023-standard/', '330400-2025-standard/'];
    const settled = (pairs: [string[], string[]][]) =>
      diffNotices(old, now, {
        pairs: pairs.map(([left, right]) => ({
          old: left.map((no) => a + no),
          new: right.map((no) => b + no),
          ...{ by: '张三', on: '2026-01-05', why: '电话核实' },
        })),
      });
    const diff = settled([
      [['1'], ['1']],
      [['2'], []],
      [[], ['2']],
    ]);
    expect(lines(diff)).toEqual(['changed 1 → 1', 'removed 2 →', 'added → 2']);
    expect([diff.items[0]?.score, diff.warnings]).toEqual([1, []]);
    expect(lines(settled([[['1'], ['1', '2']]]))).toEqual(['split 1 → 1 2', 'removed 2 →']);
    expect(lines(settled([[['1', '2'], ['1']]]))).toEqual(['merged 1 2 → 1', 'added → 2']);
    const stale = settled([
      [['9'], ['1']],
      [['2'], ['1']],
      [['2'], ['2']],
    ]);
    expect(lines(stale)).toEqual(['removed 1 →', 'changed 2 → 1', 'added → 2']);
    expect(stale.warnings).toMatchObject([
      {
        rule: 'pairs-stale',
        message: `what 张三 settled on 2026-01-05 (电话核实) names ${a}9, which is no longer there: it was not applied`,
        message_zh: `张三于2026-01-05确认的对应关系（电话核实）所列${a}9已不存在，未采用`,
      },
      { rule: 'pairs-repeated', old: [`${a}2`], new: [`${b}2`] },
    ]);
  });

  it('that are all the same pair in their order, a thousand of them too', () => {
    const many = Array.from({ length: 1000 }, () => ORPHANS);
    expect(diffOf(many, many).summary).toMatchObject({ unchanged: 1000, renumbered: 0 });
  });

  it('of an empty notice are all gone', () => {
    const diff = diffNotices(makeNotice(2023, [ORPHANS]), makeNotice(2025, []));
    expect(lines(diff)).toEqual(['removed 1 →']);
    expect(diff.warnings.map(({ rule }) => rule)).toEqual(['no-items']);
  });
});
