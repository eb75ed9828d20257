/**
 * Scores extracted facts against labelled ones. A fact counts when its place overlaps the label's and every scored value that the label
 * states is right; each label answers one fact at most. The looser keys are counted apart, over the facts that count.
 */

/** A fact or a label: the keys of one kind. */
export type Fact = Readonly<Record<string, unknown>>;

/** How the facts of one kind are compared. */
export interface Comparison {
  /** Keys that must all be right. */
  values: readonly string[];
  /** Keys that are reported apart. */
  loose: readonly string[];
  /** A value in the form it is compared in. */
  normal: (key: string, value: unknown) => unknown;
}

export interface Miss {
  text: string;
  expected: Fact | null;
  found: Fact | null;
}

export interface Score {
  expected: number;
  found: number;
  right: number;
  /** For each looser key: labels that state it and were found, and how many of them agree. */
  loose: Record<string, { stated: number; right: number }>;
  misses: Miss[];
}

export const emptyScore = (): Score => ({ expected: 0, found: 0, right: 0, loose: {}, misses: [] });

/** Precision, recall and their harmonic mean; 1 where there is nothing to find and nothing was found. */
export function rates({ expected, found, right }: Score): { precision: number; recall: number; f1: number } {
  const precision = found === 0 ? 1 : right / found;
  const recall = expected === 0 ? 1 : right / expected;
  const f1 = expected + found === 0 ? 1 : (2 * right) / (expected + found);
  return { precision, recall, f1 };
}

interface Place {
  start: number;
  end: number;
}

/** Where each label stands: its `text`, or the words it `begins` with, looked for behind the label before it. Null where it gives neither. */
function placesOf(text: string, labels: readonly Fact[]): (Place | null)[] {
  let from = 0;
  return labels.map((label) => {
    const words = label.text ?? label.begins;
    if (typeof words !== 'string') return null;
    const start = text.indexOf(words, from);
    if (start === -1) throw new Error(`the label ${words} does not stand in: ${text}`);
    from = start + words.length;
    return { start, end: from };
  });
}

function overlaps(place: Place | null, fact: Fact): boolean {
  return place === null || (Number(fact.start) < place.end && place.start < Number(fact.end));
}

function agrees(label: Fact, fact: Fact, keys: readonly string[], comparison: Comparison): boolean {
  return keys.every(
    (key) =>
      !(key in label) ||
      JSON.stringify(comparison.normal(key, label[key])) ===
        JSON.stringify(comparison.normal(key, fact[key])),
  );
}

/** Equal, or one holds the other (一级 in 一级医疗机构). */
function agreesLoosely(expected: unknown, found: unknown): boolean {
  if (typeof expected === 'string' && typeof found === 'string') {
    return expected.includes(found) || found.includes(expected);
  }
  return JSON.stringify(expected) === JSON.stringify(found);
}

function addLoose(score: Score, label: Fact, fact: Fact, comparison: Comparison): void {
  const add = (key: string, right: boolean) => {
    score.loose[key] ??= { stated: 0, right: 0 };
    score.loose[key].stated += 1;
    if (right) score.loose[key].right += 1;
  };
  for (const key of comparison.loose) if (key in label) add(key, agreesLoosely(label[key], fact[key]));
  if (typeof label.text === 'string') add('text', label.text === fact.text);
}

/** Adds one labelled text and what was found in it to a score. */
export function addRow(
  score: Score,
  text: string,
  labels: readonly Fact[],
  found: readonly Fact[],
  comparison: Comparison,
): void {
  const places = placesOf(text, labels);
  const free = new Set(found);
  const unanswered: number[] = [];
  labels.forEach((label, at) => {
    const place = places[at] ?? null;
    const hit = [...free].find(
      (fact) => overlaps(place, fact) && agrees(label, fact, comparison.values, comparison),
    );
    if (hit === undefined) {
      unanswered.push(at);
      return;
    }
    free.delete(hit);
    score.right += 1;
    addLoose(score, label, hit, comparison);
  });
  for (const at of unanswered) {
    const near = [...free].find((fact) => places[at] !== null && overlaps(places[at] ?? null, fact)) ?? null;
    if (near !== null) free.delete(near);
    score.misses.push({ text, expected: labels[at]!, found: near });
  }
  for (const fact of free) score.misses.push({ text, expected: null, found: fact });
  score.expected += labels.length;
  score.found += found.length;
}
