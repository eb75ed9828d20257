/** The filter of the HTML page: its script run over the page's own elements, and in a browser where the machine has one. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import vm from 'node:vm';
import type { Element } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { diffNotices, renderHtml } from '../../pipeline/diff/index.ts';
import { makeNotice, type Sketch } from './make-notice.ts';

const child = (standard: string): Sketch => ({
  name: '孤儿基本生活费',
  domain: '幼有所育',
  fields: { audience: '孤儿。', content: '发放孤儿基本生活费。', standard },
});
const bus: Sketch = { name: '公交优惠', domain: '老有所养', fields: { content: '老年人免费乘车。' } };
const elder = (standard: string): Sketch => ({
  name: '老年人健康管理',
  domain: '老有所养',
  fields: { audience: '老年人。', content: '提供健康管理。', standard },
});
const reading: Sketch = { name: '"书香"<b>', domain: '文有所化', fields: { content: '开放图书馆。' } };
const old = makeNotice(2023, [child('每人每月1610元。'), elder('每年体检1次。'), bus]);
const now = makeNotice(2025, [child('每人每月1750元。'), elder('每年体检2次。'), reading]);
const page = renderHtml(diffNotices(old, now), 'zh', { old, new: now });

/** What is shown, by name and with the count, for a choice in each of the three lists. */
const CASES: readonly [Record<string, string>, string[], string][] = [
  [{}, ['孤儿基本生活费', '老年人健康管理', '公交优惠', '"书香"<b>'], '4 / 4'],
  [{ domain: '老有所养' }, ['老年人健康管理', '公交优惠'], '2 / 4'],
  [{ change: 'changed' }, ['孤儿基本生活费', '老年人健康管理'], '2 / 4'],
  [{ fact: 'amount' }, ['孤儿基本生活费'], '1 / 4'],
  [{ domain: '老有所养', fact: 'frequency', change: 'changed' }, ['老年人健康管理'], '1 / 4'],
  [{ domain: '文有所化', change: 'added' }, ['"书香"<b>'], '1 / 4'],
  [{ domain: '幼有所育', change: 'removed' }, [], '0 / 4'],
];

interface Shown {
  names: string[];
  count: string;
}

function textIn(element: Element, tag: string): string {
  let text = '';
  visit(element, 'element', (inside) => {
    if (inside.tagName !== tag) return;
    visit(inside, 'text', ({ value }) => {
      text += value;
    });
  });
  return text;
}

function elements(html: string, tag: string): Element[] {
  const found: Element[] = [];
  visit(unified().use(rehypeParse).parse(html), 'element', (element) => {
    if (element.tagName !== tag) return;
    found.push(element);
    return SKIP;
  });
  return found;
}

/** Runs the page's script over as much of a DOM as it asks for. */
function shownByScript(choice: Readonly<Record<string, string>>): Shown {
  const articles = elements(page, 'article').map((element) => ({
    name: textIn(element, 'h3'),
    hidden: false,
    dataset: Object.fromEntries(
      ['domain', 'change', 'fact'].map((key) => [
        key,
        element.properties[`data${key[0]!.toUpperCase()}${key.slice(1)}`],
      ]),
    ),
  }));
  const listeners: (() => void)[] = [];
  const selects = elements(page, 'select').map(({ properties, children }) => ({
    name: String(properties.name),
    value: '',
    options: children.map((option) => String((option as Element).properties.value)),
    addEventListener: (_: string, listener: () => void) => listeners.push(listener),
  }));
  const output = { textContent: '' };
  const lists: Record<string, unknown[]> = { '.filter select': selects, article: articles, details: [] };
  const document = {
    querySelectorAll: (selector: string) => lists[selector],
    getElementById: () => output,
  };
  const script = /<script>([\s\S]*)<\/script>/u.exec(page)![1]!;
  vm.runInNewContext(script, { document, addEventListener: () => {} });
  for (const select of selects) {
    select.value = choice[select.name] ?? '';
    expect(select.options).toContain(select.value);
  }
  for (const listener of listeners) listener();
  const names = articles.filter(({ hidden }) => !hidden).map(({ name }) => name);
  return { names, count: output.textContent };
}

test.each(CASES)('%j shows what fits, and how many', (choice, names, count) => {
  const shown = shownByScript(choice);
  expect(shown.names.map((name) => name.replace(/^\d+ /u, '')).sort()).toEqual([...names].sort());
  expect(shown.count).toBe(count);
});

const BROWSER = ['/usr/bin/chromium', '/usr/bin/google-chrome'].find((file) => existsSync(file));

test.skipIf(!BROWSER)('a browser shows the same, from a file', () => {
  const dir = mkdtempSync(path.join(tmpdir(), 'minsheng-page-'));
  try {
    const [choice, names, count] = CASES[4]!;
    const choose = `for (const select of document.querySelectorAll('select')) {
      select.value = ${JSON.stringify(choice)}[select.name] ?? '';
      select.dispatchEvent(new Event('change'));
    }`;
    const file = path.join(dir, 'page.html');
    writeFileSync(file, page.replace('</body>', `<script>${choose}</script></body>`));
    const flags = [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      `--user-data-dir=${dir}/profile`,
      '--dump-dom',
    ];
    const dom = execFileSync(BROWSER!, [...flags, `file://${file}`], { encoding: 'utf8', stdio: 'pipe' });
    const shown = elements(dom, 'article').filter(({ properties }) => !properties.hidden);
    expect(shown.map((one) => textIn(one, 'h3').replace(/^\d+ /u, ''))).toEqual(names);
    expect(elements(dom, 'output').map((one) => textIn(one, 'output'))).toEqual([count]);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
});
