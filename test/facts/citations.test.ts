import { describe, expect, it } from 'vitest';
import { extractCitations } from '../../pipeline/facts/citations.ts';
import { citationValue } from '../../pipeline/records/facts.ts';
import { expectLinear } from '../support/linear.ts';
import { CITATION_ROWS } from './rows/citations.ts';

describe('citations', () => {
  it.each(CITATION_ROWS)('$text', ({ text, facts, ownTitles = [], aliases = [] }) => {
    const found = extractCitations(text, { ownTitles, aliases });
    expect(found.map(({ title }) => title)).toEqual(facts.map(({ title }) => title));
    facts.forEach((fact, at) => {
      expect(found[at]).toMatchObject(fact);
      expect(found[at]!.issuers).toEqual(fact.issuers);
    });
    let last = 0;
    for (const citation of found) {
      expect(citationValue.parse(citation)).toEqual(citation);
      expect(text.slice(citation.start, citation.end)).toBe(citation.text);
      expect(citation.start).toBeGreaterThanOrEqual(last);
      last = citation.end;
    }
  });

  it('has enough rows of both kinds', () => {
    expect(CITATION_ROWS.length).toBeGreaterThan(130);
  });
});

describe('hostile input', () => {
  const BAIT = [
    '《',
    '《》',
    '《〈',
    '《(',
    '（',
    '《X办法》（国发',
    '《X办法》（',
    '财政部、',
    '、财政部《X法》',
    'GB/T ',
    '国务院令',
    '《部',
    '关于印发〈',
    '《(试行)',
  ];
  it.each(BAIT)('stays linear on %s over and over', (unit) =>
    expectLinear((text) => extractCitations(text), unit),
  );
});
