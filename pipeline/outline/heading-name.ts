/** The name in a heading's line. */

const COUNT = '(?:共|计|合计)?\\s{0,2}\\d{1,3}\\s{0,2}(?:大?项|个|条|大?类|方面)';
const COUNTED = new RegExp(`\\s{0,4}[(（]${COUNT}[^()（）]{0,10}[)）]$`, 'u');
/** “幼有所育”3项, 老有所养 共7项 */
const COUNTED_OPEN = new RegExp(`(?<=[\\p{Script=Han}”"])\\s{0,4}${COUNT}$`, 'u');
/** “幼有所育”, 【教育服务】 */
const QUOTED = /^(?:[“"]([^“”"]+)[”"]|[【〖]([^【】〖〗]+)[】〗])$/u;

/** 幼有所育（共9项）, “幼有所育”3项: the count is no part of the name, quotes or brackets round all of it neither. */
export const headingName = (text: string): string =>
  text
    .replace(COUNTED, '')
    .replace(COUNTED_OPEN, '')
    .replace(/[。:：]$/u, '')
    .replace(QUOTED, '$1$2');
