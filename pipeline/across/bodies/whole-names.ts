import { firstOfRow } from './compared.ts';

/** Bodies that are not a subject with an ending: the name in full, then its short forms. What stands before it (市, 万州区) is off. */
const ROWS = `
教育委员会 教委
农业委员会 农委
农业农村委员会 农业农村委
农村工作委员会 农工委
建设委员会 建委
城乡建设委员会 城乡建委
体育运动委员会 体委
经济委员会 经委
科学技术委员会 科委
民族事务委员会 民委 民族委
交通委员会 交通委 交委
文化委员会 文化委
商务委员会 商务委 商委
残疾人联合会 残联
妇女联合会 妇联
总工会 工会
工商业联合会 工商联
科学技术协会 科协
文学艺术界联合会 文联
归国华侨联合会 侨联
社会科学界联合会 社科联
红十字会 红会
供销合作社联合社 供销社 供销联社 供销合作社
关心下一代工作委员会 关工委
残疾人工作委员会 残工委
残疾人工作委员会办公室 残工委办公室 残工办
妇女儿童工作委员会 妇儿工委
妇女儿童工作委员会办公室 妇儿工委办公室 妇儿工委办
老龄工作委员会 老龄委
老龄工作委员会办公室 老龄委办公室 老龄工作办公室 老龄办
爱国卫生运动委员会 爱卫会
爱国卫生运动委员会办公室 爱卫会办公室 爱卫办
金融工作办公室 金融办
人民政府 政府
人民政府办公室 政府办公室 政府办 府办
人民政府办公厅 政府办公厅
人民代表大会常务委员会 人大常委会 人大
人民代表大会常务委员会办公室 人大常委会办公室 人大办
人民政治协商会议 政协
人民政治协商会议办公室 政协办公室 政协办
人民法院 法院
人民检察院 检察院
人民武装部 人武部
管理委员会 管委会
街道办事处 街道
中心支行 中支
营业管理部 营管部
档案馆
图书馆
气象局
`;

/** Organs of a party committee, as they stand behind 委: 市委|宣传部. Bare ones too (宣传部) are the committee's. */
const PARTY_ROWS = `
办公室 办
组织部
宣传部
统一战线工作部 统战部
社会工作部 社工部
社会工作委员会 社会工委 社工委
金融委员会办公室 金融委办公室 金融办
外事工作委员会办公室 外办 外事办
台湾工作办公室 台办
政法委员会 政法委
政策研究室 政研室
网络安全和信息化委员会办公室 网信办
机构编制委员会办公室 编办 机构编制办 编委办
老干部局 老干局
精神文明建设委员会办公室 文明办
农村工作领导小组办公室 农办
党校
直属机关工作委员会 直属机关工委 直工委 机关工委
巡察工作领导小组办公室 巡察办
教育工作委员会 教育工委 教工委
`;

/** Compared form → the name in full. */
export const WHOLE_NAMES = firstOfRow(ROWS);
export const PARTY_ORGANS = firstOfRow(PARTY_ROWS);
/** Without 委 before them these are no organ of the party: every body has an office. */
export const NOT_BARE_PARTY: ReadonlySet<string> = new Set([
  '办公室',
  '老干部局',
  '党校',
  '政策研究室',
  '社会工作委员会',
  '外事工作委员会办公室',
]);
