/** The style of a diff's page, and the script of its filter. */
import { PAPER } from '../../show/page.ts';

export const STYLE = `${PAPER}
body { max-width: 76rem; }
h1 { font-size: 1.35rem; margin: 0 0 .4rem; } h2 { font-size: 1.2rem; margin: 1.6rem 0 .2rem; } h3 { font-size: 1.05rem; margin: 0; }
.two > [data-side]::before { content: attr(data-side); display: block; font-size: .75rem; color: var(--quiet); }
.two > div:empty { background: none; }
.counts, .meta { color: var(--quiet); margin: .2rem 0; }
.filter { position: sticky; top: 0; display: flex; flex-wrap: wrap; gap: .4rem 1rem; padding: .6rem 0; background: var(--paper); border-bottom: 1px solid var(--line); z-index: 1; }
.filter select { font: inherit; max-width: 14rem; color: inherit; background: var(--soft); border: 1px solid var(--line); border-radius: 4px; padding: .1rem .3rem; }
article { border: 1px solid var(--line); border-radius: 6px; margin: .8rem 0; padding: .7rem .9rem; }
.tag { display: inline-block; border: 1px solid var(--line); border-radius: 4px; padding: 0 .4rem; margin-right: .3rem; font-size: .85rem; color: var(--quiet); }
.tag.added, .tag.split { background: var(--in); color: var(--in-ink); } .tag.removed, .tag.merged { background: var(--out); color: var(--out-ink); }
ul { margin: .4rem 0; padding-left: 1.2rem; } .facts b { font-weight: 600; }
.field { margin-top: .6rem; } .field > .name { font-size: .85rem; color: var(--quiet); }
.two { display: grid; grid-template-columns: 1fr 1fr; gap: .6rem; } .two > div { background: var(--soft); border-radius: 4px; padding: .4rem .6rem; white-space: pre-wrap; }
del { background: var(--out); color: var(--out-ink); text-decoration: line-through; } ins { background: var(--in); color: var(--in-ink); text-decoration: underline; }
[hidden] { display: none !important; }
@media screen and (max-width: 44rem) { .two { grid-template-columns: 1fr; } .two > div:empty { display: none; } .filter { position: static; } }
@media print { .filter { display: none; } html { font-size: 11px; } body { max-width: none; padding: 0; font-size: 1rem; }
  article { border-color: #999; } h2, h3, .meta, .field > .name { break-after: avoid; } }
`;

/** Shows the articles that fit all three choices, and how many they are. */
export const SCRIPT = `
const choices = [...document.querySelectorAll('.filter select')];
const articles = [...document.querySelectorAll('article')];
const details = [...document.querySelectorAll('details')];
function show() {
  let count = 0;
  for (const article of articles) {
    const fits = choices.every((choice) => choice.value === '' || JSON.parse(article.dataset[choice.name]).includes(choice.value));
    article.hidden = !fits;
    if (fits) count++;
  }
  document.getElementById('shown').textContent = count + ' / ' + articles.length;
}
for (const choice of choices) choice.addEventListener('change', show);
addEventListener('beforeprint', () => { for (const one of details) one.open = true; });
show();
`;
