/** The charts of a service: its sums in each form, the ages that it names, and who pays what part. */
import type { Comparison } from '../../ask/compare/comparison.ts';
import { headsOf, type PlaceHead } from '../../ask/compare/render/view.ts';
import { spanOf } from '../../match/ages.ts';
import { type Age, AMOUNT_ROLES, type Amount, type Payer } from '../../records/facts.ts';
import { yuan } from '../../records/kinds/amounts.ts';
import { labelOf } from '../../records/labels.ts';
import { figureWords } from '../../show/facts.ts';
import { escapeHtml as text } from '../../show/page.ts';
import { type ChangedSum, percentOf } from '../changes-page.ts';
import type { Here } from '../here.ts';
import { charactersAnchor, diffPath, noticePath } from '../paths.ts';
import { type Chart, type ChartRow, chartHtml, largestIn } from './chart.ts';

/** Forms of sums that are drawn, and rows of one chart: the table below has them all. */
const FORMS = 4;
const ROWS = 40;

/** A row before it is drawn: whose it is, and what it is about. */
interface PlaceRow extends Omit<ChartRow, 'label'> {
  place: string;
  about: string;
}
type PlaceChart = Omit<Chart, 'rows'> & { rows: PlaceRow[] };

interface FactOfPlace<Fact> {
  place: string;
  item: string;
  href: string;
  fact: Fact;
}

export function serviceCharts(comparison: Comparison, sums: readonly ChangedSum[], here: Here): string {
  const charts = oncePerRow([
    ...sumCharts(comparison, here),
    ...riseCharts(sums, here),
    ...ageChart(comparison, here),
    ...payerChart(comparison, here),
  ]);
  if (charts.length === 0) return '';
  const shown = charts.map(({ rows }) => (rows.length <= ROWS ? rows : mergedOf(rows, here)));
  const rows = charts.map((chart, at) =>
    chartHtml({ ...chart, rows: shown[at]!.slice(0, ROWS).map(labelled) }, here.ofNotice),
  );
  const hidden = shown.reduce((sum, all) => sum + Math.max(0, all.length - ROWS), 0);
  const merged = charts.some((chart) => chart.rows.length > ROWS) ? ` ${here.word('chart-merged')}` : '';
  return `<div class="charts">
${rows.join('\n')}
</div>
<p class="quiet">${here.word('chart-key')}${merged}${hidden > 0 ? ` ${here.word('chart-more', { count: hidden })}` : ''}</p>`;
}

const labelled = ({ place, about, ...row }: PlaceRow): ChartRow => ({
  ...row,
  label: joined([place, about]),
});

/** Too many places for a row each: what is about one thing is one row, the things that most places name first. */
function mergedOf(rows: readonly PlaceRow[], here: Here): PlaceRow[] {
  const groups = new Map<string, PlaceRow[]>();
  for (const row of rows) {
    const key = row.mark.kind === 'value' ? row.about : `${row.about}\n${row.figure}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()]
    .map((group) => ({ group, places: new Set(group.map(({ place }) => place)).size }))
    .sort((a, b) => b.places - a.places || largestIn(b.group[0]!.mark) - largestIn(a.group[0]!.mark))
    .map(({ group, places }) =>
      group.length === 1
        ? group[0]!
        : { ...reachOf(group), place: here.word('chart-places', { count: places }), href: '#table' },
    );
}

/** Sums as far as they reach from the lowest to the highest; what else was merged is alike. */
function reachOf(group: readonly PlaceRow[]): PlaceRow {
  const [first] = group;
  const ends = group.flatMap(({ mark }) =>
    mark.kind === 'value' ? [mark.min, mark.max].filter((end) => end !== null) : [],
  );
  if (first!.mark.kind !== 'value' || ends.length === 0) return first!;
  const [min, max] = [Math.min(...ends), Math.max(...ends)];
  if (min === max) return first!;
  return { ...first!, figure: `${min}–${max}`, mark: { ...first!.mark, min, max, bound: 'range' } };
}

/** What is said twice of one place is drawn once. */
const oncePerRow = (charts: readonly PlaceChart[]): PlaceChart[] =>
  charts.map((chart) => {
    const rows = new Map(
      chart.rows.map((row) => [`${row.place}\n${row.about}\n${row.figure}`, row] as const).reverse(),
    );
    return { ...chart, rows: [...rows.values()].reverse() };
  });

/** A place, with why its document does not hold. */
const nameOf = ({ place, why }: PlaceHead): string => (why === '' ? place : `${place}（${why}）`);
/** Its item where it has several here. */
const itemOf = ({ place, short, item }: PlaceHead): string => (short === place ? '' : item);

const joined = (parts: readonly (string | null)[]): string =>
  parts.filter((part) => part !== '' && part !== null).join(' · ');

/** The facts of one kind, row by row as compare aligns them: the same thing in all places stands together. */
function placed<Fact extends { id: string }>(
  comparison: Comparison,
  kind: string,
  here: Here,
): FactOfPlace<Fact>[] {
  const heads = headsOf(comparison, here.lang);
  return comparison.facts
    .filter((row) => row.kind === kind)
    .flatMap((row) =>
      row.cells.flatMap((cell, at) =>
        (cell as unknown as Fact[]).map((fact) => ({
          place: nameOf(heads[at]!),
          item: itemOf(heads[at]!),
          href: here.page(`${noticePath(comparison.columns[at]!.document)}#${charactersAnchor(fact.id)}`),
          fact,
        })),
      ),
    );
}

function sumCharts(comparison: Comparison, here: Here): PlaceChart[] {
  const forms = new Map<string, FactOfPlace<Amount>[]>();
  for (const one of placed<Amount>(comparison, 'amount', here)) {
    const { per, period, role, change } = one.fact;
    if (change !== null) continue;
    const key = JSON.stringify([AMOUNT_ROLES.indexOf(role), per, period]);
    forms.set(key, [...(forms.get(key) ?? []), one]);
  }
  const placesIn = (sums: readonly FactOfPlace<Amount>[]): number =>
    new Set(sums.map(({ place }) => place)).size;
  return [...forms.values()]
    .sort((a, b) => placesIn(b) - placesIn(a) || b.length - a.length)
    .slice(0, FORMS)
    .map((sums): PlaceChart => {
      const { fact } = sums[0]!;
      const role = labelOf('amount_role', fact.role, here.lang);
      return {
        caption: `${text(role)} <span${here.ofNotice}>${text(yuan(fact))}</span>`,
        about: `${role} ${yuan(fact)}`,
        rows: sums.map(
          ({ place, item, href, fact: sum }): PlaceRow => ({
            place,
            about: joined([item, sum.subject]),
            figure: figureWords('amount', sum, here.lang).replace(` ${yuan(sum)}`, ''),
            href,
            mark: { kind: 'value', min: sum.min, max: sum.max, bound: sum.bound, role: sum.role },
          }),
        ),
      };
    });
}

/** Of each form that a sum of this service had in two editions. */
function riseCharts(sums: readonly ChangedSum[], here: Here): PlaceChart[] {
  const forms = new Map<string, PlaceRow[]>();
  for (const { fact, old, now, pair } of sums) {
    const [before, after] = [fact.old?.min ?? fact.old?.max, fact.new?.min ?? fact.new?.max];
    if (fact.new === null || before === undefined || before === null || after === undefined || after === null)
      continue;
    const form = yuan(fact.new);
    const row: PlaceRow = {
      place: `${yearOf(old)} → ${yearOf(now)}`,
      about: fact.new.subject ?? '',
      figure: `${before} → ${after}${percentOf(fact) === '' ? '' : ` (${percentOf(fact)})`}`,
      href: here.page(diffPath(pair.old, pair.new)),
      mark: { kind: 'rise', old: before, now: after },
    };
    forms.set(form, [...(forms.get(form) ?? []), row]);
  }
  return [...forms].map(([form, rows]) => ({
    caption: `${here.word('chart-rise')} <span${here.ofNotice}>${text(form)}</span>`,
    about: form,
    rows,
  }));
}

/** 2023, of 330400-2023-standard/54. */
const yearOf = (item: string): string => item.split('-', 2)[1] ?? '';

/** A life in years, as far as most ages reach. */
const LIFE = 100;

function ageChart(comparison: Comparison, here: Here): PlaceChart[] {
  const ages = placed<Age>(comparison, 'age', here);
  if (ages.length === 0) return [];
  return [
    {
      caption: here.word('chart-ages'),
      about: here.word('chart-ages'),
      max: LIFE,
      rows: ages.map(({ place, item, href, fact }): PlaceRow => {
        const { from, below } = spanOf(fact);
        return {
          place,
          about: joined([item, fact.role === 'eligibility' ? '' : labelOf('age_role', fact.role, here.lang)]),
          figure: figureWords('age', fact, here.lang),
          href,
          mark: { kind: 'span', from: from / 12, to: below === null ? null : below / 12 },
        };
      }),
    },
  ];
}

/** Shares of one cost that come to no more than the whole: who pays for something else, or in another case, is a row of its own. */
function payerChart(comparison: Comparison, here: Here): PlaceChart[] {
  const bars = new Map<string, FactOfPlace<Payer>[]>();
  for (const one of placed<Payer>(comparison, 'payer', here)) {
    const { share, share_total: total, for: what, condition } = one.fact;
    if ((total ?? share) === null) continue;
    const key = JSON.stringify([one.place, one.item, what, condition]);
    bars.set(key, [...(bars.get(key) ?? []), one]);
  }
  const sizeOf = ({ share, share_total: total }: Payer): number => total ?? share ?? 0;
  const rows = [...bars.values()].flatMap((payers): PlaceRow[] => {
    if (payers.reduce((sum, { fact }) => sum + sizeOf(fact), 0) > 1.0001) return [];
    const { place, item, href, fact } = payers[0]!;
    return [
      {
        place,
        about: joined([item, fact.for ?? fact.condition]),
        figure: payers
          .map((one) => `${one.fact.name} ${Number((sizeOf(one.fact) * 100).toPrecision(6))} %`)
          .join(' · '),
        href,
        mark: {
          kind: 'shares',
          parts: payers.map((one) => ({ level: one.fact.level, size: sizeOf(one.fact) })),
        },
      },
    ];
  });
  if (rows.length === 0) return [];
  return [
    {
      caption: here.word('chart-payers'),
      about: here.word('chart-payers'),
      max: 1,
      rows,
      tick: (value) => `${Math.round(value * 100)} %`,
    },
  ];
}
