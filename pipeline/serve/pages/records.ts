/** What the site's pages ask for, from the tables and files of one state of out/. */
import type { StandingEdition } from '../../across/editions/standing.ts';
import { columnCount, type Numbers } from '../../ask/compare/columns.ts';
import type { Body } from '../../records/bodies.ts';
import { diffSchema } from '../../records/diff.ts';
import { diffFile, diffsIn } from '../../records/index-file.ts';
import type { NoticeRecord } from '../../records/schema.ts';
import type { Service } from '../../records/services.ts';
import { type ItemHead, type Lookups, lookupsOf, type Records, type WorkHead } from '../../site/site-data.ts';
import { compare } from '../../text/compare.ts';
import { seenOf } from '../records/compared.ts';
import { serviceIn } from '../records/services.ts';
import { bodyIn } from '../routes/bodies.ts';
import { workIn } from '../routes/works.ts';
import { fileOf } from '../snapshot/files.ts';
import { lastUsed, type Snapshot } from '../snapshot/snapshot.ts';

/** Beyond this a browser should not have to hold more; where a server can be asked, far less will do. */
export const SEARCHABLE = { file: 20_000_000, served: 1_000_000 };

/** Of one statement, in milliseconds, where nobody waits for an answer. */
export const PATIENT_MS = 600_000;

/** The lookups of a day, made once for a state of the folder. */
export const lookupsIn = (snapshot: Snapshot, day: string, searchable: number): Lookups =>
  snapshot.kept(`site ${day}`, () => lookupsOf(recordsOf(snapshot), day, searchable));

/** Notices that are held parsed: a page in two languages and its tables are of one. */
const KEPT = 4;

function recordsOf(snapshot: Snapshot): Records {
  const { index, editions } = snapshot;
  const entries = new Map(index.notices.map((one) => [one.id, one]));
  const entryOf = (document: string) => {
    const entry = entries.get(document);
    if (entry === undefined) throw new RangeError(`${document} is not in the index`);
    return entry;
  };
  const textOf = async (file: string): Promise<string> => (await fileOf(snapshot, file)).toString('utf8');
  const sums = new Map(
    snapshot
      .rows(
        `SELECT i.diff_id, count(*) AS sums FROM diff_facts f JOIN diff_items i ON i.id = f.diff_item
         WHERE f.kind = 'amount' AND f.absolute IS NOT NULL GROUP BY i.diff_id`,
      )
      .map(({ diff_id, sums: count }) => [diff_id, count] as const),
  );
  const parsed = lastUsed<string, Promise<NoticeRecord>>(KEPT);
  const ITEM = 'SELECT id, name, number_raw, domain FROM items WHERE';
  return {
    notices: index.notices,
    editions,
    // in the form that a run gave it: the file bears the sha256 that the index has
    whole: (document) =>
      parsed.get(document, async () => JSON.parse(await textOf(entryOf(document).notice)) as NoticeRecord),
    text: (document) => textOf(entryOf(document).text),
    itemHeads: (document) =>
      snapshot.rows(`${ITEM} document_id = ? ORDER BY rowid`, document) as unknown as ItemHead[],
    itemHead: (id) => snapshot.row(`${ITEM} id = ?`, id) as ItemHead | undefined,
    servicesOf: (item) =>
      snapshot.rows(
        `SELECT s.id, s.name FROM service_items m JOIN services s ON s.id = m.service_id WHERE m.item_id = ?
         AND (SELECT count(*) FROM (SELECT 1 FROM service_items WHERE service_id = s.id LIMIT 2)) = 2 ORDER BY s.position`,
        item,
      ) as unknown as Pick<Service, 'id' | 'name'>[],
    services: snapshot.rows(
      'SELECT id, name, domain, aspect FROM services ORDER BY position',
    ) as unknown as Records['services'],
    service(id) {
      const service = serviceIn(snapshot, id);
      if (service === undefined) throw new RangeError(`there is no service ${id}`);
      return service;
    },
    columnCounts: (standing) => columnCountsIn(snapshot, standing),
    seen: (service, standing, kinds) => seenOf(snapshot, service, standing, kinds && { kinds }),
    works: worksIn(snapshot),
    work: (id) => workIn(snapshot, id),
    workOf: (citation) =>
      snapshot.row('SELECT work_id FROM work_citations WHERE citation_id = ?', citation)?.work_id as
        | string
        | undefined,
    bodies: bodiesIn(snapshot),
    body: (id): Body | undefined => bodyIn(snapshot, id),
    diffs: diffsIn(index).map((file) => {
      const [old = '', now = ''] = file.slice('diffs/'.length, -'.json'.length).split('..');
      return { old, new: now };
    }),
    diff: async (pair) => diffSchema.parse(JSON.parse(await textOf(diffFile(pair)))),
    changedSums: ({ old, new: now }) => Number(sums.get(`${old}..${now}`) ?? 0),
  };
}

function columnCountsIn(
  snapshot: Snapshot,
  standing: readonly StandingEdition[],
): ReadonlyMap<string, number> {
  const shown = new Set(standing.map(({ edition }) => edition.id));
  const numbers = (which: string): Numbers =>
    new Map(
      snapshot
        .rows(`SELECT id, document_id || '/' || no AS number FROM items WHERE ${which}`)
        .map(({ id, number }) => [String(id), String(number)] as const),
    );
  const subItems = numbers('sub_no IS NOT NULL');
  const bare = numbers('NOT EXISTS (SELECT 1 FROM fields WHERE item_id = items.id)');
  // a row a service: of a country there are 300,000 members
  const sql = 'SELECT service_id, json_group_array(item_id) FROM service_items GROUP BY service_id';
  const counts = new Map<string, number>();
  for (const [service, listed] of snapshot.each(sql) as Iterable<[string, string]>)
    counts.set(
      service,
      columnCount(JSON.parse(listed) as string[], (id) => shown.has(id), subItems, bare),
    );
  return counts;
}

function worksIn(snapshot: Snapshot): WorkHead[] {
  const works = snapshot.rows(
    'SELECT id, title, version, doc_number, decree, standard_no, json_array_length(cited_by) AS cited FROM works',
  ) as unknown as WorkHead[];
  return works.sort((a, b) => b.cited - a.cited || compare(a.title, b.title) || compare(a.id, b.id));
}

function bodiesIn(snapshot: Snapshot): string[] {
  const bodies = snapshot.rows(
    'SELECT id, name, jurisdiction, json_array_length(items) AS items FROM agency_bodies',
  ) as unknown as { id: string; name: string; jurisdiction: string; items: number }[];
  return bodies
    .sort(
      (a, b) =>
        compare(a.jurisdiction, b.jurisdiction) ||
        b.items - a.items ||
        compare(a.name, b.name) ||
        compare(a.id, b.id),
    )
    .map(({ id }) => id);
}
