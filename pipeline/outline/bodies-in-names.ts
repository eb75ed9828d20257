/**
 * `高龄津贴（县民政局）`, `高龄津贴——县民政局`, `【县民政局】高龄津贴`: a body beside the name of item after item says who leads it. One name alone may
 * hold such a word itself, so most of the items that name nobody else must be printed so.
 */
import type { Draft } from '../draft.ts';
import type { Piece } from '../text/join.ts';
import { LEAD, leadOf, needsLead } from './bodies-as-headings.ts';
import { namesBodies } from './labelled-fields.ts';
import { agencyLike } from './line-kinds.ts';
import type { Outline, OutlineItem } from './types.ts';

const FEWEST = 2;
const SHARE = 0.5;
/** Of the words that name bodies so many are departments: 公共图书馆（文化馆） tells of a place. */
const DEPARTMENTS = 0.6;

const BEHIND =
  /[(【〔[〖]([^()【】〔〕[\]〖〗]{2,60})[)】〕\]〗]。?$|(?:[—–-]{1,2}|[:/|]|\s)\s{0,4}([^—–\-:/|\s。]{3,60})$/u;
const BEFORE = /^[(【〔[〖]([^()【】〔〕[\]〖〗]{2,60})[)】〕\]〗]\s{0,4}/u;
/** （牵头单位：县民政局）, （由县民政局负责） */
const SAID =
  /^(?:由|(?:牵头|责任|主管|负责|实施)(?:负责|责任)?(?:单位|部门)?[:\s]\s{0,2})|(?:牵头|负责|主管|实施)+$/gu;

interface BodyInName {
  item: OutlineItem;
  body: Piece;
  /** What stands beside the name, its signs included. */
  aside: Piece;
  atHead: boolean;
}

/** Takes bodies out of names, and gives them to the items as who leads them; each is told. */
export function applyBodiesInNames(outline: Outline, draft: Draft): void {
  const open = outline.items.filter(needsLead);
  const found = open.flatMap((item) => besideName(item, draft) ?? []);
  const departments = found.filter(({ body }) => agencyLike(draft.folded.slice(body.start, body.end)));
  if (found.length < Math.max(FEWEST, open.length * SHARE)) return;
  if (departments.length < found.length * DEPARTMENTS) return;
  for (const one of found) take(outline, one);
}

function besideName(item: OutlineItem, draft: Draft): BodyInName | null {
  const [first, last] = [item.namePieces[0], item.namePieces.at(-1)];
  if (!first || !last) return null;
  const line = draft.folded.slice(last.start, last.end);
  const behind = BEHIND.exec(line);
  if (behind) {
    const aside = { ...last, start: last.start + behind.index };
    const body = bodyIn(behind[1] ?? behind[2] ?? '', behind[0], aside.start);
    if (body && (behind.index > 1 || last !== first) && endsWith(item, draft, aside))
      return { item, body, aside, atHead: false };
  }
  const head = draft.folded.slice(first.start, first.end);
  const before = BEFORE.exec(head);
  if (!before?.[1] || head.length - before[0].length < 2) return null;
  const body = bodyIn(before[1], before[0], first.start);
  return body && { item, body, aside: { ...first, end: first.start + before[0].length }, atHead: true };
}

const endsWith = ({ name }: OutlineItem, { text }: Draft, { start, end }: Piece): boolean =>
  name.endsWith(text.slice(start, end).replace(/。$/u, '').trimEnd());

/** The bodies of `inside`, which stands in `aside`, and where. */
function bodyIn(inside: string, aside: string, at: number): Piece | null {
  const own = inside.replace(SAID, '').trim();
  if (own.length < 3 || !namesBodies(own)) return null;
  const start = at + aside.indexOf(own, aside.indexOf(inside));
  return { start, end: start + own.length, soft: false };
}

function take({ claims, messages }: Outline, { item, body, aside, atHead }: BodyInName): void {
  claims.push({ span: [aside.start, aside.end], role: 'label' });
  const pieces = item.namePieces.map((piece, i) => {
    if (atHead) return i === 0 ? { ...piece, start: aside.end } : piece;
    return i === item.namePieces.length - 1 ? { ...piece, end: aside.start } : piece;
  });
  item.namePieces = pieces.filter(({ start, end }) => end > start);
  const length = aside.end - aside.start;
  item.name = (atHead ? item.name.slice(length) : item.name.slice(0, item.name.length - length)).trim();
  item.fields.push(leadOf(body, true));
  messages.push({ rule: 'field-unlabelled', params: { label: LEAD }, item, span: [body.start, body.end] });
}
