/** What holds of any text: numbers read back, facts slice to their text and keep apart, noise changes no value, time grows with length. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../pipeline/text/fold.ts';
import { findNumbers, readNumber } from '../../pipeline/text/numbers.ts';
import { KINDS, type LabelledText, type ScoredKind } from '../evaluate/kinds.ts';
import type { Fact } from '../evaluate/score.ts';
import { expectLinear } from '../support/linear.ts';
import { printFormal, printNumber } from './chinese-numbers.ts';
import { NOISES } from './noise.ts';

/** One seed, so that two runs test the same. */
const run = { seed: 20_231_215, numRuns: 200 };

const LARGEST = 999_999_999_999;

describe('numbers', () => {
  const whole = fc.oneof(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 0, max: LARGEST }));

  it('printed in Chinese are read back', () => {
    fc.assert(
      fc.property(whole, (n) => {
        expect(readNumber(printNumber(n))).toBe(n);
      }),
      { ...run, numRuns: 2000 },
    );
  });

  it('printed as on a cheque are read back', () => {
    fc.assert(
      fc.property(whole, (n) => {
        expect(readNumber(printFormal(n))).toBe(n);
      }),
      run,
    );
  });

  it('printed with separators, full width and blanks are read back', () => {
    fc.assert(
      fc.property(whole, (n) => {
        expect(readNumber(n.toLocaleString('en-US'))).toBe(n);
        expect(readNumber(NOISES['full-width digits']!(String(n)))).toBe(n);
        expect(readNumber(` ${n} `)).toBe(n);
      }),
      run,
    );
  });

  it('with a decimal and 万 or 亿 are the double nearest to the decimal', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 0, max: 99 }), (whole, part) => {
        const hundredths = whole * 100 + part;
        const written = `${whole}.${String(part).padStart(2, '0')}`;
        expect(readNumber(`${written}万`)).toBe(hundredths * 100);
        expect(readNumber(`${written}亿`)).toBe(hundredths * 1_000_000);
        expect(readNumber(`百分之${written}`)).toBe(Number(`${written}e-2`));
      }),
      run,
    );
  });

  it('are found where they stand', () => {
    fc.assert(
      fc.property(whole, (n) => {
        const printed = printNumber(n);
        expect(findNumbers(`补助${printed}元`)).toEqual([{ start: 2, end: 2 + printed.length, value: n }]);
      }),
      run,
    );
  });
});

/** Pieces of notices, and what breaks careless patterns; joined at random they are no sentence, and must be read all the same. */
const PIECES = [
  ...[
    '每人',
    '每月',
    '每年',
    '每生',
    '每',
    '单',
    '元',
    '万元',
    '500',
    '１２',
    '8:2',
    '1.5倍',
    '90%',
    '％',
    '百分之',
    '七成',
  ],
  ...[
    '不低于',
    '不超过',
    '以上',
    '以下',
    '至',
    '—',
    '、',
    '，',
    '；',
    '。',
    '：',
    '（',
    '）',
    '(',
    ')',
    '《',
    '》',
    '〈',
    '〉',
    '\n',
    ' ',
  ],
  ...[
    '60周岁',
    '岁',
    '月龄',
    '年满',
    '男',
    '女',
    '次',
    '小时',
    '7×24',
    '分别为',
    '其中',
    '财政部',
    '办法',
    '（试行）',
    '国发〔2017〕13号',
  ],
  ...[
    '国务院令第649号',
    'GB/T 33527-2017',
    '补助',
    '提供',
    '随访',
    '孕早期',
    '低保标准',
    '的',
    '两',
    '千',
    '三分之一',
    '學',
    '\u0000',
    '😀',
    '𠮷',
  ],
];
const jumble = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(''));
const anyText = fc.oneof(
  jumble,
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ maxLength: 300 }),
);

/** A body is named by a whole text: it has no place in it. */
const PLACED = KINDS.filter(({ name }) => name !== 'bodies');

const extract = (kind: ScoredKind, text: string): readonly Fact[] => kind.extract({ text, facts: [] });

describe.each(PLACED)('$name', (kind) => {
  it('of any text slice to their words, in order, none over another', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let end = 0;
        for (const fact of extract(kind, text)) {
          expect(text.slice(Number(fact.start), Number(fact.end))).toBe(fact.text);
          expect(fact.text).not.toBe('');
          expect(Number(fact.start)).toBeGreaterThanOrEqual(end);
          end = Number(fact.end);
        }
      }),
      { ...run, numRuns: 500 },
    );
  });

  it('are the same twice', () => {
    fc.assert(
      fc.property(jumble, (text) => {
        expect(extract(kind, text)).toEqual(extract(kind, text));
      }),
      run,
    );
  });

  const rows = labelled(kind);
  const asWritten = new Map<LabelledText, unknown>();
  it.each(Object.entries(NOISES))('keep their values under %s', (_, noise) => {
    for (const row of rows) {
      if (!asWritten.has(row)) asWritten.set(row, values(kind, row));
      // most rows have nothing that a noise changes: what is equal letter for letter has equal values
      if (noise(row.text) !== row.text) expect(values(kind, row, noise)).toEqual(asWritten.get(row));
    }
  });

  it('take time in line with the length of the text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 4 }), (pieces) =>
        expectLinear((text) => extract(kind, text), pieces.join('')),
      ),
      { ...run, numRuns: 40, endOnFailure: true },
    );
  });
});

function labelled(kind: ScoredKind): LabelledText[] {
  return Object.values(kind.sets).flat();
}

/** The scored values of a text's facts; letters of names in one width, without blanks. */
function values(kind: ScoredKind, row: LabelledText, noise = (text: string) => text): unknown {
  const text = noise(row.text);
  const plain = JSON.stringify(
    kind
      .extract({ ...row, text })
      .map((fact) => kind.values.map((key) => kind.normal(key, fact[key]) ?? null)),
  );
  // the times of a schedule are kept as written: 16-20周, 16~20周
  return { of: row.text, values: fold(plain.normalize('NFKC')).replace(/\s/g, '') };
}
