/** The body of each agency of an item: what joins 市卫健委 here to 市卫生健康委员会 there. */
import type { AgencyForm } from '../../records/bodies.ts';
import type { Agency, ItemRecord, NamedAgency, Region } from '../../records/schema.ts';
import { bodyOf } from './body.ts';

/**
 * @param fields of the item: a label such as 区级对接落实责任部门 says whose a name without a level is
 * @param region of the notice
 * @param forms what people added in agencies.json
 */
export function withBodies(
  agencies: readonly NamedAgency[],
  fields: ItemRecord['fields'],
  region: Region,
  forms: readonly AgencyForm[],
): Agency[] {
  return agencies.map((agency) => ({
    ...agency,
    body_key: bodyOf(agency.name, region, { label: labelOf(fields, agency.field), forms }).key,
  }));
}

/** The label of the field that an agency stands in, '' where there is none. */
export function labelOf(fields: ItemRecord['fields'], field: string): string {
  if (field === 'lead_agency' || field === 'implementing_agency') return fields[field]?.label ?? '';
  return '';
}
