/** A corpus of many notices made from the five: the same texts under other editions, so that each is a document of its own. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const YEARS_FROM = 1960;

/** Writes `count` notices into `folder`; returns their bytes in all. */
export function makeCorpus(raw: string, folder: string, count: number): number {
  mkdirSync(folder, { recursive: true });
  const texts = readdirSync(raw)
    .filter((f) => f.endsWith('.txt'))
    .sort()
    .map((f) => readFileSync(path.join(raw, f), 'utf8'));
  let bytes = 0;
  for (let i = 0; i < count; i++) {
    const year = YEARS_FROM + Math.floor(i / texts.length);
    const text = (texts[i % texts.length] ?? '')
      .replaceAll('2023年版', `${year}年版`)
      .replaceAll('2018年1月31日', `${year}年1月31日`)
      .replaceAll('2018年2月1日', `${year}年2月1日`);
    bytes += Buffer.byteLength(text);
    writeFileSync(path.join(folder, `notice-${String(i).padStart(4, '0')}.txt`), text);
  }
  return bytes;
}
