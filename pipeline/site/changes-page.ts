/** What changed from edition to edition: each pair with its page, and all sums that changed, year by year, the largest first. */
import { diffBody } from '../diff/index.ts';
import { fill } from '../messages/index.ts';
import { SITE_PAGE } from '../messages/site-page.ts';
import type { Diff, FactChange } from '../records/diff.ts';
import { documentOf } from '../records/ids.ts';
import type { Table } from '../show/csv.ts';
import { figureWords, subjectOf } from '../show/facts.ts';
import { escapeHtml as text } from '../show/page.ts';
import { compare } from '../text/compare.ts';
import type { PageOf } from './frame.ts';
import type { Here } from './here.ts';
import { onPage, pageMark, pagePath, pagesFor, pagesNav } from './paging.ts';
import { charactersAnchor, diffPath, itemAnchor, noticePath } from './paths.ts';
import { FILTER_FILE, filterHtml } from './scripts.ts';
import { type Lookups, nameOf } from './site-data.ts';

type ShownPair = Pick<Diff, 'old' | 'new'>;

export interface ChangedSum {
  pair: ShownPair;
  /** Ids of the items. */
  old: string;
  now: string;
  fact: Extract<FactChange, { kind: 'amount' }> & { delta: NonNullable<FactChange['delta']> };
}

/** What of all diffs the pages need: their counts and the sums that changed, the largest first. */
interface Changed {
  pairs: (ShownPair & Pick<Diff, 'summary'>)[];
  sums: ChangedSum[];
}

const made = new WeakMap<Lookups, Promise<Changed>>();

export function changedIn(data: Lookups): Promise<Changed> {
  const known = made.get(data) ?? changedOf(data);
  made.set(data, known);
  return known;
}

async function changedOf(data: Lookups): Promise<Changed> {
  const changed: Changed = { pairs: [], sums: [] };
  for (const pair of data.diffs) {
    const diff = await data.diff(pair);
    changed.pairs.push({ ...pair, summary: diff.summary });
    changed.sums.push(...sumsOf(pair, diff));
  }
  const size = ({ fact: { delta } }: ChangedSum): number => Math.abs(delta.relative ?? Number.MAX_VALUE);
  changed.sums.sort(
    (a, b) => size(b) - size(a) || compare(a.now, b.now) || compare(a.fact.new!.id, b.fact.new!.id),
  );
  return changed;
}

/** Sums whose difference means something. */
const sumsOf = (pair: ShownPair, { items }: Diff): ChangedSum[] =>
  items.flatMap(({ old, new: now, facts }) =>
    facts.flatMap((fact): ChangedSum[] =>
      fact.kind === 'amount' && fact.delta !== null && fact.old !== null && fact.new !== null
        ? [{ pair, old: old[0] ?? '', now: now[0] ?? '', fact: { ...fact, delta: fact.delta } }]
        : [],
    ),
  );

/** `+8.7 %`; '' where there was nothing before. */
export function percentOf({ delta }: ChangedSum['fact']): string {
  if (delta.relative === null) return '';
  const percent = Math.round(Math.abs(delta.relative) * 1000) / 10;
  return `${delta.absolute < 0 ? '−' : '+'}${percent} %`;
}

/** Of `330400-2025-standard`: the year in the id of the newer edition, which every edition has. */
const yearOf = ({ new: now }: ShownPair): string => now.split('-', 2)[1] ?? '';
const yearPath = (year: string): string => `changes/${year}.html`;
/** So many sums stand on the page of all years. */
const MOST_SUMS = 100;

const yearsOf = (pairs: readonly ShownPair[]): string[] =>
  [...new Set(pairs.map(yearOf))].sort(compare).reverse();

/** `+15`, in the unit of the sum. */
const differenceOf = ({ delta }: ChangedSum['fact']): string =>
  `${delta.absolute < 0 ? '−' : '+'}${Math.abs(Number(delta.absolute.toPrecision(12)))}`;

const FIRST = 'changes.html';
/** So many pairs of editions, and sums that changed, a page. */
const A_PAGE = 150;

/** Newest first; with the sums that changed most on the first. */
export function changesPages(data: Lookups): PageOf[] {
  const pages = pagesFor(data.diffs.length, A_PAGE);
  return Array.from({ length: pages }, (_, no) => ({
    path: pagePath(FIRST, no),
    content: async (here: Here) => {
      const { pairs, sums } = await changedIn(data);
      const newestFirst = yearsOf(pairs).flatMap((year) => pairs.filter((pair) => yearOf(pair) === year));
      const shown = onPage(newestFirst, no, pages);
      const nav = pagesNav(FIRST, no, pages, here);
      const years = yearsOf(shown).map((year) => {
        const own = shown.filter((pair) => yearOf(pair) === year);
        const count = sums.filter(({ pair }) => yearOf(pair) === year).length;
        return `<h2>${text(year)}</h2>
<p><a href="${here.page(yearPath(year))}">${here.word('of-year', { year, count })}</a></p>
<ul>${own.map((pair) => pairHtml(pair, data, here)).join('\n')}</ul>`;
      });
      const most = no === 0 && sums.length > 0 ? sumsHtml(sums.slice(0, MOST_SUMS), data, here) : '';
      return {
        title: fill(SITE_PAGE['changes-title'][here.lang], {}, here.lang) + pageMark(no, here),
        body: `${pairs.length === 0 ? `<p class="lead">${here.word('no-changes')}</p>` : nav + years.join('\n') + nav}
${most === '' ? '' : `<h2>${here.word('changed-sums')}</h2>\n${here.downloads('changed-sums')}\n${most}`}`,
      };
    },
  }));
}

/** Pages of a year with all sums that changed with its editions. */
export const yearPages = (data: Lookups): PageOf[] =>
  yearsOf(data.diffs).flatMap((year) => {
    const expected = data.diffs
      .filter((pair) => yearOf(pair) === year)
      .reduce((sum, pair) => sum + data.changedSums(pair), 0);
    const [first, pages] = [yearPath(year), pagesFor(expected, A_PAGE)];
    return Array.from({ length: pages }, (_, no) => ({
      path: pagePath(first, no),
      content: async (here: Here) => {
        const { sums } = await changedIn(data);
        const own = sums.filter(({ pair }) => yearOf(pair) === year);
        const nav = pagesNav(first, no, pages, here);
        return {
          title: fill(SITE_PAGE['year-title'][here.lang], { year }, here.lang) + pageMark(no, here),
          scripts: [FILTER_FILE],
          body: `<p class="lead">${here.word('of-year', { year, count: own.length })}</p>
${here.downloads('changed-sums')}
${nav}${filterHtml('sums', here, pages)}
${sumsHtml(onPage(own, no, pages), data, here)}
${nav}`,
        };
      },
    }));
  });

const sumsHtml = (sums: readonly ChangedSum[], data: Lookups, here: Here): string =>
  `<div class="scroll"><table id="sums">
<thead><tr><th scope="col">${here.word('place')}</th><th scope="col">${here.word('item')}</th><th scope="col">${here.word('before')}</th><th scope="col">${here.word('after')}</th><th scope="col" class="n">${here.word('difference')}</th><th scope="col" class="n">%</th></tr></thead>
<tbody>
${sums.map((sum) => sumHtml(sum, data, here)).join('\n')}
</tbody></table></div>`;

function pairHtml({ old, new: now, summary }: Changed['pairs'][number], data: Lookups, here: Here): string {
  const named = (id: string): string => {
    const found = data.notice.get(id);
    return here.zh(found ? `${nameOf(found)} ${found.edition}` : id);
  };
  const counts = here.word('change-counts', {
    ...countsOf(summary),
    sums: summary.facts.amount?.changed ?? 0,
  });
  return `<li><a href="${here.page(diffPath(old, now))}">${named(old)} → ${named(now)}</a> <span class="quiet">${counts}</span></li>`;
}

const countsOf = ({ added, removed, changed, split, merged }: Diff['summary']) => ({
  added,
  removed,
  changed: changed + split + merged,
});

function sumHtml(sum: ChangedSum, data: Lookups, here: Here): string {
  const { fact, old, now } = sum;
  const [item, notice] = [data.itemHead(now), data.notice.get(documentOf(now))];
  const place = notice === undefined ? '' : here.zh(nameOf(notice));
  const name =
    item === undefined
      ? text(now)
      : `<a href="${addressOf(now, itemAnchor(now), here)}">${here.zh(item.name)}</a>`;
  const subject = subjectOf(fact);
  const figure = (id: string, side: 'old' | 'new'): string => {
    const amount = fact[side]!;
    return `<a href="${addressOf(id, charactersAnchor(amount.id), here)}"${here.ofNotice}>${text(figureWords('amount', amount, here.lang))}</a>`;
  };
  return `<tr><td class="sum">${place}</td><td>${name}${subject === null ? '' : ` <span class="quiet">${here.zh(subject)}</span>`}</td><td class="sum">${figure(old, 'old')}</td><td class="sum">${figure(now, 'new')}</td><td class="n">${text(differenceOf(fact))}</td><td class="n">${text(percentOf(fact))}</td></tr>`;
}

const addressOf = (item: string, anchor: string, here: Here): string =>
  here.page(`${noticePath(item.split('/', 1)[0] ?? '')}#${anchor}`);

/** What the page of a diff has besides what all pages have. */
export const DIFF_FILES = { style: 'assets/diff.css', script: 'assets/diff.js' } as const;

/** The page that `minsheng diff` makes, in the frame of the site, with the ways to both its notices. */
export const diffPage = (pair: ShownPair, data: Lookups): PageOf => ({
  path: diffPath(pair.old, pair.new),
  content: async (here) => {
    const side = async (id: string) => (data.notice.has(id) ? data.whole(id) : null);
    const [diff, old, now] = await Promise.all([data.diff(pair), side(pair.old), side(pair.new)]);
    const sides = old !== null && now !== null ? { old, new: now } : undefined;
    const { title, body } = diffBody([{ diff, sides }], here.lang);
    const ways = [old, now].flatMap((one) =>
      one === null
        ? []
        : [`<a href="${here.page(noticePath(one.document.id))}">${here.zh(one.document.title)}</a>`],
    );
    return {
      ...{ title, style: DIFF_FILES.style, scripts: [DIFF_FILES.script] },
      body: `<p>${ways.join(' → ')}</p>\n${body}`,
    };
  },
});

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

export const changedSumsTable = async (data: Lookups): Promise<Table> => ({
  columns: COLUMNS,
  rows: (await changedIn(data)).sums.map(({ old, now, fact }) => ({
    ...{ old_item: old, new_item: now, region: data.notice.get(documentOf(now))?.region.name },
    ...{ name: data.itemHead(now)?.name, subject: subjectOf(fact) },
    ...{ old: figureWords('amount', fact.old!, 'zh'), new: figureWords('amount', fact.new!, 'zh') },
    ...{ absolute: fact.delta.absolute, relative: fact.delta.relative },
  })),
});
