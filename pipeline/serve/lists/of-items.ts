/** Lists of items, and of what hangs on items: chosen by notice, item, service and heading. */
import { SERVE_PARAMS } from '../../messages/serve-api.ts';
import { many, textParam } from '../http/param.ts';
import type { Ask } from '../http/route.ts';
import { documentsIn, SCOPE } from './scope.ts';
import { anyOf, type Clause, holdsAny, type Query, within } from './sql-list.ts';

export const ITEM_PARAMS = {
  ...SCOPE,
  item: many(textParam(SERVE_PARAMS.item, '330400-2023-standard/2')),
  service: many(textParam(SERVE_PARAMS.service, 's-27feb0e6')),
  domain: many(textParam(SERVE_PARAMS.domain, '老有所养')),
  aspect: many(textParam(SERVE_PARAMS.aspect)),
};

/** Up to so many notices their items are looked up; of more, rows are walked in their order. */
const FEW_NOTICES = 300;

/**
 * @param table whose rows are asked for, as `f`; null: of the items alone. Items are `i`.
 * Rows stand in the order of their notices, so walking them finds the first page soon; where few items are meant, these come first.
 */
export function queryOfItems(
  { snapshot, given }: Pick<Ask<typeof ITEM_PARAMS>, 'snapshot' | 'given'>,
  table: string | null,
  where: readonly Clause[] = [],
): Query {
  const documents = documentsIn(snapshot, given);
  const { item, service, domain, aspect } = given;
  const few =
    item.length > 0 || service.length > 0 || (documents !== null && documents.length <= FEW_NOTICES);
  const from =
    table === null
      ? 'items i'
      : few
        ? `items i CROSS JOIN ${table} f ON f.item_id = i.id`
        : `${table} f CROSS JOIN items i ON i.id = f.item_id`;
  return {
    from,
    where: [
      ...(documents === null ? [] : [within('i.document_id', documents)]),
      ...anyOf('i.id', item),
      ...(service.length === 0
        ? []
        : [
            {
              sql: `i.id IN (SELECT item_id FROM service_items WHERE service_id IN (SELECT value FROM json_each(?)))`,
              params: [JSON.stringify(service)],
            },
          ]),
      ...holdsAny('i.domain', domain),
      ...holdsAny('i.aspect', aspect),
      ...where,
    ],
  };
}
