import type { Catalogue } from './wording.ts';

/** Warnings of a diff, and errors of settled pairs: rule → words. */
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
  'other-region': {
    en: 'the two documents are of different places: {old} and {new}',
    zh: '两份文件属于不同地区：{old}、{new}',
  },
  'other-kind': {
    en: 'the two documents are of different kinds: {old} and {new}',
    zh: '两份文件类型不同：{old}、{new}',
  },
  'no-items': {
    en: 'the document {document} lists no items',
    zh: '文件{document}中没有服务项目',
  },
  'pairs-unknown-item': {
    en: 'the settled pairs name {item}, which the {side} document does not have',
    zh: '人工确认的对应关系中的{item}不在{side}文件中',
  },
  'pairs-repeated-item': {
    en: 'the settled pairs name {item} more than once',
    zh: '人工确认的对应关系中，{item}出现了不止一次',
  },
  'pairs-shape': {
    en: 'a settled pair has {old} old and {new} new items: one side must have one or none',
    zh: '一条人工确认的对应关系含{old}个旧项目和{new}个新项目：至少一侧应为一个或没有',
  },
} as const satisfies Catalogue;
