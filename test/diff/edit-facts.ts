/** Edits of one fact in its field, with what the diff must say of them. An edit whose text reads otherwise than meant is given up. */
import { agencyChanges } from '../../pipeline/diff/facts/facts.ts';
import { citationKey, valueKey } from '../../pipeline/diff/facts/values.ts';
import type { DiffKind } from '../../pipeline/records/diff.ts';
import { COMPARED_KINDS, LIST_OF } from '../../pipeline/records/fact-kinds.ts';
import type { ItemRecord } from '../../pipeline/records/schema.ts';
import type { Random } from './random.ts';
import { reread, textOf, withText } from './reread.ts';

/** `change kind: old text → new text`. */
export type ExpectedFact = string;

export function factLine(
  kind: string,
  change: string,
  field: string,
  old: string | null,
  now: string | null,
): ExpectedFact {
  return `${change} ${kind} in ${field}: ${old ?? '-'} → ${now ?? '-'}`;
}

export interface Edited {
  item: ItemRecord;
  expected: ExpectedFact[];
}

interface Hung {
  field: string;
  start: number;
  end: number;
  text: string;
}
type Valued = Exclude<DiffKind, 'agency'>;
/** The value of a fact, as one string. */
export const keyOf = (kind: Valued, fact: object): string =>
  kind === 'citation'
    ? (fact as { title: string }).title + citationKey(fact as never)
    : valueKey(LIST_OF[kind], fact);
const factsOf = (item: ItemRecord, kind: Valued) => item[LIST_OF[kind]] as unknown as Hung[];

/** Changes a number, a version or a document number of a random fact of one kind; null where none can be. */
export function editFact(item: ItemRecord, kind: Valued, random: Random): Edited | null {
  const facts = factsOf(item, kind);
  if (facts.length === 0) return null;
  const at = random.below(facts.length);
  const fact = facts[at]!;
  const text = textOf(item, fact.field);
  if (text === null) return null;
  const replaced = kind === 'citation' ? editedCitation(fact.text, random) : editedNumber(fact.text, random);
  if (replaced === null || replaced === fact.text) return null;
  const after = text.slice(0, fact.start) + replaced + text.slice(fact.end);
  const now = reread(withText(item, fact.field, after));
  return checked(item, now, kind, at, fact);
}

/** The edit counts where the same number of facts is read, and only the one that was meant has another value. */
function checked(old: ItemRecord, now: ItemRecord, kind: Valued, at: number, fact: Hung): Edited | null {
  for (const one of COMPARED_KINDS) {
    const [before, after] = [factsOf(old, one), factsOf(now, one)];
    if (before.length !== after.length) return null;
    const differ = before.flatMap((f, i) => (keyOf(one, f) === keyOf(one, after[i] ?? f) ? [] : [i]));
    if (one === kind ? differ.length !== 1 || differ[0] !== at : differ.length > 0) return null;
  }
  const became = factsOf(now, kind)[at]!;
  return { item: now, expected: [factLine(kind, 'changed', fact.field, fact.text, became.text)] };
}

function editedNumber(text: string, random: Random): string | null {
  const numbers = [...text.matchAll(/\d+(?:\.\d+)?/g)];
  if (numbers.length === 0) return null;
  const match = random.pick(numbers);
  const value = Number(match[0]);
  const next =
    value < 12 ? value + 1 + random.below(3) : Math.round(value * (1.03 + random.next() * 0.3)) + 1;
  return text.slice(0, match.index) + String(next) + text.slice(match.index + match[0].length);
}

function editedCitation(text: string, random: Random): string | null {
  const version = /第([一二三四五])版/.exec(text);
  if (version)
    return text.replace(version[0], `第${'一二三四五六'['一二三四五'.indexOf(version[1]!) + 1]}版`);
  const number = /([〔﹝[]\d{4}[〕﹞\]])(\d+)号/.exec(text);
  if (number) return text.replace(number[0], `〔${2022 + random.below(4)}〕${1 + random.below(90)}号`);
  const year = /(20\d\d)年?版/.exec(text);
  if (year) return text.replace(year[1]!, String(Number(year[1]) + 3));
  return null;
}

/** Another law in the place of one that is cited, or one more, or one less. */
export function replaceCitation(item: ItemRecord, title: string, random: Random): Edited | null {
  const facts = item.citations.filter(({ text }) => text.startsWith('《'));
  if (facts.length === 0) return null;
  const fact = random.pick(facts);
  const text = textOf(item, fact.field);
  if (text === null || text.includes(title)) return null;
  const now = reread(withText(item, fact.field, text.slice(0, fact.start) + title + text.slice(fact.end)));
  const others = item.citations.filter((one) => one !== fact).map(({ text: t }) => t);
  const left = now.citations.filter(({ text: t }) => t !== title).map(({ text: t }) => t);
  const same = ['amounts', 'ratios', 'frequencies', 'ages'] as const;
  if (others.join('|') !== left.join('|') || same.some((list) => item[list].length !== now[list].length))
    return null;
  return {
    item: now,
    expected: [
      factLine('citation', 'removed', fact.field, fact.text, null),
      factLine('citation', 'added', fact.field, null, title),
    ],
  };
}

/** Short and long forms of bodies that notices name, region word aside. */
const FORMS = [
  ['卫健委', '卫生健康委', '卫生健康委员会'],
  ['人社局', '人力资源社会保障局', '人力资源和社会保障局', '人力社保局'],
  ['医保局', '医疗保障局'],
  ['住建局', '住房城乡建设局', '住房和城乡建设局'],
  ['残联', '残疾人联合会'],
  ['退役军人局', '退役军人事务局'],
  ['文旅局', '文化和旅游局'],
  ['市监局', '市场监管局', '市场监督管理局'],
  ['应急局', '应急管理局'],
  ['发改委', '发展改革委', '发展和改革委员会'],
] as const;
const OTHERS = ['数据局', '公安局', '司法局', '财政局', '农业农村局', '体育局', '档案局', '水务局'];

/** A body written in another form, one replaced, one more or one less. */
export function editAgency(item: ItemRecord, random: Random): Edited | null {
  const field = item.fields.lead_agency ? 'lead_agency' : null;
  const text = field && textOf(item, field);
  if (!field || !text || item.agencies.some((agency) => agency.note !== null)) return null;
  const own = item.agencies.filter((agency) => agency.field === field);
  const agency = random.pick(own);
  if (!agency) return null;
  const region = /^[市区县]/.exec(agency.name)?.[0] ?? '市';
  const other = region + random.pick(OTHERS.filter((name) => !own.some((one) => one.name.endsWith(name))));
  const put = (name: string) => text.slice(0, agency.start) + name + text.slice(agency.end);
  const way = random.below(3);
  const forms = FORMS.find((row) => row.some((form) => agency.name === region + form));
  const line = (change: string, old: string | null, now: string | null) =>
    factLine('agency', change, field, old, now);
  const [after, expected] =
    way === 0 && forms
      ? (() => {
          const name = region + random.pick(forms.filter((form) => region + form !== agency.name));
          return [put(name), [line('changed', agency.name, name)]] as const;
        })()
      : way === 1
        ? ([put(other), [line('removed', agency.name, null), line('added', null, other)]] as const)
        : ([
            `${text.slice(0, agency.start)}${other}、${text.slice(agency.start)}`,
            [line('added', null, other)],
          ] as const);
  const now = reread(withText(item, field, after));
  const names = agencyChanges(reread(item).agencies, now.agencies);
  return names.length === expected.length ? { item: now, expected: [...expected] } : null;
}
