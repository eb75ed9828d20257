import { type Layout, round, type View } from '../pipeline/layout.ts';
import { told } from '../pipeline/messages/index.ts';
import { CardLabels } from '../pipeline/outline/cards/card-labels.ts';
import { namesIn } from '../pipeline/outline/cards/name-lines.ts';
import { CardReader } from '../pipeline/outline/cards/read-cards.ts';

/** `一、一次性扩岗补助`, below it `企业招用毕业年度高校毕业生…`, `申领方式：…`: benefits one under another, their text with labels or without. */
export const layout: Layout = {
  name: 'cards',
  description:
    'Benefits told one under another, each a name with its text below (一、一次性扩岗补助), with labels of its own or without.',
  detect: (view) => {
    const { draft } = view;
    if (draft.tables.length > 0) return null;
    const lines = listed(view);
    const labels = new CardLabels(lines, draft.words);
    const runs = namesIn(draft, lines, labels);
    const names = runs.reduce((sum, run) => sum + run.names.length, 0);
    if (names === 0) return null;
    return {
      layout: 'cards',
      confidence: round(0.6),
      evidence: [told('evidence-cards', { names })],
      read: () => new CardReader(draft, lines, labels, runs).read(),
    };
  },
};

/** The lines that may tell of benefits: none of the table of contents. */
const listed = ({ draft, contents }: View) => draft.lines.filter(({ index }) => !contents.has(index));
