/** Tables of what changed between editions, and the view that reads like a change log. */
import { diffName } from '../../diff/between-editions.ts';
import type { Diff, FactChange, FieldChange, ItemChange } from '../../records/diff.ts';
import { figureOf, subjectOf } from '../../show/facts.ts';
import { bit, column, json, type SqlTable } from './table.ts';

export const diffs: SqlTable<Diff> = {
  name: 'diffs',
  note: {
    en: 'One row a pair of editions that follow each other, with counts of what changed.',
    zh: '同一系列前后两版的对照，一对一行，附各类变更的条数。',
  },
  columns: [
    column('id TEXT NOT NULL PRIMARY KEY', 'old id..new id', diffName),
    column('old_id TEXT NOT NULL REFERENCES documents (id)', '旧版', (row) => row.old),
    column('new_id TEXT NOT NULL REFERENCES documents (id)', '新版', (row) => row.new),
    column('cause TEXT NOT NULL', 'JSON list: source, reading, correction · 变更来源', (row) =>
      json(row.cause),
    ),
    column('old_items INTEGER NOT NULL', '旧版项目数', (row) => row.summary.items.old),
    column('new_items INTEGER NOT NULL', '新版项目数', (row) => row.summary.items.new),
    column('unchanged INTEGER NOT NULL', '未变', (row) => row.summary.unchanged),
    column('changed INTEGER NOT NULL', '变更', (row) => row.summary.changed),
    column('added INTEGER NOT NULL', '新增', (row) => row.summary.added),
    column('removed INTEGER NOT NULL', '取消', (row) => row.summary.removed),
    column('split INTEGER NOT NULL', '拆分', (row) => row.summary.split),
    column('merged INTEGER NOT NULL', '合并', (row) => row.summary.merged),
    column('renamed INTEGER NOT NULL', '更名', (row) => row.summary.renamed),
    column('moved INTEGER NOT NULL', '调整类别', (row) => row.summary.moved),
    column('renumbered INTEGER NOT NULL', '编号变化', (row) => row.summary.renumbered),
    column(
      'headings TEXT NOT NULL',
      'JSON list: domains and aspects that changed · 领域、类别的变更',
      (row) => json(row.headings),
    ),
    column('warnings TEXT NOT NULL', 'JSON list: what a person should look at · 待核对', (row) =>
      json(row.warnings),
    ),
  ],
  indexes: ['new_id', 'old_id'],
};

export interface DiffItemRow {
  id: string;
  diff: Diff;
  /** From 1, as the diff has it. */
  entry: number;
  item: ItemChange;
  old: string | null;
  new: string | null;
}

export const diffItems: SqlTable<DiffItemRow> = {
  name: 'diff_items',
  note: {
    en: 'What became of each item: a row an entry of the diff; a split or merge has a row for each of its items.',
    zh: '每个项目的变化：对照中一条一行；拆分、合并按所涉项目各一行。',
  },
  columns: [
    column('id TEXT NOT NULL PRIMARY KEY', 'id of the diff # number · 对照 id#序号', (row) => row.id),
    column('diff_id TEXT NOT NULL REFERENCES diffs (id)', '', (row) => diffName(row.diff)),
    column('entry INTEGER NOT NULL', 'from 1 · 顺序', (row) => row.entry),
    column(
      'change TEXT NOT NULL',
      'unchanged, changed, added, removed, split, merged · 未变、变更、新增、取消、拆分、合并',
      (row) => row.item.change,
    ),
    column('old_id TEXT REFERENCES items (id)', 'null for added · 旧项目', (row) => row.old),
    column('new_id TEXT REFERENCES items (id)', 'null for removed · 新项目', (row) => row.new),
    column('score NUMERIC', '0 to 1, how sure the pairing is · 配对把握', (row) => row.item.score),
    column('renamed_from TEXT', '原名', (row) => row.item.renamed?.old ?? null),
    column('renamed_to TEXT', '新名', (row) => row.item.renamed?.new ?? null),
    column('moved INTEGER NOT NULL', '0, 1: another domain or aspect · 是否调整类别', (row) =>
      bit(row.item.moved !== null),
    ),
    column('moved_from TEXT', 'JSON: domain, aspect · 原领域、类别', (row) =>
      json(row.item.moved?.old ?? null),
    ),
    column('moved_to TEXT', 'JSON: domain, aspect · 新领域、类别', (row) =>
      json(row.item.moved?.new ?? null),
    ),
    column('renumbered INTEGER NOT NULL', '0, 1 · 序号是否变化', (row) => bit(row.item.renumbered)),
  ],
  indexes: ['diff_id, entry', 'old_id', 'new_id'],
  strict: false,
};

export interface DiffFieldRow {
  item: string;
  change: FieldChange;
}

export const diffFields: SqlTable<DiffFieldRow> = {
  name: 'diff_fields',
  note: {
    en: 'Texts that differ in more than their typesetting.',
    zh: '除排版外文字有别的栏目。',
  },
  columns: [
    column('diff_item TEXT NOT NULL REFERENCES diff_items (id)', '', (row) => row.item),
    column(
      'field TEXT NOT NULL',
      'other.0: of the new side, else of the old · 栏目',
      (row) => row.change.field,
    ),
    column('change TEXT NOT NULL', 'changed, added, removed · 变更、新增、取消', (row) => row.change.change),
    column('old TEXT', '旧文', (row) => row.change.old),
    column('new TEXT', '新文', (row) => row.change.new),
    column('ops TEXT NOT NULL', 'JSON list: pieces of both texts · 两文的异同', (row) =>
      json(row.change.ops),
    ),
  ],
  indexes: ['diff_item', 'field'],
};

export interface DiffFactRow {
  item: string;
  position: number;
  change: FactChange;
}

const idOf = (fact: FactChange['old']): string | null => (fact !== null && 'id' in fact ? fact.id : null);
const figure = ({ kind, ...sides }: FactChange, side: 'old' | 'new'): string | null => {
  const fact = sides[side];
  if (fact === null) return null;
  const { value, unit } = figureOf(kind, fact, 'zh');
  return value + unit;
};

export const diffFacts: SqlTable<DiffFactRow> = {
  name: 'diff_facts',
  note: {
    en: 'Sums, shares, frequencies, ages, citations and agencies that changed, came or went.',
    zh: '变更、新增、取消的金额、比例、频次、年龄、依据、单位。',
  },
  columns: [
    column('diff_item TEXT NOT NULL REFERENCES diff_items (id)', '', (row) => row.item),
    column('position INTEGER NOT NULL', 'in the entry, from 1 · 顺序', (row) => row.position),
    column(
      'kind TEXT NOT NULL',
      'amount, ratio, frequency, age, citation, agency · 金额、比例、频次、年龄、依据、单位',
      (row) => row.change.kind,
    ),
    column('change TEXT NOT NULL', 'changed, added, removed · 变更、新增、取消', (row) => row.change.change),
    column('field TEXT NOT NULL', 'of the new side, else of the old · 栏目', (row) => row.change.field),
    column('subject TEXT', '所指', (row) => subjectOf(row.change)),
    column('old_id TEXT', 'in the table of its kind; null for agencies · 旧版要素编号', (row) =>
      idOf(row.change.old),
    ),
    column('new_id TEXT', 'in the table of its kind; null for agencies · 新版要素编号', (row) =>
      idOf(row.change.new),
    ),
    column('old TEXT', 'in words · 旧值', (row) => figure(row.change, 'old')),
    column('new TEXT', 'in words · 新值', (row) => figure(row.change, 'new')),
    column('absolute NUMERIC', 'new − old · 增减', (row) => row.change.delta?.absolute ?? null),
    column('relative NUMERIC', 'absolute / old · 增减比例', (row) => row.change.delta?.relative ?? null),
    column('old_fact TEXT', 'JSON, as the record has it', (row) => json(row.change.old)),
    column('new_fact TEXT', 'JSON, as the record has it', (row) => json(row.change.new)),
  ],
  constraints: ['PRIMARY KEY (diff_item, position)'],
  indexes: ['kind, change', 'old_id', 'new_id'],
  strict: false,
};

/** Rows of `diff_items` of a diff: their ids are its own, whatever other diffs there are. */
export function diffItemRows(diff: Diff): DiffItemRow[] {
  const rows: Omit<DiffItemRow, 'id'>[] = diff.items.flatMap((item, at) =>
    Array.from({ length: Math.max(item.old.length, item.new.length) }, (_, part) => ({
      diff,
      entry: at + 1,
      item,
      old: item.old[item.old.length === 1 ? 0 : part] ?? null,
      new: item.new[item.new.length === 1 ? 0 : part] ?? null,
    })),
  );
  return rows.map((row, at) => ({ id: `${diffName(diff)}#${at + 1}`, ...row }));
}
