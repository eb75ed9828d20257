/** Three places for the commands that look across them: two with standards, one with a draft alone. */

const notice = (title: string, allowance: string, check: string) => `${title}
一、老有所养
（一）养老服务
1.老年人高龄津贴
服务对象：80周岁及以上老年人。
服务内容：为高龄老年人发放津贴，改善高龄老年人生活。
服务标准：${allowance}
支出责任：市财政负责。
牵头负责单位：市民政局。
2.老年人健康管理
服务对象：65周岁及以上老年人。
服务内容：提供生活方式评估、体格检查、健康指导等健康管理服务。
服务标准：${check}
支出责任：中央财政和市财政共同承担。
牵头负责单位：市卫生健康委。
3.公交优惠
服务对象：老年人。
服务内容：凭证免费乘坐市内公共交通工具。
服务标准：按规定执行。
支出责任：市财政负责。
牵头负责单位：市交通局。
`;

export const HANGZHOU = notice(
  '杭州市基本公共服务标准（2024年版）',
  '80—89周岁每人每月50元，90周岁以上每人每月100元。',
  '每年体检1次。',
);
export const NINGBO = notice(
  '宁波市基本公共服务标准（2024年版）',
  '90周岁以上每人每月145元，80周岁至89周岁每人每月75元。',
  '每年体检2次。',
).replace('80周岁及以上', '60周岁及以上');
/** A draft, without the first item; the name and audience of the third try to be markup and a formula. */
export const WENZHOU = notice(
  '温州市基本公共服务标准（2024年版）（征求意见稿）',
  '按规定执行。',
  '每年体检1次。',
)
  .replace(/1\.老年人高龄津贴[\s\S]*?(?=2\.老年人)/u, '')
  .replace('3.公交优惠', '3.=公交<b>优惠</b>&"')
  .replace('老年人。\n服务内容：凭证', '<script>alert(1)</script>老年人。\n服务内容：凭证');
