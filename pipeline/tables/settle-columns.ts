/** What columns mean beside each other: two of one role, and a number under one head with the name. */
import { isOwnStandard, isWider, levelOfLabel, nearness, type Role } from '../labels/known.ts';
import { FIELD_NAMES } from '../records/schema.ts';
import { narrow } from '../text/narrow.ts';
import { NATION_HEADS } from '../words/domains.ts';
import { meantByForm } from '../words/label-forms.ts';
import type { Column } from './column.ts';
import { type Grid, isFilled, isItemNumber } from './grid.ts';

/** Does the first of two columns of bodies stand below the second? 县级责任单位 | 市级责任单位 */
function isLower(first: Column, second: Column): boolean {
  const [a, b] = [levelOfLabel(first.label), levelOfLabel(second.label)];
  return a >= 0 && b >= 0 ? a > b : first.lower && !second.lower;
}

/** When what a head names holds, the earliest first: 原标准 | 现标准, 调整前 | 调整后, and 服务标准（调整前） as well. */
const TIMES: readonly RegExp[] = [
  /^(?:原|旧|此前|上年)|^(?:调整|修订|修改|变更|提标|更新)(?:之|以)?前/u,
  /^(?:现|目前|当前)/u,
  /^(?:新|拟)|^(?:调整|修订|修改|变更|提标|更新)(?:之|以)?后/u,
];
const YEAR = /^(20\d\d)年/u;
const IN_BRACKETS = /\(([^()]{1,12})\)$/u;

/** Its place among TIMES, or its year; null for a head that names no time. */
function timeOf(label: string): number | null {
  const folded = narrow(label);
  for (const word of [folded, IN_BRACKETS.exec(folded)?.[1] ?? '']) {
    const year = YEAR.exec(word)?.[1];
    const at = year ? Number(year) : TIMES.findIndex((time) => time.test(word));
    if (at >= 0) return at;
  }
  return null;
}

/** Columns of one role at several times: the latest is the field, what held before is kept under `other`. */
export function settleTimes(columns: readonly Column[]): void {
  for (const role of new Set(columns.map((column) => column.role))) {
    if (role === null) continue;
    const timed = columns.flatMap((column) => {
      const time = column.role === role ? timeOf(column.label) : null;
      return time === null ? [] : [{ column, time }];
    });
    const times = new Set(timed.map(({ time }) => time));
    if (times.size < 2 || times.size < timed.length) continue;
    const last = Math.max(...times);
    for (const { column, time } of timed) if (time < last) column.role = null;
  }
}

/**
 * Two columns of one role: of two agencies the lower carries out; of two that could be domain (类别 beside 领域) the narrower is the aspect,
 * or the second where neither is; of 项目 beside 服务项目 the longer is the name; of 国家标准 beside 州级标准 the lower is what holds here. What is left over is kept under `other`.
 */
export function settleTwins(columns: Column[]): void {
  const seen = new Map<Role, Column>();
  const other = columns.find((column) => column.role === 'standard' && nearness(column.label) < nearness(''));
  for (const column of columns) {
    // 湖南标准 beside 国家标准
    if (!column.role && other && isOwnStandard(column.label)) column.role = 'standard';
    if (!column.role || column.sub) continue;
    const first = seen.get(column.role);
    if (!first) {
      seen.set(column.role, column);
      continue;
    }
    if (first.label === column.label && column.label === '') continue;
    if (column.role === 'lead_agency' && !seen.has('implementing_agency')) {
      const below = isLower(first, column) ? first : column;
      below.role = 'implementing_agency';
      seen.set('implementing_agency', below);
      if (below === first) seen.set('lead_agency', column);
      continue;
    }
    if (column.role === 'domain' && !seen.has('aspect')) {
      // 项目类别 | 项目名称 | 所属领域
      const narrower = isWider(column.label, first.label) ? first : column;
      narrower.role = 'aspect';
      seen.set('aspect', narrower);
      if (narrower === first) seen.set('domain', column);
      continue;
    }
    if (column.role === 'domain' && isWider(column.label, first.label)) {
      first.role = null;
      seen.set('domain', column);
      continue;
    }
    if (column.role === 'standard' && nearness(first.label) < nearness(column.label)) first.role = null;
    else if (column.role === 'name' && !seen.has('aspect'))
      first.role = seen.has('domain') ? 'aspect' : 'domain';
    else column.role = null;
    if (column.role) seen.set(column.role, column);
  }
}

/** 事项编码 beside 序号: the one that counts is the number, the other is kept under `other`. @param from the first row below the heads */
export function settleCodes(columns: Column[], table: Grid, from: number): void {
  const numbers = columns.filter(({ role }) => role === 'number');
  if (numbers.length < 2) return;
  const counting = numbers.find((column) => holdsNumbers(table, columns.indexOf(column), from)) ?? numbers[0];
  for (const column of numbers) if (column !== counting) column.role = null;
}

/** Domains of the nation's standard, wherever their column stands. */
const DOMAIN = new RegExp(`^[${NATION_HEADS}]有\\p{Script=Han}{2}$|^(?:优军|文体)`, 'u');

/** 服务类别 right of the names says of what kind a service is; domains and their like stand left of them, or are told by their names. */
export function settleClasses(columns: Column[], table: Grid, from: number): void {
  const name = columns.findIndex((column) => column.role === 'name');
  if (name < 0 || columns.some((column) => column.role === 'aspect')) return;
  const kind = columns.find(
    ({ role, label }, col) => col > name && role === 'domain' && /(?:类别|类型|分类)$/u.test(narrow(label)),
  );
  if (!kind) return;
  const col = columns.indexOf(kind);
  const cells = table.rows
    .slice(from)
    .flatMap((_, i) => table.at(from + i, col) ?? [])
    .filter(isFilled);
  const domains = cells.filter(({ folded }) => DOMAIN.test(folded.trim()));
  if (domains.length * 2 <= cells.length) kind.role = 'aspect';
}

/** 特色类别, 惠民分类: classes of services, and none of people, of money, of papers or of powers. */
const CLASSES =
  /^(?!\p{Script=Han}{0,4}(?:人员|人群|对象|群体|身份|残疾|困难|家庭|机构|主体|单位|资金|财政|经费|支出|补[助贴]|资助|标准|收费|材料|证[件照]|险种|职权|权力|办件|行政|文件|主题))\p{Script=Han}{2,6}(?:类别|分类)(?:\(|$)/u;

/** Classes, where no other column says them: 惠民领域, 特色分类. */
const ENDINGS: readonly [Role, RegExp][] = [
  ['domain', /^[\p{Script=Han}]{2,6}(?:领域|大类)(?:\(|$)/u],
  ['domain', CLASSES],
  ['aspect', CLASSES],
  // 资助项目, 救助事项名称
  ['name', /^[\p{Script=Han}]{2,6}(?:项目|事项)(?:名称)?(?:\(|$)/u],
];

/** 服务 heads names as well as contents, 单位 what a sum is counted in. */
const MEANS_MORE: ReadonlySet<string> = new Set(['服务', '单位']);
const byForm = (label: string): Role | null => (MEANS_MORE.has(label) ? null : meantByForm(label));

/** A head that is not known, the only one of its kind, by its ending or by how it is made. */
export function settleByEnding(columns: Column[]): void {
  const settle = (role: Role, means: (label: string) => boolean): void => {
    if (columns.some((column) => column.role === role)) return;
    const [only, more] = columns.filter((column) => column.role === null && means(narrow(column.label)));
    if (only && !more) only.role = role;
  };
  for (const [role, ending] of ENDINGS) settle(role, (label) => ending.test(label));
  for (const role of FIELD_NAMES) settle(role, (label) => byForm(label) === role);
}

/**
 * 服务项目 over two columns, with a head of no words or 子项 beside it: where the left one holds a name and its number for several rows, and the
 * right one a name in each, the right one names their sub-items. A number in each row makes classes of the left one.
 */
export function settleSubNames(columns: Column[], table: Grid, from: number): void {
  const number = columns.findIndex((column) => column.role === 'number');
  const left = columns.findIndex((column) => column.role === 'name');
  const [name, sub] = [columns[left], columns[left + 1]];
  const twin = sub?.role === 'name' && sub.label === name?.label;
  if (!name || !sub || !(twin || (sub.role === null && UNNAMED.test(narrow(sub.label))))) return;
  let whole = 0;
  let parts = 0;
  for (let row = from; row < table.rows.length; row++) {
    const [own, below] = [table.at(row, left), table.at(row, left + 1)];
    const begins = isFilled(own) && own.row === row;
    if (begins && (own === below || !isFilled(below))) whole++;
    if (begins || !isFilled(below) || below.row !== row) continue;
    const numbered = number >= 0 ? table.at(row, number) : null;
    if (isFilled(numbered) && numbered.row === row) return;
    parts++;
  }
  if (parts === 0 || (whole === 0 && number < 0)) return;
  sub.role = 'name';
  sub.sub = true;
}

/** A class is said in few words: 学前教育, 重度残疾人. */
const LONGEST_CLASS = 16;
/** Each class holds so many rows on the average. */
const ROWS_OF_A_CLASS = 1.4;

/**
 * 学段 | 序号 | 资助项目: what stands left of number and name, merged over rows or said again in each, divides the list, whatever its head
 * calls it. @param from the first row below the heads
 */
export function settleGroups(columns: Column[], table: Grid, from: number): void {
  const first = columns.findIndex(({ role }) => role === 'number' || role === 'name');
  for (const [col, column] of columns.slice(0, Math.max(0, first)).entries()) {
    if (column.role !== null || !divides(table, col, from)) continue;
    const free = (['domain', 'aspect'] as const).find(
      (role) => !columns.some((other) => other.role === role),
    );
    if (free) Object.assign(column, { role: free, guessed: true });
  }
}

function divides(table: Grid, col: number, from: number): boolean {
  const runs: string[] = [];
  let rows = 0;
  for (let row = from; row < table.rows.length; row++) {
    const cell = table.at(row, col);
    if (cell && cell.colSpan > 1) continue;
    rows++;
    const said = cell?.folded ?? '';
    if (said !== '' && said !== runs.at(-1)) runs.push(said);
  }
  const short = runs.every((said) => said.length <= LONGEST_CLASS && !/[。;:\d]/u.test(said));
  return (
    short && runs.length >= 2 && new Set(runs).size === runs.length && rows >= runs.length * ROWS_OF_A_CLASS
  );
}

/** A column whose head says nothing, or that it holds the parts of a service. */
const UNNAMED =
  /^(?:第\d{1,2}列|(?:服务|具体)?(?:子项|分项|细项|小项|明细)(?:目|名称)?|子(?:服务)?项目(?:名称)?|项目明细)$/u;

/** Of the cells below a head, so many are numbers where the column is one of numbers. */
const MOSTLY = 0.8;
const LEAST_NUMBERS = 2;

/** 服务项目 over two columns, number and name: the one that holds numbers is the column of numbers. @param from the first row below the heads */
export function settleNumbers(columns: Column[], table: Grid, from: number): void {
  if (columns.some((column) => column.role === 'number')) return;
  const names = columns.filter((column) => column.role === 'name' || column.role === null);
  const found = names.find((column) => holdsNumbers(table, columns.indexOf(column), from));
  const at = found ? columns.indexOf(found) : -1;
  const name = columns[at + 1];
  const named = columns.some((column) => column !== found && column.role === 'name');
  // the name stands beside its number, under a head that is empty where cells are not merged
  if (!found || !name || (!named && name.role !== null)) return;
  found.role = 'number';
  if (!named) name.role = 'name';
}

function holdsNumbers(table: Grid, col: number, from: number): boolean {
  let filled = 0;
  let numbers = 0;
  for (let row = from; row < table.rows.length; row++) {
    const cell = table.at(row, col);
    if (!cell || cell.folded === '' || cell.row !== row || cell.colSpan > 1) continue;
    filled++;
    if (isItemNumber(cell.folded)) numbers++;
  }
  return numbers >= LEAST_NUMBERS && numbers >= filled * MOSTLY;
}
