/** Bodies of the nation: what they are called in short, and what stands before them in their full names. */
import { compared } from './compared.ts';

/** Short names that mean another body than the same words below a place; an organ of the party's centre begins with 委. */
const ROWS = `
邮政局 邮政局
供销合作总社 供销总社
机关事务管理局 国管局
民用航空局 民航局
金融监督管理总局 金融监管总局
人民银行 人行
委宣传部 中宣部
委组织部 中组部
`;

const SHORT: ReadonlyMap<string, string> = new Map(
  ROWS.trim()
    .split('\n')
    .flatMap((row) => {
      const forms = row.split(' ');
      return forms.map((form): [string, string] => [compared(form), forms[0] as string]);
    }),
);

/** 国家|卫生健康委, 财政部, 中央|宣传部, 国务院|扶贫办: what stands before the name. */
const BEFORE =
  /^(?:(?:国家|全国|中华人民共和国|中国|中共中央|中央|中华全国)(?=.{2})|国务院(?=扶贫|法制|侨务|港澳))/u;

/** The name behind 国家 or 中国, how it was written before it, and the name in full where it is one that only the nation has. */
export function bareNational(text: string): { bare: string; shown: string; full: string | null } {
  const shown = BEFORE.exec(text)?.[0] ?? '';
  const bare = text.slice(shown.length);
  return { bare, shown, full: SHORT.get(compared(bare)) ?? null };
}

/** The bodies that are 中国…, 中华全国… in full. */
const OF_CHINA: ReadonlySet<string> = new Set([
  '残疾人联合会',
  '红十字会',
  '科学技术协会',
  '文学艺术界联合会',
  '关心下一代工作委员会',
  '人民银行',
  '气象局',
  '地震局',
  '民用航空局',
]);
const ALL_CHINA: ReadonlySet<string> = new Set([
  '总工会',
  '妇女联合会',
  '工商业联合会',
  '归国华侨联合会',
  '供销合作总社',
]);

/** What stands before a national body in its full name: 国家|广播电视总局, 中华全国|总工会, nothing before a ministry. */
export function nationalPlace(stem: string, shown: string): string {
  if (stem.startsWith('委')) return '中共中央';
  if (stem.endsWith('部') || shown === '中华人民共和国') return '';
  if (stem.endsWith('总局')) return '国家';
  if (ALL_CHINA.has(stem)) return '中华全国';
  return OF_CHINA.has(stem) ? '中国' : shown;
}
