/** Tables as offices make them, with merged cells, titles inside and headings between, read from each format that has such. */
import { describe, expect, it } from 'vitest';
import { readSource } from '../../pipeline/read/read.ts';
import { readNotice } from '../../pipeline/read-notice.ts';
import { asDocx, asHtml, asXlsx, type Part, type Printed, type Rows } from './office.ts';

const LETTER = [
  '开化县人民政府办公室关于印发开化县基本公共服务清单（2025年版）的通知',
  '开政办发〔2025〕8号',
  '各乡镇人民政府，县级各部门：',
  '《开化县基本公共服务清单（2025年版）》已经县政府同意，现印发给你们，请认真贯彻执行。',
  '开化县人民政府办公室',
  '2025年2月10日',
  '开化县基本公共服务清单（2025年版）',
];
const HEADS = ['服务项目', '服务对象', '服务内容', '服务标准', '支出责任', '牵头负责单位'];
const FIELDS = ['audience', 'content', 'standard', 'funding', 'lead_agency'] as const;
const SERVICES = [
  [
    '幼有所育',
    '孕产妇健康服务',
    '常住的孕产妇',
    '提供孕早期健康指导',
    '每孩次免费提供5次产前检查',
    '县财政承担',
    '县卫生健康局',
  ],
  [
    '幼有所育',
    '预防接种',
    '0—6岁儿童',
    '接种国家免疫规划疫苗',
    '接种率不低于90%',
    '中央、省、县财政共同承担',
    '县卫生健康局',
  ],
  [
    '学有所教',
    '学前教育资助',
    '家庭经济困难的在园幼儿',
    '减免保教费',
    '每生每年1000元',
    '县财政承担',
    '县教育局',
  ],
  [
    '老有所养',
    '高龄津贴',
    '80周岁及以上老年人',
    '按月发放高龄津贴',
    '每人每月60元',
    '县财政承担',
    '县民政局',
  ],
  [
    '老有所养',
    '老年人健康管理',
    '65周岁及以上老年人',
    '每年提供1次健康体检',
    '规范管理率达到65%',
    '省、县财政共同承担',
    '县卫生健康局',
  ],
  [
    '弱有所扶',
    '最低生活保障',
    '低保对象',
    '按月发放低保金',
    '每人每月不低于740元',
    '省、县财政共同承担',
    '县民政局',
  ],
] as const;
const NUMERALS = '一二三四';

interface Form {
  /** How the domains stand: a column of merged cells, rows over all columns, lines or sheets between tables. */
  domains: 'merged' | 'rows' | 'lines' | 'sheets';
  /** Whether each table has a head, or the first alone. */
  heads: 'each' | 'first';
  /** A row over all columns above the head. */
  over?: string;
  numbers: boolean;
}

const plain = (text: string): Printed => ({ text });
const wide = (text: string, across: number): (Printed | null)[] => [
  { text, across },
  ...Array.from({ length: across - 1 }, () => null),
];

function printed({ domains, heads, over, numbers }: Form): Part[] {
  const names = [...(domains === 'merged' ? ['服务领域'] : []), ...(numbers ? ['序号'] : []), ...HEADS];
  const head: Rows = [...(over ? [wide(over, names.length)] : []), names.map(plain)];
  const parts: Part[] = LETTER.map((line) => ({ line }));
  let rows: Rows = [];
  const groups = [...new Set(SERVICES.map(([domain]) => domain))];
  const apart = domains === 'lines' || domains === 'sheets';
  groups.forEach((domain, d) => {
    const own = SERVICES.filter(([of]) => of === domain);
    const heading = `${NUMERALS[d]}、${domain}`;
    if (apart || d === 0) {
      rows = d === 0 || heads === 'each' ? [...head] : [];
      if (domains === 'sheets') parts.push({ sheet: domain });
      if (domains === 'lines') parts.push({ line: heading });
      parts.push({ rows });
    }
    if (domains === 'rows') rows.push(wide(heading, names.length));
    own.forEach((service, i) => {
      const no = SERVICES.indexOf(service) + 1;
      rows.push([
        ...(domains === 'merged' ? [i === 0 ? { text: domain, down: own.length } : null] : []),
        ...(numbers ? [plain(String(no))] : []),
        ...service.slice(1).map(plain),
      ]);
    });
  });
  return parts;
}

const FORMATS = {
  html: (parts: Part[]) => new TextEncoder().encode(asHtml(parts)),
  docx: asDocx,
  xlsx: asXlsx,
} as const;

const FORMS: Form[] = (['merged', 'rows', 'lines', 'sheets'] as const).flatMap((domains) =>
  ([undefined, '开化县基本公共服务清单', '单位：元'] as const).flatMap((over) =>
    (domains === 'lines' || domains === 'sheets' ? (['each', 'first'] as const) : (['each'] as const)).map(
      (heads): Form => ({ domains, heads, numbers: over === undefined, ...(over && { over }) }),
    ),
  ),
);

describe.each(Object.keys(FORMATS) as (keyof typeof FORMATS)[])('%s', (format) => {
  it.each(FORMS)('domains in $domains, heads $heads, over the head: $over', async (form) => {
    const result = await readSource(FORMATS[format](printed(form)));
    if (result.kind !== 'source') throw new Error(result.kind);
    const record = await readNotice(result.source, { path: 'notice', sha256: '0'.repeat(64), bytes: 1 });
    const read = record.items.map((item) => [
      item.domain,
      item.name,
      ...FIELDS.map((f) => item.fields[f]?.text),
    ]);
    expect(read).toEqual(SERVICES);
    const warned = record.warnings.map(({ rule }) => rule).filter((rule) => rule !== 'number-missing');
    expect(warned).toEqual([]);
  });
});
