/** Tokens that may be one cell: from each token on, as far as a cell may reach. */
import { type Look, lookOf } from './looks.ts';
import { joinCost, MOST_JOINED, NEVER, type RecoverProblem } from './problem.ts';

const LONGEST_CELL = 700;

/** Tokens from one on, up to `to`, as one text. */
export interface TokenStretch {
  to: number;
  text: string;
  look: Look;
  join: number;
}

/** By the token that they begin with. */
export const stretchesOf = (problem: RecoverProblem): TokenStretch[][] =>
  problem.tokens.map((_, at) => stretchesAt(problem, at));

function stretchesAt(problem: RecoverProblem, at: number): TokenStretch[] {
  const { tokens, anchors, heads, way, repeats } = problem;
  const out: TokenStretch[] = [];
  let join = 0;
  let text = '';
  const most = Math.min(tokens.length, at + MOST_JOINED[way]);
  for (let to = at + 1; to <= most; to++) {
    const last = to - 1;
    if (last > at) {
      if (anchors.has(last) || heads.has(last)) break;
      join += joinCost(problem, last);
      if (join < NEVER / 2) break;
    }
    text += (tokens[last]?.folded ?? '').replace(/[\s\u3000]+/gu, way === 'blanks' ? '' : ' ');
    if (text.length > LONGEST_CELL) break;
    out.push({
      to,
      text,
      look: lookOf(
        way === 'bars' ? text.replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '') : text,
        repeats.get(text) ?? 0,
      ),
      join,
    });
  }
  return out;
}
