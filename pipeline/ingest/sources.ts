/** sources.json of a folder: where its files are from, as whoever put them there wrote it down. It changes no reading, and is never believed of other bytes. */
import path from 'node:path';
import * as z from 'zod';
import { InputError } from '../errors.ts';
import type { Check, DocumentRecord } from '../records/schema.ts';
import { compare } from '../text/compare.ts';
import { bytesBeside, checkOf, parsed } from './beside.ts';
import type { RawFile } from './find-files.ts';

/** What is told of where a file is from; null where it is not told. */
export type Provenance = Pick<DocumentRecord['source'], (typeof TOLD)[number]>;
const TOLD = ['url', 'publisher', 'retrieved', 'licence'] as const;

/** The keys under which people write it, the first that is there counts. */
const SPELLINGS = {
  url: ['url', 'source_url', 'href'],
  publisher: ['publisher', 'published_by'],
  retrieved: ['retrieved', 'retrieved_at', 'accessed'],
  licence: ['licence', 'license', 'rights'],
} as const satisfies Readonly<Record<(typeof TOLD)[number], readonly string[]>>;

const row = z.looseObject({ file: z.string().min(1), sha256: z.string().nullish() });
const sourcesFile = z.union([
  z.looseObject({ sources: z.array(row) }).transform((o) => o.sources),
  z.array(row),
]);
type SourceRow = z.output<typeof row>;

interface ListedSource {
  /** The path of the file that it is about, as records name it. */
  path: string;
  /** The sources.json that says so. */
  by: string;
  sha256: string | null;
  told: Provenance;
}

const NOTHING: Provenance = { url: null, publisher: null, retrieved: null, licence: null };

export class Sources {
  readonly #listed = new Map<string, ListedSource>();
  readonly #wrong: Check[] = [];

  /** @param found each sources.json of the folders that are read, in order; the first that names a file counts */
  static async among(found: readonly RawFile[]): Promise<Sources> {
    const sources = new Sources();
    for (const raw of found) {
      try {
        const bytes = await bytesBeside(raw);
        for (const one of bytes === null ? [] : parsed(sourcesFile, bytes, raw.path)) sources.#add(raw, one);
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
        const { detail = error.rule, detail_zh = error.rule } = error.params;
        sources.#wrong.push(
          checkOf('sources-wrong', [], {
            path: raw.path,
            detail: String(detail),
            detail_zh: String(detail_zh),
          }),
        );
      }
    }
    return sources;
  }

  #add(raw: RawFile, one: SourceRow): void {
    const about = path.posix.join(path.posix.dirname(raw.path), one.file);
    if (this.#listed.has(about)) return;
    const sha256 = one.sha256?.toLowerCase() ?? null;
    this.#listed.set(about, { path: about, by: raw.path, sha256, told: toldIn(one) });
  }

  /** What is told of a file of these bytes; of a member of an archive what is told of the archive, where nothing is told of itself. */
  of({ path: file, sha256 }: { path: string; sha256: string }): Provenance {
    const own = this.#listed.get(file);
    if (own) return own.sha256 === null || own.sha256 === sha256 ? own.told : NOTHING;
    const archive = [...this.#listed.values()].find((one) => file.startsWith(`${one.path}/`));
    return archive?.told ?? NOTHING;
  }

  /**
   * What is told of files that are not there, or that have other bytes by now; and a sources.json that cannot be read.
   * @param walked whether all files of the folders were read: else those not given are no loss
   */
  astray(
    given: readonly { path: string; sha256: string; document: string | null }[],
    walked: boolean,
  ): Check[] {
    const found = [...this.#wrong];
    for (const { path: file, by, sha256 } of this.#listed.values()) {
      const read = given.find((one) => one.path === file);
      const member = given.some((one) => one.path.startsWith(`${file}/`));
      const same = sha256 === null ? undefined : given.find((one) => one.sha256 === sha256);
      if (read && read.sha256 !== '' && sha256 !== null && sha256 !== read.sha256)
        found.push(
          checkOf('source-differs', read.document === null ? [] : [read.document], { path: by, file }),
        );
      else if (!read && !member && same)
        found.push(
          checkOf('source-renamed', same.document === null ? [] : [same.document], {
            path: by,
            file,
            nearest: same.path,
          }),
        );
      else if (!read && !member && walked) found.push(checkOf('source-gone', [], { path: by, file }));
    }
    return found.sort((a, b) => compare(a.message, b.message));
  }
}

function toldIn(one: SourceRow): Provenance {
  const said = (key: keyof typeof SPELLINGS): string | null => {
    const value = SPELLINGS[key]
      .map((spelling) => one[spelling])
      .find((found) => typeof found === 'string' && found.trim() !== '');
    return typeof value === 'string' ? value.trim() : null;
  };
  return {
    url: said('url'),
    publisher: said('publisher'),
    retrieved: said('retrieved'),
    licence: said('licence'),
  };
}
