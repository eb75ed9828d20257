import { describe, expect, test } from 'vitest';
import { applyCorrections } from '../pipeline/people/corrections/apply.ts';
import { textOf } from '../pipeline/people/corrections/field-text.ts';
import { standingAt } from '../pipeline/people/corrections/standing.ts';
import type { ReviewedNotice } from '../pipeline/people/corrections/types.ts';
import { readNotice } from '../pipeline/read-notice.ts';
import { corrections as schema } from '../pipeline/records/corrections.ts';
import type { NoticeRecord } from '../pipeline/records/schema.ts';
import { plainSource } from '../pipeline/source.ts';
import { apply, at, factOf, given, ID, keepsContract, record, said, text } from './support/corrected.ts';

test('without corrections every fact is the reading’s own, and nothing else changes', () => {
  const before = structuredClone(record);
  const { record: same, stale } = apply();
  expect(stale).toEqual([]);
  const facts = same.items.flatMap((i) => [...i.amounts, ...i.ratios, ...i.frequencies]);
  expect(facts.length).toBeGreaterThan(4);
  for (const fact of facts) expect(fact).toMatchObject({ origin: 'extracted', review: null });
  const plain = (one: object): unknown =>
    JSON.parse(
      JSON.stringify(one, (key, value) => (key === 'origin' || key === 'review' ? undefined : value)),
    );
  expect(plain(same)).toEqual(plain(record));
  expect(record).toEqual(before);
});

test.each([
  [
    { expect: { min: 1600 }, value: { min: 1 } },
    '未采用（原内容已变）：所依据的内容为{"min":1600}，现为{"min":1610}',
  ],
  [{ expect: { min: 1610 }, value: { nix: 1 } }, '未采用（所给的值不合规范）：amounts 中没有可以更正的 nix'],
  [
    { expect: { min: 1610 }, value: { min: '六' } },
    '未采用（所给的值不合规范）：min: 无效输入：期望 数字，实际接收 文字',
  ],
  [
    { expect: { min: 1610 }, value: { text: '1700元' } },
    '未采用（所给的值不合规范）：栏目中没有这段文字，或不止一处：1700元',
  ],
])('what is wrong with a correction is told in Chinese as well: %j', (given, words) => {
  const { record: now } = apply({ target: factOf(1, '每人每月1610元').id, op: 'set', ...given });
  const [told] = now.warnings.filter(({ rule }) => rule === 'correction-stale');
  expect(told?.message_zh).toContain(words);
});

test('a stale correction is a warning with both sides', () => {
  const target = `${ID}/1#a-00000000`;
  const { record: now } = apply({ target, op: 'set', expect: { min: 5 }, value: { min: 6 } });
  expect(now.warnings).toEqual([
    {
      rule: 'correction-stale',
      message: `the correction set ${target} (王, 2026-11-22) was not applied: its target is not there`,
      message_zh: `更正 ${target}（王，2026-11-22）未采用：对象不存在`,
      params: {
        target,
        op: 'set',
        op_zh: '更正',
        by: '王',
        on: '2026-11-22',
        why: '核对原文',
        reason: 'its target is not there',
        reason_zh: '对象不存在',
        expect: '{"min":5}',
        found: 'null',
        found_zh: 'null',
      },
      item: null,
      start: null,
      end: null,
      line: null,
    },
  ]);
});

describe('a field', () => {
  test('is corrected by source ranges; its facts and agencies are read anew', () => {
    const { record: now, stale } = apply(
      {
        target: `${ID}/2#funding`,
        op: 'set',
        expect: { text: '每人补助300元。省级财政承担。' },
        value: { source: [at('省级财政承担。')] },
      },
      {
        target: `${ID}/2#standard`,
        op: 'set',
        expect: { label: '服务标准' },
        value: { source: [at('免费提供，筛查率达到85%以上。'), at('每人补助300元。')] },
      },
      {
        target: `${ID}/1#lead_agency`,
        op: 'set',
        expect: { text: '省卫生健康委、省财政厅。' },
        value: { source: [at('省卫生健康委')] },
      },
    );
    expect(stale).toEqual([]);
    const item = now.items[1];
    expect(item?.fields.funding?.text).toBe('省级财政承担。');
    expect(item?.fields.standard).toMatchObject({
      text: '免费提供，筛查率达到85%以上。\n每人补助300元。',
      origin: 'corrected',
    });
    expect(now.items[0]?.agencies.map((a) => a.name)).toEqual(['省卫生健康委']);
    expect(item?.amounts).toMatchObject([{ field: 'standard', text: '300元', origin: 'extracted' }]);
    keepsContract(now);
  });

  test('is dropped with its facts, and added', () => {
    const { record: now, stale } = apply(
      { target: `${ID}/2#funding`, op: 'drop', expect: { label: '支出责任' } },
      { target: `${ID}/2#other.0`, op: 'add', value: { label: '支出责任', source: [at('每人补助300元。')] } },
    );
    expect(stale).toEqual([]);
    expect(now.items[1]?.fields.funding).toBeUndefined();
    expect(now.items[1]?.fields.other).toMatchObject([{ text: '每人补助300元。', origin: 'added' }]);
    expect(now.items[1]?.amounts).toMatchObject([{ field: 'other.0', text: '300元' }]);
    expect(now.claims.filter((c) => c[3] === `${ID}/2#funding`)).toEqual([]);
  });

  test('never takes free text', () => {
    const { stale } = apply({
      target: `${ID}/2#funding`,
      op: 'set',
      expect: { label: '支出责任' },
      value: { text: '省级财政全额承担。' },
    });
    expect(stale[0]?.reason).toBe('invalid');
  });

  test('a correction of a fact in it is applied after it, whatever the order of the file', () => {
    const fact = factOf(2, '300元');
    const { record: now, stale } = apply(
      {
        target: fact.id.replace(/#.*/u, '#standard'),
        op: 'add',
        value: { amounts: { text: '300元', min: 300, max: 300, bound: 'exact' } },
      },
      {
        target: `${ID}/2#standard`,
        op: 'set',
        expect: { label: '服务标准' },
        value: { source: [at('补助300元。')] },
      },
    );
    // it is read in the corrected field already
    expect(stale).toMatchObject([{ reason: 'invalid', found: 'a fact of this kind stands there already' }]);
    expect(now.items[1]?.amounts.map((f) => f.field)).toEqual(['standard', 'funding']);
  });
});

describe('an item', () => {
  test('gets another name and headings that the notice has', () => {
    const { record: now, stale } = apply(
      {
        target: `${ID}/2`,
        op: 'set',
        expect: { name: '产前筛查' },
        value: { name: { source: [at('产前')] }, aspect: '义务教育服务', domain: null },
      },
      { target: `${ID}/3`, op: 'set', expect: { no: 3 }, value: { domain: '病有所医' } },
    );
    expect(stale).toMatchObject([{ reason: 'invalid', found: 'no domain 病有所医' }]);
    expect(now.items[1]).toMatchObject({
      name: '产前',
      aspect: '义务教育服务',
      domain: null,
      origin: 'corrected',
    });
    keepsContract(now);
  });

  test('is dropped, and added with its fields', () => {
    const { record: now, stale } = apply(
      { target: `${ID}/2`, op: 'drop', expect: { name: '产前筛查' } },
      { target: `${ID}/4#content`, op: 'add', value: { label: '服务内容', source: [at('提供筛查。')] } },
      {
        target: `${ID}/4`,
        op: 'add',
        value: { no: 4, name: { source: [at('产前筛查')] }, domain: '幼有所育' },
      },
    );
    expect(stale).toEqual([]);
    expect(now.items.map((i) => i.id)).toEqual([`${ID}/1`, `${ID}/3`, `${ID}/4`]);
    expect(now.items[2]).toMatchObject({
      name: '产前筛查',
      origin: 'added',
      fields: { content: { text: '提供筛查。' } },
    });
    keepsContract(now);
  });
});

describe('the document', () => {
  test('is set key by key, within dates too', () => {
    const { record: now, stale } = apply({
      target: 'document',
      op: 'set',
      expect: { dates: { signed: null } },
      value: { dates: { signed: '2022-03-01' }, doc_number: '浙发改〔2022〕1号' },
    });
    expect(stale).toEqual([]);
    expect(now.document).toMatchObject({
      id: ID,
      dates: { signed: '2022-03-01', printed: null },
      origin: 'corrected',
    });
  });

  test('another region or status is another identity: every id follows, and targets by the old id still hold', () => {
    const { record: now, stale } = apply(
      { target: factOf(1, '每人每月1610元').id, op: 'confirm', expect: { min: 1610 } },
      { target: 'document', op: 'set', expect: { status: 'final' }, value: { status: 'trial' } },
    );
    expect(stale).toEqual([]);
    const id = '330000-2022-standard-trial';
    expect(now.document).toMatchObject({ id, series: '330000-standard', source: { text: `text/${id}.txt` } });
    expect(now.items.every((i) => i.id.startsWith(`${id}/`))).toBe(true);
    expect(now.items[0]?.amounts[0]).toMatchObject({ review: 'confirmed' });
    expect(now.items[0]?.amounts[0]?.id.startsWith(`${id}/1#a-`)).toBe(true);
    expect(now.claims.some((c) => c[3]?.startsWith(`${ID}/`))).toBe(false);
    keepsContract(now);
  });

  test('a sum that its ages set is confirmed before and after the document has another id', async () => {
    const tiered = text.replace('每孩次提供1次，', '80—89周岁每人每月75元，90周岁以上每人每月145元，');
    const read = await readNotice(plainSource(tiered), { path: 'x', sha256: '0'.repeat(64), bytes: 1 });
    const sum = read.items[0]?.amounts[0] ?? expect.fail('no sum');
    expect(sum.ages).toHaveLength(1);
    const confirmation = (from: NoticeRecord, target: string) => ({
      ...{ target, op: 'confirm', expect: standingAt(from as ReviewedNotice, target, null) },
    });
    const trial = { target: 'document', op: 'set', expect: { status: 'final' }, value: { status: 'trial' } };
    const { record: renamed } = applyCorrections(read, given(trial), tiered);
    const other = renamed.items[0]?.amounts[0] ?? expect.fail('no sum');
    expect(other.ages).toEqual([renamed.items[0]?.ages.find(({ min }) => min === 80)?.id]);
    for (const one of [confirmation(read, sum.id), confirmation(renamed as NoticeRecord, other.id)]) {
      const { record: now, stale } = applyCorrections(read, given(trial, one), tiered);
      expect(stale).toEqual([]);
      expect(now.items[0]?.amounts[0]).toMatchObject({ review: 'confirmed', ages: other.ages });
    }
  });

  test('its file and its numbers are not for people to set', () => {
    const { stale } = apply({ target: 'document', op: 'set', expect: { id: ID }, value: { id: 'x' } });
    expect(stale).toMatchObject([{ reason: 'invalid', found: 'id cannot be corrected' }]);
  });
});

test('the schema refuses what says nothing of what stands there, and keys that it does not know', () => {
  const one = { target: 'document', op: 'confirm', ...said };
  expect(schema.safeParse([{ ...one, expect: {} }]).success).toBe(false);
  expect(schema.safeParse([{ ...one, expect: { kind: 'list' }, extra: 1 }]).success).toBe(false);
  expect(schema.safeParse([{ ...one, expect: { kind: 'list' }, on: '22.11.2026' }]).success).toBe(false);
  expect(schema.safeParse([{ ...one, expect: { kind: 'list' } }]).success).toBe(true);
});

test('a field’s source spells its text by the joining that reading does', () => {
  for (const item of record.items)
    for (const field of Object.values(item.fields).flat())
      if (field) expect(textOf(text, field.source, false)).toBe(field.text);
});

// what `check` would find, and what makes no sense, is refused before it stands in a record
test.each([
  [{ dates: { signed: '2024-13-41' } }, 'dates.signed is no day of the calendar: "2024-13-41"'],
  [{ dates: { effective: '2024-02-31' } }, 'dates.effective is no day of the calendar: "2024-02-31"'],
  [{ doc_number: 'x' }, 'doc_number is not written 机关代字〔year〕号: "x"'],
  [{ issuers: [''] }, 'issuers is empty'],
  [{ notice_title: '' }, 'notice_title is empty'],
  [{ region: { name: '无此地', code: '999999' } }, 'no region bears the code 999999 in GB/T 2260'],
  [{ region: { parent: '1' } }, 'region.parent cannot be corrected'],
  [{ dates: { singed: '2024-01-01' } }, 'singed is nothing that can be set in dates'],
  [
    { dates: { effective: '2025-01-01', expires: '2024-01-01' } },
    'it would expire on 2024-01-01, before it begins on 2025-01-01',
  ],
])('a document is not set to %j', (value, found) => {
  const { record: now, stale } = apply({
    target: 'document',
    op: 'set',
    expect: { kind: 'standard' },
    value,
  });
  expect(stale).toMatchObject([{ reason: 'invalid', found }]);
  expect(now.document).toEqual(record.document);
  expect(now.warnings.map(({ rule }) => rule)).toContain('correction-stale');
});

test('what was wrong before is no reason to refuse what mends something else', () => {
  const before = structuredClone(record);
  before.document.doc_number = 'x';
  const one = { target: 'document', op: 'set', expect: { kind: 'standard' }, value: { title: '甲' } };
  expect(applyCorrections(before, given(one), text).stale).toEqual([]);
});

test('an item is added under the number that it is given', () => {
  const value = { no: 98, name: { source: [at('孕前优生健康检查')] } };
  expect(apply({ target: `${ID}/99`, op: 'add', value }).stale).toMatchObject([{ reason: 'invalid' }]);
});
