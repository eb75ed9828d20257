/** Items of invented notices, and the diff of two notices made of them. */
import { expect } from 'vitest';
import { diffNotices } from '../../pipeline/diff/diff-notices.ts';
import { diffSchema } from '../../pipeline/records/diff.ts';
import { makeNotice, type Sketch } from './make-notice.ts';

export const ORPHANS: Sketch = {
  name: '特殊儿童群体基本生活保障',
  domain: '幼有所育',
  fields: {
    audience: '孤儿、艾滋病病毒感染儿童。',
    content: '发放孤儿基本生活费。',
    standard:
      '儿童福利机构集中养育孤儿基本生活费标准为每人每月1610元，社会散居孤儿每人每月1150元（乌民发〔2020〕35号）。',
    lead_agency: '市民政局、市卫健委。',
  },
};
export const MOTHERS: Sketch = {
  name: '孕产妇健康服务',
  domain: '幼有所育',
  fields: {
    audience: '辖区内孕产妇。',
    content: '为孕产妇免费建立保健手册，提供产前检查和产后访视。',
    standard: '按照《浙江省基本公共卫生服务规范（第四版）》及相应技术方案执行。',
  },
};
export const JOBLESS: Sketch = {
  name: '失业保险',
  domain: '劳有所得',
  fields: {
    audience: '依法参保并足额缴纳失业保险费的失业人员。',
    content: '支付失业保险金、基本医疗保险费、丧葬补助金和抚恤金。',
    standard: '失业保险金按不低于当地最低工资标准的90%发放。',
  },
};
export const STABLE: Sketch = {
  name: '失业保险稳岗返还',
  domain: '劳有所得',
  fields: {
    audience: '不裁员、少裁员的企业。',
    content: '按上年度企业及其职工实际缴费的比例返还，用于稳定岗位。',
    standard: '中小微企业按60%返还，大型企业按30%返还。',
  },
};
export const DISABLED: Sketch = {
  name: '困难残疾人生活补贴和重度残疾人护理补贴',
  domain: '弱有所扶',
  fields: {
    audience: '困难残疾人、重度残疾人。',
    content:
      '为低保家庭中的残疾人发放困难残疾人生活补贴；为残疾等级被评定为一级、二级的残疾人发放重度残疾人护理补贴。',
    standard: '生活补贴每人每月110元。护理补贴每人每月125元，用于长期照护所产生的额外支出。',
  },
};
export const diffOf = (old: readonly Sketch[], now: readonly Sketch[]) => {
  const diff = diffNotices(makeNotice(2023, old), makeNotice(2025, now));
  expect(diffSchema.parse(diff)).toEqual(diff);
  return diff;
};
export const withFields = (sketch: Sketch, fields: Sketch['fields'], name = sketch.name): Sketch => ({
  ...sketch,
  name,
  fields: { ...sketch.fields, ...fields },
});
export const lines = (diff: ReturnType<typeof diffOf>) =>
  diff.items.map(
    ({ change, old, new: now }) =>
      `${change} ${[...old, '→', ...now].map((id) => id.replace(/^.*\//, '')).join(' ')}`,
  );
