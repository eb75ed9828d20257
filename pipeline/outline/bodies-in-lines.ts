/** Does a line name bodies and nothing else? What an agency's field may go on with (市民政局、 ⏎ 市财政局), and what it may not. */
import { endsAgency } from './agency-lines.ts';

/** 牵头单位：, 由, 会同 before a name; 负责, 配合 behind it. */
const BEFORE =
  /^(?:(?:牵头|责任|配合|主要|负责|实施|参与|落实)(?:负责|责任)?(?:单位|部门):|由|会同|以及|及|和|与|各)/u;
const BEHIND =
  /(?:共同|分别|具体)?(?:牵头(?:负责)?|(?:按(?:照)?(?:各自)?职责(?:分工)?)?负责|配合|参与|落实|实施|等(?:部门|单位)?(?:按(?:照)?(?:各自)?职责(?:分工)?负责)?|按(?:照)?(?:各自)?职责(?:分工)?)$/u;
const NOTE = /\([^()]{1,60}\)/gu;
/** 各乡镇（街道）, 有关企业: bodies that are no organs. */
const OTHERS =
  /(?:镇|乡|县|区|市|州|旗|盟|机构|企业|学校|医院|团体|组织|协会|集团|基金会|管委会|工会|团委|分局|站|园区)$/u;
const LONGEST_NAME = 30;
const MOST = 30;

/** @param folded without the full stop at its end */
export function namesBodies(folded: string): boolean {
  const names = folded
    .replace(/[。;]$/u, '')
    .replace(NOTE, '')
    .split(/[、,;\s]+|。/u)
    .filter((name) => name !== '');
  return names.length > 0 && names.length <= MOST && names.every(isBody);
}

function isBody(name: string): boolean {
  const bare = name.replace(BEFORE, '').replace(BEHIND, '');
  if (bare.length > LONGEST_NAME || /[:《》\d]/u.test(bare)) return false;
  return bare === '' || endsAgency(bare) || OTHERS.test(bare);
}
