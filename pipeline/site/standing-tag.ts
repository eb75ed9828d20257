/** Whether a document holds, in words: with a frame on a page, beside a name where there is none. Never by colour alone. */
import { fill, type Lang } from '../messages/index.ts';
import { SITE_PAGE } from '../messages/site-page.ts';
import { labelOf } from '../records/labels.ts';
import { escapeHtml as text } from '../show/page.ts';
import type { Here } from './here.ts';
import type { Lookups } from './site-data.ts';

type Known = Pick<Lookups, 'notice' | 'standingOf'>;

/** '' for what never holds, such as an interpretation. */
export function standingTag(document: string, { notice, standingOf }: Known, { lang }: Here): string {
  if (notice.get(document)?.kind === 'interpretation') return '';
  const standing = standingOf.get(document);
  return `<span class="${standing === undefined ? 'tag' : `tag ${standing}`}">${text(wordsOf(standing, lang))}</span>`;
}

const wordsOf = (standing: Parameters<typeof labelOf>[1] | undefined, lang: Lang): string =>
  standing === undefined ? fill(SITE_PAGE.superseded[lang], {}, lang) : labelOf('standing', standing, lang);

/** `2023年版 · 征求意见稿`: an edition, with why it is not what holds that day, in the notice's own language. */
export function editionWords(document: string, { notice, standingOf }: Known): string {
  const { edition = '', kind } = notice.get(document) ?? {};
  const standing = standingOf.get(document);
  const why =
    kind === 'interpretation'
      ? labelOf('document_kind', kind, 'zh')
      : standing === 'in_force'
        ? ''
        : wordsOf(standing, 'zh');
  return [edition, why].filter((part) => part !== '').join(' · ');
}
