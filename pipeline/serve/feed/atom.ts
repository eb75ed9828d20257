/** Changes as an Atom feed (RFC 4287): an entry a changed item, its lines as text. It bears no time of its own: days are those of the editions. */
import { shortHash } from '../../records/hash.ts';
import { escapeHtml } from '../../show/page.ts';

interface FeedChange {
  diff: string;
  region: string;
  old_edition: string;
  new_edition: string;
  valid_from: string | null;
  entry: number;
  item_id: string | null;
  item: string | null;
  what: string;
  what_zh: string;
  field_zh: string | null;
  subject: string | null;
  old: string | null;
  new: string | null;
  relative: number | null;
}

/** A control character is none of XML; the rest is escaped. */
const xml = (text: string): string =>
  escapeHtml(text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd'));

/** From a day, a year alone, or the year in the id of a newer edition without either. */
function timeOf({ valid_from, diff }: FeedChange): string {
  const [year = '1970', month = '01', day = '01'] = (
    valid_from ??
    diff.split('..')[1]?.split('-')[1] ??
    '1970'
  ).split('-');
  return `${year}-${month}-${day}T00:00:00Z`;
}

/** @param origin of the server that is asked */
export function atomOf(changes: readonly FeedChange[], origin: string): string {
  const entries = new Map<string, FeedChange[]>();
  for (const change of changes) {
    const key = `${change.diff} ${change.entry}`;
    entries.set(key, [...(entries.get(key) ?? []), change]);
  }
  const times = changes.map(timeOf).sort();
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">
<id>urn:minsheng:changes</id>
<title>基本公共服务：各版变更</title>
<updated>${times.at(-1) ?? '1970-01-01T00:00:00Z'}</updated>
<author><name>minsheng 民生</name></author>
<link rel="self" type="application/atom+xml" href="${xml(`${origin}/api/changes.atom`)}"/>
${[...entries].map(([key, of]) => entryOf(key, of, origin)).join('\n')}
</feed>
`;
}

function entryOf(key: string, changes: readonly FeedChange[], origin: string): string {
  const [first] = changes as [FeedChange, ...FeedChange[]];
  const { region, old_edition, new_edition, item, item_id } = first;
  const link =
    item_id === null
      ? ''
      : `<link rel="alternate" type="application/json" href="${xml(`${origin}/api/items/${encodeURIComponent(item_id)}`)}"/>\n`;
  return `<entry>
<id>urn:minsheng:change:${shortHash(key, 16)}</id>
<title>${xml(`${region} ${old_edition} → ${new_edition}：${item ?? ''}`)}</title>
<updated>${timeOf(first)}</updated>
${link}<content type="text">${xml(changes.map(lineOf).join('\n'))}</content>
</entry>`;
}

function lineOf({ what_zh, field_zh, subject, old, new: now, relative }: FeedChange): string {
  const of = [field_zh, subject].filter((one) => one !== null).join(' · ');
  const sides = [old, now].filter((one) => one !== null).join(' → ');
  const rise =
    relative === null ? '' : `（${relative > 0 ? '+' : '−'}${Math.round(Math.abs(relative) * 1000) / 10} %）`;
  return `${what_zh}${of === '' ? '' : `（${of}）`}：${sides}${rise}`;
}
