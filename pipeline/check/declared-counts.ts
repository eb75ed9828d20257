import { type Rule, tell } from './rule.ts';

/** What the notice says it holds, against what was read: 9大领域22个方面97项. */
export const declaredCounts: Rule = (tree, file, { declared }) => {
  if (!declared) return;
  const { headings, items } = tree.outline;
  const found = {
    domains: headings.filter((h) => h.level === 'domain').length,
    aspects: headings.filter((h) => h.level === 'aspect').length,
    items: items.filter((i) => !i.parent).length,
  };
  for (const key of ['domains', 'aspects', 'items'] as const) {
    const said = declared[key];
    if (said !== null && said !== found[key])
      tell(file, 'declared-count-differs', { what: key, declared: said, found: found[key] }, null, null);
  }
};
