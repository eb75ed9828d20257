/** So many ids are named at most. */
const NAMED = 8;

/** Of many ids those most like one that is not there, the likest first: by what they begin with, then by the characters they share. */
export function nearIds(wanted: string, ids: readonly string[]): string[] {
  const asked = new Set(wanted);
  const near = (id: string): number => {
    let same = 0;
    while (same < wanted.length && wanted[same] === id[same]) same++;
    return same + [...asked].filter((one) => id.includes(one)).length / (asked.size + 1);
  };
  return ids
    .map((id, at) => ({ id, at, near: near(id) }))
    .sort((a, b) => b.near - a.near || a.at - b.at)
    .slice(0, NAMED)
    .map(({ id }) => id);
}
