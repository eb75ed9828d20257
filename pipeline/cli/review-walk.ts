/** `review` on a terminal: each unit is shown and asked for; an answer is what `confirm` or `correct` would write. */
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { InputError } from '../errors.ts';
import { say as sayRule } from '../messages/index.ts';
import type { Unit } from '../people/review/units.ts';
import type { Context, Io } from './context.ts';
import { type Readings, type Wish, write } from './correcting.ts';
import { NotThere, UsageError } from './exit.ts';
import type { Options } from './options.ts';
import { unitLines } from './review-lines.ts';
import type { ReviewSource } from './review-source.ts';
import { takeBack } from './undo.ts';

/** A line that a person types, without its end; null where the input ends. */
type AskLine = (question: string) => Promise<string | null>;

export interface Walked {
  confirmed: number;
  corrected: number;
  skipped: number;
}

type TypedKey = 'c' | 's' | 'w' | 'u' | 'q';
const isKey = (word: string): word is TypedKey => ['c', 's', 'w', 'u', 'q'].includes(word);

/** Asks until the units or the answers end. */
export async function walk(
  context: Context,
  shown: readonly Unit[],
  { noticeOf }: ReviewSource,
  options: Options,
): Promise<Walked> {
  const walked: Walked = { confirmed: 0, corrected: 0, skipped: 0 };
  const { ask, close } = questions(context.io);
  const readings: Readings = new Map();
  try {
    const by = options.by ?? (await ask(context.say('review-who')))?.trim();
    if (!by) return walked;
    const before: (keyof Walked)[] = [];
    for (let at = 0; at < shown.length; ) {
      const unit = shown[at] as Unit;
      const one = await noticeOf(unit.document);
      const head = context.say('review-head', { no: at + 1, total: shown.length, score: unit.score });
      for (const line of ['', context.paint('dim', head), ...unitLines(context, unit, one), ''])
        context.print(line);
      const done = await answered(context, unit, { ask, options: { ...options, by }, readings });
      if (done === null) break;
      if (done !== 'undo') {
        walked[done] += 1;
        before.push(done);
        at += 1;
        continue;
      }
      const last = before.pop();
      if (last === undefined) {
        context.tell(context.say('review-nothing-to-undo'));
        continue;
      }
      at -= 1;
      walked[last] -= 1;
      if (last !== 'skipped') await takeBack(context, (shown[at] as Unit).target, options);
      context.print(context.say('review-undone'));
    }
  } finally {
    close();
  }
  return walked;
}

interface ReviewWalk {
  ask: AskLine;
  options: Options;
  readings: Readings;
}

/** Asks about one unit until the answer can be written, or there is none; `undo` for the one before; null to end. */
async function answered(
  context: Context,
  unit: Unit,
  asking: ReviewWalk,
): Promise<keyof Walked | 'undo' | null> {
  const { say, tell } = context;
  for (;;) {
    const key = (await asking.ask(say('review-ask')))?.trim().toLowerCase();
    if (key === undefined || key === 'q') return null;
    if (!isKey(key)) {
      tell(say('review-keys'));
      continue;
    }
    if (key === 's') return 'skipped';
    if (key === 'u') return 'undo';
    const done =
      key === 'c'
        ? await written(context, { op: 'confirm', value: null, why: say('cli-confirm-why') }, unit, asking)
        : await corrected(context, unit, asking);
    if (done) return done;
  }
}

/** What is right instead: written at once, or the command that writes it later. */
async function corrected(context: Context, unit: Unit, asking: ReviewWalk): Promise<keyof Walked | null> {
  const { say, print } = context;
  const example = unit.fact ? '{"min": 60}' : '{"source": [[120, 180]]}';
  const given = (await asking.ask(say('review-how', { example })))?.trim();
  if (!given) {
    print(say('review-later'));
    print(`minsheng correct '${unit.target}' '${example}' --by '${asking.options.by}' --why '…'`);
    return 'skipped';
  }
  const drop = given === 'drop';
  let value: unknown = null;
  try {
    if (!drop) value = JSON.parse(given);
  } catch (error) {
    context.tell(say('cli-correct-bad', { detail: error instanceof Error ? error.message : '' }));
    return null;
  }
  const why = (await asking.ask(say('review-why')))?.trim() || say('review-why-usual');
  return written(context, { op: drop ? 'drop' : 'set', value, why }, unit, asking);
}

/** @returns null where it could not be written, and the reason was told */
async function written(
  context: Context,
  wish: Omit<Wish, 'target'>,
  { target }: Unit,
  { options, readings }: ReviewWalk,
): Promise<keyof Walked | null> {
  try {
    await write(context, { ...wish, target }, options, readings);
  } catch (error) {
    if (error instanceof InputError) context.tell(sayRule(error.rule, error.params, context.lang));
    else if (error instanceof NotThere || error instanceof UsageError)
      for (const line of [error.message, ...error.lines]) context.tell(line);
    else throw error;
    return null;
  }
  const confirmed = wish.op === 'confirm';
  context.print(context.say(confirmed ? 'review-confirmed' : 'review-corrected'));
  return confirmed ? 'confirmed' : 'corrected';
}

/** Lines of an input that may be a terminal, a pipe or a test. A terminal is closed as itself: wrapped it would wait for one more line. */
function questions({ stdin, stdout }: Io): { ask: AskLine; close: () => void } {
  const input = stdin instanceof Readable ? stdin : Readable.from(stdin);
  const reader = createInterface({ input, terminal: false });
  const lines = reader[Symbol.asyncIterator]();
  return {
    ask: async (question) => {
      stdout.write(question);
      const next = await lines.next();
      return next.done ? null : next.value;
    },
    close: () => {
      reader.close();
      input.destroy();
    },
  };
}
