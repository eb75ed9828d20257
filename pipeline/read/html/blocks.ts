/** The article's elements → lines and tables. */
import type { Element, Text } from 'hast';
import { type Block, joinLinked, type LineBlock, type TableBlock } from '../office/compose.ts';
import { signsOf } from '../office/symbols.ts';
import { Lines } from './lines.ts';
import { listMarkers } from './lists.ts';
import { gridOf, isDataTable } from './table.ts';
import {
  allText,
  attribute,
  elementsOf,
  headingLevel,
  isBlock,
  type Parent,
  squeezed,
  styleOf,
} from './tags.ts';

// Labels that only their looks part from what they label: `<span class="l">服务对象</span><span class="v">城乡居民</span>`.

/** A word that begins so many blocks, each time in an element of its own, is no beginning of a sentence. */
const LEAST = 3;
const LABEL = /^\p{Script=Han}{2,12}$/u;
const BOLD = new Set(['strong', 'b', 'em', 'i', 'u', 'label']);

/** The inline elements behind which a blank is to stand, so that the word is not glued to the text. */
function labelSpans(article: Element): ReadonlySet<Element> {
  const found = new Map<string, Element[]>();
  const walk = (parent: Parent): void => {
    for (const child of elementsOf(parent)) {
      const first = isBlock(child) ? firstInline(child) : null;
      const word = first ? squeezed(allText(first)) : '';
      if (first && LABEL.test(word)) {
        const key = `${first.tagName} ${attribute(first, 'className')} ${word}`;
        const same = found.get(key);
        if (same) same.push(first);
        else found.set(key, [first]);
      }
      walk(child);
    }
  };
  walk(article);
  return new Set([...found.values()].filter((same) => same.length >= LEAST).flat());
}

/** The element that a block begins with, where text of the block's own goes on right behind it. */
function firstInline(block: Element): Element | null {
  const shown = block.children.filter((child) => child.type !== 'text' || squeezed(child.value) !== '');
  const [first, next] = shown;
  if (first?.type !== 'element' || !next || isBlock(first)) return null;
  if (next.type === 'element' && isBlock(next)) return null;
  return BOLD.has(first.tagName) || attribute(first, 'className') !== '' ? first : null;
}

interface TextContext {
  href: string | null;
  asIs: boolean;
  /** The font of signs that the text is set in, if it is one. */
  symbolFont: string | null;
}

const OUTSIDE: TextContext = { href: null, asIs: false, symbolFont: null };

/** `font-family:Symbol` and `<font face="Symbol">`; @returns null where the element states no font, '' for a font of letters */
function symbolFontOf(element: Element, style: string): string | null {
  const stated = /(?:^|;)font(?:-family)?:([^;]{1,200})/.exec(style)?.[1] ?? attribute(element, 'face');
  if (stated === '') return null;
  const first = stated.split(',')[0]!.replace(/^.*(?:pt|px|em|%)/u, '');
  const known = [...SYMBOL_NAMES].find(([, name]) => name.test(first));
  return known ? known[0] : '';
}

/** Styles come without blanks: wingdings2. */
const SYMBOL_NAMES: ReadonlyMap<string, RegExp> = new Map([
  ['Symbol', /^["']?symbol["']?$/i],
  ['Wingdings', /^["']?wingdings["']?$/i],
  ['Wingdings 2', /^["']?wingdings ?2["']?$/i],
  ['Webdings', /^["']?webdings["']?$/i],
]);

class Renderer {
  readonly blocks: Block[] = [];
  #lines = new Lines();
  #markers = new Map<Element, string>();
  /** In a cell a table is read as lines: a cell holds text and no grid. */
  readonly #inCell: boolean;
  readonly #labels: ReadonlySet<Element>;

  constructor(inCell: boolean, labels: ReadonlySet<Element> = new Set()) {
    this.#inCell = inCell;
    this.#labels = labels;
  }

  children(parent: Parent, context: TextContext): void {
    for (const child of parent.children) {
      if (child.type === 'text') this.#text(child, context);
      else if (child.type === 'element') this.#element(child, context);
    }
  }

  finish(): Block[] {
    this.#flush();
    return this.blocks;
  }

  #flush(): void {
    this.#lines.close();
    this.blocks.push(...this.#lines.blocks);
    this.#lines = new Lines();
  }

  #text(node: Text, { href, asIs, symbolFont }: TextContext): void {
    const point = node.position?.start;
    const value = !symbolFont ? node.value : signsOf(symbolFont, node.value).text;
    if (asIs) this.#lines.writeAsIs(value, href, point);
    else this.#lines.write(value, href, point);
  }

  #element(element: Element, context: TextContext): void {
    if (element.tagName === 'br') this.#lines.lineBreak();
    else if (element.tagName === 'table' && !this.#inCell && isDataTable(element)) this.#table(element);
    else if (element.tagName === 'tr' && this.#inCell) this.#rowInCell(element, context);
    else if (isBlock(element)) this.#block(element, context);
    else {
      this.children(element, contextOf(element, context));
      if (this.#labels.has(element)) this.#lines.write(' ', null, undefined);
    }
  }

  /** A row of a table inside a cell is a line, its cells parted by a blank, as in the cells of other formats. */
  #rowInCell(row: Element, context: TextContext): void {
    this.#flush();
    const cells = elementsOf(row).map((cell) => {
      const renderer = new Renderer(true);
      renderer.children({ type: 'root', children: [cell] }, contextOf(row, context));
      return joinLinked(renderer.finish().filter(isLine), '\n');
    });
    const filled = cells.filter(({ text }) => text !== '');
    if (filled.length === 0) return;
    this.blocks.push({ kind: 'line', ...joinLinked(filled, ' '), level: null, place: null });
  }

  #block(element: Element, context: TextContext): void {
    if (element.tagName === 'ol')
      for (const [item, marker] of listMarkers(element)) this.#markers.set(item, marker);
    this.#lines.close();
    const outer = this.#lines.level;
    this.#lines.level = headingLevel(element) ?? outer;
    this.#lines.marker = this.#markers.get(element) ?? this.#lines.marker;
    this.children(element, contextOf(element, context));
    this.#lines.close();
    if (element.tagName === 'li') this.#lines.marker = '';
    this.#lines.level = outer;
  }

  #table(table: Element): void {
    this.#flush();
    const caption = table.children.find((child) => child.type === 'element' && child.tagName === 'caption');
    if (caption?.type === 'element') {
      this.children(caption, OUTSIDE);
      this.#flush();
    }
    this.blocks.push(tableBlock(table));
  }
}

function isLine(block: Block): block is LineBlock {
  return block.kind === 'line';
}

function contextOf(element: Element, context: TextContext): TextContext {
  const href = element.tagName === 'a' ? attribute(element, 'href') : '';
  const style = styleOf(element);
  const asIs = element.tagName === 'pre' || /(?:^|;)white-space:pre(?:-wrap)?(?:;|$)/.test(style);
  const plain = /(?:^|;)white-space:(?:normal|nowrap)(?:;|$)/.test(style);
  return {
    href: href !== '' && !/^\s*javascript:/i.test(href) ? href : context.href,
    asIs: asIs || (context.asIs && !plain),
    symbolFont: symbolFontOf(element, style) ?? context.symbolFont,
  };
}

function tableBlock(table: Element): TableBlock {
  const { rows, cols, cells } = gridOf(table);
  return {
    kind: 'table',
    rows,
    cols,
    cells: cells.map(({ element, ...spot }) => {
      const renderer = new Renderer(true);
      renderer.children(element, contextOf(element, OUTSIDE));
      const lines = renderer.finish().filter(isLine);
      return { ...spot, ...joinLinked(lines, '\n'), place: lines[0]?.place ?? null };
    }),
  };
}

/** The lines and tables of an element, in order. */
export function blocksOf(element: Element): Block[] {
  const renderer = new Renderer(false, labelSpans(element));
  renderer.children({ type: 'root', children: [element] }, OUTSIDE);
  return renderer.finish();
}
