/** How domains are called, as parts of patterns for folded texts. */

/** What the domains of the nation's standard begin with: 幼有所育. */
export const NATION_HEADS = '幼学劳病老住弱';
/** 学有优教, 军有优抚: as places call them. */
export const DOMAIN_CALLED = String.raw`[${NATION_HEADS}军]有\p{Script=Han}{2}`;
/** 优军服务保障, 文体保障 */
export const DOMAIN_SECURED = '(?:优军|文体|文化)(?:服务)?保障';
/** A line or cell that is such a name and nothing else: 幼有所育, 学有优教, 文体服务保障. */
export const NATIONAL_DOMAIN = new RegExp(`^(?:${DOMAIN_CALLED}|${DOMAIN_SECURED})$`, 'u');
/** All that looks like one, 残有所助 and 文有所乐 too: enough to doubt a line, not to read it as a heading. */
export const LIKE_DOMAIN = String.raw`[${NATION_HEADS}军优文体残]有\p{Script=Han}{2}`;
/** How a heading begins that counts what changed, and no domain: 新增的项目（2项）, 优化表述1项. Part of patterns. */
export const CHANGES =
  '(?:新增|增加|提高|提升|扩大|调整|优化|完善|规范|取消|删除|减少|降低|合并|拆分|保留|修改|更名)';
