import { type Candidate, type Layout, round, type View } from '../pipeline/layout.ts';
import { told, type Wording } from '../pipeline/messages/index.ts';
import { readTabular } from '../pipeline/outline/tabular/read-tabular.ts';
import { recoveredEvidence, sureness } from '../pipeline/tables/recover/evidence.ts';

/** 序号｜服务项目｜服务对象｜服务指导标准｜支出责任｜…, a row a service, section rows between. */
export const layout: Layout = {
  name: 'tabular',
  description:
    'A table with a row for each item, its columns named as fields (序号, 服务项目, 服务对象, 服务标准, …).',
  detect: (view) => {
    const { tables, draft } = view;
    const first = tables[0];
    if (!first) return null;
    const rows = tables.reduce((sum, t) => sum + t.table.rows.length - t.head.rows, 0);
    if (rows < 2) return null;
    const read: Candidate['read'] = () => readTabular(draft, tables);
    const [best, rival] = draft.recovered;
    if (best)
      return {
        layout: 'tabular',
        confidence: round(sureness(best)),
        evidence: [recoveredEvidence(best, rival, first)],
        read,
      };
    return {
      layout: 'tabular',
      confidence: round(0.8 + 0.18 * Math.min(1, first.head.known / first.head.columns.length)),
      evidence: [headEvidence(view, rows)],
      read,
    };
  },
};

function headEvidence({ tables }: View, rows: number): Wording {
  const head = tables[0]?.head;
  return told('evidence-table', {
    rows,
    columns: head?.columns.length ?? 0,
    known: head?.known ?? 0,
    heads: head?.columns.map((c) => c.label).join(' | ') ?? '',
  });
}
