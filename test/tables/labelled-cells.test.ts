/** Columns whose cells hold labelled lines: each line is the field that it names, in whatever format the cells stand. */
import { describe, expect, it } from 'vitest';
import { recordOf } from '../support/read.ts';

const TITLE = '昌平区基本公共服务实施标准（2024年版）';
const SERVICES = [
  ['孕前优生健康检查', '计划怀孕夫妇', '每孩次提供1次健康检查', '覆盖率80%以上'],
  ['孕产妇健康服务', '辖区内孕产妇', '孕期提供5次健康检查', '按国家规范执行'],
  ['高龄津贴', '80周岁以上老年人', '发放高龄津贴', '每人每月100元'],
] as const;

const html = (head: string, cells: readonly string[], more: readonly string[] = []): string =>
  `<!DOCTYPE html><html><body><p>${TITLE}</p><table>${[
    ['序号', '服务项目', head, ...(more[0] ? [more[0]] : []), '牵头负责单位'],
    ...cells.map((cell, i) => [
      `${i + 1}`,
      SERVICES[i % 3]?.[0] ?? '',
      cell,
      ...(more[0] ? [more[i + 1] ?? ''] : []),
      '区民政局',
    ]),
  ]
    .map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
    .join('')}</table></body></html>`;

const told = (record: Awaited<ReturnType<typeof recordOf>>) =>
  record.items.map(({ name, fields: { audience, content, standard } }) => [
    name,
    audience?.text,
    content?.text,
    standard?.text,
  ]);
const rules = (record: Awaited<ReturnType<typeof recordOf>>) => record.warnings.map(({ rule }) => rule);

describe('cells of labelled lines', () => {
  const lines = SERVICES.map(([, who, what, how]) => [`对象：${who}`, `内容：${what}`, `标准：${how}`]);
  const forms: [string, string][] = [
    [
      'a.html',
      html(
        '服务要求',
        lines.map((cell) => cell.join('<br>')),
      ),
    ],
    [
      'b.html',
      html(
        '服务要素',
        lines.map((cell) => cell.map((line) => `<p>${line}</p>`).join('')),
      ),
    ],
    [
      'c.md',
      [
        `# ${TITLE}`,
        '',
        '| 序号 | 服务项目 | 具体内容 | 牵头负责单位 |',
        '|---|---|---|---|',
        ...SERVICES.map(
          ([name, who, what, how], i) =>
            `| ${i + 1} | ${name} | **对象**：${who}<br>**内容**：${what}<br>**标准**：${how} | 区民政局 |`,
        ),
      ].join('\n'),
    ],
    [
      'd.csv',
      [
        `${TITLE},,,`,
        '序号,服务项目,服务要素,牵头负责单位',
        ...lines.map((cell, i) => `${i + 1},${SERVICES[i]?.[0]},"${cell.join('\n')}",区民政局`),
      ].join('\n'),
    ],
  ];

  it.each(forms)('are the fields that they name (%s)', async (name, text) => {
    const record = await recordOf(text, name);
    expect(told(record)).toEqual(SERVICES);
    expect(record.items[0]?.fields.audience?.label).toBe('对象');
    expect(record.items[0]?.fields.other).toBeUndefined();
    expect(rules(record)).not.toContain('label-in-field');
    expect(rules(record)).not.toContain('unknown-label');
    expect(rules(record)).not.toContain('unclaimed-text');
  });

  it('go on in lines without a label', async () => {
    const cells = lines.map((cell, i) =>
      [...cell, ...(i === 2 ? ['百岁老人每人每月300元'] : [])].join('<br>'),
    );
    const record = await recordOf(html('服务要求', cells), 'a.html');
    expect(record.items[2]?.fields.standard?.text.replace(/\n/gu, '')).toBe(
      '每人每月100元百岁老人每人每月300元',
    );
  });

  it('stay one field where a cell bears labels now and then', async () => {
    const cells = ['对象：孤儿<br>标准：每人每月1500元', '按国家规范执行', '每人每月100元'];
    const record = await recordOf(html('服务标准', cells), 'a.html');
    expect(record.items[0]?.fields.standard?.text).toContain('对象：孤儿');
    expect(record.items[0]?.fields.audience).toBeUndefined();
    expect(rules(record)).toContain('label-in-field');
  });

  it('stay one field where the labels are those of other columns', async () => {
    const cells = lines.map(([who, , how]) => `${who}<br>${how}`);
    const record = await recordOf(
      html('服务标准', cells, ['服务对象', ...SERVICES.map(([, who]) => who)]),
      'a.html',
    );
    expect(record.items.map(({ fields }) => fields.audience?.text)).toEqual(SERVICES.map(([, who]) => who));
    expect(record.items[2]?.fields.standard?.text).toContain('标准：每人每月100元');
  });
});

describe('a page of questions and answers', () => {
  it('is refused: 答 before each answer names no service', async () => {
    const page = [
      ['高龄津贴', '80周岁以上老年人', '每人每月100元'],
      ['孤儿基本生活保障', '孤儿', '每人每月1500元'],
      ['临时救助', '遭遇突发困难的家庭', '每人每次500元'],
    ].map(
      ([name, who, how]) =>
        `<p>问：哪些人可以享受${name}？</p><p>答：服务对象是${who}。服务标准是${how}。牵头单位是区民政局。</p>`,
    );
    const read = recordOf(
      `<!DOCTYPE html><html><body><h1>昌平区惠民政策问答</h1>${page.join('')}</body></html>`,
      'a.html',
    );
    await expect(read).rejects.toMatchObject({
      params: { evidence: 'all 3 items would be called 答, which names no service' },
    });
  });
});
