import type { Lang } from '../messages/index.ts';
import { labelOf } from '../records/labels.ts';

/** What a field is called: `standard` → 服务标准, `other.0` → 其他 1. */
export function fieldName(field: string, lang: Lang): string {
  const [name = '', at] = field.split('.');
  const label = labelOf('field', name, lang);
  return at === undefined ? label : `${label} ${Number(at) + 1}`;
}
