import { type Layout, labelledCandidate } from '../pipeline/layout.ts';

/** `（8）预防接种`, above it `2. 儿童健康服务` and `一、幼有所育`: text taken from a PDF, cut by its pages. */
export const layout: Layout = {
  name: 'parenthesised',
  description:
    'Items bear numbers in parentheses (（8）预防接种) and labelled fields; headings 一、 and 1. stand above them.',
  detect: (view) => labelledCandidate(view, 'parenthesised', ['paren', 'hollow'], () => 0.98),
};
