/** What `review` prints: a unit in a list, in its field, and the counts of what was answered. */
import { standingAt } from '../people/corrections/standing.ts';
import type { Tally } from '../people/review/tally.ts';
import type { HungFact, Unit } from '../people/review/units.ts';
import { HUNG_KINDS } from '../records/fact-kinds.ts';
import { fieldsOf } from '../records/fields.ts';
import { labelOf } from '../records/labels.ts';
import type { NoticeRecord } from '../records/schema.ts';
import { factValue, type OneFact } from '../show/facts.ts';
import { fieldView, linesOfText } from '../show/field-view.ts';
import { type Context, inLang } from './context.ts';
import { itemHead, linesOfView } from './explain-view.ts';
import { fieldName } from './field-names.ts';
import { columnsOf, cut, displayWidth, fold, table, wrap } from './width.ts';

const TEXT_WIDTH = 60;
const USUAL_WIDTH = 80;

const asFact = ({ kind, fact }: Unit): OneFact | null => (fact ? ({ kind, fact } as OneFact) : null);

const reasonWords = ({ lang }: Context, { reasons }: Unit): string =>
  reasons.map((one) => `+${one.weight} ${inLang(one, lang)}`).join(lang === 'zh' ? '；' : ', ');

/** Score, target and what it is; why. Folded where the screen is narrower. */
export function listLines(context: Context, unit: Unit, notice: NoticeRecord): string[] {
  const { paint, lang } = context;
  const one = asFact(unit);
  const name = notice.items.find(({ id }) => id === unit.item)?.name ?? notice.document.title;
  const what = one
    ? `${cut(one.fact.text, TEXT_WIDTH)}  ${factValue(context, one)}`
    : [name, unit.field && fieldName(unit.field, lang)].filter((part) => part !== null).join(' · ');
  const why = reasonWords(context, unit);
  const width = columnsOf(context.io.stdout, USUAL_WIDTH);
  const head = `${String(unit.score).padStart(3)}  ${paint('bold', unit.target)}`;
  const under = (text: string): string[] => wrap(text, width - 5).map((line) => `     ${line}`);
  return [
    ...(displayWidth(`${head}  ${what}`) <= width ? [`${head}  ${what}`] : [head, ...under(what)]),
    ...(why === '' ? [] : under(why).map((line) => paint('dim', line))),
  ];
}

/** A unit as a person sees it before answering: its headings, why it is asked, and the field with the fact marked in it. */
export function unitLines(
  context: Context,
  unit: Unit,
  { notice, text }: { notice: NoticeRecord; text: string },
): string[] {
  const width = columnsOf(context.io.stdout, USUAL_WIDTH);
  const item = notice.items.find(({ id }) => id === unit.item);
  const why = reasonWords(context, unit);
  const lines = item ? itemHead(context, notice, item) : [context.paint('bold', notice.document.title)];
  if (why !== '') lines.push(why);
  const named = item && fieldsOf(item).find(({ name }) => name === unit.field);
  if (!item || !named) return [...lines, ...standing(unit, notice)].flatMap((line) => fold(line, width));
  const facts = HUNG_KINDS.flatMap((kind) =>
    (item[kind] as HungFact[])
      .filter((fact) => fact.field === unit.field && (!unit.fact || fact.id === unit.fact.id))
      .map((fact) => ({ kind, fact }) as OneFact & { fact: HungFact }),
  );
  facts.sort((a, b) => a.fact.start - b.fact.start || b.fact.end - a.fact.end);
  const traced = { places: notice.document.source.places, repairs: notice.repairs };
  return [
    ...lines,
    ...linesOfView(context, fieldView(traced, text, linesOfText(text), named, facts), text),
  ].flatMap((line) => fold(line, width));
}

/** What a confirmation of an item or of the document would say stands there. */
function standing({ kind, target }: Unit, notice: NoticeRecord): string[] {
  const now = standingAt(notice, kind === 'documents' ? 'document' : target, null) ?? {};
  return Object.entries(now).map(([key, value]) => `  ${key}: ${JSON.stringify(value)}`);
}

const percent = (share: number): string => `${(share * 100).toFixed(1)}%`;

/** The counts by kind, as a table with a head. */
export function tallyLines({ say, lang }: Context, tallies: readonly Tally[]): string[] {
  const sampling = tallies.some(({ sample }) => sample !== null);
  const head = [
    say('review-kind'),
    say('review-facts'),
    say('review-was-confirmed'),
    say('review-was-corrected'),
    say('review-was-dropped'),
    say('review-was-added'),
    ...(sampling
      ? [say('review-sampled'), say('review-answered'), say('review-wrong'), say('review-rate')]
      : []),
  ];
  const rows = tallies.map(({ kind, facts, confirmed, corrected, dropped, added, sample }) => [
    labelOf('fact_kind', kind, lang),
    ...[facts, confirmed, corrected, dropped, added].map(String),
    ...(sample
      ? [...[sample.drawn, sample.answered, sample.wrong].map(String), rateWords(sample.error)]
      : []),
  ]);
  return table([head, ...rows]);
}

const rateWords = (error: { rate: number; low: number; high: number } | null): string =>
  error ? `${percent(error.rate)} (${percent(error.low)}–${percent(error.high)})` : '–';
