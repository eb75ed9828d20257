/** Columns that their cells explain and their heads do not: what divides the list, names of parts, names under other heads; tables of names alone. */
import { describe, expect, it } from 'vitest';
import { recordOf } from '../support/read.ts';

const read = (html: string) => recordOf(`<!DOCTYPE html><html><body>${html}</body></html>`, 'a.html');

const row = (...cells: string[]): string =>
  `<tr>${cells.map((cell) => (cell.startsWith('<') ? cell : `<td>${cell}</td>`)).join('')}</tr>`;
const over = (rows: number, text: string): string => `<td rowspan="${rows}">${text}</td>`;

const TITLE = '<p>昌平区学生资助政策清单（2024年版）</p>';

describe('columns by their cells', () => {
  it('takes what stands merged left of the numbers for headings, and says so', async () => {
    const record = await read(
      `${TITLE}<table>${row('学段', '序号', '资助项目', '资助对象', '资助标准', '资金来源')}${[
        row(over(2, '学前教育'), '1', '保教费减免', '困难儿童', '每生每年1000元', '区财政'),
        row('2', '伙食补助', '孤儿', '每生每天5元', '区财政'),
        row(over(2, '普通高中'), '3', '助学金', '困难学生', '每生每年2000元', '市、区财政'),
        row('4', '免学杂费', '困难学生', '每生每年800元', '市、区财政'),
      ].join('')}</table>`,
    );
    expect(record.items.map(({ name, domain }) => [name, domain])).toEqual([
      ['保教费减免', '学前教育'],
      ['伙食补助', '学前教育'],
      ['助学金', '普通高中'],
      ['免学杂费', '普通高中'],
    ]);
    expect(record.items[0]?.fields.audience?.text).toBe('困难儿童');
    const inferred = record.warnings.filter(({ rule }) => rule === 'label-inferred');
    expect(inferred.map(({ params }) => params.label)).toEqual(['学段', '资助对象', '资助标准']);
  });

  it('leaves what differs in each row under other', async () => {
    const record = await read(
      `${TITLE}<table>${row('编码', '序号', '服务项目', '服务对象', '服务标准')}${[
        row('甲一', '1', '保教费减免', '困难儿童', '每生每年1000元'),
        row('乙二', '2', '伙食补助', '孤儿', '每生每天5元'),
        row('丙三', '3', '助学金', '困难学生', '每生每年2000元'),
      ].join('')}</table>`,
    );
    expect(record.items.map(({ domain, fields }) => [domain, fields.other?.[0]?.text])).toEqual([
      [null, '甲一'],
      [null, '乙二'],
      [null, '丙三'],
    ]);
  });

  it('reads 子项 beside a merged name as its sub-items', async () => {
    const record = await read(
      `${TITLE}<table>${row('序号', '服务项目', '子项', '服务对象', '服务标准')}${[
        row(over(2, '1'), over(2, '门诊保障'), '普通门诊', '参保居民', '报销50%'),
        row('慢特病门诊', '慢特病患者', '报销60%'),
        row('2', '<td colspan="2">住院保障</td>', '参保居民', '报销70%'),
      ].join('')}</table>`,
    );
    expect(record.items.map(({ no, sub_no, name }) => [no, sub_no, name])).toEqual([
      [1, null, '门诊保障'],
      [1, 1, '普通门诊'],
      [1, 2, '慢特病门诊'],
      [2, null, '住院保障'],
    ]);
  });
});

const INTERPRETATION =
  '<h1>《昌平区基本公共服务实施标准（2024年版）》政策解读</h1><p>标准共2个领域3项服务，见下表。</p>';
const NAMED = [
  ['孕前检查', '幼有所育'],
  ['叶酸增补', '幼有所育'],
  ['公租房', '住有所居'],
];

describe('tables of names in an interpretation', () => {
  it.each([
    [
      'all of a domain in one cell',
      [
        row('序号', '领域', '数量（项）', '服务项目'),
        row('1', '幼有所育', '2', '孕前检查、叶酸增补'),
        row('2', '住有所居', '1', '公租房'),
        row('<td colspan="2">合计</td>', '3', ''),
      ],
    ],
    [
      'one in each row',
      [
        row('领域', '服务项目'),
        row(over(2, '幼有所育'), '孕前检查'),
        row('叶酸增补'),
        row('住有所居', '公租房'),
      ],
    ],
  ])('%s', async (_, rows) => {
    const record = await read(`${INTERPRETATION}<table>${rows.join('')}</table>`);
    expect(record.document.kind).toBe('interpretation');
    expect(record.items.map(({ name, domain }) => [name, domain])).toEqual(NAMED);
    expect(record.warnings.filter(({ rule }) => rule.startsWith('names-'))).toEqual([]);
  });
});

it('a head of two rows whose upper row names no field is head, and no row that was not read', async () => {
  const { items, warnings, claims } = await read(
    `<h1>阳西县基本公共服务清单（2023年版）</h1><table>
    ${row(over(2, '序号'), over(2, '服务项目'), '<td colspan=2>服务要素</td>', '<td colspan=2>责任分工</td>')}
    ${row('服务对象', '服务内容', '支出责任', '牵头负责单位')}
    ${row('1', '孕前检查', '夫妇', '健康检查', '省、县财政', '县卫生健康局')}
    ${row('2', '高龄津贴', '老年人', '发放津贴', '县财政', '县民政局')}
    ${row('3', '孤儿保障', '孤儿', '发放生活费', '县财政', '县民政局')}</table>`,
  );
  expect(items.map(({ name, fields }) => [name, fields.lead_agency?.text])).toEqual([
    ['孕前检查', '县卫生健康局'],
    ['高龄津贴', '县民政局'],
    ['孤儿保障', '县民政局'],
  ]);
  expect(warnings.map(({ rule }) => rule)).toEqual([]);
  expect(claims.filter(([, , role]) => role === 'unclaimed')).toEqual([]);
});
