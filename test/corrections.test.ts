import { beforeAll, describe, expect, test } from 'vitest';
import { applyCorrections } from '../pipeline/people/corrections/apply.ts';
import { textOf } from '../pipeline/people/corrections/field-text.ts';
import { standingAt } from '../pipeline/people/corrections/standing.ts';
import type { ReviewedNotice } from '../pipeline/people/corrections/types.ts';
import { readNotice } from '../pipeline/read-notice.ts';
import { type Correction, corrections as schema } from '../pipeline/records/corrections.ts';
import type { NoticeRecord } from '../pipeline/records/schema.ts';
import { plainSource } from '../pipeline/source.ts';

/** An invented notice: its second item lost half a sentence to the field behind it. */
const TEXT = `某某省基本公共服务标准（2022年版）
一、幼有所育
（一）优孕优生服务
1.孕前优生健康检查
服务对象：计划怀孕的夫妇。
服务内容：提供检查。
服务标准：每孩次提供1次，补助每人每月1610元。
支出责任：省级、市级财政共同承担。
牵头负责单位：省卫生健康委、省财政厅。
2.产前筛查
服务对象：孕妇。
服务内容：提供筛查。
服务标准：免费提供，筛查率达到85%以上。
支出责任：每人补助300元。省级财政承担。
牵头负责单位：省卫生健康委。
二、学有所教
（一）义务教育服务
3.免费提供教科书
服务对象：义务教育阶段学生。
服务内容：提供教科书。
服务标准：小学每生每年90元、初中每生每年180元。
支出责任：中央财政承担。
牵头负责单位：省教育厅。
`;
const ID = '330000-2022-standard';

const text = TEXT.replaceAll('某某省', '浙江省');
let record: NoticeRecord;
beforeAll(async () => {
  record = await readNotice(plainSource(text), { path: 'raw/x.txt', sha256: '0'.repeat(64), bytes: 1 });
});

const said = { by: '王', on: '2026-11-22', why: '核对原文' };
const at = (part: string): [number, number] => [text.indexOf(part), text.indexOf(part) + part.length];
const given = (...list: object[]): Correction[] => schema.parse(list.map((c) => ({ ...c, ...said })));
const apply = (...list: object[]) => applyCorrections(record, given(...list), text);
const factOf = (no: number, words: string) =>
  record.items[no - 1]?.amounts.find((f) => f.text === words) ?? expect.fail(words);

/** What the contract says of every record, corrected or not. */
function keepsContract({ items, claims }: NoticeRecord): void {
  const claimed = new Array<number>(text.length).fill(0);
  for (const [start, end] of claims) for (let i = start; i < end; i++) claimed[i]!++;
  for (let i = 0; i < text.length; i++)
    if (/\S/u.test(text[i]!)) expect(claimed[i], `claims of ${i}`).toBe(1);
  const ids = items.flatMap((i) => [...i.amounts, ...i.ratios, ...i.citations].map((f) => f.id));
  expect(new Set(ids).size).toBe(ids.length);
  for (const item of items) {
    for (const field of Object.values(item.fields).flat()) {
      if (!field) continue;
      const spelled = field.source.map(([s, e]) => text.slice(s, e)).join('');
      expect(spelled.replace(/\s/gu, '')).toBe(field.text.replace(/\s/gu, ''));
    }
    for (const fact of [...item.amounts, ...item.ratios, ...item.frequencies, ...item.ages])
      expect(item.fields[fact.field as 'standard']?.text.slice(fact.start, fact.end)).toBe(fact.text);
  }
}

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

describe('a fact', () => {
  test('keeps its id with another value', () => {
    const fact = factOf(1, '每人每月1610元');
    const { record: now, stale } = apply({
      target: fact.id,
      op: 'set',
      expect: { min: 1610, period: 'month' },
      value: { subject: '夫妇', role: 'cap' },
    });
    expect(stale).toEqual([]);
    expect(now.items[0]?.amounts[0]).toMatchObject({
      id: fact.id,
      min: 1610,
      subject: '夫妇',
      role: 'cap',
      origin: 'corrected',
      review: null,
    });
    keepsContract(now);
  });

  test('is not set by a key that it does not have, or that follows from the target', () => {
    const { id: target } = factOf(1, '每人每月1610元');
    for (const value of [{ mins: 60 }, { min: 60, field: 'content' }, { origin: 'extracted' }]) {
      const { record: now, stale } = apply({ target, op: 'set', expect: { min: 1610 }, value });
      expect(stale).toMatchObject([{ reason: 'invalid' }]);
      expect(now.items[0]?.amounts[0]).toMatchObject({ min: 1610, origin: 'extracted' });
    }
    const added = apply({
      target: `${ID}/1#standard`,
      op: 'add',
      value: { ratios: { text: '1次', kind: 'percent', min: 1, max: 1, bound: 'exact', units: '次' } },
    });
    expect(added.stale).toMatchObject([{ found: 'units is nothing that can be set in ratios' }]);
  });

  test('bears the id of its new text where it stands elsewhere', () => {
    const fact = factOf(2, '300元');
    const { record: now } = apply({
      target: fact.id,
      op: 'set',
      expect: { text: '300元' },
      value: { start: 0, end: 8, text: '每人补助300元' },
    });
    expect(now.items[1]?.amounts[0]).toMatchObject({ text: '每人补助300元', min: 300, origin: 'corrected' });
    expect(now.items[1]?.amounts[0]?.id).not.toBe(fact.id);
    keepsContract(now);
  });

  test('is confirmed, dropped, and added by its text', () => {
    const { record: now, stale } = apply(
      { target: factOf(1, '每人每月1610元').id, op: 'confirm', expect: { min: 1610 } },
      { target: factOf(3, '每生每年90元').id, op: 'drop', expect: { text: '每生每年90元' } },
      {
        target: `${ID}/1#standard`,
        op: 'add',
        value: { ratios: { text: '1次', kind: 'percent', min: 1, max: 1, bound: 'exact' } },
      },
    );
    expect(stale).toEqual([]);
    expect(now.items[0]?.amounts[0]).toMatchObject({ origin: 'extracted', review: 'confirmed' });
    expect(now.items[2]?.amounts.map((f) => f.text)).toEqual(['每生每年180元']);
    expect(now.items[0]?.ratios).toMatchObject([
      { text: '1次', origin: 'added', field: 'standard', of: null },
    ]);
    expect(now.items[0]?.ratios[0]?.id).toMatch(/\/1#r-[0-9a-f]{8}$/u);
    keepsContract(now);
  });

  test.each([
    [
      'another value stands there',
      { op: 'set', expect: { min: 1600 }, value: { min: 1 } },
      'changed',
      { min: 1610 },
    ],
    ['a confirmed value that changed', { op: 'confirm', expect: { min: 1600 } }, 'changed', { min: 1610 }],
    [
      'a value that breaks the schema',
      { op: 'set', expect: { min: 1610 }, value: { bound: 'about' } },
      'invalid',
      /^bound/u,
    ],
    [
      'a value whose bound does not fit its figures',
      { op: 'set', expect: { min: 1610 }, value: { min: 1700 } },
      'invalid',
      'the bound does not fit its figures: exact 1700..1610',
    ],
    [
      'a text that does not stand there',
      { op: 'set', expect: { min: 1610 }, value: { text: '1700元' } },
      'invalid',
      /1700元/u,
    ],
  ])('is left alone: %s', (_, correction, reason, found) => {
    const { record: now, stale } = apply({ target: factOf(1, '每人每月1610元').id, ...correction });
    expect(stale[0]?.reason).toBe(reason);
    if (found instanceof RegExp) expect(stale[0]?.found).toMatch(found);
    else expect(stale[0]?.found).toEqual(found);
    expect(now.items).toEqual(apply().record.items);
  });
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
