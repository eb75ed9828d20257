/**
 * Numbers in a field that are no facts by the contract, each kind by name with a line that has one. Patterns run on folded text;
 * what they cover is not told as unread. A new kind is a row here.
 */
const N = '\\d{1,8}(?:,\\d{3}){0,4}(?:\\.\\d{1,4})?';
const RANGE = `${N}(?:\\s{0,2}[-—–―－~～至到]\\s{0,2}(?:第)?${N})?`;

export const NUMBER_EXCEPTIONS: readonly { name: string; example: string; pattern: RegExp }[] = [
  { name: 'list-marker', example: '（2）以创业社区建设三年行动为抓手', pattern: /(?:^|[。;:,、\n)）”》]|[^\d])\s{0,2}(?:\(\d{1,2}\)|\d{1,2}[).、](?!\d)|\d{1,2}\.(?=\d{1,2}[-—~]\d|\d{1,3}(?:周)?岁))/gu },
  { name: 'date', example: '1933年1月1日以后出生；2000年底以前；2021年秋季', pattern: /(?:19|20)\d{2}\s{0,2}(?:年(?:度)?(?:\s{0,2}\d{1,2}\s{0,2}月(?:\s{0,2}\d{1,2}\s{0,2}日)?)?|[./-]\d{1,2}[./-]\d{1,2})|\d{1,2}\s{0,2}月\s{0,2}\d{1,2}\s{0,2}日|\d{1,2}\s{0,2}月(?:份|底|初|末)?(?=[至到-])/gu },
  { name: 'plan-years', example: '2021—2025年；2021-2025', pattern: /(?:19|20)\d{2}\s{0,2}[-—–~至]\s{0,2}(?:19|20)\d{2}年?/gu },
  { name: 'edition', example: '2021版残疾军人证', pattern: /(?:19|20)\d{2}\s{0,2}(?:修订)?版/gu },
  { name: 'duration', example: '连续居住6个月以上；离校2年内；累计资助不超过2.5年；孕 15 周至 20 周+6 天', pattern: new RegExp(`${RANGE}\\s{0,2}个?\\s{0,2}(?:年|月|天|日|周|小时|分钟|学年|学期|季度|工作日|课时|学时|秒|寒暑假)`, 'gu') },
  { name: 'ordinal', example: '第1至第24个月；第10部分', pattern: new RegExp(`第\\s{0,2}${RANGE}`, 'gu') },
  { name: 'grade', example: '1—6级残疾军人；2型糖尿病；分2—3档；7度以上抗震设防', pattern: new RegExp(`${RANGE}\\s{0,2}(?:级|档|型|类|度|等|期(?!限)|星|A级|个等级|个档次|个方面|个类别|号)`, 'gu') },
  { name: 'persons', example: '不足100人的学校；高血压患者不低于142万人；1万名农村贫困残疾人', pattern: new RegExp(`${RANGE}\\s{0,2}(?:万|亿|千|百)?\\s{0,2}余?(?:名|人|户|对|位|口|个(?:子女|女孩|孩子|家庭|人)|例)`, 'gu') },
  { name: 'stock', example: '提供不少于17套广播节目；人均藏书量不少于0.6册；29种遗传代谢病；设1所社区卫生服务中心', pattern: new RegExp(`${RANGE}\\s{0,2}(?:万|亿|千|百)?\\s{0,2}(?:余|多)?(?:套|种|册|件|所|处|份|座|家|台|辆|支|部|张|本|间|栋|条|块|幅|片|枚|颗|盒|个|项|剂|床|桌|屏|平台)`, 'gu') },
  { name: 'single-count', example: '免费开展 1 次羊水穿刺：a count with neither period nor denominator', pattern: /(?:提供|开展|进行|享受|接受|给予|组织|完成)\s{0,2}\d{1,2}\s{0,2}次/gu },
  { name: 'measure', example: '房屋建筑面积50平米以内；3吨煤炭；27 微克/立方米；15公里', pattern: new RegExp(`${RANGE}\\s{0,2}(?:平方米|平米|㎡|m2|亩|公顷|吨|公斤|千克|克|斤|微克|毫克|升|毫升|立方米|公里|千米|米|厘米|毫米|km|m|kg|℃|摄氏度|度电|千瓦时|分贝|兆|Mbps|M|G)`, 'gu') },
  { name: 'line-number', example: '通过“12345”政务服务便民热线；0571-12345678', pattern: /["“”]?(?:1[02]\d{1,4}|9\d{4})["“”]?(?=[^\d元]{0,12}(?:热线|电话|平台|号码|服务|专线|政务|便民|公益))|0\d{2,3}-\d{7,8}|(?<!\d)1[3-9]\d{9}(?!\d)|(?:热线|电话|拨打)[^\d。]{0,6}\d{3,12}/gu },
  { name: 'formula', example: '月缴费平均工资除以30再乘以产假天数', pattern: new RegExp(`(?:除以|乘以|乘|加|减)\\s{0,2}${N}|${N}\\s{0,2}(?:除以|乘以|[×x*])`, 'gu') },
  { name: 'name', example: 'PM2.5；葡萄糖-6-磷酸脱氢酶；5G；B超', pattern: /[A-Za-z_{}]{1,6}\s{0,1}[-_{]{0,2}\d{1,3}(?:\.\d)?|\p{Script=Han}-\d{1,2}-\p{Script=Han}|\d{1,2}[A-Za-z](?![A-Za-z])|[一-龥]{1,3}-\d{1,2}(?=[型疫基])/gu },
  { name: 'document-number', example: '（国卫基层发〔2017〕13号）；国务院令第586号', pattern: /[〔﹝[(]\s{0,2}(?:19|20)\d{2}\s{0,2}[〕﹞\])]\s{0,2}(?:第)?\s{0,2}\d{1,5}\s{0,2}号|令\s{0,2}(?:第)?\s{0,2}\d{1,4}\s{0,2}号|\d{1,4}号令/gu },
];
