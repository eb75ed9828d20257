/** What an earlier run left in out/: records of files that have not changed since, by the same reading, are taken over. */
import type { IndexFile } from '../records/index-file.ts';
import type { NoticeRecord } from '../records/schema.ts';
import { loadIndex, loadNotice } from '../write/load.ts';
import { OutError } from '../write/problems.ts';

export interface Earlier {
  /** Main sources of the notices that stand in out/. */
  paths: { path: string; id: string }[];
  /** The record of a file, if out/ holds it whole, of the same bytes and the same reading (what lies beside it counts); else null. */
  load(path: string, sha256: string, reading: string): Promise<{ record: NoticeRecord; text: string } | null>;
  /** The record of a document as it stands in out/, whatever became of its file; null where it is not whole. */
  keep(id: string): Promise<{ record: NoticeRecord; text: string } | null>;
}

const NONE: Earlier = { paths: [], load: async () => null, keep: async () => null };

export async function earlierRun(out: string): Promise<Earlier> {
  const index = await indexOf(out);
  if (!index) return NONE;
  const keep: Earlier['keep'] = async (id) => {
    const loaded = await loadNotice(out, index, id);
    return loaded && { record: loaded.notice, text: loaded.text };
  };
  return {
    keep,
    paths: index.notices.map((n) => ({ path: n.source.path, id: n.id })),
    async load(path, sha256, reading) {
      const entry = index.notices.find(
        (n) => n.source.path === path && n.source.sha256 === sha256 && n.reading === reading,
      );
      return entry ? keep(entry.id) : null;
    },
  };
}

/** An index that is missing or damaged leaves nothing to take over: everything is read again. */
async function indexOf(out: string): Promise<IndexFile | null> {
  try {
    return await loadIndex(out);
  } catch (error) {
    if (error instanceof OutError) return null;
    throw error;
  }
}
