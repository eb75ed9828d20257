/** Notices of different places, made from those of raw/: each the text of one under another place's name, with sums of its own. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parentOf, regionIndex } from '../../pipeline/text/regions/codes.ts';
import { regionByCode } from '../../pipeline/text/regions/find.ts';

/** A text, and what its own place is called in it: in full first. */
const TEXTS = [
  ['jiaxing-2023-standard.txt', ['嘉兴市', '嘉兴']],
  ['urumqi-2023-standard.txt', ['乌鲁木齐市', '乌鲁木齐']],
  ['beijing-2023-standard-draft.txt', ['北京市', '北京']],
  ['wanzhou-2018-list.txt', ['重庆市万州区', '万州区', '万州']],
] as const;

/** Cities and counties of GB/T 2260 by code, each with the city above it before its name. */
function placeNames(): string[] {
  const listed = [...regionIndex().byName.values()].flat().filter(({ full, current }) => full && current);
  return listed
    .map(({ region }) => region)
    .filter(({ level }) => level === 'city' || level === 'county')
    .sort((a, b) => (a.code < b.code ? -1 : 1))
    .map(({ code, name, level }) => {
      const above = level === 'county' ? parentOf(code) : null;
      return (above === null ? '' : (regionByCode(above)?.name ?? '')) + name;
    });
}

/** The text of the notice of one place: the same for the same number. */
export function placeNotice(raw: string, at: number): string {
  const names = placeNames();
  const [file, own] = TEXTS[at % TEXTS.length]!;
  const years = Math.floor(at / names.length);
  let text = readFileSync(path.join(raw, file), 'utf8');
  for (const name of own) text = text.replaceAll(name, names[at % names.length]!);
  return text
    .replace(/(\d{2,5})(?=元)/gu, (sum) => String(Number(sum) + (at % 89)))
    .replaceAll('2023年版', `${2023 - years}年版`);
}

/** Writes `count` notices into `folder`; returns their bytes in all. */
export function makePlaces(raw: string, folder: string, count: number): number {
  mkdirSync(folder, { recursive: true });
  let bytes = 0;
  for (let at = 0; at < count; at++) {
    const text = placeNotice(raw, at);
    bytes += Buffer.byteLength(text);
    writeFileSync(path.join(folder, fileOf(at)), text);
  }
  return bytes;
}

export const fileOf = (at: number): string => `notice-${String(at).padStart(5, '0')}.txt`;
