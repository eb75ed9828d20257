/** Columns that tell an earlier state beside what holds, and what stands behind the last field of an item and is none. */
import { describe, expect, it } from 'vitest';
import { recordOf } from './support/read.ts';

const TITLE = '虚构县基本公共服务标准（2024年版）\n';

const read = (body: string) => recordOf(TITLE + body);

describe('an earlier state beside what holds', () => {
  it.each([
    ['调整前标准', '调整后标准'],
    ['原标准', '现标准'],
    ['修订前标准', '修订后标准'],
    ['现行标准', '调整后标准'],
    ['2022年标准', '2024年标准'],
    ['服务标准（调整前）', '服务标准（调整后）'],
    ['2022年服务标准', '2024年服务标准'],
  ])('%s and %s', async (before, now) => {
    for (const heads of [
      [before, now],
      [now, before],
    ]) {
      const rows = [
        ['序号', '服务项目', '服务对象', ...heads, '责任单位'],
        [
          '1',
          '高龄津贴',
          '老年人',
          ...heads.map((head) => (head === now ? '每人60元' : '每人50元')),
          '县民政局',
        ],
        [
          '2',
          '临时救助',
          '困难家庭',
          ...heads.map((head) => (head === now ? '每户500元' : '每户400元')),
          '县民政局',
        ],
      ];
      const { items } = await read(rows.map((cells) => cells.join('\t')).join('\n'));
      expect(items.map(({ fields }) => fields.standard?.text)).toEqual(['每人60元', '每户500元']);
      expect(items.map(({ fields }) => fields.other?.map(({ label, text }) => [label, text]))).toEqual([
        [[before, '每人50元']],
        [[before, '每户400元']],
      ]);
    }
  });
});

const item = (no: number, name: string): string =>
  `（${'一二三四'[no - 1]}）${name}\n责任单位：县民政局。\n服务标准：每年1次。\n服务对象：本县居民。\n`;

describe('behind the last field', () => {
  it('a sentence on all items above is in no field, and told', async () => {
    const { items, warnings } = await read(
      `一、育幼服务\n${item(1, '预防接种')}${item(2, '托育服务')}以上2项服务，群众可到乡镇卫生院办理。\n二、济困服务\n${item(1, '临时救助')}${item(2, '特困供养')}济困服务实行首问负责制。\n`,
    );
    expect(items.map(({ fields }) => fields.audience?.text)).toEqual(Array(4).fill('本县居民。'));
    expect(warnings.filter(({ rule }) => rule === 'prose-in-field').length).toBe(2);
  });

  it.each([
    '以上事项均不收取费用。县民政局地址：虚构县人民路1号，办公时间：工作日。',
    '主办单位：虚构县人民政府办公室　虚ICP备05000000号',
    '版权所有：虚构县人民政府',
  ])('%s', async (closing) => {
    const { items } = await read(`一、育幼服务\n${item(1, '预防接种')}${item(2, '托育服务')}\n${closing}\n`);
    expect(items.at(-1)?.fields.audience?.text).toBe('本县居民。');
    expect(items.at(-1)?.fields.other).toBeUndefined();
  });
});

it('numbers with a word before them, and glued ones beside ages', async () => {
  const fields = '服务对象\n65周岁及以上老年人\n服务内容\n体检\n服务标准\n每年1次\n';
  for (const [one, two, three] of [
    ['01', '02', '03'],
    ['No.1', 'No.2', 'No.3'],
    ['序号1', '序号2', '序号3'],
  ]) {
    const { items } = await read(
      `${one}预防接种\n${fields}${two}托育服务\n${fields}${three}老年体检\n${fields}`,
    );
    expect(items.map(({ no, name }) => [no, name])).toEqual([
      [1, '预防接种'],
      [2, '托育服务'],
      [3, '老年体检'],
    ]);
  }
});

describe('heads that tell the domain, in whatever order', () => {
  it.each<[string, string, string | null]>([
    ['所属领域', '项目类别', 'second'],
    ['服务领域', '类别', 'second'],
    ['服务大类', '业务类别', 'second'],
    ['一级分类', '二级分类', 'second'],
    ['项目大类', '项目小类', 'second'],
    ['领域', '方面', 'second'],
    ['业务类别', '办理地点', null],
    ['事项类别', '办理地点', null],
    ['惠民类别', '办理地点', null],
  ])('%s and %s', async (domain, second, told) => {
    for (const [left, right] of [[domain, second], ...(told ? [[second, domain]] : [])] as [
      string,
      string,
    ][]) {
      const cell = (head: string, first: boolean): string =>
        head === domain ? (first ? '甲事' : '乙事') : first ? '丙类服务' : '丁类服务';
      const rows = [
        ['序号', left, '服务项目', right, '服务对象', '服务标准', '责任单位'],
        ...['高龄津贴', '临时救助', '叶酸增补', '预防接种'].map((name, i) => [
          String(i + 1),
          cell(left, i < 2),
          name,
          cell(right, i < 2),
          '本县居民',
          '每年1次',
          '县民政局',
        ]),
      ];
      const { items } = await read(rows.map((cells) => cells.join('\t')).join('\n'));
      const aspect = told ? ['丙类服务', '丁类服务'] : [null, null];
      expect(items.map((of) => [of.domain, of.aspect])).toEqual([
        ['甲事', aspect[0]],
        ['甲事', aspect[0]],
        ['乙事', aspect[1]],
        ['乙事', aspect[1]],
      ]);
    }
  });

  it('人员类别 is of people', async () => {
    const rows = [
      ['序号', '服务项目', '人员类别', '服务对象', '服务标准'],
      ['1', '高龄津贴', '城镇', '老年人', '每年1次'],
      ['2', '临时救助', '农村', '困难家庭', '每年1次'],
    ];
    const { items } = await read(rows.map((cells) => cells.join('\t')).join('\n'));
    expect(items.map(({ fields }) => fields.other?.map(({ label }) => label))).toEqual([
      ['人员类别'],
      ['人员类别'],
    ]);
  });
});

describe('what stands over a table', () => {
  it.each(['表', '表1-', '附表'])('%s1　幼有善育服务标准', async (caption) => {
    const table = (no: number, name: string): string =>
      `${caption}${no}　${no === 1 ? '幼有善育' : '学有优教'}服务标准\n序号\t服务项目\t服务对象\t服务标准\t责任单位\n1\t${name}\t本县居民\t每年1次\t县民政局\n`;
    const { items } = await read(`${table(1, '叶酸增补')}\n${table(2, '免费教科书')}`);
    expect(items.map(({ name, domain, aspect }) => [name, domain, aspect])).toEqual([
      ['叶酸增补', '幼有善育服务标准', null],
      ['免费教科书', '学有优教服务标准', null],
    ]);
  });

  it('the name of a card, in a row over it', async () => {
    const card = (name: string): string =>
      `<table><tr><th colspan="2">${name}</th></tr><tr><td>牵头负责单位</td><td>县民政局</td></tr><tr><td>服务对象</td><td>本县居民</td></tr><tr><td>服务标准</td><td>基本标准：每年1次。<br>照料标准：每月1次。</td></tr><tr><td>服务热线</td><td>12345</td></tr></table>`;
    const page = `<html><body><h2>虚构县基本公共服务清单</h2><div>一、儿童服务</div>${card('1-1　叶酸增补')}${card('1-2　预防接种')}<div>二、教育服务</div>${card('2-1　免费教科书')}</body></html>`;
    const { items } = await recordOf(page, 'a.html');
    expect(items.map((of) => [of.number_raw, of.name, of.domain, of.aspect])).toEqual([
      ['1-1', '叶酸增补', '儿童服务', null],
      ['1-2', '预防接种', '儿童服务', null],
      ['2-1', '免费教科书', '教育服务', null],
    ]);
    expect(items[2]?.fields.standard?.text).toBe('基本标准：每年1次。\n照料标准：每月1次。');
    expect(items[2]?.fields.other?.map(({ label, text }) => [label, text])).toEqual([['服务热线', '12345']]);
  });
});

describe('a domain in a row of its own', () => {
  it.each(['【教育服务】', '〖教育服务〗', '“教育服务”', '教育服务（2项）'])(
    '%s is 教育服务',
    async (head) => {
      const rows = [
        ['序号', '服务项目', '服务对象', '服务标准', '责任单位'],
        [head],
        ['1', '免除学杂费', '学生', '全部免除', '县教育局'],
        ['2', '营养膳食补助', '学生', '每天5元', '县教育局'],
      ];
      const { items } = await read(rows.map((cells) => cells.join('\t')).join('\n'));
      expect(items.map(({ domain, name }) => [domain, name])).toEqual([
        ['教育服务', '免除学杂费'],
        ['教育服务', '营养膳食补助'],
      ]);
    },
  );
});
