/** A rule looks at a finished tree and tells what a reader should know; one file a rule, all listed in rules.ts. */
import type { VFile } from 'vfile';
import type { Draft } from '../draft.ts';
import type { NoticeTree } from '../notice.ts';

export interface RuleContext {
  draft: Draft;
  /** The layout that came next. */
  runnerUp: { name: string; confidence: number; names: () => readonly string[] } | null;
}

export type CheckRule = (tree: NoticeTree, file: VFile, context: RuleContext) => void;
