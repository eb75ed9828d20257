/** Tables that lost their cells: what is sure, what is doubtful, and what a text of thousands of heads costs. */
import { expect, it } from 'vitest';
import { draftOf } from '../../pipeline/draft.ts';
import { KNOWN } from '../../pipeline/labels/vocabulary.ts';
import { readNotice } from '../../pipeline/read-notice.ts';
import { plainSource } from '../../pipeline/source.ts';
import { recoverTables } from '../../pipeline/tables/recover/recover.ts';
import { fold } from '../../pipeline/text/fold.ts';

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
