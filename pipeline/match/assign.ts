/** The best one-to-one assignment over candidate pairs: the sum of what they are worth is as large as can be. */
import munkres from 'munkres';

export interface Edge {
  /** Any numbers that name the two ends. */
  a: number;
  b: number;
  /** More than 0. */
  worth: number;
}

/**
 * Edges of an optimal assignment, in the order given. Ends that no chain of edges joins are solved apart, so cost follows
 * the largest such group and not the whole.
 */
export function assign(edges: readonly Edge[]): Edge[] {
  const chosen = new Set<Edge>();
  for (const group of groups(edges)) for (const edge of solve(group)) chosen.add(edge);
  return edges.filter((edge) => chosen.has(edge));
}

function groups(edges: readonly Edge[]): Edge[][] {
  const parent = new Map<string, string>();
  const find = (key: string): string => {
    let root = key;
    while (parent.get(root) !== undefined && parent.get(root) !== root) root = parent.get(root)!;
    for (let next = key; next !== root; ) {
      const after = parent.get(next)!;
      parent.set(next, root);
      next = after;
    }
    return root;
  };
  for (const { a, b } of edges) {
    const [one, other] = [find(`a${a}`), find(`b${b}`)];
    parent.set(one, one);
    parent.set(other, one);
  }
  const byRoot = new Map<string, Edge[]>();
  for (const edge of edges) {
    const root = find(`a${edge.a}`);
    const list = byRoot.get(root);
    if (list) list.push(edge);
    else byRoot.set(root, [edge]);
  }
  return [...byRoot.values()];
}

function solve(edges: readonly Edge[]): Edge[] {
  if (edges.length === 1) return [...edges];
  const rows = [...new Set(edges.map(({ a }) => a))];
  const columns = [...new Set(edges.map(({ b }) => b))];
  const row = new Map(rows.map((a, at) => [a, at]));
  const column = new Map(columns.map((b, at) => [b, at]));
  const best = new Map<string, Edge>();
  const cost = rows.map(() => new Array<number>(columns.length).fill(0));
  for (const edge of edges) {
    const [i, j] = [row.get(edge.a)!, column.get(edge.b)!];
    const known = best.get(`${i} ${j}`);
    if (known && known.worth >= edge.worth) continue;
    best.set(`${i} ${j}`, edge);
    cost[i]![j] = -edge.worth;
  }
  // a pair without an edge costs nothing, and is none
  return munkres(cost).flatMap(([i, j]) => best.get(`${i} ${j}`) ?? []);
}
