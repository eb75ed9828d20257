/**
 * Zones that administer services but have no code in GB/T 2260: development zones, new areas, the production corps.
 * A zone bears the code of the region it is named after or lies in.
 */

/** Ends of a zone's name, longest first where one ends in another. */
const KINDS = [
  '经济技术开发区',
  '高新技术产业开发区',
  '高新技术开发区',
  '高新技术产业园区',
  '经济开发区',
  '高新区',
  '经开区',
  '开发区',
  '新区',
  '综合保税区',
  '保税区',
  '自由贸易试验区',
  '自贸区',
  '自由贸易港',
  '示范区',
  '先行区',
  '合作区',
  '试验区',
  '实验区',
  '管理区',
  '工业园区',
  '产业园区',
  '科技园区',
  '农业园区',
  '园区',
  '旅游度假区',
  '度假区',
  '风景名胜区',
  '风景区',
  '生产建设兵团',
  '生态城',
  '科学城',
];

/** New areas and zones that do not begin with a region's name, and the region they lie in. */
export const NAMED_ZONES: Readonly<Record<string, string>> = {
  雄安新区: '130000',
  两江新区: '500000',
  西咸新区: '610000',
  天府新区: '510100',
  贵安新区: '520000',
  南沙新区: '440100',
  赣江新区: '360100',
  滇中新区: '530100',
  湘江新区: '430100',
  金普新区: '210200',
  西海岸新区: '370200',
  舟山群岛新区: '330900',
  平潭综合实验区: '350128',
  横琴粤澳深度合作区: '440400',
  杨凌示范区: '610403',
  江北新区: '320100',
  郑东新区: '410100',
  大鹏新区: '440300',
  洋浦经济开发区: '460400',
};

/** Up to 8 characters of a name of its own stand before the kind: 甘泉堡|经济技术开发区. */
const ZONE = new RegExp(`^([\\u4e00-\\u9fff]{0,8}?)(?:${KINDS.join('|')})`, 'u');
/** With these before the kind it is no name: 嘉兴市|关于建设基本公共服务均等化|示范区. */
const NOT_IN_NAMES = /关于|印发|政府|基本|公共|服务|标准|办公|委员会|建设|的|和|局|厅/u;

/** The zone's own name at the head of a text (after its region's name), as long as its kind; null where none stands there. */
export function zoneAt(text: string): string | null {
  const found = ZONE.exec(text);
  if (!found || NOT_IN_NAMES.test(found[1]!)) return null;
  return found[0];
}
