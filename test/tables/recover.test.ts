/** Tables that lost their cells: what is sure, what is doubtful, and what a text of thousands of heads costs. */
import { expect, it } from 'vitest';
import { draftOf } from '../../pipeline/draft.ts';
import { KNOWN } from '../../pipeline/labels/vocabulary.ts';
import { readNotice } from '../../pipeline/read-notice.ts';
import { plainSource } from '../../pipeline/source.ts';
import { recoverTables } from '../../pipeline/tables/recover/recover.ts';
import { fold } from '../../pipeline/text/fold.ts';
import { recordOf } from '../support/read.ts';

const META = { path: 'raw/a.txt', sha256: '0'.repeat(64), bytes: 1 };
const recovered = (text: string): ReturnType<typeof recoverTables> => recoverTables(text, fold(text), KNOWN);

const HEADS = '序号 服务项目 服务对象 服务标准 责任单位';
const ROWS = '1 预防接种 0—6岁儿童 每年2次 市卫生健康委 2 临时救助 困难家庭 每户500元 市民政局';

it('cuts one run of text by what columns hold', () => {
  const [best] = recovered(`某市基本公共服务清单 ${HEADS} ${ROWS}`);
  expect(best?.way).toBe('blanks');
  expect(best?.rows).toBe(2);
  expect(best?.doubts).toEqual([]);
});

it('doubts every row of cells with nothing between', () => {
  const text =
    '项目名称服务对象服务标准责任单位\n预防接种0—6岁儿童每年2次市卫生健康委\n临时救助困难家庭每户500元市民政局';
  const [best] = recovered(text);
  expect(best?.way).toBe('glued');
  expect(best?.doubts.map(({ rule }) => rule)).toEqual(['row-doubtful', 'row-doubtful']);
});

it('finds nothing where no heads stand side by side', () => {
  expect(recovered('服务对象：老年人\n服务内容：体检\n服务标准：每年1次')).toEqual([]);
});

it('keeps a letter that shares its line with the table as lines of their own', () => {
  const draft = draftOf(plainSource(`海政发〔2024〕3号 各县人民政府： 现印发给你们。 ${HEADS} ${ROWS}`));
  expect(draft.lines.map(({ folded }) => folded)).toEqual([
    '海政发〔2024〕3号',
    '各县人民政府:',
    '现印发给你们。',
  ]);
});

it('names a list that it cannot read by its title, with the heads that were seen', async () => {
  const text = '海州市基本公共服务清单（2024年版）\n序号服务项目 服务对象 服务标准 责任单位\n甲乙丙丁\n';
  await expect(readNotice(plainSource(text), META)).rejects.toMatchObject({
    rule: 'list-not-read',
    params: { title: '海州市基本公共服务清单（2024年版）' },
  });
});

it('reads no more tokens than a list has cells', () => {
  const text = `${HEADS} `.repeat(6000);
  expect(recovered(text)).toEqual([]);
});

const fieldsOf = ({ items }: Awaited<ReturnType<typeof recordOf>>) =>
  items.map(({ name, fields }) => [
    name,
    ...(['audience', 'content', 'standard', 'lead_agency'] as const).map(
      (field) => fields[field]?.text ?? '',
    ),
  ]);

it('takes empty lines for empty cells where every row has as many lines as there are heads', async () => {
  const lines = `山南区基本公共服务清单（2024年版）

序号
服务项目
服务对象
服务内容
服务标准
责任单位
一、住有所居
1
公共租赁住房
住房困难家庭

实行实物保障与货币补贴并举，逐步加大租赁补贴发放力度。
区住建局
2
农村危房改造
低保户

每户补助3.5万元。
区住建局
二、文体服务保障
3
送地方戏
农村居民
提供戏曲演出服务。

区文旅局
`;
  const rows = [
    [
      '公共租赁住房',
      '住房困难家庭',
      '',
      '实行实物保障与货币补贴并举，逐步加大租赁补贴发放力度。',
      '区住建局',
    ],
    ['农村危房改造', '低保户', '', '每户补助3.5万元。', '区住建局'],
    ['送地方戏', '农村居民', '提供戏曲演出服务。', '', '区文旅局'],
  ];
  expect(fieldsOf(await recordOf(lines))).toEqual(rows);
  // an empty line between all lines parts nothing
  expect(fieldsOf(await recordOf(lines.replaceAll('\n', '\n\n')))).toEqual(rows);
});

it('reads rows set in their middle with nothing between, where one way of parting them fits', async () => {
  const read = await recordOf(`山南区基本公共服务清单（2024年版）

序号      服务项目        服务对象          服务内容              服务标准          责任单位
                                            实行实物保障与货币
1         公共租赁住房    住房困难家庭      补贴并举，逐步加大    按规定执行。      区住建局
                                            租赁补贴发放力度。
                                            对危房进行鉴定、维    每户补助3.5万
                          农村低保户、分    修加固和拆除重建，    元，特困户每户
2         农村危房改造    散供养的特困人    竣工后组织验收，改    补助4万元，其     区住建局
                          员                善居住条件，消除安    他困难家庭每户
                                            全隐患。              补助1万元。
                                            提供戏曲等演出，每
3         送地方戏        农村居民          个村每年不少于两      免费。            区文旅局
                                            场。
`);
  expect(fieldsOf(read)).toEqual([
    [
      '公共租赁住房',
      '住房困难家庭',
      '实行实物保障与货币补贴并举，逐步加大租赁补贴发放力度。',
      '按规定执行。',
      '区住建局',
    ],
    [
      '农村危房改造',
      '农村低保户、分散供养的特困人员',
      '对危房进行鉴定、维修加固和拆除重建，竣工后组织验收，改善居住条件，消除安全隐患。',
      '每户补助3.5万元，特困户每户补助4万元，其他困难家庭每户补助1万元。',
      '区住建局',
    ],
    ['送地方戏', '农村居民', '提供戏曲等演出，每个村每年不少于两场。', '免费。', '区文旅局'],
  ]);
});
