/** What a notice says of itself: 9大领域22个方面，涉及97项具体项目; and per domain, 幼有所育领域包括…等三个方面9项服务. */
import { readNumber } from '../facts/numbers.ts';
import type { Declared } from '../records/schema.ts';

const DIGITS = '[\\d一二三四五六七八九十百两]{1,5}';
const N = `(${DIGITS})`;
const GAP = '[^。;]{0,16}?';
const WHOLE: readonly RegExp[] = [
  new RegExp(
    `${N}\\s{0,2}(?:大|个)?(?:服务)?(?:领域|大类)${GAP}${N}\\s{0,2}(?:个|大)?(?:方面|类|小类)${GAP}${N}\\s{0,2}(?:个|项)[^。,;]{0,8}?(?:项目|服务|事项)?`,
    'u',
  ),
];
const NO_ASPECTS = new RegExp(
  `${N}\\s{0,2}(?:大|个)?(?:服务)?(?:领域|大类|方面)${GAP}${N}\\s{0,2}(?:个|项)(?:[^。,;]{0,10}?(?:项目|服务|事项)|(?=[。,;:]))`,
  'u',
);
const PER_DOMAIN = new RegExp(
  `([\\p{Script=Han}]{2,16}?)(?:领域|方面)?[。,]?(?:包括|涵盖|包含|设置|设有|共有|共(?!服务)|(?=${DIGITS}个?(?:方面|小?类)))[^。;!?]{0,200}?等?\\s{0,2}${N}\\s{0,2}(?:个方面|个?小?类)\\s{0,2}[,、]?(?:共|的)?${N}\\s{0,2}(?:个|项)`,
  'gu',
);
/** 标准涵盖…4个方面12项 counts the whole, no domain. */
const WHOLE_OF_IT = /标准|清单|目录|大类|共分|分为/u;

/** `一是幼有所育方面，包括…等4项服务`: a count for each domain, none of aspects. Groups: domain, number. */
const LISTED_DOMAIN = new RegExp(
  `(?:[一二三四五六七八九十]{1,3}是(?:在)?|(?:^|[。;])在)[“"]?([\\p{Script=Han}]{2,14}?)[”"]?(?:服务)?(?:领域|方面)?[,:]?(?:主要)?(?:包括|涵盖|包含|涉及|明确|提供|设置|列出)(?:了)?[^。;]{4,800}?等?[,]?(?:共计|共有|共|合计|计)?\\s{0,2}${N}\\s{0,2}(?:个|项)`,
  'gu',
);

/** `（一）幼有所育（3项）：`, a heading with its count. Groups: domain, number. */
const HEADED_DOMAIN = new RegExp(
  `(?:^|[。;:\\n]|[)、.是])\\s{0,4}([\\p{Script=Han}]{2,14}?)(?:领域|方面)?\\((?:共)?${N}项\\):?`,
  'gu',
);

/** @param folded folded text of the letter, or of an interpretation; null where it declares nothing */
export function declaredIn(folded: string): Declared | null {
  const perDomain = [...folded.matchAll(PER_DOMAIN)]
    .filter((m) => !WHOLE_OF_IT.test(m[1] ?? ''))
    .map((m) => ({
      domain: m[1] ?? '',
      aspects: readNumber(m[2] ?? ''),
      items: readNumber(m[3] ?? ''),
    }));
  if (perDomain.length === 0) {
    for (const m of folded.matchAll(LISTED_DOMAIN))
      perDomain.push({ domain: m[1] ?? '', aspects: null, items: readNumber(m[2] ?? '') });
  }
  if (perDomain.length === 0) {
    for (const m of folded.matchAll(HEADED_DOMAIN))
      perDomain.push({ domain: m[1] ?? '', aspects: null, items: readNumber(m[2] ?? '') });
  }
  for (const pattern of WHOLE) {
    const m = pattern.exec(folded);
    const [domains, aspects, items] = [m?.[1], m?.[2], m?.[3]].map((x) => (x ? readNumber(x) : null));
    if (domains != null && items != null)
      return { domains, aspects: aspects ?? null, items, per_domain: perDomain };
  }
  const m = NO_ASPECTS.exec(folded);
  const [domains, items] = [m?.[1], m?.[2]].map((x) => (x ? readNumber(x) : null));
  if (domains != null && items != null && items > domains)
    return { domains, aspects: null, items, per_domain: perDomain };
  return perDomain.length > 1
    ? { domains: perDomain.length, aspects: null, items: null, per_domain: perDomain }
    : null;
}
