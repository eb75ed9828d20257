/** The digest of one notice: what is needed of it across notices. */
import { bodiesIn, mentionsOf } from '../across/bodies/build.ts';
import { toldDates } from '../across/editions/told-dates.ts';
import { profileOf } from '../across/services/profile.ts';
import { doubtsOf, unitsOf } from '../people/review/units.ts';
import type { AgencyAdditions } from '../records/bodies.ts';
import { DIGEST_VERSION, type Digest, type DigestHead, type WorkValue } from '../records/digest.ts';
import { shortHash } from '../records/hash.ts';
import { localOf } from '../records/ids.ts';
import type { NoticeRecord } from '../records/schema.ts';
import { entryOf } from '../write/index-file.ts';

/**
 * @param text of the notice, as read
 * @param files as they are written: records and text
 * @param additions what people added in agencies.json
 */
export function digestOf(
  record: NoticeRecord,
  text: string,
  files: DigestHead['files'],
  additions: AgencyAdditions,
): Digest {
  const { texts, items } = profileOf(record);
  const { domains, aspects } = record;
  const parts: Omit<Digest, 'head'> = {
    items: {
      domains,
      aspects,
      items: items.map(({ id, name, domain, aspect, sub_no, key }) => [
        localOf(id),
        ...([name, domain, aspect, sub_no, key] as const),
      ]),
    },
    texts: texts.map(([audience, given]) => [audience, given]),
    works: worksOf(record),
    bodies: bodiesOf(record, additions),
  };
  return { head: headOf(record, text, files, hashesOf(parts)), ...parts };
}

function hashesOf({ items, texts, works, bodies }: Omit<Digest, 'head'>): DigestHead['parts'] {
  const hash = (part: unknown): string => shortHash(JSON.stringify(part), 16);
  return {
    ids: hash(items.items.map(([local]) => local)),
    ...{ items: hash(items), texts: hash(texts), works: hash(works), bodies: hash(bodies) },
  };
}

function headOf(
  record: NoticeRecord,
  text: string,
  files: DigestHead['files'],
  parts: DigestHead['parts'],
): DigestHead {
  const { document, warnings } = record;
  const { id, kind, status, title, notice_title, doc_number, edition, region } = document;
  const { dates, declared, series, replaces, explains } = document;
  const { alternates, url, publisher, retrieved, licence } = document.source;
  return {
    version: DIGEST_VERSION,
    entry: entryOf(record),
    files,
    document: {
      ...{ id, kind, status, title, notice_title, doc_number, edition, region },
      ...{ dates, declared, series, replaces, explains },
    },
    alternates,
    provenance: { url, publisher, retrieved, licence },
    parts,
    told: explains ? toldDates(text, explains.title, id) : [],
    doubts: doubtsOf(unitsOf(record, text)),
    stale: warnings.filter(({ rule }) => rule === 'correction-stale').map(({ params }) => params),
  };
}

/** Each spelling once, in the order of the notice. */
function worksOf({ items }: NoticeRecord): Digest['works'] {
  const spellings = new Map<string, Digest['works'][number]>();
  for (const { id, title, text, ...citation } of items.flatMap((item) => item.citations)) {
    const { issuers, doc_number, decree, standard_no, version, trial, work_key } = citation;
    const value: WorkValue = {
      text: title === null ? text : '',
      ...{ title, issuers, doc_number, decree, standard_no, version, trial, work_key },
    };
    const spelling = JSON.stringify(value);
    const known = spellings.get(spelling);
    if (known) known.cited.push(localOf(id));
    else spellings.set(spelling, { value, cited: [localOf(id)] });
  }
  return [...spellings.values()];
}

function bodiesOf(record: NoticeRecord, additions: AgencyAdditions): Digest['bodies'] {
  const places = new Map(record.items.map(({ id }, at) => [id, at]));
  return bodiesIn(mentionsOf(record), additions).map(({ face, forms, items, documents }) => ({
    face,
    forms: [...forms],
    items: [...items].map((id) => places.get(id)!),
    signed: [...documents].length > 0,
  }));
}
