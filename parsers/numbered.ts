import { type Layout, labelledCandidate } from '../pipeline/layout.ts';
import { bookmarks } from './bookmarked.ts';

/** `1. 农村免费孕前优生健康检查`, below it `服务对象：…`, above it `一、幼有所育` and `（一）优孕优生服务`. */
export const layout: Layout = {
  name: 'numbered',
  description:
    'Items bear plain numbers (1. 预防接种) and labelled fields; headings 一、 and （一） stand above them.',
  detect: (view) =>
    labelledCandidate(view, 'numbered', ['decimal'], () => (bookmarks(view) > 0 ? 0.8 : 0.98)),
};
