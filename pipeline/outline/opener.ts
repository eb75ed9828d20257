/** Which label opens an item: the one that stands most often right below a line that looks like a name. */
import { type Family, familyOf } from './families.ts';
import { headingLike } from './heading-like.ts';
import { fillsLabel, labelKey } from './label-keys.ts';
import { endsListOfField } from './lists-in-fields.ts';
import type { Segment } from './segments.ts';

/** Lines that look like names, counted by their family, for each label that they stand above. */
type Votes = Map<string, Map<Family, number>>;

export interface Opener {
  /** The label (labelKey); null where there is no label at all. */
  label: string | null;
  /** How many lines of each family stand right above it as names do. */
  byFamily: ReadonlyMap<Family, number>;
}

/** The label that most names stand above, of equals the first. */
export function openerOf(segments: readonly Segment[]): Opener {
  let opener: Opener = { label: null, byFamily: new Map() };
  let best = 0;
  for (const [label, byFamily] of votesOf(segments)) {
    const count = [...byFamily.values()].reduce((a, b) => a + b, 0);
    if (count > best) [opener, best] = [{ label, byFamily }, count];
  }
  return opener;
}

function votesOf(segments: readonly Segment[]): Votes {
  const votes: Votes = new Map();
  const unsure: { label: string; above: Family; added: boolean }[] = [];
  segments.forEach((segment, i) => {
    const label = labelKey(segment);
    const found = label && familyBefore(segments, i);
    if (!found) return;
    const added = segments[i - 1]?.folded.startsWith('(') ?? false;
    if (found.above) unsure.push({ label, above: found.above, added });
    else vote(votes, label, found.own);
  });
  // a plain line below a numbered one: the name's second line, or, where no item bears such a number, a name below its heading
  const sure = new Map([...votes].map(([label, families]) => [label, new Set(families.keys())]));
  for (const { label, above, added } of unsure)
    vote(votes, label, added || sure.get(label)?.has(above) ? above : 'plain');
  return votes;
}

function vote(votes: Votes, label: string, family: Family): void {
  const families = votes.get(label) ?? new Map<Family, number>();
  families.set(family, (families.get(family) ?? 0) + 1);
  votes.set(label, families);
}

/** The family of the line before a label; with it that of the line above, where the name may go on without a marker (`3. 预防接种 ⏎ （含查验）`). */
function familyBefore(
  segments: readonly Segment[],
  label: number,
): { own: Family; above: Family | null } | null {
  const previous = segments[label - 1];
  if (!previous || !headingLike(previous) || fillsLabel(segments, label - 1)) return null;
  // 3.建立服务档案。 at the end of a list that a field holds
  if (endsListOfField(segments, label - 1)) return null;
  const above = segments[label - 2];
  if (previous.marker || !above?.marker || !headingLike(above) || /。$/u.test(above.folded))
    return { own: familyOf(previous), above: null };
  return { own: familyOf(previous), above: familyOf(above) };
}
