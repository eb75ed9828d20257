/** What is known across the notices of a run, from their digests: each kind is built, written and let go before the next. */
import { readFileSync } from 'node:fs';
import { mergeBodies, type NamedBody } from '../across/bodies/build.ts';
import { buildEditions } from '../across/editions/build.ts';
import { toldByInterpretations } from '../across/editions/told-dates.ts';
import { findServices } from '../across/services/build.ts';
import type { NoticeProfile } from '../across/services/profile.ts';
import { type Samples, sameServices } from '../across/services/samples.ts';
import type { CitedWork } from '../across/works/mentions.ts';
import { buildWorks } from '../across/works/works.ts';
import { checksAcross, type Listing } from '../check/across.ts';
import type { Body } from '../records/bodies.ts';
import type { DigestHead, DigestOf, WorkValue } from '../records/digest.ts';
import type { Series } from '../records/editions.ts';
import { shortHash } from '../records/hash.ts';
import { itemId } from '../records/ids.ts';
import type { Check, Work } from '../records/schema.ts';
import type { Service, SettledService } from '../records/services.ts';
import type { OutWriter } from '../write/out-writer.ts';
import { ACROSS, printLine } from '../write/write-out.ts';
import { digestPart, type HeldNotice } from './held.ts';
import { headIn, partOf } from './made.ts';
import type { MadeOf } from './made-of.ts';

/** What takes the rows of the database, each list when its file is laid down; null in a dry run. */
export interface Tables {
  works(all: () => readonly Work[]): unknown;
  agencies(all: () => readonly Body[]): unknown;
  editions(all: () => readonly Series[]): unknown;
  services(all: () => readonly Service[]): unknown;
  checks(all: () => readonly Check[]): unknown;
}

export interface AcrossCounts {
  works: number;
  checks: number;
}

/** Where what is across notices goes. */
export interface AcrossTo {
  out: OutWriter;
  tables: Tables | null;
  madeOf: MadeOf;
}

/**
 * @param notices by document id
 * @param orphans of what people laid beside no notice
 */
export async function writeAcross(
  across: AcrossTo,
  notices: readonly HeldNotice[],
  settled: readonly SettledService[],
  { editions, orphans }: { editions: readonly Series[]; orphans: readonly Check[] },
): Promise<AcrossCounts> {
  const { out, tables } = across;
  const checks: Check[] = [...explained(notices)];
  const counts = { works: await writeWorks(across, notices, checks), checks: 0 };
  await writeBodies(across, notices);
  await writeServices(across, notices, settled, checks);
  checks.push(...orphans);
  await out.stream('editions.json', ACROSS.editions(editions));
  tables?.editions(() => editions);
  await out.stream('checks.json', ACROSS.checks(checks));
  tables?.checks(() => checks);
  return { ...counts, checks: checks.length };
}

export const editionsOf = (notices: readonly HeldNotice[]): Series[] =>
  buildEditions(
    notices.map(({ head }) => head.document),
    toldByInterpretations(notices.map(({ head }) => head)),
  ).series;

function explained(notices: readonly HeldNotice[]): Check[] {
  const byId = new Map(notices.map((one) => [one.head.document.id, one]));
  return checksAcross(
    notices.map(({ head }) => head.document),
    (id) => listingOf(byId.get(id)!),
  );
}

function listingOf(notice: HeldNotice): Listing {
  const { domains, aspects, items } = digestPart(notice, 'items');
  return {
    document: notice.head.document,
    domains,
    aspects,
    items: items.map(([, name, domain, , sub_no]) => ({ name, domain, sub_no })),
  };
}

/** The rules by which works are told of. */
const OF_WORKS: ReadonlySet<string> = new Set(['title-near', 'number-shared', 'work-ambiguous']);

async function writeWorks(
  { out, tables, madeOf }: AcrossTo,
  notices: readonly HeldNotice[],
  checks: Check[],
): Promise<number> {
  const of = notices.map(({ head: { document, parts } }) => [document.id, document.region.code, parts.works]);
  const told = (await madeOf.stands('works.json', of)) && (await madeOf.checks(OF_WORKS));
  if (told) {
    checks.push(...told);
    tables?.works(() => listIn<Work>(out, 'works'));
    return madeOf.works;
  }
  const { works, checks: found } = buildWorks(citationsOf(notices));
  checks.push(...found);
  await out.stream('works.json', ACROSS.works(works));
  tables?.works(() => works);
  return works.length;
}

/** What a file of this run lists. */
function listIn<Member>(out: OutWriter, name: 'works' | 'agencies' | 'services'): Member[] {
  const text = readFileSync(out.whereIs(`${name}.json`), 'utf8');
  return (JSON.parse(text) as Record<typeof name, Member[]>)[name];
}

/** Places cite the same works in the same words: each spelling is held once. */
function* citationsOf(notices: readonly HeldNotice[]): Generator<CitedWork> {
  const spellings = new Map<string, WorkValue>();
  for (const notice of notices) {
    const { id, region } = notice.head.document;
    for (const { value, cited } of digestPart(notice, 'works')) {
      const spelling = shortHash(JSON.stringify(value), 20);
      const citation = spellings.get(spelling) ?? value;
      spellings.set(spelling, citation);
      for (const local of cited) yield { id: itemId(id, local), jurisdiction: region.code, citation };
    }
  }
}

async function writeBodies({ out, tables, madeOf }: AcrossTo, notices: readonly HeldNotice[]): Promise<void> {
  const of = notices.map(({ head: { document, parts } }) => [document.id, parts.ids, parts.bodies]);
  if (await madeOf.stands('agencies.json', of)) {
    tables?.agencies(() => listIn<Body>(out, 'agencies'));
    return;
  }
  const { agencies } = mergeBodies(bodiesOf(notices));
  await out.stream('agencies.json', ACROSS.agencies(agencies));
  tables?.agencies(() => agencies);
}

function* bodiesOf(notices: readonly HeldNotice[]): Generator<NamedBody> {
  for (const notice of notices) {
    const { id } = notice.head.document;
    const ids = digestPart(notice, 'items').items.map(([local]) => itemId(id, local));
    for (const { face, forms, items, signed } of digestPart(notice, 'bodies'))
      yield { face, forms, items: items.map((at) => ids[at]!), documents: signed ? [id] : [] };
  }
}

const OF_SERVICES: ReadonlySet<string> = new Set(['service-near', 'service-item-unknown']);
const SAMPLES_FILE = 'digests/samples.ndjson';

async function writeServices(
  across: AcrossTo,
  notices: readonly HeldNotice[],
  settled: readonly SettledService[],
  checks: Check[],
): Promise<void> {
  const { out, tables, madeOf } = across;
  const of = notices.map(({ head }) => servicesFrom(head));
  const stand =
    ((await madeOf.stands('services.json', [settled, of])) && (await madeOf.takeOver(SAMPLES_FILE))) ||
    (settled.length === 0 && (await areFoundStill(across, notices, of)));
  const told = stand && (await madeOf.checks(OF_SERVICES));
  if (told) {
    checks.push(...told);
    tables?.services(() => listIn<Service>(out, 'services'));
    return;
  }
  const held = new Map(notices.map((notice) => [notice.head.document.id, notice]));
  const {
    services,
    checks: found,
    samples,
  } = findServices(
    notices.map(profileOf),
    ({ document }) => digestPart(held.get(document.id)!, 'texts'),
    settled,
  );
  checks.push(...found);
  await out.stream(SAMPLES_FILE, Object.entries(samples).map(printLine));
  await out.stream('services.json', ACROSS.services(services));
  tables?.services(() => services);
}

const servicesFrom = ({ document, parts }: DigestHead): unknown => {
  const { id, kind, edition, region } = document;
  return [id, kind, edition, region, parts.items, parts.texts];
};

/** A line a name. */
const samplesIn = (text: string): Samples =>
  Object.fromEntries(
    text
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as [string, Samples[string]]),
  );

/** With more notices changed than this it costs less to find them anew. */
const FEW = 40;

/** Whether what changed since the run before is said in texts that the services were not found from. */
async function areFoundStill(
  { madeOf }: AcrossTo,
  notices: readonly HeldNotice[],
  of: readonly unknown[],
): Promise<boolean> {
  const changed = notices.filter(({ files }) => !madeOf.isAsBefore(files.digest.entry));
  const text = changed.length > FEW ? null : await madeOf.textOf(SAMPLES_FILE);
  if (text === null) return false;
  const samples = samplesIn(text);
  const documents = new Map(notices.map(({ head: { document } }) => [document.id, document]));
  const before = [...of];
  for (const notice of changed) {
    const old = await madeOf.digestBefore(notice.files.digest.entry.path);
    const head = old === null ? null : headIn(old);
    if (old === null || head === null) return false;
    const was = profileIn(head, partOf(old, 'items'));
    if (!sameServices({ before: was, now: profileOf(notice) }, samples, (id) => documents.get(id)))
      return false;
    before[notices.indexOf(notice)] = servicesFrom(head);
  }
  return (await madeOf.standsStill('services.json', [[], before])) && (await madeOf.takeOver(SAMPLES_FILE));
}

const profileOf = (notice: HeldNotice): NoticeProfile => profileIn(notice.head, digestPart(notice, 'items'));

function profileIn({ document }: DigestHead, { domains, aspects, items }: DigestOf<'items'>): NoticeProfile {
  return {
    document,
    domains,
    aspects,
    items: items.map(([local, name, domain, aspect, sub_no, key]) => ({
      id: itemId(document.id, local),
      ...{ name, domain, aspect, sub_no, key },
    })),
  };
}
