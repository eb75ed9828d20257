/**
 * The part of `npm run bench` on diffs: two editions of 100, 300 and 1,000 items, made from the notices with heavy changes.
 * Copies of an item differ in a word of its name and texts: a thousand like services are the hard case.
 */
import { performance } from 'node:perf_hooks';
import { changesOf, diffNotices, renderHtml } from '../../pipeline/diff/index.ts';
import type { ItemRecord, NoticeRecord } from '../../pipeline/records/schema.ts';
import { makeEdition } from '../diff/make-editions.ts';
import { reread, textOf, withText } from '../diff/reread.ts';
import { readRecord } from '../support/read.ts';

const FILES = [
  'beijing-2023-standard-draft',
  'jiaxing-2023-standard',
  'wanzhou-2018-list',
  'urumqi-2023-standard',
];
const GROUPS = ['', '青年', '社区', '牧区', '海岛', '园区', '林区', '矿区', '边境', '移民'];

const notices = await Promise.all(FILES.map((name) => readRecord(`raw/${name}.txt`)));

/** The items of all notices over and over, each round for another group. */
function grown(count: number): NoticeRecord {
  const [first] = notices as [NoticeRecord];
  const all = notices.flatMap(({ items }) => items.filter(({ sub_no }) => sub_no === null));
  const items = Array.from({ length: count }, (_, at): ItemRecord => {
    const item = all[at % all.length]!;
    const group = GROUPS[Math.floor(at / all.length)]!;
    const content = textOf(item, 'content');
    const own = { ...item, id: `${first.document.id}/${at + 1}`, no: at + 1, name: `${group}${item.name}` };
    return content === null || group === ''
      ? reread(own)
      : reread(withText(own, 'content', `面向${group}，${content}`));
  });
  return { ...first, items };
}

for (const count of [100, 300, 1000]) {
  const old = grown(count);
  const { now } = makeEdition(old, notices, count, 0.6);
  const started = performance.now();
  const diff = diffNotices(old, now);
  const paired = performance.now();
  const lines = changesOf(diff, old, now).length;
  const fed = performance.now();
  const page = renderHtml(diff, 'zh', { old, new: now }).length;
  const shown = performance.now();
  const ms = (from: number, to: number): string => `${(to - from).toFixed(0).padStart(5)} ms`;
  console.log(
    `diff of ${String(count).padStart(5)} and ${String(now.items.length).padStart(5)} items ${ms(started, paired)}   feed of ${String(lines).padStart(5)} lines ${ms(paired, fed)}   page of ${(page / 1e6).toFixed(1)} MB ${ms(fed, shown)}`,
  );
}
console.log(`peak memory ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB, the notices included`);
