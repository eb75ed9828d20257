import * as z from 'zod';
import { type Payer, payer } from '../facts.ts';
import { type PayerValue, payerValue } from '../finance.ts';
import { columnOf, kindRow } from './row.ts';
import { labelled, plainNumber } from './shared.ts';

/** Who pays, and not how much. */
export const PLAIN_PAYER = {
  share: null,
  share_of: null,
  share_total: null,
  joint: false,
  amount: null,
  condition: null,
};

export const payers = kindRow<PayerValue, Payer>({
  value: payerValue,
  schema: payer,
  list: z.array(payer).default([]).describe('who pays, from 支出责任'),
  usual: {
    ...PLAIN_PAYER,
    for: null,
    ratio_id: null,
    amount_id: null,
    flags: [],
  },
  compare: null,
  table: {
    note: {
      en: 'Who pays, from 支出责任: one row a mention and a level.',
      zh: '支出责任中的各支出主体，每处每级一行。',
    },
    columns: [
      columnOf(
        'level TEXT NOT NULL',
        'nation, province, city, county, town, local, fund, employer, individual, society · 层级',
        (f) => f.level,
      ),
      columnOf('name TEXT NOT NULL', 'as the text calls it · 原文称谓', (f) => f.name),
      columnOf(
        'mode TEXT NOT NULL',
        'bears, shares, subsidises, by_reference, none · 承担、分担、补助、按引用文件、不承担',
        (f) => f.mode,
      ),
      columnOf('share NUMERIC', 'of the whole, or of share_of: 0.8 · 所占份额', (f) => f.share),
      columnOf('share_of TEXT', 'what a nested share is a part of · 份额所属部分', (f) => f.share_of),
      columnOf('share_total NUMERIC', 'of the whole · 折合总额的份额', (f) => f.share_total),
      columnOf('joint INTEGER NOT NULL', '0, 1: together with those beside it · 是否合担', (f) => f.joint),
      columnOf('amount NUMERIC', 'yuan, of its own statement · 所载金额', (f) => f.amount),
      columnOf('"condition" TEXT', 'when it pays, verbatim · 承担条件', (f) => f.condition),
      columnOf('ratio_id TEXT', 'the ratio that tells its share · 份额所据比例', (f) => f.ratio_id),
      columnOf('amount_id TEXT', 'the sum of its statement · 所据金额', (f) => f.amount_id),
      columnOf('"for" TEXT', 'what it is paid for, verbatim · 用于', (f) => f.for),
    ],
    indexes: ['item_id, field', 'level, mode', 'share'],
    strict: false,
  },
  view: {
    note: 'Who pays, and what part. 支出责任：谁出钱，出多少。',
    said: 'name',
    columns: `f.level, ${labelled('payer_level', 'f.level')} AS level_zh, f.name, f.mode, ${labelled('payer_mode', 'f.mode')} AS mode_zh, f.share, f.share_of, f.share_total, f.joint, f.amount, f."condition", f."for",`,
  },
  words: (fact, { say, label }) => [
    fact.name,
    label('payer_level', fact.level),
    label('payer_mode', fact.mode),
    fact.share !== null && `${fact.share_of ?? ''}${plainNumber(fact.share * 100)}%`,
    fact.amount !== null && say('cli-yuan', { n: plainNumber(fact.amount) }),
    fact.condition,
    fact.for && say('cli-for', { what: fact.for }),
  ],
  figure: ({ name, share }) => ({
    value: name,
    unit: share === null ? '' : ` ${plainNumber(share * 100)} %`,
  }),
});
