/** How an interpretation names the services of a domain in a sentence: four forms, each with what its groups hold. */

/** 其中，幼有所育领域3项; 一是…; （1）…: what stands before the name of a domain. */
const LEAD =
  '(?:(?:其中|具体(?:来看|而言|来说|为|是)?|分领域看|从领域看)[,:]?\\s{0,2})?(?:[一二三四五六七八九十]{1,3}是|\\(?[\\d一二三四五六七八九十]{1,3}[)、.])?\\s{0,2}';
const N = '[\\d一二三四五六七八九十百两]{1,5}';
/**
 * The count, then the names: `幼有所育领域包括优孕优生服务、…等三个方面9项服务，分别为农村免费孕前优生健康检查、…`.
 * Groups: domain, aspects, number of aspects, number of items; the list of names follows.
 */
export const COUNTED = new RegExp(
  `([\\p{Script=Han}“”"]{2,16}?)(?:领域|方面)?[。,]?(?:共?包括|包含|涵盖|涉及|设置|设有|列出|共设置|共有|共(?!服务)|(?=${N}\\s{0,2}个?(?:方面|小?类)))([^。;!?]{0,300}?)(?:等)?(?:共)?\\s{0,2}(?:(${N})\\s{0,2}个?(?:方面|小?类|大类)\\s{0,2}[,、]?(?:共|的|共计)?\\s{0,2})?(${N})\\s{0,2}(?:个|项)(?:具体)?(?:基本)?(?:公共)?(?:服务)?(?:项目|事项)?[,:]?\\s{0,2}(?:(?:分别为|分别是|具体为|具体包括|主要包括|包括|即|为|是)[:]?|(?<=:))`,
  'gu',
);

/**
 * The names first, their number behind them: `一是幼有所育方面，包括免费孕前优生健康检查、…等4项服务`. Groups: domain, names, number.
 * The sentence that counts the whole (`标准涵盖幼有所育、…等3大类10项`) is no domain of its own.
 */
export const LISTED = new RegExp(
  `(?:^|[。;:\\n])\\s{0,4}${LEAD}(?:在)?[“"]?([\\p{Script=Han}]{2,14}?)[”"]?(?:服务)?(?:领域|方面)?[,:。]?\\s{0,2}(?:主要)?(?:包括|包含|涵盖|涉及|明确|提供|设置|列出)(?:了)?[:]?([^。;]{4,800}?)(?:等)?[,]?(?:共计|共有|共|合计|计)?\\s{0,2}(${N})\\s{0,2}(?:个|项)(?:具体)?(?:基本)?(?:公共)?(?:服务)?(?:项目|事项)?(?=[。;,\\n]|$)`,
  'gu',
);
/**
 * `幼有所育（4项）：免费孕前优生健康检查、…。`, the list behind the colon, on the next line, or behind 包括 (`幼有所育类4项，包括…`).
 * Groups: domain, number; the list of names follows.
 */
export const HEADED = new RegExp(
  `(?:^|[。;:\\n])\\s{0,4}${LEAD}[“"]?([\\p{Script=Han}]{2,14}?)[”"]?(?:领域|方面|类)?\\s{0,2}(?:\\((?:共)?(${N})项\\)|(?:共)?(${N})项(?:服务)?)(?:[:\\n]|,\\s{0,2}(?:主要)?(?:包括|包含|分别为|分别是|具体为|即|为):?)\\s{0,2}`,
  'gu',
);
/** `幼有所育领域，包括免费孕前优生健康检查、…。`, without a count: only of domains known by name. Groups: domain, names. */
export const UNCOUNTED =
  /(?:^|[。;:\n、.)])\s{0,4}[“"]?([幼学劳病老住弱]有所.|优军(?:服务)?保障|文体(?:服务)?保障|文化(?:服务)?保障)[”"]?(?:领域|方面|类)?[,:]?\s{0,2}(?:主要)?(?:包括|包含|涵盖|涉及|有)[:]?\s{0,2}([^。;!?]{4,800})/gu;

/** `幼有所育2项（孕产妇健康服务、预防接种），学有所教2项（…）`: the list in brackets behind its count. Groups: domain, number, names. */
export const IN_BRACKETS = new RegExp(
  `(?:^|[。;:,\\n])\\s{0,4}${LEAD}[“"]?([\\p{Script=Han}]{2,14}?)[”"]?(?:领域|方面|类)?(?:共|有|共有)?\\s{0,2}(${N})项(?:服务)?\\(([^()]{4,800})\\)`,
  'gu',
);
/** A domain of the national standard with its count, in whatever sentence. Groups: domain. */
export const COUNTED_BY_NAME = new RegExp(
  `([幼学劳病老住弱]有所.|优军(?:服务)?保障|文体(?:服务)?保障)[”"]?(?:领域|方面|类)?[^。;\\n]{0,12}?${N}\\s{0,2}项`,
  'gu',
);

/** What stands in the place of a domain where the sentence speaks of the standard itself. */
export const WHOLE_OF_IT = /标准|清单|目录|大类|共分|分为|解读|文件|通知|本市|全市|我市/u;
