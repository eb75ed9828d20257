/** An out/ folder's records all in memory, to be changed by hand. */
import type { Diff } from '../../pipeline/records/diff.ts';
import type { NoticeRecord, Work } from '../../pipeline/records/schema.ts';
import type { Service } from '../../pipeline/records/services.ts';
import { WantedRows } from '../../pipeline/write/database-content.ts';
import { type OutRecords, recordsIn } from '../../pipeline/write/load.ts';

export interface WholeOut
  extends Omit<OutRecords, 'notices' | 'texts' | 'find' | 'diffs' | 'works' | 'services'> {
  notices: NoticeRecord[];
  texts: Map<string, string>;
  diffs: Diff[];
  works: Work[];
  services: Service[];
}

export async function wholeOut(dir: string): Promise<WholeOut> {
  const { find: _, ...records } = await recordsIn(dir);
  const notices = [...records.notices];
  return {
    ...records,
    notices,
    texts: new Map(
      notices.map(({ document: { source } }) => [source.text, records.texts.get(source.text) ?? '']),
    ),
    diffs: [...records.diffs],
    works: [...records.works],
    services: [...records.services],
  };
}

export const asRecords = (whole: WholeOut): OutRecords => ({
  ...whole,
  find: (id) => whole.notices.find(({ document }) => document.id === id),
});

/** What its database must hold. */
export function wantedOf({ notices }: WholeOut): WantedRows {
  const wanted = new WantedRows();
  for (const notice of notices) wanted.notice(notice);
  return wanted;
}
