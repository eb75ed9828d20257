import { type Layout, round } from '../pipeline/layout.ts';
import { told } from '../pipeline/messages/index.ts';
import { readTabular } from '../pipeline/tables/read-tabular.ts';

/** 序号｜服务项目｜服务对象｜服务指导标准｜支出责任｜…, a row a service, section rows between. */
export const layout: Layout = {
  name: 'tabular',
  description:
    'A table with a row for each item, its columns named as fields (序号, 服务项目, 服务对象, 服务标准, …).',
  detect: (view) => {
    const { tables } = view;
    const first = tables[0];
    if (!first) return null;
    const rows = tables.reduce((sum, t) => sum + t.table.rows.length - t.head.rows, 0);
    if (rows < 2) return null;
    return {
      layout: 'tabular',
      confidence: round(0.8 + 0.18 * Math.min(1, first.head.known / first.head.columns.length)),
      evidence: [
        told('evidence-table', {
          rows,
          columns: first.head.columns.length,
          known: first.head.known,
          heads: first.head.columns.map((c) => c.label).join(' | '),
        }),
      ],
      read: () => readTabular(view.draft, tables),
    };
  },
};
