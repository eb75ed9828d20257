/** A rule looks at a finished tree and tells what a reader should know; one file a rule, all listed in rules.ts. */
import type { VFile } from 'vfile';
import type { Draft } from '../draft.ts';
import type { NoticeTree } from '../notice.ts';
import type { OutlineItem } from '../outline/types.ts';
import type { Params } from '../records/schema.ts';
import { report } from '../records/warnings.ts';
import type { Counts } from './declared-counts.ts';

export interface RuleContext {
  draft: Draft;
  declared: Counts | null;
  layout: { name: string; confidence: number; runnerUp: { name: string; confidence: number } | null };
}

export type Rule = (tree: NoticeTree, file: VFile, context: RuleContext) => void;

export function tell(
  file: VFile,
  rule: string,
  params: Params,
  item: OutlineItem | null,
  span: readonly [number, number] | null,
): void {
  report(file, { rule, params, item, span: span ? [span[0], span[1]] : null });
}

export const FIELD_ZH: Readonly<Record<string, string>> = {
  audience: '服务对象',
  content: '服务内容',
  standard: '服务标准',
  funding: '支出责任',
  lead_agency: '牵头负责单位',
  implementing_agency: '落实责任单位',
};
