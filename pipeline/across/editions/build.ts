/** The editions of each series in order: from when each holds and by what evidence, and which took its place. Nothing here knows today. */

import { normalTitle, plainTitle } from '../../facts/citations/keys.ts';
import type { DigestHead } from '../../records/digest.ts';
import type { Edition, EditionsFile, ToldDate } from '../../records/editions.ts';
import { compare } from '../../text/compare.ts';
import { regionByCode } from '../../text/regions/find.ts';
import { codeToday } from '../../text/regions/in-year.ts';

/** Of one year: the draft, then the trial, then the final. */
const ORDER: Readonly<Record<EditionDocument['status'], number>> = { draft: 0, trial: 1, final: 2 };

/** What of a notice its place among the editions is told by. */
type EditionDocument = DigestHead['document'];

interface EditionEntry {
  document: EditionDocument;
  told: readonly ToldDate[];
  explainedBy: string[];
  validFrom: string | null;
  basis: Edition['basis'];
}

/**
 * @param documents all of out/; interpretations are joined to the standards they explain and are no editions themselves
 * @param told what interpretations say, by the standard's id
 */
export function buildEditions(
  documents: readonly EditionDocument[],
  told: ReadonlyMap<string, readonly ToldDate[]> = new Map(),
): EditionsFile {
  const explainers = new Map<string, string[]>();
  for (const { id, explains } of documents)
    if (explains) explainers.set(explains.id, [...(explainers.get(explains.id) ?? []), id]);
  const groups = new Map<string, EditionEntry[]>();
  for (const document of documents) {
    if (document.kind === 'interpretation') continue;
    const entry: EditionEntry = {
      document,
      told: told.get(document.id) ?? [],
      explainedBy: (explainers.get(document.id) ?? []).sort(compare),
      ...validity(document, told.get(document.id) ?? []),
    };
    const key = seriesToday(document);
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  const enders = [...groups.values()]
    .flat()
    .filter(({ document: d }) => d.status !== 'draft' && d.replaces.length > 0);
  return {
    series: [...groups]
      .sort(([a], [b]) => compare(a, b))
      .map(([series, entries]) => {
        const ordered = entries.sort(inOrder);
        const code = series.slice(0, 6);
        const newest = ordered.at(-1)!.document.region;
        return {
          series,
          region: {
            name: newest.level === 'zone' ? newest.name : (regionByCode(code)?.name ?? newest.name),
            code,
          },
          editions: ordered.map((entry, at) => record(entry, at, ordered, enders)),
        };
      }),
  };
}

function record(
  entry: EditionEntry,
  at: number,
  series: readonly EditionEntry[],
  enders: readonly EditionEntry[],
): Edition {
  const { document: d } = entry;
  return {
    id: d.id,
    title: d.title,
    status: d.status,
    label: d.edition.label,
    year: d.edition.year,
    position: at + 1,
    valid_from: entry.validFrom,
    basis: entry.basis,
    expires: d.dates.expires,
    told: [...entry.told],
    superseded_by: successor(entry, series.slice(at + 1), enders),
    explained_by: entry.explainedBy,
  };
}

/** The next edition of the series that is no draft, else a document of another series that says it ends this one (同时废止). */
function successor(
  entry: EditionEntry,
  later: readonly EditionEntry[],
  enders: readonly EditionEntry[],
): string | null {
  const next = later.find(({ document }) => document.status !== 'draft');
  if (next) return next.document.id;
  const ends = enders.filter((e) => e !== entry && replaces(e.document, entry.document));
  return ends.sort(inOrder)[0]?.document.id ?? null;
}

function replaces(later: EditionDocument, earlier: EditionDocument): boolean {
  const number = earlier.doc_number && plainTitle(earlier.doc_number);
  return later.replaces.some((c) => {
    if (c.doc_number !== null && number !== null) return plainTitle(c.doc_number) === number;
    return [earlier.title, earlier.notice_title].some(
      (t) => t !== null && c.title !== null && normalTitle(t) === normalTitle(c.title),
    );
  });
}

/** The notice's own dates first; then what an interpretation says; then the year of the edition. A draft never holds. */
function validity(
  { status, dates, edition }: EditionDocument,
  told: readonly ToldDate[],
): { validFrom: string | null; basis: Edition['basis'] } {
  if (status === 'draft') return { validFrom: null, basis: null };
  if (dates.effective) return { validFrom: dates.effective, basis: 'effective' };
  if (dates.signed) return { validFrom: dates.signed, basis: 'signed' };
  if (dates.printed) return { validFrom: dates.printed, basis: 'printed' };
  const word = told.find((t) => t.what === 'effective') ?? told.find((t) => t.what === 'issued');
  if (word) return { validFrom: word.date, basis: 'interpretation' };
  if (edition.year !== null) return { validFrom: String(edition.year).padStart(4, '0'), basis: 'edition' };
  return { validFrom: null, basis: null };
}

/** A series under the code that stands for its place today. */
const seriesToday = ({ series }: EditionDocument): string => codeToday(series.slice(0, 6)) + series.slice(6);

function inOrder(a: EditionEntry, b: EditionEntry): number {
  const [one, two] = [a.document, b.document];
  return (
    (one.edition.year ?? 0) - (two.edition.year ?? 0) ||
    ORDER[one.status] - ORDER[two.status] ||
    compare(a.validFrom ?? '', b.validFrom ?? '') ||
    compare(one.id, two.id)
  );
}
