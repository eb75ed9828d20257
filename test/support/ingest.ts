/** A run with everything that it gave in memory, as a test of few notices wants it. */
import { type IngestOptions, type IngestResult, ingest } from '../../pipeline/ingest.ts';
import type { Body } from '../../pipeline/records/bodies.ts';
import type { Check, NoticeRecord, Work } from '../../pipeline/records/schema.ts';
import type { Service } from '../../pipeline/records/services.ts';

export interface WholeResult
  extends Omit<IngestResult, 'notices' | 'works' | 'agencies' | 'services' | 'checks'> {
  notices: NoticeRecord[];
  works: Work[];
  agencies: Body[];
  services: Service[];
  checks: Check[];
}

export async function ingestWhole(options: IngestOptions): Promise<WholeResult> {
  const result = await ingest(options);
  return {
    ...result,
    notices: await Promise.all(result.notices.map(({ id }) => result.notice(id))),
    works: await result.works(),
    agencies: await result.agencies(),
    services: await result.services(),
    checks: await result.checks(),
  };
}
