/** The pieces that two texts share and do not share (diff contract, section 5). */
import { diffArrays } from 'diff';
import type { Op } from '../records/diff.ts';
import { isLowSurrogate, type TextToken, tokenize } from './tokens.ts';

/** Beyond so many tokens that differ, two texts are two texts: they are told whole. Keeps the cost of any input bounded. */
const MOST_EDITS = 1500;

type TokenStep =
  | { kind: '='; old: TextToken; new: TextToken }
  | { kind: '-'; old: TextToken }
  | { kind: '+'; new: TextToken };

/** Ops that spell both texts exactly: `=` and `-` joined are `before`, `=` and `+` joined are `after`. */
export function opsOf(before: string, after: string): Op[] {
  const a = tokenize(before);
  const b = tokenize(after);
  const pieces = new Pieces();
  for (const step of withoutIslands(stepsOf(a.tokens, b.tokens))) {
    if (step.kind === '-') pieces.take('-', step.old.gap + step.old.text);
    else if (step.kind === '+') pieces.take('+', step.new.gap + step.new.text);
    else pieces.same(step.old, step.new);
  }
  pieces.noise(a.rest, b.rest);
  return pieces.ops;
}

function stepsOf(a: readonly TextToken[], b: readonly TextToken[]): TokenStep[] {
  let head = 0;
  while (head < a.length && head < b.length && a[head]!.key === b[head]!.key) head++;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a.at(-1 - tail)!.key === b.at(-1 - tail)!.key)
    tail++;
  const steps: TokenStep[] = [];
  for (let i = 0; i < head; i++) steps.push({ kind: '=', old: a[i]!, new: b[i]! });
  steps.push(...middle(a.slice(head, a.length - tail), b.slice(head, b.length - tail)));
  for (let i = tail; i > 0; i--) steps.push({ kind: '=', old: a.at(-i)!, new: b.at(-i)! });
  return steps;
}

function middle(a: readonly TextToken[], b: readonly TextToken[]): TokenStep[] {
  const keysOf = (tokens: readonly TextToken[]) => tokens.map((token) => token.key);
  const changes = diffArrays(keysOf(a), keysOf(b), { maxEditLength: MOST_EDITS }) ?? [
    { removed: true, added: false, count: a.length },
    { removed: false, added: true, count: b.length },
  ];
  const steps: TokenStep[] = [];
  let i = 0;
  let j = 0;
  for (const { removed, added, count } of changes) {
    for (let n = 0; n < count; n++) {
      if (removed) steps.push({ kind: '-', old: a[i++]! });
      else if (added) steps.push({ kind: '+', new: b[j++]! });
      else steps.push({ kind: '=', old: a[i++]!, new: b[j++]! });
    }
  }
  return steps;
}

/** 至|少 → 不|少|于: one character that two changes of words happen to share is no common piece; beside a number it is. */
function withoutIslands(steps: readonly TokenStep[]): TokenStep[] {
  return steps.flatMap((step, at): TokenStep[] => {
    const island =
      step.kind === '=' && isWord(step.old) && changesWords(steps, at, -1) && changesWords(steps, at, 1);
    return island
      ? [
          { kind: '-', old: step.old },
          { kind: '+', new: step.new },
        ]
      : [step];
  });
}

/** Whether the run of changes next to a step, on one side of it, takes away or puts in a word. */
function changesWords(steps: readonly TokenStep[], from: number, way: -1 | 1): boolean {
  for (let at = from + way; ; at += way) {
    const step = steps[at];
    if (step === undefined || step.kind === '=') return false;
    if (isWord(step.kind === '-' ? step.old : step.new)) return true;
  }
}

function isWord(token: TextToken): boolean {
  return token.single && /\p{Script=Han}/u.test(token.text);
}

/** Ops in the making: neighbours of one kind are one piece; of a change the old side comes first. */
class Pieces {
  readonly ops: Op[] = [];
  private removed = '';
  private added = '';

  take(kind: '-' | '+', text: string): void {
    if (kind === '-') this.removed += text;
    else this.added += text;
  }

  same(a: TextToken, b: TextToken): void {
    this.flush();
    this.noise(a.gap, b.gap);
    if (a.text === b.text) {
      this.equal(a.text);
      return;
    }
    // The keys joined are the same: units are walked side by side, cut wherever both have spelled as much of it.
    let i = 0;
    let j = 0;
    while (i < a.text.length || j < b.text.length) {
      const [fromA, fromB] = [i, j];
      let ahead = 0;
      do {
        if (ahead <= 0 && i < a.text.length) ahead += a.keys[i++]!.length;
        if (ahead > 0 || i >= a.text.length) ahead -= b.keys[j++]?.length ?? 0;
      } while (ahead !== 0 && (i < a.text.length || j < b.text.length));
      while (isLowSurrogate(a.text, i)) i++;
      while (isLowSurrogate(b.text, j)) j++;
      this.noise(a.text.slice(fromA, i), b.text.slice(fromB, j));
    }
  }

  /** Two spellings of one thing; nothing to tell where they are the same. */
  noise(a: string, b: string): void {
    this.flush();
    if (a === b) {
      this.equal(a);
      return;
    }
    if (a !== '') this.ops.push(['-', a, 'noise']);
    if (b !== '') this.ops.push(['+', b, 'noise']);
  }

  private equal(text: string): void {
    if (text === '') return;
    const last = this.ops.at(-1);
    if (last?.[0] === '=') last[1] += text;
    else this.ops.push(['=', text]);
  }

  private flush(): void {
    if (this.removed !== '') this.ops.push(['-', this.removed]);
    if (this.added !== '') this.ops.push(['+', this.added]);
    this.removed = '';
    this.added = '';
  }
}
