/** Lists as data sets and programs leave them: codes for numbers, lines of the site below the list, items that run over several rows. */
import { describe, expect, it } from 'vitest';
import { recordOf } from '../support/read.ts';

const TITLE = '平湖市基本公共服务清单（2024年版）';
const read = (rows: readonly (readonly string[])[], name = 'a.csv') =>
  recordOf(rows.map((cells) => cells.map((cell) => `"${cell}"`).join(',')).join('\r\n'), name);
const names = (record: Awaited<ReturnType<typeof read>>) =>
  record.items.map(({ number_raw, name }) => [number_raw, name]);

describe('a data set', () => {
  const HEAD = ['事项编码', '一级类别', '事项名称', '服务对象', '服务内容', '服务标准', '责任部门'];
  const ROWS = [
    ['\t3304820001', '幼有所育', '产前筛查', '孕妇', '免费筛查', '每孕次1次', '市卫生健康局'],
    ['\t3304820002', '幼有所育', '0-6岁儿童眼保健', '儿童', '视力检查', '每年1次', '市卫生健康局'],
    ['\t3304820003', '老有所养', '高龄津贴', '老年人', '发放津贴', '每月50元', '市民政局'],
  ];

  it('has codes as numbers, and items counted on', async () => {
    const record = await read([[TITLE], HEAD, ...ROWS]);
    expect(names(record)).toEqual([
      ['3304820001', '产前筛查'],
      ['3304820002', '0-6岁儿童眼保健'],
      ['3304820003', '高龄津贴'],
    ]);
    expect(record.items.map(({ no }) => no)).toEqual([1, 2, 3]);
    expect(record.items.map(({ fields }) => fields.other)).toEqual([undefined, undefined, undefined]);
  });

  it('takes the column that counts for the numbers, and keeps the other', async () => {
    const record = await read([
      [TITLE],
      ['事项编码', '序号', ...HEAD.slice(1)],
      ...ROWS.map(([code, ...cells], i) => [code as string, String(i + 1), ...cells]),
    ]);
    expect(record.items.map(({ no, number_raw }) => [no, number_raw])).toEqual([
      [1, '1'],
      [2, '2'],
      [3, '3'],
    ]);
    expect(record.items[1]?.fields.other?.[0]).toMatchObject({ label: '事项编码', text: '3304820002' });
  });

  it('leaves an age before a name there, where no column numbers the services', async () => {
    const record = await read([[TITLE], HEAD.slice(1), ...ROWS.map((cells) => cells.slice(1))]);
    expect(names(record)).toEqual([
      [null, '产前筛查'],
      [null, '0-6岁儿童眼保健'],
      [null, '高龄津贴'],
    ]);
  });

  it.each([
    '数据来源：平湖市发展和改革局',
    '更新时间：2024-03-05',
    '（完）',
    '以上标准由市发展改革局负责解释',
    '共3项',
  ])('takes no line below the list for a heading: %s', async (line) => {
    const record = await read([[TITLE], HEAD, ...ROWS, [line]]);
    expect(record.domains.map(({ name }) => name)).toEqual(['幼有所育', '老有所养']);
    expect(record.items).toHaveLength(3);
  });
});

describe('items that run over rows, as a program makes them of a PDF', () => {
  const HEAD = ['序号', '服务项目', '服务对象', '服务内容', '服务标准', '牵头单位'];
  const LINES = [
    ['1', '病残儿医学鉴定', '申请再生育的病', '组织专家鉴定，出具鉴', '每例补助鉴定费用', '县卫生健康局'],
    ['', '', '残儿家庭', '定结论，提供再生育指', '600元，30个工作日', ''],
    ['', '', '', '导', '内办结', ''],
    ['2', '困难家庭幼儿入园', '低保、低保边缘', '减免保教费、伙食费，', '每生每年1200元，其', '县教育局、县'],
  ];
  const REST = [
    ['', '资助', '家庭在园幼儿', '发放资助', '中伙食费500元', '民政局'],
    ['3', '特困人员供养', '特困人员', '提供基本生活条件', '每人每月1040元', '县民政局'],
  ];
  const RIGHT = [
    [
      '病残儿医学鉴定',
      '申请再生育的病残儿家庭',
      '组织专家鉴定，出具鉴定结论，提供再生育指导',
      '每例补助鉴定费用600元，30个工作日内办结',
    ],
    [
      '困难家庭幼儿入园资助',
      '低保、低保边缘家庭在园幼儿',
      '减免保教费、伙食费，发放资助',
      '每生每年1200元，其中伙食费500元',
    ],
    ['特困人员供养', '特困人员', '提供基本生活条件', '每人每月1040元'],
  ];
  const told = (record: Awaited<ReturnType<typeof read>>) =>
    record.items.map(({ name, fields }) => [
      name,
      fields.audience?.text,
      fields.content?.text,
      fields.standard?.text,
    ]);

  it('are one row each', async () => {
    const record = await read([[TITLE], HEAD, ...LINES, ...REST]);
    expect(told(record)).toEqual(RIGHT);
    expect(record.items[1]?.fields.lead_agency?.text).toBe('县教育局、县民政局');
  });

  it('go on behind a page number and the heads printed again', async () => {
    const record = await read([[TITLE], HEAD, ...LINES, ['第 1 页'], HEAD, ...REST]);
    expect(told(record)).toEqual(RIGHT);
  });

  it('stand below heads that run over two rows', async () => {
    const record = await read([
      [TITLE],
      [...HEAD.slice(0, 5), '牵头负责'],
      ['', '', '', '', '', '单位'],
      ...LINES,
      ...REST,
    ]);
    expect(told(record)).toEqual(RIGHT);
    expect(record.items[2]?.fields.lead_agency?.text).toBe('县民政局');
  });

  it('are no sub-items told by rows of their own', async () => {
    const record = await read([
      [TITLE],
      HEAD,
      ['1', '学生资助', '学前教育幼儿', '发放助学金', '每生每年1000元', '县教育局'],
      ['', '', '高中学生', '发放国家助学金', '每生每年2000元', '县教育局'],
      ['', '', '中等职业学校学生', '免除学费', '每生每年3000元', '县教育局'],
    ]);
    expect(record.items.map(({ no, sub_no }) => [no, sub_no])).toEqual([
      [1, null],
      [1, 1],
      [1, 2],
      [1, 3],
    ]);
  });
});

it('reads the headings between labelled paragraphs and the table that goes on from them', async () => {
  const head = ['序号', '服务项目', '服务对象', '服务内容', '服务标准', '牵头单位'];
  const row = (...cells: string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  const labels = ['服务对象：儿童。', '服务内容：接种。', '服务标准：免费。', '牵头单位：市卫生健康局。'];
  const lines = [
    ...['一、幼有所育', '1. 儿童健康服务', '（1）预防接种', ...labels, '（2）儿童保健', ...labels],
    ...['二、老有所养', '2. 养老助老服务'],
  ];
  const record = await recordOf(
    `<!DOCTYPE html><html><body><p>${TITLE}</p>${lines.map((line) => `<p>${line}</p>`).join('')}<table>${[
      row(...head),
      row('3', '高龄津贴', '老年人', '发放津贴', '每月50元', '市民政局'),
      row('4', '老年人体检', '老年人', '体检', '每年1次', '市卫生健康局'),
    ].join('')}</table></body></html>`,
    'a.html',
  );
  expect(record.items.map(({ name, domain, aspect }) => [name, domain, aspect])).toEqual([
    ['预防接种', '幼有所育', '儿童健康服务'],
    ['儿童保健', '幼有所育', '儿童健康服务'],
    ['高龄津贴', '老有所养', '养老助老服务'],
    ['老年人体检', '老有所养', '养老助老服务'],
  ]);
});

it('reads the headings between a table and the labelled paragraphs that go on from it', async () => {
  const row = (...cells: string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  const table = [
    row('序号', '服务项目', '服务对象', '服务内容', '服务标准', '牵头单位'),
    row('1', '预防接种', '儿童', '接种', '免费', '市卫生健康局'),
    row('2', '儿童保健', '儿童', '体检', '每年1次', '市卫生健康局'),
  ];
  const paragraphs = ['3. 高龄津贴', '4. 探访关爱'].flatMap((name) => [
    ...[name, '服务对象：老年人。', '服务内容：发放津贴。', '服务标准：每月50元。', '牵头单位：市民政局。'],
  ]);
  const lines = ['二、老有所养', ...paragraphs].map((line) => `<p>${line}</p>`);
  const record = await recordOf(
    `<!DOCTYPE html><html><body><p>${TITLE}</p><p>一、幼有所育</p><table>${table.join('')}</table>${lines.join('')}</body></html>`,
    'a.html',
  );
  expect(record.items.map(({ name, domain }) => [name, domain])).toEqual([
    ['预防接种', '幼有所育'],
    ['儿童保健', '幼有所育'],
    ['高龄津贴', '老有所养'],
    ['探访关爱', '老有所养'],
  ]);
});
