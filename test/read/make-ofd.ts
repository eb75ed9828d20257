/** OFD files made by hand for tests: pages of texts and lines, in millimetres from the top left corner. */
import { strToU8, zipSync } from 'fflate';

const OFD = 'xmlns:ofd="http://www.ofdspec.org/2016"';

export interface OfdParts {
  /** What stands in the layer of each page. */
  pages: readonly string[];
  /** What stands in a page that all lie upon, and in the document's resources. */
  template?: string;
  resources?: string;
  /** Other files of the container. */
  more?: Readonly<Record<string, string>>;
}

export function makeOfd({ pages, template, resources, more = {} }: OfdParts): Uint8Array {
  const page = (layer: string): string =>
    `<ofd:Page ${OFD}>${template === undefined ? '' : '<ofd:Template TemplateID="9"/>'}<ofd:Content><ofd:Layer>${layer}</ofd:Layer></ofd:Content></ofd:Page>`;
  const files: Record<string, string> = {
    'OFD.xml': `<ofd:OFD ${OFD}><ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>`,
    'Doc_0/Document.xml': `<ofd:Document ${OFD}><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea><ofd:DocumentRes>Res.xml</ofd:DocumentRes><ofd:TemplatePage ID="9" BaseLoc="Tpl.xml"/></ofd:CommonData><ofd:Pages>${pages
      .map((_, i) => `<ofd:Page ID="${i + 1}" BaseLoc="/Doc_0/P${i}/Content.xml"/>`)
      .join('')}</ofd:Pages></ofd:Document>`,
    ...Object.fromEntries(pages.map((layer, i) => [`Doc_0/P${i}/Content.xml`, page(layer)])),
    ...(template === undefined
      ? {}
      : {
          'Doc_0/Tpl.xml': `<ofd:Page ${OFD}><ofd:Content><ofd:Layer>${template}</ofd:Layer></ofd:Content></ofd:Page>`,
        }),
    ...(resources === undefined ? {} : { 'Doc_0/Res.xml': `<ofd:Res ${OFD}>${resources}</ofd:Res>` }),
    ...more,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

/** A line of text, its characters five millimetres apart; `more` are attributes of its object. */
export function words(text: string, x: number, y: number, more = ''): string {
  const steps = [...text].length - 1;
  const delta = steps > 0 ? ` DeltaX="g ${steps} 5"` : '';
  return `<ofd:TextObject Boundary="${x} ${y - 5} ${5 * (steps + 1)} 6" Size="5" ${more}><ofd:TextCode X="0" Y="5"${delta}>${text}</ofd:TextCode></ofd:TextObject>`;
}

/** A line drawn from one point to another. */
export function rule(x0: number, y0: number, x1: number, y1: number): string {
  return `<ofd:PathObject Boundary="${x0} ${y0} ${x1 - x0} ${y1 - y0}" LineWidth="0.3"><ofd:AbbreviatedData>M 0 0 L ${x1 - x0} ${y1 - y0}</ofd:AbbreviatedData></ofd:PathObject>`;
}
