/** Pages saved with all that belongs to them (mht of browsers and Word): the page itself is read as any other. */
import PostalMime from 'postal-mime';
import { InputError } from '../errors.ts';
import type { Source } from '../source.ts';
import { boundTextBytes } from './bounds.ts';
import { readHtml } from './html.ts';
import { readText } from './text.ts';

const MEDIA_TYPE = 'multipart/related';
/** Parts within parts; a saved page has one level, a letter with a page in it two. */
const DEEPEST = 20;

/**
 * Pictures and style sheets of their own parts are left out.
 * @throws InputError damaged (no page in it), and those of readHtml
 */
export async function readMht(bytes: Uint8Array): Promise<Source> {
  boundTextBytes(bytes);
  const { html, text } = await partsOf(bytes);
  if (html === undefined && text === undefined) throw new InputError('damaged', { reason: 'text/html' });
  // decoded by now, whatever charset the part was in
  const decoded = new TextEncoder().encode(html ?? text ?? '');
  const source = html === undefined ? readText(decoded) : readHtml(decoded);
  return { ...source, mediaType: MEDIA_TYPE };
}

async function partsOf(bytes: Uint8Array): Promise<{ html?: string | undefined; text?: string | undefined }> {
  try {
    return await PostalMime.parse(bytes, { maxNestingDepth: DEEPEST });
  } catch (error) {
    if (error instanceof Error) throw new InputError('damaged', { reason: error.message }, { cause: error });
    throw error;
  }
}
