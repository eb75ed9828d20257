/** Why a text could not be read: what was seen, what kept it from being read, and what would teach it. */
import type { Draft } from './draft.ts';
import { InputError } from './errors.ts';
import type { View } from './layout.ts';
import { told, type Wording } from './messages/index.ts';
import { isOwnTitle } from './text/document-titles.ts';

/** A title stands among the first lines. */
const HEAD_LINES = 30;
const LEAST_HEADS = 2;
const MOST_SHOWN = 60;
const CELLS = /[|\t]|\s{2,}|\s/u;

/** @returns the error of a text that no layout reads; one whose title says that it is a list is never called none */
export function unreadError(draft: Draft, view: View): InputError {
  const { evidence, segments } = view.labelled;
  const labels = segments.filter((s) => s.label).length;
  const seen = told('evidence-none', { labels, openers: evidence.openers, tables: view.tables.length });
  const why = withWords(seen, headsSeen(draft));
  const title = draft.lines
    .slice(0, HEAD_LINES)
    .find(({ folded }) => folded.length <= MOST_SHOWN && isOwnTitle(folded.replace(/\s+/gu, '')));
  const inside = title ? null : titleBeforeHeads(draft);
  if (inside)
    return new InputError('list-not-read', { title: inside, evidence: why.en, evidence_zh: why.zh });
  if (!title) return new InputError('not-a-notice', { evidence: why.en, evidence_zh: why.zh });
  return new InputError('list-not-read', {
    title: draft.text.slice(title.start, title.end),
    evidence: why.en,
    evidence_zh: why.zh,
  });
}

/** Heads of a table with nothing between them: 服务对象序号服务项目服务内容及标准服务类型牵头责任部门. */
const GLUED_HEADS = /(?:序号)?服务(?:项目|事项)(?:名称)?服务(?:对象|内容|标准)|服务对象序号服务项目/u;
const NAMED = /《([^《》]{4,60})》|(?<=[\s:。])(\p{Script=Han}{4,40}(?:清单|标准|目录))(?=\s)/gu;

/** The title of a list that stands in one run of text before the heads of its table; null where there are no such heads. */
function titleBeforeHeads({ lines, text }: Draft): string | null {
  for (const { start, folded } of lines.slice(0, HEAD_LINES)) {
    const heads = GLUED_HEADS.exec(folded);
    if (!heads) continue;
    for (const found of folded.slice(0, heads.index).matchAll(NAMED)) {
      const title = found[1] ?? found[2] ?? '';
      const at = start + found.index + found[0].indexOf(title);
      if (isOwnTitle(title)) return text.slice(at, at + title.length);
    }
  }
  return null;
}

/** A line of heads without rows that could be told below it: `序号服务事项 服务对象 服务内容 …`. */
function headsSeen({ lines, recovered, text, words }: Draft): Wording | null {
  const best = recovered[0];
  if (best) return told('evidence-heads-below', { rows: best.rows, measure: best.measure.toFixed(2) });
  const heads = lines.find(
    ({ folded }) =>
      folded.split(CELLS).filter((cell) => words.head(cell.replace(/\s+/gu, '')) !== null).length >=
      LEAST_HEADS,
  );
  if (!heads) return null;
  const shown = text.slice(heads.start, Math.min(heads.end, heads.start + MOST_SHOWN)).replace(/\s+/gu, ' ');
  return told('evidence-heads-alone', { heads: shown });
}

const withWords = (first: Wording, more: Wording | null): Wording =>
  more ? { ...first, en: `${first.en}; ${more.en}`, zh: `${first.zh}；${more.zh}` } : first;
