import { type Layout, round, type View } from '../pipeline/layout.ts';
import { declaredIn } from '../pipeline/letter/declared.ts';
import { INTERPRETATION } from '../pipeline/letter/edition.ts';
import { told } from '../pipeline/messages/index.ts';
import { namedDomains } from '../pipeline/outline/named-domains.ts';
import { readProse } from '../pipeline/outline/read-prose.ts';
import { tabledDomains } from '../pipeline/outline/tabled-domains.ts';
import type { NamedDomain } from '../pipeline/outline/types.ts';

const namesOf = (domains: readonly NamedDomain[]): number =>
  domains.reduce((sum, { items }) => sum + items.length, 0);
/** The domains in sentences, or those in a table: where more services are named. */
const fullest = (told: NamedDomain[], tabled: NamedDomain[]): NamedDomain[] =>
  namesOf(tabled) > namesOf(told) ? tabled : told;

/** Of a list whose lines bear labels the counted names are those of sub-items: 2.儿童健康服务 ⏎ （含预防接种、儿童健康管理2项）. */
function isLabelled({ labelled: { segments } }: View, names: number): boolean {
  const labels = segments.flatMap(({ label }) => (label?.role ? [label.role] : []));
  return new Set(labels).size >= FEWEST_ROLES && labels.length > names;
}

const FEWEST_ROLES = 3;

/** 政策解读: prose that tells what a standard holds, its services by name. */
export const layout: Layout = {
  name: 'interpretation',
  description: 'A policy interpretation (政策解读): prose that counts and names the services of a standard.',
  detect: (view) => {
    const { draft } = view;
    const titled = draft.lines.slice(0, 6).some((l) => INTERPRETATION.test(l.folded));
    const domains = fullest(
      namedDomains(draft, () => declaredIn(draft.folded)?.items ?? null),
      titled ? tabledDomains(draft) : [],
    );
    const names = namesOf(domains);
    if (names < 2 || (!titled && (domains.length < 2 || isLabelled(view, names)))) return null;
    const settled = domains.filter((d) => d.settled).length;
    return {
      layout: 'interpretation',
      confidence: round((titled ? 0.6 : 0.3) + 0.38 * (settled / domains.length)),
      evidence: [
        told('evidence-prose', { domains: domains.length, names, settled }),
        ...(titled ? [told('evidence-titled')] : []),
      ],
      read: () => readProse(draft, domains),
    };
  },
};
