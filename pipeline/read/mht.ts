/** Pages saved with all that belongs to them (mht of browsers and Word): the page itself is read as any other. */
import PostalMime, { type Attachment } from 'postal-mime';
import { InputError } from '../errors.ts';
import type { Source } from '../source.ts';
import { readHtml } from './html.ts';
import { boundTextBytes } from './limits.ts';
import { decodeText, readText } from './text.ts';

const MEDIA_TYPE = 'multipart/related';
/** Parts within parts; a saved page has one level, a letter with a page in it two. */
const DEEPEST = 20;
/** Where a part says that it is a page or a text. */
const TEXT_TYPE = /^(Content-Type:\s{0,8}text\/)(html|plain)\b/gimu;
/** What PostalMime knows for a file: it leaves the bytes alone. */
const [PAGE, TEXT] = ['text/x-html', 'text/x-plain'];

/**
 * Pictures and style sheets of their own parts are left out.
 * @throws InputError damaged (no page in it), and those of readHtml
 */
export async function readMht(bytes: Uint8Array): Promise<Source> {
  boundTextBytes(bytes);
  const parts = await partsOf(bytes);
  const [pages, texts] = [PAGE, TEXT].map((type) => parts.filter(({ mimeType }) => mimeType === type));
  const read = pages && pages.length > 0 ? pages : (texts ?? []);
  if (read.length === 0) throw new InputError('damaged', { reason: 'text/html' });
  const decoded = new TextEncoder().encode(read.map(wordsOf).join('\n'));
  const source = read === pages ? readHtml(decoded) : readText(decoded);
  return { ...source, mediaType: MEDIA_TYPE };
}

/** In the charset that its bytes are in, as any file: pages bear none or a wrong one, and frames each their own. */
function wordsOf({ content }: Attachment): string {
  return typeof content === 'string' ? content : decodeText(new Uint8Array(content)).text;
}

async function partsOf(bytes: Uint8Array): Promise<readonly Attachment[]> {
  const files = Buffer.from(bytes).toString('latin1').replace(TEXT_TYPE, '$1x-$2');
  try {
    const { attachments } = await PostalMime.parse(Buffer.from(files, 'latin1'), {
      maxNestingDepth: DEEPEST,
    });
    return attachments;
  } catch (error) {
    if (error instanceof Error) throw new InputError('damaged', { reason: error.message }, { cause: error });
    throw error;
  }
}
