/**
 * Reads a policy interpretation (政策解读) that names the services of a standard in sentences:
 * `幼有所育领域包括优孕优生服务、儿童健康服务、儿童关爱服务等三个方面9项服务，分别为农村免费孕前优生健康检查、…。`
 */
import type { Draft } from '../draft.ts';
import { readNumber } from '../facts/numbers.ts';
import type { Piece } from '../text/join.ts';
import { NAMES_WITH_COMMA } from './service-names.ts';
import type { Outline, OutlineHeading, OutlineItem, Span } from './types.ts';

const N = '[\\d一二三四五六七八九十百两]{1,5}';
/** Groups: domain, aspects, number of aspects, number of items. The list of names follows. */
const DOMAIN = new RegExp(
  `([\\p{Script=Han}“”"]{2,16}?)(?:领域|方面)?[。,]?(?:共?包括|包含|涵盖|涉及|设置|设有|列出|共设置|共有|共(?!服务)|(?=${N}\\s{0,2}个?(?:方面|小?类)))([^。;!?]{0,300}?)(?:等)?(?:共)?\\s{0,2}(?:(${N})\\s{0,2}个?(?:方面|小?类|大类)\\s{0,2}[,、]?(?:共|的|共计)?\\s{0,2})?(${N})\\s{0,2}(?:个|项)(?:具体)?(?:基本)?(?:公共)?(?:服务)?(?:项目|事项)?[,:]?\\s{0,2}(?:(?:分别为|分别是|具体为|具体包括|主要包括|包括|即|为|是)[:]?|(?<=:))`,
  'gu',
);

/**
 * The names first, their number behind them: `一是幼有所育方面，包括免费孕前优生健康检查、…等4项服务`. Groups: domain, names, number.
 * The sentence that counts the whole (`标准涵盖幼有所育、…等3大类10项`) is no domain of its own.
 */
const LISTED = new RegExp(
  `(?:^|[。;:\\n])\\s{0,4}(?:[一二三四五六七八九十]{1,3}是|\\(?[\\d一二三四五六七八九十]{1,3}[)、.])?\\s{0,2}(?:在)?[“"]?([\\p{Script=Han}]{2,14}?)[”"]?(?:服务)?(?:领域|方面)?[,:。]?\\s{0,2}(?:主要)?(?:包括|包含|涵盖|涉及|明确|提供|设置|列出)(?:了)?[:]?([^。;]{4,800}?)(?:等)?[,]?(?:共计|共有|共|合计|计)?\\s{0,2}(${N})\\s{0,2}(?:个|项)(?:具体)?(?:基本)?(?:公共)?(?:服务)?(?:项目|事项)?(?=[。;,\\n]|$)`,
  'gu',
);
/**
 * `幼有所育（4项）：免费孕前优生健康检查、…。`, the list behind the colon, on the next line, or behind 包括 (`幼有所育类4项，包括…`).
 * Groups: domain, number; the list of names follows.
 */
const HEADED = new RegExp(
  `(?:^|[。;:\\n])\\s{0,4}(?:[一二三四五六七八九十]{1,3}是|\\(?[\\d一二三四五六七八九十]{1,3}[)、.])?\\s{0,2}[“"]?([\\p{Script=Han}]{2,14}?)[”"]?(?:领域|方面|类)?\\s{0,2}(?:\\((?:共)?(${N})项\\)|(?:共)?(${N})项(?:服务)?)(?:[:\\n]|,\\s{0,2}(?:主要)?(?:包括|包含|分别为|分别是|具体为|即|为):?)\\s{0,2}`,
  'gu',
);
/** `幼有所育领域，包括免费孕前优生健康检查、…。`, without a count: only of domains known by name. Groups: domain, names. */
const UNCOUNTED =
  /(?:^|[。;:\n、.)])\s{0,4}[“"]?([幼学劳病老住弱]有所.|优军(?:服务)?保障|文体(?:服务)?保障|文化(?:服务)?保障)[”"]?(?:领域|方面|类)?[,:]?\s{0,2}(?:主要)?(?:包括|包含|涵盖|涉及|有)[:]?\s{0,2}([^。;!?]{4,800})/gu;
const WHOLE_OF_IT = /标准|清单|目录|大类|共分|分为|解读|文件|通知|本市|全市|我市/u;

interface NamedDomain {
  name: Span;
  aspects: Span[];
  items: Span[];
  /** null where the text gives no count. */
  declared: number | null;
  settled: boolean;
}

/** The domains that the text names with their services; empty where it names none. */
export function namedDomains(draft: Draft): NamedDomain[] {
  const found: NamedDomain[] = [];
  for (const m of draft.folded.matchAll(DOMAIN)) {
    const declared = readNumber(m[4] ?? '');
    const word = m[1] ?? '';
    if (declared === null || declared < 1 || WHOLE_OF_IT.test(word)) continue;
    const from = m.index + m[0].length;
    const stop = endOfList(draft.folded, from);
    const names = settle(draft, cut(draft, from, stop), declared);
    const head = m.index + m[0].indexOf(word);
    const aspectsAt = m.index + m[0].indexOf(m[2] ?? '', word.length);
    const aspects = m[3] ? cut(draft, aspectsAt, aspectsAt + (m[2]?.length ?? 0)) : [];
    found.push({
      name: [head, head + word.length],
      aspects,
      items: names.spans,
      declared,
      settled: names.settled,
    });
  }
  if (found.length > 0) return found;
  for (const m of draft.folded.matchAll(LISTED)) {
    const at = m.index + m[0].indexOf(m[2] ?? '', m[0].indexOf(m[1] ?? '') + (m[1] ?? '').length);
    if (/大类|领域|方面$/u.test(m[2] ?? '')) continue;
    push(draft, found, m, m[1] ?? '', m[3] ?? '', at, at + (m[2] ?? '').length);
  }
  const headed = [...draft.folded.matchAll(HEADED)];
  headed.forEach((m, i) => {
    const at = m.index + m[0].length;
    const to = Math.min(endOfList(draft.folded, at), headed[i + 1]?.index ?? draft.folded.length);
    push(draft, found, m, m[1] ?? '', m[2] ?? m[3] ?? '', at, to);
  });
  return (found.length > 0 ? found : uncounted(draft)).sort((a, b) => a.name[0] - b.name[0]);
}

function uncounted(draft: Draft): NamedDomain[] {
  return [...draft.folded.matchAll(UNCOUNTED)].map((m): NamedDomain => {
    const [word, names] = [m[1] ?? '', m[2] ?? ''];
    const head = m.index + m[0].indexOf(word);
    const end = m.index + m[0].length;
    const open = /等(?:服务|项目|内容)?$/u.exec(names)?.[0].length ?? 0;
    const items = joinKnown(draft, cut(draft, end - names.length, end - open), 1);
    return { name: [head, head + word.length], aspects: [], items, declared: null, settled: false };
  });
}

function push(
  draft: Draft,
  found: NamedDomain[],
  m: RegExpExecArray,
  word: string,
  count: string,
  from: number,
  to: number,
): void {
  const declared = readNumber(count);
  if (declared === null || declared < 1 || WHOLE_OF_IT.test(word)) return;
  const names = settle(draft, cut(draft, from, to), declared);
  const head = m.index + m[0].indexOf(word);
  found.push({
    name: [head, head + word.length],
    aspects: [],
    items: names.spans,
    declared,
    settled: names.settled,
  });
}

function endOfList(folded: string, from: number): number {
  const stop = folded.slice(from, from + 4000).search(/[。;]/u);
  return stop < 0 ? Math.min(folded.length, from + 4000) : from + stop;
}

/** A list cut at 、 outside brackets and quotes, each part without the blanks and line ends round it. */
function cut(draft: Draft, from: number, to: number): Span[] {
  const parts: Span[] = [];
  let depth = 0;
  let start = from;
  const push = (end: number): void => {
    const raw = draft.text.slice(start, end);
    const a = start + (raw.length - raw.trimStart().length);
    const b = start + raw.trimEnd().length;
    if (b > a) parts.push([a, b]);
  };
  for (let i = from; i < to; i++) {
    const c = draft.folded[i] as string;
    if ('(《“'.includes(c)) depth++;
    else if (')》”'.includes(c)) depth--;
    else if (depth <= 0 && (c === '、' || c === ',')) {
      push(i);
      start = i + 1;
    }
  }
  push(to);
  return parts;
}

const nameOf = (draft: Draft, span: Span): string => draft.text.slice(...span).replace(/\s+/gu, '');

/** Names of the table that hold 、, put together again while there are more than `least`. */
function joinKnown(draft: Draft, parts: readonly Span[], least: number): Span[] {
  let spans = [...parts];
  for (let i = 0; i + 1 < spans.length && spans.length > least; i++) {
    for (let n = 2; n <= 3 && i + n <= spans.length; n++) {
      const joined: Span = [(spans[i] as Span)[0], (spans[i + n - 1] as Span)[1]];
      if (NAMES_WITH_COMMA.includes(nameOf(draft, joined)))
        spans = [...spans.slice(0, i), joined, ...spans.slice(i + n)];
    }
  }
  return spans;
}

/** Names that hold 、 are put together again: those of the table first, then, where the count asks for it, the one way that gives it. */
function settle(draft: Draft, parts: Span[], declared: number): { spans: Span[]; settled: boolean } {
  let spans = joinKnown(draft, parts, declared);
  const excess = spans.length - declared;
  if (excess > 0) {
    const seams = spans
      .slice(1)
      .flatMap((span, i) =>
        /^[^和与及]{1,8}[和与及]/u.test(nameOf(draft, span)) && nameOf(draft, spans[i] as Span).length <= 8
          ? [i]
          : [],
      );
    if (seams.length === excess) {
      for (const seam of seams.reverse())
        spans = [
          ...spans.slice(0, seam),
          [(spans[seam] as Span)[0], (spans[seam + 1] as Span)[1]],
          ...spans.slice(seam + 2),
        ];
    }
  }
  return { spans, settled: spans.length === declared };
}

export function readProse(draft: Draft, domains: readonly NamedDomain[]): Outline {
  const outline: Outline = {
    headings: [],
    items: [],
    claims: [],
    messages: [],
    body: [0, draft.text.length],
  };
  const piece = ([start, end]: Span): Piece => ({ start, end, soft: true });
  let no = 0;
  domains.forEach((domain, i) => {
    const heading: OutlineHeading = {
      level: 'domain',
      no: i + 1,
      name: nameOf(draft, domain.name),
      number: null,
      namePieces: [piece(domain.name)],
      domain: null,
    };
    outline.headings.push(heading);
    for (const aspect of domain.aspects) {
      outline.headings.push({
        level: 'aspect',
        no: null,
        name: nameOf(draft, aspect),
        number: null,
        namePieces: [piece(aspect)],
        domain: heading,
      });
    }
    for (const name of domain.items) {
      no++;
      const item: OutlineItem = {
        no,
        subNo: null,
        number: null,
        numberRaw: null,
        namePieces: [piece(name)],
        name: nameOf(draft, name),
        domain: heading,
        aspect: null,
        fields: [],
        parent: null,
        isParent: false,
        start: name[0],
      };
      outline.items.push(item);
    }
    if (!domain.settled) {
      const { declared } = domain;
      outline.messages.push({
        rule: declared === null ? 'names-uncounted' : 'names-unsettled',
        params: {
          domain: heading.name,
          found: domain.items.length,
          ...(declared === null ? {} : { declared }),
        },
        item: null,
        span: domain.name,
      });
    }
  });
  return outline;
}

const TITLE_INSIDE = /《([^《》]{4,80}(?:标准|清单|目录)[^《》]{0,30})》/u;

/** The title of the standard that the text explains: the first in 《》 that names one. */
export function explainedTitle(draft: Draft): string | null {
  const found = TITLE_INSIDE.exec(draft.folded);
  return found?.[1]
    ? draft.text.slice(found.index + 1, found.index + 1 + found[1].length).replace(/\s+/gu, '')
    : null;
}
