/**
 * Labels that no table names, by how they are made: 资助对象 and 经费筹措渠道 by their first and last words, 谁能享受 and 找谁办 by what
 * they ask, 经费 and 牵头 by the one word that is left. None is sure by itself: `SHORT_LABELS` and these count in a table whose other
 * columns do not bear the role, and in a notice that has the word in item after item.
 */
import type { FieldName } from '../records/schema.ts';
import { SHORT_LABELS } from './field-labels.ts';

const HAN = '[\\p{Script=Han}]';
/** What may qualify the last word: 资助对象, 新生儿资助标准. */
const ANY = `${HAN}{2,6}`;
const GIVING = '(?:服务|保障|享受|享有|受益|受惠|惠及|补[助贴]|救助|资助|优待|发放|申领|供养)';
const MONEY = '(?:所需|服务|项目|补[助贴]|保障|工作|财政|建设|运行|配套|专项|政策)?(?:资金|经费)';
const SPENDING = '(?:财政|费用|支出|投入|出资|筹资|财力)';
const BORNE = '(?:来源|保障|责任|渠道|分担|承担|筹措|筹集|负担|列支|构成|出处|投入|支出|安排|配套|由来)';
const MANNER = '(?:[及和与、]?(?:来源|渠道|方式|主体|比例|责任|办法|机制|划分|情况|单位|级次))?';
const LEADING = '(?:牵头|主管|主责|责任|负责|归口|组织|主办|主抓|管理|分管)';
const CARRYING = '(?:配合|协同|协办|协助|协作|参与|承办|实施|落实|执行|联办|对接|办理|经办)';
const DOING =
  '(?:[和及与、/]?(?:负责|责任|实施|管理|落实|牵头|主管|组织|协调|保障|承担|服务|参与|承办|配合))?';
const OFFICE = '(?:单位|部门|机构|机关|主体|科室|处室|股室)';
const WHO = '(?:谁|哪些人|什么人|哪类人|哪些群体)';
const WHAT = '(?:什么|哪些|啥)';
const CAN = '(?:能|可以?|能够|可以)?';

/** What a label asks or says, folded and without blanks; the first row that fits holds. */
const FORMS: readonly (readonly [FieldName, RegExp])[] = [
  // 谁能享受, 面向谁; 享受群体
  ['audience', made(`${WHO}${CAN}(?:享受|享有|申请|申领|领取?|受益|得到|符合)(?:到|服务|待遇)?`)],
  ['audience', made(`(?:面向|服务|补给|发给|惠及|保障|针对|为|给)${WHO}(?:服务)?`)],
  ['audience', made(`${ANY}(?:对象|人群)`)],
  ['audience', made(`${GIVING}(?:群体|者)|(?:享受|享有|受益|受惠)(?:人员|主体|范围)`)],
  // 补助范围, 服务受众; what one must meet (申请条件) is more than who
  ['audience', made(`(?:${GIVING}|实施)(?:范围|受众)|(?:申请|受益)人(?:范围)?`)],
  // 谁出钱, 钱从哪来; 所需经费, 经费筹措渠道
  ['funding', made(`(?:由)?谁来?(?:出|掏|拿|付|给)(?:钱|资)|(?:由)?谁来?(?:买单|出资|保障|承担)`)],
  ['funding', made('(?:钱|经费|资金)(?:从|由)?(?:哪里?|哪儿|何处?|谁)(?:来|出|承担|保障)')],
  ['funding', made(`${MONEY}(?:${BORNE}${MANNER})?|${SPENDING}${BORNE}${MANNER}`)],
  // 财政事权和支出责任, 经费分担比例, 支出主体
  ['funding', made('(?:财政)?事权[和与及]支出责任(?:划分)?|(?:支出|出资)主体|(?:财政|资金|经费)支持')],
  ['funding', made('(?:经费|资金|费用|支出|责任|财政)?分担(?:方式|比例|办法|机制|情况|责任)|责任分担')],
  // 谁来管, 找谁办; 归口管理部门
  ['lead_agency', made('(?:由)?谁来?(?:管|负责|牵头|主管|主责|办|落实)')],
  ['lead_agency', made(`(?:找|问|归)(?:谁|哪里|哪个(?:部门|单位))(?:办理?|管|咨询)?`)],
  ['lead_agency', made('(?:哪个|什么)(?:部门|单位)来?(?:管|负责|牵头|办)')],
  ['lead_agency', made(`(?:主要|总|政府|业务|行业|具体)?${LEADING}${DOING}${OFFICE}`)],
  ['implementing_agency', made(`(?:具体|共同)?${CARRYING}${DOING}${OFFICE}`)],
  // 补多少, 做到什么程度; 发放标准, 补贴额度
  ['standard', made(`${CAN}(?:享受|补[助贴]?|给|发|领|保障|报销?|标准)(?:是|到|能)?多少(?:钱)?`)],
  ['standard', made(`(?:做|达|保障|享受|服务)到(?:什么|何种)(?:程度|标准|水平)|(?:什么|啥)标准`)],
  ['standard', made(`(?!收费|建设|质量|技术|行业|评价|考核)${ANY}标准|(?:${GIVING}|待遇)(?:水平|额度|金额)`)],
  ['standard', made('(?:服务|保障)(?:数量|质量)[和与及、](?:质量|数量|频次)(?:要求|标准)?')],
  // 享受什么, 怎么服务; 资助内容
  ['content', made(`${CAN}(?:享受|享有|提供|服务|保障|得到|获得|做|给)${WHAT}(?:服务|内容|待遇|保障|政策)?`)],
  ['content', made('(?:怎么|怎样|如何)(?:服务|保障|帮扶?|做)|有(?:什么|哪些)(?:服务|内容|待遇|保障)')],
  ['content', made(`(?!公开|公示|考核|评价)${ANY}内容|(?:服务|帮扶|救助|优待|关爱|保障)措施`)],
  ['content', made('(?:服务|事项|项目|内容|政策)(?:描述|说明|简介)|(?:所)?提供的?服务')],
];

function made(form: string): RegExp {
  return new RegExp(`^(?:${form})$`, 'u');
}

/** 发放标准（元）: what stands in brackets behind a head qualifies it. */
const QUALIFIER = /\([^()]{1,12}\)$/u;
/** Longest word that is looked at: a sentence is no label. */
const LONGEST = 12;

/** The field that a word would label, by how it is made; null for one that says nothing. @param word folded, without blanks, brackets and colon */
export function meantByForm(word: string): FieldName | null {
  return SHORT_LABELS.get(word) ?? formed(word);
}

function formed(word: string): FieldName | null {
  const bare = word.replace(QUALIFIER, '');
  return bare.length > LONGEST ? null : (FORMS.find(([, form]) => form.test(bare))?.[0] ?? null);
}

/** Is it how the word is made, and nothing surer, that makes it that field's label? */
export const isFieldByForm = (word: string, field: FieldName): boolean =>
  !SHORT_LABELS.has(word) && formed(word) === field;

/** What scans and typists put for a character of a label: the one written, and the one meant. */
export const MISREAD: Readonly<Record<string, string>> = {
  像: '象',
  淮: '准',
  隹: '准',
  贵: '责',
  住: '位',
  佳: '位',
  往: '任',
  壬: '任',
  谷: '容',
  岀: '出',
  奉: '牵',
};
