/** All services with how many places have each, and from what to what their sums reach. */
import type { StandingEdition } from '../../across/editions/standing.ts';
import type { Amount } from '../../records/facts.ts';
import type { Service } from '../../records/services.ts';
import { compare } from '../../text/compare.ts';
import { columnsOf, placeOf, type SeenNotice } from './columns.ts';

/** Sums of one form, of however many subjects. */
export interface SumRange {
  per: string[];
  period: Amount['period'];
  min: number;
  max: number;
  /** in so many places */
  places: number;
  sums: number;
}

export interface ListedService extends Pick<Service, 'id' | 'name' | 'domain' | 'aspect'> {
  places: number;
  /** names of regions, by code */
  regions: string[];
  items: string[];
  /** what is given, the form of most places first */
  sums: SumRange[];
}

/** Services that some edition of these places has. */
export function listServices(
  services: readonly Service[],
  places: readonly StandingEdition[],
  notices: readonly SeenNotice[],
): ListedService[] {
  const listed = services.flatMap((service): ListedService[] => {
    const { columns } = columnsOf(service, places, notices, null);
    if (columns.length === 0) return [];
    const { id, name, domain, aspect } = service;
    const regions = new Map(columns.map((column) => [placeOf(column), column.region.name]));
    return [
      {
        ...{ id, name, domain, aspect },
        places: regions.size,
        regions: [...regions.values()],
        items: columns.map(({ item }) => item.id),
        sums: rangesOf(columns.map((column) => ({ amounts: column.item.amounts, place: placeOf(column) }))),
      },
    ];
  });
  return listed.sort(inOrder);
}

/** Those of most places first, then by domain and name. */
export const inOrder = (a: ListedService, b: ListedService): number =>
  b.places - a.places ||
  compare(a.domain ?? '\uffff', b.domain ?? '\uffff') ||
  compare(a.name, b.name) ||
  compare(a.id, b.id);

/** A sum as lists tell it. */
export type ListedSum = Pick<Amount, 'role' | 'change' | 'per' | 'period' | 'min' | 'max'>;

/** Levels of benefits only: a raise (增加200元) or a contribution is no sum of the service. */
export function rangesOf(stated: readonly { amounts: readonly ListedSum[]; place: string }[]): SumRange[] {
  const forms = new Map<string, { amount: ListedSum; place: string }[]>();
  for (const { amounts, place } of stated) {
    for (const amount of amounts) {
      if (amount.role !== 'benefit' || amount.change !== null) continue;
      const key = JSON.stringify([amount.per, amount.period]);
      const one = { amount, place };
      const of = forms.get(key);
      if (of) of.push(one);
      else forms.set(key, [one]);
    }
  }
  return [...forms.values()]
    .map((of): SumRange => {
      let [min, max] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
      for (const { amount } of of)
        for (const value of [amount.min, amount.max]) {
          if (value === null) continue;
          min = Math.min(min, value);
          max = Math.max(max, value);
        }
      const { per, period } = of[0]!.amount;
      return {
        ...{ per, period, min, max },
        places: new Set(of.map(({ place }) => place)).size,
        sums: of.length,
      };
    })
    .sort((a, b) => b.places - a.places || b.sums - a.sums);
}
