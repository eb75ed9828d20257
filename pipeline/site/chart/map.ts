/** The provinces as tiles, each about where it lies: which of them are held, told by shade and by number. */

import { escapeHtml as text } from '../../show/page.ts';
import { regionIndex } from '../../text/regions/codes.ts';
import type { Here } from '../here.ts';

/** First two digits of GB/T 2260, what the province is called in short, and where its tile lies. */
const TILES: readonly (readonly [code: string, name: string, column: number, row: number])[] = [
  ['23', '黑', 8, 0],
  ['15', '蒙', 6, 1],
  ['22', '吉', 8, 1],
  ['65', '新', 1, 2],
  ['62', '甘', 3, 2],
  ['64', '宁', 4, 2],
  ['14', '晋', 5, 2],
  ['13', '冀', 6, 2],
  ['11', '京', 7, 2],
  ['21', '辽', 8, 2],
  ['63', '青', 2, 3],
  ['61', '陕', 4, 3],
  ['41', '豫', 5, 3],
  ['37', '鲁', 6, 3],
  ['12', '津', 7, 3],
  ['54', '藏', 1, 4],
  ['51', '川', 3, 4],
  ['50', '渝', 4, 4],
  ['42', '鄂', 5, 4],
  ['34', '皖', 6, 4],
  ['32', '苏', 7, 4],
  ['31', '沪', 8, 4],
  ['53', '云', 3, 5],
  ['52', '贵', 4, 5],
  ['43', '湘', 5, 5],
  ['36', '赣', 6, 5],
  ['33', '浙', 7, 5],
  ['45', '桂', 4, 6],
  ['44', '粤', 5, 6],
  ['35', '闽', 6, 6],
  ['71', '台', 7, 6],
  ['46', '琼', 4, 7],
  ['81', '港', 5, 7],
  ['82', '澳', 6, 7],
];

/** Below so many provinces a list says it better. */
const FEWEST = 8;
const SIDE = 44;
const GAP = 4;
/** Shades, of which the last is that of the province with most places. */
const SHADES = 4;

/** @param codes of the places that are shown, one by one @param to the address that a tile leads to, escaped, by its first two digits */
export function mapHtml(codes: readonly string[], to: (province: string) => string, here: Here): string {
  const counts = new Map<string, number>();
  for (const code of codes) counts.set(code.slice(0, 2), (counts.get(code.slice(0, 2)) ?? 0) + 1);
  if (counts.size < FEWEST) return '';
  const most = Math.max(...counts.values());
  const size = SIDE + GAP;
  const tiles = TILES.map(([code, name, column, row]) => {
    const count = counts.get(code) ?? 0;
    const full = regionIndex().byCode.get(`${code}0000`)?.name ?? name;
    const [x, y] = [column * size, row * size];
    const tile = `<title>${text(`${full} ${count}`)}</title><rect class="tile t${count === 0 ? 0 : Math.ceil((count / most) * SHADES)}" x="${x}" y="${y}" width="${SIDE}" height="${SIDE}"/><text x="${x + SIDE / 2}" y="${y + 19}" text-anchor="middle">${text(name)}</text>`;
    if (count === 0) return `<g>${tile}</g>`;
    return `<a href="${to(code)}">${tile}<text class="tick" x="${x + SIDE / 2}" y="${y + 36}" text-anchor="middle">${count}</text></a>`;
  });
  return `<figure class="chart map"><figcaption>${here.word('map')}</figcaption>
<svg viewBox="${size} 0 ${8 * size} ${8 * size}" role="group" aria-label="${here.word('map')}"${here.ofNotice}>
${tiles.join('\n')}
</svg></figure>`;
}
