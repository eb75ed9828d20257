/** The pages of the site as the server gives them: the very files that `minsheng site` writes, each made when it is asked for. */
import type { SiteFile } from '../../site/frame.ts';
import { workAddress } from '../../site/list-pages.ts';
import { siteFiles } from '../../site/site.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { lookupsIn, SEARCHABLE } from './records.ts';

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

export interface ServedPage {
  type: string;
  content: SiteFile['content'];
}

/** A work by its id, wherever in the list of works it stands. */
const WORK = /^\/(?<folder>(?:en\/)?)works\/(?<id>w-[0-9a-f]{1,64})\.html$/u;

/** Where an address leads on to; null where it is no such address. */
export function ledOn(snapshot: Snapshot, day: string, path: string): string | null {
  const { folder = '', id = '' } = WORK.exec(path)?.groups ?? {};
  const data = id === '' ? null : lookupsIn(snapshot, day, SEARCHABLE.served);
  return data?.workPlace.has(id) ? `/${folder}${workAddress(id, data)}` : null;
}

/** @param path of the address, from its first `/` @returns null where the site has no such file */
export function pageAt(snapshot: Snapshot, day: string, version: string, path: string): ServedPage | null {
  const files = snapshot.kept(
    `pages ${day}`,
    () =>
      new Map(
        siteFiles(lookupsIn(snapshot, day, SEARCHABLE.served), version).map((file) => [file.path, file]),
      ),
  );
  const name = path.slice(1);
  const file = files.get(name === '' || name.endsWith('/') ? `${name}index.html` : name);
  const type = TYPES[file?.path.split('.').at(-1) ?? ''];
  return file === undefined || type === undefined ? null : { type, content: file.content };
}
