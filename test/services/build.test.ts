/** What holds of services whatever the notices are: ids that stay, what a person settled, headings that are inferred, the same from any order. */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildServices } from '../../pipeline/across/services/build.ts';
import type { NoticeRecord } from '../../pipeline/records/schema.ts';
import {
  type Service,
  type SettledService,
  services as schema,
  settledService,
} from '../../pipeline/records/services.ts';
import { makeNotice, type Sketch } from '../diff/make-notice.ts';
import { readRecord } from '../support/read.ts';

const files = readdirSync('raw').filter((file) => file.endsWith('.txt'));
const notices = await Promise.all(files.map((file) => readRecord(`raw/${file}`)));
const all = buildServices(notices).services;
const choices = Array.from({ length: 2 ** notices.length - 1 }, (_, bits) =>
  notices.filter((_, at) => ((bits + 1) >> at) % 2 === 1),
);

const row = (given: Partial<SettledService>): SettledService =>
  settledService.parse({ id: 'x', name: 'X', ...given });
const relations = (services: readonly Service[]) =>
  services.map(({ id, name, members }) => [id, name, members.map(({ item, relation }) => [item, relation])]);
const city = (region: string, names: (string | Sketch)[], year = 2023): NoticeRecord =>
  makeNotice(
    year,
    names.map((name) => (typeof name === 'string' ? { name } : name)),
    region,
  );
const found = (some: readonly NoticeRecord[], settled: readonly SettledService[] = []) =>
  buildServices(some, settled).services.map(({ members }) => members.map(({ item }) => item));

describe('services', () => {
  it('keep their schema, and take in every item', () => {
    expect(schema.parse({ services: all })).toEqual({ services: all });
    const members = new Set(all.flatMap(({ members }) => members.map(({ item }) => item)));
    expect(notices.flatMap(({ items }) => items).filter(({ id }) => !members.has(id))).toEqual([]);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });
  it('are the same whatever the order of the notices', () => {
    expect(buildServices([...notices].reverse())).toEqual(buildServices(notices));
  });
  it('of an item that no other notice has are of one member', () => {
    const { services } = buildServices([city('330400', ['气象服务'])]);
    expect(services).toEqual([
      {
        id: expect.stringMatching(/^s-[0-9a-f]{8}$/),
        name: '气象服务',
        domain: null,
        aspect: null,
        members: [{ item: '330400-2023-standard/1', relation: 'same', score: 1 }],
      },
    ]);
    expect(buildServices([])).toMatchObject({ services: [], checks: [] });
  });
});

describe('ids', () => {
  it.each(choices.map((some) => [some.map(({ document }) => document.id).join(' '), some] as const))(
    'that %s have are found again when all notices are there',
    (_, some) => {
      const known = new Set(all.flatMap(({ id, replaces = [] }) => [id, ...replaces]));
      const ids = buildServices(some).services.map(({ id }) => id);
      expect(ids.filter((id) => !known.has(id))).toEqual([]);
    },
  );
  it('stay when a later edition is added, and when an earlier one calls it the same', () => {
    const one = city('330400', ['公租房保障']);
    const { id } = buildServices([one]).services[0]!;
    expect(buildServices([one, city('650100', ['公共租赁住房'], 2024)]).services).toMatchObject([{ id }]);
    expect(buildServices([one, city('110000', ['公租房保障'], 2019)]).services).toMatchObject([{ id }]);
  });
  it('of services that join: the earlier stays, and names the other', () => {
    const some = [city('330400', ['老年人福利补贴'], 2022), city('650100', ['高龄津贴'])];
    const [one, other] = buildServices(some).services.map(({ id }) => id);
    expect([one, other]).not.toContain(undefined);
    const settled = [row({ id: one!, members: ['330400-2022-standard/1', '650100-2023-standard/1'] })];
    expect(buildServices(some, settled).services).toMatchObject([{ id: one, replaces: [other] }]);
  });
  it('of two services of one name differ', () => {
    const subs = [{ name: '生活补助' }, { name: '集中供养' }, { name: '集中供养' }];
    const ids = buildServices([city('330400', subs)]).services.map(({ id }) => id);
    expect(ids[2]).toBe(`${ids[1]}~2`);
  });
});

describe('what a person settled', () => {
  const some = [city('330400', ['老年人福利补贴', '气象服务']), city('650100', ['高龄津贴', '气象服务'])];
  const [a, b] = ['330400-2023-standard', '650100-2023-standard'];

  it('joins what reads otherwise, under their name and id', () => {
    const settled = [row({ members: [`${a}/1`, `${b}/1`] })];
    expect(buildServices(some, settled).services[0]).toMatchObject({
      id: 'x',
      name: 'X',
      members: [
        { item: `${a}/1`, relation: 'same', score: 1 },
        { item: `${b}/1`, relation: 'same', score: 1 },
      ],
    });
  });
  it('parts what reads alike', () => {
    expect(found(some)).toContainEqual([`${a}/2`, `${b}/2`]);
    const settled = [row({ members: [`${a}/2`], not_members: [`${b}/2`] })];
    expect(found(some, settled)).toContainEqual([`${a}/2`]);
    expect(found(some, settled)).toContainEqual([`${b}/2`]);
  });
  it('keeps an item out of a service that was found, by its id', () => {
    const { id } = buildServices(some).services.find(({ name }) => name === '气象服务')!;
    const settled = [row({ id, name: '气象', not_members: [`${a}/2`] })];
    expect(buildServices(some, settled).services).toContainEqual(
      expect.objectContaining({ id, name: '气象', members: [expect.objectContaining({ item: `${b}/2` })] }),
    );
    expect(found(some, settled)).toContainEqual([`${a}/2`]);
  });
  it('takes in what a later notice has by the same name', () => {
    const settled = [row({ members: [`${a}/1`, `${b}/1`] })];
    const later = city('110000', ['高龄津贴'], 2024);
    expect(found([...some, later], settled)).toContainEqual([`${a}/1`, `${b}/1`, '110000-2024-standard/1']);
  });
  it('puts an item into several services that it holds', () => {
    const settled = [
      row({ id: 'y', members: [`${a}/1`, `${b}/1`], wholes: [`${b}/1`] }),
      row({ id: 'z', members: [`${a}/2`, `${b}/1`], wholes: [`${b}/1`] }),
    ];
    const services = buildServices(some, settled).services;
    for (const id of ['y', 'z'])
      expect(services.find((one) => one.id === id)?.members).toContainEqual({
        item: `${b}/1`,
        relation: 'whole',
        score: 1,
      });
    expect(services).toHaveLength(2);
  });
  it('that leaves a service without a member leaves none', () => {
    const alone = city('330400', ['气象服务']);
    const { id } = buildServices([alone]).services[0]!;
    const without = buildServices([alone], [row({ id, not_members: [`${a}/1`] })]).services;
    expect(without).toMatchObject([{ members: [{ item: `${a}/1` }] }]);
    expect(buildServices([alone], [row({ members: [`${b}/1`] })]).services).toMatchObject([{ id }]);
    const held = buildServices([alone], [row({ members: [`${a}/1`], wholes: [`${a}/1`] })]).services;
    expect(held).toMatchObject([{ id: 'x', members: [{ item: `${a}/1`, relation: 'whole' }] }]);
  });
  it('tells of items that are not there, and takes the others', () => {
    const { services, checks } = buildServices(some, [
      row({ members: [`${a}/1`, '110000-2020-standard/7'] }),
    ]);
    expect(services[0]).toMatchObject({ id: 'x', members: [{ item: `${a}/1` }] });
    expect(checks).toContainEqual({
      rule: 'service-item-unknown',
      message: 'services.json names items of X that no notice here has: 110000-2020-standard/7',
      message_zh: 'services.json 中“X”所列的项目不在已读文件中：110000-2020-standard/7',
      documents: [],
      params: { id: 'x', name: 'X', items: ['110000-2020-standard/7'] },
    });
  });
  const rows = all.map(({ id, name, members }) => {
    const of = (relation: string) => members.filter((m) => m.relation === relation).map(({ item }) => item);
    const items = members.map(({ item }) => item);
    return row({ id, name, members: items, parts: of('part'), wholes: of('whole') });
  });
  it('as it was found changes nothing: all services at once, or any one of them', () => {
    expect(relations(buildServices(notices, rows).services)).toEqual(relations(all));
    for (const one of rows.filter(({ members }, at) => members.length > 5 || at % 20 === 0))
      expect(relations(buildServices(notices, [one]).services)).toEqual(relations(all));
  });
});

describe('a city that splits or merges', () => {
  const text = (content: string): NonNullable<Sketch['fields']> => ({ audience: '城乡居民。', content });
  it('has parts of what others give as one', () => {
    const some = [
      city('330400', [{ name: '食品药品安全保障', fields: text('食品安全风险监测，药品安全监管。') }], 2022),
      city(
        '110000',
        [{ name: '食品药品安全保障', fields: text('开展食品安全风险监测和药品安全监管。') }],
        2022,
      ),
      city('650100', [
        { name: '食品安全监管', fields: text('食品安全风险监测。') },
        { name: '药品安全监管', fields: text('药品安全监管。') },
      ]),
    ];
    expect(buildServices(some).services).toMatchObject([
      {
        name: '食品药品安全保障',
        members: [
          { relation: 'same' },
          { relation: 'same' },
          { item: '650100-2023-standard/1', relation: 'part' },
          { item: '650100-2023-standard/2', relation: 'part' },
        ],
      },
    ]);
  });
  it('has sub-items that are parts of their parent’s service', () => {
    const some = [
      city('330400', [
        { name: '特困人员救助供养' },
        { name: '集中供养', sub: true },
        { name: '分散供养', sub: true },
      ]),
      city('650100', ['特困人员供养']),
    ];
    expect(buildServices(some).services).toMatchObject([
      {
        members: [
          { item: '330400-2023-standard/1', relation: 'same' },
          { item: '330400-2023-standard/1.1', relation: 'part' },
          { item: '330400-2023-standard/1.2', relation: 'part' },
          { item: '650100-2023-standard/1', relation: 'same' },
        ],
      },
    ]);
  });
  it('has a sub-item that is a service of its own elsewhere', () => {
    const subs = [
      { name: '医疗救助' },
      { name: '城乡医疗救助', sub: true },
      { name: '疾病应急救助', sub: true },
    ];
    const some = [city('330400', subs), city('650100', ['城乡医疗救助', '疾病应急救助'])];
    const [one, other] = ['330400-2023-standard', '650100-2023-standard'];
    expect(
      buildServices(some).services.map(({ members }) => members.map((m) => [m.item, m.relation])),
    ).toEqual([
      [
        [`${one}/1`, 'whole'],
        [`${one}/1.1`, 'same'],
        [`${other}/1`, 'same'],
      ],
      [
        [`${one}/1.2`, 'same'],
        [`${other}/2`, 'same'],
      ],
    ]);
  });
});

describe('headings that a source lost', () => {
  const heading = (name: string, domain: string | null, aspect: string | null = null): Sketch => ({
    name,
    domain,
    aspect,
  });
  const full = (region: string, ...more: Sketch[]): NoticeRecord =>
    city(region, [heading('预防接种', '幼有所育', '儿童健康服务'), heading('气象服务', '事有所便'), ...more]);
  const lost = city('110000', [heading('预防接种', null), heading('气象服务', '事有所便', '生活')]);
  const inferredOf = (some: readonly NoticeRecord[], item: string) =>
    buildServices(some)
      .services.flatMap(({ members }) => members)
      .find((member) => member.item === item)?.inferred;

  it('are those that all other places agree on, and the records keep null', () => {
    const some = [lost, full('330400'), full('650100')];
    expect(inferredOf(some, '110000-2023-standard/1')).toEqual({
      domain: '幼有所育',
      aspect: '儿童健康服务',
      from: ['330400-2023-standard/1', '650100-2023-standard/1'],
    });
    expect(inferredOf(some, '110000-2023-standard/2')).toBeUndefined();
    expect(lost.items[0]).toMatchObject({ domain: null, aspect: null });
  });
  it('are none where places differ, or where one place alone uses the name', () => {
    const otherwise = city('650100', [
      heading('预防接种', '病有所医', '公共卫生'),
      heading('气象服务', '事有所便'),
    ]);
    expect(inferredOf([lost, full('330400'), otherwise], '110000-2023-standard/1')).toBeUndefined();
    expect(inferredOf([lost, full('330400')], '110000-2023-standard/1')).toBeUndefined();
  });
  it('are none from a place that orders its services otherwise, or of a notice that has no headings', () => {
    const old = (region: string) =>
      city(region, [heading('预防接种', '基本医疗卫生'), heading('气象服务', '基本社会服务')]);
    expect(inferredOf([lost, old('500101'), old('500102')], '110000-2023-standard/1')).toBeUndefined();
    const bare = city('110000', ['预防接种']);
    expect(inferredOf([bare, full('330400'), full('650100')], '110000-2023-standard/1')).toBeUndefined();
  });
});
