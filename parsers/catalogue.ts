import type { Candidate, Layout, View } from '../pipeline/layout.ts';
import { INTERPRETATION } from '../pipeline/letter/edition.ts';
import { told } from '../pipeline/messages/index.ts';
import { plainNamesIn, readPlainNames } from '../pipeline/outline/plain-names.ts';
import { namesIn, readNames } from '../pipeline/outline/read-names.ts';
import { type Grid, isFilled, itemNumber } from '../pipeline/tables/grid.ts';
import { MARKER_SIGNS } from '../pipeline/text/markers.ts';

/** `一、幼有所育`, below it `1.预防接种`, `2.孕产妇健康服务`, or `幼有所育：预防接种　孕产妇健康服务`: which services there are, and nothing of them. */
export const layout: Layout = {
  name: 'catalogue',
  description:
    'A list of names alone (1.预防接种) under headings: which services there are, no field of them.',
  detect: (view) => {
    const names = namesIn(view.draft, view.contents);
    if (!names) return plain(view);
    return {
      layout: 'catalogue',
      confidence: 0.78,
      evidence: [
        told('evidence-names', {
          names: names.lines.length,
          family: names.items,
          sign: MARKER_SIGNS[names.items],
        }),
      ],
      read: () => readNames(view.draft, names),
    };
  },
};

/** Names without numbers, where no line bears a label and no table stands. */
function plain({ draft, contents, labelled }: View): Candidate | null {
  if (draft.tables.length > 0 || labelled.evidence.opener !== null || draft.grids.some(tellsFields))
    return null;
  if (draft.lines.slice(0, 6).some(({ folded }) => INTERPRETATION.test(folded))) return null;
  const list = plainNamesIn(draft, contents);
  return (
    list && {
      layout: 'catalogue',
      confidence: 0.74,
      evidence: [told('evidence-plain-names', { names: list.names, groups: list.groups.length })],
      read: () => readPlainNames(draft, list),
    }
  );
}

const FEWEST_COLUMNS = 4;
const FEWEST_ROWS = 3;

/** Rows of cells that count up, below no heads: each of them is a service, and not each of its cells. */
const tellsFields = ({ cols, rows }: Grid): boolean =>
  cols >= FEWEST_COLUMNS &&
  rows.filter(
    (row, i) =>
      (row ?? []).filter(isFilled).length >= FEWEST_COLUMNS &&
      itemNumber(row[0]?.folded ?? '') === (itemNumber(rows[i - 1]?.[0]?.folded ?? '') ?? 0) + 1,
  ).length >= FEWEST_ROWS;
