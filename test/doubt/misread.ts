/** Every class over notices that have fields: strange texts (strange.ts), and readings made wrong (spoilt.ts). */
import { readdirSync, readFileSync } from 'node:fs';
import { InputError } from '../../pipeline/errors.ts';
import { readSource } from '../../pipeline/read/read.ts';
import { type Considered, consider, readAs } from '../../pipeline/read-notice.ts';
import type { NoticeRecord } from '../../pipeline/records/schema.ts';
import { randomOf, type SaidNotice, sampled } from '../wild/notice.ts';
import { isTold, judged, nothing, type Outcome, readText } from './measure.ts';
import { SPOILT } from './spoilt.ts';
import { STRANGE } from './strange.ts';

const MOST_ITEMS = 10;
const SEEDS = [1, 2, 3];

export interface ClassResult {
  name: string;
  outcome: Outcome;
  silent: string[];
}

function saidOf(records: readonly NoticeRecord[]): SaidNotice[] {
  return records.flatMap((record) =>
    SEEDS.map((seed) => sampled(record, randomOf(seed), MOST_ITEMS)).filter(({ items }) => items.length >= 5),
  );
}

/** @param asked which classes */
export async function misread(
  records: readonly NoticeRecord[],
  asked: (name: string) => boolean,
): Promise<ClassResult[]> {
  const notices = saidOf(records);
  const results: ClassResult[] = [];
  for (const [name, form] of Object.entries(STRANGE)) {
    if (!asked(name)) continue;
    const result: ClassResult = { name, outcome: nothing(), silent: [] };
    for (const notice of notices) {
      const { text, headings } = form(notice);
      result.silent.push(...judged(notice.items, await readText(text), text, headings, result.outcome));
    }
    results.push(result);
  }
  return results;
}

/** @param files notices that are read rightly */
export async function spoilt(
  files: readonly string[],
  asked: (name: string) => boolean,
): Promise<ClassResult[]> {
  const results = Object.keys(SPOILT)
    .filter(asked)
    .map((name): ClassResult => ({ name, outcome: nothing(), silent: [] }));
  for (const file of files) {
    const considered = await consideredOf(file);
    const chosen = considered?.candidates[0];
    if (!considered || !chosen || chosen.layout === 'markdown' || chosen.layout === 'interpretation')
      continue;
    const meta = { path: file, sha256: '0'.repeat(64), bytes: 1 };
    const before = new Set(readAs(considered, chosen, meta).warnings.map(keyOf));
    for (const { name, outcome, silent } of results) {
      // read anew: what a reading says may be changed by what is done with it
      const made = SPOILT[name]?.(chosen.read(), considered.draft.text);
      if (!made) continue;
      const truth = chosen.read();
      const all = readAs(considered, { ...chosen, read: () => made.outline }, meta);
      const record = { ...all, warnings: all.warnings.filter((warning) => !before.has(keyOf(warning))) };
      outcome.notices++;
      const silentBefore = outcome.silent;
      for (const at of made.wrong) {
        const item = truth.items[at];
        if (!item) continue;
        const pieces = [
          ...item.namePieces,
          ...item.fields.filter(({ claimed }) => claimed).flatMap((field) => field.pieces),
        ];
        const span = [
          Math.min(...pieces.map(({ start }) => start)),
          Math.max(...pieces.map(({ end }) => end)),
        ] as const;
        const { clean } = considered.draft;
        const name = clean.toRead(item.namePieces[0]?.start ?? span[0]);
        const id =
          record.claims.find(([start, , role]) => role === 'name' && start === name)?.[3] ?? undefined;
        if (isTold(record, clean.toRead(span[0]), clean.toRead(span[1]), id)) outcome.warned++;
        else {
          outcome.silent++;
          silent.push(`${file.split('/').slice(-2).join('/')}: ${item.name.slice(0, 30)}`);
        }
      }
      if (outcome.silent > silentBefore) outcome.silentNotices++;
    }
  }
  return results;
}

/** What the true reading warns of as well says nothing of this one. */
const keyOf = ({ rule, start }: NoticeRecord['warnings'][number]): string => `${rule} ${start}`;

async function consideredOf(file: string): Promise<Considered | null> {
  const read = await readSource(readFileSync(file));
  if (read.kind !== 'source') return null;
  try {
    return await consider(read.source);
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
}

/** The notices of raw/ and one of each layout. */
export function readRightly(): string[] {
  const folder = 'test/fixtures/layouts';
  return [
    ...readdirSync('raw')
      .filter((file) => file.endsWith('.txt'))
      .map((file) => `raw/${file}`),
    ...readdirSync(folder).map(
      (name) => `${folder}/${name}/${readdirSync(`${folder}/${name}`).find((f) => f.startsWith('input.'))}`,
    ),
  ].sort();
}
