/** `minsheng review`: what should be held against the source, the most doubtful first, or a random sample of it. */

import { drawn, mostDoubtful, type Sample, sampled, type Tally, tally } from '../people/review/tally.ts';
import type { Unit } from '../people/review/units.ts';
import { eachKind, HUNG_KINDS } from '../records/fact-kinds.ts';
import { documentOf } from '../records/ids.ts';
import type { Context } from './context.ts';
import { EXIT } from './exit.ts';
import type { Options } from './options.ts';
import { listLines, tallyLines } from './review-lines.ts';
import { countedFrom, doubtfulSource, type ReviewSource, reviewSource, unitsIn } from './review-source.ts';
import { walk } from './review-walk.ts';

const USUAL_LIMIT = 20;
const USUAL_SEED = '1';

/**
 * JSON: `{sample, total, units, summary}`: `sample` is `{count, seed}` or null; `total` how many there are to review, `units` the first
 * of them with score, reasons and the fact itself; `summary` the counts by kind. With --summary no units.
 */
export async function run(context: Context, _args: readonly string[], options: Options): Promise<number> {
  const sample =
    options.sample === undefined ? null : { count: options.sample, seed: options.seed ?? USUAL_SEED };
  const lists = options.list || context.io.stdout.isTTY !== true;
  if (lists && sample === null && !options.json && !options.summary) {
    const { source, total } = await doubtfulSource(context, options, options.limit ?? USUAL_LIMIT);
    await list(context, source, await toReview(source, options, null), options, total);
    return EXIT.fine;
  }
  if (sample !== null || (options.summary && !options.json))
    await countedFrom(context, options, (source) => show(context, source, options, sample, lists));
  else await show(context, await reviewSource(context, options), options, null, lists);
  return EXIT.fine;
}

async function show(
  context: Context,
  source: ReviewSource,
  options: Options,
  sample: Sample | null,
  lists: boolean,
): Promise<void> {
  if (options.summary && !options.json) return summarise(context, source, options, sample);
  const open = await toReview(source, options, sample);
  if (options.json) {
    const units = options.summary ? [] : open.slice(0, options.limit ?? open.length);
    const summary = summaryOf(source, options, sample);
    context.json({ sample, total: open.length, units, summary });
  } else if (lists) await list(context, source, open, options, open.length);
  else await ask(context, source, open, options, sample);
}

/** Without a sample nothing doubtful is left; the facts that nothing speaks against may never have been looked at. */
const nothing = ({ sample }: Options): 'review-none' | 'review-none-doubtful' =>
  sample === undefined ? 'review-none-doubtful' : 'review-none';

/** What nobody answered yet, in the order in which it is asked. */
async function toReview(source: ReviewSource, options: Options, sample: Sample | null): Promise<Unit[]> {
  const { units, answers } = source;
  const ordered = sample
    ? await drawnFrom(source, options, sample)
    : mostDoubtful(units).filter(({ kind }) => options.kind === undefined || kind === options.kind);
  return ordered.filter(({ target, reviewed }) => !reviewed && !answers.targets.has(target));
}

/** Of the notices that the sample falls on. */
async function drawnFrom(source: ReviewSource, options: Options, sample: Sample): Promise<Unit[]> {
  const kinds = kindsOf(options);
  const ids = eachKind((kind) =>
    kinds.includes(kind) ? drawn(source.read[kind], sample.count, sample.seed) : [],
  );
  const documents = new Set(Object.values(ids).flat().map(documentOf));
  return sampled(await unitsIn(documents, source), kinds, ids, sample);
}

const kindsOf = ({ kind }: Options): (typeof HUNG_KINDS)[number][] =>
  HUNG_KINDS.filter((one) => kind === undefined || one === kind);

const summaryOf = ({ read, answers }: ReviewSource, options: Options, sample: Sample | null): Tally[] =>
  tally(kindsOf(options), read, answers, sample);

/** @param total of what is open, the notices that were not looked at included */
async function list(
  context: Context,
  { noticeOf }: ReviewSource,
  open: readonly Unit[],
  options: Options,
  total: number,
): Promise<void> {
  const { say, tell, print } = context;
  const shown = open.slice(0, options.limit ?? USUAL_LIMIT);
  for (const unit of shown) {
    const { notice } = await noticeOf(unit.document);
    for (const line of listLines(context, unit, notice)) print(line);
  }
  if (total === 0) tell(say(nothing(options)));
  if (total > shown.length) tell(say('review-more', { count: shown.length, total }));
}

function summarise(context: Context, source: ReviewSource, options: Options, sample: Sample | null): void {
  const { say, tell, print } = context;
  const tallies = summaryOf(source, options, sample);
  for (const line of tallyLines(context, tallies)) print(line);
  const total = (what: 'answered' | 'drawn'): number =>
    tallies.reduce((sum, one) => sum + (one.sample?.[what] ?? 0), 0);
  tell(
    sample
      ? say('review-sample-open', { answered: total('answered'), sampled: total('drawn') })
      : say('review-sample-needed'),
  );
}

async function ask(
  context: Context,
  source: ReviewSource,
  open: readonly Unit[],
  options: Options,
  sample: Sample | null,
): Promise<void> {
  const { say, tell, print } = context;
  if (open.length === 0) {
    tell(say(nothing(options)));
    return;
  }
  const walked = await walk(context, open.slice(0, options.limit ?? open.length), source, options);
  print('');
  print(say('review-end', { ...walked }));
  // what was answered just now counts
  if (sample) await countedFrom(context, options, (now) => summarise(context, now, options, sample));
}
