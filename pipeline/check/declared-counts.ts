import type { Declared } from '../records/schema.ts';
import type { Finding } from './seen.ts';

export type Counts = Pick<Declared, 'domains' | 'aspects' | 'items'>;

/** What is counted, in Chinese. */
export const COUNTED_ZH = { domains: '领域', aspects: '方面', items: '项目' } as const;

/** What the notice says it holds, against what was read: 9大领域22个方面97项. Items are those that are no sub-items. */
export function declaredCounts(
  declared: Counts | null,
  found: { domains: number; aspects: number; items: number },
): Finding<never>[] {
  return (['domains', 'aspects', 'items'] as const).flatMap((what) => {
    const said = declared?.[what] ?? null;
    if (said === null || said === found[what]) return [];
    const params = { what, what_zh: COUNTED_ZH[what], declared: said, found: found[what] };
    return [{ rule: 'declared-count-differs', params, item: null, span: null }];
  });
}
