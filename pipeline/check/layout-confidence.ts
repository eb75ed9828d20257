import { type Rule, tell } from './rule.ts';

const SURE = 0.75;
const CLOSE = 0.03;

/** A layout that few items speak for, or that another one comes close to: a question to the reader, never a silent guess. */
export const layoutConfidence: Rule = (_tree, file, { layout }) => {
  const rival =
    layout.runnerUp && layout.confidence - layout.runnerUp.confidence < CLOSE ? layout.runnerUp : null;
  if (layout.confidence >= SURE && !rival) return;
  if (layout.name === 'inferred' && layout.confidence >= 0.65 && !rival) return;
  tell(
    file,
    'low-confidence-layout',
    {
      layout: layout.name,
      confidence: layout.confidence,
      rival: rival?.name ?? 'none',
      rival_zh: rival?.name ?? '无',
      rival_confidence: rival?.confidence ?? 0,
    },
    null,
    null,
  );
};
