/**
 * Reads a notice whose fields bear labels: the outline engine. Levels are found by evidence (evidence.ts, headings.ts), items by the label
 * that opens them (starts.ts); what stands above a name are its headings (blocks.ts), what stands behind a label is its field.
 */
import type { Draft } from '../draft.ts';
import { isOwnStandard, nearness } from '../labels.ts';
import { type Marker, NAME_LABEL, NUMBER_LABEL, numbers } from '../markers.ts';
import type { FieldName } from '../records/schema.ts';
import { fold } from '../text/fold.ts';
import { joinPieces, type Piece } from '../text/join.ts';
import { endOfList } from './back-matter.ts';
import { type Block, blockAbove } from './blocks.ts';
import type { Evidence } from './evidence.ts';
import { headingName } from './heading-name.ts';
import { headingFamilies } from './headings.ts';
import { applyLabelledHeadings } from './labelled-headings.ts';
import type { LabelHit } from './labels-in-lines.ts';
import { applyLostHeadings, type Trace } from './lost-headings.ts';
import type { Segment } from './segments.ts';
import type { Start } from './starts.ts';
import type { Level, Outline, OutlineField, OutlineHeading, OutlineItem, Span } from './types.ts';

/** The labelled lines of a draft, what they say of themselves, and where items start. */
export interface Labelled {
  segments: readonly Segment[];
  evidence: Evidence;
  starts: readonly Start[];
}

export function readLabelled(draft: Draft, labelled: Labelled): Outline {
  const { segments, evidence, starts } = labelled;
  const outline: Outline = { headings: [], items: [], claims: [], messages: [], body: [0, 0] };
  const excluded = new Set(
    [evidence.itemFamily, ...(evidence.subFamily ? [evidence.subFamily] : [])].filter((f) => f !== 'plain'),
  );
  const levels = headingFamilies(
    segments,
    starts.map((s) => s.from),
    excluded,
    evidence.unstopped,
  );
  for (const level of ['domain', 'aspect'] as const) {
    const family = draft.words.markers[level];
    if (family) levels.set(family, level);
  }
  const builder = new Builder(draft, outline);
  const stop = endOfList(segments, evidence);
  let floor = 0;
  starts.forEach((start, i) => {
    const block = blockAbove(segments, floor, start, evidence, levels, builder.expected());
    if (i === 0) outline.body[0] = (segments[block.from] as Segment).line.start;
    else builder.fieldsOf(segments.slice(floor === 0 ? 0 : floor, block.from));
    builder.open(block, segments.slice(start.from, start.to), start.sub);
    builder.startFields();
    const end = starts[i + 1]?.label ?? stop;
    floor = lastLabelBefore(segments, start.label, end) + 1;
    builder.fieldsOf(segments.slice(start.label, floor));
  });
  builder.fieldsOf(segments.slice(floor, stop));
  outline.body[1] = segments[stop]?.line.start ?? draft.text.length;
  builder.finish();
  return outline;
}

/** 湖南标准: a label that the table does not know, and that is the place's own standard where another level's stands before it. */
const isOwn = (label: LabelHit): boolean => label.role === null && isOwnStandard(label.squeezed);

/** Index of the last label in [from, end), where `end` is the label of the next item. */
function lastLabelBefore(segments: readonly Segment[], from: number, end: number): number {
  let last = from;
  for (let i = from; i < end; i++) if (segments[i]?.label) last = i;
  return last;
}

class Builder {
  readonly #draft: Draft;
  readonly #outline: Outline;
  readonly #traces: Trace[] = [];
  #domain: OutlineHeading | null = null;
  #aspect: OutlineHeading | null = null;
  #parent: OutlineItem | null = null;
  #item: OutlineItem | null = null;
  #roles = new Set<FieldName>();
  /** Where parts of a standard begin that bear labels of their own. */
  readonly #parts = new Set<number>();

  constructor(draft: Draft, outline: Outline) {
    this.#draft = draft;
    this.#outline = outline;
  }

  /** The number that the next heading of each level would bear. */
  expected(): Map<Level, number> {
    return new Map<Level, number>([
      ['domain', (this.#domain?.no ?? 0) + 1],
      ['aspect', (this.#outline.headings.findLast((h) => h.level === 'aspect')?.no ?? 0) + 1],
    ]);
  }

  open(block: Block, name: readonly Segment[], sub: boolean): void {
    let residue = false;
    for (const part of block.parts) {
      const span: [number, number] = [part.segment.start, part.segment.end];
      if (part.kind === 'heading') this.#heading(part.level, part.segment);
      else if (part.kind === 'parent' || part.kind === 'bare') {
        this.#add([part.segment, ...part.more], false, residue);
        residue = false;
      } else if (part.kind === 'residue') {
        residue = true;
        this.#outline.claims.push({ span, role: 'heading' });
      } else this.#outline.claims.push({ span, role: 'note' });
    }
    this.#add(name, sub, residue);
  }

  #heading(level: Level, segment: Segment): void {
    const number = segment.marker;
    const pieces = [
      this.#unbracketed(
        this.#trim({ start: segment.start + (number?.length ?? 0), end: segment.end, soft: false }),
      ),
    ];
    const heading: OutlineHeading = {
      level,
      no: number?.no ?? null,
      name: headingName(this.#draft.text.slice(pieces[0]?.start, pieces[0]?.end)),
      number: number ? [segment.start, segment.start + number.length] : null,
      namePieces: pieces,
      domain: null,
    };
    if (level === 'domain') {
      this.#domain = heading;
      this.#aspect = null;
    } else {
      this.#aspect = heading;
      heading.domain = this.#domain;
    }
    this.#parent = null;
    this.#outline.headings.push(heading);
  }

  #add(name: readonly Segment[], sub: boolean, residue: boolean): void {
    const first = name[0] as Segment;
    const marker = first.marker && numbers(first.marker) ? first.marker : null;
    const number = marker ? this.#number(first, marker) : null;
    const pieces = this.#name(name, marker ?? this.#sign(first));
    const text = joinPieces(this.#draft.text, this.#draft.folded, pieces, false).text.replace(/\n/gu, '');
    const parent = sub ? (this.#parent ?? this.#item) : null;
    if (parent) parent.isParent = true;
    const item: OutlineItem = {
      no: parent ? parent.no : (marker?.no ?? null),
      subNo: parent ? (marker?.no ?? null) : null,
      number,
      numberRaw: number && this.#draft.text.slice(...number),
      namePieces: pieces,
      name: text.replace(/[。:：]$/u, '').trim(),
      domain: this.#domain,
      aspect: this.#aspect,
      fields: [],
      parent,
      isParent: false,
      start: first.start,
    };
    if (!parent && (marker?.family === 'dotted2' || marker?.family === 'dotted3')) item.no = null;
    this.#outline.items.push(item);
    if (!parent) {
      this.#parent = item;
      const emptied = this.#draft.emptied.some(
        (at) => at <= first.start && !/\S/u.test(this.#draft.text.slice(at, first.start)),
      );
      this.#traces.push({ item, residue: residue || emptied, blank: first.indent !== '' });
    }
    this.#item = item;
  }

  /** ■ before a name, where one stands. */
  #sign(first: Segment): Marker | null {
    const sign = first.marker?.family === 'named' ? null : first.marker;
    if (sign) this.#outline.claims.push({ span: [first.start, first.start + sign.length], role: 'label' });
    return sign;
  }

  /** `3.`; of 项目编号：3 the number alone. */
  #number(first: Segment, marker: Marker): Span {
    const coded = marker.family === 'coded' ? NUMBER_LABEL.exec(first.folded)?.[1] : undefined;
    const tag = marker.tag ?? 0;
    if (tag > 0) this.#outline.claims.push({ span: [first.start, first.start + tag], role: 'label' });
    if (!coded) return [first.start + tag, first.start + marker.length];
    const at = first.start + first.folded.lastIndexOf(coded);
    this.#outline.claims.push({ span: [first.start, at], role: 'label' });
    return [at, at + coded.length];
  }

  /** The lines of a name without its number and its label: `1.服务项目：预防接种`. */
  #name(lines: readonly Segment[], marker: Marker | null): Piece[] {
    return lines
      .map((line, i): Piece => {
        const from = i === 0 ? (marker?.length ?? 0) : 0;
        const label = NAME_LABEL.exec(line.folded.slice(from).trimStart())?.[0];
        const skip = label ? line.folded.indexOf(label, from) + label.length : from;
        if (label)
          this.#outline.claims.push({
            span: [line.start + skip - label.length, line.start + skip],
            role: 'label',
          });
        const name = this.#trim({ start: line.start + skip, end: line.end, soft: true });
        return lines.length === 1 ? this.#unbracketed(name) : name;
      })
      .filter((p) => p.end > p.start);
  }

  startFields(): void {
    this.#roles = new Set();
  }

  /** Labelled segments and the lines behind them, as fields of the item at hand. */
  fieldsOf(segments: readonly Segment[]): void {
    for (const segment of segments) {
      const item = this.#item;
      if (!item) continue;
      const piece = { start: segment.start, end: segment.end, soft: segment.soft };
      const label = segment.label;
      const current = item.fields.at(-1);
      if (!label) {
        if (current) current.pieces.push(piece);
        else this.#outline.claims.push({ span: [segment.start, segment.end], role: 'note' });
        continue;
      }
      // 服务标准： ⏎ 国家标准：… ⏎ 本市标准：…: parts of the field whose label stands alone above them
      if (current && label.role === 'standard' && this.#holdsParts(current)) {
        this.#parts.add(segment.labelStart);
        current.pieces.push({ ...piece, start: segment.labelStart });
        continue;
      }
      const role = this.#roleOf(label.role, label.lower);
      if ((role === 'taken' || isOwn(label)) && this.#nearer(item, segment)) {
        item.fields.push(this.#field('standard', segment, piece));
        continue;
      }
      if (label.runIn && role === 'taken' && current) {
        current.pieces.push({ ...piece, start: segment.labelStart });
        continue;
      }
      const field = this.#field(role === 'taken' ? null : role, segment, piece);
      if (field.role) this.#roles.add(field.role);
      else this.#unknown(item, field);
      item.fields.push(field);
    }
  }

  /** Is it a standard whose label stands alone on its line, or has parts already? */
  #holdsParts({ role, pieces: [first] }: OutlineField): boolean {
    return role === 'standard' && (first === undefined || this.#parts.has(first.start));
  }

  #field(role: FieldName | null, segment: Segment, piece: Piece): OutlineField {
    return {
      role,
      label: this.#labelText(segment),
      labelSpan: [segment.labelStart, segment.labelEnd],
      pieces: piece.end > piece.start ? [piece] : [],
      claimed: true,
    };
  }

  #unknown(item: OutlineItem, { label, labelSpan }: OutlineField): void {
    this.#outline.messages.push({ rule: 'unknown-label', params: { label }, item, span: labelSpan });
  }

  /** 县级标准 below 国家标准 is what holds here: the one before it is kept under `other`. */
  #nearer(item: OutlineItem, segment: Segment): boolean {
    const before = item.fields.find((field) => field.role === 'standard');
    if (!segment.label || !before || (segment.label.role !== 'standard' && !isOwn(segment.label)))
      return false;
    if (nearness(fold(before.label)) >= nearness(segment.label.squeezed)) return false;
    before.role = null;
    this.#unknown(item, before);
    return true;
  }

  /** 市级责任单位 and 区级责任单位 in one item: the lower one carries out what the upper one leads. */
  #roleOf(role: FieldName | null, lower: boolean): FieldName | null | 'taken' {
    if (role === null) return null;
    if (!this.#roles.has(role))
      return role === 'lead_agency' && lower && this.#roles.has('lead_agency') ? 'implementing_agency' : role;
    if (role === 'lead_agency' && lower && !this.#roles.has('implementing_agency'))
      return 'implementing_agency';
    return 'taken';
  }

  #labelText(segment: Segment): string {
    return this.#draft.text
      .slice(segment.labelStart, segment.labelEnd)
      .replace(/[\s\u3000]+/gu, '')
      .replace(
        /^[;；,，|/]?(?:[-—–*•·#>■□▪●○◆◇▲△★☆※►▶➢√]{1,3}|\d{1,2}[.、．]|[(（][\d一二三四五六七八九十]{1,3}[)）]|[一二三四五六七八九十]{1,3}、|[①-⑳])?[【[(（*_]*/u,
        '',
      )
      .replace(/[】\]〗〕」』)）*_]*(?:[:：︰→|]|[—–-]{1,2})?[】\]〗〕」』)*_]*$/u, (tail) =>
        /^[)）]$/u.test(tail) ? tail : '',
      );
  }

  /** 【幼有所育】: the brackets are no part of the name. */
  #unbracketed(piece: Piece): Piece {
    const text = this.#draft.text.slice(piece.start, piece.end);
    if (!/^[【〖［[][^【〖［[】〗］\]]+[】〗］\]]$/u.test(text)) return piece;
    const { start, end } = piece;
    for (const at of [start, end - 1]) this.#outline.claims.push({ span: [at, at + 1], role: 'heading' });
    return this.#trim({ ...piece, start: start + 1, end: end - 1 });
  }

  #trim(piece: Piece): Piece {
    const raw = this.#draft.text.slice(piece.start, piece.end);
    const start = piece.start + (raw.length - raw.trimStart().length);
    return { ...piece, start, end: Math.max(start, piece.start + raw.trimEnd().length) };
  }

  finish(): void {
    applyLabelledHeadings(this.#outline, this.#draft.text, this.#draft.words);
    applyLostHeadings(this.#outline, this.#traces);
    for (const item of this.#outline.items) {
      if (!item.parent) continue;
      item.domain = item.parent.domain;
      item.aspect = item.parent.aspect;
    }
  }
}
