/**
 * A list of names alone: no field is told, only which services there are. `一、幼有所育 ⏎ 1.农村免费孕前优生健康检查 ⏎ 2.孕产妇健康服务`
 */

import type { Draft } from '../draft.ts';
import { isTitleLine } from '../text/document-titles.ts';
import type { Line } from '../text/lines.ts';
import type { MarkerFamily } from '../text/markers.ts';
import type { Span } from '../text/ranges.ts';
import { LIKE_DOMAIN } from '../words/domains.ts';
import { isBackMatter } from './back-matter.ts';
import type { Family } from './families.ts';
import { HeadingPath, headingName } from './heading-path.ts';
import type { Level, Outline } from './types.ts';

const FEWEST = 5;
const LONGEST_NAME = 40;
/** So many of the lines below the title are names or headings. */
const MOST = 0.8;

export interface NameList {
  lines: Line[];
  items: MarkerFamily;
  levels: ReadonlyMap<Family, Level>;
  /** Headings without numbers. */
  bare: ReadonlySet<Line>;
  body: Span;
}

/** The names below the title of a list; null where the lines there are others. @param contents lines of the table of contents */
export function namesIn(draft: Draft, contents: ReadonlySet<number>): NameList | null {
  const title = draft.lines.findLastIndex((l) => l.folded.length <= 60 && isTitleLine(l.folded));
  if (title < 0) return null;
  const below = draft.lines.slice(title + 1).filter((l) => !contents.has(l.index));
  const stop = below.findIndex((l) => isBackMatter(l.folded));
  const lines = stop < 0 ? below : below.slice(0, stop);
  const named = lines.filter(isName);
  const bare = new Set(lines.filter((line, i) => headsBare(draft, line, lines[i + 1])));
  const counts = new Map<MarkerFamily, number>();
  for (const { marker } of named) if (marker) counts.set(marker.family, (counts.get(marker.family) ?? 0) + 1);
  const [items] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  const [first, last] = [lines[0], lines.at(-1)];
  if (!items || !first || !last || named.length + bare.size < lines.length * MOST || !counts.get(items))
    return null;
  if ((counts.get(items) ?? 0) < FEWEST || !countsUp(named, items)) return null;
  const heads = lines.flatMap((line): Family[] =>
    bare.has(line) ? ['plain'] : isName(line) && line.marker ? [line.marker.family] : [],
  );
  const others = [...new Set(heads)].filter((family) => family !== items);
  if (others.length > 2) return null;
  const levels = new Map(others.map((family, i): [Family, Level] => [family, i === 0 ? 'domain' : 'aspect']));
  return { lines, items, levels, bare, body: [first.start, last.end] };
}

const DOMAIN = new RegExp(`^${LIKE_DOMAIN}$`, 'u');

/** 幼有所育, or a heading that the format states, right above a numbered line. */
function headsBare({ hints }: Draft, line: Line, next: Line | undefined): boolean {
  if (line.marker || !next?.marker || line.folded.length > LONGEST_NAME || /[。;:!?]/u.test(line.folded))
    return false;
  return hints.has(line.start) || DOMAIN.test(headingName(line.folded));
}

const isName = ({ folded, marker }: Line): boolean => {
  const name = folded
    .slice(marker?.length ?? 0)
    .replace(/。$/u, '')
    .trim();
  return marker !== null && name.length >= 2 && name.length <= LONGEST_NAME && !/[。;:!?]/u.test(name);
};

function countsUp(lines: readonly Line[], family: MarkerFamily): boolean {
  const numbers = lines.flatMap(({ marker }) => (marker?.family === family ? [marker.no] : []));
  return numbers.every((no, i) => no === 1 || no === (numbers[i - 1] ?? 0) + 1);
}

export function readNames(draft: Draft, { lines, items, levels, bare, body }: NameList): Outline {
  const outline: Outline = { headings: [], items: [], claims: [], messages: [], body };
  const path = new HeadingPath(outline);
  for (const line of lines) {
    const marker = isName(line) ? line.marker : null;
    const level = levels.get(marker?.family ?? (bare.has(line) ? 'plain' : items));
    if (!level && marker?.family !== items) {
      outline.claims.push({ span: [line.start, line.end], role: 'note' });
      continue;
    }
    const number: Span | null = marker && [line.start, line.start + marker.length];
    const from = line.start + (marker?.length ?? 0);
    const raw = draft.text.slice(from, line.end);
    const start = from + raw.length - raw.trimStart().length;
    const namePieces = [{ start, end: line.end, soft: false }];
    const name = headingName(draft.text.slice(start, line.end));
    if (level && name === '') {
      path.lose(level);
      const params = { text: draft.text.slice(line.start, line.end) };
      outline.messages.push({ rule: 'heading-unread', params, item: null, span: [line.start, line.end] });
      continue;
    }
    if (level) {
      path.enter({ level, no: marker?.no ?? null, name, number, namePieces, domain: null });
      continue;
    }
    outline.items.push({
      no: marker?.no ?? null,
      subNo: null,
      number,
      numberRaw: number && draft.text.slice(...number),
      namePieces,
      name,
      domain: path.domain,
      aspect: path.aspect,
      fields: [],
      parent: null,
      isParent: false,
      start: line.start,
    });
  }
  return outline;
}
