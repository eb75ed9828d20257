/** The outline of a notice: domains, aspects and items as they follow each other, each item a link. */
import type { ItemRecord, NoticeRecord } from '../../records/schema.ts';
import { escapeHtml as text } from '../../show/page.ts';
import type { Here } from '../here.ts';
import { itemAnchor } from '../paths.ts';

interface Group<T> {
  name: string | null;
  members: T[];
}

/** Neighbours of one name: a heading that was lost parts them. */
function groupsOf<T>(all: readonly T[], nameOf: (one: T) => string | null): Group<T>[] {
  const groups: Group<T>[] = [];
  for (const one of all) {
    const last = groups.at(-1);
    if (last !== undefined && last.name === nameOf(one)) last.members.push(one);
    else groups.push({ name: nameOf(one), members: [one] });
  }
  return groups;
}

export function outlineHtml({ items }: NoticeRecord, here: Here): string {
  const heading = (name: string | null): string => (name === null ? here.word('no-domain') : here.zh(name));
  const domains = groupsOf(items, ({ domain }) => domain).map(({ name, members }) => {
    const aspects = groupsOf(members, ({ aspect }) => aspect).map(
      (aspect) =>
        `<li>${aspect.name === null ? '' : heading(aspect.name)}${listOf(aspect.members, here)}</li>`,
    );
    return `<li><b>${heading(name)}</b><ol>${aspects.join('')}</ol></li>`;
  });
  return `<details class="outline"><summary>${here.word('outline')} (${items.length})</summary>
<ol>
${domains.join('\n')}
</ol></details>`;
}

const listOf = (items: readonly ItemRecord[], here: Here): string =>
  `<ol${here.ofNotice}>${items
    .map(
      ({ id, number_raw, name }) =>
        `<li><a href="#${text(itemAnchor(id))}">${text(`${number_raw ?? ''} ${name}`.trim())}</a></li>`,
    )
    .join('')}</ol>`;
