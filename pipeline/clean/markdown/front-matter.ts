/** The block between `---` lines at the head of a Markdown file, as sites keep their data in: `title: …`, `date: …`. */

const FENCE = /^---[ \t]{0,8}$/u;
/** `title: …`, `- tag`, `# remark`, and what goes on indented below a key. */
const LINE = /^(?:[A-Za-z_][\w-]{0,40}:(?: .*)?|[ \t]+\S.*|- .*|#.*|)$/u;
const TITLE = /^(title:[ \t]{0,8}["']?)(.{1,300}?)["']?[ \t]{0,8}$/iu;
/** No such block is longer. */
const MOST_LINES = 200;

export interface FrontMatterLine {
  start: number;
  end: number;
  /** The value of `title:`, without its quotes, in the line that holds it; else null. */
  title: [start: number, end: number] | null;
}

/** @returns the lines of the block, both fences among them; [] where the text begins with none */
export function frontMatter(text: string): FrontMatterLine[] {
  const lines: FrontMatterLine[] = [];
  let at = 0;
  while (at < text.length && lines.length < MOST_LINES) {
    const feed = text.indexOf('\n', at);
    const next = feed < 0 ? text.length : feed + 1;
    const end = feed > at && text[feed - 1] === '\r' ? feed - 1 : feed < 0 ? next : feed;
    const line = text.slice(at, end);
    const fence = FENCE.test(line);
    if (lines.length === 0 ? !fence : !fence && !LINE.test(line)) return [];
    lines.push({ start: at, end, title: titleIn(line, at) });
    if (fence && lines.length > 1) return lines;
    at = next;
  }
  return [];
}

function titleIn(line: string, at: number): FrontMatterLine['title'] {
  const [, key = '', title = ''] = TITLE.exec(line) ?? [];
  return title === '' ? null : [at + key.length, at + key.length + title.length];
}
