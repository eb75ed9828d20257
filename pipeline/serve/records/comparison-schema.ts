/** A comparison as a schema: what ask/compare/render/json.ts writes. */
import { z } from 'zod';
import { STANDINGS } from '../../records/editions.ts';
import { KINDS } from '../../records/kinds.ts';
import { agency, document, item } from '../../records/schema.ts';
import { serviceMember } from '../../records/services.ts';

const textRow = z.object({
  field: z.enum(['audience', 'content', 'standard', 'funding']),
  cells: z.array(z.string().nullable()).describe('one a place; null where the item has no such field'),
});
const rowOf = (kind: string, fact: z.ZodType) =>
  z.object({
    kind: z.literal(kind),
    name: z.string().describe('what the row is about; rows of one name follow each other'),
    cells: z.array(z.array(fact)).describe('one a place, with its facts in this row'),
  });
const standing = z.enum(STANDINGS).describe('on that day');
const { status } = document.shape;
const region = z.object({ name: z.string(), code: z.string() });

export const comparisonSchema = z.object({
  on: z.string().describe('the day that decided what is in force'),
  service: z.object({
    id: z.string(),
    name: z.string(),
    domain: z.string().nullable(),
    aspect: z.string().nullable(),
  }),
  places: z.array(
    z.object({
      region,
      document: z.string(),
      edition: z.string(),
      status,
      standing: standing.nullable(),
      relation: serviceMember.shape.relation,
      score: serviceMember.shape.score,
      item: z.string().describe('id of the item'),
      ...item.pick({ name: true, domain: true, aspect: true }).shape,
    }),
  ),
  audience: textRow,
  facts: z.array(
    z.discriminatedUnion('kind', [
      rowOf('amount', KINDS.amounts.schema),
      rowOf('reference', KINDS.references.schema),
      rowOf('ratio', KINDS.ratios.schema),
      rowOf('frequency', KINDS.frequencies.schema),
      rowOf('age', KINDS.ages.schema),
      rowOf('payer', KINDS.payers.schema),
      rowOf('agency', agency),
    ]),
  ),
  texts: z.array(textRow),
  missing: z
    .array(z.object({ region, document: z.string(), edition: z.string(), status, standing }))
    .describe('places of which no item is of this service'),
  elsewhere: z.array(z.string()).describe('ids of members that are not shown: of other editions or places'),
});
