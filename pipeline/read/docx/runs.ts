/** The characters of one paragraph: runs, breaks, fields, tracked changes, links, and the text boxes anchored in it. */
import { SOFT_BREAK } from '../../text/lines.ts';
import { type LinkedText, linkIn } from '../office/compose.ts';
import { equationText, isEquation } from '../office/equation.ts';
import { isSymbolFont, signOf, signsOf } from '../office/symbols.ts';
import { child, isOn, textOf, type XmlNode } from '../office/xml.ts';
import type { DocxContext } from './context.ts';
import { DELETED, DRAWINGS, SILENT, TRANSPARENT } from './elements.ts';

export interface Inline extends LinkedText {
  /** Contents of text boxes, in order. */
  boxes: readonly XmlNode[];
}

const ON_A_NEW_PAGE = new Set(['page', 'column']);

/** Reads paragraphs that are one to the reader (a deleted or hidden paragraph mark joins them). */
export function readInline(context: DocxContext, paragraphs: readonly XmlNode[]): Inline {
  const reader = new InlineReader(context);
  for (const paragraph of paragraphs) reader.paragraph(paragraph);
  return reader.result();
}

class InlineReader {
  readonly #context: DocxContext;
  readonly #boxes: XmlNode[] = [];
  readonly #links: { start: number; end: number; href: string }[] = [];
  #text = '';
  #properties: XmlNode | undefined;
  #pageBreak = false;
  /** Where the text stood when something struck through was left out last. */
  #struckAt = -1;
  /** The font of signs that the run is set in, if it is one. */
  #symbolFont: string | null = null;

  constructor(context: DocxContext) {
    this.#context = context;
  }

  paragraph(node: XmlNode): void {
    this.#properties = child(node, 'w:pPr');
    this.#each(node);
  }

  result(): Inline {
    // A field that goes on in the next paragraph links from that paragraph's start.
    for (const field of this.#context.fields)
      if (field.linkStart !== null) this.#closeLink(field.linkStart, field.instruction);
    for (const field of this.#context.fields) if (field.linkStart !== null) field.linkStart = 0;
    return { text: this.#text, links: this.#links, boxes: this.#boxes };
  }

  #each(node: XmlNode): void {
    for (const each of node.children) this.#element(each);
  }

  #element(node: XmlNode): void {
    const read = this.#handlers[node.name];
    if (read) read(node);
    else if (DRAWINGS.has(node.name)) this.#drawing(node);
    else if (DELETED.has(node.name)) this.#context.met.deleted += 1;
    else if (TRANSPARENT.has(node.name)) {
      if (node.name === 'w:ins' || node.name === 'w:moveTo') this.#context.met.inserted += 1;
      this.#each(node);
    } else if (!SILENT.has(node.name)) this.#context.unknown.add(node.name);
  }

  readonly #handlers: Readonly<Record<string, (node: XmlNode) => void>> = {
    'w:r': (node) => this.#run(node),
    'w:t': (node) => this.#add(this.#drawn(shown(node))),
    'm:t': (node) => this.#add(shown(node)),
    'm:f': (node) => this.#fraction(node),
    'w:tab': () => this.#add('\t'),
    'w:ptab': () => this.#add('\t'),
    'w:cr': () => this.#add(SOFT_BREAK),
    'w:br': (node) => {
      if (ON_A_NEW_PAGE.has(node.attrs['w:type'] ?? '')) this.#pageBreak = this.#text !== '';
      else this.#add(SOFT_BREAK);
    },
    'w:noBreakHyphen': () => this.#add('-'),
    'w:sym': (node) => this.#symbol(node),
    'w:fldSimple': (node) => this.#simpleField(node),
    'w:fldChar': (node) => this.#field(node),
    'w:instrText': (node) => {
      const field = this.#context.fields.at(-1);
      if (field?.phase === 'instruction') field.instruction += textOf(node);
    },
    'w:hyperlink': (node) => this.#hyperlink(node),
    'w:footnoteReference': (node) => this.#mark('footnote', node),
    'w:endnoteReference': (node) => this.#mark('endnote', node),
    'w:sdt': (node) => this.#control(node),
    'mc:AlternateContent': (node) => this.#alternate(node),
  };

  #run(node: XmlNode): void {
    const { hidden, struck, font } = this.#context.styles.look(child(node, 'w:rPr'), this.#properties);
    if (hidden || struck) {
      const words = node.children
        .filter((each) => each.name === 'w:t')
        .map(textOf)
        .join('');
      if (hidden) this.#context.met.hidden += words.length;
      else this.#strike(words);
      // Runs that are not shown hold the marks of fields (a contents table's, often): those count.
      for (const each of node.children)
        if (each.name === 'w:fldChar' || each.name === 'w:instrText') this.#element(each);
      return;
    }
    // an asterisk that the author chose for a note's mark stands in the run of its reference
    const marks = node.children.filter(({ attrs }) =>
      ['1', 'true', 'on'].includes(attrs['w:customMarkFollows'] ?? ''),
    );
    if (marks.length > 0) {
      for (const mark of marks) this.#element(mark);
      return;
    }
    this.#symbolFont = isSymbolFont(font) ? font : null;
    this.#each(node);
    this.#symbolFont = null;
  }

  /** Runs next to each other are one stretch: Word cuts words into runs as it likes. */
  #strike(words: string): void {
    const { struck } = this.#context.met;
    if (words === '') return;
    if (this.#struckAt === this.#text.length && struck.length > 0) struck[struck.length - 1] += words;
    else struck.push(words);
    this.#struckAt = this.#text.length;
  }

  #drawn(text: string): string {
    if (this.#symbolFont === null) return text;
    const signs = signsOf(this.#symbolFont, text);
    this.#context.met.symbols += signs.lost;
    return signs.text;
  }

  /** `<w:sym w:font="Symbol" w:char="F0B3"/>` is ≥ */
  #symbol({ attrs }: XmlNode): void {
    const sign = signOf(attrs['w:font'] ?? '', Number.parseInt(attrs['w:char'] ?? '', 16));
    if (sign === null) this.#context.met.symbols += 1;
    else this.#add(sign);
  }

  /** A field in one element; an EQ field has nothing in it. */
  #simpleField(node: XmlNode): void {
    const before = this.#text;
    this.#each(node);
    if (this.#text === before) this.#equation(node.attrs['w:instr'] ?? '');
  }

  #equation(instruction: string): void {
    this.#add(equationText(instruction) ?? '');
  }

  #add(text: string): void {
    if (text === '' || this.#context.fields.some((field) => field.phase === 'instruction')) return;
    // Words on both sides of a page break stand on two lines.
    if (this.#pageBreak) this.#text += SOFT_BREAK;
    this.#pageBreak = false;
    this.#text += text;
  }

  #field(node: XmlNode): void {
    const { fields, loneFields } = this.#context;
    const type = node.attrs['w:fldCharType'];
    if (type === 'begin') {
      if (!loneFields.has(node))
        fields.push({
          phase: 'instruction',
          instruction: '',
          linkStart: null,
          shownFrom: this.#text.length,
        });
    } else if (type === 'separate') {
      const field = fields.at(-1);
      if (!field) return;
      field.phase = 'result';
      if (linkIn(field.instruction) !== null) field.linkStart = this.#text.length;
    } else if (type === 'end') {
      const field = fields.pop();
      if (field && isEquation(field.instruction) && field.shownFrom === this.#text.length)
        this.#equation(field.instruction);
      if (field && field.linkStart !== null) this.#closeLink(field.linkStart, field.instruction);
    }
  }

  #closeLink(start: number, instruction: string): void {
    const href = linkIn(instruction);
    if (href !== null && this.#text.length > start) this.#links.push({ start, end: this.#text.length, href });
  }

  #hyperlink(node: XmlNode): void {
    const start = this.#text.length;
    this.#each(node);
    const relation = this.#context.relations.get(node.attrs['r:id'] ?? '');
    if (relation?.external && this.#text.length > start)
      this.#links.push({ start, end: this.#text.length, href: relation.target });
  }

  /** A mark is not written into the sentence (不低于90%¹ would read 90%1); its note stands at the end. */
  #mark(kind: 'footnote' | 'endnote', node: XmlNode): void {
    this.#context.marks.push({ kind, id: node.attrs['w:id'] ?? '' });
  }

  #control(node: XmlNode): void {
    // 单击此处输入文字: shown by Word where nothing was typed
    if (isOn(child(child(node, 'w:sdtPr'), 'w:showingPlcHdr'))) this.#context.met.placeholders += 1;
    else for (const content of node.children) this.#element(content);
  }

  #fraction(node: XmlNode): void {
    const numerator = child(node, 'm:num');
    const denominator = child(node, 'm:den');
    // 2 and a half: not 21/2
    if (/\d$/u.test(this.#text)) this.#add(' ');
    if (numerator) this.#each(numerator);
    this.#add('/');
    if (denominator) this.#each(denominator);
  }

  /** The same content twice, for newer and older programs: one is read. */
  #alternate(node: XmlNode): void {
    const one = child(node, 'mc:Choice') ?? child(node, 'mc:Fallback');
    if (one) this.#each(one);
  }

  #drawing(node: XmlNode): void {
    const walk = (each: XmlNode): void => {
      if (each.name === 'w:txbxContent') this.#boxes.push(each);
      else if (each.name === 'mc:AlternateContent') {
        const one = child(each, 'mc:Choice') ?? child(each, 'mc:Fallback');
        if (one) walk(one);
      } else {
        if (each.name === 'pic:pic' || each.name === 'v:imagedata') this.#context.met.pictures += 1;
        each.children.forEach(walk);
      }
    };
    walk(node);
  }
}

/** Without xml:space="preserve" blanks at both ends are the writer's layout; a line end within is a blank. */
function shown(node: XmlNode): string {
  const text = textOf(node).replace(/[\r\n]+/g, ' ');
  return node.attrs['xml:space'] === 'preserve' ? text : text.replace(/^[ \t]+|[ \t]+$/g, '');
}
