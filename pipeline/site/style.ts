/** The style of all pages of a site: one file. Roles and kinds are told apart by more than colour, for print and for eyes that see none. */
import { PLACES_STYLE } from '../ask/compare/render/html.ts';
import { SITE_PAGE } from '../messages/site-page.ts';
import { PAPER } from '../show/page.ts';

/** What characters were read as: by day and by night. Ink stays readable on each (AA). */
const TINTS: readonly (readonly [name: string, day: string, night: string])[] = [
  ['letter', '#eceaf6', '#2b2940'],
  ['heading', '#f6e3b8', '#4a3a12'],
  ['number', '#dfe6ea', '#2c363c'],
  ['name', '#cfe3fb', '#173a5e'],
  ['label', '#e7e7e2', '#34363a'],
  ['audience', '#dcf3e4', '#173a28'],
  ['content', '#e2f0f6', '#15333f'],
  ['standard', '#fdf0dc', '#3d2f17'],
  ['funding', '#f7e4ee', '#432539'],
  ['agency', '#e9eed2', '#313718'],
  ['other', '#f1e7dd', '#3a3027'],
];

const KINDS: readonly (readonly [kind: string, day: string, night: string, line: string])[] = [
  ['amounts', '#0b6b2e', '#7fdc9c', 'solid 3px'],
  ['ratios', '#8a2a8a', '#e59be5', 'double 4px'],
  ['frequencies', '#0a6470', '#7ed6e2', 'dashed 2px'],
  ['ages', '#8a5200', '#f0bf6a', 'dotted 3px'],
  ['citations', '#1c4fa0', '#9cc0ff', 'solid 1px'],
  ['payers', '#7a3b12', '#f0b48c', 'dashed 1px'],
  ['references', '#6b2a3c', '#f0a5b8', 'dotted 2px'],
  ['quantities', '#3f5a00', '#c0dc6a', 'double 3px'],
];

const vars = (of: 1 | 2): string => [...TINTS, ...KINDS].map((row) => `--${row[0]}: ${row[of]};`).join(' ');

export const SITE_STYLE = `${PAPER}
:root { --accent: #8c1d18; ${vars(1)} }
@media (prefers-color-scheme: dark) { :root { --accent: #ff9d8f; ${vars(2)} } }
body { max-width: 64rem; } body.wide { max-width: 104rem; }
a { color: var(--accent); text-underline-offset: .15em; } a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.skip { position: absolute; left: -99rem; } .skip:focus { left: 1rem; background: var(--paper); padding: .3rem .6rem; z-index: 3; }
.ways { display: flex; flex-wrap: wrap; gap: .2rem 1.1rem; padding-bottom: .6rem; border-bottom: 2px solid var(--accent); }
.ways a { text-decoration: none; padding: .15rem 0; } .ways a[aria-current] { font-weight: 700; color: var(--ink); } .ways .twin { margin-left: auto; }
h1 { font-size: 1.6rem; line-height: 1.35; margin: 1.2rem 0 .4rem; } h2 { font-size: 1.25rem; margin: 2rem 0 .5rem; } h3 { font-size: 1.05rem; margin: 0; }
.jump { display: flex; flex-wrap: wrap; gap: .2rem 1rem; margin: .2rem 0; } td.sum { white-space: nowrap; } #sums td:nth-child(2) { min-width: 9rem; } h2::first-letter, th::first-letter, dt::first-letter, .jump a::first-letter { text-transform: uppercase; } .lead { font-size: 1.1rem; margin: .2rem 0 1rem; } .quiet { color: var(--quiet); font-size: .9rem; }
footer { margin-top: 3rem; padding-top: .8rem; border-top: 1px solid var(--line); color: var(--quiet); font-size: .85rem; }
.scroll { overflow-x: auto; } table { border-collapse: collapse; width: 100%; margin: .6rem 0; }
caption { text-align: left; color: var(--quiet); font-size: .9rem; padding-bottom: .3rem; }
th, td { border-bottom: 1px solid var(--line); padding: .4rem .6rem; text-align: left; vertical-align: top; }
thead th { border-bottom-width: 2px; } th[rowspan] { white-space: nowrap; } #places-table td:first-of-type { min-width: 7.5rem; } td.n, th.n { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
dl.letter { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: .25rem 1rem; margin: .6rem 0; } dl.letter dt { color: var(--quiet); } dl.letter dd { margin: 0; }
.tag:not(:has(a)) { white-space: nowrap; } .tag { display: inline-block; border: 1px solid var(--line); border-radius: 3px; padding: 0 .4rem; font-size: .85rem; margin-right: .3rem; }
.tag.in_force { border-color: var(--in-ink); color: var(--in-ink); background: var(--in); }
.tag.draft, .tag.expired, .tag.undated, .tag.not_yet { border-color: var(--out-ink); color: var(--out-ink); background: var(--out); }
ol.timeline { list-style: none; padding-left: 1rem; border-left: 3px solid var(--accent); } ol.timeline li { margin: .6rem 0; position: relative; }
ol.timeline li::before { content: ""; position: absolute; left: -1.5rem; top: .5rem; width: .7rem; height: .7rem; border-radius: 50%; background: var(--paper); border: 3px solid var(--accent); } .timeline .when { display: block; color: var(--quiet); font-size: .9rem; }
table.places td { min-width: 14rem; } table.places tbody th { background: var(--paper); } tr.more th { border-bottom-color: transparent; }
ul.list { list-style: none; padding: 0; } ul.list > li { padding: .5rem 0; border-bottom: 1px solid var(--line); } ul.list details { margin: .1rem 0 0; }
.charts { columns: 27rem; column-gap: 2.2rem; } .chart { margin: 0 0 1.4rem; padding-top: .6rem; max-width: 34rem; break-inside: avoid; } .chart figcaption { font-weight: 700; padding-bottom: .3rem; }
.chart svg { display: block; width: 100%; height: auto; font-size: 13px; } .chart text { fill: var(--ink); paint-order: stroke; stroke: var(--paper); stroke-width: 3px; stroke-linejoin: round; } .chart .tick { fill: var(--quiet); font-size: 11px; } .chart .figure { font-weight: 700; } .chart a { text-decoration: none; } .chart a:hover text, .chart a:focus-visible text { text-decoration: underline; }
.chart .grid { stroke: var(--line); } .chart .reach { fill: none; stroke: var(--accent); stroke-width: 2; } .chart circle, .chart path:not([class]), .chart rect { fill: var(--accent); stroke: var(--accent); stroke-width: 2; } .chart .hollow { fill: var(--paper); } .chart .bar { stroke: none; }
.chart .share { stroke: var(--ink); stroke-width: 1; } .chart .s-province, .chart .s-local { fill: var(--line); } .chart .s-city, .chart .s-individual { fill: var(--quiet); } .chart .s-county, .chart .s-society { fill: var(--soft); } .chart .s-town { fill: var(--paper); } .chart .s-fund, .chart .s-employer { fill: var(--paper); stroke-dasharray: 3 2; }
.map { max-width: 26rem; } .map .tile { stroke: var(--line); stroke-width: 1; } .map .t0 { fill: var(--paper); } .map .t1 { fill: color-mix(in srgb, var(--accent) 12%, var(--paper)); } .map .t2 { fill: color-mix(in srgb, var(--accent) 22%, var(--paper)); } .map .t3 { fill: color-mix(in srgb, var(--accent) 32%, var(--paper)); } .map .t4 { fill: color-mix(in srgb, var(--accent) 42%, var(--paper)); } .map .tick { fill: var(--ink); font-size: 12px; }
.filter { margin: .6rem 0; } .filter input { font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--quiet); border-radius: 4px; padding: .3rem .5rem; width: min(100%, 22rem); } [hidden] { display: none !important; } .pages { margin: .6rem 0; } .pages [aria-current] { font-weight: 700; color: var(--ink); text-decoration: none; }
.ask { display: flex; flex-wrap: wrap; gap: .6rem 1.2rem; align-items: baseline; margin: 1rem 0; } .ask input, .ask select { font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--quiet); border-radius: 4px; padding: .3rem .5rem; } .ask input[type=search] { flex: 1 1 14rem; max-width: 30rem; } .ask input[type=number] { width: 6rem; } .count { color: var(--quiet); font-weight: 400; } .count:not(:empty)::before { content: "("; } .count:not(:empty)::after { content: ")"; } .jump .count { color: inherit; }
details { margin: .6rem 0; } summary { cursor: pointer; } ul, ol { padding-left: 1.4rem; }
.pair { display: grid; grid-template-columns: minmax(0, 11fr) minmax(0, 9fr); gap: 1.6rem; align-items: start; }
.pair > .read { position: sticky; top: 0; max-height: 100vh; overflow: auto; border: 1px solid var(--line); border-radius: 4px; padding: 0 .9rem .9rem; background: var(--paper); }
.read h2 { margin: .7rem 0 .2rem; } .read pre { font: inherit; white-space: pre-wrap; overflow-wrap: anywhere; margin: 0; line-height: 1.75; }
.outline ol { list-style: none; padding-left: 1rem; margin: .2rem 0; } .outline > ol { padding-left: 0; columns: 2; } .outline li { break-inside: avoid; } .outline b { font-weight: 600; }
article { border-top: 1px solid var(--line); padding: .9rem 0; } article h3 .no { color: var(--quiet); margin-right: .4rem; }
article > p.meta { margin: .1rem 0 .5rem; color: var(--quiet); font-size: .9rem; } .meta a { margin-right: .6rem; }
dl.fields { margin: 0; } dl.fields dt { font-size: .85rem; color: var(--quiet); margin-top: .4rem; } dl.fields dt a { color: inherit; } dl.fields dd { margin: 0; border-left: 3px solid var(--line); padding-left: .7rem; }
table.facts { font-size: .92rem; } table.facts td, table.facts th { padding: .25rem .5rem; } table.facts tbody th { font-weight: 400; white-space: nowrap; }
.key { display: flex; flex-wrap: wrap; gap: .25rem .5rem; padding: 0; margin: .3rem 0 .6rem; list-style: none; font-size: .82rem; } .key span { padding: 0 .3rem; border-radius: 2px; }
.k { color: inherit; text-decoration: none; } a.k:hover { background: var(--paper); }
${KINDS.map(([kind, , , line]) => `.k-${kind} { border-bottom: ${line} var(--${kind}); } .t-${kind} { color: var(--${kind}); }`).join('\n')}
.r { border-radius: 2px; } ${TINTS.map(([name]) => `.r-${name} { background: var(--${name}); }`).join(' ')}
.r-name { font-weight: 600; } .r-heading { font-weight: 700; } .r-label { color: var(--quiet); } .r-number, .r-toc { font-style: italic; } .r-name a { color: inherit; text-decoration: none; } .r-name a:hover { text-decoration: underline; }
del.r { background: none; color: var(--quiet); } .r-unclaimed { background: var(--out); color: var(--out-ink); text-decoration: underline wavy; }
.r-note, .r-body, .r-annex, .r-table_head, .r-toc { background: var(--soft); }
[id] { scroll-margin-top: 1rem; } .read [id] { scroll-margin-top: 35vh; }
.read a:target, .read i:target + *, article:target > h3, tr:target, li:target { outline: 3px solid var(--accent); outline-offset: 1px; background: var(--paper); }
@media screen and (max-width: 40rem) { th, td { padding: .3rem .35rem; } #places th[scope="row"] { min-width: 5rem; } #places td { min-width: 6.5rem; } #places td:has(.said + .said) { min-width: 9rem; } th.n { min-width: 2.9em; font-size: .9rem; } #places-table th[rowspan] { white-space: normal; min-width: 4.5rem; } }
${PLACES_STYLE}@media screen and (max-width: 60rem) { .pair { grid-template-columns: minmax(0, 1fr); } .pair > .read { position: static; max-height: none; } .outline > ol { columns: 1; } dl.letter { grid-template-columns: minmax(0, 1fr); gap: 0; } dl.letter dd { margin-bottom: .4rem; } }
@media print { @page { margin: 14mm; } html { font-size: 10.5px; } body, body.wide { max-width: none; padding: 0; font-size: 1rem; } .ways, .skip, .filter, .downloads { display: none; } details::details-content { content-visibility: visible; block-size: auto; } a { color: inherit; }
  .pair { display: block; } .pair > .read { position: static; max-height: none; overflow: visible; border: 0; padding: 0; break-before: page; } .scroll { overflow: visible; }
  h2, h3 { break-after: avoid; } tr, li, dt { break-inside: avoid; } * { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }
`;

/** Behind the style of all pages while some of them move: each says so, on a screen and on paper, without a script. */
export const UNFINISHED_STYLE = (['zh', 'en'] as const)
  .map(
    (lang) =>
      `html:lang(${lang}) body::before { content: ${JSON.stringify(SITE_PAGE.unfinished[lang])}; display: block; padding: .5rem .8rem; border: 2px solid var(--out-ink); color: var(--out-ink); background: var(--out); }\n`,
  )
  .join('');
