/** The fields of an item from its labelled segments: which label opens a field, which is part of one, which is not known. */

import type { Draft } from '../draft.ts';
import type { LabelHit } from '../labels/in-lines.ts';
import { isAgency, isOwnStandard, nearness } from '../labels/known.ts';
import { SIGN } from '../labels/leads.ts';
import type { FieldName } from '../records/schema.ts';
import type { Piece } from '../text/join.ts';
import { narrow } from '../text/narrow.ts';
import type { Span } from '../text/ranges.ts';
import { TEN } from '../words/numerals.ts';
import { isClosingSentence, SUMS_UP } from './closing.ts';
import { ANNEX_MARK } from './evidence.ts';
import { endsAgency, headingLike } from './line-kinds.ts';
import type { Segment } from './segments.ts';
import type { Outline, OutlineField, OutlineItem } from './types.ts';

// Does a line name bodies and nothing else? What an agency's field may go on with (市民政局、 ⏎ 市财政局), and what it may not.

/** 牵头单位：, 由, 会同 before a name; 负责, 配合 behind it. */
const BEFORE =
  /^(?:(?:牵头|责任|配合|主要|负责|实施|参与|落实)(?:负责|责任)?(?:单位|部门):|由|会同|以及|及|和|与|各)/u;
const BEHIND =
  /(?:共同|分别|具体)?(?:牵头(?:负责)?|(?:按(?:照)?(?:各自)?职责(?:分工)?)?负责|配合|参与|落实|实施|等(?:部门|单位)?(?:按(?:照)?(?:各自)?职责(?:分工)?负责)?|按(?:照)?(?:各自)?职责(?:分工)?)$/u;
const NOTE = /\([^()]{1,60}\)/gu;
/** 各乡镇（街道）, 有关企业: bodies that are no organs. */
const OTHERS =
  /(?:镇|乡|县|区|市|州|旗|盟|机构|企业|学校|医院|团体|组织|协会|集团|基金会|管委会|工会|团委|分局|站|园区)$/u;
const LONGEST_NAME = 30;
const MOST = 30;

/** @param folded with the full stop at its end or without */
export function namesBodies(folded: string): boolean {
  const names = folded
    .replace(/[。;]$/u, '')
    .replace(NOTE, '')
    .split(/[、,;\s]+|。/u)
    .filter((name) => name !== '');
  return names.length > 0 && names.length <= MOST && names.every(isBody);
}

function isBody(name: string): boolean {
  const bare = name.replace(BEFORE, '').replace(BEHIND, '');
  if (bare.length > LONGEST_NAME || /[:《》\d]/u.test(bare)) return false;
  return bare === '' || endsAgency(bare) || OTHERS.test(bare);
}

// Where the bodies of an agency's field end. A further line or sentence that names no body is none of the field's: closing prose, an unread
// heading, page furniture.

/** The list goes on: 市财政局、, or a note is open. */
const GOES_ON = /[、,(《和及与-]$/u;

/** May a line be part of the agencies named so far? @param before folded text of the field's last line; '' where the label stands alone */
function goesOnWith(before: string, { folded, marker }: Segment): boolean {
  if (namesBodies(folded)) return true;
  if (marker) return false;
  if (before === '') return !/[。;:!?]./u.test(folded);
  if (/^[、,)》]/u.test(folded)) return true;
  if (/[。;]$/u.test(before)) return false;
  const whole = GOES_ON.test(before) || !endsAgency(before);
  // 市退 ⏎ 役军人事务局: the name is cut in two
  return whole && namesBodies(lastOf(before) + folded);
}

const lastOf = (names: string): string => /[^、,;\s]*$/u.exec(names)?.[0] ?? '';

/** Index in a folded text where the bodies end and a sentence of another kind begins: `县民政局。本标准自…起施行。`; null where none does. */
function sentenceBehind(folded: string): number | null {
  const stop = folded.indexOf('。');
  if (stop < 0 || stop === folded.length - 1) return null;
  const rest = folded.slice(stop + 1).trim();
  return rest === '' || namesBodies(rest) || /^[)》”]/u.test(rest) ? null : stop + 1;
}

/** 湖南标准: a label that the table does not know, and that is the place's own standard where another level's stands before it. */
const isOwn = (label: LabelHit): boolean => label.role === null && isOwnStandard(label.squeezed);

// A sentence below the last field of an item that is of all items above it, or of the heading they stand under.

/** 教育服务各项目经费由…, 济困服务实行首问负责制 below 第二类　教育服务 */
const ofHeading = (name: string, folded: string): boolean => {
  const own = name.split(/\s+/u).at(-1) ?? name;
  return (
    own.length >= 4 &&
    folded.startsWith(own) &&
    /^(?:各|类|领域|方面|实行|由|所需|相关|全部|均)/u.test(folded.slice(own.length))
  );
};

/** The text of a segment, behind its label. */
const pieceOf = ({ start, end, soft }: Segment): Piece => ({ start, end, soft });

export class LabelledFields {
  readonly #draft: Draft;
  readonly #outline: Outline;
  /** What the fields of the item at hand mean so far. */
  #roles = new Set<FieldName>();
  /** Behind the agencies of an item something else has begun. */
  #behindAgencies = false;
  /** Behind the fields of an item a sentence has begun that is of more than the item. */
  #behindFields = false;
  /** Where parts of a standard begin that bear labels of their own. */
  readonly #parts = new Set<number>();

  constructor(draft: Draft, outline: Outline) {
    this.#draft = draft;
    this.#outline = outline;
  }

  /** A new item begins: its labels may be those of the item before. */
  start(): void {
    this.#roles = new Set();
    this.#behindAgencies = false;
    this.#behindFields = false;
  }

  /** Labelled segments and the lines behind them, as fields of an item. */
  read(item: OutlineItem, segments: readonly Segment[]): void {
    for (const segment of segments) {
      const { end, closed } = segment;
      if (closed !== undefined) this.#outline.claims.push({ span: [end, closed], role: 'label' });
      if (segment.label) this.#labelled(item, segment, segment.label);
      else this.#further(item, segment);
    }
  }

  /** Lines that stand behind an item and are none of its fields. */
  leave(item: OutlineItem, segments: readonly Segment[]): void {
    for (const segment of segments) this.#stray(item, [segment.start, segment.end], segment);
  }

  #further(item: OutlineItem, segment: Segment): void {
    const current = item.fields.at(-1);
    this.#behindFields ||= current !== undefined && this.#speaksOfAll(current, segment);
    if (!current) this.#outline.claims.push({ span: [segment.start, segment.end], role: 'note' });
    else if (
      isAgency(current.role) &&
      (this.#behindAgencies || !goesOnWith(this.#lastOf(current), segment))
    ) {
      this.#behindAgencies = true;
      this.#stray(item, [segment.start, segment.end], segment);
    } else if (this.#behindFields) this.#stray(item, [segment.start, segment.end], segment);
    else current.pieces.push(pieceOf(segment));
  }

  /** 以上3项服务，群众可到…办理。, 教育服务各项目经费由市教育局核定下达。 behind a whole field: of the items above, of the heading they stand under. */
  #speaksOfAll(current: OutlineField, { folded, first, marker }: Segment): boolean {
    if (!first || marker || !/。$/u.test(folded) || !/[。;]$/u.test(this.#lastOf(current))) return false;
    return SUMS_UP.test(folded) || this.#outline.headings.some(({ name }) => ofHeading(narrow(name), folded));
  }

  /** The folded text of a field's last line. */
  #lastOf({ pieces }: OutlineField): string {
    const last = pieces.at(-1);
    return last ? this.#draft.folded.slice(last.start, last.end) : '';
  }

  /** What is no part of the agencies above it: the document's own closing words, the mark of the next annex (附件2), or something unread. */
  #stray(item: OutlineItem, span: Span, segment: Segment): void {
    const folded = this.#draft.folded.slice(...span);
    const known = isClosingSentence(folded) ? 'note' : ANNEX_MARK.test(folded) ? 'annex' : null;
    if (known) {
      this.#outline.claims.push({ span, role: known });
      return;
    }
    const text = this.#draft.text.slice(span[0], Math.min(span[1], span[0] + 40));
    const rule = headingLike(segment) && folded.length <= 24 ? 'heading-unread' : 'prose-in-field';
    this.#outline.messages.push({ rule, params: { text }, item, span });
  }

  /** `县民政局。本标准自…起施行。`: the agencies end with their sentence. */
  #cutAgencies(item: OutlineItem, field: OutlineField, segment: Segment): void {
    const [piece] = field.pieces;
    const at = isAgency(field.role) && piece ? sentenceBehind(segment.folded) : null;
    if (at === null || !piece) return;
    const rest = segment.folded.slice(at);
    const from = piece.start + at + (rest.length - rest.trimStart().length);
    field.pieces = [{ ...piece, end: piece.start + at }];
    this.#behindAgencies = true;
    this.#stray(item, [from, segment.end], segment);
  }

  #labelled(item: OutlineItem, segment: Segment, label: LabelHit): void {
    this.#behindAgencies = false;
    this.#behindFields = false;
    const current = item.fields.at(-1);
    const withLabel = { ...pieceOf(segment), start: segment.labelStart };
    // 服务标准： ⏎ 国家标准：… ⏎ 本市标准：…: parts of the field whose label stands alone above them
    if (current && label.role === 'standard' && this.#holdsParts(current)) {
      this.#parts.add(segment.labelStart);
      current.pieces.push(withLabel);
      return;
    }
    const role = this.#roleOf(label);
    if ((role === 'taken' || isOwn(label)) && this.#nearer(item, label))
      item.fields.push(this.#field('standard', segment));
    else if (label.runIn && role === 'taken' && current) current.pieces.push(withLabel);
    else this.#open(item, this.#field(role === 'taken' ? null : role, segment), segment);
  }

  #open(item: OutlineItem, field: OutlineField, segment: Segment): void {
    this.#cutAgencies(item, field, segment);
    const { label, start, end } = segment;
    if (label?.implied)
      this.#outline.messages.push({
        rule: 'field-unlabelled',
        params: { label: label.implied },
        item,
        span: [start, end],
      });
    if (field.role) this.#roles.add(field.role);
    else this.#unknown(item, field);
    item.fields.push(field);
  }

  /** Is it a standard whose label stands alone on its line, or has parts already? */
  #holdsParts({ role, pieces: [first] }: OutlineField): boolean {
    return role === 'standard' && (first === undefined || this.#parts.has(first.start));
  }

  #field(role: FieldName | null, segment: Segment): OutlineField {
    const { labelStart, labelEnd, label } = segment;
    return {
      role,
      label: label?.implied ?? labelText(this.#draft, segment),
      labelSpan: labelEnd > labelStart ? [labelStart, labelEnd] : null,
      pieces: segment.end > segment.start ? [pieceOf(segment)] : [],
      claimed: true,
    };
  }

  #unknown(item: OutlineItem, { label, labelSpan }: OutlineField): void {
    this.#outline.messages.push({ rule: 'unknown-label', params: { label }, item, span: labelSpan });
  }

  /** 县级标准 below 国家标准 is what holds here: the one before it is kept under `other`. */
  #nearer(item: OutlineItem, label: LabelHit): boolean {
    const before = item.fields.find((field) => field.role === 'standard');
    if (!before || (label.role !== 'standard' && !isOwn(label))) return false;
    if (nearness(narrow(before.label)) >= nearness(label.squeezed)) return false;
    before.role = null;
    this.#unknown(item, before);
    return true;
  }

  /** 市级责任单位 and 区级责任单位 in one item: the lower one carries out what the upper one leads. */
  #roleOf({ role, lower }: LabelHit): FieldName | null | 'taken' {
    if (role === null || !this.#roles.has(role)) return role;
    if (role === 'lead_agency' && lower && !this.#roles.has('implementing_agency'))
      return 'implementing_agency';
    return 'taken';
  }
}

// A label as a reader would call it: 服务对象, without number, brackets and colon.

const BEFORE_LABEL = new RegExp(
  String.raw`^[;；,，|/]?(?:${SIGN}|\d{1,2}[.、．)）]|[(（][\d${TEN}a-hA-H]{1,3}[)）]|[${TEN}]{1,3}、|[①-⑳⑴-⒇⒈-⒛㈠-㈩]|[a-hA-H][.、．)）])?[【[〈《(（*_]*`,
  'u',
);
/** With the colon or bracket behind it, or the 为 of a sentence. */
const BEHIND_LABEL =
  /(?:(?:主要|具体|一般)?(?:为|是|包括|包含|涵盖))?[】\]〗〕」』〉》)）*_]*(?:[:：︰∶﹕→|。?？=＝,，、;；/.．·~～_＿#＃>＞]|[—–-]{1,2})?[】\]〗〕」』)*_]*$/u;

/** @returns the letters of the label that a segment bears, as printed; of `责任单位（区）` with nothing behind it the bracket stays */
export function labelText(
  { text }: Pick<Draft, 'text'>,
  { labelStart, labelEnd }: Pick<Segment, 'labelStart' | 'labelEnd'>,
): string {
  return text
    .slice(labelStart, labelEnd)
    .replace(/[\s\u3000]+/gu, '')
    .replace(BEFORE_LABEL, '')
    .replace(BEHIND_LABEL, (tail) => (/^[)）]$/u.test(tail) ? tail : ''));
}
