/** The head block of a printed notice: what the record says of the document, its title aside, which is the heading below. */
import * as z from 'zod';
import { bodyStart, FORM, MARK } from '../clean/markdown/canonical.ts';
import type { DocumentDraft } from '../letter/document.ts';
import { document as documentSchema, type Region, region } from '../records/schema.ts';
import { regionParent } from '../regions/in-year.ts';
import { BlockError, printBlock, readBlock } from './block.ts';

/** What the block holds, in this order. */
const stated = documentSchema
  .omit({ title: true, source: true, layout: true, reading: true, origin: true, review: true })
  .extend({ region });
const headSchema = stated.extend({ [MARK]: z.literal(FORM), short_titles: z.array(z.string()) }).strict();

export interface Head {
  document: Omit<DocumentDraft, 'title'>;
  /** Titles that the letter gave to the notice (以下简称《标准》): where they stand in a field they are no citations. */
  shortTitles: string[];
}

/** @returns lines, the `---` round them included */
export function printHead(document: DocumentDraft, shortTitles: readonly string[]): string[] {
  const block = {
    [MARK]: FORM,
    ...stated.parse(document),
    short_titles: [...shortTitles],
  };
  return ['---', ...printBlock(block), '---'];
}

/** @returns the head, or in words what is wrong with it */
export function readHead(text: string): Head | string {
  const end = bodyStart(text);
  if (end === null) return 'nothing closes the head block';
  const lines = text.slice(0, end).split(/\r?\n/u).slice(1, -1);
  try {
    const { [MARK]: _mark, short_titles, ...document } = headSchema.parse(readBlock(lines));
    const place = document.region as Region;
    const placed = { ...document, region: { ...place, parent: regionParent(place) } };
    return { document: placed as Head['document'], shortTitles: short_titles as string[] };
  } catch (error) {
    if (error instanceof BlockError) return `head block, ${error.message}`;
    if (error instanceof z.ZodError)
      return `head block, ${error.issues.map((i) => `${i.path.join('.')}: ${i.message}`).join('; ')}`;
    throw error;
  }
}
