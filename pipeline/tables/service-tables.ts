/** Which tables of a notice list services. */
import type { Role } from '../labels/known.ts';
import type { Vocabulary } from '../labels/vocabulary.ts';
import { cardOf } from './cards.ts';
import { type Grid, rowsFrom } from './grid.ts';
import { type Head, headOf } from './heads.ts';

export interface ServiceTable {
  /** From its head on. */
  table: Grid;
  /** Where the whole table begins: rows above its head hold its title, its unit, a letter. */
  over: number;
  head: Head;
}

/** The tables that list services: with a head, or going on below one that has (same width, no head of its own). */
export function serviceTables(tables: readonly Grid[], text: string, words: Vocabulary): ServiceTable[] {
  const full = tablesWith(['audience', 'standard', 'content'], tables, text, words);
  // 序号｜服务项目｜责任单位: who answers for which service, where no table tells more
  return full.length > 0 ? full : tablesWith(['lead_agency', 'funding'], tables, text, words);
}

function tablesWith(
  telling: readonly Role[],
  tables: readonly Grid[],
  text: string,
  words: Vocabulary,
): ServiceTable[] {
  const found: ServiceTable[] = [];
  for (const table of tables) {
    const card = cardOf(table, words);
    if (card) {
      const head = headOf(card, text, words);
      if (head) found.push({ table: card, over: table.start, head });
      continue;
    }
    const head = headOf(table, text, words);
    const before = found.at(-1);
    const roles = new Set(head?.columns.map((c) => c.role));
    if (head && roles.has('name') && telling.some((role) => roles.has(role)))
      found.push({
        table: rowsFrom(table, head.first),
        over: table.start,
        head: { ...head, rows: head.rows - head.first },
      });
    else if (!head && before && before.table.cols === table.cols)
      found.push({ table, over: table.start, head: { ...before.head, rows: 0 } });
  }
  return found;
}
