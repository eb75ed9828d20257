import { documentOf } from '../../records/ids.ts';
import type { Check, Work } from '../../records/schema.ts';
import { bit, column, json, type SqlTable } from './table.ts';

export const works: SqlTable<Work> = {
  name: 'works',
  note: {
    en: 'One row a law, regulation, standard or paper that is cited, however it is spelled.',
    zh: '被引用的法规、标准、文件，不论写法，一部一行。',
  },
  columns: [
    column('id TEXT NOT NULL PRIMARY KEY', '', (row) => row.id),
    column('title TEXT NOT NULL', 'normalised · 规范名称', (row) => row.title),
    column(
      'kind TEXT NOT NULL',
      'law, regulation, standard, document · 法律、法规规章、标准规范、文件',
      (row) => row.kind,
    ),
    column('issuers TEXT NOT NULL', 'JSON list · 制定机关', (row) => json(row.issuers)),
    column('doc_number TEXT', '文号', (row) => row.doc_number),
    column('decree TEXT', '令号', (row) => row.decree),
    column('standard_no TEXT', '标准号', (row) => row.standard_no),
    column('version TEXT', '版本', (row) => row.version),
    column('trial INTEGER NOT NULL', '0, 1 · 是否试行', (row) => bit(row.trial)),
    column('level TEXT', 'nation, province, city, county · 层级', (row) => row.level),
    column('keys TEXT NOT NULL', 'JSON list of work_key · 各处的键', (row) => json(row.keys)),
    column('cited_by TEXT NOT NULL', 'JSON list of citation ids · 引用处', (row) => json(row.cited_by)),
    column('citations INTEGER NOT NULL', 'rows of work_citations · 引用次数', (row) => row.cited_by.length),
    column(
      'notices INTEGER NOT NULL',
      'by how many it is cited · 引用它的文件数',
      (row) => new Set(row.cited_by.map(documentOf)).size,
    ),
  ],
  indexes: ['title', 'doc_number', 'standard_no'],
};

export const workCitations: SqlTable<{ work: string; citation: string }> = {
  name: 'work_citations',
  note: {
    en: 'Which citation is of which work; a citation is of one.',
    zh: '每处引用所指的文件；一处只指一部。',
  },
  columns: [
    column('work_id TEXT NOT NULL REFERENCES works (id)', '', (row) => row.work),
    column('citation_id TEXT NOT NULL PRIMARY KEY REFERENCES citations (id)', '', (row) => row.citation),
  ],
  indexes: ['work_id'],
};

export const checks: SqlTable<{ position: number; check: Check }> = {
  name: 'checks',
  note: { en: 'What is only known across notices.', zh: '跨文件核对的结果。' },
  columns: [
    column('position INTEGER NOT NULL PRIMARY KEY', 'from 1 · 顺序', (row) => row.position),
    column('rule TEXT NOT NULL', '', (row) => row.check.rule),
    column('message TEXT NOT NULL', '', (row) => row.check.message),
    column('message_zh TEXT NOT NULL', '', (row) => row.check.message_zh),
    column('documents TEXT NOT NULL', 'JSON list of document ids · 所涉文件', (row) =>
      json(row.check.documents),
    ),
    column('params TEXT NOT NULL', 'JSON', (row) => json(row.check.params)),
  ],
};

export const labels: SqlTable<{ enumeration: string; value: string; zh: string; en: string }> = {
  name: 'labels',
  note: {
    en: 'What the values of enumerations are called; per_list holds the lists that stand in the per columns here.',
    zh: '各枚举值的中英文名称；per_list 为本库 per 列中出现的各种列表。',
  },
  columns: [
    column('enumeration TEXT NOT NULL', '', (row) => row.enumeration),
    column('value TEXT NOT NULL', '', (row) => row.value),
    column('zh TEXT NOT NULL', '', (row) => row.zh),
    column('en TEXT NOT NULL', '', (row) => row.en),
  ],
  constraints: ['PRIMARY KEY (enumeration, value)'],
};
