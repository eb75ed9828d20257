import { report } from '../compile/warnings.ts';
import type { CheckRule } from './rule.ts';

const SURE = 0.75;
const CLOSE = 0.03;

/** A layout that few items speak for, or that another one comes close to: a question to the reader, never a silent guess. */
export const layoutConfidence: CheckRule = ({ document: { layout } }, file, { runnerUp }) => {
  const rival = runnerUp && layout.confidence - runnerUp.confidence < CLOSE ? runnerUp : null;
  if (layout.confidence >= SURE && !rival) return;
  if (layout.name === 'inferred' && layout.confidence >= 0.65 && !rival) return;
  const params = {
    layout: layout.name,
    confidence: layout.confidence,
    rival: rival?.name ?? 'none',
    rival_zh: rival?.name ?? '无',
    rival_confidence: rival?.confidence ?? 0,
  };
  report(file, { rule: 'low-confidence-layout', params }, null, null);
};
