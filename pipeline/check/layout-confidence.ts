import { report } from '../compile/warnings.ts';
import type { NoticeTree } from '../notice.ts';
import type { Span } from '../text/ranges.ts';
import type { CheckRule } from './rule.ts';

const SURE = 0.75;
const CLOSE = 0.03;

/** A layout that few items speak for, or that another one which reads other items comes close to: a question to the reader, never a silent guess. */
export const layoutConfidence: CheckRule = (
  { document: { layout }, children, outline },
  file,
  { runnerUp },
) => {
  const close = runnerUp !== null && layout.confidence - runnerUp.confidence < CLOSE;
  const rival = close && otherItems(outline, runnerUp.names()) ? runnerUp : null;
  if (layout.confidence >= SURE && !rival) return;
  if (layout.name === 'inferred' && layout.confidence >= 0.65 && !rival) return;
  const params = {
    layout: layout.name,
    confidence: layout.confidence,
    rival: rival?.name ?? 'none',
    rival_zh: rival?.name ?? '无',
    rival_confidence: rival?.confidence ?? 0,
  };
  report(file, { rule: 'low-confidence-layout', params }, null, listOf(children));
};

/** From the first heading or item to the end of the last. */
function listOf(children: NoticeTree['children']): Span | null {
  const places = children
    .flatMap((node) =>
      node.type === 'heading'
        ? node.source
        : [...node.nameSource, ...node.children.flatMap(({ source }) => source)],
    )
    .flat();
  return places.length === 0
    ? null
    : [places.reduce((a, b) => Math.min(a, b)), places.reduce((a, b) => Math.max(a, b))];
}

/** Two readings of the same items are no choice between two. */
const otherItems = ({ items }: NoticeTree['outline'], names: readonly string[]): boolean =>
  items.length !== names.length || items.some(({ name }, at) => name !== names[at]);
