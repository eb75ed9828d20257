import { expect, test } from 'vitest';
import { minsheng } from './run-cli.ts';

const SENTENCE =
  '每人每月不低于60元，每年体检1次，65周岁及以上老年人覆盖率90%以上，按照《虚构市老年人优待办法》（虚政发〔2020〕7号）执行。';

test('the facts of a sentence as a list, in English', async () => {
  const { code, stdout, stderr } = await minsheng(['facts', SENTENCE]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const lines = stdout.split('\n');
  expect(lines[0]).toMatch(
    /^amounts {6}每人每月不低于60元 {2,}at least 60 yuan · per person · a month · benefit$/u,
  );
  expect(stdout).toContain('1 次 · every year · action: 体检');
  expect(stdout).toContain('≥ 65 years');
  expect(stdout).toContain('at least 90% · percent');
  expect(stdout).toContain('《虚构市老年人优待办法》 · 虚政发〔2020〕7号 · regulation');
});

test('… and in Chinese', async () => {
  const { stdout } = await minsheng(['facts', SENTENCE, '--lang', 'zh']);
  expect(stdout.split('\n')[0]).toMatch(/^金额 {2}每人每月不低于60元 {2,}不低于60元 · 每人 · 每月 · 待遇$/u);
  expect(stdout).toContain('1次 · 每年 · 事项：体检');
  expect(stdout).toContain('≥ 65 岁');
});

test('--json gives every kind, with offsets in the text', async () => {
  const { stdout } = await minsheng(['facts', SENTENCE, '--json']);
  const facts = JSON.parse(stdout);
  expect(Object.keys(facts)).toEqual([
    'text',
    'amounts',
    'ratios',
    'frequencies',
    'ages',
    'citations',
    'quantities',
  ]);
  expect(facts.amounts).toMatchObject([
    { text: '每人每月不低于60元', start: 0, end: 10, min: 60, max: null, bound: 'at_least' },
  ]);
  for (const kind of ['amounts', 'ratios', 'frequencies', 'ages', 'citations']) {
    for (const { text, start, end } of facts[kind]) expect(facts.text.slice(start, end)).toBe(text);
  }
});

test('what is doubtful of a fact stands behind its value', async () => {
  const list = '住院起付标准一、二级医疗机构分别为200元、440元。';
  const lines = (await minsheng(['facts', list])).stdout.split('\n');
  expect(lines[0]).toMatch(/subject: 一级医疗机构 ⚑ subject completed$/u);
  expect(lines[1]).toMatch(/subject: 二级医疗机构 ⚑ carried from before, list member$/u);
  const zh = (await minsheng(['facts', list, '--lang', 'zh'])).stdout.split('\n');
  expect(zh[1]).toMatch(/⚑ 沿用前文、列举项$/u);
  expect(JSON.parse((await minsheng(['facts', list, '--json'])).stdout).amounts[1].flags).toEqual([
    'carried',
    'list_member',
  ]);
});

test('since when it holds and who pays stand behind its value', async () => {
  const sentence = '自2024年7月1日起，每人每年补助100元，中央和省按6:4分担。';
  const { stdout } = await minsheng(['facts', sentence]);
  expect(stdout.split('\n')[0]).toMatch(/ 2024-07-01 – $|2024-07-01 –/u);
  expect(stdout).toContain('← 中央 0.6, 省 0.4');
  const { amounts, ratios } = JSON.parse((await minsheng(['facts', sentence, '--json'])).stdout);
  expect(amounts[0]).toMatchObject({ from: '2024-07-01', until: null, payer: [] });
  expect(ratios[0]).toMatchObject({
    role: 'cost_share',
    parties: [
      { name: '中央', level: 'nation', value: 0.6 },
      { name: '省', level: 'province', value: 0.4 },
    ],
  });
});

test('- reads standard input; its last line end is no part of the text', async () => {
  const { stdout } = await minsheng(['facts', '-', '--json'], { stdin: '\ufeff每月60元\n' });
  expect(JSON.parse(stdout)).toMatchObject({ text: '每月60元', amounts: [{ min: 60, period: 'month' }] });
});

test('no facts is no error', async () => {
  expect(await minsheng(['facts', '元旦'])).toEqual({ code: 0, stdout: '', stderr: 'no facts were found\n' });
});

test('colours on a terminal alone, and never what steers it', async () => {
  const ESC = String.fromCharCode(27);
  expect((await minsheng(['facts', '每月60元'], { terminal: true })).stdout).toContain(ESC);
  expect(
    (await minsheng(['facts', '每月60元'], { terminal: true, env: { NO_COLOR: '1' } })).stdout,
  ).not.toContain(ESC);
  expect((await minsheng(['facts', `《甲${ESC}[2J办法》`])).stdout).not.toContain(ESC);
});
