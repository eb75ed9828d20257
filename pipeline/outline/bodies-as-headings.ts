/**
 * A list by departments: `一、县教育局（3项）`, `（二）由县民政局负责的服务项目`. Such headings are neither domains nor aspects; they say who leads
 * the items below them that name none themselves.
 */
import type { Draft } from '../draft.ts';
import type { Piece } from '../text/join.ts';
import { namesBodies } from './labelled-fields.ts';
import { agencyLike } from './line-kinds.ts';
import type { Level, Outline, OutlineField, OutlineHeading, OutlineItem } from './types.ts';

/** What the field would be called, had it a label. */
export const LEAD = '牵头单位';
const FEWEST = 2;

/** 由县民政局牵头负责的服务项目: the words round the body. Blanks and brackets are looked for apart, to stay linear. */
const BEFORE = /^(?:由|(?:牵头|责任|主管|负责)(?:负责)?(?:单位|部门):)/u;
const BEHIND =
  /\(?(?:(?:牵头|主管|承担|具体|组织)?(?:负责|实施|承担|提供|牵头|主管))?\)?的?(?:基本)?(?:公共)?(?:服务)?(?:项目|事项|清单|服务)?(?:\(\d{1,3}[项个]\))?:?$/u;
/** 民政部门, 教育系统 */
const DEPARTMENT = /\p{Script=Han}{2}(?:部门|系统)$/u;

/** Takes headings that name bodies out of the outline, level by level, and gives what they say to the items below them. */
export function applyBodyHeadings(outline: Outline, draft: Draft): void {
  for (const level of ['domain', 'aspect'] as const) {
    const headings = outline.headings.filter((heading) => heading.level === level);
    const bodies = new Map(headings.map((heading) => [heading, bodyIn(heading, draft)]));
    const named = new Set([...bodies.values()].map((piece) => piece && textOf(piece, draft)));
    if (named.has(null) || named.size < FEWEST) continue;
    headings.forEach((heading, i) => {
      heading.no ??= i + 1;
      tellLead(outline, heading, level, bodies.get(heading) as Piece);
    });
    outline.headings = outline.headings.filter((heading) => heading.level !== level);
    for (const heading of outline.headings) if (level === 'domain') heading.domain = null;
  }
}

const textOf = ({ start, end }: Piece, { text }: Draft): string => text.slice(start, end);

/** The body that a heading names and nothing else; null where it names something else. */
function bodyIn({ namePieces }: OutlineHeading, { folded }: Draft): Piece | null {
  const [first, more] = namePieces;
  if (!first || more) return null;
  const line = folded.slice(first.start, first.end);
  const before = BEFORE.exec(line)?.[0].length ?? 0;
  const behind = BEHIND.exec(line)?.[0].length ?? 0;
  const own = line.slice(before, line.length - behind).trim();
  if (!(agencyLike(own) || DEPARTMENT.test(own)) || !namesBodies(own)) return null;
  const start = first.start + line.indexOf(own, before);
  return { start, end: start + own.length, soft: false };
}

function tellLead(outline: Outline, heading: OutlineHeading, level: Level, body: Piece): void {
  const below = outline.items.filter((item) => item[level] === heading);
  for (const item of below) {
    item[level] = null;
    item.section = heading;
  }
  const led = below.filter(needsLead);
  // as a merged cell, it is claimed for the first of them
  for (const [i, { fields }] of led.entries()) fields.push(leadOf(body, i === 0));
  const end = heading.namePieces.at(-1)?.end ?? body.end;
  const span: [number, number] = [heading.number?.[0] ?? body.start, end];
  outline.claims.push({ span, role: 'heading' });
  outline.messages.push({
    rule: 'heading-is-body',
    params: { name: heading.name, count: led.length },
    item: null,
    span,
  });
}

/** Does an item name nobody who leads it? A parent's sub-items do. */
export const needsLead = ({ fields, isParent }: OutlineItem): boolean =>
  !isParent && !fields.some(({ role }) => role === 'lead_agency');

/** What says who leads and has no label: of a heading, of a name. @param claimed for the first item that it leads */
export const leadOf = (body: Piece, claimed: boolean): OutlineField => ({
  role: 'lead_agency',
  label: LEAD,
  labelSpan: null,
  pieces: [body],
  claimed,
});
