/** What is doubtful of a fact: rows of a sentence and, of each of its facts in order, the text and the flags. Read against the rules of FACT_FLAGS. */
import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../pipeline/facts/extractors.ts';
import { FACT_KINDS, type FactKind } from '../../pipeline/records/fact-kinds.ts';
import { FACT_FLAGS } from '../../pipeline/records/flags.ts';

type Expected = readonly [text: string, ...flags: string[]];

const ROWS: Readonly<
  Partial<Record<FactKind, readonly (readonly [sentence: string, ...facts: Expected[]])[]>>
> = {
  amounts: [
    ['为高龄老年人每人每月发放津贴500元。', ['500元']],
    ['市级补助每生每年1000元；县级补助每生每年500元。', ['每生每年1000元'], ['每生每年500元']],
    // its own per and period: a member, and nothing carried
    ['小学每生每年1500元、初中每生每年1800元。', ['每生每年1500元'], ['每生每年1800元', 'list_member']],
    [
      '义务教育阶段每生补助：小学800元，初中1000元。',
      // 义务教育阶段：小学: the head without its words of payment
      ['800元', 'carried', 'subject_completed'],
      ['1000元', 'carried', 'list_member', 'subject_completed'],
    ],
    // 一级 stands nowhere before 医疗机构, 三级医疗机构 does
    [
      '住院起付标准一、二、三级医疗机构分别为200元、440元、880元。',
      ['200元', 'subject_completed'],
      ['440元', 'carried', 'list_member', 'subject_completed'],
      ['880元', 'carried', 'list_member'],
    ],
    // the head of its list is put before a later member
    [
      '生均标准为：寄宿生：小学1250元/年、初中1500元/年。',
      ['1250元/年', 'carried'],
      ['1500元/年', 'carried', 'list_member', 'subject_completed'],
    ],
    // 补贴 and 补助 behind one 每月 are of one list; another 每 is none
    [
      '老年人每人每月补贴75元，高龄老年人每人每月补助145元，百岁老年人每人每月发放225元。',
      ['75元'],
      ['145元', 'list_member'],
      ['225元', 'list_member'],
    ],
    ['老年人每餐补贴2元，每人每月补助不超过120元。', ['2元'], ['不超过120元']],
    // parts of a sum
    [
      '补助标准为年生均2800元，主要包括：伙食费1450元、读本费130元。',
      ['年生均2800元'],
      ['1450元', 'carried'],
      ['130元', 'carried', 'list_member'],
    ],
    // the bound of the head alone
    ['两档救助分别不超过800元、600元。', ['不超过800元'], ['600元', 'carried', 'list_member']],
    // the one exception that reaches over a full stop
    [
      '国家助学金平均资助标准为每生每年2000元。具体标准在1000-3000元范围内确定。',
      ['每生每年2000元'],
      ['1000-3000元', 'carried', 'next_clause'],
    ],
    ['每人每月不低于300元、不高于800元。', ['每人每月不低于300元、不高于800元']],
    ['每人每月不低于300元，不高于800元。', ['每人每月不低于300元，不高于800元', 'next_clause']],
    ['对失能老年人每人每月发放护理补贴，标准为100元。', ['100元', 'carried']],
  ],
  ratios: [
    ['疫苗接种率达到90%以上，建档率达到95%。', ['90%以上'], ['95%']],
    // the base of the head, and its bound
    ['照料护理标准分别为最低工资标准的20%、40%。', ['20%'], ['40%', 'carried', 'list_member']],
    ['报销比例分别为90%、87%。', ['90%'], ['87%', 'list_member']],
    ['在一、二级医疗机构住院报销比例分别为90%、87%。', ['90%', 'subject_completed'], ['87%', 'list_member']],
    ['救助对象负担的合规医疗费用，按60%的比例予以救助。', ['60%', 'carried']],
    ['缴费比例不低于60%、不高于300%。', ['不低于60%、不高于300%']],
    ['缴费比例不低于60%，不高于300%。', ['不低于60%，不高于300%', 'next_clause']],
  ],
  frequencies: [
    ['每年随访4次。', ['每年随访4次']],
    [
      '每年组织培训不少于4次、演出不少于2场。',
      ['每年组织培训不少于4次'],
      ['不少于2场', 'carried', 'list_member'],
    ],
    // the cycle stands in the clause before
    [
      '每年举办培训班市级不少于20期，县级不少于15期。',
      ['每年举办培训班市级不少于20期'],
      ['不少于15期', 'carried', 'next_clause'],
    ],
    [
      '每年开展活动：市级不少于20期，县级不少于15期。',
      ['不少于20期', 'carried', 'next_clause'],
      ['不少于15期', 'carried', 'list_member', 'next_clause'],
    ],
    ['孕早期、孕中期分别提供1次、2次。', ['孕早期、孕中期分别提供1次'], ['2次', 'carried', 'list_member']],
    ['为每人提供1次职业指导、3次岗位推荐。', ['每人提供1次'], ['3次', 'carried', 'list_member']],
    ['每年发布一次公告。', ['每年发布一次']],
    // what is done is told once
    ['下基层演出市级不少于200场次、县级不少于40场次。', ['不少于200场次'], ['不少于40场次', 'carried']],
  ],
  ages: [
    ['65周岁及以上老年人。', ['65周岁及以上']],
    ['16周岁以上、60周岁以下居民。', ['16周岁以上、60周岁以下']],
    ['年满16周岁，未满60周岁的居民。', ['年满16周岁，未满60周岁', 'next_clause']],
    ['男、女分别年满60周岁、55周岁。', ['年满60周岁'], ['55周岁', 'carried', 'list_member']],
    ['女年满50周岁或55周岁的职工。', ['年满50周岁'], ['55周岁', 'carried', 'list_member']],
    // the bound behind the second holds for the first
    ['女40周岁、男50周岁以上的登记失业人员。', ['40周岁', 'carried'], ['50周岁以上']],
  ],
  citations: [
    [
      '按照财政部《甲办法》、《乙办法》（财社〔2020〕1号）执行。',
      ['《甲办法》'],
      ['《乙办法》（财社〔2020〕1号）'],
    ],
  ],
};

describe.each(FACT_KINDS.filter((kind) => kind in ROWS))('flags of %s', (kind) => {
  const rows = (ROWS[kind] ?? []).map(([sentence, ...facts]) => ({ sentence, facts }));
  it.each(rows)('$sentence', ({ sentence, facts }) => {
    expect(extractFacts(sentence, [])[kind].map(({ text, flags }) => [text, ...flags])).toEqual(facts);
    for (const { flags } of extractFacts(sentence, [])[kind])
      expect(flags).toEqual(FACT_FLAGS.filter((flag) => flags.includes(flag)));
  });
});
