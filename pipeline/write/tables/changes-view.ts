/** The view that reads like a change log: what changed from one edition to the next, one line a change, in words. */

import { labelled } from '../../records/kinds/shared.ts';

/** Which editions, and which service under the name that it bears now. */
const OF_EDITIONS = `d.id AS diff, n.region_name AS region, o.edition_label AS old_edition, n.edition_label AS new_edition,
  x.entry, coalesce(b.domain, a.domain) AS domain, coalesce(x.new_id, x.old_id) AS item_id, coalesce(b.name, a.name) AS item`;

const JOINED = `diff_items x
  JOIN diffs d ON d.id = x.diff_id
  JOIN documents o ON o.id = d.old_id
  JOIN documents n ON n.id = d.new_id
  LEFT JOIN items a ON a.id = x.old_id
  LEFT JOIN items b ON b.id = x.new_id`;

const place = (item: string): string =>
  `coalesce(${item}.domain, '–') || coalesce(' / ' || ${item}.aspect, '')`;

/** The label that the notice prints. */
const LABEL = `coalesce((SELECT label FROM fields WHERE item_id = x.new_id AND field = f.field), (SELECT label FROM fields WHERE item_id = x.old_id AND field = f.field))`;

const NO_DELTA = 'NULL AS absolute, NULL AS relative';

export const CHANGE_VIEWS: Readonly<Record<string, string>> = {
  v_changes: `
  -- A change log: what became of each service from one edition to the next, old and new, in words and figures. 变更记录。
SELECT ${OF_EDITIONS},
  x.change AS what, ${labelled('item_change', 'x.change')} AS what_zh, NULL AS field_zh, NULL AS subject, a.name AS old, b.name AS new, ${NO_DELTA}
FROM ${JOINED}
WHERE x.change IN ('added', 'removed', 'split', 'merged')
UNION ALL
SELECT ${OF_EDITIONS},
  'renamed', '更名', NULL, NULL, x.renamed_from, x.renamed_to, ${NO_DELTA}
FROM ${JOINED}
WHERE x.renamed_to IS NOT NULL
UNION ALL
SELECT ${OF_EDITIONS},
  'moved', '调整类别', NULL, NULL, ${place('a')}, ${place('b')}, ${NO_DELTA}
FROM ${JOINED}
WHERE x.moved = 1
UNION ALL
SELECT ${OF_EDITIONS},
  f.kind, ${labelled('diff_fact_kind', 'f.kind')} || ${labelled('part_change', 'f.change')}, ${LABEL}, f.subject, f.old, f.new, f.absolute, f.relative
FROM diff_facts f
  JOIN ${JOINED.replace('diff_items x', 'diff_items x ON x.id = f.diff_item')}
UNION ALL
SELECT ${OF_EDITIONS},
  'text', '文字' || ${labelled('part_change', 'f.change')}, ${LABEL}, NULL, f.old, f.new, ${NO_DELTA}
FROM diff_fields f
  JOIN ${JOINED.replace('diff_items x', 'diff_items x ON x.id = f.diff_item')}
ORDER BY diff, entry`,
};
