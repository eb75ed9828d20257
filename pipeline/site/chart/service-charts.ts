/** The charts of a service: its sums in each form, the ages that it names, and who pays what part. */
import type { Comparison } from '../../ask/compare/comparison.ts';
import { type ColumnHead, headsOf } from '../../ask/compare/render/view.ts';
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

interface FactOfPlace<Fact> {
  place: string;
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
  const rows = charts.map((chart) => chartHtml({ ...chart, rows: shownOf(chart) }, here.ofNotice));
  const hidden = charts.reduce((sum, chart) => sum + Math.max(0, chart.rows.length - ROWS), 0);
  return `<div class="charts">
${rows.join('\n')}
</div>
<p class="quiet">${here.word('chart-key')}${hidden > 0 ? ` ${here.word('chart-more', { count: hidden })}` : ''}</p>`;
}

/** All, in their order; of too many the largest. */
const shownOf = ({ rows }: Chart): readonly ChartRow[] =>
  rows.length <= ROWS ? rows : [...rows].sort((a, b) => largestIn(b.mark) - largestIn(a.mark)).slice(0, ROWS);

/** What is said twice of one place is drawn once. */
const oncePerRow = (charts: readonly Chart[]): Chart[] =>
  charts.map((chart) => {
    const rows = new Map(chart.rows.map((row) => [`${row.label}\n${row.figure}`, row] as const).reverse());
    return { ...chart, rows: [...rows.values()].reverse() };
  });

/** A place, with why its document does not hold, and with its item where it has several here. */
const namesOf = ({ place, short, why, item }: ColumnHead): string =>
  [why === '' ? place : `${place}（${why}）`, ...(short === place ? [] : [item])].join(' ');

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
          place: namesOf(heads[at]!),
          href: here.page(`${noticePath(comparison.columns[at]!.document)}#${charactersAnchor(fact.id)}`),
          fact,
        })),
      ),
    );
}

function sumCharts(comparison: Comparison, here: Here): Chart[] {
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
    .map((sums): Chart => {
      const { fact } = sums[0]!;
      const role = labelOf('amount_role', fact.role, here.lang);
      return {
        caption: `${text(role)} <span${here.ofNotice}>${text(yuan(fact))}</span>`,
        about: `${role} ${yuan(fact)}`,
        rows: sums.map(
          ({ place, href, fact: sum }): ChartRow => ({
            label: sum.subject === null ? place : `${place} · ${sum.subject}`,
            figure: figureWords('amount', sum, here.lang).replace(` ${yuan(sum)}`, ''),
            href,
            mark: { kind: 'value', min: sum.min, max: sum.max, bound: sum.bound, role: sum.role },
          }),
        ),
      };
    });
}

/** Of each form that a sum of this service had in two editions. */
function riseCharts(sums: readonly ChangedSum[], here: Here): Chart[] {
  const forms = new Map<string, ChartRow[]>();
  for (const { fact, old, now, pair } of sums) {
    const [before, after] = [fact.old?.min ?? fact.old?.max, fact.new?.min ?? fact.new?.max];
    if (fact.new === null || before === undefined || before === null || after === undefined || after === null)
      continue;
    const form = yuan(fact.new);
    const subject = fact.new.subject === null ? '' : ` · ${fact.new.subject}`;
    const row: ChartRow = {
      label: `${yearOf(old)} → ${yearOf(now)}${subject}`,
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

function ageChart(comparison: Comparison, here: Here): Chart[] {
  const ages = placed<Age>(comparison, 'age', here);
  if (ages.length === 0) return [];
  return [
    {
      caption: here.word('chart-ages'),
      about: here.word('chart-ages'),
      max: LIFE,
      rows: ages.map(({ place, href, fact }): ChartRow => {
        const { from, below } = spanOf(fact);
        const role = fact.role === 'eligibility' ? '' : ` · ${labelOf('age_role', fact.role, here.lang)}`;
        return {
          label: place + role,
          figure: figureWords('age', fact, here.lang),
          href,
          mark: { kind: 'span', from: from / 12, to: below === null ? null : below / 12 },
        };
      }),
    },
  ];
}

/** Shares of one cost that come to no more than the whole: who pays for something else, or in another case, is a row of its own. */
function payerChart(comparison: Comparison, here: Here): Chart[] {
  const bars = new Map<string, FactOfPlace<Payer>[]>();
  for (const one of placed<Payer>(comparison, 'payer', here)) {
    const { share, share_total: total, for: what, condition } = one.fact;
    if ((total ?? share) === null) continue;
    const key = JSON.stringify([one.place, what, condition]);
    bars.set(key, [...(bars.get(key) ?? []), one]);
  }
  const sizeOf = ({ share, share_total: total }: Payer): number => total ?? share ?? 0;
  const rows = [...bars.values()].flatMap((payers): ChartRow[] => {
    if (payers.reduce((sum, { fact }) => sum + sizeOf(fact), 0) > 1.0001) return [];
    const { place, href, fact } = payers[0]!;
    const about = fact.for ?? fact.condition;
    return [
      {
        label: about === null ? place : `${place} · ${about}`,
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
