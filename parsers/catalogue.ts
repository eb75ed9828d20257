import type { Layout } from '../pipeline/layout.ts';
import { told } from '../pipeline/messages/index.ts';
import { namesIn, readNames } from '../pipeline/outline/read-names.ts';
import { MARKER_SIGNS } from '../pipeline/text/markers.ts';

/** `一、幼有所育`, below it `1.预防接种`, `2.孕产妇健康服务`: which services there are, and nothing of them. */
export const layout: Layout = {
  name: 'catalogue',
  description:
    'A list of names alone (1.预防接种) under headings: which services there are, no field of them.',
  detect: (view) => {
    const names = namesIn(view.draft, view.contents);
    if (!names) return null;
    return {
      layout: 'catalogue',
      confidence: 0.78,
      evidence: [
        told('evidence-names', {
          names: names.lines.length,
          family: names.items,
          sign: MARKER_SIGNS[names.items],
        }),
      ],
      read: () => readNames(view.draft, names),
    };
  },
};
