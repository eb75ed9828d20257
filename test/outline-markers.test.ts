/** Numbers and signs of items, sub-items and lists in fields: all kinds by one rule. */
import { describe, expect, it } from 'vitest';
import { linesOf } from '../pipeline/text/lines.ts';
import { expectLinear } from './support/linear.ts';
import { recordOf } from './support/read.ts';

const HEAD = `海岭县发展和改革局关于印发《海岭县基本公共服务标准（2025年版）》的通知
海发改〔2025〕12号
各乡镇人民政府：
现将《海岭县基本公共服务标准（2025年版）》印发给你们，请认真贯彻执行。
海岭县发展和改革局
2025年3月5日
海岭县基本公共服务标准（2025年版）
`;
const FIELDS = `服务对象：本县居民。
服务内容：提供服务。
服务标准：免费。
牵头负责单位：县民政局。
`;

const read = (body: string) => recordOf(HEAD + body);
const short = (items: Awaited<ReturnType<typeof read>>['items']) =>
  items.map(({ no, sub_no, name }) => `${no}${sub_no === null ? '' : `.${sub_no}`} ${name}`);

it('labels that a full stop ends, behind their numbers', async () => {
  const fields =
    '（一）服务对象。本县居民。\n（二）服务内容。提供服务。\n（三）服务标准。免费。\n（四）责任单位。县民政局。\n';
  const { items } = await read(
    `一、幼有所育\n1.预防接种\n${fields}2.托育服务\n${fields}3.孤儿保障\n${fields}`,
  );
  expect(
    items.map(({ name, fields: { audience, lead_agency } }) => [name, audience?.label, lead_agency?.text]),
  ).toEqual([
    ['预防接种', '服务对象', '县民政局。'],
    ['托育服务', '服务对象', '县民政局。'],
    ['孤儿保障', '服务对象', '县民政局。'],
  ]);
});

describe('two lists of one notice', () => {
  const list = (number: (no: number) => string): string =>
    ['幼有所育', '老有所养']
      .map(
        (domain, d) =>
          `${number(d + 1)}${domain}\n${d * 2 + 1}.预防接种\n${FIELDS}${d * 2 + 2}.助浴服务\n${FIELDS}`,
      )
      .join('');

  it.each([
    ['第一部分 国家标准项目', '第二部分 省级增补项目', (no: number) => `${'一二'[no - 1]}、`],
    ['一、国家基本公共服务项目', '二、省级项目', (no: number) => `（${'一二'[no - 1]}）`],
    ['表1：国家标准项目', '表2：省级项目', () => ''],
  ])('%s holds domains, and is none', async (one, two, number) => {
    const { items } = await read(`${one}\n${list(number)}${two}\n${list(number)}`);
    const domains = ['幼有所育', '幼有所育', '老有所养', '老有所养'];
    expect(items.map(({ domain, aspect }) => [domain, aspect])).toEqual(
      [...domains, ...domains].map((domain) => [domain, null]),
    );
    expect(new Set(items.map(({ id }) => id)).size).toBe(8);
  });
});

describe('numbers of items', () => {
  it('一是, 二是', async () => {
    const { items } = await read(`一、幼有所育\n一是预防接种\n${FIELDS}二是托育服务\n${FIELDS}`);
    expect(short(items)).toEqual(['1 预防接种', '2 托育服务']);
  });

  it.each([
    ['（1）', '（2）'],
    ['（2-1）', '（2-2）'],
    ['a.', 'b.'],
    ['a）', 'b）'],
    ['一是', '二是'],
    ['——', '——'],
    ['小项2-1：', '小项2-2：'],
  ])('%s below an item, with and without fields of its own', async (one, two) => {
    for (const own of ['', '服务对象：困难儿童。\n']) {
      const { items } = await read(
        `一、幼有所育\n1.预防接种\n${FIELDS}2.儿童保障\n${own}${one}孤儿保障\n${FIELDS}${two}困境儿童保障\n${FIELDS}3.托育服务\n${FIELDS}`,
      );
      expect(short(items)).toEqual([
        '1 预防接种',
        '2 儿童保障',
        '2.1 孤儿保障',
        '2.2 困境儿童保障',
        '3 托育服务',
      ]);
      expect(items[1]?.fields.audience?.text ?? '').toBe(own && '困难儿童。');
    }
  });

  it('a list in a field of items without numbers', async () => {
    const fields = FIELDS.replace('提供服务。', '\n1.开展排查。\n2.入户走访。\n3.建立档案。');
    const { items } = await read(`一、幼有所育\n预防接种\n${fields}托育服务\n${fields}孤儿保障\n${fields}`);
    expect(short(items)).toEqual(['1 预防接种', '2 托育服务', '3 孤儿保障']);
    expect(items[2]?.fields.content?.text).toBe('1.开展排查。\n2.入户走访。\n3.建立档案。');
  });
});

const LABELS_SET = {
  'short words in a paragraph with the name': (name: string) =>
    `${name}　对象：本县居民，内容：提供服务，标准：免费，责任：县民政局`,
  'short words behind the colon of a name': (name: string) =>
    `${name}：对象：本县居民；内容：提供服务；标准：免费；责任：县民政局`,
  'blanks alone': (name: string) =>
    `${name} 服务对象 本县居民 服务内容 提供服务 服务标准 免费 责任单位 县民政局`,
  'a line of blanks below the name': (name: string) =>
    `${name}\n服务对象　本县居民　服务内容　提供服务　服务标准　免费　责任单位　县民政局`,
  'round brackets, a colon behind the name': (name: string) =>
    `${name}：\n（服务对象）本县居民\n（服务内容）提供服务\n（服务标准）免费\n（责任单位）县民政局`,
  'ticks, a dash behind the name': (name: string) =>
    `${name}——✓惠及人群：本县居民；✓具体内容：提供服务；✓执行标准：免费；✓主管部门：县民政局`,
  'numbers, each with a full stop': (name: string) =>
    `${name}\n1.救助对象。本县居民\n2.救助内容。提供服务\n3.救助标准。免费\n4.责任单位。县民政局`,
};

it.each(Object.entries(LABELS_SET))('labels told by %s', async (_, set) => {
  const names = ['（一）孤儿基本生活保障', '（二）托育服务', '（三）预防接种', '（四）助餐'];
  const { items } = await read(names.map((name) => `${set(name)}\n`).join(''));
  const told = items.map(({ name, fields }) => [
    name,
    fields.audience?.text,
    fields.content?.text,
    fields.standard?.text,
    fields.lead_agency?.text,
  ]);
  const fields = ['本县居民', '提供服务', '免费', '县民政局'];
  expect(told).toEqual(names.map((name) => [name.slice(3), ...fields]));
});

it('sub-items with 1） below a parent, and a parent alone between them', async () => {
  const { items } = await read(
    `一、幼有所育\n1.儿童健康\n1）预防接种\n${FIELDS}2）儿童保健\n${FIELDS}2.孤儿保障\n${FIELDS}二、学有所教\n3.学生资助\n1）助学金\n${FIELDS}2）免学费\n${FIELDS}`,
  );
  expect(items.map(({ name, domain, sub_no }) => [name, domain, sub_no])).toEqual([
    ['儿童健康', '幼有所育', null],
    ['预防接种', '幼有所育', 1],
    ['儿童保健', '幼有所育', 2],
    ['孤儿保障', '幼有所育', null],
    ['学生资助', '学有所教', null],
    ['助学金', '学有所教', 1],
    ['免学费', '学有所教', 2],
  ]);
});

it.each(['服务领域：', '▌', '〈一〉', '第一类　'])('%s heads a domain', async (mark) => {
  const at = (no: number): string => mark.replace('一', '一二'[no - 1] as string);
  const { items } = await read(
    `${at(1)}幼有所育\n1.预防接种\n${FIELDS}2.托育服务\n${FIELDS}${at(2)}老有所养\n3.助餐\n${FIELDS}4.助浴\n${FIELDS}`,
  );
  expect(items.map(({ domain }) => domain)).toEqual(['幼有所育', '幼有所育', '老有所养', '老有所养']);
});

it.each(['学段', '年龄段'])(
  '%s at the left of the numbers is what the services stand under',
  async (head) => {
    const rows = ['小学', '小学', '中学', '中学'].map(
      (own, i) => `${own}\t${i + 1}\t资助${i}\t学生\t免费\t县财政`,
    );
    const { items } = await read(
      `${[head, '序号', '资助项目', '资助对象', '资助标准', '资金来源'].join('\t')}\n${rows.join('\n')}\n`,
    );
    expect(items.map(({ domain }) => domain)).toEqual(['小学', '小学', '中学', '中学']);
  },
);

it('a class right of the names that holds the domains of the nation is the domain', async () => {
  const rows = ['幼有所育', '老有所养', '老有所养'].map(
    (own, i) => `${i + 1}\t服务${i}\t${own}\t居民\t免费\t县民政局`,
  );
  const { items } = await read(`序号\t服务项目\t类别\t服务对象\t服务标准\t责任单位\n${rows.join('\n')}\n`);
  expect(items.map(({ domain, aspect }) => [domain, aspect])).toEqual([
    ['幼有所育', null],
    ['老有所养', null],
    ['老有所养', null],
  ]);
});

describe('numbers that no row knows, where they count', () => {
  const names = ['预防接种', '托育服务', '助餐服务', '助浴服务'];
  it.each([
    ['JX-001 ', 'JX-002 ', 'JX-003 ', 'JX-004 '],
    ['YL01', 'YL02', 'ET01', 'ET02'],
    ['§1 ', '§2 ', '§3 ', '§4 '],
    ['〈1〉', '〈2〉', '〈3〉', '〈4〉'],
    ['1：', '2：', '3：', '4：'],
    ['- 1 - ', '- 2 - ', '- 3 - ', '- 4 - '],
    ['1号　', '2号　', '3号　', '4号　'],
    ['*1.', '*2.', '*3.', '*4.'],
    ['（ 1 ）', '（ 2 ）', '（ 3 ）', '（ 4 ）'],
    ['i. ', 'ii. ', 'iii. ', 'iv. '],
    ['➀', '➁', '➂', '➃'],
    ['㊀', '㊁', '㊂', '㊃'],
    ['子、', '丑、', '寅、', '卯、'],
    ['甲　', '乙　', '丙　', '丁　'],
    ['- ', '- ', '- ', '- '],
  ])('%s %s %s %s stand before names', async (...marks) => {
    const body = names.map((name, i) => `${marks[i]}${name}\n${FIELDS}`);
    const { items, domains } = await read(
      `一、幼有所育\n${body.slice(0, 2).join('')}二、老有所养\n${body.slice(2).join('')}`,
    );
    expect(items.map(({ name }) => name)).toEqual(names);
    expect(domains.map(({ name }) => name)).toEqual(['幼有所育', '老有所养']);
  });

  it('figures that do not count are part of a name', async () => {
    const { items } = await read(
      `一、幼有所育\n5G热线\n${FIELDS}5G托育\n${FIELDS}二、老有所养\n5G护理\n${FIELDS}5G助浴\n${FIELDS}`,
    );
    expect(items.map(({ name }) => name)).toEqual(['5G热线', '5G托育', '5G护理', '5G助浴']);
  });
});

it.each([
  ['1、', '1. '],
  ['01、', '1.'],
  ['⒈', '1、'],
])('%s above %s are two levels of figures', async (outer, inner) => {
  const at = (no: number): string => outer.replace('1', String(no)).replace('⒈', '⒈⒉'[no - 1] as string);
  const under = (no: number): string => inner.replace('1', String(no));
  const { items } = await read(
    `${at(1)}幼有所育\n${under(1)}儿童健康\n（1）预防接种\n${FIELDS}（2）托育服务\n${FIELDS}${under(2)}儿童关爱\n（3）孤儿保障\n${FIELDS}${at(2)}老有所养\n${under(3)}养老助老\n（4）助餐\n${FIELDS}`,
  );
  expect(items.map(({ no, domain, aspect }) => [no, domain, aspect])).toEqual([
    [1, '幼有所育', '儿童健康'],
    [2, '幼有所育', '儿童健康'],
    [3, '幼有所育', '儿童关爱'],
    [4, '老有所养', '养老助老'],
  ]);
});

it('two levels of figures without end take time in line with the length', async () => {
  await expectLinear((text) => linesOf(text, text), '1、甲乙\n1.丙丁\n', 100_000);
});

it('items with a list inside are one level, though their figures differ from the list', async () => {
  const { items } = await read(
    `一、幼有所育\n1、预防接种\n服务对象：儿童。\n服务内容：\n1.建卡；\n2.接种。\n牵头负责单位：县卫健局。\n2、托育服务\n服务对象：儿童。\n服务内容：\n1.照护；\n2.早教。\n牵头负责单位：县卫健局。\n3、孤儿保障\n服务对象：孤儿。\n服务内容：养育。\n牵头负责单位：县民政局。\n`,
  );
  expect(short(items)).toEqual(['1 预防接种', '2 托育服务', '3 孤儿保障']);
});

it('reads 项目7 before a name that begins with a number, below an index box that says the title', async () => {
  const title = '平湖市发展和改革局关于印发《平湖市基本公共服务标准（2024年版）》的通知';
  const item = (no: number, name: string): string =>
    `项目${no}　${name}\n服务对象：市民。\n服务内容：提供服务。\n服务标准：每年1次。\n牵头单位：市民政局。\n`;
  const { items, document } = await recordOf(
    `索 引 号：\tJX029/2024-0018\n信息名称：\t${title}\n\n${title}\n\n各镇人民政府：\n现印发给你们。\n\n平湖市发展和改革局\n2024年5月17日\n\n平湖市基本公共服务标准（2024年版）\n${[
      item(1, '孕妇筛查'),
      item(2, '2周岁以下婴幼儿接种提醒'),
      item(3, '3A景区免票'),
      item(4, '老年食堂'),
    ].join('')}`,
  );
  expect(items.map(({ no, name }) => [no, name])).toEqual([
    [1, '孕妇筛查'],
    [2, '2周岁以下婴幼儿接种提醒'],
    [3, '3A景区免票'],
    [4, '老年食堂'],
  ]);
  expect(document.notice_title).toBe(title);
});

describe('labels that a line end cuts in two', () => {
  it.each([
    ['【', '】', '；'],
    ['〔', '〕', '；'],
    ['「', '」', ' '],
    ['✓', '：', '；'],
    ['', '：', '；'],
    ['', '：', ' '],
  ])('%s责任⏎单位%s behind «%s»', async (before, after, between) => {
    const item = (name: string, cut: number) => {
      const fields = ['服务对象', '服务内容', '服务标准', '责任单位'].map((label, i) => {
        const broken = i === cut ? `${label.slice(0, 2)}\n${label.slice(2)}` : label;
        return `${before}${broken}${after}${['本县居民', '提供服务', '每人每月50元', '县民政局'][i]}`;
      });
      return `${name}\n${fields.join(between)}\n`;
    };
    const names = ['1.预防接种', '2.托育服务', '3.孤儿保障', '4.高龄津贴', '5.临时救助'];
    const { items } = await read(`一、幼有所育\n${names.map((name, i) => item(name, i)).join('')}`);
    for (const { fields } of items)
      expect(
        (['audience', 'content', 'standard', 'lead_agency'] as const).map((field) =>
          fields[field]?.text.replace('\n', ''),
        ),
      ).toEqual(['本县居民', '提供服务', '每人每月50元', '县民政局']);
    expect(items).toHaveLength(5);
  });

  it('no label is made of a sentence that goes on over the end and the label behind its blank', async () => {
    const item = (name: string, content: string) =>
      `${name}　服务对象：本县居民 服务内容：${content} 服务标准：每人每月50元 责任单位：县民政局\n`;
    const { items } = await read(
      `一、文有所化\n${item('1.体育设施开放', '体育设施免费或者低\n收费开放')}${item('2.送地方戏', '为村民送戏下\n乡演出')}${item('3.读报', '免费读报')}`,
    );
    expect(items.map(({ fields }) => [fields.content?.text, fields.standard?.text])).toEqual([
      ['体育设施免费或者低收费开放', '每人每月50元'],
      ['为村民送戏下乡演出', '每人每月50元'],
      ['免费读报', '每人每月50元'],
    ]);
    expect(items.flatMap(({ fields }) => fields.other ?? [])).toEqual([]);
  });
});
