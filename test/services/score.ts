/** Services held against the labels that a person wrote: pairs of items of different notices that are one service. */
import { readFileSync } from 'node:fs';
import type { Service } from '../../pipeline/records/services.ts';

interface Labels {
  /** Alias → document id; items are written `<alias>/<number>`. */
  documents: Record<string, string>;
  services: { name: string; same: string[]; part?: string[]; whole?: string[] }[];
  /** Items that readers may put into these services or not. */
  either: { item: string; services: string[] }[];
}

export interface Scored {
  /** Pairs labelled one service, pairs found, pairs found that are labelled so. */
  labelled: number;
  found: number;
  right: number;
  f1: number;
  missed: string[];
  wrong: string[];
}

const read = (file: string): unknown => JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'));

/** The four cities, and the interpretation of one of them. */
export const gold = read('./gold.json') as Labels;

/**
 * The labels of the four cities with those of one more notice.
 * @param file number of each item → names of the services it is, with ? before one where readers may differ; [] for one that no city has;
 * null where they may differ on all
 */
export function goldWith(file: string, document: string): Labels {
  const labels = read(file) as Record<string, string[] | null>;
  const all = gold.services.map(({ name }) => name);
  const named = (no: string, name: string): boolean => labels[no]?.includes(name) ?? false;
  const numbers = Object.keys(labels);
  return {
    documents: { ...gold.documents, x: document },
    services: gold.services.map((service) => ({
      ...service,
      same: [...service.same, ...numbers.filter((no) => named(no, service.name)).map((no) => `x/${no}`)],
    })),
    either: [
      ...gold.either,
      ...numbers.map((no) => ({
        item: `x/${no}`,
        services: labels[no]?.flatMap((name) => (name.startsWith('?') ? [name.slice(1)] : [])) ?? all,
      })),
    ],
  };
}

/** @param documents ids of the notices that count; @param of pairs with an item of this document alone */
export function score(
  services: readonly Service[],
  documents: readonly string[],
  labels: Labels = gold,
  of: string | null = null,
): Scored {
  const counts = new Set(documents);
  const full = (short: string): string => {
    const [document = '', no = ''] = short.split('/');
    return `${labels.documents[document]}/${no}`;
  };
  const within = (items: readonly string[]): string[] =>
    items.filter((item) => counts.has(item.split('/')[0]!));
  const itemsOf = ({ same, part = [], whole = [] }: Labels['services'][number]): string[] =>
    [...same, ...part, ...whole].map(full);
  const open = new Set<string>();
  for (const { item, services: names } of labels.either)
    for (const service of labels.services)
      if (names.includes(service.name))
        for (const other of itemsOf(service)) open.add(pairOf(full(item), other));
  const counted = (lists: readonly string[][]): Set<string> =>
    new Set(
      [...pairsOf(lists)].filter((pair) => !open.has(pair) && (of === null || pair.includes(`${of}/`))),
    );
  const labelled = counted(labels.services.map((service) => within(itemsOf(service))));
  const found = counted(services.map(({ members }) => within(members.map(({ item }) => item))));
  const right = [...found].filter((pair) => labelled.has(pair)).length;
  return {
    labelled: labelled.size,
    found: found.size,
    right,
    f1: labelled.size + found.size === 0 ? 1 : (2 * right) / (labelled.size + found.size),
    missed: [...labelled].filter((pair) => !found.has(pair)),
    wrong: [...found].filter((pair) => !labelled.has(pair)),
  };
}

const pairOf = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** Pairs of items of different notices. */
function pairsOf(lists: readonly (readonly string[])[]): Set<string> {
  const pairs = new Set<string>();
  for (const list of lists)
    for (const a of list)
      for (const b of list) if (a.split('/')[0] !== b.split('/')[0]) pairs.add(pairOf(a, b));
  return pairs;
}
