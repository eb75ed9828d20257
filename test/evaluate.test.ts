import { describe, expect, it } from 'vitest';
import { evaluate } from './evaluate/evaluate.ts';
import { shortOf } from './evaluate/floors.ts';
import { KINDS } from './evaluate/kinds.ts';
import { addRow, type Comparison, emptyScore, rates } from './evaluate/score.ts';

const plain: Comparison = { values: ['n'], loose: ['who'], normal: (_key, value) => value };

/** A fact found at the words' first place in the text. */
const at = (text: string, words: string, values: object) => {
  const start = text.indexOf(words);
  return { text: words, start, end: start + words.length, ...values };
};

describe('the scorer', () => {
  const text = '甲100元，乙200元，丙300元';

  it('counts a fact whose place overlaps and whose values are right', () => {
    const score = emptyScore();
    addRow(
      score,
      text,
      [
        { text: '100元', n: 100, who: '甲' },
        { text: '200元', n: 200, who: '乙' },
      ],
      [
        at(text, '甲100元', { n: 100, who: '甲' }), // other ends, the same place
        at(text, '200元', { n: 201, who: '乙' }), // a wrong value
        at(text, '300元', { n: 300, who: '丙' }), // nothing is labelled there
      ],
      plain,
    );
    expect(score).toMatchObject({ expected: 2, found: 3, right: 1 });
    expect(score.loose).toEqual({ who: { stated: 1, right: 1 }, text: { stated: 1, right: 0 } });
    expect(score.misses.map(({ expected, found }) => [expected?.n, found?.n])).toEqual([
      [200, 201],
      [undefined, 300],
    ]);
    expect(rates(score)).toEqual({ precision: 1 / 3, recall: 1 / 2, f1: 2 / 5 });
  });

  it('lets one fact answer one label, and leaves out what a label does not state', () => {
    const score = emptyScore();
    addRow(score, '5元5元', [{ text: '5元' }, { text: '5元', n: 5 }], [at('5元5元', '5元', { n: 5 })], plain);
    expect(score).toMatchObject({ expected: 2, found: 1, right: 1 });
  });

  it('does not count the right value in another place', () => {
    const score = emptyScore();
    addRow(score, text, [{ text: '100元', n: 100 }], [at(text, '300元', { n: 100 })], plain);
    expect(score.right).toBe(0);
  });

  it('finds a label by the words it begins with, and refuses one that does not stand in its text', () => {
    const score = emptyScore();
    addRow(score, text, [{ begins: '乙', n: 200 }], [at(text, '乙200元', { n: 200 })], plain);
    expect(score.right).toBe(1);
    expect(() => addRow(score, text, [{ text: '丁' }], [], plain)).toThrow('丁');
  });

  it('gives full marks where there is nothing to find', () => {
    expect(rates(emptyScore())).toEqual({ precision: 1, recall: 1, f1: 1 });
  });
});

describe('the evaluation', () => {
  it.each(KINDS)('reads every set of $name no worse than its floor', (kind) => {
    for (const [set, texts] of Object.entries(kind.sets)) {
      const score = evaluate(kind, texts);
      expect(shortOf(`${kind.name} ${set}`, score)).toBeNull();
      expect(score.expected).toBe(texts.reduce((sum, { facts }) => sum + facts.length, 0));
      expect(score.expected - score.right).toBe(
        score.misses.filter(({ expected }) => expected !== null).length,
      );
    }
  });

  it('fails with an extractor that finds nothing', () => {
    const [kind] = KINDS;
    const [texts] = Object.values(kind!.sets);
    const score = evaluate({ ...kind!, extract: () => [] }, texts!);
    expect(shortOf('amounts tuned', score)).toBe('amounts tuned: F1 0.0, floor 99.5');
  });
});
