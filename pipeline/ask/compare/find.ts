/** Which service is meant: by its id, an item's id, or a part of its name. */
import { normalText } from '../../match/normalize.ts';
import type { Service } from '../../records/services.ts';

export interface Found {
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
): Found {
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

/** Those whose items speak of it in their fields: what to offer where no name bears it. @param textOf an item's fields in full */
export function speakingOf(
  services: readonly Service[],
  given: string,
  textOf: (item: string) => string,
): Service[] {
  const words = normalText(given);
  if (words === '') return [];
  return services.filter(({ members }) =>
    members.some(({ item }) => normalText(textOf(item)).includes(words)),
  );
}
