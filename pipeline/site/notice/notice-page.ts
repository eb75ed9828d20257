/** A notice beside its source: letter, outline, items with fields and facts, what was repaired and warned of. */
import type { Lang } from '../../messages/index.ts';
import { HUNG_KINDS } from '../../records/fact-kinds.ts';
import { labelOf } from '../../records/labels.ts';
import type { ClaimRole, NoticeRecord } from '../../records/schema.ts';
import { escapeHtml as text } from '../../show/page.ts';
import type { PageOf } from '../frame.ts';
import type { Here } from '../here.ts';
import { csvPath, noticePath } from '../paths.ts';
import type { Lookups } from '../site-data.ts';
import { itemsHtml } from './items.ts';
import { letterHtml } from './letter.ts';
import { linkedDataOf } from './linked-data.ts';
import { outlineHtml } from './outline.ts';
import { sourceHtml, tintOf } from './source.ts';
import { toldHtml } from './told.ts';

export function noticePage(notice: NoticeRecord, data: Lookups): PageOf {
  const { document } = notice;
  return {
    path: noticePath(document.id),
    content: (here) => {
      const read = data.texts.get(document.id) ?? '';
      return {
        title: document.title,
        wide: true,
        linkedData: linkedDataOf(notice),
        body: `<p class="jump"><a href="#items">${here.word('items')} (${notice.items.length})</a> <a href="#warnings">${here.word('warnings-lead')} (${notice.warnings.length})</a> <a href="#corrected">${here.word('corrected')}</a> <a href="#repairs">${here.word('repairs')} (${notice.repairs.length})</a> <a href="#source">${here.word('source')}</a></p>
<div class="pair">
<div>
${letterHtml(notice, read, data, here)}
${provenanceHtml(notice, here)}
${outlineHtml(notice, here)}
<h2 id="items">${here.word('items')} (${notice.items.length})</h2>
<p class="quiet">${here.word('downloads')}: <a href="${here.file(csvPath('items-', document.id))}" download>${here.word('items')}</a> · <a href="${here.file(csvPath('facts-', document.id))}" download>${here.word('facts')}</a></p>
${itemsHtml(notice, data, here)}
${toldHtml(notice, here)}
</div>
<section class="read" id="source" tabindex="0" aria-label="${here.word('source')}">
<h2>${here.word('source')}</h2>
<p class="quiet">${here.word('source-lead')} <a href="#items">${here.word('to-records')}</a></p>
${keyHtml(notice, here)}
<pre${here.ofNotice}>${sourceHtml(notice, read)}</pre>
</section>
</div>`,
      };
    },
  };
}

/** What colours and lines mean, of what stands on this page. */
function keyHtml({ claims, items }: NoticeRecord, here: Here): string {
  const roles = new Map<string, string>();
  for (const [, , role, ref] of claims) {
    const tint = tintOf(role, ref);
    if (roles.has(tint)) continue;
    const named = tint === 'letter' ? here.word('letter') : text(nameOfRole(role, ref, here.lang));
    const element = role === 'removed' ? 'del' : 'span';
    roles.set(tint, `<${element} class="r r-${tint}">${named}</${element}>`);
  }
  const kinds = HUNG_KINDS.filter((kind) => items.some((item) => item[kind].length > 0)).map(
    (kind) => `<span class="k k-${kind}">${text(labelOf('fact_kind', kind, here.lang))}</span>`,
  );
  return `<ul class="key">${[...roles.values(), ...kinds].map((one) => `<li>${one}</li>`).join('')}</ul>`;
}

const nameOfRole = (role: ClaimRole, ref: string | null, lang: Lang): string =>
  role === 'field'
    ? labelOf('field', ref?.split('#')[1]?.split('.')[0] ?? '', lang)
    : labelOf('claim_role', role, lang);

function provenanceHtml({ document }: NoticeRecord, here: Here): string {
  const { source, reading, layout } = document;
  return `<p class="quiet" id="from">${here.word('provenance')}: ${here.word('file')} <code>${text(source.path)}</code> (sha256 <code>${source.sha256.slice(0, 16)}…</code>); ${here.word('reading', { reading, layout: layout.name })}</p>`;
}
