/** Labels that no table names: what a word says by how it is made, and what a notice of such labels gives. */
import { describe, expect, it } from 'vitest';
import { meantByForm } from '../pipeline/words/label-forms.ts';
import { recordOf } from './support/read.ts';

const WORDS: readonly (readonly [string, string])[] = [
  ['audience', '资助对象 享受群体 受益人群 谁能享受 哪些人可以申请 面向谁 补给谁 补助范围 服务受众 申请人'],
  ['content', '资助内容 享受什么 提供哪些服务 怎么服务 帮扶措施 服务描述 项目说明'],
  ['standard', '发放标准 补贴额度 补多少 能报销多少 做到什么程度 发放标准(元) 待遇水平 服务数量和质量'],
  [
    'funding',
    '所需经费 经费筹措渠道 资金来源渠道 费用负担方式 谁出钱 钱从哪来 谁来买单 财政事权和支出责任 分担比例 支出主体',
  ],
  ['lead_agency', '归口管理部门 牵头及责任单位 业务主管科室 谁负责 找谁办 哪个部门管 牵头机关'],
  ['implementing_agency', '协助单位 具体承办机构 配合落实部门 经办部门'],
  [
    '',
    '政策依据 申请条件 办理地点 收费标准 办理时限 备注 咨询电话 资金使用 责任人 覆盖水平 质量标准 服务方式',
  ],
];

describe('what a label says by how it is made', () => {
  it.each(WORDS)('%s: %s', (field, words) => {
    for (const word of words.split(' ')) expect([word, meantByForm(word) ?? '']).toEqual([word, field]);
  });
});

const LABELS = ['谁能享受', '享受什么', '补多少', '谁出钱', '找谁办'] as const;
const FIELDS = ['audience', 'content', 'standard', 'funding', 'lead_agency'] as const;
const ITEMS = [
  ['高龄津贴', '80周岁及以上老年人', '按月发放津贴', '每人每月50元', '县财政', '县民政局'],
  ['育儿补贴', '3周岁以下婴幼儿', '发放补贴', '每孩每年3600元', '中央财政', '县卫生健康局'],
  ['营养改善', '农村义务教育学生', '免费午餐', '每生每天5元', '中央和省级财政', '县教育局'],
] as const;
const TITLE = '云岭县惠民政策明白卡（2025年）';
type Line = (label: string, text: string) => string;

/** How a notice sets a label, and the number of an item. */
const FORMS: readonly (readonly [string, Line, readonly string[]])[] = [
  ['colons', (label, text) => `${label}：${text}`, ['1.', '2.', '3.']],
  ['question marks, texts below', (label, text) => `${label}？\n${text}`, ['1️⃣ ', '2️⃣ ', '3️⃣ ']],
  ['pictures before them', (label, text) => `👉${label}：${text}`, ['①', '②', '③']],
  ['in brackets', (label, text) => `【${label}】${text}`, ['（1）', '（2）', '（3）']],
];

describe('a notice that asks its labels', () => {
  it.each(FORMS)('%s', async (_, line, numbers) => {
    const items = ITEMS.map(([name, ...texts], i) =>
      [`${numbers[i]}${name}`, ...texts.map((text, j) => line(LABELS[j] as string, text))].join('\n'),
    );
    const record = await recordOf(`${TITLE}\n\n一、一老一小\n${items.join('\n')}\n`);
    expect(record.document.title).toBe(TITLE);
    expect(record.items.map(({ name, fields }) => [name, ...FIELDS.map((f) => fields[f]?.text)])).toEqual(
      ITEMS.map((item) => [...item]),
    );
    expect(record.items.map(({ domain }) => domain)).toEqual(ITEMS.map(() => '一老一小'));
    expect(
      record.warnings.filter(({ rule }) => rule === 'label-inferred').map(({ params }) => params.label),
    ).toEqual([...LABELS]);
  });

  it('labels with a sign of their own, weak ones and those that few items have', async () => {
    const items = ITEMS.map(
      ([name, audience, content, standard], i) =>
        `${i + 1}．${name}\n①服务对象：${audience}；②服务内容：${content}；③服务标准：${standard}；④服务机构：县服务中心`,
    );
    const record = await recordOf(`云岭县基本公共服务清单（2025年）\n${items.join('\n')}\n`);
    expect(
      record.items.map(({ fields }) => [fields.standard?.text, fields.implementing_agency?.text]),
    ).toEqual(ITEMS.map((item) => [item[3], '县服务中心']));
  });

  it('a label on a line of its own that two items have', async () => {
    const items = ITEMS.map(([name, audience, content], i) =>
      [
        `${i + 1}. ${name}`,
        '服务对象',
        audience,
        '服务内容',
        content,
        ...(i > 0 ? ['办理方式', '到社区申请'] : []),
      ].join('\n'),
    );
    const record = await recordOf(`云岭县基本公共服务清单（2025年）\n${items.join('\n')}\n`);
    expect(
      record.items.map(({ fields }) => fields.other?.map(({ label, text }) => [label, text]) ?? []),
    ).toEqual([[], [['办理方式', '到社区申请']], [['办理方式', '到社区申请']]]);
  });

  const pairs = (
    [name, ...texts]: (typeof ITEMS)[number],
    cells: (label: string, text: string) => string,
  ): string[] => [
    name,
    ...texts.map((text, j) =>
      cells(['服务对象', '服务内容', '服务标准', '资金来源', '责任单位'][j] as string, text),
    ),
  ];
  const markdown = (head: string): string =>
    ITEMS.map((item, i) => {
      const [name, ...rows] = pairs(item, (label, text) => `| ${label} | ${text} |`);
      const [first, ...others] = head === '' ? rows : [head, ...rows];
      return `### ${i + 1}. ${name}\n\n${[first, '| :-- | :-- |', ...others].join('\n')}\n`;
    }).join('\n');
  const page = (head: string): string =>
    ITEMS.map((item, i) => {
      const [name, ...rows] = pairs(item, (label, text) => `<tr><td>${label}</td><td>${text}</td></tr>`);
      return `<h3>${i + 1}. ${name}</h3><table>${head}${rows.join('')}</table>`;
    }).join('');

  it.each([
    ['with a head over both columns', `# ${TITLE}\n\n${markdown('| 事项 | 说明 |')}`],
    ['with a head that could be of names', `# ${TITLE}\n\n${markdown('| 项目 | 内容 |')}`],
    ['with a head of blanks', `# ${TITLE}\n\n${markdown('|  |  |')}`],
    ['whose first label is the head', `# ${TITLE}\n\n${markdown('')}`],
    [
      'of a page',
      `<html><body><h1>${TITLE}</h1>${page('<tr><th>要素</th><th>具体内容</th></tr>')}</body></html>`,
    ],
  ])('in a small table below each name, %s', async (_, text) => {
    const record = await recordOf(text);
    expect(record.items.map(({ name, fields }) => [name, ...FIELDS.map((f) => fields[f]?.text)])).toEqual(
      ITEMS.map((item) => [...item]),
    );
    // no county is called so
    expect(record.warnings.map(({ rule }) => rule)).toEqual(['region-not-found']);
  });

  it('a table', async () => {
    const rows = [['序号', '项目', ...LABELS], ...ITEMS.map((item, i) => [`${i + 1}`, ...item])];
    const record = await recordOf(
      `# ${TITLE}\n\n${rows.map((row) => `| ${row.join(' | ')} |`).join('\n')}\n`,
    );
    expect(record.items.map(({ name, fields }) => [name, ...FIELDS.map((f) => fields[f]?.text)])).toEqual(
      ITEMS.map((item) => [...item]),
    );
  });
});

/** How a notice sets the fields of an item in lines of several. */
const PLAIN_LABELS = ['服务对象', '服务内容', '服务标准', '支出责任', '牵头单位'] as const;
const IN_LINES: readonly (readonly [string, (name: string, texts: readonly string[]) => string])[] = [
  [
    'all in one bracket behind the name',
    (name, texts) => `${name}（${texts.map((text, i) => `${PLAIN_LABELS[i]}：${text}`).join('；')}）`,
  ],
  [
    'all in one bracket, labels in brackets of their own',
    (name, texts) => `${name}（${texts.map((text, i) => `【${PLAIN_LABELS[i]}】${text}`).join('')}）`,
  ],
  [
    'two in a line, blanks alone between labels and texts',
    (name, [audience, content, standard, funding, body]) =>
      `${name}\n服务对象　${audience}　服务内容　${content}\n服务标准　${standard}　支出责任　${funding}\n牵头单位　${body}`,
  ],
];

describe('fields in lines of several', () => {
  it.each(
    IN_LINES.flatMap(([form, line]) => [true, false].map((numbered) => [form, numbered, line] as const)),
  )('%s, numbered: %s', async (_, numbered, line) => {
    const items = ITEMS.map(([name, ...texts], i) => line(`${numbered ? `${i + 1}．` : ''}${name}`, texts));
    const record = await recordOf(`云岭县基本公共服务清单（2025年）\n一、一老一小\n${items.join('\n')}\n`);
    expect(record.items.map(({ name, fields }) => [name, ...FIELDS.map((f) => fields[f]?.text)])).toEqual(
      ITEMS.map((item) => [...item]),
    );
    expect(record.warnings.map(({ rule }) => rule)).not.toContain('unbalanced-bracket');
  });
});

it('domains in brackets whose names end as labels do, labels alone on their lines', async () => {
  const domains = ['老有所养', '优军服务保障', '文体服务保障'];
  const items = ITEMS.map(([name, ...texts], i) =>
    [`【${domains[i]}】`, `${i + 1}．${name}`, ...texts.flatMap((text, j) => [PLAIN_LABELS[j], text])].join(
      '\n',
    ),
  );
  const record = await recordOf(`云岭县基本公共服务清单（2025年）\n${items.join('\n')}\n`);
  expect(record.items.map(({ name, domain }) => [name, domain])).toEqual(
    ITEMS.map(([name], i) => [name, domains[i]]),
  );
});

it('a short label behind one comma, where others of its lines stand behind two', async () => {
  const items = ITEMS.map(([name, audience, content, standard], i) =>
    i === 1
      ? `${i + 1}．${name}\n服务对象：${audience}，标准：${standard}`
      : `${i + 1}．${name}\n服务对象：${audience}，服务内容：${content}，标准：${standard}`,
  );
  const record = await recordOf(`云岭县基本公共服务清单（2025年）\n${items.join('\n')}\n`);
  expect(record.items.map(({ fields }) => [fields.audience?.text, fields.standard?.text])).toEqual(
    ITEMS.map(([, audience, , standard]) => [audience, standard]),
  );
});

/** A text as reading a scan leaves it: blanks in words and before stops, a character of a label misread. */
const scanned = (text: string, i: number): string =>
  text
    .replace('服务对象', i === 1 ? '服务对像' : '服 务 对 象')
    .replace(/(?<=[\p{Script=Han}])(?=[。，])/gu, ' ')
    .replace(/^(\d)．/u, '$1 . ')
    .replace('老年', '老 年');

it('a scan: blanks within words, misread labels', async () => {
  const items = ITEMS.map(([name, ...texts], i) =>
    [`${i + 1}．${name}`, ...texts.map((text, j) => `${PLAIN_LABELS[j]}：${text}。`)]
      .map((line) => scanned(line, i))
      .join('\n'),
  );
  const record = await recordOf(`云岭县基本公共服务清单（2025年）\n一 、 一 老 一 小\n${items.join('\n')}\n`);
  expect(record.items.map(({ name, fields }) => [name, ...FIELDS.map((f) => fields[f]?.text)])).toEqual(
    ITEMS.map(([name, ...texts]) => [name, ...texts.map((text) => `${text}。`)]),
  );
  expect(record.items.map(({ domain }) => domain)).toEqual(ITEMS.map(() => '一老一小'));
  expect(record.repairs.some(({ kind }) => kind === 'stray_blank')).toBe(true);
  expect(
    record.warnings.filter(({ rule }) => rule === 'label-inferred').map(({ params }) => params.label),
  ).toEqual(['服务对像']);
});
