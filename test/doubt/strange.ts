/** Forms that no rule of the product was written for: the same to a person, strange to it. What it reads of them may be little, but never wrong in silence. */
import { byDomain, FIELDS, type FieldOf, type Said, type SaidNotice } from '../wild/notice.ts';
import { CHINESE, type Form, LABEL, letter, oneLine, pairs, UNSEEN } from './parts.ts';
import { STRANGE_TABLES } from './strange-tables.ts';

/** A printed notice; forms without headings are not held to domains. */
interface Style {
  domain: (name: string, no: number) => string[];
  /** Behind the items of a domain. */
  after: (name: string) => string[];
  /** @param inDomain from 1, anew in each domain */
  item: (item: Said, no: number, inDomain: number) => string[];
  /** null for what this form leaves out of an item. */
  field: (field: FieldOf, text: string, at: number, no: number) => string[];
  order: readonly FieldOf[];
  between: (no: number) => string[];
}

const PLAIN: Style = {
  domain: (name, no) => [`${CHINESE[no - 1] ?? no}、${name}`],
  after: () => [],
  item: ({ name }, no) => [`${no}. ${name}`],
  field: (field, text) => [`${LABEL[field]}：${text}`],
  order: FIELDS,
  between: () => [],
};

function set(notice: SaidNotice, own: Partial<Style>): string {
  const style = { ...PLAIN, ...own };
  let no = 0;
  const lines = byDomain(notice.items).flatMap(([domain, items], d) => [
    ...style.domain(domain, d + 1),
    ...items.flatMap((item, i) => {
      no++;
      const fields = style.order.flatMap((field, at) => {
        const text = item.fields[field];
        return text ? style.field(field, text, at, no) : [];
      });
      return [...style.item(item, no, i + 1), ...fields, ...style.between(no)];
    }),
    ...style.after(domain),
  ]);
  return [...letter(notice), ...lines, ''].join('\n');
}

const styled =
  (own: Partial<Style>, headings = true): Form =>
  (notice) => ({ text: set(notice, own), headings });

const every = (n: number, line: string) => (no: number) => (no % n === 0 ? [line] : []);

/** A name a row: what is strange about it. */
export const STRANGE: Readonly<Record<string, Form>> = {
  // labels
  'labels of unseen words': styled({ field: (f, text) => [`${UNSEEN[f]}：${text}`] }),
  'labels of unseen words in brackets': styled({ field: (f, text) => [`【${UNSEEN[f]}】${text}`] }),
  'labels of unseen words alone': styled({ field: (f, text) => [UNSEEN[f], text] }),
  'the agency label unseen': styled({
    field: (f, text) => [`${f === 'lead_agency' ? UNSEEN[f] : LABEL[f]}：${text}`],
  }),
  'the agency label unseen, behind a dash': styled({
    field: (f, text) => [f === 'lead_agency' ? `${UNSEEN[f]}——${text}` : `${LABEL[f]}：${text}`],
  }),
  'the funding label unseen, behind a blank': styled({
    field: (f, text) => [f === 'funding' ? `${UNSEEN[f]} ${text}` : `${LABEL[f]}：${text}`],
  }),
  'no mark behind the labels': styled({ field: (f, text) => [`${LABEL[f]}${text}`] }),
  'a dash behind the labels': styled({ field: (f, text) => [`${LABEL[f]}——${text}`] }),
  'an arrow behind the labels': styled({ field: (f, text) => [`${LABEL[f]} → ${text}`] }),
  'the last label missing': styled({
    field: (f, text) => [f === 'lead_agency' ? text : `${LABEL[f]}：${text}`],
  }),
  'the funding label missing': styled({
    field: (f, text) => [f === 'funding' ? text : `${LABEL[f]}：${text}`],
  }),
  'the funding label missing here and there': styled({
    field: (f, text, _at, no) => [f === 'funding' && no % 3 === 0 ? text : `${LABEL[f]}：${text}`],
  }),
  'the agency label missing here and there': styled({
    field: (f, text, _at, no) => [f === 'lead_agency' && no % 3 === 0 ? text : `${LABEL[f]}：${text}`],
  }),
  'labels one off': styled({
    field: (f, text) => [
      `${LABEL[f === 'standard' ? 'funding' : f === 'funding' ? 'standard' : f]}：${text}`,
    ],
  }),
  'no labels, fields in order': styled({ field: (_f, text) => [text] }),
  'no labels, fields with letters': styled({ field: (_f, text, at) => [`${'abcde'[at]}. ${text}`] }),
  'no labels, fields numbered': styled({ field: (_f, text, at) => [`（${at + 1}）${text}`] }),
  'the agency in brackets behind the name': styled({
    item: ({ name, fields }, no) => [`${no}. ${name}（${fields.lead_agency ?? ''}）`],
    order: ['audience', 'content', 'standard', 'funding'],
  }),
  // numbers
  'no numbers': styled({ item: ({ name }) => [name] }),
  'no numbers, blank lines': styled({ item: ({ name }) => ['', name] }),
  'stars for numbers': styled({ item: ({ name }) => [`★${name}`] }),
  'numbers said 项目一': styled({ item: ({ name }, no) => [`项目${no}　${name}`] }),
  'numbers with No.': styled({ item: ({ name }, no) => [`No.${no} ${name}`] }),
  'numbers behind a sharp': styled({ item: ({ name }, no) => [`#${no} ${name}`] }),
  'numbers between dashes': styled({ item: ({ name }, no) => [`-${no}- ${name}`] }),
  'numbers behind the name': styled({ item: ({ name }, no) => [`${name}（${no}）`] }),
  'numbers anew in each domain': styled({ item: ({ name }, _no, own) => [`${own}) ${name}`] }),
  'numbers here and there': styled({ item: ({ name }, no) => [no % 3 === 0 ? name : `${no}. ${name}`] }),
  'numbers of another kind here and there': styled({
    item: ({ name }, no) => [no % 4 === 0 ? `（${no}）${name}` : `${no}. ${name}`],
  }),
  // headings
  'headings in stars': styled({ domain: (name) => [`★★ ${name} ★★`] }),
  'headings said 篇': styled({ domain: (name) => [`${name}篇`] }),
  'headings with a rhombus': styled({ domain: (name) => [`◆${name}`] }),
  'headings as letters': styled({ domain: (name, no) => [`${'ABCDEFGHI'[no - 1]}部分 ${name}`] }),
  'headings glued before the number': styled({
    domain: () => [],
    item: ({ name, domain }, no) => [`${domain}｜${no}. ${name}`],
  }),
  'headings behind their items': styled({ domain: () => [], after: (name) => [`（以上${name}）`] }),
  'headings as a sentence': styled({ domain: (name) => [`在${name}方面，提供以下服务。`] }),
  'headings of other names': styled({ domain: (_name, no) => [`板块${no}`] }, false),
  // names
  'name and audience in one line': styled({
    item: ({ name, fields }, no) => [`${no}. ${name}（服务对象：${fields.audience ?? ''}）`],
    order: ['content', 'standard', 'funding', 'lead_agency'],
  }),
  'name and audience behind a dash': styled({
    item: ({ name, fields }, no) => [`${no}. ${name}——${fields.audience ?? ''}`],
    order: ['content', 'standard', 'funding', 'lead_agency'],
  }),
  'names behind their fields': styled({
    item: () => [],
    field: (f, text) => [`${LABEL[f]}：${text}`],
    between: () => [],
    order: FIELDS,
  }),
  'names as questions': styled({ item: ({ name }, no) => [`问题${no}：${name}怎么办？`] }),
  'all in one line, strokes between': styled({
    item: ({ name, fields }, no) => [
      [`${no}. ${name}`, ...FIELDS.map((f) => oneLine(fields[f] ?? '－'))].join(' / '),
    ],
    field: () => [],
  }),
  'all in one line, semicolons between': styled({
    item: ({ name, fields }, no) => [
      [`${no}. ${name}`, ...FIELDS.flatMap((f) => (fields[f] ? [oneLine(fields[f])] : []))].join('；'),
    ],
    field: () => [],
  }),
  // what stands between and beside
  'notes between': styled({ between: every(2, '说明：本项由各地结合实际组织实施，具体办法另行制定。') }),
  'remarks between': styled({ between: every(2, '本项目自2025年起分步实施到位') }),
  'phones between': styled({ between: every(1, '咨询服务电话0573-82810000（工作日）') }),
  'a masthead in fields': (notice) => {
    const lines = set(notice, {}).split('\n');
    const out = lines.flatMap((line, i) =>
      i > 12 && i % 17 === 0 && line.length > 20
        ? [line.slice(0, 14), `${notice.place}政报　2025年第3期`, line.slice(14)]
        : [line],
    );
    return { text: out.join('\n'), headings: true };
  },
  'an annex of tasks behind': (notice) => ({
    text: `${set(notice, {})}\n重点任务分工安排\n1. 完善数据共享机制\n牵头负责单位：市数据局\n2. 加强宣传引导\n牵头负责单位：市委宣传部\n3. 开展第三方评估\n牵头负责单位：市发展改革委\n`,
    headings: true,
  }),
  'closing prose behind': (notice) => ({
    text: `${set(notice, {})}\n以上项目由各地各部门认真抓好落实\n遇有重大问题及时向市政府报告\n`,
    headings: true,
  }),
  // two at once
  'two items side by side': (notice) => ({
    text: pairs(notice, (a, b, no) => [
      `${no}. ${a.name}\t${b ? `${no + 1}. ${b.name}` : ''}`,
      ...FIELDS.map(
        (f) =>
          `${LABEL[f]}：${oneLine(a.fields[f] ?? '')}\t${b ? `${LABEL[f]}：${oneLine(b.fields[f] ?? '')}` : ''}`,
      ),
    ]),
    headings: false,
  }),
  'fields of two items interleaved': (notice) => ({
    text: pairs(notice, (a, b, no) => [
      `${no}. ${a.name}`,
      ...(b ? [`${no + 1}. ${b.name}`] : []),
      ...FIELDS.flatMap((f) =>
        [a, ...(b ? [b] : [])].map((one) => `${LABEL[f]}：${oneLine(one.fields[f] ?? '无')}`),
      ),
    ]),
    headings: false,
  }),
  'a field of all items at a time': (notice) => ({
    text: [
      ...letter(notice),
      ...FIELDS.flatMap((f) => [
        LABEL[f],
        ...notice.items.map((item, i) => `${i + 1}. ${item.name}：${oneLine(item.fields[f] ?? '')}`),
      ]),
      '',
    ].join('\n'),
    headings: false,
  }),
  'fields behind their names': (notice) => {
    let no = 0;
    const lines = byDomain(notice.items).flatMap(([domain, items], d) => [
      `${CHINESE[d]}、${domain}`,
      ...items.flatMap((item) => [
        ...FIELDS.flatMap((f) => (item.fields[f] ? [`${LABEL[f]}：${item.fields[f]}`] : [])),
        `以上为第${++no}项：${item.name}`,
      ]),
    ]);
    return { text: [...letter(notice), ...lines, ''].join('\n'), headings: true };
  },
  ...STRANGE_TABLES,
};
