/** Whether a document holds, as a word with a frame: never by colour alone. */
import { labelOf } from '../records/labels.ts';
import { escapeHtml as text } from '../show/page.ts';
import type { Here } from './here.ts';
import type { Lookups } from './site-data.ts';

/** '' for what never holds, such as an interpretation. */
export function standingTag(document: string, data: Lookups, here: Here): string {
  const notice = data.notice.get(document);
  if (notice?.kind === 'interpretation') return '';
  const standing = data.standingOf.get(document);
  return standing === undefined
    ? `<span class="tag">${here.word('superseded')}</span>`
    : `<span class="tag ${standing}">${text(labelOf('standing', standing, here.lang))}</span>`;
}
