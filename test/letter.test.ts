/** What stands round a list: its edition, number, title and who signs it. */
import { expect, it } from 'vitest';
import { monthOf } from '../pipeline/letter/dates.ts';
import { editionOf } from '../pipeline/letter/edition.ts';
import { namesOffice } from '../pipeline/letter/offices.ts';
import { isNote, titleLength } from '../pipeline/letter/title-lines.ts';
import { agencyLike, endsAgency } from '../pipeline/outline/line-kinds.ts';
import { DOC_NUMBER, NUMBER_BESIDE, normalisedTitle } from '../pipeline/text/document-titles.ts';
import type { Line } from '../pipeline/text/lines.ts';
import { narrow } from '../pipeline/text/narrow.ts';
import { recordOf } from './support/read.ts';

it.each([
  ['某市基本公共服务项目标准（2023—2025年）', { label: '2023—2025年', year: 2023 }],
  ['某市基本公共服务清单（2021-2025年版）', { label: '2021-2025年版', year: 2021 }],
  ['某市基本公共服务标准（2023年版）', { label: '2023年版', year: 2023 }],
  ['某市基本公共服务清单', { label: '2024年', year: 2024 }],
])('the edition of %s', (title, edition) => {
  expect(editionOf(narrow(title), 2024)).toEqual(edition);
});

it.each([
  ['文　　号：某政办发〔2024〕30号', ['某政办发', '2024', '30']],
  ['发文字号：某政办发〔2024〕30号', ['某政办发', '2024', '30']],
])('a number behind its label: %s', (line, parts) => {
  expect(DOC_NUMBER.exec(narrow(line))?.slice(1)).toEqual(parts);
});

it.each([
  '文号：某府办发〔2022〕38号\t是否有效：是',
  '发布机构：某县民政局　文号：某府办发〔2022〕38号　发布日期：2022-08-09',
])('a number among what a site tells: %s', (line) => {
  expect(NUMBER_BESIDE.exec(narrow(line))?.slice(1)).toEqual(['某府办发', '2022', '38']);
});

const LISTED =
  '1.预防接种\n服务对象：儿童\n服务内容：接种\n责任单位：县卫生健康局\n2.公租房\n服务对象：家庭\n服务内容：租房\n责任单位：县住建局\n';
const documentOf = async (text: string) => (await recordOf(text)).document;

it('reads a number before what a site tells of it', async () => {
  const found = await documentOf(
    `某某县基本公共服务清单（2023年）\n太发改发〔2023〕45号　　发布时间：2023-08-03　　点击数：1076\n${LISTED}`,
  );
  expect(found.doc_number).toBe('太发改发〔2023〕45号');
});

it('takes the list that a post goes on about for its title', async () => {
  const found = await documentOf(
    `收藏！2024年临海人能享受的服务都在这里\n近日，市发改局发布了《临海市基本公共服务清单（2024年版）》。\n${LISTED}`,
  );
  expect(found).toMatchObject({ title: '临海市基本公共服务清单（2024年版）', region: { name: '临海市' } });
});

it('takes the edition of the notice that issues the list', async () => {
  const found = await documentOf(
    `关于印发岱山县基本公共服务清单（2023年版）的通知\n各乡镇人民政府：\n现印发给你们。\n岱山县人民政府办公室\n2024年3月1日\n附件\n岱山县基本公共服务清单\n${LISTED}`,
  );
  expect(found.edition).toEqual({ label: '2023年版', year: 2023 });
});

it.each(['填报单位：岱山县发展和改革局　填报日期：2024-11-15', '岱山发布  2024年4月21日 18:30  浙江'])(
  'the year of a list without one, from what is told of the page: %s',
  async (line) => {
    const found = await documentOf(`岱山县基本公共服务清单\n${line}\n${LISTED}`);
    expect(found.edition.year).toBe(2024);
  },
);

it('reads all offices of a letter that stand several in a line', async () => {
  const rows = [
    ['岱山县发展和改革局', '岱山县财政局'],
    ['岱山县卫生健康局', '岱山县人力资源和社会保障局', '岱山县退役军人事务局', '岱山县残疾人联合会'],
  ];
  const found = await documentOf(
    `关于印发《岱山县基本公共服务清单（2023年版）》的通知\n各乡镇人民政府：\n现印发给你们。\n${rows.map((row) => row.join('　')).join('\n')}\n2024年3月1日\n岱山县基本公共服务清单（2023年版）\n${LISTED}`,
  );
  expect(found.issuers).toEqual(rows.flat());
});

it('signs nothing with the day from which a standard holds', async () => {
  const found = await documentOf(
    '《岱山县基本公共服务标准（2023年版）》解读\n幼有所育（2项）：孕前检查、叶酸增补。\n住有所居（1项）：公租房。\n五、适用期限\n《标准》自2024年1月1日起实施。\n',
  );
  expect(found.dates.signed).toBeNull();
});

it('leaves counts out of a title', () => {
  const title = '某市基本公共服务清单（2023年版）';
  expect(normalisedTitle(`${title}（共4个领域、18个项目）`)).toBe(title);
});

it.each([
  [
    [
      '某县基本公共服务标准（2024年版）',
      '来源：某县发展和改革局　发布日期：2024-04-22',
      '关于印发标准的通知',
    ],
    0,
  ],
  [['某市人民政府门户网站　简体 | 繁体 | English', '首页 > 政务公开', '关于印发标准的通知'], 0],
  [['某县发展和改革局', '关于印发《某县基本公共服务标准》的通知'], 2],
])('what a site prints is no part of a title: %j', (lines, length) => {
  const cut = lines.map((text, index) => ({ index, folded: narrow(text) }) as Line);
  expect(titleLength(cut)).toBe(length);
});

it.each(['某市人民政府门户网站 简体 | 繁体 | English | 无障碍浏览', '本站首页 走进某某 政务公开'])(
  'knows the bar of a site: %s',
  (folded) => {
    expect(isNote({ folded } as Line)).toBe(true);
  },
);

it.each([
  ['某县卫生健康委员会　　2023年3月', 2023],
  ['二〇二三年十月', 2023],
  ['2023年3月5日', null],
])('the month of %s', (line, year) => {
  expect(monthOf(narrow(line))?.year ?? null).toBe(year);
});

it.each(['等部门文件', '等5部门文件', '文件'])(
  'a letterhead of several offices is no part of the title: %s',
  async (behind) => {
    const lines = [
      `某县发展和改革局${behind}`,
      '某发改〔2023〕7号',
      '关于印发《某县基本公共服务标准（2023年版）》的通知',
      '各乡镇人民政府：',
      '现将标准印发给你们。',
      '某县发展和改革局',
      '2023年1月2日',
      '某县基本公共服务标准（2023年版）',
      ...['1.高龄津贴', '2.临时救助', '3.老年助餐'].flatMap((name) => [
        name,
        '服务对象：老年人。',
        '服务标准：每人每月60元。',
        '责任单位：县民政局。',
      ]),
    ];
    const record = await recordOf(lines.join('\n'));
    expect(record.document.notice_title).toBe('关于印发《某县基本公共服务标准（2023年版）》的通知');
  },
);

it.each([
  ['某市民政局', { signs: true, agency: true, noHeading: true }],
  ['某县工商业联合会', { signs: true, agency: true, noHeading: true }],
  ['中国人民银行某市分行', { signs: true, agency: true, noHeading: false }],
  ['某县人民医院', { signs: true, agency: true, noHeading: false }],
  ['某区政府办公室', { signs: true, agency: true, noHeading: true }],
  ['某省委宣传部', { signs: true, agency: true, noHeading: true }],
  ['各镇街道', { signs: false, agency: true, noHeading: false }],
  ['某镇便民服务站', { signs: false, agency: true, noHeading: false }],
  // what ends so without being a body: no heading is taken for one
  ['老年优待证补办', { signs: false, agency: true, noHeading: false }],
  ['医疗信息互联', { signs: false, agency: true, noHeading: false }],
  ['某市残疾人就业帮扶', { signs: false, agency: false, noHeading: false }],
])('the end of a name: %s', (name, { signs, agency, noHeading }) => {
  expect({
    signs: namesOffice(name),
    agency: endsAgency(name),
    noHeading: agencyLike(name),
  }).toEqual({ signs, agency, noHeading });
});

it('tells annexed lists apart by the bracket below their titles', async () => {
  const table = (mark: number, bracket: string, names: readonly string[]): string =>
    `附件${mark}\n岱山县基本公共服务清单\n（${bracket}）\n\n序号\t项目名称\t服务对象\t服务内容\t责任部门\n${names.map((name, i) => `${i + 1}\t${name}\t居民\t提供服务\t县民政局`).join('\n')}\n\n`;
  const record = await recordOf(
    `关于印发岱山县基本公共服务清单（2023年版）的通知\n各乡镇人民政府：\n现印发给你们。\n岱山县人民政府办公室\n2023年3月1日\n${table(1, '国家项目', ['高龄津贴', '助餐服务'])}${table(2, '县级项目', ['巡访关爱', '适老改造'])}`,
  );
  expect(record.items.map(({ name, domain, aspect }) => [name, domain, aspect])).toEqual([
    ['高龄津贴', '国家项目', null],
    ['助餐服务', '国家项目', null],
    ['巡访关爱', '县级项目', null],
    ['适老改造', '县级项目', null],
  ]);
});

it('ends a list before what is told to visitors', async () => {
  const record = await recordOf(
    `岱山县基本公共服务清单（2023年版）\n${LISTED.replaceAll('责任单位', '咨询电话')}\n温馨提示：工作日上午办理。\n`,
  );
  expect(record.items.at(-1)?.fields.other?.map(({ text }) => text)).toEqual(['县住建局']);
});

it.each([
  '海发改〔2025〕12号　签发人：王某',
  '签发人：王某　　海发改〔2025〕12号',
  '★海发改〔2025〕12号',
  '海发改〔2025〕12号　机密★1年',
  '海发改〔2025〕12号　统一编号：ZJFC00-2025-0003',
  '海发改〔2025〕12号、海财社〔2025〕3号',
  '海 发 改〔2025〕12号',
])('the number of a letterhead with what else it bears: %s', async (line) => {
  const found = await documentOf(
    `关于印发《海岭县基本公共服务标准（2025年版）》的通知\n${line}\n各乡镇：\n${LISTED}`,
  );
  expect(found.doc_number).toBe('海发改〔2025〕12号');
});

it.each(['二 〇 二 五 年 三 月 五 日', '2025-03-05 10:32', '二0二五年三月五号'])(
  'the day of a signature: %s',
  async (day) => {
    const found = await documentOf(
      `关于印发《海岭县基本公共服务标准（2025年版）》的通知\n海发改〔2025〕12号\n各乡镇：\n现印发给你们。\n海岭县发展和改革局\n${day}\n海岭县基本公共服务标准（2025年版）\n${LISTED}`,
    );
    expect(found.dates.signed).toBe('2025-03-05');
  },
);

it.each([
  ['2025年4月1日起施行。', '2025-04-01', null],
  ['本标准2025年4月1日起执行，有效期至2030年3月31日。', '2025-04-01', '2030-03-31'],
  ['本标准施行日期为2025年4月1日。', '2025-04-01', null],
  ['《养老服务条例》2021年1月1日起施行，请遵照。', null, null],
  ['现按2024年3月1日起施行的办法执行。', null, null],
])('from when it holds: %s', async (sentence, effective, expires) => {
  const letter = `关于印发《海岭县基本公共服务标准（2025年版）》的通知\n海发改〔2025〕12号\n各乡镇：\n现印发给你们。\n海岭县发展和改革局\n2025年3月5日\n海岭县基本公共服务标准（2025年版）\n`;
  for (const text of [
    letter.replace('给你们。', `给你们。${sentence}`) + LISTED,
    `${letter}${LISTED}${sentence}\n`,
  ]) {
    const { dates } = await documentOf(text);
    expect([dates.effective, dates.expires]).toEqual([effective, expires]);
  }
});

it('the title that a notice issues, not set in 《》, with the edition that its letter names', async () => {
  const { document, claims, warnings } = await recordOf(
    `邵武市人民政府关于印发邵武市基本公共服务标准的通知\n邵政综〔2024〕55号\n各乡镇人民政府：\n现将《邵武市基本公共服务标准（2024年版）》印发给你们。\n邵武市人民政府\n2024年7月1日\n附件1\n国家基本公共服务项目\n一、幼有所育\n${LISTED}附件2\n邵武市新增基本公共服务项目\n一、老有所养\n1.助餐服务\n服务对象：老人\n服务内容：助餐\n责任单位：市民政局\n2.助浴服务\n服务对象：老人\n服务内容：助浴\n责任单位：市民政局\n`,
  );
  expect([document.title, document.edition.label]).toEqual([
    '邵武市基本公共服务标准（2024年版）',
    '2024年版',
  ]);
  expect(warnings.map(({ rule }) => rule)).not.toContain('title-not-found');
  expect(claims.filter(([, , role]) => role === 'unclaimed')).toEqual([]);
});

it('an 一览 is a list, and a day in brackets below the title the one from which it holds', async () => {
  const found = await documentOf(
    `沙县区基本公共服务项目一览（2024年版）\n（2024年11月1日起施行）\n${LISTED}`,
  );
  expect([found.kind, found.dates.effective]).toEqual(['list', '2024-11-01']);
});
