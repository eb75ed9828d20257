import type { Catalogue } from './wording.ts';

/** Warnings of a diff: rule → words. */
export const DIFF = {
  'low-score-pair': {
    en: '“{old}” and “{new}” were taken for one service, with a score of only {score}',
    zh: '“{old}”与“{new}”按同一服务处理，但相似度仅为{score}',
  },
  'many-candidates': {
    en: '“{old}” and “{new}” were taken for one service ({score}), and another item fits nearly as well ({rival})',
    zh: '“{old}”与“{new}”按同一服务处理（{score}），但另有项目同样接近（{rival}）',
  },
  'near-miss': {
    en: '“{old}” was dropped and “{new}” is new: perhaps one service, with a score of {score}',
    zh: '“{old}”已取消，“{new}”为新增；二者也可能是同一服务（相似度{score}）',
  },
  'low-score-share': {
    en: 'a split or merge of “{old}” and “{new}” was found, with a score of only {score}',
    zh: '“{old}”与“{new}”按拆分或合并处理，但相似度仅为{score}',
  },
  'other-place': {
    en: 'the two documents are of different places: {old} and {new}',
    zh: '两份文件属于不同地区：{old}、{new}',
  },
  'other-kind': {
    en: 'the two documents are of different kinds: {old} and {new}',
    zh: '两份文件类型不同：{old}、{new}',
  },
  'no-items': {
    en: 'the document {document} lists no items',
    zh: '文件{document}中没有项目',
  },
  'pairs-stale': {
    en: 'what {by} settled on {on} ({why}) names {items}, which is no longer there: it was not applied',
    zh: '{by}于{on}确认的对应关系（{why}）所列{items}已不存在，未采用',
  },
  'pairs-repeated': {
    en: 'what {by} settled on {on} ({why}) names {items} again: the earlier entry holds',
    zh: '{by}于{on}确认的对应关系（{why}）再次列出{items}，以在前的一条为准',
  },
} as const satisfies Catalogue;
