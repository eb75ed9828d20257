import * as z from 'zod';
import { type Citation, type CitedValue, citation, citedValue } from '../facts.ts';
import { columnOf, kindRow } from './row.ts';
import { labelled } from './shared.ts';

export const citations = kindRow<CitedValue, Citation>({
  value: citedValue,
  schema: citation,
  list: z.array(citation),
  usual: {
    issuers: [],
    doc_number: null,
    decree: null,
    standard_no: null,
    version: null,
    trial: false,
    flags: [],
  },
  compare: 'work',
  table: {
    note: {
      en: 'What a field rests on in law; see work_citations for the work.',
      zh: '法规政策依据；所引文件见 work_citations。',
    },
    columns: [
      columnOf('title TEXT', 'null: cited by its number alone · 仅以文号引用时为空', (f) => f.title),
      columnOf('issuers TEXT NOT NULL', 'JSON list · 制定机关', (f) => f.issuers),
      columnOf('doc_number TEXT', '文号', (f) => f.doc_number),
      columnOf('decree TEXT', '令号', (f) => f.decree),
      columnOf('standard_no TEXT', '标准号', (f) => f.standard_no),
      columnOf('version TEXT', '版本', (f) => f.version),
      columnOf('trial INTEGER NOT NULL', '0, 1 · 是否试行', (f) => f.trial),
      columnOf(
        'kind TEXT NOT NULL',
        'law, regulation, standard, document · 法律、法规规章、标准规范、文件',
        (f) => f.kind,
      ),
      columnOf('work_key TEXT NOT NULL', 'from this mention alone · 由本处文字得出的键', (f) => f.work_key),
    ],
    indexes: ['item_id, field', 'work_key', 'doc_number'],
  },
  view: {
    note: 'What rests on what: each citation with the work it is of. 法规政策依据，每处引用及所引文件。',
    said: 'coalesce(title, doc_number)',
    columns: `f.title, f.issuers, f.doc_number, f.decree, f.standard_no, f.version, f.trial, f.kind, ${labelled('citation_kind', 'f.kind')} AS kind_zh,
  w.id AS work_id, w.title AS work_title, w.doc_number AS work_doc_number, w.decree AS work_decree, w.standard_no AS work_standard_no,
  w.version AS work_version, w.level AS work_level, ${labelled('work_level', 'w.level')} AS work_level_zh, f.work_key,`,
    joins: `
  LEFT JOIN work_citations wc ON wc.citation_id = f.id
  LEFT JOIN works w ON w.id = wc.work_id`,
  },
  words: (fact, { say, label }) => [
    fact.title && `《${fact.title}》`,
    fact.doc_number ?? fact.decree ?? fact.standard_no,
    label('citation_kind', fact.kind),
    fact.version,
    fact.trial && say('cli-trial'),
    fact.issuers.length > 0 && say('cli-issuers', { what: fact.issuers }),
  ],
  // on one line, also where its title goes over two paragraphs of the source
  figure: (fact) => ({ value: fact.text.replace(/\s+/gu, ' '), unit: '' }),
});
