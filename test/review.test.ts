/** What people are asked first and why, and what a sample says. The notice is invented. */
import { beforeAll, describe, expect, it, test } from 'vitest';
import {
  answersOf,
  drawn,
  factsRead,
  mostDoubtful,
  rateOf,
  sampled,
  tally,
} from '../pipeline/people/review/tally.ts';
import { type Unit, unitsOf } from '../pipeline/people/review/units.ts';
import { readNotice } from '../pipeline/read-notice.ts';
import { type Correction, corrections as schema } from '../pipeline/records/corrections.ts';
import type { NoticeRecord } from '../pipeline/records/schema.ts';
import { plainSource } from '../pipeline/source.ts';

const TEXT = `浙江省基本公共服务标准（2022年版）
一、住有所居
1.住院补助
服务对象：参保人员。
服务内容：提供补助。
服务标准：住院起付标准一、二级医疗机构分别为200元、440元。
支出责任：省级财政承担。
牵头负责单位：省医疗保障局。
2.巡回演出
服务对象：居民。
服务内容：提供演出。
服务标准：下基层演出不少于200场次，积满
88分。
支出责任：省级财政承担。
牵头负责单位：省文化和旅游厅。
3.图书借阅
服务对象：65周岁及以上老年人。
服务内容：提供借阅。
服务标准：每年开放不少
于300天。
支出责任：省级财政承担。
牵头负责单位：省文化和旅游厅。
4.体育健身
服务对象：居民。
服务内容：提供健身。
服务标准：免费提供。
牵头负责单位：省体育局。
`;
const ID = '330000-2022-standard';
let record: NoticeRecord;
let units: Unit[];
beforeAll(async () => {
  record = await readNotice(plainSource(TEXT), { path: 'raw/x.txt', sha256: '0'.repeat(64), bytes: 1 });
  units = unitsOf(record, TEXT);
});

const brief = ({ kind, target, fact, reasons, score }: Unit): string =>
  `${score} ${kind} ${fact?.text ?? target.slice(ID.length)}: ${reasons.map((r) => `${r.reason} ${r.weight}`).join(', ')}`;

describe('units of a notice', () => {
  it('are asked the most doubtful first, each with its reasons, those of one score as they stand', () => {
    expect(mostDoubtful(units).map(brief)).toEqual([
      '5 frequencies 不少于200场次: no-period 4, in-doubtful-field 1',
      '4 amounts 440元: carried 3, list_member 1',
      '3 fields /2#standard: unread-number 3',
      '3 items /4: missing-field 3',
      '2 amounts 200元: subject_completed 2',
      '2 frequencies 每年开放不少于300天: joined 2',
    ]);
  });

  it('are all the facts, and of the rest what something speaks for', () => {
    const facts = record.items.flatMap((i) => [
      ...[i.amounts, i.ratios, i.frequencies, i.ages, i.citations, i.payers, i.references].flat(),
    ]);
    expect(
      units
        .filter(({ fact }) => fact)
        .map(({ target }) => target)
        .sort(),
    ).toEqual(facts.map(({ id }) => id).sort());
    expect(units.filter(({ fact }) => !fact).map(({ target }) => target)).toEqual([
      `${ID}/2#standard`,
      `${ID}/4`,
    ]);
  });

  it('tell the fields beside a lost heading, a stale correction and an unsure layout', () => {
    const at = TEXT.indexOf('3.图书借阅');
    const warning = (rule: string, more: object) => ({
      ...{ rule, message: 'm', message_zh: 'm', params: {}, item: null, start: null, end: null, line: null },
      ...more,
    });
    const target = record.items[2]?.ages[0]?.id ?? expect.fail('no age');
    const warnings = [
      warning('heading-lost', { start: at, end: at + 1 }),
      warning('correction-stale', { params: { target } }),
      warning('correction-stale', { params: { target: `${ID}/3#a-00000000` } }),
      warning('correction-stale', { params: { target: 'document' } }),
      warning('low-confidence-layout', {}),
      warning('some-new-rule', { item: `${ID}/1` }),
    ];
    const found = unitsOf({ ...record, warnings }, TEXT).map(brief);
    expect(found).toContain('9 documents : correction-stale 6, low-confidence-layout 3');
    expect(found).toContain('1 items /1: some-new-rule 1');
    // what a correction named is not there any more: the item it was in
    expect(found).toContain('6 items /3: correction-stale 6');
    expect(found).toContain('2 fields /2#lead_agency: beside-lost-heading 2');
    expect(found).toContain(
      '9 ages 65周岁及以上: correction-stale 6, beside-lost-heading 2, unsure-layout 1',
    );
    expect(found).toContain('5 amounts 440元: carried 3, list_member 1, unsure-layout 1');
  });

  it('know what a person touched', () => {
    const touched = structuredClone(record);
    Object.assign(touched.items[0]?.amounts[0] ?? {}, { review: 'confirmed' });
    Object.assign(touched.items[0]?.amounts[1] ?? {}, { origin: 'corrected' });
    Object.assign(touched.items[3] ?? {}, { origin: 'extracted', review: 'confirmed' });
    const reviewed = unitsOf(touched, TEXT).filter((unit) => unit.reviewed);
    expect(reviewed.map(({ fact, target }) => fact?.text ?? target)).toEqual(['200元', '440元', `${ID}/4`]);
  });
});

describe('a sample', () => {
  const ids = Array.from({ length: 400 }, (_, no) => `d/1#a-${String(no).padStart(8, '0')}`);

  it('is the same for the same seed, whatever the order of what it is drawn from', () => {
    const one = drawn(ids, 30, 'audit');
    expect(new Set(one).size).toBe(30);
    expect(drawn([...ids].reverse(), 30, 'audit')).toEqual(one);
    expect(drawn(ids, 30, 'another')).not.toEqual(one);
    // a smaller one is the first part of a larger one
    expect(drawn(ids, 10, 'audit')).toEqual(one.slice(0, 10));
    // what goes elsewhere leaves the others where they are
    expect(
      drawn(
        ids.filter((id) => id !== one[3]),
        29,
        'audit',
      ),
    ).toEqual(one.filter((_, at) => at !== 3));
    expect(drawn(ids, 1000, 'audit')).toHaveLength(400);
  });

  it('takes each as often as the others', () => {
    const times = new Map<string, number>();
    for (let seed = 0; seed < 400; seed++)
      for (const id of drawn(ids, 40, `s${seed}`)) times.set(id, (times.get(id) ?? 0) + 1);
    // 400 draws of a tenth: 40 each, and a binomial strays from it by 6 at one standard deviation
    for (const id of ids) expect(Math.abs((times.get(id) ?? 0) - 40)).toBeLessThan(30);
  });

  it.each([
    [5, 50, 0.1, 0.0435, 0.2136],
    [0, 50, 0, 0, 0.0713],
    [50, 50, 1, 0.9287, 1],
    [1, 2, 0.5, 0.0945, 0.9055],
  ])('%d wrong of %d', (wrong, answered, rate, low, high) => {
    const found = rateOf(wrong, answered) ?? expect.fail('no rate');
    expect(found.rate).toBeCloseTo(rate, 4);
    expect(found.low).toBeCloseTo(low, 4);
    expect(found.high).toBeCloseTo(high, 4);
  });

  it('of nothing says nothing', () => expect(rateOf(0, 0)).toBeNull());
});

describe('answers', () => {
  const given = (...list: object[]): { document: string; corrections: Correction[] }[] => [
    {
      document: ID,
      corrections: schema.parse(list.map((c) => ({ ...c, by: '王', on: '2026-11-22', why: '核对' }))),
    },
  ];
  const amounts = (): [string, string] => {
    const [one, two] = record.items[0]?.amounts ?? [];
    return [one?.id ?? '', two?.id ?? ''];
  };

  test('a fact that was set and then confirmed was wrong; one that was dropped is of the reading still', () => {
    const [one, two] = amounts();
    const expected = { expect: { currency: 'CNY' } };
    const answers = answersOf(
      given(
        { target: one, op: 'set', value: { min: 1 }, ...expected },
        { target: one, op: 'confirm', ...expected },
        { target: two, op: 'drop', ...expected },
        { target: `${ID}/1#standard`, op: 'add', value: { amounts: { text: '1' } } },
        { target: 'document', op: 'confirm', expect: { kind: 'standard' } },
      ),
    );
    expect([...answers.targets]).toEqual([one, two, ID]);
    const standing = units.filter(({ target }) => target !== two);
    const read = factsRead(standing, answers);
    expect([...read.amounts].sort()).toEqual([one, two].sort());
    expect(tally(['amounts'], read, answers, null)).toEqual([
      { kind: 'amounts', facts: 2, confirmed: 0, corrected: 1, dropped: 1, added: 1, sample: null },
    ]);
    expect(tally(['amounts'], read, answers, { count: 1, seed: '1' })[0]?.sample).toMatchObject({
      drawn: 1,
      answered: 1,
      wrong: 1,
      error: { rate: 1 },
    });
    expect(sampled(standing, ['amounts'], read, { count: 5, seed: '1' }).map(({ target }) => target)).toEqual(
      [one],
    );
  });

  test('what people added is no reading, though it was confirmed since', () => {
    const [one] = amounts();
    const added = structuredClone(record);
    Object.assign(added.items[0]?.amounts[0] ?? {}, { origin: 'added' });
    const answers = answersOf(given({ target: one, op: 'confirm', expect: { min: 200 } }));
    expect(factsRead(unitsOf(added, TEXT), answers).amounts).not.toContain(one);
  });

  test('targets under the id that the document had before it was corrected', () => {
    const [one] = amounts();
    const [own] = given({ target: one, op: 'confirm', expect: { min: 200 } });
    const answers = answersOf([
      { document: '330000-2022-standard-trial', corrections: own?.corrections ?? [] },
    ]);
    expect([...answers.confirmed]).toEqual([one.replace('standard/', 'standard-trial/')]);
  });
});
