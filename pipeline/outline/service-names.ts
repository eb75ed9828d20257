/** Names of services that hold 、 themselves: a list of names is not cut inside them. A new one is a row here. */
export const NAMES_WITH_COMMA: readonly string[] = [
  '职业介绍、职业指导和创业开业指导',
  '职业介绍、职业指导与创业开业指导',
  '职业技能培训、鉴定和生活费补贴',
  '职业培训、技能鉴定和生活费补贴',
  '职业技能培训、技能鉴定和生活费补贴',
  '传染病、地方病患者健康管理',
  '智力、精神及重度肢体残疾人托养服务',
  '优待、抚恤和优抚对象集中供养',
];
