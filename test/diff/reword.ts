/** The same said in other words, as a new edition does: no number is touched. */
import type { ItemRecord } from '../../pipeline/records/schema.ts';
import type { Random } from './random.ts';
import { reread, textOf, withText } from './reread.ts';

const WORDS: readonly (readonly [string, string])[] = [
  ['提供', '给予'],
  ['开展', '组织实施'],
  ['符合条件', '符合规定条件'],
  ['有关规定', '相关政策'],
  ['按照', '依据'],
  ['居民', '群众'],
  ['发放', '给付'],
  ['建立', '健全'],
  ['辖区内', '本行政区域内'],
  ['免费', '无偿'],
  ['指导', '辅导'],
  ['服务', '相关服务'],
  ['补贴', '补助'],
  ['家庭', '住户'],
  ['执行', '落实'],
  ['及时', '按时'],
  ['进行', '予以'],
  ['检查', '检测'],
  ['管理', '管理工作'],
  ['保障', '保证'],
];
const FILLERS = ['切实', '进一步', '依法依规', '根据实际情况', '统筹做好', '不断完善'];

/** Other words for some of an item's audience, content and standard; titles of works stay. */
export function reword(item: ItemRecord, random: Random, share = 0.4): ItemRecord {
  let out = item;
  for (const field of ['audience', 'content', 'standard']) {
    const text = textOf(out, field);
    if (text !== null) out = withText(out, field, reworded(text, random, share));
  }
  return reread(out);
}

function reworded(text: string, random: Random, share: number): string {
  return text
    .split(/(《[^《》]*》)/)
    .map((part, at) => {
      if (at % 2 === 1) return part;
      let words = part;
      for (const [from, to] of WORDS) if (random.chance(share)) words = words.replaceAll(from, to);
      return words.replace(/[，；]/g, (mark) =>
        random.chance(share / 3) ? `${mark}${random.pick(FILLERS)}` : mark,
      );
    })
    .join('');
}
