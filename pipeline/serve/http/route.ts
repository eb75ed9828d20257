/** A route of the API as data: its path, what it takes, what it answers. Routing, checks and the OpenAPI document all follow from it. */
import type { z } from 'zod';
import type { SERVE_GROUPS } from '../../messages/serve-api.ts';
import type { Wording } from '../../messages/wording.ts';
import type { Folder } from '../snapshot/folder.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import type { Given, QueryParams } from './param.ts';

export type RouteGroup = keyof typeof SERVE_GROUPS;

/** Forms of an answer: by the ending of the path, else by Accept; the first of a route is what is given where neither says. */
export const FORMS = {
  json: { type: 'application/json; charset=utf-8', media: 'application/json', ending: '' },
  csv: { type: 'text/csv; charset=utf-8', media: 'text/csv', ending: '.csv' },
  atom: { type: 'application/atom+xml; charset=utf-8', media: 'application/atom+xml', ending: '.atom' },
  ndjson: { type: 'application/x-ndjson; charset=utf-8', media: 'application/x-ndjson', ending: '.ndjson' },
  text: { type: 'text/plain; charset=utf-8', media: 'text/plain', ending: '' },
  html: { type: 'text/html; charset=utf-8', media: 'text/html', ending: '' },
} as const;
export type AnswerForm = keyof typeof FORMS;

/** A part of a path that stands for an id. */
export interface PathPart {
  note: Wording;
  example: string;
}

export interface Ask<P extends QueryParams = QueryParams> {
  snapshot: Snapshot;
  folder: Folder;
  /** Of minsheng. */
  version: string;
  /** Of the path, by name. */
  path: Readonly<Record<string, string>>;
  given: Given<P>;
  form: AnswerForm;
  /** Of the server that is asked: `http://127.0.0.1:8420`. */
  origin: string;
  /** Today, ISO: for who names no day. */
  today: string;
  /** The same question for another page. */
  again: (changes: Readonly<Record<string, string>>) => string;
}

export interface Reply {
  /** A value that is printed as JSON, or the text itself, whole or piece by piece. */
  json?: unknown;
  text?: string | Uint8Array | Iterable<string>;
  /** Where the next page is. */
  next?: string | null;
  headers?: Readonly<Record<string, string>>;
}

export interface Route<P extends QueryParams = QueryParams> {
  /** From /api on; `{id}` for a part. */
  path: string;
  /** Other paths to the same, which the OpenAPI document does not tell. */
  aliases?: readonly string[];
  name: string;
  group: RouteGroup;
  summary: Wording;
  parts: Readonly<Record<string, PathPart>>;
  params: P;
  forms: readonly AnswerForm[];
  /** Of its JSON. */
  schema: z.ZodType | null;
  /** What it answers is of one day where no day is given. */
  dated?: boolean;
  /** The sha256 of the one file that the answer is made of; it stays the same when others change. */
  madeOf?: (ask: Pick<Ask<P>, 'snapshot' | 'path'>) => string | null;
  answer: (ask: Ask<P>) => Reply | Promise<Reply>;
}

/** A route among others: what it is given is its own affair. */
export const route = <P extends QueryParams>(one: Route<P>): Route => one as unknown as Route;
