/** What must hold of works, and of the citations that are mentions of them. */
import type { Work } from '../../records/schema.ts';
import { checkForms, type Formed, once, type TellBreach } from './found.ts';

interface OfWork {
  title: string | null;
  issuers: readonly string[];
  doc_number: string | null;
  decree: string | null;
  standard_no: string | null;
  version: string | null;
  work_key: string;
}

/** What a mention says of the work it is of. */
export const WORK_FORMS: readonly Formed<OfWork>[] = [
  ['title', 'title', (w) => w.title],
  ['issuers', 'filled', (w) => w.issuers],
  ['doc_number', 'docNumber', (w) => w.doc_number],
  ['decree', 'filled', (w) => w.decree],
  ['standard_no', 'standardNo', (w) => w.standard_no],
  ['version', 'unbroken', (w) => w.version],
  ['work_key', 'filled', (w) => w.work_key],
];

const WORK: readonly Formed<Work>[] = [
  ['id', 'filled', (w) => w.id],
  ['title', 'filled', (w) => w.title],
  ['issuers', 'filled', (w) => w.issuers],
  ['doc_number', 'docNumber', (w) => w.doc_number],
  ['decree', 'filled', (w) => w.decree],
  ['standard_no', 'filled', (w) => w.standard_no],
  ['version', 'filled', (w) => w.version],
  ['keys', 'filled', (w) => w.keys],
  ['cited_by', 'filled', (w) => w.cited_by],
];

/** Each citation is of exactly one work, and that work bears its key. @param cited the keys of all citations by id; none is left in it */
export function checkWorks(works: readonly Work[], cited: Map<string, string>, found: TellBreach): void {
  const ids = new Set<string>();
  for (const work of works) {
    once(work.id, ids, found);
    checkForms(`works.json ${work.id}`, work, WORK, found);
    for (const id of work.cited_by) {
      const key = cited.get(id);
      if (key === undefined) found(work.id, 'cli-breach-work', { id });
      else if (!work.keys.includes(key)) found(work.id, 'cli-breach-work-key', { id, key });
      // a second work that claims it finds it gone
      cited.delete(id);
    }
  }
  for (const id of cited.keys()) found('works.json', 'cli-breach-work', { id });
  cited.clear();
}
