/** The API's description as a page that people read: it loads nothing, and every example is a link. */
import { SERVE_PROBLEMS } from '../../messages/serve.ts';
import { type IndexFile, readingsIn } from '../../records/index-file.ts';
import { escapeHtml, framedPage, PAPER } from '../../show/page.ts';
import { PROBLEM_STATUS } from '../http/problem.ts';
import type { OpenApi, Parameter } from './document.ts';

const STYLE = `${PAPER}
body { max-width: 64rem; }
h2 { margin-top: 2.5rem; } h3 { margin-bottom: 0; }
code { background: var(--soft); padding: 0 .25em; } dt code { font-weight: 600; }
dl { display: grid; grid-template-columns: minmax(8rem, max-content) 1fr; gap: .1rem 1rem; font-size: .9rem; }
dd { margin: 0; color: var(--quiet); } p { margin: .2rem 0; }
details summary { cursor: pointer; color: var(--quiet); font-size: .9rem; }
`;

/** @param index of the records that it gives */
export function apiPage({ info, tags, paths }: OpenApi, index: IndexFile): string {
  const operations = Object.entries(paths);
  const body = [
    `<p>${escapeHtml(info.description)}</p>`,
    `<p><a href="openapi.json">openapi.json</a> · <a href="health">health</a> · minsheng ${escapeHtml(info.version)} · reading 识读版本 ${escapeHtml(readingsIn(index).join(', '))} · <a href="warnings">${index.counts.warnings} to check 待核对</a> · <a href="/">pages 网页</a></p>`,
    ...tags.map(({ name, description }) => {
      const own = operations.filter(
        ([path, { get }]) => get.tags.includes(name) && !isOtherForm(path, paths),
      );
      return `<h2>${escapeHtml(description)}</h2>${own.map(([path]) => section(path, paths)).join('\n')}`;
    }),
    '<h2>Problems · 错误</h2>',
    `<dl>${PROBLEM_STATUS.map(([rule, status]) => {
      const { en, zh } = SERVE_PROBLEMS[rule];
      return `<dt id="${rule}"><code>${status}</code> ${rule}</dt><dd>${escapeHtml(en)} · ${escapeHtml(zh)}</dd>`;
    }).join('\n')}</dl>`,
  ].join('\n');
  return framedPage(info.title, { style: STYLE, body }, 'zh');
}

/** /items.csv, where /items is there too. */
const isOtherForm = (path: string, paths: OpenApi['paths']): boolean =>
  Object.hasOwn(paths, path.replace(/\.[a-z]+$/u, '')) && /\.[a-z]+$/u.test(path);

/** A path with its other forms. */
function section(path: string, paths: OpenApi['paths']): string {
  const forms = Object.entries(paths).filter(
    ([other]) => other === path || (isOtherForm(other, paths) && other.startsWith(`${path}.`)),
  );
  const { summary, description, operationId } = forms[0]![1].get;
  const given = new Map(
    forms.flatMap(([, { get }]) =>
      get.parameters.filter((one) => one.in === 'query').map((one) => [one.name, one] as const),
    ),
  );
  const links = forms.map(([other, { get }]) => {
    const address = addressOf(other, get.parameters);
    return `<a href="${escapeHtml(address)}">${escapeHtml(decodeURI(address))}</a>`;
  });
  return `<section><h3 id="${operationId}"><code>GET ${escapeHtml(`/api${path}`)}</code></h3>
<p>${escapeHtml(summary)} · ${escapeHtml(description)}</p>
<p>${links.join(' · ')}</p>
${given.size === 0 ? '' : `<details><summary>${given.size} parameters · 参数</summary><dl>${[...given.values()].map(parameter).join('\n')}</dl></details>`}
</section>`;
}

/** With the examples of its parts, from this page. */
const addressOf = (path: string, parameters: readonly Parameter[]): string => {
  const filled = path.replace(/\{(\w+)\}/gu, (_, name: string) =>
    encodeURIComponent(String(parameters.find((one) => one.name === name)?.example ?? '')),
  );
  const query = parameters
    .filter((one) => one.required && one.in === 'query')
    .map((one) => `${one.name}=${encodeURIComponent(String(one.example))}`);
  return `.${filled}${query.length > 0 ? `?${query.join('&')}` : ''}`;
};

function parameter({ name, description, schema }: Parameter): string {
  const { enum: words } = ('items' in schema ? schema.items : schema) as { enum?: string[] };
  const allowed = words === undefined ? '' : ` (${words.map(escapeHtml).join(', ')})`;
  return `<dt><code>${name}</code></dt><dd>${escapeHtml(description)}${allowed}</dd>`;
}
