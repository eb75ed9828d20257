/** A name that no other notice bears goes to the service that it is most like, where its own notice has none such. */
import { expect, it } from 'vitest';
import { buildServices } from '../../pipeline/across/services/build.ts';
import { makeNotice, type Sketch } from '../diff/make-notice.ts';

const employment: Sketch = {
  name: '就业援助',
  fields: {
    audience: '就业困难人员和零就业家庭。',
    content: '认定援助对象，通过公益性岗位予以安置，给予岗位补贴和社会保险补贴。',
    standard: '零就业家庭至少一人就业。',
  },
};
const lone: Sketch = {
  name: '困难人员公益性岗位托底',
  fields: { audience: '就业困难人员。', content: '公益性岗位托底安置，给予岗位补贴。' },
};
/** So many other services that words have weights. */
const rest = ['预防接种', '法律援助', '收听广播', '公租房保障', '工伤保险'].map((name): Sketch => ({ name }));

function isTakenIn(sketches: readonly Sketch[]): boolean {
  const notices = [
    makeNotice(2021, [employment, ...rest], '330400'),
    makeNotice(2022, [employment, ...rest], '650100'),
    makeNotice(2023, sketches, '440600'),
  ];
  const { services } = buildServices(notices);
  const has = (id: string) => (item: { item: string }) => item.item === id;
  return services.some(
    ({ members }) =>
      members.some(has('330400-2021-standard/1')) && members.some(has('440600-2023-standard/1')),
  );
}

it('takes it in where its notice has no such service', () => {
  expect(isTakenIn([lone, ...rest])).toBe(true);
});

it('leaves it on its own where its notice has the service', () => {
  expect(isTakenIn([lone, employment, ...rest])).toBe(false);
});
