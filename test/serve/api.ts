/** The API over folders that the tests make: no sockets, and a day that does not pass. */
import type { Hono } from 'hono';
import { type ApiOptions, apiOf } from '../../pipeline/serve/app.ts';
import { type Folder, folderOf } from '../../pipeline/serve/snapshot/folder.ts';

export const TODAY = '2026-01-31';

export interface Served {
  api: Hono;
  folder: Folder;
  /** What the server would have told of errors of its own. */
  reported: unknown[];
  json: (path: string) => Promise<unknown>;
  text: (path: string) => Promise<string>;
}

export function serving(dir: string, options: Partial<ApiOptions> = {}): Served {
  const { folder = folderOf(dir, 0) } = options;
  const reported: unknown[] = [];
  const api = apiOf({
    folder,
    version: '0.0.0',
    cors: null,
    hosts: null,
    today: () => TODAY,
    report: (error) => reported.push(error),
    ...options,
  });
  const text = async (path: string) => (await api.request(path)).text();
  return { api, folder, reported, text, json: async (path) => JSON.parse(await text(path)) };
}
