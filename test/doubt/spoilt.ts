/** Readings made wrong behind the layout's back: what a form that no rule knows would do to them. The text is as it was, and says otherwise. */
import type { Outline, OutlineField, OutlineItem } from '../../pipeline/outline/types.ts';
import type { Piece } from '../../pipeline/text/join.ts';

export interface Spoilt {
  outline: Outline;
  /** Items of the true reading that are wrong now, by their place there. */
  wrong: number[];
}

type Spoil = (outline: Outline, text: string) => Spoilt | null;

const has = ({ isParent, parent, fields }: OutlineItem): boolean =>
  !isParent && parent === null && fields.length >= 3;

/** Places of items that a class touches: some from the middle of the list. */
function touched(items: readonly OutlineItem[], of: (item: OutlineItem, at: number) => boolean): number[] {
  const fit = items.flatMap((item, at) => (has(item) && of(item, at) ? [at] : []));
  return fit.filter((_, i) => i % 4 === 1);
}

const end = (pieces: readonly Piece[]): number => pieces.at(-1)?.end ?? 0;
const all = (item: OutlineItem): Piece[] => [
  ...item.namePieces,
  ...item.fields.flatMap(({ pieces }) => pieces),
];

/** The outline with items made otherwise. @param change null for an item that goes */
function changed(
  outline: Outline,
  at: readonly number[],
  change: (item: OutlineItem, index: number) => OutlineItem | null,
): Spoilt | null {
  if (at.length === 0) return null;
  const items = outline.items.flatMap((item, index) => {
    if (!at.includes(index)) return [item];
    const made = change(item, index);
    return made ? [made] : [];
  });
  return { outline: { ...outline, items }, wrong: [...at] };
}

const withFields = (item: OutlineItem, fields: (fields: OutlineField[]) => OutlineField[]): OutlineItem => ({
  ...item,
  fields: fields(item.fields),
});

const swapRoles =
  (a: OutlineField['role'], b: OutlineField['role'], every: boolean): Spoil =>
  (outline) => {
    const both = ({ fields }: OutlineItem): boolean =>
      [a, b].every((role) => fields.some((field) => field.role === role));
    const at = every
      ? outline.items.flatMap((item, i) => (has(item) && both(item) ? [i] : []))
      : touched(outline.items, both);
    return changed(outline, at, (item) =>
      withFields(item, (fields) =>
        fields.map((field) => ({ ...field, role: field.role === a ? b : field.role === b ? a : field.role })),
      ),
    );
  };

/** A field goes on to the end of the next, whose label it swallows. */
const glued =
  (role: OutlineField['role'], every: boolean): Spoil =>
  (outline) => {
    const index = ({ fields }: OutlineItem): number =>
      fields.findIndex(
        (field, i) =>
          i > 0 && field.role === role && field.claimed && (fields[i - 1] as OutlineField).claimed,
      );
    const fits = (item: OutlineItem): boolean => index(item) > 0;
    const at = every
      ? outline.items.flatMap((item, i) => (has(item) && fits(item) ? [i] : []))
      : touched(outline.items, fits);
    return changed(outline, at, (item) =>
      withFields(item, (fields) => {
        const k = index(item);
        const [before, own] = [fields[k - 1] as OutlineField, fields[k] as OutlineField];
        const label: Piece[] = own.labelSpan
          ? [{ ...(own.pieces[0] as Piece), start: own.labelSpan[0], end: own.labelSpan[1] }]
          : [];
        return fields.flatMap((field, i) =>
          i === k - 1
            ? [{ ...before, pieces: [...before.pieces, ...label, ...own.pieces] }]
            : i === k
              ? []
              : [field],
        );
      }),
    );
  };

/** Everything of an item is what a list has round it. */
const gone =
  (role: 'note' | 'annex' | 'toc', which: (at: number, length: number) => boolean): Spoil =>
  (outline) => {
    const at = outline.items.flatMap((item, i) => (has(item) && which(i, outline.items.length) ? [i] : []));
    if (outline.items.length < 4 || at.length === 0) return null;
    const spans = at.map((i): [number, number] => {
      const item = outline.items[i] as OutlineItem;
      const pieces = all(item).filter((_, k) => k === 0 || item.fields.some(({ claimed }) => claimed));
      return [item.number?.[0] ?? pieces[0]?.start ?? 0, Math.max(...pieces.map((piece) => piece.end))];
    });
    const made = changed(outline, at, () => null);
    return (
      made && {
        ...made,
        outline: { ...made.outline, claims: [...outline.claims, ...spans.map((span) => ({ span, role }))] },
      }
    );
  };

/** The name and the first field as one. */
function named(item: OutlineItem, text: string): OutlineItem {
  const [first, ...rest] = item.fields as [OutlineField, ...OutlineField[]];
  const more = first.pieces.map(({ start, end: to }) => text.slice(start, to)).join('');
  return {
    ...item,
    namePieces: [...item.namePieces, ...first.pieces],
    name: `${item.name} ${more}`,
    fields: rest,
  };
}

const nextIs =
  (outline: Outline) =>
  (_: OutlineItem, at: number): boolean => {
    const next = outline.items[at + 1];
    return next !== undefined && has(next);
  };

/** A name a row: what went wrong. */
export const SPOILT: Readonly<Record<string, Spoil>> = {
  'two items in one': (outline) => {
    const at = touched(outline.items, nextIs(outline));
    const made = changed(outline, at, (item, i) =>
      withFields(item, (fields) => {
        const last = fields.at(-1) as OutlineField;
        const next = outline.items[i + 1] as OutlineItem;
        const start = next.number?.[0] ?? next.namePieces[0]?.start ?? 0;
        const first = last.pieces[0] as Piece;
        return [
          ...fields.slice(0, -1),
          {
            ...last,
            pieces: [
              ...last.pieces,
              { ...first, start, end: Math.max(start, ...all(next).map((piece) => piece.end)) },
            ],
          },
        ];
      }),
    );
    if (!made) return null;
    const next = new Set(at.map((i) => outline.items[i + 1]));
    return {
      wrong: made.wrong,
      outline: { ...made.outline, items: made.outline.items.filter((item) => !next.has(item)) },
    };
  },
  'two items in one, by key': (outline) => {
    const at = touched(outline.items, nextIs(outline));
    const made = changed(outline, at, (item, i) =>
      withFields(item, (fields) => {
        const other = (outline.items[i + 1] as OutlineItem).fields;
        return fields.map((field) => ({
          ...field,
          pieces: [...field.pieces, ...(other.find(({ role }) => role === field.role)?.pieces ?? [])],
        }));
      }),
    );
    if (!made) return null;
    const next = new Set(at.map((i) => outline.items[i + 1]));
    return {
      wrong: made.wrong,
      outline: { ...made.outline, items: made.outline.items.filter((item) => !next.has(item)) },
    };
  },
  'funding and agency swapped in all': swapRoles('funding', 'lead_agency', true),
  'funding and agency swapped in some': swapRoles('funding', 'lead_agency', false),
  'audience and content swapped in all': swapRoles('audience', 'content', true),
  'audience and content swapped in some': swapRoles('audience', 'content', false),
  'standard and funding swapped in all': swapRoles('standard', 'funding', true),
  'standard and funding swapped in some': swapRoles('standard', 'funding', false),
  'the agency in the field before, in all': glued('lead_agency', true),
  'the agency in the field before, in some': glued('lead_agency', false),
  'the funding in the field before, in all': glued('funding', true),
  'the funding in the field before, in some': glued('funding', false),
  'the standard in the field before, in all': glued('standard', true),
  'the standard in the field before, in some': glued('standard', false),
  'a heading in the field before it': (outline) => {
    const before = outline.headings.flatMap((heading) => {
      const start = heading.namePieces[0]?.start ?? 0;
      const at = outline.items.findLastIndex((item) => end(all(item)) <= start && has(item));
      return at >= 0 ? [{ at, heading }] : [];
    });
    if (before.length === 0) return null;
    const made = changed(outline, [...new Set(before.map(({ at }) => at))], (item, i) =>
      withFields(item, (fields) => {
        const last = fields.at(-1) as OutlineField;
        const more = before.filter(({ at }) => at === i).flatMap(({ heading }) => heading.namePieces);
        return [...fields.slice(0, -1), { ...last, pieces: [...last.pieces, ...more] }];
      }),
    );
    const gone = new Set(before.map(({ heading }) => heading));
    return (
      made && {
        wrong: made.wrong,
        outline: { ...made.outline, headings: outline.headings.filter((heading) => !gone.has(heading)) },
      }
    );
  },
  'a field cut in half': (outline) => {
    const at = touched(outline.items, ({ fields }) =>
      fields.some(
        ({ role, pieces, claimed }) =>
          role === 'content' && claimed && end(pieces) - (pieces[0]?.start ?? 0) > 20,
      ),
    );
    const claims: Outline['claims'] = [];
    const made = changed(outline, at, (item) =>
      withFields(item, (fields) =>
        fields.map((field) => {
          if (field.role !== 'content') return field;
          const first = field.pieces[0] as Piece;
          const cut = first.start + Math.floor((first.end - first.start) / 2);
          claims.push({ span: [cut, end(field.pieces)], role: 'note' });
          return { ...field, pieces: [{ ...first, end: cut }] };
        }),
      ),
    );
    return made && { ...made, outline: { ...made.outline, claims: [...outline.claims, ...claims] } };
  },
  'the name goes on into the first field': (outline, text) =>
    changed(
      outline,
      touched(outline.items, ({ fields }) => fields[0]?.claimed === true),
      (item) => named(item, text),
    ),
  'all names go on into the first field': (outline, text) =>
    changed(
      outline,
      outline.items.flatMap((item, i) => (has(item) && item.fields[0]?.claimed ? [i] : [])),
      (item) => named(item, text),
    ),
  'items in notes': gone('note', (at) => at % 5 === 2),
  'the first items above the list': gone('note', (at) => at < 2),
  'the last items behind the list': gone('annex', (at, length) => at >= length - 2),
  'the last half behind the list': gone('annex', (at, length) => at >= length / 2),
  'items in the contents': gone('toc', (at) => at % 5 === 2),
};
