/**
 * Domains and their services in a table of an interpretation, which tells nothing more of them: 领域 | 数量（项） | 服务项目, all names of a
 * domain in one cell, or a name in each row.
 */
import type { Draft } from '../draft.ts';
import { type Cell, type Grid, isFilled } from '../tables/grid.ts';
import { filledCells, isNote, isTotal } from '../tables/service-tables.ts';
import { squeeze } from '../tables/written-lines.ts';
import { readNumber } from '../text/numbers.ts';
import type { Span } from '../text/ranges.ts';
import { TEN } from '../words/numerals.ts';
import { cutNames, settleNames } from './name-lists.ts';
import type { NamedAspect, NamedDomain } from './types.ts';

/** 数量（项）, 项目数, 服务项目数量 */
const COUNT_HEAD = /^(?:服务)?(?:项目?|事项)?(?:数量?|个数|总数)(?:\([项个]\))?$/u;

const COUNT = new RegExp(String.raw`\d{1,3}|[${TEN}]{1,3}`, 'u');

interface OverviewColumns {
  /** The first row below the heads. */
  from: number;
  domain: number;
  aspect: number | null;
  names: number;
  count: number | null;
}

/** The domains of all such tables; empty where there are none. */
export const tabledDomains = (draft: Draft): NamedDomain[] =>
  draft.grids.flatMap((table) => {
    const columns = columnsOf(table, draft);
    return columns ? domainsOf(draft, table, columns) : [];
  });

function columnsOf(table: Grid, { words }: Draft): OverviewColumns | null {
  for (const [row, cells] of table.rows.entries()) {
    const heads = cells.map(({ col, folded }) => ({ col, word: squeeze(folded) }));
    const at = (fits: (word: string) => boolean): number | null =>
      heads.find(({ word }) => fits(word))?.col ?? null;
    const domain = at((word) => words.head(word) === 'domain');
    const names = at((word) => words.head(word) === 'name');
    if (domain === null || names === null) continue;
    const aspect = at((word) => words.head(word) === 'aspect');
    return { from: row + 1, domain, aspect, names, count: at((word) => COUNT_HEAD.test(word)) };
  }
  return null;
}

function domainsOf(draft: Draft, table: Grid, columns: OverviewColumns): NamedDomain[] {
  const domains = new Map<Cell, NamedDomain>();
  const aspects = new Map<Cell, NamedAspect>();
  for (let row = columns.from; row < table.rows.length; row++) {
    const filled = filledCells(table, row);
    const [heading, names] = [table.at(row, columns.domain), table.at(row, columns.names)];
    if (isTotal(filled) || filled.some(isNote) || !isFilled(heading) || !isFilled(names) || heading === names)
      continue;
    const count = columns.count === null ? null : table.at(row, columns.count);
    const declared = readNumber(COUNT.exec(count?.folded ?? '')?.[0] ?? '');
    const parts = cutNames(draft, names.start, names.end, /[、,;\n]/u);
    // a count that is merged over rows is that of them all
    const own = declared !== null && count?.row === row && count.rowSpan === 1;
    const { spans, settled } = own
      ? settleNames(draft, parts, declared)
      : { spans: parts, settled: parts.length === 1 };
    const domain = domains.get(heading) ?? {
      name: spanOf(heading),
      aspects: [],
      items: [],
      declared: null,
      settled: true,
    };
    domains.set(heading, domain);
    domain.items.push(...spans);
    domain.settled &&= settled;
    domain.declared = domain.items.length;
    const part = columns.aspect === null ? null : table.at(row, columns.aspect);
    if (!isFilled(part)) continue;
    const aspect = aspects.get(part) ?? { name: spanOf(part), items: [], declared: null, settled: true };
    if (!aspects.has(part)) domain.aspects.push(aspect);
    aspects.set(part, aspect);
    aspect.items.push(...spans);
    aspect.declared = aspect.items.length;
  }
  return [...domains.values()];
}

const spanOf = ({ start, end }: Cell): Span => [start, end];
