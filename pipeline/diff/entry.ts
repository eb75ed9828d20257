import type { Profile } from './profiles.ts';

/** Items of both editions that belong together, or one that has no counterpart. */
export interface DiffEntry {
  kind: 'pair' | 'added' | 'removed' | 'split' | 'merged';
  old: Profile[];
  now: Profile[];
  /** null for added and removed. */
  score: number | null;
  /** The next best score of an item that competed for this pair; 0 where a person settled it. */
  rival: number;
}
