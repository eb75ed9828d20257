/** out/services.json: the same service across all notices of out/, and what people settled about it: raw/services.json. */
import * as z from 'zod';

export const RELATIONS = ['same', 'part', 'whole'] as const;
export type Relation = (typeof RELATIONS)[number];

/** What an item whose heading its source lost takes from the other members of its service; its notice's records keep null. */
export const inferred = z.object({
  domain: z.string().nullable(),
  aspect: z.string().nullable(),
  from: z.array(z.string()).min(1).describe('ids of items that bear these headings, the first twelve'),
});
export type Inferred = z.infer<typeof inferred>;

export const serviceMember = z.object({
  item: z.string().describe('item id'),
  relation: z
    .enum(RELATIONS)
    .describe(
      'same: this service and nothing else; part: one of several that it is split into; whole: this and others in one',
    ),
  score: z
    .number()
    .min(0)
    .max(1)
    .describe('how sure it is; 1 for what a person settled and for an only member'),
  inferred: inferred.optional(),
});
export type ServiceMember = z.infer<typeof serviceMember>;

export const service = z.object({
  id: z
    .string()
    .min(1)
    .describe('s- and 8 hex digits of the sha256 of the earliest member’s name, made even'),
  name: z
    .string()
    .describe('what most members are called, or as a person settled it; empty where it bears no name'),
  domain: z.string().nullable().describe('what most members bear; null where none bears one'),
  aspect: z.string().nullable(),
  members: z
    .array(serviceMember)
    .min(1)
    .describe('by edition year, document, place; an item may stand in several services, as part or whole'),
  replaces: z
    .array(z.string())
    .optional()
    .describe('ids that this service, or a part of it, bears where not all of these notices are there'),
});
export type Service = z.infer<typeof service>;

export const services = z.object({ services: z.array(service) });

const ids = z.array(z.string().min(1)).default([]);

/** A row of raw/services.json: it wins over what is computed. */
export const settledService = z.strictObject({
  id: z.string().min(1),
  name: z.string().min(1),
  members: ids.describe('item ids that belong to it, and to no other that is not settled too'),
  parts: ids.describe('those of the members that are a part of it'),
  wholes: ids.describe('those of the members that hold it and others'),
  not_members: ids.describe('item ids that do not belong to it'),
});
export type SettledService = z.output<typeof settledService>;
export const settledServices = z.array(settledService);
