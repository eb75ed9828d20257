/** The pages of a site: made from records alone, whole in themselves, and never a way in for what a notice says. */
import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { runInNewContext } from 'node:vm';
import { strFromU8, unzipSync } from 'fflate';
import type { Element, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { columnsOf } from '../../pipeline/ask/compare/columns.ts';
import { sha256Of } from '../../pipeline/records/hash.ts';
import { READING } from '../../pipeline/records/reading.ts';
import { type NoticeRecord, notice as noticeSchema } from '../../pipeline/records/schema.ts';
import { lookupsIn, SEARCHABLE } from '../../pipeline/serve/pages/records.ts';
import { openSnapshot } from '../../pipeline/serve/snapshot/open.ts';
import { scaleTo } from '../../pipeline/site/chart/chart.ts';
import { mapHtml } from '../../pipeline/site/chart/map.ts';
import { hereAt } from '../../pipeline/site/here.ts';
import { factsOf } from '../../pipeline/site/notice/marks.ts';
import { onPage, provinceStarts } from '../../pipeline/site/paging.ts';
import { factKey } from '../../pipeline/site/paths.ts';
import { searchEntries } from '../../pipeline/site/search-data.ts';
import { siteFiles } from '../../pipeline/site/site.ts';
import { UNFINISHED_STYLE } from '../../pipeline/site/style.ts';
import { laterVersions } from '../../pipeline/site/works-page.ts';
import { regionIndex } from '../../pipeline/text/regions/codes.ts';
import { searchItems } from '../../pipeline/write/search.ts';
import { minsheng, NOTICE, scratch } from '../cli/run-cli.ts';
import { builtFile } from '../support/built.ts';

const { dir, file, remove } = scratch();
const out = path.join(dir, 'out');
const site = path.join(dir, 'site');
const DAY = '2026-01-01';
const make = (folder: string, ...more: string[]) =>
  minsheng(['site', '--from', out, '--out', folder, '--on', DAY, ...more]);

/** All that is in a folder, hidden files too. */
const bytesIn = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .map((one) => path.join(one.parentPath, one.name))
      .sort()
      .map((at) => [
        path.relative(folder, at),
        statSync(at).isFile() ? sha256Of(readFileSync(at)) : 'a folder',
      ]),
  );

/** What a notice may say to get at its reader. */
const HOSTILE =
  '<script src="https://evil.example/a.js"></script>"\'><img src=x onerror=alert(1)>&lt;</script>';

const SOURCES = [
  {
    file: 'notice.txt',
    url: 'https://example.gov.cn/a?b=1&c=2',
    publisher: '虚构市发展改革委',
    rights: '公开',
  },
  { file: 'hostile.txt', url: 'javascript:alert(1)' },
];

let files: string[];
const pages = new Map<string, Root>();
let notices: NoticeRecord[];

beforeAll(async () => {
  mkdirSync(path.join(dir, 'raw'));
  file(
    'raw/hostile.txt',
    NOTICE.replaceAll('虚构市', '臆造市').replace('免费乘车。', `免费乘车${HOSTILE}。`),
  );
  file('raw/notice.txt', NOTICE);
  file('raw/sources.json', JSON.stringify(SOURCES));
  const real = NOTICE.replaceAll('虚构市', '嘉兴市');
  file('raw/first.txt', real);
  file('raw/later.txt', real.replace('2024年版', '2026年版').replace('不低于60元', '不低于75元'));
  await minsheng(['ingest', path.join(dir, 'raw'), '--out', out, '--quiet']);
  expect((await make(site)).code).toBe(0);
  files = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => path.relative(site, path.join(one.parentPath, one.name)).split(path.sep).join('/'))
    .sort();
  const parse = unified().use(rehypeParse);
  for (const name of files.filter((one) => one.endsWith('.html')))
    pages.set(name, parse.parse(readFileSync(path.join(site, name), 'utf8')));
  notices = readdirSync(path.join(out, 'notices')).map((name) =>
    noticeSchema.parse(JSON.parse(readFileSync(path.join(out, 'notices', name), 'utf8'))),
  );
});
afterAll(remove);

function elementsOf(page: Root): Element[] {
  const all: Element[] = [];
  visit(page, 'element', (element) => void all.push(element));
  return all;
}
const idsOf = (page: Root): string[] =>
  elementsOf(page).flatMap(({ properties }) => (properties.id === undefined ? [] : [String(properties.id)]));
function wordsOf(element: Element | Root): string {
  let words = '';
  visit(element, 'text', ({ value }) => {
    words += value;
  });
  return words;
}

describe('pages', () => {
  it('stand in Chinese and in English, each with its language and a way to the other', () => {
    const chinese = files.filter((name) => name.endsWith('.html') && !name.startsWith('en/'));
    expect(files.filter((name) => name.startsWith('en/'))).toEqual(
      chinese.map((name) => `en/${name}`).sort(),
    );
    for (const [name, page] of pages) {
      const html = elementsOf(page).find(({ tagName }) => tagName === 'html');
      expect([name, html?.properties.lang]).toEqual([name, name.startsWith('en/') ? 'en' : 'zh-CN']);
    }
  });

  it('have links that all lead somewhere, in the page and to others', () => {
    for (const [name, page] of pages)
      for (const { properties } of elementsOf(page)) {
        const to = properties.href ?? properties.src;
        if (to === undefined || to === SOURCES[0]!.url) continue;
        expect(String(to), name).not.toMatch(/^[a-z]+:|^\/\//iu);
        const [target = '', anchor] = String(to).split('#');
        const found =
          target === '' ? name : path.posix.normalize(path.posix.join(path.posix.dirname(name), target));
        expect(existsSync(path.join(site, found)), `${name}: ${to}`).toBe(true);
        if (anchor !== undefined)
          expect(idsOf(pages.get(found)!), `${name}: ${to}`).toContain(decodeURIComponent(anchor));
      }
  });

  it('name each place once', () => {
    for (const [name, page] of pages) {
      const ids = idsOf(page);
      expect([name, ids.length]).toEqual([name, new Set(ids).size]);
    }
  });

  it('run nothing and load nothing but what is theirs', () => {
    for (const [name, page] of pages) {
      const elements = elementsOf(page);
      const policy = elements.find(({ properties }) => properties.httpEquiv !== undefined);
      expect(String(policy?.properties.content), name).toMatch(/^default-src 'none'/u);
      expect(
        elements.filter(({ tagName }) => ['img', 'iframe', 'object', 'embed', 'base'].includes(tagName)),
      ).toEqual([]);
      for (const { tagName, properties } of elements) {
        if (tagName === 'script' && properties.type !== 'application/ld+json')
          expect(String(properties.src), name).toMatch(/^(?:\.\.\/)*assets\/[\w-]+\.js$/u);
        expect(
          Object.keys(properties).filter((key) => /^on/iu.test(key) || key === 'style'),
          name,
        ).toEqual([]);
      }
    }
  });

  it('say at the foot by which reading they were made, as of which day, and how much is to be checked', () => {
    const warned = notices.reduce((sum, { warnings }) => sum + warnings.length, 0);
    for (const [name, page] of pages) {
      const foot = elementsOf(page).find(({ tagName }) => tagName === 'footer')!;
      for (const told of [READING, DAY, String(warned)])
        expect(wordsOf(foot), name).toMatch(new RegExp(`(?<!\\d)${told}(?!\\d)`, 'u'));
    }
  });

  it('say of each notice where it is from; what is no address of a page is no link', () => {
    const found = notices.map(({ document: { id, source } }) => {
      const page = pages.get(`notices/${id}.html`)!;
      const links = elementsOf(page).flatMap(({ properties: { href } }) =>
        href === source.url ? [href] : [],
      );
      return [source.url, links, source.publisher === null || wordsOf(page).includes(source.publisher)];
    });
    expect(found).toContainEqual([SOURCES[0]!.url, [SOURCES[0]!.url], true]);
    expect(found).toContainEqual([SOURCES[1]!.url, [], true]);
  });

  it('offer each of their tables as CSV and as a workbook', () => {
    const csv = files.filter((name) => name.startsWith('csv/')).map((name) => name.slice(4, -4));
    expect(files.filter((name) => name.startsWith('xlsx/')).map((name) => name.slice(5, -5))).toEqual(csv);
    for (const name of csv) {
      const { length } = readXlsxHead(readFileSync(path.join(site, `xlsx/${name}.xlsx`)));
      const [head = ''] = readFileSync(path.join(site, `csv/${name}.csv`), 'utf8').split('\r\n');
      expect([name, length]).toEqual([name, head.split(',').length]);
    }
  });

  it('show hostile words as words', () => {
    const [name] = [...pages.keys()].filter(
      (one) => one.startsWith('notices/') && textOfPage(one).includes(HOSTILE),
    );
    expect(name).toBeDefined();
    expect(readFileSync(path.join(site, name!), 'utf8')).not.toContain('evil.example/a.js"></script>');
  });
});

/** The cells of the first row. */
const readXlsxHead = (bytes: Uint8Array): string[] =>
  /<row r="1".*?<\/row>/su
    .exec(strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml']!))?.[0]
    .match(/<c /gu) ?? [];

const textOfPage = (name: string): string =>
  elementsOf(pages.get(name)!)
    .filter(({ tagName }) => tagName === 'body')
    .map(wordsOf)
    .join('');

describe('a notice beside its source', () => {
  it('has the whole text as read, and under each figure the characters that it was read from', () => {
    for (const { document, items } of notices) {
      const page = pages.get(`notices/${document.id}.html`)!;
      const source = elementsOf(page).find(({ tagName }) => tagName === 'pre')!;
      expect(wordsOf(source)).toBe(readFileSync(path.join(out, document.source.text), 'utf8'));
      const drawn = new Map<string, string>();
      visit(source, 'element', (element) => {
        const keys = String(element.properties.dataF ?? '');
        for (const key of keys === '' ? [] : keys.split(' '))
          drawn.set(key, (drawn.get(key) ?? '') + wordsOf(element));
      });
      const wanted = items.flatMap((item) => factsOf(item).map(({ fact }) => fact));
      expect(wanted.length).toBeGreaterThan(0);
      for (const { id, text } of wanted)
        expect([id, drawn.get(factKey(id))?.replace(/\s/gu, '')]).toEqual([id, text.replace(/\s/gu, '')]);
      expect(idsOf(page)).toEqual(
        expect.arrayContaining(wanted.flatMap(({ id }) => [`c-${factKey(id)}`, `f-${factKey(id)}`])),
      );
    }
  });

  it('says in schema.org who gives what', () => {
    const page = pages.get(`notices/${notices[0]!.document.id}.html`)!;
    const data = elementsOf(page).find(({ properties }) => properties.type === 'application/ld+json')!;
    const { '@graph': graph } = JSON.parse(wordsOf(data));
    expect(graph).toHaveLength(notices[0]!.items.length);
    expect(graph[0]).toMatchObject({
      '@type': 'GovernmentService',
      name: '高龄津贴',
      provider: [{ name: '市民政局' }],
    });
  });
});

describe('what changed', () => {
  const pair = '330400-2024-standard-to-330400-2026-standard.html';

  it('is linked from the place and told in yuan and per cent', () => {
    expect(files).toContain(`changes/${pair}`);
    const linked = elementsOf(pages.get('places/330400.html')!).map(({ properties }) => properties.href);
    expect(linked).toContain(`../changes/${pair}`);
    expect(textOfPage('changes.html')).toMatch(/高龄津贴\s*≥ 60 元\/人\/月≥ 75 元\/人\/月\+15\+25 %/su);
    expect(textOfPage('changes/2026.html')).toMatch(/2026年变更的金额.*高龄津贴.*\+15\+25 %/su);
  });

  it('is drawn on the page of the service, each mark with its words', () => {
    const drawn = [...pages.keys()]
      .filter((name) => name.startsWith('services/'))
      .map(textOfPage)
      .join('\n');
    expect(drawn).toContain('2024 → 2026 60 → 75 (+25 %)');
    expect(drawn).toContain('嘉兴市 ≥ 75');
  });
});

/** What a script of the site leaves behind, without a page. */
function ran<T>(name: string, ...scripts: string[]): T {
  const self: Record<string, unknown> = {};
  for (const script of scripts)
    runInNewContext(readFileSync(path.join(site, 'assets', script), 'utf8'), { self });
  return self[name] as T;
}

describe('the scripts of search and form', () => {
  it('find what the command finds', () => {
    const found = ran<(query: string) => { kind: number; address: string }[]>(
      'minshengFound',
      'search-data.js',
      'search.js',
    );
    const words = [
      '津贴',
      '老年人',
      '60元',
      '60',
      '0元',
      '高龄津贴 80周岁',
      '虚政发〔2020〕7号',
      '虚政发[2020]7号',
      '体检1次',
      '民政局',
      '元，每年',
      '元每年',
      '乘车',
      '覆盖率90%',
      'SCRIPT',
      '没有的词',
    ];
    for (const word of words) {
      const wanted = searchItems(path.join(out, 'minsheng.sqlite'), word, 1000).map(({ item }) => item);
      const got = found(word)
        .filter(({ kind }) => kind === 0)
        .map(({ address }) => address.replace(/^notices\/(.+)\.html#i-(.+)$/u, '$1/$2'));
      expect([word, got.sort()]).toEqual([word, wanted.sort()]);
    }
  });

  it('say of an edition that it does not hold any more, and of none that holds', () => {
    const found = ran<(query: string) => { kind: number; beside: string }[]>(
      'minshengFound',
      'search-data.js',
      'search.js',
    );
    const shown = found('高龄津贴').filter(({ kind }) => kind === 0);
    const real = shown.map(({ beside }) => beside).filter((beside) => beside.startsWith('嘉兴市'));
    expect(real).toEqual(['嘉兴市 · 2024年版 · 已有新版 · 老有所养', '嘉兴市 · 2026年版 · 老有所养']);
  });

  it('say who gets what as the command does', async () => {
    type Item = { address: string };
    const places = ran<{ items: Item[] }[]>('minshengWho', 'who-data.js');
    const groupOf = ran<(item: Item, from: number, below: number, sex: string) => string>(
      'minshengGroup',
      'who-data.js',
      'who.js',
    );
    for (const [age, sex] of [
      [64, 'female'],
      [80, ''],
      [3, 'male'],
      [70, ''],
    ] as const) {
      const args = [
        'eligible',
        '--age',
        String(age),
        '--on',
        DAY,
        '--from',
        out,
        '--json',
        ...(sex === '' ? [] : ['--sex', sex]),
      ];
      const told = JSON.parse((await minsheng(args)).stdout) as {
        places: { services: { item: string; group: string }[] }[];
      };
      const wanted = told.places.flatMap(({ services }) =>
        services.map(({ item, group }) => `${item} ${group}`),
      );
      const got = places.flatMap(({ items }) =>
        items.map((item) => {
          const [, document, local] = /^notices\/(.+)\.html#i-(.+)$/u.exec(item.address) ?? [];
          return `${document}/${local} ${groupOf(item, age * 12, (age + 1) * 12, sex)}`;
        }),
      );
      expect(got.sort()).toEqual(wanted.sort());
    }
  });

  it('ask the server where a browser would have to hold too much', async () => {
    const snapshot = await openSnapshot(out);
    const data = lookupsIn(snapshot, DAY, SEARCHABLE.file);
    expect((await searchEntries(data))?.length).toBeGreaterThan(notices.length);
    expect(await searchEntries({ ...data, searchable: 10 })).toBeNull();
    snapshot.retire();
  });
});

describe('works of several versions', () => {
  const work = (title: string, version: string | null) => ({
    ...{ id: `w-${title}`, title, version, doc_number: null, decree: null, standard_no: null, cited: 1 },
  });
  const [third, fourth, year, later, span, other] = [
    work('公共卫生服务规范（第三版）', '第三版'),
    work('公共卫生服务规范（第四版）', '第四版'),
    work('药品目录（2018年版）', '2018年版'),
    work('药品目录（2023年）', '2023年'),
    work('行动方案（2018—2020年）', '2018—2020年'),
    work('行动方案（2021—2025年）', '2021—2025年'),
  ] as const;

  it('lead to the latest that is cited; plans of other years replace nothing', () => {
    const found = laterVersions([third, fourth, year, later, span, other]);
    expect([...found].map(([id, { title }]) => [id, title])).toEqual([
      [third.id, fourth.title],
      [year.id, later.title],
    ]);
  });
});

describe('a map of provinces', () => {
  const codes = ['110000', '330400', '330100', '650100', '500101', '440000', '420000', '320000', '210000'];
  const drawn = (of: readonly string[]) => mapHtml(of, (code) => `#p-${code}`, hereAt('zh', 'index.html'));

  it('has a tile for each, with the number of places where there are any', () => {
    expect(drawn(codes).match(/class="tile/gu)).toHaveLength(34);
    expect(drawn(codes).match(/<title>浙江省 2<\/title>/gu)).toHaveLength(1);
    expect(drawn(codes).match(/href="#p-33"/gu)).toHaveLength(1);
  });

  it('is not drawn for a few', () => {
    expect(drawn(codes.slice(0, 4))).toBe('');
  });
});

describe('a scale', () => {
  it.each([
    [500, [0, 100, 200, 300, 400, 500]],
    [7, [0, 2, 4, 6, 8]],
    [132, [0, 50, 100, 150]],
    [0.9, [0, 0.2, 0.4, 0.6, 0.8, 1]],
    [0, [0, 1]],
  ])('to %d has round steps', (largest, ticks) => {
    expect(scaleTo(largest)).toEqual({ max: ticks.at(-1), ticks });
  });
});

describe('the folder', () => {
  it('has the same bytes each time, and only what changed is written', async () => {
    const again = path.join(dir, 'again');
    await make(again);
    for (const name of files)
      expect([
        name,
        readFileSync(path.join(again, name)).equals(readFileSync(path.join(site, name))),
      ]).toEqual([name, true]);
    expect((await make(again)).stdout).toContain('(0 written, 0 removed)');
  });

  it('is left alone where it holds anything of others', async () => {
    const folder = path.join(dir, 'mine');
    mkdirSync(folder);
    writeFileSync(path.join(folder, 'letter.txt'), 'mine');
    const refused = await make(folder);
    expect([refused.code, readdirSync(folder)]).toEqual([1, ['letter.txt']]);
    expect(refused.stderr).toContain('letter.txt');
    expect((await make(folder, '--force')).code).toBe(0);
    expect(readFileSync(path.join(folder, 'letter.txt'), 'utf8')).toBe('mine');
  });

  it('keeps a page that somebody changed, and is written over with --force alone', async () => {
    const folder = path.join(dir, 'changed');
    await make(folder);
    const page = path.join(folder, 'index.html');
    writeFileSync(page, 'mine');
    expect((await make(folder)).code).toBe(1);
    expect(readFileSync(page, 'utf8')).toBe('mine');
    expect((await make(folder, '--force')).code).toBe(0);
    expect(readFileSync(page, 'utf8')).toContain('<!doctype html>');
  });

  it('is never left through a link', async () => {
    const [folder, elsewhere] = [path.join(dir, 'linked'), path.join(dir, 'elsewhere')];
    mkdirSync(elsewhere);
    await make(folder);
    const linked = path.join(dir, 'linked2');
    mkdirSync(linked);
    symlinkSync(elsewhere, path.join(linked, 'en'));
    expect((await make(linked, '--force')).code).toBe(1);
    expect(readdirSync(elsewhere)).toEqual([]);
  });

  it('is an index alone where a server has the rest, and leads to it', async () => {
    const folder = path.join(dir, 'index');
    expect((await make(folder, '--index', 'ftp://ms.example/')).code).toBe(2);
    expect((await make(folder, '--index', 'https://ms.example/all')).code).toBe(0);
    const own = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((one) => one.isFile())
      .map((one) => path.relative(folder, path.join(one.parentPath, one.name)));
    expect(own.filter((name) => /(?:notices|services)\/|-to-|-standard\./u.test(name))).toEqual([]);
    for (const name of own.filter((one) => one.endsWith('.html')))
      for (const [, to = ''] of readFileSync(path.join(folder, name), 'utf8').matchAll(/href="([^"#]+)/gu)) {
        const [, left] = /^https:\/\/ms\.example\/all\/(.*)$/u.exec(to) ?? [];
        const found = path.join(folder, path.dirname(name), to);
        expect([name, to, left === undefined ? existsSync(found) : files.includes(left)]).toEqual([
          name,
          to,
          true,
        ]);
      }
    const search = readFileSync(path.join(folder, 'en/search.html'), 'utf8');
    for (const told of [
      "connect-src 'self' https://ms.example",
      'data-root="https://ms.example/all/"',
      'data-pages="https://ms.example/all/en/"',
    ])
      expect(search).toContain(told);
  });

  it('loses what is no longer held', async () => {
    const folder = path.join(dir, 'fewer');
    await make(folder);
    const id = notices[0]!.document.id;
    const less = path.join(dir, 'less');
    await minsheng(['ingest', path.join(dir, 'raw/notice.txt'), '--out', less, '--quiet']);
    await minsheng(['site', '--from', less, '--out', folder, '--on', DAY]);
    const left = readdirSync(path.join(folder, 'notices'));
    expect(left).toHaveLength(1);
    expect(left.includes(`${id}.html`)).toBe(readdirSync(path.join(less, 'notices')).includes(`${id}.json`));
  });

  it('stays as it was, to the last file, where the records are of two runs', async () => {
    const [folder, torn] = [path.join(dir, 'standing'), path.join(dir, 'torn')];
    await make(folder);
    const before = bytesIn(folder);
    const other = file('torn.txt', NOTICE.replace('2024年版', '2027年版'));
    await minsheng(['ingest', other, '--out', torn, '--quiet']);
    const [record = ''] = readdirSync(path.join(torn, 'notices'));
    appendFileSync(path.join(torn, 'notices', record), '\n');
    const refused = await minsheng(['site', '--from', torn, '--out', folder, '--on', DAY]);
    expect([refused.code, refused.stderr]).toEqual([1, expect.stringContaining(`${torn}/notices/${record}`)]);
    expect(bytesIn(folder)).toEqual(before);
    expect(
      (await minsheng(['site', '--from', torn, '--out', path.join(dir, 'none'), '--on', DAY])).code,
    ).toBe(1);
    expect(existsSync(path.join(dir, 'none'))).toBe(false);
  });

  it('is mended by the next run after one that was killed while it put its files in place', async () => {
    const [folder, less] = [path.join(dir, 'killed'), path.join(dir, 'less')];
    await minsheng(['site', '--from', less, '--out', folder, '--on', DAY]);
    // as a run leaves it that was killed behind its second file: what it has told, what it has put, what it has not
    const left = path.join(folder, `.minsheng-99999999-${'0f'.repeat(16)}`);
    mkdirSync(left);
    writeFileSync(path.join(left, 'index.json'), readFileSync(path.join(site, 'site.json')));
    writeFileSync(path.join(left, '7'), 'half');
    for (const name of ['index.html', 'services.html'])
      writeFileSync(path.join(folder, name), readFileSync(path.join(site, name)));
    expect((await make(folder)).code).toBe(0);
    expect(bytesIn(folder)).toEqual(bytesIn(site));
  });

  it('is whole, or says on every page that it is not, wherever a run is killed', async () => {
    const [folder, less] = [path.join(dir, 'torn-site'), path.join(dir, 'less')];
    const [main, killer] = [builtFile('pipeline/cli/main.js'), path.resolve('test/support/killed.mjs')];
    const killedAt = (no: number): boolean => {
      const args = ['--import', killer, main, 'site', '--from', out, '--out', folder, '--on', DAY];
      const { signal } = spawnSync('node', args, { env: { ...process.env, KILL_AT: String(no) } });
      return signal === 'SIGKILL';
    };
    const told = () => readFileSync(path.join(folder, 'assets/site.css'), 'utf8').includes(UNFINISHED_STYLE);
    const pagesIn = () =>
      Object.entries(bytesIn(folder)).filter(([name]) => name.endsWith('.html') && !name.startsWith('.'));
    await minsheng(['site', '--from', less, '--out', folder, '--on', DAY]);
    const before = pagesIn();
    const after = Object.entries(bytesIn(site)).filter(([name]) => name.endsWith('.html'));
    let mixed = 0;
    let last = 0;
    for (; killedAt(last); last += last < 3 ? 1 : 15) {
      const now = pagesIn();
      const isWhole = [before, after].some((state) => isDeepStrictEqual(now, state));
      expect([last, isWhole || told()]).toEqual([last, true]);
      if (!isWhole) mixed += 1;
      await minsheng(['site', '--from', less, '--out', folder, '--on', DAY]);
      expect([last, pagesIn(), told()]).toEqual([last, before, false]);
    }
    expect([mixed > 3, bytesIn(folder)]).toEqual([true, bytesIn(site)]);
  });

  it('is written by one run at a time', async () => {
    const folder = path.join(dir, 'busy');
    mkdirSync(path.join(folder, `.minsheng-${process.ppid}-${'0f'.repeat(16)}`), { recursive: true });
    const refused = await make(folder);
    expect([refused.code, refused.stderr]).toEqual([1, expect.stringContaining('another run of minsheng')]);
  });
});

describe('a service of many places', () => {
  const COUNT = 130;
  const pagesOf = new Map<string, string>();
  let snapshot: Awaited<ReturnType<typeof openSnapshot>>;

  beforeAll(async () => {
    const [of, folder] = [path.join(dir, 'many'), path.join(dir, 'many-out')];
    mkdirSync(of);
    const cities = [...regionIndex().byCode.values()]
      .filter(({ level, code }) => level === 'city' && code < '80')
      .slice(0, COUNT);
    for (const [at, { name }] of cities.entries())
      file(`many/${at}.txt`, NOTICE.replaceAll('虚构市', name).replace('不低于60元', `${60 + at}元`));
    await minsheng(['ingest', of, '--out', folder, '--quiet']);
    snapshot = await openSnapshot(folder);
    for (const { path: name, content } of siteFiles(lookupsIn(snapshot, DAY, SEARCHABLE.file), 'test'))
      if (/^services\/|^index/u.test(name)) pagesOf.set(name, String(await content()));
  });
  afterAll(() => snapshot.retire());

  const drawnIn = (html: string) =>
    [...html.matchAll(/<title>([^<]*)<\/title><text/gu)].map(([, title]) => title ?? '');
  const first = () => [...pagesOf].find(([, html]) => html.includes(`60–${59 + COUNT}`)) ?? ['', ''];

  it('has charts with a row a thing: how far its sums reach, and in how many places', () => {
    const drawn = drawnIn(first()[1]);
    expect(drawn.filter((title) => title.includes(`60–${59 + COUNT}`))).toEqual([
      expect.stringMatching(new RegExp(`^${COUNT}地.* 60–${59 + COUNT}$`, 'u')),
    ]);
    expect(drawn.filter((title) => title.includes('市'))).toEqual([]);
  });

  it('has its places on several pages, what is drawn on the first, each province a link away', () => {
    const [name, html] = first();
    const second = name.replace(/\.html$/u, '-2.html');
    const rows = (of: string) => [...of.matchAll(/<tr[^>]*><th scope="row">/gu)].length;
    expect([rows(html), rows(pagesOf.get(second)!)]).toEqual([COUNT / 2, COUNT / 2]);
    expect(drawnIn(pagesOf.get(second)!)).toEqual([]);
    const links = [...html.matchAll(/href="([^"]*#p-\d\d)"/gu)].map(([, to = '']) => to.split('#'));
    expect(links.length).toBeGreaterThan(10);
    for (const [to = '', anchor = ''] of links)
      expect(pagesOf.get(path.posix.join('services', to)), to).toContain(`<tr id="${anchor}">`);
  });

  it('names as many columns as are compared', () => {
    const data = lookupsIn(snapshot, DAY, SEARCHABLE.file);
    for (const { id } of data.services) {
      const service = data.service(id);
      const { columns } = columnsOf(service, data.standing, data.seen(service, data.standing, []), null);
      expect([id, data.columns.get(id)]).toEqual([id, columns.length]);
    }
  });
});

describe('lists by places', () => {
  it('are parted evenly; a province is found on the page where it begins', () => {
    const codes = ['110101', '110102', '130100', '130200', '330400'];
    expect([0, 1, 2].map((no) => onPage(codes, no, 2))).toEqual([codes.slice(0, 3), codes.slice(3), []]);
    expect(provinceStarts(codes, 'services/s-1.html', 2)).toEqual([
      { province: '11', at: 0, path: 'services/s-1.html#p-11' },
      { province: '13', at: 2, path: 'services/s-1.html#p-13' },
      { province: '33', at: 4, path: 'services/s-1-2.html#p-33' },
    ]);
  });
});
