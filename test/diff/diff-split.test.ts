/** Items that split, merge, or share a name. */
import { describe, expect, it } from 'vitest';
import type { Sketch } from './make-notice.ts';
import { DISABLED, diffOf, JOBLESS, lines, ORPHANS, withFields } from './sketches.ts';

describe('items', () => {
  it('split, and merge', () => {
    const parts: Sketch[] = [
      withFields(
        DISABLED,
        { content: '为低保家庭中的残疾人发放困难残疾人生活补贴。', standard: '生活补贴每人每月120元。' },
        '困难残疾人生活补贴',
      ),
      withFields(
        DISABLED,
        {
          content: '为残疾等级被评定为一级、二级的残疾人发放重度残疾人护理补贴。',
          standard: '护理补贴每人每月130元，用于长期照护所产生的额外支出。',
        },
        '重度残疾人护理补贴',
      ),
    ];
    const split = diffOf([ORPHANS, DISABLED, JOBLESS], [ORPHANS, ...parts, JOBLESS]);
    expect(lines(split)).toEqual(['unchanged 1 → 1', 'split 2 → 2 3', 'unchanged 3 → 4']);
    expect(split.items[1]).toMatchObject({
      renamed: null,
      moved: null,
      renumbered: false,
      fields: [],
      facts: [],
    });
    expect(lines(diffOf([ORPHANS, ...parts, JOBLESS], [ORPHANS, DISABLED, JOBLESS]))).toEqual([
      'unchanged 1 → 1',
      'merged 2 3 → 2',
      'unchanged 4 → 3',
    ]);
  });

  it('split where one takes up what the other lost, however little of the whole it is', () => {
    const PUPILS: Sketch = {
      name: '义务教育学生生活费补助',
      fields: {
        content: '对义务教育阶段家庭经济困难寄宿和非寄宿学生提供生活补助。',
        standard:
          '按照《城乡义务教育补助经费管理办法》执行，寄宿生小学1250元/年、初中1500元/年，非寄宿生减半；特殊教育学校学生1750元/年。',
      },
    };
    const [most] = PUPILS.fields!.standard!.split('；');
    const diff = diffOf(
      [ORPHANS, PUPILS, JOBLESS],
      [
        ORPHANS,
        withFields(PUPILS, { standard: `${most}。` }),
        withFields(PUPILS, { standard: '特殊教育学校学生1750元/年。' }, '义务教育学生生活费补助（特教）'),
        JOBLESS,
      ],
    );
    expect(lines(diff)).toEqual(['unchanged 1 → 1', 'split 2 → 2 3', 'unchanged 3 → 4']);
  });

  it('merge where one bears both names, and its sister of another kind stays apart', () => {
    const pension = (name: string): Sketch => ({ name, fields: { standard: '按时足额发放基本养老金。' } });
    expect(
      lines(
        diffOf(
          [ORPHANS, pension('职工基本养老保险'), pension('城乡居民基本养老保险'), JOBLESS],
          [ORPHANS, pension('职工基本养老保险和城乡居民基本养老保险'), JOBLESS],
        ),
      ),
    ).toEqual(['unchanged 1 → 1', 'merged 2 3 → 2', 'unchanged 4 → 3']);
    const free = (name: string, school: string): Sketch => ({
      name: `${name}免学费`,
      fields: {
        content: '为符合条件的学生减免学费。',
        standard: `对公办${school}符合条件的学生按批准的学费标准免交学费，民办${school}按同类型公办学校学费标准减免。`,
      },
    });
    const [high, vocational] = [free('普通高中', '普通高中'), free('中等职业教育', '中等职业学校')];
    const grant: Sketch = { name: '中等职业教育国家助学金', fields: { content: '为学生提供国家助学金。' } };
    const both = withFields(
      vocational,
      { content: `${grant.fields!.content}${vocational.fields!.content}` },
      `${grant.name}和${vocational.name}`,
    );
    expect(lines(diffOf([high, grant, vocational, ORPHANS], [both, ORPHANS]))).toEqual([
      'removed 1 →',
      'merged 2 3 → 1',
      'unchanged 4 → 2',
    ]);
  });

  it('that say what several others say pair by their names alone', () => {
    const bare = (name: string): Sketch => ({
      name,
      fields: { audience: '城乡居民。', content: '提供相关服务。', standard: '按照国家有关规定执行。' },
    });
    expect(
      lines(
        diffOf(
          [ORPHANS, bare('婚姻登记服务'), bare('收养登记服务'), bare('惠民殡葬服务')],
          [ORPHANS, bare('婚姻登记服务'), bare('志愿服务'), bare('殡葬服务')],
        ),
      ),
    ).toEqual(['unchanged 1 → 1', 'unchanged 2 → 2', 'removed 3 →', 'added → 3', 'changed 4 → 4']);
  });

  it('merge under a name that says once what theirs have in common', () => {
    const checks = (what: string, count: string): Sketch => ({
      name: `${what}安全保障`,
      fields: {
        content: `开展${what}安全监督检查。`,
        standard: `${what}抽检每千人不少于${count}批次。`,
      },
    });
    const both: Sketch = {
      name: '食品药品安全保障',
      fields: {
        content: '开展食品安全、药品安全监督检查。',
        standard: '食品抽检每千人不少于4.5批次，药品抽检每千人不少于0.5批次。',
      },
    };
    expect(
      lines(diffOf([ORPHANS, checks('药品', '0.5'), checks('食品', '4'), JOBLESS], [ORPHANS, both, JOBLESS])),
    ).toEqual(['unchanged 1 → 1', 'merged 2 3 → 2', 'unchanged 4 → 3']);
  });
});
