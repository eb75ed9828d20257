import { z } from 'zod';
import { type Payer, payer } from '../facts.ts';
import { type PayerValue, payerValue } from '../finance.ts';
import { columnOf, kindRow } from './row.ts';
import { labelled } from './sql.ts';
import { plainNumber } from './words.ts';

export const payers = kindRow<PayerValue, Payer>({
  value: payerValue,
  schema: payer,
  list: z.array(payer).default([]).describe('who pays, from 支出责任'),
  usual: { share: null, for: null },
  compare: null,
  table: {
    note: {
      en: 'Who pays, from 支出责任: one row a mention and a level.',
      zh: '支出责任中的各支出主体，每处每级一行。',
    },
    columns: [
      columnOf(
        'level TEXT NOT NULL',
        'nation, province, city, county, fund, employer, individual, society · 层级',
        (f) => f.level,
      ),
      columnOf('name TEXT NOT NULL', 'as the text calls it · 原文称谓', (f) => f.name),
      columnOf(
        'mode TEXT NOT NULL',
        'bears, shares, subsidises, by_reference · 承担、分担、补助、按引用文件',
        (f) => f.mode,
      ),
      columnOf('share NUMERIC', 'of the whole: 0.8 · 所占份额', (f) => f.share),
      columnOf('"for" TEXT', 'what it is paid for, verbatim · 用于', (f) => f.for),
    ],
    indexes: ['item_id, field', 'level, mode'],
    strict: false,
  },
  view: {
    note: 'Who pays, and what part. 支出责任：谁出钱，出多少。',
    columns: `f.level, ${labelled('payer_level', 'f.level')} AS level_zh, f.name, f.mode, ${labelled('payer_mode', 'f.mode')} AS mode_zh, f.share, f."for",`,
  },
  words: (fact, { say, label }) => [
    fact.name,
    label('payer_level', fact.level),
    label('payer_mode', fact.mode),
    fact.share !== null && `${plainNumber(fact.share * 100)}%`,
    fact.for && say('cli-for', { what: fact.for }),
  ],
  figure: ({ name, share }) => ({
    value: name,
    unit: share === null ? '' : ` ${plainNumber(share * 100)} %`,
  }),
});
