/** The numbers of items among tokens: the longest run that counts up, from 1 again where a new list begins. */
import { itemNumber } from '../grid.ts';
import type { Token } from './tokens.ts';

/** `1.职工基本养老保险`: number and name in one. */
const BEFORE_NAME = /^[*★☆▲△※#]{0,2}\s{0,2}(\d{1,3})(?:[.、]\s{0,2}|\s{1,3})(?=[\p{Script=Han}“"《])/u;

export type Anchor = 'alone' | 'before-name';

interface NumberCandidate {
  at: number;
  no: number;
  kind: Anchor;
  weight: number;
}

/** @returns which tokens are numbers of items; empty where numbers do not count up. @param onLines only those at the head of a line */
export function itemNumbers(tokens: readonly Token[], onLines: boolean): Map<number, Anchor> {
  const candidates: NumberCandidate[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (onLines && !token.opensLine) continue;
    const alone = itemNumber(token.folded);
    const led = alone === null ? BEFORE_NAME.exec(token.folded) : null;
    const no = alone ?? (led ? Number(led[1]) : null);
    if (no === null) continue;
    candidates.push({ at, no, kind: alone === null ? 'before-name' : 'alone', weight: weightOf(tokens, at) });
  }
  // one kind of number in one list, the kind that counts farther
  const chains = (['alone', 'before-name'] as const).map((kind) =>
    longestChain(candidates.filter((candidate) => candidate.kind === kind)),
  );
  const [alone = [], led = []] = chains;
  const best = alone.length >= led.length ? alone : led;
  return best.length >= 2 ? new Map(best.map(({ at, kind }) => [at, kind])) : new Map();
}

/** A number at the head of a line, or before what may be a name, more likely counts items than one in a sentence. */
function weightOf(tokens: readonly Token[], at: number): number {
  const next = tokens[at + 1];
  const name = next !== undefined && /^[\p{Script=Han}“"《（(][^。;；]{1,30}$/u.test(next.folded);
  const unit = next !== undefined && /^(?:[%元次天月年岁人名个项场册种倍]|周岁|小时)/u.test(next.folded);
  return 1 + (tokens[at]?.opensLine ? 0.3 : 0) + (name ? 0.2 : 0) - (unit ? 0.5 : 0);
}

const MISSING = 0.8;
const AGAIN = 1.5;
const MOST_MISSING = 3;

function longestChain(candidates: readonly NumberCandidate[]): NumberCandidate[] {
  interface ChainLink {
    candidate: NumberCandidate;
    weight: number;
    before: ChainLink | null;
  }
  const byNumber = new Map<number, ChainLink>();
  let best: ChainLink | null = null;
  for (const candidate of candidates) {
    let link: ChainLink = {
      candidate,
      weight: candidate.weight - (candidate.no === 1 ? 0 : candidate.no),
      before: null,
    };
    for (let missing = 0; missing <= MOST_MISSING; missing++) {
      const before = byNumber.get(candidate.no - 1 - missing);
      const weight = before && before.weight + candidate.weight - missing * MISSING;
      if (before && weight !== undefined && weight > link.weight) link = { candidate, weight, before };
    }
    if (candidate.no === 1 && best && best.weight + candidate.weight - AGAIN > link.weight)
      link = { candidate, weight: best.weight + candidate.weight - AGAIN, before: best };
    const known = byNumber.get(candidate.no);
    // of two that count as far the later one: the earlier may stand in a sentence of the row before
    if (!known || link.weight >= known.weight) byNumber.set(candidate.no, link);
    if (!best || link.weight > best.weight) best = link;
  }
  const chain: NumberCandidate[] = [];
  for (let link = best; link; link = link.before) chain.unshift(link.candidate);
  return chain;
}
