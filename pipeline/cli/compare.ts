/** `minsheng compare`: one service in every place, side by side; without a service the list of all. */

import { type Comparison, compareService } from '../ask/compare/comparison.ts';
import { meantAmong } from '../ask/compare/find.ts';
import type { ListedService } from '../ask/compare/list.ts';
import { compareTable, renderCompareCsv } from '../ask/compare/render/csv.ts';
import { renderCompareHtml } from '../ask/compare/render/html.ts';
import { renderCompareJson } from '../ask/compare/render/json.ts';
import { listTable, renderListCsv, renderListHtml, renderListMarkdown } from '../ask/compare/render/list.ts';
import { renderCompareMarkdown } from '../ask/compare/render/markdown.ts';
import { documentOf } from '../records/ids.ts';
import type { Service } from '../records/services.ts';
import { findService, servicesSpeaking } from '../serve/records/asked-service.ts';
import { seenOf } from '../serve/records/compared.ts';
import { listedIn } from '../serve/records/listed.ts';
import type { Table } from '../show/csv.ts';
import { printJson } from '../show/json.ts';
import { type Fill, tableBook } from '../write/export/xlsx.ts';
import { answer, bomOf, formatAsked, type PageContent } from './answer.ts';
import { compareText, listText } from './compare-text.ts';
import type { Context } from './context.ts';
import { EXIT, NotThere, UsageError } from './exit.ts';
import type { CompareFormat as Format } from './formats.ts';
import { type Held, heldIn } from './held.ts';
import type { Options } from './options.ts';

/** JSON: a comparison as render/json.ts has it; without a service `{on, services}`, each a `ListedService` (compare/list.ts). */
export async function run(context: Context, args: readonly string[], options: Options): Promise<number> {
  const format: Format = formatAsked<Format>(context, options);
  const bom = bomOf(context, options, format);
  const [given] = args;
  const page = await heldIn(context, options, (held) =>
    given === undefined
      ? listPage(context, held, format)
      : servicePage(context, held, format, given, options.texts === true),
  );
  await answer(context, options, typeof page === 'string' ? bom + page : page, format);
  return EXIT.fine;
}

async function listPage(context: Context, held: Held, format: Format): Promise<PageContent> {
  const { lang } = context;
  const services = listedIn(held.snapshot, held.places);
  const pages: Record<Format, (services: ListedService[]) => PageContent | Promise<PageContent>> = {
    text: (all) => listText(context, all),
    md: (all) => renderListMarkdown(all, lang),
    html: (all) => renderListHtml(all, lang),
    csv: renderListCsv,
    xlsx: (all) => tableBook('services', listTable(all), headsIn(lang), () => null),
    json: (all) => printJson({ on: held.day, services: all }),
  };
  return pages[format](services);
}

async function servicePage(
  context: Context,
  held: Held,
  format: Format,
  given: string,
  texts: boolean,
): Promise<PageContent> {
  const { lang } = context;
  const { service, item } = serviceOf(context, held, given);
  const seen = seenOf(held.snapshot, service, held.places, { asked: item });
  const comparison = compareService(service, held.places, seen, { asked: item });
  const pages: Record<Format, (comparison: Comparison) => PageContent | Promise<PageContent>> = {
    text: (one) => compareText(context, one, texts),
    md: (one) => renderCompareMarkdown(one, lang),
    html: (one) => renderCompareHtml(one, lang),
    csv: (one) => renderCompareCsv(one, lang),
    xlsx: (one) => {
      const table = compareTable(one, lang);
      return tableBook('compare', table, headsIn(lang), differing(table.rows));
    },
    json: (one) => renderCompareJson(one, held.day),
  };
  return pages[format](comparison);
}

const headsIn = (lang: Context['lang']): 'names' | 'zh' => (lang === 'zh' ? 'zh' : 'names');

/** Yellow where places differ in what stands in one row, grey for a place without the service. */
function differing(rows: Table['rows']): Fill {
  const figures = new Map<unknown, Set<unknown>>();
  for (const { row, figure } of rows)
    if (row !== undefined) figures.set(row, (figures.get(row) ?? new Set()).add(figure));
  return ({ what, row }) =>
    what === 'missing' ? 'E7E6E6' : (figures.get(row)?.size ?? 0) > 1 ? 'FFF2CC' : null;
}

/** @throws NotThere where nothing fits, UsageError with the choice where several services do */
function serviceOf(context: Context, held: Held, given: string): { service: Service; item: string | null } {
  const { say } = context;
  const standing = new Set(held.places.map(({ edition }) => edition.id));
  const { services, item } = findService(held.snapshot, given, standing);
  const [service] = services;
  if (service === undefined) return { service: spokenOf(context, held, given, standing), item };
  if (services.length === 1) return { service, item };
  const word = item === null ? 'cli-compare-several' : 'cli-compare-several-of-item';
  throw new UsageError(say(word, { given, count: services.length }), { lines: choiceOf(context, services) });
}

/** One a line, with how many items each has. */
function choiceOf({ say }: Context, services: readonly Service[]): string[] {
  const listed = services.map(({ id, name, members }) => `  ${id}  ${name} (${members.length})`);
  const more = listed.length > CHOICES ? [`  ${say('cli-more', { count: listed.length - CHOICES })}`] : [];
  return [...listed.slice(0, CHOICES), ...more];
}

/** So many services are named where more than one fits. */
const CHOICES = 20;

/**
 * By what items say: a benefit is often a sentence of a service with another name (孤儿 → 特殊儿童群体基本生活保障).
 * @throws NotThere where it is none, or not plainly one: which there are, and where to look
 */
function spokenOf(context: Context, held: Held, given: string, standing: ReadonlySet<string>): Service {
  const { say, tell } = context;
  const { from, snapshot } = held;
  if (given.includes('/')) throw notAnItem(context, held, given);
  const speaking = servicesSpeaking(snapshot, given, standing);
  if (speaking.length === 0) {
    const count = Number(snapshot.row('SELECT count(*) AS count FROM services')?.count);
    throw new NotThere(say('cli-compare-nothing', { given, out: from, count }));
  }
  const meant = meantAmong(speaking);
  const others = speaking.map(({ service }) => service).filter((service) => service !== meant);
  if (!meant) throw new NotThere(say('cli-compare-spoken', { given }), { lines: choiceOf(context, others) });
  const word = others.length === 0 ? 'cli-compare-meant-alone' : 'cli-compare-meant';
  tell(say(word, { given, name: meant.name, count: others.length }));
  return meant;
}

function notAnItem({ say }: Context, { from, snapshot }: Held, given: string): NotThere {
  const document = documentOf(given);
  const documents = snapshot.index.notices.map(({ id }) => id);
  const params = { given, out: from };
  return new NotThere(
    documents.includes(document)
      ? say('cli-compare-no-item', params)
      : say('cli-explain-no-document', { out: from, id: document, documents }),
  );
}
