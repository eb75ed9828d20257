/** Which service is meant: by its id, an item's id, or a part of its name. */
import { normalText } from '../../match/normalize.ts';
import type { Service } from '../../records/services.ts';

export interface FoundService {
  /** one, several to choose from, or none */
  services: Service[];
  /** the item that was asked for by its id */
  item: string | null;
}

/**
 * An id that a service took over leads to it. Of names, one that is the same wins over those that hold the words;
 * names of members count only where no service's own name holds them.
 * @param nameOf an item's name; null where it is not at hand
 */
export function findServices(
  services: readonly Service[],
  given: string,
  nameOf: (item: string) => string | null,
): FoundService {
  const item = given.includes('/') ? given : null;
  if (item !== null)
    return { services: services.filter(({ members }) => members.some((one) => one.item === item)), item };
  const words = normalText(given);
  const steps: ((service: Service) => boolean)[] = [
    ({ id }) => id === given,
    ({ replaces }) => (replaces ?? []).includes(given),
    ({ name }) => normalText(name) === words,
    ({ name }) => normalText(name).includes(words),
    ({ members }) => members.some((one) => normalText(nameOf(one.item) ?? '').includes(words)),
  ];
  for (const fits of words === '' ? [] : steps) {
    const found = services.filter(fits);
    if (found.length > 0) return { services: found, item };
  }
  return { services: [], item };
}

/** A service whose items speak of something that its name does not bear. */
export interface Speaking {
  service: Service;
  /** Of its items that are at hand, the part that speaks of it in what is given. */
  share: number;
  /** How much of what its items say it is: its mentions a thousand characters. */
  weight: number;
}

export interface SaidOfService {
  /** content and standard */
  given: string;
  audience: string;
}

/**
 * Those whose items speak of it, the ones that are about it first.
 * @param saidIn what an item says; null for one that is not at hand
 */
export function speakingOf(
  services: readonly Service[],
  given: string,
  saidIn: (item: string) => SaidOfService | null,
): Speaking[] {
  const words = normalText(given);
  if (words === '') return [];
  const found = services.flatMap((service) => {
    const said = service.members.flatMap(({ item }) => {
      const one = saidIn(item);
      return one ? [{ given: normalText(one.given), audience: normalText(one.audience) }] : [];
    });
    const all = said.map((one) => one.given + one.audience).join('\n');
    const mentions = all.split(words).length - 1;
    if (mentions === 0) return [];
    const share = said.filter((one) => one.given.includes(words)).length / said.length;
    return [{ service, share, weight: (mentions * 1000) / all.length }];
  });
  return found.sort((a, b) => b.weight - a.weight);
}

const MOST = 0.5;
const FAR_MORE = 3;

/** The service that is meant: the only one that speaks of it, or one most of whose items give it and that says it far more than any other. */
export function meantAmong([first, second]: readonly Speaking[]): Service | null {
  if (!first) return null;
  const plainly = first.share >= MOST && first.weight >= FAR_MORE * (second?.weight ?? 0);
  return plainly || second === undefined ? first.service : null;
}
