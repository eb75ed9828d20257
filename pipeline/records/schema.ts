/**
 * The record contract as schemas: what stands in out/. Types come from here, and so does out/schema/*.json.
 * Offsets are UTF-16 code units, half open. `source`, `claims` and `repairs` point into the text as read
 * (out/text/...), a fact's `start` and `end` into the `text` of its field.
 */
import * as z from 'zod';
import { touched } from './corrections.ts';
import { citationValue } from './facts.ts';
import { FACT_LIST_SCHEMAS } from './kinds.ts';
import { isoDay } from './shapes.ts';

export { FIELD_NAMES, type FieldName } from './fields.ts';

export const SCHEMA_VERSION = '1';

/** Parts of the letter round the list. */
export const LETTER_ROLES = ['title', 'doc_number', 'recipient', 'preamble', 'issuer', 'date', 'cc'] as const;
export const CLAIM_ROLES = [
  ...LETTER_ROLES,
  'toc',
  'heading',
  'number',
  'name',
  'label',
  'field',
  'table_head',
  'annex',
  'note',
  'body',
  'removed',
  'unclaimed',
] as const;
export type ClaimRole = (typeof CLAIM_ROLES)[number];

export const DOCUMENT_KINDS = ['standard', 'list', 'interpretation'] as const;
export const STATUSES = ['final', 'draft', 'trial'] as const;
export const REGION_LEVELS = ['nation', 'province', 'city', 'county', 'zone'] as const;

const offset = z.int().min(0);
const range = z.tuple([offset, offset]);

export const region = z.object({
  name: z.string(),
  code: z
    .string()
    .regex(/^\d{6}$/)
    .describe('GB/T 2260'),
  level: z.enum(REGION_LEVELS).nullable(),
});
export type Region = z.infer<typeof region>;

/** A document's region, as it was in the year of its edition. */
export const placedRegion = region.extend({
  parent: z
    .string()
    .regex(/^\d{6}$/)
    .nullable()
    .describe('code of the next higher unit; of a zone the region whose code it bears'),
});
export type PlacedRegion = z.infer<typeof placedRegion>;

export const declared = z.object({
  domains: z.int().nullable(),
  aspects: z.int().nullable(),
  items: z.int().nullable(),
  per_domain: z.array(
    z.object({ domain: z.string(), aspects: z.int().nullable(), items: z.int().nullable() }),
  ),
});
export type Declared = z.infer<typeof declared>;

export const place = z.tuple([offset, offset, z.record(z.string(), z.union([z.number(), z.string()]))]);
export type Place = z.infer<typeof place>;

/** Absent in records of versions that did not look: null. */
const toldOfSource = z.string().min(1).nullable().default(null);

export const document = z.object({
  id: z.string().regex(/^\d{6}-\d{4}-[a-z]+(-draft|-trial)?(-[ztx][0-9a-f]{8})*$/),
  kind: z.enum(DOCUMENT_KINDS),
  status: z.enum(STATUSES),
  title: z.string().min(1),
  notice_title: z.string().nullable(),
  doc_number: z.string().nullable(),
  edition: z.object({ label: z.string(), year: z.int().nullable() }),
  region: placedRegion,
  issuers: z.array(z.string()),
  recipients: z.array(z.string()),
  cc: z.array(z.string()),
  dates: z.object({ signed: isoDay, printed: isoDay, effective: isoDay, expires: isoDay }),
  declared: declared.nullable(),
  series: z.string(),
  replaces: z.array(citationValue),
  basis: z.array(citationValue),
  explains: z.object({ title: z.string(), id: z.string() }).nullable(),
  reading: z.string(),
  layout: z.object({ name: z.string(), confidence: z.number().min(0).max(1) }),
  source: z.object({
    path: z.string(),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    bytes: z.int().min(0),
    media_type: z.string(),
    encoding: z.string().nullable(),
    text: z.string(),
    places: z.array(place),
    links: z
      .array(z.object({ start: offset, end: offset, href: z.string() }))
      .describe('addresses that the text links to, such as an interpretation to its notice'),
    alternates: z.array(z.object({ path: z.string(), sha256: z.string(), media_type: z.string() })),
    // as sources.json beside the files tells it
    url: toldOfSource,
    publisher: toldOfSource,
    retrieved: toldOfSource,
    licence: toldOfSource,
  }),
  ...touched,
});
export type DocumentRecord = z.infer<typeof document>;

export const field = z.object({
  label: z.string().min(1),
  text: z.string().min(1),
  source: z.array(range).min(1),
  ...touched,
});
export type FieldRecord = z.infer<typeof field>;

/** No other key: what bears another label stands under `other`. */
export const fields = z.strictObject({
  audience: field.optional(),
  content: field.optional(),
  standard: field.optional(),
  funding: field.optional(),
  lead_agency: field.optional(),
  implementing_agency: field.optional(),
  other: z.array(field).optional(),
});

export const agency = z.object({
  name: z.string(),
  role: z.enum(['lead', 'implementing']),
  note: z.string().nullable(),
  field: z.string(),
  start: offset,
  end: offset,
  body_key: z
    .string()
    .default('')
    .describe('id of the body in agencies.json; empty only in records of versions that knew no bodies'),
});
export type Agency = z.infer<typeof agency>;
/** As the field names it, not yet joined to its body. */
export type NamedAgency = Omit<Agency, 'body_key'>;

export const item = z.object({
  id: z.string(),
  no: z.int(),
  sub_no: z.int().nullable(),
  number_raw: z.string().nullable(),
  name: z.string().describe('no number, no closing 。; empty where a row of a table bears none'),
  domain: z.string().nullable(),
  aspect: z.string().nullable(),
  fields,
  agencies: z.array(agency),
  ...FACT_LIST_SCHEMAS,
  ...touched,
});
export type ItemRecord = z.infer<typeof item>;

export const claim = z.tuple([offset, offset, z.enum(CLAIM_ROLES), z.string().nullable()]);
export type Claim = z.infer<typeof claim>;

export const repair = z.object({ kind: z.string(), start: offset, end: offset, removed: z.string() });
export type Repair = z.infer<typeof repair>;

export const params = z.record(
  z.string(),
  z.union([z.string(), z.number(), z.array(z.string()), z.array(z.number()), z.null()]),
);
export type Params = z.infer<typeof params>;

export const warning = z.object({
  rule: z.string().regex(/^[a-z][a-z-]+$/),
  message: z.string().min(1),
  message_zh: z.string().min(1),
  params,
  item: z.string().nullable(),
  start: offset.nullable(),
  end: offset.nullable(),
  line: z.int().min(1).nullable(),
});
export type Warning = z.infer<typeof warning>;

/** One file a notice: out/notices/<document id>.json. */
export const notice = z.object({
  schema_version: z.literal(SCHEMA_VERSION),
  document,
  domains: z.array(z.object({ no: z.int().nullable(), name: z.string() })),
  aspects: z.array(z.object({ no: z.int().nullable(), name: z.string(), domain_no: z.int().nullable() })),
  items: z.array(item),
  claims: z.array(claim),
  repairs: z.array(repair),
  warnings: z.array(warning),
});
export type NoticeRecord = z.infer<typeof notice>;

const identity = citationValue.pick({
  issuers: true,
  doc_number: true,
  decree: true,
  standard_no: true,
  version: true,
  trial: true,
});
export const work = z.object({
  id: z.string(),
  title: z.string(),
  kind: citationValue.shape.kind,
  ...identity.shape,
  level: z.enum(['nation', 'province', 'city', 'county']).nullable(),
  keys: z.array(z.string()),
  cited_by: z.array(z.string()),
});
export type Work = z.infer<typeof work>;
export const works = z.object({ works: z.array(work) });

export const check = z.object({
  rule: z.string(),
  message: z.string(),
  message_zh: z.string(),
  documents: z.array(z.string()),
  params,
});
export type Check = z.infer<typeof check>;
export const checks = z.object({ checks: z.array(check) });
