/**
 * The pages as a browser shows them: every kind at three widths, dark and for print, from files and from the server. Run by `npm run browser`;
 * left out by name where there is no Chromium (Debian: apt-get install chromium), and by `npm test`, which must not take minutes.
 */
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Listening, listen } from '../../pipeline/serve/server.ts';
import { searchItems } from '../../pipeline/write/search.ts';
import { minsheng, scratch } from '../cli/run-cli.ts';
import { type Served, serving } from '../serve/api.ts';

const CHROMIUM = [process.env.CHROMIUM ?? '', '/usr/bin/chromium', '/usr/bin/google-chrome'].find((file) =>
  existsSync(file),
);
const ASKED = process.env.MINSHENG_BROWSER === '1';
const why = ASKED ? 'there is no Chromium here' : 'npm run browser runs them';

const DAY = '2026-01-31';
const PAIR = '330400-2023-standard-to-330400-2025-standard';
const { dir, remove } = scratch();
const [out, site] = [path.join(dir, 'out'), path.join(dir, 'site')];

/** One of each kind; `%s` is a service that has charts. */
const KINDS = [
  'index.html',
  'notices/330400-2025-standard.html',
  'places/330400.html',
  'services.html',
  'services/%s.html',
  'changes.html',
  'changes/2025.html',
  `changes/${PAIR}.html`,
  'works.html',
  'bodies.html',
  'who.html',
  'search.html',
  'en/index.html',
  'en/notices/330400-2025-standard.html',
  'en/services/%s.html',
  'en/who.html',
] as const;

/** All of access is looked at once, contrast by night too: a narrow page has the same elements. */
const LOOKS: readonly (BrowserContextOptions & { name: string; access?: 'all' | 'contrast' })[] = [
  { name: 'wide', access: 'all', viewport: { width: 1360, height: 1000 } },
  { name: 'middle', viewport: { width: 820, height: 1100 } },
  { name: 'narrow', viewport: { width: 375, height: 800 } },
  { name: 'dark', access: 'contrast', viewport: { width: 1360, height: 1000 }, colorScheme: 'dark' },
];

// what runs in the page is text: the types of a browser are no part of this project

const OVER = 'document.documentElement.scrollWidth - innerWidth';

/** Without its fetch of the style that the page has: no page of ours lets a script do that. */
const seriousOf = (
  access: 'all' | 'contrast',
): string => `axe.run({ resultTypes: ['violations'], preload: false, ${access === 'all' ? '' : "runOnly: ['color-contrast']"} }).then(({ violations }) =>
  violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => id + ': ' + nodes[0].html.slice(0, 200)))`;

const PRINTED = `({
  ways: document.querySelector('nav.ways')?.checkVisibility() ?? false,
  hidden: [...document.querySelectorAll('.scroll')].filter((one) => getComputedStyle(one).overflow !== 'visible').length,
})`;

/** So many hits the server is asked for at once. */
const A_PAGE = 200;

/** Where it is wished for, what was seen: a folder. */
const SHOTS = process.env.MINSHENG_SHOTS;

describe.skipIf(!ASKED || CHROMIUM === undefined)(`pages in a browser (else left out: ${why})`, () => {
  let browser: Browser;
  let served: Served;
  let listening: Listening;
  let service: string;

  beforeAll(async () => {
    await minsheng(['demo', path.join(dir, 'demo')]);
    const second = path.join(dir, 'demo/raw/jiaxing-2025-made-up.txt');
    await minsheng(['ingest', 'raw', second, '--out', out, '--quiet']);
    await minsheng(['site', '--from', out, '--out', site, '--on', DAY]);
    served = serving(out, { today: () => DAY });
    listening = await listen(served.api, '127.0.0.1', 0);
    const rows = (await served.json('/api/services?name=特别扶助&limit=1')) as { rows: { id: string }[] };
    service = rows.rows[0]!.id;
    browser = await chromium.launch({ executablePath: CHROMIUM!, args: ['--no-sandbox'] });
    if (SHOTS !== undefined) mkdirSync(SHOTS, { recursive: true });
  }, 300_000);
  afterAll(async () => {
    await browser?.close();
    await listening?.stop();
    served?.folder.close();
    remove();
  });

  const fileAt = (name: string): string =>
    pathToFileURL(path.join(site, name.replace('%s', service))).href.replace(/%23/gu, '#');

  /** A page with what it complained of and what it asked for outside. */
  async function opened(
    look: BrowserContextOptions,
  ): Promise<{ page: Page; faults: string[]; close: () => Promise<void> }> {
    const context = await browser.newContext(look);
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text());
    });
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith('file:') && !url.startsWith(listening.url)) faults.push(`asked for ${url}`);
    });
    page.on('requestfailed', (request) => faults.push(`not there: ${request.url()}`));
    return { page, faults, close: () => context.close() };
  }

  it.each(LOOKS)(
    '$name: every kind opens without a complaint, fits its width and has no serious fault of access',
    async ({ name, access, ...look }) => {
      const { page, faults, close } = await opened(look);
      for (const kind of KINDS) {
        await page.goto(fileAt(kind));
        expect([kind, (await page.evaluate<number>(OVER)) <= 0]).toEqual([kind, true]);
        if (access !== undefined) {
          await page.evaluate(axe.source);
          expect([kind, await page.evaluate<string[]>(seriousOf(access))]).toEqual([kind, []]);
        }
        if (SHOTS !== undefined)
          await page.screenshot({ path: path.join(SHOTS, `${kind.replace(/\W+/gu, '-')}-${name}.png`) });
      }
      expect(faults).toEqual([]);
      await close();
    },
    1_800_000,
  );

  it('print whole: nothing is cut off or left on the screen alone', async () => {
    const { page, faults, close } = await opened({ viewport: { width: 1000, height: 1000 } });
    await page.emulateMedia({ media: 'print' });
    for (const kind of KINDS) {
      await page.goto(fileAt(kind));
      const shown = await page.evaluate<{ ways: boolean; hidden: number }>(PRINTED);
      expect([kind, shown]).toEqual([kind, { ways: false, hidden: 0 }]);
      const pdf = await page.pdf({
        format: 'A4',
        ...(SHOTS ? { path: path.join(SHOTS, `${kind.replace(/\W+/gu, '-')}.pdf`) } : {}),
      });
      expect([kind, pdf.length > 5000]).toEqual([kind, true]);
    }
    expect(faults).toEqual([]);
    await close();
  }, 300_000);

  it('lead from page to page: a click on a figure shows its characters, and back', async () => {
    const { page, faults, close } = await opened({ viewport: { width: 1360, height: 1000 } });
    await page.goto(fileAt('notices/330400-2025-standard.html'));
    const figure = page.locator('table.facts td a[href^="#c-"]').first();
    const words = await figure.getAttribute('href');
    await figure.click();
    await expect.poll(() => page.url()).toContain(words!);
    const characters = page.locator(`[id="${words!.slice(1)}"]`);
    expect(await characters.isVisible()).toBe(true);
    await page.keyboard.press('Tab');
    await page.goto(fileAt('index.html'));
    await page.keyboard.press('Tab');
    expect(await page.evaluate<string>('document.activeElement.className')).toBe('skip');
    expect(faults).toEqual([]);
    await close();
  }, 60_000);

  it.each(['file', 'server'])(
    'search from a %s finds what the command finds',
    async (where) => {
      const { page, faults, close } = await opened({ viewport: { width: 1000, height: 900 } });
      // as if there were too much for a page: then each question goes to the server
      if (where === 'server')
        await page.route('**/assets/search-data.js', (asked) =>
          asked.fulfill({ contentType: 'text/javascript', body: 'self.minshengSearch = null;' }),
        );
      for (const word of WORDS) {
        const address = where === 'file' ? fileAt('search.html') : `${listening.url}/search.html`;
        await page.goto(`${address}#q=${encodeURIComponent(word)}`);
        const wanted = searchItems(path.join(out, 'minsheng.sqlite'), word, 10_000).length;
        const count = page.locator('h2 .count').first();
        await expect
          .poll(async () => [word, await count.textContent()])
          .toEqual([word, wanted > A_PAGE && where === 'server' ? `${A_PAGE}+` : String(wanted)]);
        await page.goto('about:blank');
      }
      expect(faults).toEqual([]);
      await close();
    },
    300_000,
  );

  it('filter a table, and say who gets what', async () => {
    const { page, faults, close } = await opened({ viewport: { width: 1000, height: 900 } });
    await page.goto(fileAt('services.html'));
    const rows = page.locator('#services tbody tr:visible');
    const all = await rows.count();
    await page.locator('[data-filter]').fill('津贴');
    await expect.poll(() => rows.count()).toBeLessThan(all);
    for (const words of await rows.allTextContents()) expect(words).toContain('津贴');
    await page.goto(fileAt('who.html'));
    await page.locator('[name=age]').fill('64');
    await page.locator('[name=sex]').selectOption('female');
    await expect.poll(() => page.locator('[data-group=named] li').count()).toBeGreaterThan(3);
    expect(await page.locator('[data-group=named]').textContent()).toContain('两癌');
    expect(faults).toEqual([]);
    await close();
  }, 60_000);

  it('stand without scripts', async () => {
    const { page, faults, close } = await opened({ javaScriptEnabled: false });
    await page.goto(fileAt('services.html'));
    expect(await page.locator('#services tbody tr').count()).toBeGreaterThan(50);
    expect(await page.locator('.filter').isVisible()).toBe(false);
    await page.goto(fileAt('search.html'));
    expect(await page.locator('noscript').count()).toBe(1);
    expect(faults).toEqual([]);
    await close();
  }, 60_000);
});

/** Fifty words and pairs of words: two characters, numbers, document numbers, traditional and full width where the page takes them. */
const WORDS = [
  ...['津贴', '高龄津贴', '老年人', '残疾人', '儿童', '孕产妇', '低保', '救助', '补贴', '体检'],
  ...['免费', '教育', '学前', '义务教育', '高中', '资助', '就业', '创业', '培训', '失业'],
  ...['社会保险', '养老保险', '医疗', '医疗救助', '预防接种', '健康', '健康档案', '艾滋病', '精神', '住房'],
  ...['公租房', '危房', '法律援助', '图书馆', '体育', '广播', '退役军人', '优待', '殡葬', '公交'],
  ...[
    '60周岁',
    '80周岁',
    '0—6岁',
    '1000元',
    '每年1次',
    '残疾人 补贴',
    '老年人 健康',
    '民政局',
    '财政',
    '没有的词',
  ],
] as const;
