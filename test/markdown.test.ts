import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { marksOf } from '../pipeline/clean/markdown.ts';
import { InputError } from '../pipeline/errors.ts';
import { readMarkdown } from '../pipeline/read/markdown.ts';
import { readNotice } from '../pipeline/read-notice.ts';
import { noFacts } from '../pipeline/records/ids.ts';
import type { FieldRecord, ItemRecord, NoticeRecord } from '../pipeline/records/schema.ts';
import { BlockError, printBlock, readBlock } from '../pipeline/show/markdown/head.ts';
import { printMarkdown } from '../pipeline/show/markdown/print.ts';
import { plainSource, type Source } from '../pipeline/source.ts';
import { expectLinear } from './support/linear.ts';
import { recordOf } from './support/read.ts';

const RAW = new URL('../raw/', import.meta.url);

const meta = (text: string) => ({
  path: 'raw/x',
  sha256: createHash('sha256').update(text).digest('hex'),
  bytes: text.length,
});
const read = (source: Source): Promise<NoticeRecord> => readNotice(source, meta(source.text));
const asFile = (text: string): Source => readMarkdown(new TextEncoder().encode(text));

/** What a printed notice must give back: all but where it stood in its file, and how it was read. */
function essence(record: NoticeRecord): unknown {
  const { source: _source, layout: _layout, reading: _reading, ...document } = record.document;
  const field = (some: FieldRecord | undefined) => some && { label: some.label, text: some.text };
  const items = record.items.map(({ fields: { other, ...named }, ...item }) => ({
    ...item,
    fields: Object.entries(named).map(([name, value]) => [name, field(value)]),
    other: other?.map(field),
  }));
  return { document, domains: record.domains, aspects: record.aspects, items };
}

const fieldsOf = (fields: ItemRecord['fields']): FieldRecord[] =>
  Object.values(fields).flatMap((some) => some ?? []);

/** Every field's text is spelled by its ranges, white space aside. */
function expectSpelled(record: NoticeRecord, text: string): void {
  const bare = (some: string): string => some.replace(/\s+/gu, '');
  for (const { fields } of record.items) {
    for (const field of fieldsOf(fields)) {
      expect(bare(field.source.map(([a, b]) => text.slice(a, b)).join(''))).toBe(bare(field.text));
    }
  }
}

describe.each(readdirSync(RAW).filter((name) => name.endsWith('.txt')))('%s, printed', (name) => {
  const original = read(plainSource(readFileSync(new URL(name, RAW), 'utf8').replace(/^\ufeff/u, '')));
  const printed = original.then(printMarkdown);

  test.each<[string, (text: string) => Source]>([
    ['as plain text', (text) => plainSource(text)],
    ['as a Markdown file', asFile],
    ['saved with carriage returns', (text) => asFile(text.replaceAll('\n', '\r\n'))],
  ])('reads back the same %s', async (_how, open) => {
    const source = open(await printed);
    const again = await read(source);
    expect(essence(again)).toEqual(essence(await original));
    expect(again.document.layout).toEqual({ name: 'markdown', confidence: 1 });
    expect(again.claims.filter(([, , role]) => role === 'unclaimed')).toEqual([]);
    expectSpelled(again, source.text);
    expect(printMarkdown(again)).toBe(await printed);
  });
});

test('short titles of the letter: the own is no citation, that of another document is one of it, printed too', async () => {
  const letter =
    '某市基本公共服务标准（2024年版）\n各县（市、区）人民政府：\n根据《公共服务总清单》（某府发〔2023〕87号，以下简称《清单》），我们编制了《某市基本公共服务标准（2024年版）》（以下简称《标准》），现予印发。\n2024年5月6日\n';
  const items =
    '1.预防接种\n服务对象：儿童\n服务标准：按照《清单》和《标准》执行。\n支出责任：市财政\n2.公租房\n服务对象：家庭\n服务标准：按《清单》第8项执行。\n支出责任：市财政\n';
  const record = await read(plainSource(letter + items));
  const cited = record.items.map(({ citations }) => citations.map((c) => [c.title, c.work_key]));
  const list = ['清单', 'doc:某府发〔2023〕87号|公共服务总清单'];
  expect(cited).toEqual([[list], [list]]);
  const printed = printMarkdown(record);
  expect(printed).toContain('  - 标准\n');
  expect(essence(await read(asFile(printed)))).toEqual(essence(record));
});

const item = (own: Partial<ItemRecord>): ItemRecord => ({
  id: 'x',
  no: 1,
  sub_no: null,
  number_raw: null,
  name: '预防接种',
  domain: null,
  aspect: null,
  fields: {},
  agencies: [],
  ...noFacts(),
  ...own,
});

const notice = (own: Partial<Pick<NoticeRecord, 'domains' | 'aspects' | 'items'>>): NoticeRecord => ({
  schema_version: '1',
  domains: [],
  aspects: [],
  items: [],
  claims: [],
  repairs: [],
  warnings: [],
  ...own,
  document: {
    id: '510822-2024-list',
    kind: 'list',
    status: 'final',
    title: '青川县基本公共服务清单（2024年版）',
    notice_title: null,
    doc_number: null,
    edition: { label: '2024年版', year: 2024 },
    region: { name: '青川县', code: '510822', level: 'county', parent: '510800' },
    issuers: ['县发改局: 办公室', '- 县财政局'],
    recipients: [],
    cc: ['2024', 'null'],
    dates: { signed: '2024-05-20', printed: null, effective: null, expires: null },
    declared: {
      domains: 2,
      aspects: null,
      items: 8,
      per_domain: [{ domain: '幼有所育', aspects: null, items: 3 }],
    },
    series: '510822-list',
    replaces: [],
    basis: [],
    explains: null,
    reading: '1',
    layout: { name: 'numbered', confidence: 1 },
    source: {
      path: 'raw/x',
      sha256: '0'.repeat(64),
      bytes: 1,
      media_type: 'text/plain',
      encoding: 'utf-8',
      text: 'text/x.txt',
      places: [],
      links: [],
      alternates: [],
      ...{ url: null, publisher: null, retrieved: null, licence: null },
    },
  },
});

const field = (label: string, text: string): FieldRecord => ({ label, text, source: [[0, 1]] });
const bodyOf = (record: NoticeRecord): string => printMarkdown(record).split('\n---\n')[1] ?? '';

test('prints what a person likes to read, and no more escapes than Markdown needs', () => {
  const record = notice({
    domains: [
      { no: 1, name: '幼有所育' },
      { no: 12, name: '弱有所扶' },
    ],
    aspects: [
      { no: 1, name: '优孕优生服务', domain_no: 1 },
      { no: 3, name: '扶残助残服务', domain_no: 12 },
    ],
    items: [
      item({
        no: 1,
        number_raw: '1.',
        name: '孕前检查',
        domain: '幼有所育',
        aspect: '优孕优生服务',
        fields: {
          audience: field('服务对象', '夫妇。'),
          standard: field('保障标准', '标准：\n1.每对400元。\n2. 《关于<北京市办法>的通知》\n*'),
        },
      }),
      item({ no: 2, number_raw: '2.', name: '补助', domain: null, aspect: null }),
      item({
        no: 2,
        sub_no: 1,
        number_raw: '（1）',
        name: '寄宿生',
        fields: { lead_agency: field('责任部门', '县教育局'), other: [field('服务流程', '甲\n乙')] },
      }),
      item({ no: 2, sub_no: 2, number_raw: null, name: '走读生' }),
      item({ no: 7, number_raw: '2.1.1', name: '康复', domain: '弱有所扶', aspect: null }),
      item({ no: 8, number_raw: null, name: '托养', domain: '幼有所育', aspect: null }),
    ],
  });
  expect(bodyOf(record)).toBe(`
# 青川县基本公共服务清单（2024年版）

## 一、幼有所育

### （一）优孕优生服务

#### 1. 孕前检查

**服务对象：** 夫妇。

**保障标准：** 标准：

1.每对400元。

2\\. 《关于<北京市办法>的通知》\\
\\*

## （原文未见）

#### 2. 补助

##### （1） 寄宿生

**责任部门：** 县教育局

**服务流程：** 甲\\
乙

##### — 走读生

## 十二、弱有所扶

#### 2.1.1 〔7〕 康复

## 续一、幼有所育

#### — 托养

## 续十二、弱有所扶

### （三）扶残助残服务
`);
});

describe('whatever stands in a record comes back', () => {
  const sign = fc.constantFrom(
    ...'*_`~<>[]()|\\#&+-=.:!1２一、。；：（）《》〔〕%“”"\'/ \t\u3000县元年\n',
    '\n\n',
    '&lt;',
    '<br>',
    '**',
    '1. ',
    '- ',
    '# ',
    '---',
    '简称《标准》',
    '\u200b',
  );
  const written = (least: number) =>
    fc
      .array(sign, { minLength: least, maxLength: 14 })
      .map((signs) => signs.join('').trim())
      .filter((text) => text.length >= least);
  const line = written(1).map((text) => text.replace(/\s+/gu, ' '));
  const labelled = fc.record({
    label: fc.oneof(
      fc.constantFrom('服务对象', '责任单位', '政策依据', '服务对象〔other〕'),
      line.map((l) => l.replace(/\s/gu, '县')),
    ),
    text: written(1),
  });
  const fields = fc.record(
    {
      audience: labelled,
      implementing_agency: labelled,
      other: fc.array(labelled, { minLength: 1, maxLength: 2 }),
    },
    { requiredKeys: [] },
  );
  const some = fc.record({
    name: line,
    number_raw: fc.oneof(fc.constantFrom(null, '1.', '（2）', '2.1.1', '—', '3 .', '第一章', '①'), line),
    no: fc.nat(99),
    sub: fc.boolean(),
    domain: fc.nat(3),
    aspect: fc.nat(3),
    fields,
  });
  const headings = fc.uniqueArray(line, { minLength: 3, maxLength: 3 });

  test('signs, numbers, labels, headings lost and come again', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(some, { minLength: 1, maxLength: 6 }),
        headings,
        headings,
        async (drawn, domainNames, aspectNames) => {
          let parent: ItemRecord | null = null;
          let subs = 0;
          const items = drawn.map(({ sub, domain, aspect, fields: own, ...rest }): ItemRecord => {
            const made = item({
              ...rest,
              domain: domainNames[domain] ?? null,
              aspect: aspectNames[aspect] ?? null,
              fields: own as ItemRecord['fields'],
            });
            if (sub && parent)
              return { ...made, no: parent.no, sub_no: ++subs, domain: parent.domain, aspect: parent.aspect };
            parent = made;
            subs = 0;
            return made;
          });
          const record = notice({
            domains: domainNames.map((name, i) => ({ no: 2 * i + 1, name })),
            aspects: aspectNames.map((name, i) => ({ no: i + 1, name, domain_no: [null, 1, 5][i] ?? null })),
            items,
          });
          const text = printMarkdown(record);
          const again = await read(plainSource(text));
          const bare = (r: NoticeRecord) => ({
            document: { ...r.document, source: 0, layout: 0, reading: 0 },
            domains: r.domains,
            aspects: r.aspects,
            items: r.items.map((i) => [
              i.no,
              i.sub_no,
              i.number_raw,
              i.name,
              i.domain,
              i.aspect,
              Object.keys(i.fields),
              fieldsOf(i.fields).map((f) => [f.label, f.text]),
            ]),
          });
          expect(bare(again)).toEqual(bare(record));
          expect(again.claims.filter(([, , role]) => role === 'unclaimed')).toEqual([]);
          expectSpelled(again, text);
        },
      ),
      { numRuns: Number(process.env.MD_RUNS ?? 150), seed: 7 },
    );
  });
});

test.each([
  [
    'a key that is not known',
    (text: string) => text.replace('kind: list', 'kind: list\nsort: list'),
    /sort/u,
  ],
  ['a value that cannot be', (text: string) => text.replace('kind: list', 'kind: book'), /kind/u],
  ['a line of another form', (text: string) => text.replace('kind: list', 'kind = list'), /line 3/u],
  ['a key that is gone', (text: string) => text.replace('kind: list\n', ''), /kind/u],
  ['no title', (text: string) => text.replace(/^# .*$/mu, ''), /# title/u],
])('a printed notice with %s is told, not guessed at', async (_what, damage, words) => {
  const text = damage(printMarkdown(notice({ items: [item({ name: '预防接种', number_raw: '1.' })] })));
  const error: unknown = await read(plainSource(text)).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(InputError);
  expect((error as InputError).params.evidence).toMatch(words);
});

describe('Markdown of others', () => {
  const LETTER = `---
title: "关于印发《青川县基本公共服务标准（2024年版）》的通知"
tags: [民生]
---

# 青川县人民政府办公室关于印发《青川县基本公共服务标准（2024年版）》的通知

青府办发〔2024〕12号

各乡镇人民政府，县级各部门：

现将《青川县基本公共服务标准（2024年版）》印发给你们，请认真贯彻执行。本标准自 **2024年7月1日** 起施行。

青川县人民政府办公室

2024年5月20日

---

# 青川县基本公共服务标准（2024年版）
`;

  /** One item a style in which people write fields, with the standard that must come out of it. */
  const STYLES: readonly { name: string; written: string; standard: string }[] = [
    {
      name: '免费孕前优生健康检查',
      written: '- **服务对象**：夫妇。\n- **服务标准**：每对夫妇*400元*。\n- **牵头单位**：县卫生健康局',
      standard: '每对夫妇400元。',
    },
    {
      name: '孕产妇健康服务',
      written:
        '**服务对象：**孕产妇。\n\n**服务标准：**按照[《国家基本公共卫生服务规范（第三版）》](https://example.org/a_b)执行，每周开放5*8小时，热线7*24小时。\n\n**牵头单位：**县卫生健康局',
      standard: '按照《国家基本公共卫生服务规范（第三版）》执行，每周开放5*8小时，热线7*24小时。',
    },
    {
      name: '预防接种',
      written:
        '**服务对象：** 儿童。\n\n**服务标准：** 达到以下要求：\n\n1. 建证率95%；\n2. 及时率90%。\n\n**牵头单位：** 县卫生健康局',
      standard: '达到以下要求：\n1. 建证率95%；\n2. 及时率90%。',
    },
    {
      name: '儿童健康管理',
      written:
        '**服务对象：** 儿童。<!-- 待核 -->  \n**服务标准：** 每年1次。  \n**牵头单位：** 县卫生健康局',
      standard: '每年1次。',
    },
    {
      name: '高龄津贴',
      written:
        '> **服务对象：** 老年人。\n>\n> **服务标准：** 每人每月50元\\*。\n>\n> **牵头单位：** 县民政局',
      standard: '每人每月50元*。',
    },
    {
      name: '老年人健康管理',
      written: '* 服务对象：老年人。\n* 服务标准：`每年1次`体检。\n* 牵头单位：县卫生健康局',
      standard: '每年1次体检。',
    },
    {
      name: '探访服务',
      written:
        '__服务对象__：独居老年人。\n\n__服务标准__：16~24岁志愿者与18~30岁志愿者结对。\n\n__牵头单位__：县民政局',
      standard: '16~24岁志愿者与18~30岁志愿者结对。',
    },
    {
      name: '城乡居民基本养老保险',
      written: '服务对象：居民。\n\n服务标准：每人每月不低于123元。\n\n牵头单位：县人力资源社会保障局',
      standard: '每人每月不低于123元。',
    },
  ];
  const HEADINGS = new Map([
    [0, '## 一、幼有所育\n\n### （一）优孕优生服务'],
    [2, '### （二）儿童健康服务'],
    [4, '二、老有所养\n---\n\n### （三）养老助老服务 ###'],
  ]);
  const text = [
    LETTER,
    ...STYLES.map(
      ({ name, written }, i) => `${HEADINGS.get(i) ?? ''}\n\n#### ${i + 1}. ${name}\n\n${written}\n`,
    ),
  ].join('\n');

  test('headings, lists, quotes and bold in every style are read', async () => {
    const source = asFile(text);
    const record = await read(source);
    expect(record.document).toMatchObject({
      id: '510822-2024-standard',
      title: '青川县基本公共服务标准（2024年版）',
      doc_number: '青府办发〔2024〕12号',
      notice_title: '青川县人民政府办公室关于印发《青川县基本公共服务标准（2024年版）》的通知',
      recipients: ['各乡镇人民政府', '县级各部门'],
      dates: { signed: '2024-05-20', effective: '2024-07-01' },
    });
    expect(record.domains).toEqual([
      { no: 1, name: '幼有所育' },
      { no: 2, name: '老有所养' },
    ]);
    expect(
      record.items.map((i) => [
        i.number_raw,
        i.name,
        i.domain,
        i.aspect,
        i.fields.standard?.text,
        i.fields.lead_agency?.label,
      ]),
    ).toEqual(
      STYLES.map(({ name, standard }, i) => [
        `${i + 1}.`,
        name,
        i < 4 ? '幼有所育' : '老有所养',
        i < 2 ? '优孕优生服务' : i < 4 ? '儿童健康服务' : '养老助老服务',
        standard,
        '牵头单位',
      ]),
    );
    expect(record.claims.filter(([, , role]) => role === 'unclaimed')).toEqual([]);
    expectSpelled(record, source.text);
    expect(source.links).toEqual([
      {
        start: text.indexOf('《国家基本公共卫生'),
        end: text.indexOf('](https'),
        href: 'https://example.org/a_b',
      },
    ]);
  });

  test('a table of GitHub is read by its cells', async () => {
    const rows = [
      ['一、幼有所育', ' ', ' ', ' '],
      ['1', '免费孕前优生健康检查', '夫妇', '每对夫妇**400元**'],
      ['2', '预防接种', '儿童', '1.建证率95%。<br>2.及时率90%。'],
      ['3', '儿童健康管理', '儿童', '每年1次\\|免费'],
      ['二、老有所养', ' ', ' ', ' '],
      ['4', '高龄津贴', '老年人', '每人每月50元'],
      ['5', '探访服务', '独居老年人', ''],
    ];
    const table = [
      '|序号|服务项目|服务对象|服务标准|',
      '|---|:---|:-:|--:|',
      ...rows.map((cells) => `|${cells.join('|')}|`),
    ].join('\n');
    const source = asFile(`# 青川县基本公共服务清单（2024年版）\n\n${table}\n`);
    const record = await read(source);
    expect(record.document.layout.name).toBe('tabular');
    expect(
      record.items.map((i) => [i.no, i.name, i.domain, i.fields.audience?.text, i.fields.standard?.text]),
    ).toEqual([
      [1, '免费孕前优生健康检查', '幼有所育', '夫妇', '每对夫妇400元'],
      [2, '预防接种', '幼有所育', '儿童', '1.建证率95%。\n2.及时率90%。'],
      [3, '儿童健康管理', '幼有所育', '儿童', '每年1次|免费'],
      [4, '高龄津贴', '老有所养', '老年人', '每人每月50元'],
      [5, '探访服务', '老有所养', '独居老年人', undefined],
    ]);
    expect(record.claims.filter(([, , role]) => role === 'unclaimed')).toEqual([]);
    expectSpelled(record, source.text);
  });

  test.each([
    ['## 一、幼有所育 ##', '一、幼有所育'],
    ['一、幼有所育\n====', '一、幼有所育'],
    ['1. **服务对象**：甲', '1. 服务对象：甲'],
    ['- [x] 甲', '甲'],
    ['![图](a.png)甲<span>乙</span>', '甲乙'],
    ['甲**（一）**乙', '甲（一）乙'],
    ['服务 a@b.com，5*8、7*24', '服务 a@b.com，5*8、7*24'],
    ['甲\\_乙\\\\', '甲_乙\\'],
    ['---\ntitle: 甲\ndate: 2024\n---\n乙', '\n甲\n\n\n乙'],
    ['甲\n\n---\n\n乙', '甲\n\n\n\n乙'],
    ['<https://example.org>', 'https://example.org'],
    ['甲<北京市>乙', '甲<北京市>乙'],
  ])('%j is %j without its marks', (written, left) => {
    const edits = marksOf(written);
    const kept = [...written].filter((_sign, at) => !edits.some(({ start, end }) => at >= start && at < end));
    expect(kept.join('')).toBe(left);
  });

  test.each(['**a', '> ', '- ', '[', '![', '> a\n', 'a\n\n', '<a ', '|a|b|\n|-|-|\n'])(
    'stays linear on %j over and over',
    (bait) => expectLinear((text) => marksOf(`# 甲\n\n${text}`), bait),
  );
});

describe('the head block is YAML', () => {
  const sign = fc.constantFrom(
    ...'*_`~<>[]{}()|\\#&+-=.:!?@,%"\' \t\n\r\u3000\u2028\u0085\ufeff\u200b0e1一、：（《”',
  );
  const text = fc.array(sign, { maxLength: 8 }).map((signs) => signs.join(''));

  test('whatever stands in it comes back, each text on one line', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const map = { a, list: [b, { x: a, y: null }], empty: [], none: {}, inner: { year: 2023, b } };
        const lines = printBlock(map);
        expect(lines).toHaveLength(9);
        expect(readBlock(lines)).toEqual(map);
      }),
      { seed: 11 },
    );
  });

  test.each([
    ['a key that stands twice', 'a: 1\na: 2'],
    ['an alias', 'a: &x [1]\nb: *x'],
    ['a tag', 'a: !!js/function x'],
    ['a second document', 'a: 1\n---\nb: 2'],
    ['nests without end', '['.repeat(50_000)],
    ['lists without end', '- '.repeat(40_000)],
    ['more than any notice needs', `a: ${'县'.repeat(100_000)}`],
  ])('%s is refused', (_, block) => {
    expect(() => readBlock(block.split('\n'))).toThrow(BlockError);
  });

  test('a form that an editor likes better is read as well', () => {
    expect(readBlock(['code: "330400"', "name: '嘉兴市'", 'issuers: [甲, 乙]', '# a remark'])).toEqual({
      code: '330400',
      name: '嘉兴市',
      issuers: ['甲', '乙'],
    });
  });
});

test('has marks of notes, anchors and what is struck through out of names and fields, and tells the last', async () => {
  const record = await recordOf(
    [
      '# 平湖市基本公共服务标准（2024年版）',
      '## 一、幼有所育 {#you}',
      '### （一）孤儿保障',
      ...[
        '服务对象：孤儿[^1]。',
        '服务内容：发放生活费。',
        '服务标准：每月~~1600~~1800元，护理10~20元、30~40元。',
        '牵头单位：市民政局。',
      ],
      '### （二）预防接种',
      ...['服务对象：儿童。', '服务内容：接种。', '服务标准：免费。', '牵头单位：市卫生健康局。'],
      '[^1]: 含事实无人抚养儿童。',
    ].join('\n\n'),
    'a.md',
  );
  expect(record.domains.map(({ name }) => name)).toEqual(['幼有所育']);
  expect(record.items[0]?.fields.audience?.text).toBe('孤儿。');
  expect(record.items[0]?.fields.standard?.text).toBe('每月1800元，护理10~20元、30~40元。');
  expect(record.warnings.filter(({ rule }) => rule === 'struck-text').map(({ params }) => params)).toEqual([
    { count: 4, text: '1600' },
  ]);
});
