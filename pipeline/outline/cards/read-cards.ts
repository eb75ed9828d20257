/** Reads a list of benefits told one under another: names, the headings above groups of them, and below each its text and labels. */
import type { Draft } from '../../draft.ts';
import { isAgency } from '../../labels/known.ts';
import type { Piece } from '../../text/join.ts';
import type { Line } from '../../text/lines.ts';
import type { Span } from '../../text/ranges.ts';
import { isBackMatter } from '../back-matter.ts';
import { isClosingHead, isClosingSentence } from '../closing.ts';
import { type Family, nestingRank } from '../families.ts';
import { HeadingPath, headingName } from '../heading-path.ts';
import { unbracketed } from '../item-name.ts';
import { namesBodies } from '../labelled-fields.ts';
import type { Level, Outline, OutlineField, OutlineItem } from '../types.ts';
import type { CardLabel, CardLabels } from './card-labels.ts';
import { framesAbove, headsGroup, isByline, isOuter, type NameLine, type Run } from './name-lines.ts';

/** What the text below a name would be called, had it a label. */
const CONTENT = '服务内容';
/** A heading stands so many lines above the names it heads at the most: a paragraph on all of them may stand between. */
const MOST_BETWEEN = 4;
/** Cards of which so many stand on one line each do not go on below it. */
const ONE_LINE = 0.8;

interface Heading {
  line: Line;
  family: Family;
}

export class CardReader {
  readonly #draft: Draft;
  readonly #lines: readonly Line[];
  readonly #labels: CardLabels;
  readonly #runs: readonly Run[];
  readonly #names: readonly NameLine[];
  /** The first name of each run. */
  readonly #firsts: ReadonlySet<NameLine>;
  /** Families whose numbers begin anew. */
  readonly #restarting: ReadonlySet<NameLine['family']>;
  /** Names of runs whose cards stand on one line each. */
  readonly #oneLine: ReadonlySet<NameLine>;
  readonly #outline: Outline = { headings: [], items: [], claims: [], messages: [], body: [0, 0] };
  readonly #path = new HeadingPath(this.#outline);
  /** Audience printed once above a group of names. */
  readonly #frames: ReadonlyMap<number, CardLabel>;
  #frame: OutlineField | null = null;

  constructor(draft: Draft, lines: readonly Line[], labels: CardLabels, runs: readonly Run[]) {
    this.#draft = draft;
    this.#lines = lines;
    this.#labels = labels;
    this.#runs = runs;
    this.#names = runs.flatMap(({ names }) => names).sort((a, b) => a.at - b.at);
    this.#firsts = new Set(runs.flatMap(({ names }) => names.slice(0, 1)));
    const numbered = runs.filter(({ names }) => names[0]?.marker).map(({ family }) => family);
    this.#restarting = new Set(numbered.filter((family, i) => numbered.indexOf(family) < i));
    this.#oneLine = this.#oneLineCards();
    this.#frames = framesAbove(this.#names, labels);
  }

  read(): Outline {
    const above = new Map(this.#names.map((name, i) => [name.at, this.#headingsAbove(name, i)]));
    const levels = levelsOf([...above.values()].flatMap(({ headings }) => headings));
    this.#names.forEach((name, i) => {
      const { headings, from } = above.get(name.at) as { headings: Heading[]; from: number };
      if (i === 0) this.#outline.body[0] = (this.#lines[from] as Line).start;
      for (const heading of headings) this.#enter(heading, levels.get(heading.family) ?? 'domain');
      this.#frameAt(name.at - 1);
      const next = this.#names[i + 1];
      this.#card(name, next ? (above.get(next.at)?.from ?? next.at) : this.#lines.length, next !== undefined);
    });
    return this.#outline;
  }

  /** The lines right above a name that head it, the outermost first, and the index of the first of them. */
  #headingsAbove(name: NameLine, i: number): { headings: Heading[]; from: number } {
    const begins = this.#firsts.has(name) || this.#frames.has(name.at - 1);
    let at = this.#frames.has(name.at - 1) ? name.at - 2 : name.at - 1;
    const floor = (this.#names[i - 1]?.at ?? -1) + 1;
    let first = at + 1;
    if (begins)
      for (let k = at; k >= Math.max(floor, at - MOST_BETWEEN); k--)
        if (isOuter(this.#lines[k] as Line, name.family)) {
          at = k;
          first = k;
          break;
        }
    const headings: Heading[] = [];
    for (; at >= floor && headings.length < 2; at--) {
      const heading = this.#heading(this.#lines[at] as Line, at, name, begins);
      if (!heading) break;
      headings.unshift(heading);
      first = at;
    }
    return {
      headings,
      from: headings.length > 0 ? first : this.#frames.has(name.at - 1) ? name.at - 1 : name.at,
    };
  }

  #heading(line: Line, at: number, name: NameLine, begins: boolean): Heading | null {
    const hint = this.#draft.hints.get(line.start);
    if (isOuter(line, name.family)) return { line, family: line.marker?.family ?? 'plain' };
    if (at === 0 || line.marker || !begins || !headsGroup(line, this.#labels.at(at) !== null)) return null;
    if (hint) return hint < hintOf(name.family) ? { line, family: `h${hint}` } : null;
    // the first lines are the letter's; a plain line heads names whose numbers begin anew, where other groups have one too
    return this.#restarting.has(name.family) && name.family !== 'plain' ? { line, family: 'plain' } : null;
  }

  #enter({ line, family }: Heading, level: Level): void {
    this.#frame = null;
    const lead = family === 'plain' || family.startsWith('h') ? 0 : (line.marker?.length ?? 0);
    const piece = this.#piece(line, lead, line.folded.length);
    this.#path.enter({
      level,
      no: lead > 0 ? (line.marker?.no ?? null) : null,
      name: headingName(this.#draft.text.slice(piece.start, piece.end)),
      number: lead > 0 ? [line.start, line.start + lead] : null,
      namePieces: [piece],
      domain: null,
    });
  }

  /** `服务对象：高校毕业生` above names: the audience of each of them, claimed for the first. */
  #frameAt(at: number): void {
    const label = this.#frames.get(at);
    const line = this.#lines[at];
    if (label && line) this.#frame = this.#field(line, label, line.folded.length);
    else if (this.#frame) this.#frame = { ...this.#frame, claimed: false };
  }

  #card(name: NameLine, to: number, followed: boolean): void {
    const line = this.#lines[name.at] as Line;
    const piece = unbracketed(this.#draft, this.#outline, this.#piece(line, name.nameStart, name.nameEnd));
    const number: Span | null = name.marker ? [line.start, line.start + name.lead] : null;
    if (!number && name.lead > 0)
      this.#outline.claims.push({ span: [line.start, line.start + name.lead], role: 'label' });
    const item: OutlineItem = {
      no: name.marker?.no ?? null,
      subNo: null,
      number,
      numberRaw: number && this.#draft.text.slice(...number),
      namePieces: [piece],
      name: this.#draft.text.slice(piece.start, piece.end),
      domain: this.#path.domain,
      aspect: this.#path.aspect,
      fields: [],
      parent: null,
      isParent: false,
      start: line.start,
    };
    this.#outline.items.push(item);
    if (this.#frame) item.fields.push(this.#frame);
    if (name.text !== null) this.#text(item, line, name.text, line.folded.length);
    const end = this.#endOf(name, to, followed);
    for (let at = name.at + 1; at < end; at++) this.#line(item, at, name);
    if (!followed) this.#outline.body[1] = this.#lines[end]?.start ?? this.#draft.text.length;
    this.#settle(item);
  }

  /** Where the lines of a card end: at the next card's headings, or at what is none of it. */
  #endOf(name: NameLine, to: number, followed: boolean): number {
    const oneLine = name.text !== null && this.#oneLine.has(name);
    for (let at = name.at + 1; at < to; at++) {
      const line = this.#lines[at] as Line;
      if (isOuter(line, name.family) && this.#labels.at(at) === null) return at;
      if (
        !followed &&
        !this.#recurs(at) &&
        (isBackMatter(line.folded) || isClosingSentence(line.folded) || isClosingHead(line.folded))
      )
        return at;
      if (oneLine && !line.marker && this.#labels.at(at) === null) return at;
    }
    return to;
  }

  /** 咨询电话：… of the last card, where the cards above have it too. */
  #recurs(at: number): boolean {
    const key = this.#labels.key(at);
    const first = this.#names[0]?.at ?? at;
    return key !== null && this.#lines.some((_, i) => i > first && i < at && this.#labels.key(i) === key);
  }

  #oneLineCards(): Set<NameLine> {
    const alone = new Set(this.#names.filter((name, i) => name.text !== null && this.#isAlone(name, i)));
    const runs = this.#runs.filter(
      ({ names }) => names.filter((name) => alone.has(name)).length >= names.length * ONE_LINE,
    );
    return new Set(runs.flatMap(({ names }) => names));
  }

  /** Does the next name or a heading stand right below a name and its text? */
  #isAlone({ at }: NameLine, i: number): boolean {
    const next = this.#names[i + 1];
    return (
      !next ||
      next.at <= at + 1 ||
      isOuter(this.#lines[at + 1] as Line, next.family) ||
      this.#firsts.has(next)
    );
  }

  #line(item: OutlineItem, at: number, name: NameLine): void {
    const line = this.#lines[at] as Line;
    // a line of day and office below the name: in no field, and told
    if (at === name.at + 1 && isByline(line)) return;
    const label = this.#labels.at(at);
    if (label) {
      const inside = this.#labels.inside(at, label.end);
      const ends = [...inside.map(({ start }) => start), line.folded.length];
      for (const [k, one] of [label, ...inside].entries())
        this.#open(item, this.#field(line, one, ends[k] ?? 0));
      return;
    }
    const repeated =
      item.fields.every(({ claimed, label }) => !claimed || label === '') && this.#repeats(line, item.name);
    if (repeated) {
      this.#outline.claims.push({ span: [line.start, line.start + repeated], role: 'label' });
      this.#text(item, line, repeated, line.folded.length);
      return;
    }
    this.#text(item, line, 0, line.folded.length);
  }

  /** `高龄津贴：82元/月。` below the name 高龄津贴: characters of the name said again, with its colon. */
  #repeats({ start, folded }: Line, name: string): number {
    if (!this.#draft.text.startsWith(name, start)) return 0;
    const colon = /^\s{0,2}:\s{0,4}/u.exec(folded.slice(name.length))?.[0].length ?? 0;
    return colon > 0 ? name.length + colon : 0;
  }

  #text(item: OutlineItem, line: Line, from: number, to: number): void {
    if (to <= from) return;
    const piece = this.#piece(line, from, to);
    const current = item.fields.findLast((field) => field !== this.#frame);
    if (current) {
      current.pieces.push(piece);
      return;
    }
    item.fields.push({ role: 'content', label: CONTENT, labelSpan: null, pieces: [piece], claimed: true });
    this.#outline.messages.push({
      rule: 'field-unlabelled',
      params: { label: CONTENT },
      item,
      span: [piece.start, piece.end],
    });
  }

  #open(item: OutlineItem, field: OutlineField): void {
    if (field.role !== null && item.fields.some(({ role }) => role === field.role)) field.role = null;
    item.fields.push(field);
  }

  #field(line: Line, { role, start, wordStart, wordEnd, end }: CardLabel, to: number): OutlineField {
    const { text } = this.#draft;
    return {
      role,
      label: text.slice(line.start + wordStart, line.start + wordEnd).replace(/\s+/gu, ''),
      labelSpan: [line.start + start, line.start + end],
      pieces: to > end ? [this.#piece(line, end, to)] : [],
      claimed: true,
    };
  }

  /** What names no bodies is kept as it is called; labels without a field are told. */
  #settle(item: OutlineItem): void {
    for (const field of item.fields) {
      const folded = field.pieces.map(({ start, end }) => this.#draft.folded.slice(start, end)).join('');
      if (isAgency(field.role) && !namesBodies(folded)) field.role = null;
      if (field.role === null)
        this.#outline.messages.push({
          rule: 'unknown-label',
          params: { label: field.label },
          item,
          span: field.labelSpan,
        });
    }
  }

  #piece(line: Line, from: number, to: number): Piece {
    const raw = line.folded.slice(from, to);
    const start = line.start + from + (raw.length - raw.trimStart().length);
    return { start, end: Math.max(start, line.start + from + raw.trimEnd().length), soft: line.soft };
  }
}

const hintOf = (family: NameLine['family']): number => (/^h\d$/u.test(family) ? Number(family.slice(1)) : 9);

/** The outermost of two families of headings are domains, the others aspects; of one, domains. */
function levelsOf(headings: readonly Heading[]): Map<Family, Level> {
  const families = [...new Set(headings.map(({ family }) => family))].sort(
    (a, b) => nestingRank(a) - nestingRank(b),
  );
  return new Map(families.map((family, i): [Family, Level] => [family, i === 0 ? 'domain' : 'aspect']));
}
