/** Services are found from a few texts of each name: where none of those changed, they are what they were. */
import { expect, test } from 'vitest';
import { findServices } from '../../pipeline/across/services/build.ts';
import { type ItemText, keyOfText, type NoticeProfile } from '../../pipeline/across/services/profile.ts';
import { sameServices } from '../../pipeline/across/services/samples.ts';

const NAMES = ['高龄津贴', '孤儿基本生活保障', '高龄津贴'];
const PLACES = 5;

interface Read {
  profile: NoticeProfile;
  texts: ItemText[];
}

/** The notice of one place, each item with a text of its own. @param say the words of an item, by its place */
function notice(place: number, say: (at: number) => string): Read {
  const id = `${330100 + place}-2023-standard`;
  const texts = NAMES.map((_, at): ItemText => ['80周岁以上老年人', say(at)]);
  const document = {
    ...{ id, kind: 'standard' as const, edition: { label: '2023年版', year: 2023 } },
    region: { name: `甲${place}市`, code: String(330100 + place), level: 'city' as const, parent: null },
  };
  const items = NAMES.map((name, at) => ({
    ...{ id: `${id}/${at + 1}`, name, domain: '老有所养', aspect: null, sub_no: null },
    key: keyOfText(texts[at]!),
  }));
  return { profile: { document, domains: [{ name: '老有所养' }], aspects: [], items }, texts };
}

const found = (all: readonly Read[]) => {
  const texts = new Map(all.map(({ profile, texts: own }) => [profile.document.id, own]));
  return findServices(
    all.map(({ profile }) => profile),
    ({ document }) => texts.get(document.id)!,
  );
};

const WORDS = [
  '每月发放现金补贴',
  '提供上门探访服务',
  '减免公园门票费用',
  '组织年度健康体检',
  '安排助餐送餐服务',
];
const country = Array.from({ length: PLACES }, (_, place) =>
  notice(place, (at) => WORDS[(place + at) % WORDS.length]!),
);

test('a text behind the samples of its name may change; a sample, a name or a heading may not', () => {
  const { samples, services } = found(country);
  const documents = new Map(country.map(({ profile: { document } }) => [document.id, document]));
  const same: boolean[] = [];
  for (const [place, { profile: before }] of country.entries()) {
    const now = notice(place, (at) => (at === 0 ? '另行规定' : WORDS[(place + at) % WORDS.length]!));
    const stands = sameServices({ before, now: now.profile }, samples, (id) => documents.get(id));
    same.push(stands);
    const anew = found(country.map((one, at) => (at === place ? now : one)));
    if (stands) expect({ ...anew }).toEqual({ ...found(country), services });
    const renamed = { ...before, items: before.items.map((item) => ({ ...item, name: '助餐' })) };
    expect(sameServices({ before, now: renamed }, samples, (id) => documents.get(id))).toBe(false);
  }
  expect(same).toEqual([false, false, false, true, true]);
});

test('a text that an earlier sample has says nothing new; one that would be a sample does', () => {
  const few = [WORDS[0]!, WORDS[0]!, WORDS[0]!].map((word, place) => notice(place, () => word));
  const { samples } = found(few);
  const documents = new Map(few.map(({ profile: { document } }) => [document.id, document]));
  const { profile: before } = few[2]!;
  const stands = (now: Read): boolean =>
    sameServices({ before, now: now.profile }, samples, (id) => documents.get(id));
  expect(stands(few[2]!)).toBe(true);
  expect(stands(notice(2, (at) => (at === 0 ? WORDS[1]! : WORDS[0]!)))).toBe(false);
});
