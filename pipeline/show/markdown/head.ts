/** The head block of a printed notice: what the record says of the document, its title aside, which is the heading below. */

import { Document, isMap, isSeq, parseDocument, visit } from 'yaml';
import * as z from 'zod';
import { bodyStart, FORM, MARK } from '../../clean/markdown/canonical.ts';
import type { TitleAlias } from '../../facts/citations.ts';
import type { DocumentDraft } from '../../letter/document.ts';
import { document as documentSchema, type Region, region } from '../../records/schema.ts';
import { regionParent } from '../../text/regions/in-year.ts';

// The head block's notation: YAML, a key a line, a list a value a line; a map within a list stands on one line.

/** What prints as itself: no control, no sign without width. */
const PLAIN = /^[^\p{C}\p{Zl}\p{Zp}]*$/u;
/** No notice's head is longer, nor bears more signs that open something; a parser that is given `[[[[…` without end takes its stack and its time. */
const LONGEST = 100_000;
const OPENS = /[[{]|[-?:](?=\s|$)/gu;
const MOST_OPENED = 4_000;

/** The lines of a map. */
export function printBlock(map: { readonly [key: string]: unknown }): string[] {
  const block = new Document(map, { aliasDuplicateObjects: false });
  visit(block, {
    Seq: (_, { items }) => {
      for (const item of items) if (isMap(item) || isSeq(item)) item.flow = true;
    },
    Scalar: (_, scalar) => {
      if (typeof scalar.value === 'string' && !PLAIN.test(scalar.value)) scalar.type = 'QUOTE_DOUBLE';
    },
  });
  // a text is one line however long it is, so that no line of its own can be taken for the block's end
  const written = block.toString({
    lineWidth: 0,
    blockQuote: false,
    doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
  });
  return written.replace(/\n$/u, '').split('\n');
}

/** A block that is no YAML of one document, or that refers to itself. */
export class BlockError extends Error {
  override name = 'BlockError';
}

/** @returns what the lines hold. @throws BlockError where they are no YAML */
export function readBlock(lines: readonly string[]): unknown {
  const text = lines.join('\n');
  if (text.length > LONGEST || (text.match(OPENS)?.length ?? 0) > MOST_OPENED)
    throw new BlockError('larger than any notice needs');
  try {
    const block = parseDocument(text, { prettyErrors: true, resolveKnownTags: false });
    const [wrong] = [...block.errors, ...block.warnings];
    if (wrong) throw new BlockError(wrong.message.split('\n', 1)[0]);
    return block.toJS({ maxAliasCount: 0 });
  } catch (error) {
    // an alias is a ReferenceError, nests that outgrow the stack a RangeError
    if (error instanceof ReferenceError || error instanceof RangeError) throw new BlockError(error.message);
    throw error;
  }
}

/** What the block holds, in this order. */
const stated = documentSchema
  .omit({ title: true, source: true, layout: true, reading: true, origin: true, review: true })
  .extend({ region });
const headSchema = stated
  .extend({
    [MARK]: z.literal(FORM),
    short_titles: z.array(z.string()),
    aliases: z.array(z.object({ title: z.string(), work_key: z.string() }).strict()).default([]),
  })
  .strict();

export interface NoticeHead {
  document: Omit<DocumentDraft, 'title'>;
  /** Titles that the letter gave to the notice (以下简称《标准》): where they stand in a field they are no citations. */
  shortTitles: string[];
  /** Titles that it gave to other documents, with the works that they stand for. */
  aliases: TitleAlias[];
}

/** @returns lines, the `---` round them included */
export function printHead(
  document: DocumentDraft,
  { shortTitles, aliases }: Pick<NoticeHead, 'shortTitles' | 'aliases'>,
): string[] {
  const block = {
    [MARK]: FORM,
    ...stated.parse(document),
    short_titles: [...shortTitles],
    ...(aliases.length > 0 ? { aliases: [...aliases] } : {}),
  };
  return ['---', ...printBlock(block), '---'];
}

/** @returns the head, or in words what is wrong with it */
export function readHead(text: string): NoticeHead | string {
  const end = bodyStart(text);
  if (end === null) return 'nothing closes the head block';
  const lines = text.slice(0, end).split(/\r?\n/u).slice(1, -1);
  try {
    const { [MARK]: _mark, short_titles, aliases, ...document } = headSchema.parse(readBlock(lines));
    const place = document.region as Region;
    const placed = { ...document, region: { ...place, parent: regionParent(place) } };
    return { document: placed as NoticeHead['document'], shortTitles: short_titles, aliases };
  } catch (error) {
    if (error instanceof BlockError) return `head block, ${error.message}`;
    if (error instanceof z.ZodError)
      return `head block, ${error.issues.map((i) => `${i.path.join('.')}: ${i.message}`).join('; ')}`;
    throw error;
  }
}
