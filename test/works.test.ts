import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CitedWork } from '../pipeline/across/works/mentions.ts';
import { buildWorks } from '../pipeline/across/works/works.ts';
import { extractCitations } from '../pipeline/facts/citations.ts';
import { simplify } from '../pipeline/text/simplify.ts';
import { readText } from './doubt/measure.ts';
import { CITATION_ROWS } from './facts/rows/citations.ts';

/** Texts of one notice each → their citations; the n-th citation of the m-th text is `m/1#c-n`. */
function cited(...texts: string[]): CitedWork[] {
  return texts.flatMap((text, at) =>
    extractCitations(text).map((citation, n) => ({ id: `${at}/1#c-${n}`, jurisdiction: '330400', citation })),
  );
}
const shape = (texts: string[]) =>
  buildWorks(cited(...texts)).works.map((work) => [work.title, work.cited_by]);

describe('one work', () => {
  it('under any spelling of its number and title', () => {
    const { works, checks } = buildWorks(
      cited(
        '《国家基本公共卫生服务规范（第三版）》（国卫基层发〔2017〕13号）',
        '国家《基本公共卫生服务规范(第三版)》',
        '《关于印发<国家基本公共卫生服务规范（第三版）>的通知》(国卫基层发[2017]第 13 号)',
        '《国家基本公共卫生服务规范（第三版）》',
        '《国家基本公共卫生服务规范》（第三版）',
        '《国家基本公共卫生服务规范（第二版）》',
      ),
    );
    expect(
      works.map(({ title, doc_number, version, kind, level, cited_by }) => ({
        title,
        doc_number,
        version,
        kind,
        level,
        cited_by,
      })),
    ).toEqual([
      {
        title: '基本公共卫生服务规范（第三版）',
        doc_number: '国卫基层发〔2017〕13号',
        version: '第三版',
        kind: 'standard',
        level: 'nation',
        cited_by: ['0/1#c-0', '1/1#c-0', '2/1#c-0', '3/1#c-0', '4/1#c-0'],
      },
      {
        title: '基本公共卫生服务规范（第二版）',
        doc_number: null,
        version: '第二版',
        kind: 'standard',
        level: null,
        cited_by: ['5/1#c-0'],
      },
    ]);
    expect(checks).toEqual([]);
  });

  it.each([
    [
      '中华人民共和国 and 第 aside',
      [
        '《工伤保险条例》（中华人民共和国国务院令第586号）',
        '《工伤保险条例》（国务院令586号）',
        '《工伤保险条例》（国务院第586号令）',
        '《工伤保险条例》',
      ],
    ],
    [
      'numerals and the president of the state',
      [
        '《母婴保健法》（中华人民共和国主席令第三十三号）',
        '《母婴保健法》（国家主席令第33号）',
        '《母婴保健法》（主席令33号）',
      ],
    ],
    ['by its number alone', ['《关于调整标准的通知》（京民发〔2017〕76号）', '按京民发〔2017〕76号文件执行']],
    ['a law with and without its state', ['《中华人民共和国社会保险法》', '《社会保险法》']],
    [
      'one title holds the other',
      [
        '《浙江省学生资助资金管理办法》（浙财教〔2020〕1号）',
        '《学生资助资金管理办法》（浙财教〔2020〕1号）',
      ],
    ],
    ['organs at the head off', ['《民政部 财政部关于提高补贴标准的通知》', '《关于提高补贴标准的通知》']],
    [
      'organs spelled otherwise',
      ['《人力资源和社会保障部 财政部关于就业的意见》', '《人力资源社会保障部财政部关于就业的意见》'],
    ],
    [
      'the wrapper and the wrapped',
      ['《关于印发北京市养老办法的通知》（京政发〔2008〕49号）', '《北京市养老办法》'],
    ],
    ['traditional characters', ['《無障礙設計規範》（GB 50763-2012）', '《无障碍设计规范》']],
  ])('%s', (_name, texts) => {
    expect(shape(texts)).toEqual([[expect.any(String), texts.map((_, at) => `${at}/1#c-0`)]]);
  });
});

describe('two works', () => {
  it.each([
    [
      'different numbers of one title',
      ['《关于调整标准的通知》（京民发〔2017〕76号）', '《关于调整标准的通知》（京民发〔2019〕15号）'],
    ],
    ['editions', ['《药品目录（2018年版）》', '《药品目录（2020年版）》']],
    ['different organs', ['《民政部关于做好工作的通知》', '《财政部关于做好工作的通知》']],
    ['alike, not the same', ['《浙江省医疗保障暂行办法》', '《浙江省医疗保险暂行办法》']],
  ])('%s', (_name, texts) => {
    expect(shape(texts)).toHaveLength(2);
  });
});

describe('checks', () => {
  it('title-near: whole, with its words', () => {
    expect(buildWorks(cited('《浙江省医疗保障暂行办法》', '《浙江省医疗保险暂行办法》')).checks).toEqual([
      {
        rule: 'title-near',
        message:
          '浙江省医疗保险暂行办法 and 浙江省医疗保障暂行办法 differ in 1 character: perhaps one work, not merged',
        message_zh: '“浙江省医疗保险暂行办法”与“浙江省医疗保障暂行办法”仅1字之差，可能是同一文件，未合并',
        documents: ['0', '1'],
        params: {
          title: '浙江省医疗保险暂行办法',
          other: '浙江省医疗保障暂行办法',
          differences: 1,
          works: expect.any(Array),
        },
      },
    ]);
  });

  it('says nothing of places and editions that are alike on purpose', () => {
    expect(
      buildWorks(
        cited(
          '《湖南省养老服务条例》《湖北省养老服务条例》《康复服务目录（2019年版）》《康复服务目录（2020年版）》',
        ),
      ).checks,
    ).toEqual([]);
  });

  it('number-shared: one number, two titles', () => {
    const { works, checks } = buildWorks(
      cited('《儿童体检实施意见》（京卫妇社〔2009〕4号）', '《新生儿筛查实施意见》（京卫妇社〔2009〕4号）'),
    );
    expect(works).toHaveLength(2);
    expect(checks).toMatchObject([
      { rule: 'number-shared', documents: ['0', '1'], params: { number: '京卫妇社〔2009〕4号' } },
    ]);
  });

  it('work-ambiguous: a title that two numbers bear', () => {
    const { works, checks } = buildWorks(
      cited(
        '《关于调整标准的通知》（京民发〔2017〕76号）',
        '《关于调整标准的通知》（京民发〔2019〕15号）',
        '《关于调整标准的通知》',
      ),
    );
    expect(works).toHaveLength(3);
    expect(checks).toMatchObject([
      {
        rule: 'work-ambiguous',
        documents: ['2'],
        params: { title: '关于调整标准的通知', numbers: ['京民发〔2017〕76号', '京民发〔2019〕15号'] },
      },
    ]);
  });
});

describe('levels', () => {
  it.each([
    ['《社会救助暂行办法》（国务院令第649号）', 'nation'],
    ['《就业补助资金管理办法》（财社〔2017〕164号）', 'nation'],
    ['《司法部关于法律顾问工作的意见》', 'nation'],
    ['《无障碍设计规范》（GB 50763-2012）', 'nation'],
    ['《职业介绍规范》（DB11/T 1123-2023）', 'province'],
    ['《北京市失业保险规定》（北京市人民政府令第190号）', 'province'],
    ['《浙江省民政厅关于津贴的通知》', 'province'],
    ['《养老办法》（川办发〔2019〕12号）', 'province'],
    ['《嘉兴市财政局关于补贴的通知》', 'city'],
    ['《村级规范》（DB3304/T 001-2020）', 'city'],
    ['《补贴办法》（嘉政发〔2020〕1号）', 'city'],
    ['《重庆市万州区人民政府关于补贴的通知》', 'county'],
    ['《养老规范》（T/CAS 100-2019）', null],
    ['《体育法》', null],
    // 内 is the sign of a region, and the beginning of a city's name
    ['《某某办法》（内政办发〔2021〕7号）', 'province'],
    ['《某某办法》（内民发〔2021〕7号）', 'city'],
  ])('%s: %s', (text, level) => {
    expect(buildWorks(cited(text)).works[0]!.level).toBe(level);
  });
});

describe('the whole', () => {
  const all = cited(...CITATION_ROWS.map((row) => row.text));

  it('each citation in one work, each key in one work', () => {
    const { works } = buildWorks(all);
    const ids = works.flatMap((work) => work.cited_by);
    const keys = works.flatMap((work) => work.keys);
    expect([...ids].sort()).toEqual(all.map(({ id }) => id).sort());
    expect(new Set(keys).size).toBe(keys.length);
    expect(new Set(works.map((work) => work.id)).size).toBe(works.length);
    const keyOf = new Map(all.map(({ id, citation }) => [id, citation.work_key]));
    for (const work of works) for (const id of work.cited_by) expect(work.keys).toContain(keyOf.get(id));
  });

  it('comes out the same in any order', () => {
    const expected = JSON.stringify(buildWorks(all));
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        expect(JSON.stringify(buildWorks(shuffled))).toBe(expected);
      }),
      { numRuns: 10 },
    );
  });
});

describe('simplify', () => {
  it('changes traditional characters alone, and no length', () => {
    expect(simplify('國務院辦公廳關於學生資助的規定')).toBe('国务院办公厅关于学生资助的规定');
    expect(simplify('乾隆年间的著作权（第三版）')).toBe('乾隆年间的著作权（第三版）');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(simplify(text)).toHaveLength(text.length);
      }),
    );
  });
});

it('near titles are found among any number of others, first and last, and where a character stands twice in a row', () => {
  const names = Array.from(
    { length: 400 },
    (_, at) => `${'甲乙丙丁'[at % 4]}${'子丑寅卯'[(at >> 2) % 4]}县农村村居民第${at}号补助暂行办法`,
  );
  const near = (title: string): string => title.replace('补助', '救助');
  const asked = [names[0]!, names[399]!, names[123]!];
  const { checks } = buildWorks(cited(...[...names, ...asked.map(near)].map((title) => `《${title}》`)));
  const found = checks
    .filter(({ rule }) => rule === 'title-near')
    .map(({ params }) => [params.title, params.other]);
  for (const title of asked)
    expect(found.some((pair) => pair.includes(title) && pair.includes(near(title)))).toBe(true);
});

it('keeps a decree told by its number alone out of the records, which know works by title or document number', async () => {
  const record = await readText(
    '云岭县基本公共服务清单（2025年）\n1.工伤保险\n服务对象：职工\n服务内容：落实待遇\n服务标准：按照国务院令第586号执行，其他按云政发〔2020〕3号执行\n责任单位：县人力资源社会保障局\n2.公租房\n服务对象：家庭\n服务内容：租房\n服务标准：按月发放\n责任单位：县住房城乡建设局\n',
  );
  expect(record?.items[0]?.citations.map(({ title, doc_number }) => [title, doc_number])).toEqual([
    [null, '云政发〔2020〕3号'],
  ]);
});
