/** What speaks for a table that was brought back from a text without cells. */
import { told, type Wording } from '../../messages/index.ts';
import type { ServiceTable } from '../service-tables.ts';
import type { Recovered } from './recovered.ts';

const WAY: Readonly<Record<Recovered['way'], { en: string; zh: string }>> = {
  bars: { en: 'bars', zh: '竖线' },
  wide: { en: 'wide blanks', zh: '宽空白' },
  lines: { en: 'line ends', zh: '换行' },
  blanks: { en: 'blanks', zh: '空格' },
  glued: { en: 'what a cell may end with, as nothing stands between', zh: '单元格的首尾用语（其间无分隔）' },
};

/** 0..1: a reading without separators is never sure. */
export function sureness({ way, measure }: Recovered): number {
  return Math.min(way === 'glued' ? 0.7 : 0.95, 0.6 + 0.16 * measure);
}

export function recoveredEvidence(
  best: Recovered,
  rival: Recovered | undefined,
  { head }: ServiceTable,
): Wording {
  const measure = best.measure.toFixed(2);
  const next = rival?.measure.toFixed(2);
  return told('evidence-recovered', {
    way: WAY[best.way].en,
    way_zh: WAY[best.way].zh,
    rows: best.rows,
    heads: head.columns.map((column) => column.label).join(' | '),
    measure,
    rival: rival ? `, next cut at ${WAY[rival.way].en}: ${next}` : '',
    rival_zh: rival ? `，其次按${WAY[rival.way].zh}：${next}` : '',
  });
}
