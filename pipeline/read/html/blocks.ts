/** The article's elements → lines and tables. */
import type { Element, Text } from 'hast';
import { type Block, joinLinked, type LineBlock, type TableBlock } from '../office/compose.ts';
import { Lines } from './lines.ts';
import { listMarkers } from './lists.ts';
import { gridOf, isDataTable } from './table.ts';
import { attribute, headingLevel, isBlock, type Parent, styleOf } from './tags.ts';

interface Context {
  href: string | null;
  asIs: boolean;
}

class Renderer {
  readonly blocks: Block[] = [];
  #lines = new Lines();
  #markers = new Map<Element, string>();
  /** In a cell a table is read as lines: a cell holds text and no grid. */
  readonly #inCell: boolean;

  constructor(inCell: boolean) {
    this.#inCell = inCell;
  }

  children(parent: Parent, context: Context): void {
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

  #text(node: Text, { href, asIs }: Context): void {
    const point = node.position?.start;
    if (asIs) this.#lines.writeAsIs(node.value, href, point);
    else this.#lines.write(node.value, href, point);
  }

  #element(element: Element, context: Context): void {
    if (element.tagName === 'br') this.#lines.lineBreak();
    else if (element.tagName === 'table' && !this.#inCell && isDataTable(element)) this.#table(element);
    else if (isBlock(element)) this.#block(element, context);
    else this.children(element, contextOf(element, context));
  }

  #block(element: Element, context: Context): void {
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
      this.children(caption, { href: null, asIs: false });
      this.#flush();
    }
    this.blocks.push(tableBlock(table));
  }
}

function contextOf(element: Element, context: Context): Context {
  const href = element.tagName === 'a' ? attribute(element, 'href') : '';
  const style = styleOf(element);
  const asIs = element.tagName === 'pre' || /(?:^|;)white-space:pre(?:-wrap)?(?:;|$)/.test(style);
  const plain = /(?:^|;)white-space:(?:normal|nowrap)(?:;|$)/.test(style);
  return {
    href: href !== '' && !/^\s*javascript:/i.test(href) ? href : context.href,
    asIs: asIs || (context.asIs && !plain),
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
      renderer.children(element, contextOf(element, { href: null, asIs: false }));
      const lines = renderer.finish().filter((block): block is LineBlock => block.kind === 'line');
      return { ...spot, ...joinLinked(lines, '\n'), place: lines[0]?.place ?? null };
    }),
  };
}

/** The lines and tables of an element, in order. */
export function blocksOf(element: Element): Block[] {
  const renderer = new Renderer(false);
  renderer.children({ type: 'root', children: [element] }, { href: null, asIs: false });
  return renderer.finish();
}
