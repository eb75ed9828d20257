/** Writes small PDFs by hand: a GBK font that is not embedded, text and lines at given places, nothing compressed. */

/** GBK bytes of a text as hex, by turning the decoder's table round. */
const codes = new Map<string, string>();
{
  const decoder = new TextDecoder('gbk');
  for (let high = 0x81; high <= 0xfe; high++) {
    for (let low = 0x40; low <= 0xfe; low++) {
      if (low === 0x7f) continue;
      const char = decoder.decode(new Uint8Array([high, low]));
      const hex = high.toString(16) + low.toString(16).padStart(2, '0');
      if (char.length === 1 && !codes.has(char)) codes.set(char, hex);
    }
  }
}

function hexOf(text: string): string {
  return [...text]
    .map((char) => {
      const code =
        char.charCodeAt(0) < 0x80 ? char.charCodeAt(0).toString(16).padStart(2, '0') : codes.get(char);
      if (code === undefined) throw new Error(`${char} is not in GBK`);
      return code;
    })
    .join('');
}

export const WIDTH = 600;
export const HEIGHT = 800;

/** Text at x and y (of the baseline, from the page's top), in points. */
export function text(x: number, y: number, words: string, size = 10): string {
  return `BT /F1 ${size} Tf 1 0 0 1 ${x} ${HEIGHT - y} Tm <${hexOf(words)}> Tj ET`;
}

/** A stroked line between two places. */
export function stroke(x0: number, y0: number, x1: number, y1: number): string {
  return `0.5 w ${x0} ${HEIGHT - y0} m ${x1} ${HEIGHT - y1} l S`;
}

/** The same as a thin filled rectangle. */
export function bar(x0: number, y0: number, x1: number, y1: number): string {
  return `${x0} ${HEIGHT - y1} ${Math.max(0.6, x1 - x0)} ${Math.max(0.6, y1 - y0)} re f`;
}

/** A picture over most of the page. */
export const PICTURE = 'q 500 0 0 700 50 50 cm /Im1 Do Q';

export interface PdfOptions {
  /** Added to each page's dictionary, such as `/Rotate 90`. */
  page?: string;
  /** Added to the trailer. */
  trailer?: string;
  /** How often the pages' list is repeated. */
  times?: number;
}

/** @param pages the drawing commands of each page */
export function pdf(
  pages: readonly string[],
  { page = '', trailer = '', times = 1 }: PdfOptions = {},
): Uint8Array {
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${pages.length * times}/Kids[${Array.from({ length: times }, () => pages.map((_, i) => `${2 * i + 7} 0 R`).join(' ')).join(' ')}]>>`,
    '<</Type/Font/Subtype/Type0/BaseFont/FangSong/Encoding/GBK-EUC-H/DescendantFonts[4 0 R]>>',
    '<</Type/Font/Subtype/CIDFontType0/BaseFont/FangSong/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>/DW 1000/W[1 95 500 814 939 500]/FontDescriptor 5 0 R>>',
    '<</Type/FontDescriptor/FontName/FangSong/Flags 4/FontBBox[0 -200 1000 900]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 700/StemV 80>>',
    '<</Type/XObject/Subtype/Image/Width 2/Height 2/BitsPerComponent 8/ColorSpace/DeviceGray/Length 4>>stream\nABCD\nendstream',
    ...pages.flatMap((commands, i) => [
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${WIDTH} ${HEIGHT}]/Contents ${2 * i + 8} 0 R/Resources<</Font<</F1 3 0 R>>/XObject<</Im1 6 0 R>>>>${page}>>`,
      `<</Length ${commands.length}>>stream\n${commands}\nendstream`,
    ]),
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, i) => {
    const at = file.length;
    file += `${i + 1} 0 obj${object}endobj\n`;
    return at;
  });
  const xref = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${xref}trailer<</Size ${objects.length + 1}/Root 1 0 R${trailer}>>\nstartxref\n${file.length}\n%%EOF`;
  return new TextEncoder().encode(file);
}
