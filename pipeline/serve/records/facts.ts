/** Facts from their tables, each kind as its row of kinds.ts has it. */
import { eachKind, type HungKind } from '../../records/fact-kinds.ts';
import { type AnyFact, KINDS } from '../../records/kinds.ts';
import { FACT_TABLES } from '../../write/tables/facts.ts';
import type { SqlRow } from '../snapshot/snapshot.ts';
import { columnNames, readerOf } from './from-row.ts';

export const tableOf = (kind: HungKind): string => FACT_TABLES[kind].name;
export const columnsOf = (kind: HungKind): string[] => [...columnNames(FACT_TABLES[kind].columns)];

/** The fact of a row of its kind's table; `into`: what it is filled into. */
export const FACT_OF: Readonly<Record<HungKind, (row: SqlRow, into?: Record<string, unknown>) => AnyFact>> =
  eachKind(
    (kind) =>
      readerOf(KINDS[kind].schema, new Set(columnsOf(kind))) as unknown as (
        row: SqlRow,
        into?: Record<string, unknown>,
      ) => AnyFact,
  );
