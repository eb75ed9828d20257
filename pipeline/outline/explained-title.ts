/** The standard that an interpretation explains. */
import type { Draft } from '../draft.ts';

const TITLE_INSIDE = /《([^《》]{4,80}(?:标准|清单|目录)[^《》]{0,30})》/u;

/** The title of the standard that the text explains: the first in 《》 that names one. */
export function explainedTitle(draft: Draft): string | null {
  const found = TITLE_INSIDE.exec(draft.folded);
  return found?.[1]
    ? draft.text.slice(found.index + 1, found.index + 1 + found[1].length).replace(/\s+/gu, '')
    : null;
}
