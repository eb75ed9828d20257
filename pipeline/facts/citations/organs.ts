/** Names of organs: how they end, how they begin, and how a run of them is taken apart. */

import { matchesOf } from '../../text/matches.ts';
import { TEN } from '../../words/numerals.ts';

/** Last words of an organ's name, longest first where one holds the other. */
const ENDINGS = [
  '委员会',
  '办公厅',
  '办公室',
  '人民政府',
  '联合会',
  '领导小组',
  '工作组',
  '协调小组',
  '国务院',
  '中共中央',
  '共青团中央',
  '党委',
  '参谋部',
  '军区',
  '警备区',
  '总工会',
  '工会',
  '工商联',
  '残联',
  '妇联',
  '文联',
  '科协',
  '红十字会',
  '协会',
  '学会',
  '管委会',
  '团委',
  '总局',
  '政府',
  '银行',
  '法院',
  '检察院',
  '指挥部',
  '总队',
  '委',
  '部',
  '厅',
  '局',
  '署',
  '办',
] as const;
const ENDING = new RegExp(`(?:${ENDINGS.join('|')})`, 'g');
const ENDS = new RegExp(`(?:${ENDINGS.join('|')})$`);

/** First words of an organ's name behind another's: …保障部|国家发展改革委|财政部. */
const BEGINNINGS = [
  '中共',
  '国务院',
  '国家',
  '中央',
  '中国',
  '中宣部',
  '全国',
  '最高人民',
  '共青团',
  '团市委',
  '团省委',
  '团中央',
  '财政',
  '教育',
  '科技',
  '科学技术',
  '工业和信息化',
  '公安',
  '民政',
  '司法',
  '人力',
  '人社',
  '住房',
  '住建',
  '交通',
  '水利',
  '农业',
  '商务',
  '文化',
  '文旅',
  '卫生',
  '卫健',
  '退役',
  '应急',
  '审计',
  '生态',
  '自然资源',
  '医疗保障',
  '医保',
  '市场监管',
  '市场监督',
  '体育',
  '统计',
  '广播电视',
  '广电',
  '新闻出版',
  '税务',
  '发展改革',
  '发展和改革',
  '发改',
  '扶贫',
  '乡村振兴',
  '残联',
  '残疾人联合会',
  '妇联',
  '妇女联合会',
  '总工会',
  '人口计生',
  '药品监督',
  '食品药品',
  '经济和信息化',
  '民族',
  '邮政',
  '金融',
  '人民政府',
  '人民法院',
  '人民检察院',
  '信访',
  '机关事务',
  '国土',
  '环境保护',
  '粮食',
  '林业',
  '气象',
] as const;
/** 浙江省…, 自治区…, 市…, 新疆维吾尔自治区…; 省教育厅 */
const REGION = '(?:[\\u3400-\\u9fff]{1,9}?(?:省|自治区|自治州|市|县|区|州|盟|旗|兵团)|省|市|区|县|州|自治区)';
const BEGINS = new RegExp(
  `^(?!办公|员会|门)(?:${BEGINNINGS.join('|')}|${REGION}(?:${BEGINNINGS.join('|')}|委|政府|党委|残联|城市|建设|规划|综合|数据|园林|民宗|总工会|妇联|团委|房|计划|红十字|文明|老龄|政法|组织|宣传|编))`,
);

/** Words that end like organs and are none. */
const NOT_ORGANS =
  /(?:部门|全部|内部|外部|干部|本部|各部|有关部|某部|机构|单位|结局|布局|格局|承办|主办|举办|经办|试办|办办|开办|创办|代办|协办|督办|催办|指定机构|待办)$/;

const LONGEST_NAME = 30;

/** Whether the whole string can be one organ's name: 国家卫生健康委, 自治区民政厅, 残联. */
export function isOrgan(name: string): boolean {
  return (
    name.length >= 2 &&
    name.length <= LONGEST_NAME &&
    ENDS.test(name) &&
    !NOT_ORGANS.test(name) &&
    /^[\u3400-\u9fff]+$/.test(name)
  );
}

/** Whether an organ's name may begin here, judged without what stands before. */
export function beginsOrgan(text: string): boolean {
  return BEGINS.test(text);
}

/** 人力资源社会保障部国家发展改革委财政部 → three names. Cut behind an ending where the rest begins a name of its own. */
function unglue(run: string): string[] {
  const names: string[] = [];
  let from = 0;
  for (const match of matchesOf(run, ENDING)) {
    const end = match.index + match[0].length;
    if (match.index < from) continue;
    const rest = run.slice(end).replace(/^[和及与]/, '');
    const name = run.slice(from, end);
    if (!isOrgan(name) || !BEGINS.test(rest) || !isOrganRun(rest)) continue;
    // 中共中央|国务院 are two; 中共中央|办公厅 and 中共中央|组织部 are one.
    names.push(name);
    from = run.length - rest.length;
  }
  names.push(run.slice(from));
  return names;
}

function isOrganRun(rest: string): boolean {
  return ENDS.test(rest);
}

/**
 * The names in a run of organs: 、, commas, spaces part them, and so does 和 between two whole names; glued names are taken apart.
 * Null where any piece is no organ's name.
 */
export function organsOf(run: string): string[] | null {
  const names = run
    .split(/[、,，;；\s]+/)
    .filter((piece) => piece !== '')
    .flatMap(unglue);
  return names.length > 0 && names.every(isOrgan) ? names : null;
}

/** 等部门, 等18部门, 等20个部门, 等六部门单位: how many more there were is dropped. */
const OTHERS = new RegExp(
  String.raw`\s{0,2}等\s{0,2}(?:[\d${TEN}两多]{1,3}\s{0,2})?(?:个|家)?(?:有关|相关)?(?:部门和单位|部门单位|部委|部门|单位|委办局)?\s{0,2}$`,
);

export function withoutOthers(run: string): string {
  return run.replace(OTHERS, '');
}
