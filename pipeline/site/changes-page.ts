/** What changed from edition to edition: each pair with its page, and all sums that changed, the largest first. */
import { renderHtmlPage } from '../diff/index.ts';
import { fill, type Lang } from '../messages/index.ts';
import { SITE_PAGE } from '../messages/site-page.ts';
import type { Diff, FactChange } from '../records/diff.ts';
import { figureWords, subjectOf } from '../show/facts.ts';
import { escapeHtml as text } from '../show/page.ts';
import { compare } from '../text/compare.ts';
import { csvFile } from './csv-files.ts';
import type { PageOf } from './frame.ts';
import { folderOf, type Here, hereAt } from './here.ts';
import { charactersAnchor, diffPath, itemAnchor, noticePath } from './paths.ts';
import { type Lookups, nameOf } from './site-data.ts';

export interface ChangedSum {
  diff: Diff;
  /** Ids of the items. */
  old: string;
  now: string;
  fact: Extract<FactChange, { kind: 'amount' }> & { delta: NonNullable<FactChange['delta']> };
}

/** Sums whose difference means something, by how much they grew or fell against what they were. */
export function changedSums(diffs: readonly Diff[]): ChangedSum[] {
  const sums = diffs.flatMap((diff) =>
    diff.items.flatMap(({ old, new: now, facts }) =>
      facts.flatMap((fact): ChangedSum[] =>
        fact.kind === 'amount' && fact.delta !== null && fact.old !== null && fact.new !== null
          ? [{ diff, old: old[0] ?? '', now: now[0] ?? '', fact: { ...fact, delta: fact.delta } }]
          : [],
      ),
    ),
  );
  const size = ({ fact: { delta } }: ChangedSum): number => Math.abs(delta.relative ?? Number.MAX_VALUE);
  return sums.sort(
    (a, b) => size(b) - size(a) || compare(a.now, b.now) || compare(a.fact.new!.id, b.fact.new!.id),
  );
}

/** `+8.7 %`; '' where there was nothing before. */
export function percentOf({ delta }: ChangedSum['fact']): string {
  if (delta.relative === null) return '';
  const percent = Math.round(Math.abs(delta.relative) * 1000) / 10;
  return `${delta.absolute < 0 ? '−' : '+'}${percent} %`;
}

export const changesPage = (data: Lookups): PageOf => ({
  path: 'changes.html',
  content: (here) => {
    const sums = changedSums(data.diffs);
    return {
      title: fill(SITE_PAGE['changes-title'][here.lang], {}, here.lang),
      body: `${data.diffs.length === 0 ? `<p class="lead">${here.word('no-changes')}</p>` : `<ul>${data.diffs.map((diff) => pairHtml(diff, data, here)).join('\n')}</ul>`}
${
  sums.length === 0
    ? ''
    : `<h2>${here.word('changed-sums')}</h2>
<p class="quiet"><a href="${here.file('csv/changed-sums.csv')}" download>${here.word('download')}</a></p>
<div class="scroll"><table>
<thead><tr><th scope="col">${here.word('place')}</th><th scope="col">${here.word('item')}</th><th scope="col">${here.word('before')}</th><th scope="col">${here.word('after')}</th><th scope="col" class="n">%</th></tr></thead>
<tbody>
${sums.map((sum) => sumHtml(sum, data, here)).join('\n')}
</tbody></table></div>`
}`,
    };
  },
});

function pairHtml(diff: Diff, data: Lookups, here: Here): string {
  const { summary } = diff;
  const named = (id: string): string => {
    const found = data.notice.get(id)?.document;
    return here.zh(found ? `${nameOf(found)} ${found.edition.label}` : id);
  };
  const counts = here.word('change-counts', {
    ...countsOf(summary),
    sums: summary.facts.amount?.changed ?? 0,
  });
  return `<li><a href="${here.page(diffPath(diff.old, diff.new))}">${named(diff.old)} → ${named(diff.new)}</a> <span class="quiet">${counts}</span></li>`;
}

const countsOf = ({ added, removed, changed, split, merged }: Diff['summary']) => ({
  added,
  removed,
  changed: changed + split + merged,
});

function sumHtml(sum: ChangedSum, data: Lookups, here: Here): string {
  const { fact, old, now } = sum;
  const item = data.item.get(now);
  const document = item?.notice.document;
  const place = document === undefined ? '' : here.zh(nameOf(document));
  const name =
    item === undefined
      ? text(now)
      : `<a href="${addressOf(now, itemAnchor(now), here)}">${here.zh(item.item.name)}</a>`;
  const subject = subjectOf(fact);
  const figure = (id: string, side: 'old' | 'new'): string => {
    const amount = fact[side]!;
    return `<a href="${addressOf(id, charactersAnchor(amount.id), here)}"${here.ofNotice}>${text(figureWords('amount', amount, here.lang))}</a>`;
  };
  return `<tr><td>${place}</td><td>${name}${subject === null ? '' : ` <span class="quiet">${here.zh(subject)}</span>`}</td><td class="sum">${figure(old, 'old')}</td><td class="sum">${figure(now, 'new')}</td><td class="n">${text(percentOf(fact))}</td></tr>`;
}

const addressOf = (item: string, anchor: string, here: Here): string =>
  here.page(`${noticePath(item.split('/', 1)[0] ?? '')}#${anchor}`);

/** The page that `minsheng diff` makes, with the way back. */
export function diffFile(diff: Diff, data: Lookups, lang: Lang): { path: string; content: () => string } {
  const path = diffPath(diff.old, diff.new);
  const [old, now] = [data.notice.get(diff.old), data.notice.get(diff.new)];
  return {
    path: folderOf(lang) + path,
    content: () => {
      const here = hereAt(lang, path);
      const ways = `<p><a href="${here.page('changes.html')}">${here.word('changes')}</a> · <a href="${here.page(noticePath(diff.old))}">${text(diff.old)}</a> · <a href="${here.page(noticePath(diff.new))}">${text(diff.new)}</a> · <a href="${here.file(folderOf(lang === 'zh' ? 'en' : 'zh') + path)}">${here.word('twin')}</a></p>`;
      return renderHtmlPage([{ diff, sides: old && now && { old, new: now } }], lang, ways);
    },
  };
}

const COLUMNS = [
  'old_item',
  'new_item',
  'region',
  'name',
  'subject',
  'old',
  'new',
  'absolute',
  'relative',
] as const;

export const changedSumsCsv = (data: Lookups): string =>
  csvFile(
    COLUMNS,
    changedSums(data.diffs).map(({ old, now, fact }) => ({
      ...{ old_item: old, new_item: now, region: data.item.get(now)?.notice.document.region.name },
      ...{ name: data.item.get(now)?.item.name, subject: subjectOf(fact) },
      ...{ old: figureWords('amount', fact.old!, 'zh'), new: figureWords('amount', fact.new!, 'zh') },
      ...{ absolute: fact.delta.absolute, relative: fact.delta.relative },
    })),
  );
