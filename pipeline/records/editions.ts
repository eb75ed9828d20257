/** out/editions.json: the editions of each series in order, from when each holds, and what took its place. */
import * as z from 'zod';
import { STATUSES } from './schema.ts';

export const BASES = ['effective', 'signed', 'printed', 'interpretation', 'edition'] as const;
/** Of an edition on some day: in force; else why not: it begins later, it has ended, it is a draft, no date of it is known. */
export const STANDINGS = ['in_force', 'not_yet', 'expired', 'draft', 'undated'] as const;
export type Standing = (typeof STANDINGS)[number];

/** What an interpretation says of the standard it explains: its word, not the standard's. */
export const toldDate = z.object({
  by: z.string().describe('id of the interpretation'),
  what: z.enum(['issued', 'effective', 'expires']),
  date: z.string().regex(/^\d{4}-\d\d-\d\d$/),
  text: z.string().describe('verbatim, in the text as read of the interpretation'),
  start: z.int().min(0),
  end: z.int().min(1),
});
export type ToldDate = z.infer<typeof toldDate>;

export const edition = z.object({
  id: z.string().describe('of the document; a draft stands here too, but never holds'),
  title: z.string(),
  status: z.enum(STATUSES),
  label: z.string(),
  year: z.int().nullable(),
  position: z.int().min(1).describe('in the series, from 1'),
  valid_from: z
    .string()
    .regex(/^\d{4}(-\d\d-\d\d)?$/)
    .nullable()
    .describe('ISO date, or a year alone where nothing tells more; null for a draft'),
  basis: z.enum(BASES).nullable().describe('what valid_from is taken from'),
  expires: z.string().nullable().describe('the last day, as the notice itself says'),
  told: z.array(toldDate),
  superseded_by: z.string().nullable().describe('id of the next final or trial edition'),
  explained_by: z.array(z.string()).describe('ids of interpretations'),
});
export type Edition = z.infer<typeof edition>;

export const series = z.object({
  series: z.string(),
  region: z.object({ name: z.string(), code: z.string() }),
  editions: z.array(edition),
});
export type Series = z.infer<typeof series>;

export const editions = z.object({ series: z.array(series) });
export type EditionsFile = z.infer<typeof editions>;
