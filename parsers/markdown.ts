import { isCanonical } from '../pipeline/clean/markdown/canonical.ts';
import { type Layout, notANotice } from '../pipeline/layout.ts';
import { told } from '../pipeline/messages/index.ts';
import { readHead } from '../pipeline/show/markdown/head.ts';
import { readPrinted } from '../pipeline/show/markdown/read.ts';

/** `#### 1. 农村免费孕前优生健康检查`, below it `**服务对象：** …`, above all a head block with `minsheng: notice/1`. */
export const layout: Layout = {
  name: 'markdown',
  description:
    'A notice that minsheng itself printed as Markdown: a head block that begins with minsheng: notice/1, then headings and fields.',
  detect: (view) => {
    const { draft } = view;
    if (!isCanonical(draft.clean.read)) return null;
    const head = readHead(draft.clean.read);
    const { outline, title } = readPrinted(draft);
    const wrong = typeof head === 'string' ? head : title === null ? 'no heading `# title`' : null;
    return {
      layout: 'markdown',
      confidence: 1,
      evidence: [
        told('evidence-printed', { items: outline.items.length }),
        ...(wrong ? [told('evidence-changed', { what: wrong })] : []),
      ],
      ...(typeof head !== 'string' && title !== null
        ? {
            document: {
              record: { ...head.document, title },
              titles: { ownTitles: [title, ...head.shortTitles], aliases: head.aliases },
            },
          }
        : {}),
      read: () => {
        if (wrong) throw notANotice(told('evidence-changed', { what: wrong }));
        return outline;
      },
    };
  },
};
